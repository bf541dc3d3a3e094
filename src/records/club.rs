//! `clubs/CLUB.md` (also national teams) and `clubs/CLUB/SEASON.toml`.

use indexmap::IndexMap;
use serde::Deserialize;

use super::person::Id;
use super::record;
use super::values::{At, ClubKind, Colour, Country, Date, NameEntry, Numbered, PredecessorHow, Slug, Text, Who};

record! {
    /// The front matter of a club.
    pub struct Club {
        pub name: Option<Text>,
        pub full_name: Option<Text>,
        pub short_name: Option<Text>,
        pub code: Option<String>,
        pub aliases: Vec<NameEntry>,
        pub nicknames: Vec<NameEntry>,
        pub former_names: Vec<NameEntry>,
        pub alone: Option<bool>,
        pub kind: Option<ClubKind>,
        pub parent: Option<At<Slug>>,
        pub city: Option<Text>,
        pub country: Option<Country>,
        pub founded: Option<Date>,
        pub dissolved: Option<At<Date>>,
        pub predecessors: Vec<Predecessor>,
        pub grounds: Vec<At<Ground>>,
        pub colours: Vec<Colour>,
        pub crest: Option<At<String>>,
        pub rivals: Vec<At<Slug>>,
        pub honours: Vec<At<Honour>>,
        pub ids: IndexMap<At<String>, Id>,
        pub website: Option<At<String>>,
    }
}

/// The club that this one came from; written on the younger club only.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Predecessor {
    pub club: At<Slug>,
    pub how: PredecessorHow,
}

/// A home ground and its period.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    pub venue: At<Slug>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    #[serde(default)]
    pub shared: bool,
}

/// What was won, and in which years. Either a competition of the archive or a title in words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Honour {
    pub competition: Option<At<Slug>>,
    pub title: Option<Text>,
    #[serde(default)]
    pub years: Vec<u16>,
}

record! {
    /// A club's season.
    pub struct ClubSeason {
        pub squad: Vec<At<Numbered>>,
        pub captain: Option<At<Who>>,
        pub notes: Option<Text>,
        pub picture: Option<At<String>>,
    }
}
