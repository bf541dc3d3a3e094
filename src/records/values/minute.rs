//! Minutes of a match: `45`, `"45+2"`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::ValueFault;
use crate::source::Code;

/// A minute of play and, after the end of a half, the added one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minute {
    pub minute: u16,
    pub added: u16,
}

impl Minute {
    pub fn parse(written: &str) -> Option<Minute> {
        let (minute, added) = match written.split_once('+') {
            Some((minute, added)) => (minute.parse().ok()?, added.parse().ok().filter(|added| *added > 0)?),
            None => (written.parse().ok()?, 0),
        };
        (minute > 0).then_some(Minute { minute, added })
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.added {
            0 => write!(out, "{}", self.minute),
            added => write!(out, "{}+{added}", self.minute),
        }
    }
}

impl<'de> Deserialize<'de> for Minute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Minute, D::Error> {
        struct MinuteVisitor;
        impl Visitor<'_> for MinuteVisitor {
            type Value = Minute;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a minute such as 45 or \"45+2\"")
            }

            fn visit_i64<E: Error>(self, minute: i64) -> Result<Minute, E> {
                self.visit_str(&minute.to_string())
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Minute, E> {
                Minute::parse(written).ok_or_else(|| {
                    ValueFault::new(Code::BadValue, format!("`{written}` is not a minute"))
                        .help("write `45` or `\"45+2\"`")
                        .into_error()
                })
            }
        }
        deserializer.deserialize_any(MinuteVisitor)
    }
}
