//! Venues and competitions.

use crate::archive::{Club, Id, Match, Season};

/// What is known of a venue.
#[derive(Debug, Default)]
pub struct VenueFacts {
    /// Clubs that play here, with the place in `Club::grounds`; by slug.
    pub tenants: Vec<(Id<Club>, usize)>,
    /// In the order of play.
    pub matches: Vec<Id<Match>>,
}

/// What is known of a competition.
#[derive(Debug, Default)]
pub struct CompetitionFacts {
    /// Oldest first, with the winner where it is known.
    pub winners: Vec<(Id<Season>, Option<Id<Club>>)>,
}
