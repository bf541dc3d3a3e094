//! A season as a whole: who won it, and its figures.

use crate::archive::{Club, Id, Match, Stage};

/// What is known of a season.
#[derive(Debug, Default)]
pub struct SeasonFacts {
    /// Every match of all stages, in the order of play.
    pub matches: Vec<Id<Match>>,
    /// The champion, or the winner of the final. None while that is open or nothing says it.
    pub winner: Option<Id<Club>>,
    /// The stage that decides who wins.
    pub deciding_stage: Option<Id<Stage>>,
    pub goals: GoalCounts,
    /// The matches with the greatest difference, in the order of play; empty when no match counts.
    pub biggest_wins: Vec<Id<Match>>,
    /// The matches with most goals, in the order of play.
    pub most_goals: Vec<Id<Match>>,
    pub last_played: Option<Id<Match>>,
    /// The first match still to come after the last played one.
    pub next: Option<Id<Match>>,
}

/// Matches that count and their goals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoalCounts {
    pub matches: u32,
    pub goals: u32,
    pub home_wins: u32,
    pub draws: u32,
    pub away_wins: u32,
}
