//! Claims as the front matter writes them: one subject, one scope, any number of asserted values.

use serde::Deserialize;

use super::values::{At, Date};

/// Facts that a story stands on. Claims in prose are links and are read by [`super::markdown`].
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Claim {
    pub club: Option<At<String>>,
    pub person: Option<At<String>>,
    #[serde(rename = "match")]
    pub game: Option<At<String>>,
    #[serde(rename = "in")]
    pub scope: Option<At<String>>,
    pub on: Option<At<Date>>,
    pub last: Option<u16>,
    pub role: Option<At<String>>,
    pub at: Option<At<String>>,
    pub position: Option<u16>,
    pub points: Option<i32>,
    pub played: Option<u16>,
    pub wins: Option<u16>,
    pub draws: Option<u16>,
    pub losses: Option<u16>,
    pub goals: Option<u16>,
    pub goals_for: Option<u16>,
    pub goals_against: Option<u16>,
    pub run: Option<At<String>>,
    pub score: Option<At<String>>,
    pub age: Option<u16>,
    pub date: Option<At<Date>>,
}
