//! What is known of one stage: its tables after each round, positions, cross-table, ties, and how far it is.

use crate::archive::{Club, Id, Match, Stage};

use super::table::LeagueTable;
use super::ties::Tie;

/// What is known of a stage.
#[derive(Debug, Default)]
pub struct StageFacts {
    /// None for a stage without a table, and for one in which no club is known yet.
    pub tables: Option<StageTables>,
    /// The latest round that began in earnest: a single match brought forward begins none. By its place in
    /// `Stage::rounds`.
    pub latest_round: Option<usize>,
    /// The first round after that with a match still to come; the same one while it is under way.
    pub next_round: Option<usize>,
    /// Every match is decided, and none is lacking as far as the archive can tell.
    pub complete: bool,
    /// Home club by row, away club by column; None for knock-out stages.
    pub cross_table: Option<CrossTable>,
    /// The ties of each round; empty for stages that are no knock-out.
    pub ties: Vec<Vec<Tie>>,
    /// How many places lie above this stage in its season: 6 for the play-offs of the places 7 to 12.
    pub places_above: u16,
    /// Later stages of the season that take clubs from this one.
    pub leads_to: Vec<Id<Stage>>,
}

/// The tables of a stage.
#[derive(Debug)]
pub struct StageTables {
    /// By place in `Stage::rounds`, up to [`StageFacts::latest_round`].
    pub after_round: Vec<LeagueTable>,
    /// With everything that is known.
    pub last: LeagueTable,
}

/// The positions of a club after each round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClubPositions {
    pub club: Id<Club>,
    pub group: u16,
    /// By round, as [`StageTables::after_round`].
    pub ranks: Vec<Option<u16>>,
}

/// Who played whom where.
#[derive(Debug)]
pub struct CrossTable {
    /// By slug.
    pub clubs: Vec<Id<Club>>,
    /// Row by row; in order of play where a pair met more than once.
    cells: Vec<Vec<Id<Match>>>,
}

impl CrossTable {
    /// The matches of the home club in this row against the away club in this column.
    pub fn cell(&self, row: usize, column: usize) -> &[Id<Match>] {
        &self.cells[row * self.clubs.len() + column]
    }
}

impl StageTables {
    /// The position of every club after each round, in the order of the last table.
    pub fn positions(&self) -> Vec<ClubPositions> {
        let ranks = |club| self.after_round.iter().map(|table| table.rank(club)).collect();
        let standings = self.last.standings.iter();
        standings
            .map(|standing| ClubPositions { club: standing.club, group: standing.group, ranks: ranks(standing.club) })
            .collect()
    }
}
