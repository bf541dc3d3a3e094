//! `venues/VENUE.md`

use indexmap::IndexMap;
use serde::Deserialize;

use super::person::Id;
use super::record;
use super::values::{At, Country, Date, NameEntry, Text};

record! {
    /// The front matter of a venue.
    pub struct Venue {
        pub name: Option<Text>,
        pub full_name: Option<Text>,
        pub aliases: Vec<NameEntry>,
        pub nicknames: Vec<NameEntry>,
        pub former_names: Vec<NameEntry>,
        pub city: Option<Text>,
        pub country: Option<Country>,
        pub opened: Option<Date>,
        pub closed: Option<At<Date>>,
        pub surface: Option<String>,
        /// Latitude and longitude in degrees.
        pub coordinates: Option<At<[f64; 2]>>,
        pub timezone: Option<At<String>>,
        pub picture: Option<At<String>>,
        pub capacity: Vec<Capacity>,
        pub ids: IndexMap<At<String>, Id>,
        pub website: Option<At<String>>,
    }
}

/// How many it holds, by whom and when that was said: sources differ.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    pub value: u32,
    pub date: Option<Date>,
    pub source: Option<String>,
}
