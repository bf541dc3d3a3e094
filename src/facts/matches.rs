//! A match among others: what its clubs played before and after, who led them, what was written.

use crate::archive::{Half, Id, Match, Story};
use crate::records::values::MatchRole;

use super::people::SpellOf;

/// What is known of a match.
#[derive(Debug, Default)]
pub struct MatchFacts {
    /// Its place in `Stage::rounds`.
    pub round: Option<usize>,
    pub home: Around,
    pub away: Around,
    /// Earlier matches of these two clubs, in the order of play.
    pub earlier_meetings: Vec<Id<Match>>,
    /// Who led the sides, where that is known.
    pub home_coach: Option<SpellOf>,
    pub away_coach: Option<SpellOf>,
    /// Stories that are about it, report it or look ahead to it, and stories that only link it; oldest first.
    pub stories: Vec<StoryOfMatch>,
}

/// The matches of a club around a match, of all competitions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Around {
    pub previous: Option<Id<Match>>,
    pub next: Option<Id<Match>>,
}

/// A story and what it is to a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryOfMatch {
    /// The version that was written first.
    pub story: Id<Story>,
    pub role: MatchRole,
}

impl MatchFacts {
    pub fn around(&self, side: Half) -> Around {
        match side {
            Half::Home => self.home,
            Half::Away => self.away,
        }
    }
}
