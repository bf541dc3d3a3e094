//! People and the matches of their spells.

use jiff::civil;

use crate::archive::{
    Archive, Club, ClubSeason, Half, Id, KickOff, LineUp, Match, Person, Role, Spell, Who, season_year,
};
use crate::records::values::Date;

use crate::facts::club_record::ClubFacts;
use crate::facts::of_each::OfEach;
use crate::facts::tables::counting::Counted;

/// One spell of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpellOf {
    pub person: Id<Person>,
    /// Its place in `Person::spells`.
    pub spell: usize,
}

impl SpellOf {
    pub fn spell(self, archive: &Archive) -> &Spell {
        &archive.people[self.person].spells[self.spell]
    }
}

/// What is known of a person.
#[derive(Debug, Default)]
pub struct PersonFacts {
    /// As `Person::spells`.
    pub spells: Vec<SpellFacts>,
    /// Matches whose line-ups, events or officials name this person, in the order of play.
    pub named_in: Vec<Id<Match>>,
    /// Relatives whose own record says so: the person, and what this one is to them (`father`).
    pub named_as_relative_by: Vec<(Id<Person>, String)>,
    /// The clubs' seasons in whose squads the person is written.
    pub squads: Vec<Id<ClubSeason>>,
}

/// What is known of a spell.
#[derive(Debug, Default)]
pub struct SpellFacts {
    /// The club's matches that count and lie within the spell for certain, in the order of play. They are the club's: that
    /// a player was on the pitch is said by line-ups only. Of those who led the team: the matches that they led.
    pub matches: Vec<Id<Match>>,
    /// Where [`crate::facts::Facts::coaching`] finds the record.
    pub(in crate::facts) coached: Option<(Id<Club>, usize)>,
}

/// The days that a spell covers for certain; None when there are none. A side that is known by month or year only is
/// certain from its last day on, or until its first.
pub(in crate::facts) fn certain_days(spell: &Spell) -> Option<(civil::Date, civil::Date)> {
    let season_days = |label: &Option<crate::records::values::Slug>| season_year(label.as_ref()?.as_str());
    let first = match spell.from {
        Some(Date::Known(date)) => date.latest(),
        Some(Date::Unknown) => return None,
        None => season_days(&spell.from_season)?.0,
    };
    let last = match (spell.to, &spell.to_season) {
        (Some(Date::Known(date)), _) => date.earliest(),
        (Some(Date::Unknown), _) => return None,
        (None, Some(_)) => season_days(&spell.to_season)?.1,
        (None, None) => civil::Date::MAX,
    };
    (first <= last).then_some((first, last))
}

/// Whether a match lies within the days of a spell for certain.
pub(in crate::facts) fn is_within(kick_off: &KickOff, (first, last): (civil::Date, civil::Date)) -> bool {
    let (from, to) = match kick_off {
        KickOff::NotSet => return false,
        KickOff::On(date) => (date.earliest(), date.latest()),
        KickOff::At(moment) => (moment.date(), moment.date()),
    };
    first <= from && to <= last
}

/// Oldest first; spells whose beginning is not known come before those that have one.
pub(in crate::facts) fn sort_spells(archive: &Archive, spells: &mut [SpellOf]) {
    spells.sort_by_key(|of| {
        let spell = of.spell(archive);
        (spell.begins(), spell.ends().unwrap_or(civil::Date::MAX), *of)
    });
}

/// Whether a spell has begun and goes on, as far as the archive goes.
pub(in crate::facts) fn goes_on(spell: &Spell, latest: Option<civil::Date>) -> bool {
    let Some(latest) = latest else { return spell.ends().is_none() };
    let begun = spell.begins().is_none_or(|begin| begin <= latest);
    begun && spell.to != Some(Date::Unknown) && spell.ends().is_none_or(|end| end >= latest)
}

/// The days of a season, as spells see them.
#[derive(Clone, Copy)]
pub(in crate::facts) struct SeasonDays {
    pub(in crate::facts) first: civil::Date,
    /// Who came later came for the next season.
    pub(in crate::facts) last_to_come: civil::Date,
    pub(in crate::facts) last: civil::Date,
    /// The archive ends in this season.
    pub(in crate::facts) is_latest: bool,
}

/// Whether a spell is known to touch a season: it covers a day of it for certain, lies in it, or ended in it. One that goes
/// on and began nobody knows when touches the season in which the archive ends.
pub(in crate::facts) fn touches(spell: &Spell, season: SeasonDays) -> bool {
    let covers = certain_days(spell).is_some_and(|(from, to)| from <= season.last_to_come && season.first <= to);
    let (begins, ends) = (spell.begins(), spell.ends());
    let came_too_late = begins.is_some_and(|begin| begin > season.last_to_come);
    let ended = match spell.to {
        Some(Date::Known(end)) => season.first <= end.earliest() && end.latest() <= season.last && !came_too_late,
        Some(Date::Unknown) | None => false,
    };
    let lies_in_it = begins.is_some_and(|begin| season.first <= begin)
        && ends.is_some_and(|end| end <= season.last)
        && !came_too_late;
    covers || ended || lies_in_it || (begins.is_none() && ends.is_none() && season.is_latest)
}

