//! Competitions.

use super::{Id, Picture, Prose, Season};
use crate::records::values::{CompetitionKind, NameEntry, Slug, Text};
use crate::sport::Sport;

/// A competition and its seasons.
#[derive(Clone, Debug)]
pub struct Competition {
    pub slug: Slug,
    pub name: Text,
    pub full_name: Option<Text>,
    pub short_name: Option<Text>,
    pub aliases: Vec<NameEntry>,
    pub former_names: Vec<NameEntry>,
    pub kind: CompetitionKind,
    pub country: Option<String>,
    pub level: Option<u16>,
    pub sport: Sport,
    pub picture: Option<Id<Picture>>,
    pub ids: Vec<(String, String)>,
    pub website: Option<String>,
    pub disambiguation: Option<Text>,
    pub former_slugs: Vec<Slug>,
    pub description: Prose,
    /// Oldest first.
    pub seasons: Vec<Id<Season>>,
}
