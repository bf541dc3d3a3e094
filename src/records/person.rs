//! `people/**/PERSON.md`

use indexmap::IndexMap;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::record;
use super::values::{At, Country, Date, Foot, Gender, NameEntry, Slug, SpellEnd, Text};

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
        pub positions: Vec<At<String>>,
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

/// `"BE"`, or a country in a period: `{ country = "BE", from = 2028 }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Citizenship {
    pub country: Country,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl<'de> Deserialize<'de> for Citizenship {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Citizenship, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Table {
            country: Country,
            from: Option<Date>,
            to: Option<Date>,
        }
        struct CitizenshipVisitor;
        impl<'de> Visitor<'de> for CitizenshipVisitor {
            type Value = Citizenship;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a country such as \"BE\", or a table with `country` and its period")
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Citizenship, E> {
                let country = Country::deserialize(serde::de::value::StrDeserializer::new(written))?;
                Ok(Citizenship { country, from: None, to: None })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Citizenship, A::Error> {
                let Table { country, from, to } = Table::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Citizenship { country, from, to })
            }
        }
        deserializer.deserialize_any(CitizenshipVisitor)
    }
}

/// An identifier in a foreign scheme, as it is written: a word or a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id(pub String);

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Id, D::Error> {
        struct IdVisitor;
        impl Visitor<'_> for IdVisitor {
            type Value = Id;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an identifier: a text or a number")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Id, E> {
                Ok(Id(number.to_string()))
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Id, E> {
                Ok(Id(written.to_owned()))
            }
        }
        deserializer.deserialize_any(IdVisitor)
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relative {
    pub person: At<Slug>,
    #[serde(rename = "as")]
    pub relation: At<String>,
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
    pub positions: Vec<At<String>>,
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
