//! What the archive ties to what: the clubs of a person, the people of a club, the opponents of a club, on a day.

use jiff::civil;

use crate::archive::{Archive, Club, Id, Match, Person, Spell, Subject};
use crate::records::values::Date;

/// How many days may lie between a story and a match for its clubs to be in it.
const NEAR: i32 = 14;

/// Who was where, and who met whom, by club.
#[derive(Debug)]
pub(super) struct Ties {
    /// Every spell there, by the club's id.
    stays: Vec<Vec<Stay>>,
    /// In the order of their days, by the club's id; those without a day are left out.
    matches: Vec<Vec<(civil::Date, Id<Match>)>>,
}

/// A spell of somebody at a club, with the days that it can cover.
#[derive(Clone, Copy, Debug)]
struct Stay {
    person: Id<Person>,
    first: civil::Date,
    last: civil::Date,
}

impl Ties {
    pub(super) fn of(archive: &Archive) -> Ties {
        let mut stays: Vec<Vec<Stay>> = vec![Vec::new(); archive.clubs.len()];
        for (person, record) in archive.people.iter() {
            for spell in &record.spells {
                if let (Some(club), Some((first, last))) = (spell.club, days(spell)) {
                    stays[club.index()].push(Stay { person, first, last });
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
        Ties { stays, matches }
    }

    /// What is tied to a subject on a day, one step.
    pub(super) fn tied_to(&self, archive: &Archive, subject: Subject, day: civil::Date, mut take: impl FnMut(Subject)) {
        match subject {
            Subject::Person(person) => {
                let spells = archive.people[person].spells.iter().filter(|spell| may_cover(spell, day));
                spells.filter_map(|spell| spell.club).for_each(|club| take(Subject::Club(club)));
            }
            Subject::Club(club) => {
                let there = self.stays[club.index()].iter().filter(|stay| stay.first <= day && day <= stay.last);
                there.for_each(|stay| take(Subject::Person(stay.person)));
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

/// The days that a spell can cover; none when it is over and nobody knows when. One that began nobody knows when can cover any
/// day before its end.
fn days(spell: &Spell) -> Option<(civil::Date, civil::Date)> {
    match spell.to {
        Some(Date::Unknown) => None,
        Some(Date::Known(_)) | None => {
            Some((spell.begins().unwrap_or(civil::Date::MIN), spell.ends().unwrap_or(civil::Date::MAX)))
        }
    }
}

/// Whether a spell can cover a day.
pub(super) fn may_cover(spell: &Spell, day: civil::Date) -> bool {
    days(spell).is_some_and(|(first, last)| first <= day && day <= last)
}
