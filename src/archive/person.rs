//! People and their spells.

use super::{Club, Id, Picture, Prose};
use crate::records::values::{Date, Foot, Gender, NameEntry, Slug, SpellEnd, Text};

/// A person.
#[derive(Clone, Debug)]
pub struct Person {
    pub slug: Slug,
    pub name: Text,
    pub full_name: Option<Text>,
    /// In the main language's form of the name.
    pub surname: String,
    /// As written, or the surname and then the rest.
    pub sort_name: String,
    pub aliases: Vec<NameEntry>,
    pub nicknames: Vec<NameEntry>,
    pub former_names: Vec<NameEntry>,
    pub born: Option<Date>,
    pub died: Option<Date>,
    pub birth_place: Option<Text>,
    pub death_place: Option<Text>,
    /// ISO 3166-1 alpha-2, or -2 for the home nations.
    pub citizenship: Vec<String>,
    pub gender: Option<Gender>,
    pub positions: Vec<String>,
    pub foot: Option<Foot>,
    /// In centimetres.
    pub height: Option<u16>,
    pub relatives: Vec<Relative>,
    pub portrait: Option<Id<Picture>>,
    /// Oldest first; those without a beginning come before those with one.
    pub spells: Vec<Spell>,
    /// Scheme and identifier, as written.
    pub ids: Vec<(String, String)>,
    pub website: Option<String>,
    pub disambiguation: Option<Text>,
    pub former_slugs: Vec<Slug>,
    pub sources: Vec<String>,
    pub biography: Prose,
}

#[derive(Clone, Debug)]
pub struct Relative {
    pub person: Id<Person>,
    pub relation: String,
}

/// What a person was, where and when. Both sides are inclusive.
#[derive(Clone, Debug)]
pub struct Spell {
    pub club: Option<Id<Club>>,
    pub role: Role,
    /// Words for a role that is not in the list.
    pub label: Option<Text>,
    /// None: since when is not known.
    pub from: Option<Date>,
    /// None: still so. `Unknown`: over, nobody wrote down when.
    pub to: Option<Date>,
    /// The label, when the side is known by season only.
    pub from_season: Option<Slug>,
    pub to_season: Option<Slug>,
    pub loan_from: Option<Id<Club>>,
    pub shirt: Option<u16>,
    pub positions: Vec<String>,
    pub contract_until: Option<Date>,
    pub note: Option<Text>,
    pub ended: Option<SpellEnd>,
}

/// A role of a spell, by its word: `head-coach`. The list is open in the format and closed here only where a rule needs it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Role(pub String);

impl Role {
    pub const PLAYER: &str = "player";
    pub const HEAD_COACH: &str = "head-coach";
    pub const CARETAKER: &str = "caretaker";

    pub fn word(&self) -> &str {
        &self.0
    }

    pub fn is_player(&self) -> bool {
        self.0 == Role::PLAYER || self.0 == "player-coach"
    }

    /// Leads the team: head coach, player-coach or caretaker.
    pub fn leads_team(&self) -> bool {
        [Role::HEAD_COACH, Role::CARETAKER, "player-coach"].contains(&self.0.as_str())
    }
}

impl Spell {
    /// The first day that it covers for certain enough to show; None when the beginning is not known.
    pub fn begins(&self) -> Option<jiff::civil::Date> {
        match (self.from.and_then(Date::known), &self.from_season) {
            (Some(date), _) => Some(date.earliest()),
            (None, Some(season)) => super::season_year(season.as_str()).map(|(first, _)| first),
            (None, None) => None,
        }
    }

    /// It had begun by the end of this day, whatever is not known of its first one.
    pub fn has_surely_begun(&self, day: jiff::civil::Date) -> bool {
        match self.from.and_then(Date::known) {
            Some(date) => date.latest() <= day,
            None => self.begins().is_none_or(|begins| begins <= day),
        }
    }

    /// The last day; None when it goes on. A spell that ended nobody knows when, and one whose beginning is all that is known
    /// about a season, answer with what is certain.
    pub fn ends(&self) -> Option<jiff::civil::Date> {
        match (self.to, &self.to_season) {
            (Some(Date::Known(date)), _) => Some(date.latest()),
            (Some(Date::Unknown), _) => Some(self.begins().unwrap_or(jiff::civil::Date::MIN)),
            (None, Some(season)) => super::season_year(season.as_str()).map(|(_, last)| last),
            (None, None) => None,
        }
    }

    /// True when the spell is known to cover the day. A spell without a known beginning covers none, since it would be a guess.
    pub fn covers(&self, day: jiff::civil::Date) -> bool {
        self.begins().is_some_and(|first| first <= day) && self.ends().is_none_or(|last| day <= last)
    }
}
