//! Longest runs of matches.

use crate::archive::{Archive, Club, Id, Match};

/// The longest runs; of equally long ones the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runs {
    pub unbeaten: Option<Run>,
    pub winless: Option<Run>,
    pub winning: Option<Run>,
    pub losing: Option<Run>,
}

/// Matches one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub length: usize,
    pub first: Id<Match>,
    pub last: Id<Match>,
}

/// The longest runs of a club in these matches, which stand in the order of play.
pub fn runs(_: &Archive, _: Id<Club>, _: &[Id<Match>]) -> Runs {
    Runs::default()
}
