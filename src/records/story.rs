//! `stories/**/STORY.md`

use indexmap::IndexMap;
use serde::Deserialize;

use super::claim::Claim;
use super::record;
use super::values::{At, MatchRole, Moment, StoryKind, Who};

record! {
    /// The front matter of a story.
    pub struct Story {
        pub title: Option<At<String>>,
        pub date: Option<At<Moment>>,
        pub standfirst: Option<At<String>>,
        pub kicker: Option<String>,
        pub by: Option<Vec<At<Who>>>,
        pub kind: Option<StoryKind>,
        pub language: Option<At<String>>,
        pub translation_of: Option<At<String>>,
        pub about: Option<Vec<At<String>>>,
        pub thread: Option<At<String>>,
        pub matches: Option<Vec<StoryMatch>>,
        pub claims: Option<Vec<At<Claim>>>,
        pub names: Option<Names>,
        pub picture: Option<At<String>>,
        pub updates: Vec<LogEntry>,
        pub corrections: Vec<LogEntry>,
        pub retracted: Option<Retraction>,
        pub embargo: Option<At<Moment>>,
        pub as_of: Option<At<Moment>>,
        pub canonical: Option<At<String>>,
        pub licence: Option<String>,
    }
}

/// A match that the story says it is about.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryMatch {
    #[serde(rename = "match")]
    pub game: At<String>,
    pub role: Option<MatchRole>,
}

/// What words mean in this story, and which are no names.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Names {
    pub is: IndexMap<At<String>, At<String>>,
    pub ignore: Vec<At<String>>,
}

/// An entry of a dated log: an update adds, a correction mends.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogEntry {
    pub date: At<Moment>,
    pub text: String,
}

/// Why a story was taken back.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retraction {
    pub date: At<Moment>,
    pub reason: String,
}
