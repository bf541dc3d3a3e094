//! Two clubs and all their matches.

use crate::archive::{Club, Id, Match};

use super::record::ByKind;

/// An opponent of a club.
#[derive(Debug)]
pub struct Opponent {
    pub club: Id<Club>,
    /// In the order of play, all competitions, those to come included.
    pub matches: Vec<Id<Match>>,
    /// As the club sees it that this stands with.
    pub record: ByKind,
}
