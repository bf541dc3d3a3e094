//! Ties of a knock-out stage: the matches of one round between the same two clubs.

use crate::archive::{Archive, Club, Id, Match, Stage};

/// A tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// At home in the first match, and the other.
    pub clubs: [Id<Club>; 2],
    /// In order of play.
    pub matches: Vec<Id<Match>>,
    /// Goals of both over all matches that count; None while none does.
    pub aggregate: Option<[u32; 2]>,
    /// None while it is open.
    pub winner: Option<Id<Club>>,
}

/// The ties of a knock-out stage, by round.
pub fn ties(archive: &Archive, stage: Id<Stage>) -> Vec<Vec<Tie>> {
    archive.stages[stage].rounds.iter().map(|_| Vec::new()).collect()
}
