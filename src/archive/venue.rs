//! Stadiums and other grounds.

use jiff::tz::TimeZone;

use super::{Id, Picture, Prose};
use crate::records::values::{Date, NameEntry, Slug, Text};

/// A venue.
#[derive(Clone, Debug)]
pub struct Venue {
    pub slug: Slug,
    pub name: Text,
    pub full_name: Option<Text>,
    pub aliases: Vec<NameEntry>,
    pub nicknames: Vec<NameEntry>,
    pub former_names: Vec<NameEntry>,
    pub city: Option<Text>,
    pub country: Option<String>,
    pub opened: Option<Date>,
    pub closed: Option<Date>,
    pub surface: Option<String>,
    /// Latitude and longitude in degrees.
    pub coordinates: Option<[f64; 2]>,
    pub zone: Option<TimeZone>,
    pub picture: Option<Id<Picture>>,
    pub capacity: Vec<Capacity>,
    pub ids: Vec<(String, String)>,
    pub website: Option<String>,
    pub disambiguation: Option<Text>,
    pub former_slugs: Vec<Slug>,
    pub description: Prose,
}

/// How many it holds, by whom and when that was said.
#[derive(Clone, Debug)]
pub struct Capacity {
    pub value: u32,
    pub date: Option<Date>,
    pub source: Option<String>,
}
