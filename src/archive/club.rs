//! Clubs, national teams, and clubs' seasons.

use super::{Competition, Id, Person, Picture, Prose, Venue, Who};
use crate::records::values::{ClubKind, Colour, Date, NameEntry, PredecessorHow, Slug, Text};

/// A club or a national team.
#[derive(Clone, Debug)]
pub struct Club {
    pub slug: Slug,
    pub name: Text,
    pub full_name: Option<Text>,
    /// For narrow tables.
    pub short_name: Option<Text>,
    /// Three letters.
    pub code: Option<String>,
    pub aliases: Vec<NameEntry>,
    pub nicknames: Vec<NameEntry>,
    pub former_names: Vec<NameEntry>,
    pub alone: Option<bool>,
    pub kind: ClubKind,
    pub parent: Option<Id<Club>>,
    pub city: Option<Text>,
    pub country: Option<String>,
    pub founded: Option<Date>,
    pub dissolved: Option<Date>,
    pub predecessors: Vec<Predecessor>,
    pub grounds: Vec<Ground>,
    pub colours: Vec<Colour>,
    pub crest: Option<Id<Picture>>,
    pub rivals: Vec<Id<Club>>,
    pub honours: Vec<Honour>,
    pub ids: Vec<(String, String)>,
    pub website: Option<String>,
    pub disambiguation: Option<Text>,
    pub former_slugs: Vec<Slug>,
    pub sources: Vec<String>,
    pub history: Prose,
}

#[derive(Clone, Debug)]
pub struct Predecessor {
    pub club: Id<Club>,
    pub how: PredecessorHow,
}

/// A home ground and its period.
#[derive(Clone, Debug)]
pub struct Ground {
    pub venue: Id<Venue>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub shared: bool,
}

#[derive(Clone, Debug)]
pub struct Honour {
    pub of: HonourOf,
    pub years: Vec<u16>,
}

#[derive(Clone, Debug)]
pub enum HonourOf {
    Competition(Id<Competition>),
    Title(Text),
}

/// What is written about one season of a club. That a club has a season at all follows from its matches; this record only
/// adds to it.
#[derive(Clone, Debug)]
pub struct ClubSeason {
    pub club: Id<Club>,
    /// `2024-25`
    pub label: Slug,
    pub squad: Vec<SquadMember>,
    pub captain: Option<Who>,
    pub notes: Option<Text>,
    pub picture: Option<Id<Picture>>,
}

#[derive(Clone, Debug)]
pub struct SquadMember {
    pub number: Option<u16>,
    pub who: Who,
}

impl Club {
    /// The ground on a day: of those whose period is known to cover it, the one that began last.
    pub fn ground_on(&self, day: jiff::civil::Date) -> Option<&Ground> {
        self.grounds
            .iter()
            .filter(|ground| {
                let begun = ground.from.and_then(Date::known).is_none_or(|from| from.earliest() <= day);
                let ended = match ground.to {
                    Some(Date::Known(to)) => to.latest() < day,
                    Some(Date::Unknown) => true,
                    None => false,
                };
                begun && !ended
            })
            .max_by_key(|ground| ground.from.and_then(Date::known).map(|from| from.earliest()))
    }
}

impl Person {
    /// The spells at a club, oldest first.
    pub fn spells_at(&self, club: Id<Club>) -> impl Iterator<Item = &super::Spell> {
        self.spells.iter().filter(move |spell| spell.club == Some(club))
    }
}