/// The spell that says what a person was on a day: at this club when it is given and there is one there; a role that leads
/// the team before others, else the one that began last.
pub fn spell_on(archive: &Archive, person: Id<Person>, day: civil::Date, club: Option<Id<Club>>) -> Option<SpellOf> {
    let spells = archive.people[person].spells.iter().enumerate().filter(|(_, spell)| spell.covers(day));
    let best = spells.max_by_key(|(place, spell)| {
        let at_club = club.is_some() && spell.club == club;
        let stands_in = spell.role.word() == Role::CARETAKER;
        (at_club, spell.role.leads_team(), stands_in, spell.begins(), *place)
    });
    best.map(|(spell, _)| SpellOf { person, spell })
}

/// What is known of everybody.
pub(in crate::facts) fn gather_people(
    archive: &Archive,
    order: &[Id<Match>],
    clubs: &OfEach<Club, ClubFacts>,
) -> OfEach<Person, PersonFacts> {
    let mut facts = OfEach::gather(&archive.people, |person| PersonFacts {
        spells: archive.people[person].spells.iter().map(|spell| matches_of(archive, spell, clubs)).collect(),
        ..PersonFacts::default()
    });
    for (club, club_facts) in archive.clubs.ids().map(|club| (club, &clubs[club])) {
        for (place, coach) in club_facts.coaches.iter().enumerate() {
            let spell = &mut facts[coach.of.person].spells[coach.of.spell];
            spell.coached = Some((club, place));
            spell.matches = coach.matches.clone();
        }
    }
    for id in order {
        for person in named_in(&archive.matches[*id]) {
            let games = &mut facts[person].named_in;
            if games.last() != Some(id) {
                games.push(*id);
            }
        }
    }
    for (id, person) in archive.people.iter() {
        for relative in &person.relatives {
            facts[relative.person].named_as_relative_by.push((id, relative.relation.clone()));
        }
    }
    for (id, season) in archive.club_seasons.iter() {
        let captain = season.captain.iter();
        for person in season.squad.iter().map(|member| &member.who).chain(captain).filter_map(person_of) {
            let squads = &mut facts[person].squads;
            if squads.last() != Some(&id) {
                squads.push(id);
            }
        }
    }
    facts
}

fn matches_of(archive: &Archive, spell: &Spell, clubs: &OfEach<Club, ClubFacts>) -> SpellFacts {
    let (Some(club), Some(days)) = (spell.club, certain_days(spell)) else { return SpellFacts::default() };
    let is_of_spell = |id: &&Id<Match>| {
        let game = &archive.matches[**id];
        is_within(&game.kick_off, days) && Counted::as_known(game).is_some()
    };
    // In the order of play, so what lies before the spell need not be looked at.
    let matches = &clubs[club].matches;
    let begin = matches.partition_point(|id| archive.matches[*id].kick_off.order().0 < days.0);
    let end = matches.partition_point(|id| archive.matches[*id].kick_off.order().0 <= days.1);
    let matches = matches[begin..end.max(begin)].iter().filter(is_of_spell).copied().collect();
    SpellFacts { matches, coached: None }
}

pub(in crate::facts) fn person_of(who: &Who) -> Option<Id<Person>> {
    match who {
        Who::Person(person) => Some(*person),
        Who::Printed(_) | Who::Unknown => None,
    }
}

/// Everybody with a record whom a match names.
fn named_in(game: &Match) -> Vec<Id<Person>> {
    let mut who: Vec<&Who> = game.referee.iter().chain(game.officials.iter().map(|(_, who)| who)).collect();
    for goal in &game.goals {
        who.push(&goal.scorer);
        who.extend(&goal.assist);
    }
    for substitution in &game.substitutions {
        who.push(&substitution.on);
        who.extend(&substitution.off);
    }
    who.extend(game.missed_penalties.iter().map(|missed| &missed.player));
    who.extend(game.cards.iter().map(|card| &card.person));
    who.extend(game.shoot_out.iter().map(|kick| &kick.taker));
    for side in [Half::Home, Half::Away] {
        let Some(line_up) = line_up(game, side) else { continue };
        who.extend(line_up.eleven.iter().chain(&line_up.bench).map(|(_, who)| who));
        who.extend(line_up.captain.iter().chain(&line_up.coach));
        who.extend(line_up.absent.iter().map(|(who, _)| who));
    }
    who.into_iter().filter_map(person_of).collect()
}

pub(in crate::facts) fn line_up(game: &Match, side: Half) -> Option<&LineUp> {
    match side {
        Half::Home => game.home_line_up.as_ref(),
        Half::Away => game.away_line_up.as_ref(),
    }
}
