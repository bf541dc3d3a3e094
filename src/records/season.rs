//! `competitions/COMPETITION/SEASON/season.toml`: stages, entrants, carry-over, ranking, zones, dated decisions. What the
//! results decide is never written here.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use super::record;
use super::values::{
    At, BonusWhen, CarryAmong, Date, HeadToHeadFrom, RankingBy, Ranks, Slug, StageKind, Text, WithdrawalResults,
};

record! {
    /// The whole of a season's file.
    pub struct Season {
        /// In the order of the file, which is the order on the page.
        pub stages: IndexMap<At<String>, Stage>,
        pub clubs: Option<Vec<At<Slug>>>,
        pub from: Option<At<Date>>,
        pub to: Option<At<Date>>,
        pub name: Option<Text>,
        pub timezone: Option<At<String>>,
        pub rules: Option<At<String>>,
        pub notes: Option<Text>,
        pub calendar_published: Option<Date>,
        pub adjustments: Vec<Adjustment>,
        pub withdrawals: Vec<Withdrawal>,
        pub rankings: Vec<Ranking>,
    }
}

/// One stage of a season.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stage {
    pub kind: Option<StageKind>,
    pub name: Option<Text>,
    pub clubs: Option<Vec<At<Slug>>>,
    pub groups: Option<IndexMap<String, Vec<At<Slug>>>>,
    pub entrants: Option<Vec<At<Entrant>>>,
    pub carry: Option<Carry>,
    /// Stages or seasons whose matches this table is over.
    pub counts: Option<Vec<At<String>>>,
    pub rounds: Option<u16>,
    pub round_order: Option<Vec<Slug>>,
    /// By outcome (`win`, `overtime-loss`) or by result (`3-2`); `bonus` holds the rules for extra points.
    pub points: Option<IndexMap<At<String>, PointsValue>>,
    pub order: Option<Vec<At<String>>>,
    pub head_to_head: Option<HeadToHead>,
    pub fair_play: Option<IndexMap<At<Slug>, i32>>,
    pub zones: Vec<At<Zone>>,
    pub legs: Option<At<u8>>,
    pub on_level: Option<Vec<At<String>>>,
    pub extra_time: Option<bool>,
    pub shoot_out: Option<bool>,
    pub neutral: Option<bool>,
    pub venue: Option<At<Slug>>,
    pub rules: Option<At<String>>,
    /// The stage that this one settles, as its `test-match`.
    pub decides: Option<At<String>>,
    pub recorded: Option<Vec<RecordedStanding>>,
    pub former_slugs: Vec<At<Slug>>,
    pub notes: Option<Text>,
}

/// Who takes part, by rank of an earlier stage or by name.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Entrant {
    pub stage: Option<At<String>>,
    pub ranks: Option<Ranks>,
    pub group: Option<At<String>>,
    pub each_group: bool,
    pub winner_of: Option<At<String>>,
    pub club: Option<At<Slug>>,
    pub one_down_if: Option<OneDownIf>,
}

/// One place lower when the winner of that season or stage stands within these ranks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneDownIf {
    pub winner_of: At<String>,
    pub within: Ranks,
}

/// What is taken along from an earlier stage.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carry {
    pub from: At<String>,
    /// `none all half-up half-down`
    pub points: Option<At<String>>,
    #[serde(default)]
    pub record: bool,
    pub among: Option<CarryAmong>,
    #[serde(default)]
    pub bonus: Vec<CarryBonus>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarryBonus {
    pub rank: u16,
    pub points: i32,
}

/// Points for an outcome, or the rules for bonus points.
#[derive(Clone, Debug)]
pub enum PointsValue {
    Points(i32),
    Bonus(Vec<PointsBonus>),
}

impl<'de> Deserialize<'de> for PointsValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PointsValue, D::Error> {
        struct PointsVisitor;
        impl<'de> Visitor<'de> for PointsVisitor {
            type Value = PointsValue;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a number of points, or for `bonus` a list of rules")
            }

            fn visit_i64<E: Error>(self, points: i64) -> Result<PointsValue, E> {
                i32::try_from(points).map(PointsValue::Points).map_err(|_| E::custom("so many points cannot be"))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, rules: A) -> Result<PointsValue, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(rules)).map(PointsValue::Bonus)
            }
        }
        deserializer.deserialize_any(PointsVisitor)
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointsBonus {
    pub when: BonusWhen,
    pub at_least: Option<u16>,
    pub at_most: Option<u16>,
    pub points: i32,
}

/// The little table among level clubs.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HeadToHead {
    pub order: Vec<At<String>>,
    pub restart: Option<bool>,
    pub from: Option<HeadToHeadFrom>,
    /// It parts no more clubs than this at once.
    pub clubs_at_most: Option<u8>,
}

/// What places mean.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    pub ranks: Option<Ranks>,
    pub club: Option<At<Slug>>,
    pub means: At<String>,
    pub label: Option<Text>,
    pub date: Option<Date>,
    pub reason: Option<Text>,
    pub one_down_if: Option<OneDownIf>,
}

/// Points given or taken by decision, in force from a day on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adjustment {
    pub club: At<Slug>,
    pub points: i32,
    pub date: At<Date>,
    pub stage: Option<At<String>>,
    pub reason: Option<Text>,
    pub source: Option<String>,
}

/// A club that left in the middle of a season.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    pub club: At<Slug>,
    pub date: At<Date>,
    pub results: WithdrawalResults,
    pub score: Option<At<String>>,
    pub reason: Option<Text>,
}

/// An order that people decided where the rules end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ranking {
    pub stage: At<String>,
    pub clubs: Vec<At<Slug>>,
    pub by: RankingBy,
    pub date: Option<Date>,
    pub note: Option<Text>,
}

/// A line of a final table from a source, when the matches are not known.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedStanding {
    pub club: At<Slug>,
    pub played: Option<u16>,
    pub wins: Option<u16>,
    pub draws: Option<u16>,
    pub losses: Option<u16>,
    pub goals_for: Option<u16>,
    pub goals_against: Option<u16>,
    pub points: Option<i32>,
}
