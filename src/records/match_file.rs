//! `competitions/COMPETITION/SEASON/STAGE/MATCH.toml`: whatever is more than one value about a match. What its line says is
//! never repeated here.

use indexmap::IndexMap;
use serde::Deserialize;

use super::record;
use super::values::{AbsenceReason, At, CardColour, Date, Minute, MissedHow, Numbered, Text, Who};

record! {
    /// The whole of a match's file.
    pub struct MatchFile {
        pub goals: Vec<At<Goal>>,
        pub missed_penalties: Vec<At<MissedPenalty>>,
        pub cards: Vec<At<Card>>,
        pub substitutions: Vec<At<Substitution>>,
        pub shoot_out: Vec<At<Kick>>,
        pub home: Option<Side>,
        pub away: Option<Side>,
        pub officials: Vec<Official>,
        /// Counters that the sport knows: home, away.
        pub statistics: IndexMap<At<String>, [u32; 2]>,
        /// What the board said, when the line is awarded or void: a result, or `not-started`.
        pub pitch: Option<At<String>>,
        pub stopped: Option<At<Stopped>>,
        pub decisions: Vec<At<Decision>>,
        pub notes: Option<Text>,
        pub picture: Option<At<String>>,
    }
}

/// A goal, under the key of the side that it counts for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Goal {
    pub minute: Option<Minute>,
    pub home: Option<At<Who>>,
    pub away: Option<At<Who>>,
    pub assist: Option<At<Who>>,
    pub penalty: bool,
    pub own_goal: bool,
    pub free_kick: bool,
    /// Why it does not count: `video`, for one.
    pub disallowed: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MissedPenalty {
    pub minute: Option<Minute>,
    pub home: Option<At<Who>>,
    pub away: Option<At<Who>>,
    pub how: Option<MissedHow>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Card {
    pub minute: Option<Minute>,
    pub home: Option<At<Who>>,
    pub away: Option<At<Who>>,
    pub card: Option<CardColour>,
    pub reason: Option<Text>,
}

/// Who comes on, under the key of the side; `off` is who leaves.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Substitution {
    pub minute: Option<Minute>,
    pub home: Option<At<Who>>,
    pub away: Option<At<Who>>,
    pub off: Option<At<Who>>,
    pub injury: bool,
}

/// A kick of a shoot-out, in the order they were taken.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Kick {
    pub home: Option<At<Who>>,
    pub away: Option<At<Who>>,
    pub scored: bool,
    pub how: Option<MissedHow>,
}

/// Who stood on the pitch for one side.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Side {
    pub formation: Option<At<String>>,
    /// Goalkeeper first, then back to front.
    pub line_up: Vec<At<Numbered>>,
    pub bench: Vec<At<Numbered>>,
    pub captain: Option<At<Who>>,
    /// Only when the spells do not tell.
    pub coach: Option<At<Who>>,
    pub absent: Vec<Absence>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absence {
    pub player: At<Who>,
    pub reason: Option<AbsenceReason>,
}

/// An official other than the referee.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Official {
    pub role: At<String>,
    pub person: At<Who>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stopped {
    pub minute: Option<Minute>,
    pub reason: Option<Text>,
}

/// A ruling on the match. The last is what the line says and has no score of its own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub date: Date,
    pub by: Option<Text>,
    pub score: Option<At<String>>,
    pub reason: Option<Text>,
    pub source: Option<String>,
}
