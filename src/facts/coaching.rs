//! Who led a team, and what came of it. A match belongs to its line-up's `coach`, else to the caretaker whose spell covers
//! it, else to the head coach. A spell covers what it covers for certain: of one that began "in March", matches before the
//! end of March are nobody's.

use crate::archive::{Club, Id, Match, Stage};

use super::people::SpellOf;
use super::record::{ByKind, HomeAway};

/// A spell of somebody who led the team.
#[derive(Debug)]
pub struct CoachSpell {
    pub of: SpellOf,
    pub club: Id<Club>,
    /// Those that count, in the order of play, all competitions.
    pub matches: Vec<Id<Match>>,
    pub record: ByKind,
    /// League matches by stage, in the order of play.
    pub stages: Vec<StageRecord>,
    /// The spell began before the archive has matches of this club, or nobody knows when it began: then the record is not
    /// the whole of it.
    pub begun_before_results: bool,
    /// Matches that may belong to the spell too: its dates are not exact enough to tell.
    pub uncertain_matches: usize,
}

/// A coach's matches in one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageRecord {
    pub stage: Id<Stage>,
    pub first: Id<Match>,
    pub last: Id<Match>,
    pub record: HomeAway,
}
