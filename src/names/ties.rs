//! What the archive ties to what: the clubs of a person, the people of a club, the opponents of a club, on a day.

use jiff::civil;

use crate::archive::{Archive, Club, Id, Match, Person, Spell, Subject};
use crate::records::values::Date;

/// How many days may lie between a story and a match for its clubs to be in it.
const NEAR: i32 = 14;

/// Who was where, and who met whom, by club.
#[derive(Debug)]
pub(super) struct Ties {
    /// Everybody with a spell there, by the club's id.
    people: Vec<Vec<Id<Person>>>,
    /// In the order of their days, by the club's id; those without a day are left out.
    matches: Vec<Vec<(civil::Date, Id<Match>)>>,
}

impl Ties {
    pub(super) fn of(archive: &Archive) -> Ties {
        let mut people: Vec<Vec<Id<Person>>> = vec![Vec::new(); archive.clubs.len()];
        for (id, person) in archive.people.iter() {
            for club in person.spells.iter().filter_map(|spell| spell.club) {
                if people[club.index()].last() != Some(&id) {
                    people[club.index()].push(id);
                }
            }
        }
        let mut matches: Vec<Vec<(civil::Date, Id<Match>)>> = vec![Vec::new(); archive.clubs.len()];
        for (id, game) in archive.matches.iter() {
            if let Some(day) = game.kick_off.day() {
                matches[game.home.index()].push((day, id));
                matches[game.away.index()].push((day, id));
            }
        }
        matches.iter_mut().for_each(|list| list.sort_unstable());
        Ties { people, matches }
    }

    /// What is tied to a subject on a day, one step.
    pub(super) fn tied_to(&self, archive: &Archive, subject: Subject, day: civil::Date, mut take: impl FnMut(Subject)) {
        match subject {
            Subject::Person(person) => {
                let spells = archive.people[person].spells.iter().filter(|spell| may_cover(spell, day));
                spells.filter_map(|spell| spell.club).for_each(|club| take(Subject::Club(club)));
            }
            Subject::Club(club) => {
                for person in &self.people[club.index()] {
                    if archive.people[*person].spells_at(club).any(|spell| may_cover(spell, day)) {
                        take(Subject::Person(*person));
                    }
                }
                for game in self.near(club, day) {
                    let game = &archive.matches[game];
                    take(Subject::Club(if game.home == club { game.away } else { game.home }));
                }
            }
            _ => {}
        }
    }

    /// The matches of a club from fourteen days before a day to fourteen days after it.
    fn near(&self, club: Id<Club>, day: civil::Date) -> impl Iterator<Item = Id<Match>> {
        let days = jiff::Span::new().days(NEAR);
        let (first, last) = (day.saturating_sub(days), day.saturating_add(days));
        let matches = &self.matches[club.index()];
        let begin = matches.partition_point(|(day, _)| *day < first);
        matches[begin..].iter().take_while(move |(day, _)| *day <= last).map(|(_, game)| *game)
    }

    /// The matches of two clubs near a day, the first of them at home.
    pub(super) fn meetings(
        &self,
        archive: &Archive,
        home: Id<Club>,
        away: Id<Club>,
        day: civil::Date,
    ) -> impl Iterator<Item = Id<Match>> {
        self.near(home, day)
            .filter(move |game| archive.matches[*game].home == home && archive.matches[*game].away == away)
    }
}

/// Whether a spell can cover a day. One that began nobody knows when, and has not ended before, can.
pub(super) fn may_cover(spell: &Spell, day: civil::Date) -> bool {
    let begun = spell.begins().is_none_or(|begin| begin <= day);
    let ended = match spell.to {
        Some(Date::Unknown) => true,
        Some(Date::Known(_)) | None => spell.ends().is_some_and(|end| end < day),
    };
    begun && !ended
}
