//! Further names of a record: aliases, nicknames, former names.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::tag::LanguageTag;
use super::{Date, Text, ValueFault};
use crate::source::Code;

/// `"KVM"`, or `{ name = "Mechelen", alone = false }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameEntry {
    pub name: Text,
    pub short_name: Option<Text>,
    /// The period in which it was in use; both inclusive.
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub language: Option<String>,
    /// `false`: also a town or a word, so it needs its context.
    pub alone: Option<bool>,
    /// The name of a sponsor.
    pub sponsor: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NameTable {
    name: Text,
    short_name: Option<Text>,
    from: Option<Date>,
    to: Option<Date>,
    language: Option<LanguageTag>,
    alone: Option<bool>,
    #[serde(default)]
    sponsor: bool,
}

impl<'de> Deserialize<'de> for NameEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<NameEntry, D::Error> {
        struct NameVisitor;
        impl<'de> Visitor<'de> for NameVisitor {
            type Value = NameEntry;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a name, or a table with `name` and its period")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<NameEntry, E> {
                Ok(NameEntry {
                    name: Text::from(name),
                    short_name: None,
                    from: None,
                    to: None,
                    language: None,
                    alone: None,
                    sponsor: false,
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<NameEntry, A::Error> {
                let NameTable { name, short_name, from, to, language, alone, sponsor } =
                    NameTable::deserialize(MapAccessDeserializer::new(map))?;
                if let (Some(Date::Known(from)), Some(Date::Known(to))) = (from, to)
                    && to.latest() < from.earliest()
                {
                    return Err(ValueFault::new(Code::BadValue, "the period of this name ends before it begins")
                        .help("exchange `from` and `to`, or mend one of them")
                        .into_error());
                }
                let language = language.map(|LanguageTag(tag)| tag);
                Ok(NameEntry { name, short_name, from, to, language, alone, sponsor })
            }
        }
        deserializer.deserialize_any(NameVisitor)
    }
}
