//! `people/**/PERSON.md`

use indexmap::IndexMap;
use serde::Deserialize;

use super::record;
use super::values::{At, Date, Foot, Gender, NameEntry, Slug, SpellEnd, Text};

record! {
    /// The front matter of a person.
    pub struct Person {
        pub name: Option<Text>,
        pub full_name: Option<Text>,
        pub surname: Option<At<String>>,
        pub sort_name: Option<String>,
        pub aliases: Vec<NameEntry>,
        pub nicknames: Vec<NameEntry>,
        pub former_names: Vec<NameEntry>,
        pub born: Option<At<Date>>,
        pub died: Option<At<Date>>,
        pub birth_place: Option<Text>,
        pub death_place: Option<Text>,
        pub citizenship: Vec<Citizenship>,
        pub gender: Option<Gender>,
        pub positions: Vec<String>,
        pub foot: Option<Foot>,
        pub height: Option<u16>,
        pub relatives: Vec<Relative>,
        pub portrait: Option<At<String>>,
        pub spells: Vec<At<Spell>>,
        pub anonymous: Option<At<Anonymous>>,
        pub ids: IndexMap<At<String>, Id>,
        pub website: Option<At<String>>,
    }
}

/// A country, or a country in a period. Untagged without places: a fault names the whole list.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Citizenship {
    Country(String),
    Period { country: String, from: Option<Date>, to: Option<Date> },
}

/// An identifier in a foreign scheme: a word or a number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Id {
    Number(i64),
    Word(String),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relative {
    pub person: At<Slug>,
    #[serde(rename = "as")]
    pub relation: String,
}

/// What a person was, where and when.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Spell {
    pub club: Option<At<Slug>>,
    /// A role of the format's list; others through `label`. Default: player.
    pub role: Option<At<String>>,
    pub label: Option<Text>,
    pub from: Option<At<Date>>,
    pub to: Option<At<Date>>,
    pub from_season: Option<At<Slug>>,
    pub to_season: Option<At<Slug>>,
    pub loan_from: Option<At<Slug>>,
    pub shirt: Option<u16>,
    pub positions: Vec<String>,
    pub contract_until: Option<Date>,
    pub note: Option<Text>,
    pub source: Option<String>,
    pub ended: Option<SpellEnd>,
}

/// From this day on nothing of the person may be shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anonymous {
    pub since: Date,
    #[serde(rename = "as")]
    pub words: Option<Text>,
}
