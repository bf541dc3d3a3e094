//! `competitions/COMPETITION/competition.md`

use indexmap::IndexMap;
use serde::Deserialize;

use super::person::Id;
use super::record;
use super::values::{At, CompetitionKind, Country, NameEntry, PredecessorHow, Slug, Text};

record! {
    /// The front matter of a competition.
    pub struct Competition {
        pub name: Option<Text>,
        pub full_name: Option<Text>,
        pub short_name: Option<Text>,
        pub aliases: Vec<NameEntry>,
        pub nicknames: Vec<NameEntry>,
        pub former_names: Vec<NameEntry>,
        pub alone: Option<bool>,
        pub kind: Option<CompetitionKind>,
        pub country: Option<Country>,
        pub level: Option<u16>,
        pub sport: Option<At<String>>,
        pub timezone: Option<At<String>>,
        pub rules: Option<At<String>>,
        pub predecessors: Vec<Predecessor>,
        pub picture: Option<At<String>>,
        pub ids: IndexMap<At<String>, Id>,
        pub website: Option<At<String>>,
    }
}

/// The competition that this one came from; written on the younger one only.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Predecessor {
    pub competition: At<Slug>,
    pub how: PredecessorHow,
}
