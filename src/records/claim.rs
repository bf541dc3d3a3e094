//! Claims as the front matter writes them: one subject, one scope, any number of asserted values.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::values::{At, Date};

/// Facts that a story stands on. Claims in prose are links and are read by [`super::markdown`].
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Claim {
    pub club: Option<At<String>>,
    pub person: Option<At<String>>,
    #[serde(rename = "match")]
    pub game: Option<At<String>>,
    #[serde(rename = "in")]
    pub scope: Option<At<String>>,
    pub on: Option<At<Date>>,
    pub last: Option<At<u16>>,
    pub after: Option<At<u16>>,
    pub venue: Option<At<String>>,
    pub role: Option<At<String>>,
    pub at: Option<At<String>>,
    pub than: Option<At<Than>>,
    pub position: Option<At<u16>>,
    pub points: Option<At<i32>>,
    pub points_ahead: Option<At<i32>>,
    pub played: Option<At<u16>>,
    pub wins: Option<At<u16>>,
    pub draws: Option<At<u16>>,
    pub losses: Option<At<u16>>,
    pub goals: Option<At<u16>>,
    pub goals_for: Option<At<u16>>,
    pub goals_against: Option<At<u16>>,
    pub run: Option<At<String>>,
    pub score: Option<At<String>>,
    pub record: Option<At<String>>,
    pub age: Option<At<u16>>,
    pub caps: Option<At<u16>>,
    pub date: Option<At<Date>>,
}

/// The other side of a comparison, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Than {
    Place(u16),
    Club(String),
}

impl Than {
    pub fn parse(written: &str) -> Than {
        written.parse().map_or_else(|_| Than::Club(written.to_owned()), Than::Place)
    }
}

impl<'de> Deserialize<'de> for Than {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Than, D::Error> {
        struct ThanVisitor;
        impl Visitor<'_> for ThanVisitor {
            type Value = Than;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a place such as 13, or a club")
            }

            fn visit_i64<E: Error>(self, place: i64) -> Result<Than, E> {
                u16::try_from(place).map(Than::Place).map_err(|_| E::custom("a place is a number such as 13"))
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Than, E> {
                Ok(Than::parse(written))
            }
        }
        deserializer.deserialize_any(ThanVisitor)
    }
}
