//! How long somebody was on the pitch in a match of football. Where the file of a match leaves room for doubt there is no
//! answer: added time is not counted, as everywhere.

use crate::archive::{Archive, Half, Id, Match, MatchStatus, Person, Substitution, Who};
use crate::records::values::{CardColour, Minute};
use crate::sport::{DecidedIn, Sport};

use super::people::{line_up, person_of};

const REGULAR_TIME: u16 = 90;
const WITH_EXTRA_TIME: u16 = 120;

/// The minutes of a person who was on the pitch; None when the archive cannot tell.
pub(in crate::facts) fn minutes(archive: &Archive, game: &Match, side: Half, person: Id<Person>) -> Option<u32> {
    let length = length(archive, game)?;
    let is_person = |who: &Who| person_of(who) == Some(person);
    let changes: Vec<&Substitution> = game.substitutions.iter().filter(|change| change.side == side).collect();
    let at = |minute: Option<Minute>| minute.map(|minute| minute.minute.min(length));
    let started = line_up(game, side).is_some_and(|line_up| line_up.eleven.iter().any(|(_, who)| is_person(who)));
    let from = match changes.iter().find(|change| is_person(&change.on)) {
        _ if started => 0,
        Some(change) => at(change.minute)?,
        None => return None,
    };
    let sent_off = game.cards.iter().find(|card| {
        card.side == side
            && is_person(&card.person)
            && matches!(card.colour, CardColour::SecondYellow | CardColour::Red)
    });
    let replaced = changes.iter().find(|change| change.off.as_ref().is_some_and(is_person));
    let to = match (replaced, sent_off) {
        (Some(change), _) => at(change.minute)?,
        (None, Some(card)) => at(card.minute)?,
        (None, None) if stayed_on(&changes) => length,
        (None, None) => return None,
    };
    Some(u32::from(to.saturating_sub(from)))
}

/// Whether someone whom no substitution names stayed until the end: a file that has a side's substitutions has all of them,
/// but one without any may only lack them, and one that does not say who went off may mean anybody.
fn stayed_on(changes: &[&Substitution]) -> bool {
    let is_named = |off: &Option<Who>| off.as_ref().is_some_and(|off| *off != Who::Unknown);
    !changes.is_empty() && changes.iter().all(|change| is_named(&change.off))
}

fn length(archive: &Archive, game: &Match) -> Option<u16> {
    if archive.competitions[archive.seasons[game.season].competition].sport != Sport::Football {
        return None;
    }
    let MatchStatus::Played(score) = &game.status else { return None };
    match score.decided_in {
        DecidedIn::RegularTime => Some(REGULAR_TIME),
        DecidedIn::ExtraTime => Some(WITH_EXTRA_TIME),
        DecidedIn::Overtime(_) | DecidedIn::ShootOut => None,
    }
}
