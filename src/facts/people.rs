//! People and the matches of their spells.

use jiff::civil;

use crate::archive::{Archive, Club, Id, Match, Person, Spell};

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
    /// The seasons in whose squads the person is written.
    pub squads: Vec<Id<crate::archive::ClubSeason>>,
}

/// What is known of a spell.
#[derive(Debug, Default)]
pub struct SpellFacts {
    /// The club's matches that count and lie within the spell for certain, in the order of play. They are the club's: that
    /// a player was on the pitch is said by line-ups only. Of those who led the team: the matches that they led.
    pub matches: Vec<Id<Match>>,
    /// Where [`super::Facts::coaching`] finds the record.
    pub(super) coached: Option<(Id<Club>, usize)>,
}

/// The spell that says what a person was on a day: at this club when it is given and there is one there, else the one that
/// began last; a role that leads the team before others.
pub fn spell_on(_: &Archive, _: Id<Person>, _: civil::Date, _: Option<Id<Club>>) -> Option<SpellOf> {
    None
}
