//! Places of a table: `4`, `"1-6"`, the last two `-2`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::ValueFault;
use crate::source::Code;

/// Ranks within a stage, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ranks {
    /// From the first of these to the last, both inclusive.
    Between(u16, u16),
    /// The last so many.
    Last(u16),
}

impl Ranks {
    pub fn parse(written: &str) -> Option<Ranks> {
        if let Some(last) = written.strip_prefix('-') {
            return last.parse().ok().filter(|last| *last > 0).map(Ranks::Last);
        }
        let (first, last) = match written.split_once('-') {
            Some((first, last)) => (first.parse().ok()?, last.parse().ok()?),
            None => {
                let rank = written.parse().ok()?;
                (rank, rank)
            }
        };
        (first > 0 && first <= last).then_some(Ranks::Between(first, last))
    }

    /// The first and the last rank of these in a table of so many clubs; none when it has not so many.
    pub fn among(self, clubs: usize) -> Option<(usize, usize)> {
        match self {
            Ranks::Between(first, last) => {
                (usize::from(first) <= clubs).then_some((usize::from(first), usize::from(last).min(clubs)))
            }
            Ranks::Last(count) => clubs.checked_sub(usize::from(count)).map(|above| (above + 1, clubs)),
        }
    }
}

impl<'de> Deserialize<'de> for Ranks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Ranks, D::Error> {
        struct RanksVisitor;
        impl Visitor<'_> for RanksVisitor {
            type Value = Ranks;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("ranks such as 4, \"1-6\" or -2")
            }

            fn visit_i64<E: Error>(self, rank: i64) -> Result<Ranks, E> {
                self.visit_str(&rank.to_string())
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Ranks, E> {
                Ranks::parse(written).ok_or_else(|| {
                    ValueFault::new(Code::BadValue, format!("`{written}` are no ranks"))
                        .help("write `4`, `\"1-6\"`, or `-2` for the last two")
                        .into_error()
                })
            }
        }
        deserializer.deserialize_any(RanksVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::Ranks;

    #[test]
    fn ranks_count_from_either_end() {
        assert_eq!(Ranks::parse("1-6").and_then(|ranks| ranks.among(16)), Some((1, 6)));
        assert_eq!(Ranks::parse("-2").and_then(|ranks| ranks.among(16)), Some((15, 16)));
        assert_eq!(Ranks::parse("4").and_then(|ranks| ranks.among(3)), None);
        assert_eq!(Ranks::parse("-4").and_then(|ranks| ranks.among(3)), None);
        for wrong in ["0", "6-1", "a", "-0", ""] {
            assert_eq!(Ranks::parse(wrong), None, "{wrong}");
        }
    }
}
