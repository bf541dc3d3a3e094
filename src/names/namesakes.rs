//! People of one full name: told apart by `about` and by dates alone, never by a club.

use super::rule::Rule;
use super::ties::may_cover;
use crate::archive::{Archive, Id, Person, Story, Subject};
use crate::records::values::Date;

/// Which of these people a story means; none when that cannot be told, or not all are people.
pub(super) fn decide(archive: &Archive, story: &Story, subjects: &[Subject]) -> Option<(Subject, Rule)> {
    let people: Vec<Id<Person>> = subjects
        .iter()
        .map(|subject| match subject {
            Subject::Person(person) => Some(*person),
            _ => None,
        })
        .collect::<Option<_>>()?;
    let only = |fitting: &[Id<Person>]| match fitting {
        [one] => Some(Subject::Person(*one)),
        _ => None,
    };
    let about: Vec<Id<Person>> =
        people.iter().copied().filter(|person| story.about.contains(&Subject::Person(*person))).collect();
    if !about.is_empty() {
        return only(&about).map(|subject| (subject, Rule::About));
    }
    let day = story.date.date();
    let lives = |person: &Person| match person.died {
        Some(Date::Known(died)) => day <= died.latest(),
        Some(Date::Unknown) => false,
        None => true,
    };
    let is_there = |id: &Id<Person>| {
        let person = &archive.people[*id];
        lives(person) && person.spells.iter().any(|spell| may_cover(spell, day))
    };
    let there: Vec<Id<Person>> = people.iter().copied().filter(is_there).collect();
    // A spell of which nobody knows when it began rules another out and decides nothing.
    let is_certain = |id: &Id<Person>| archive.people[*id].spells.iter().any(|spell| spell.covers(day));
    only(&there).filter(|_| there.iter().all(is_certain)).map(|subject| (subject, Rule::Dates))
}
