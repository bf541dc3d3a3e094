//! What is known of one stage: its tables after each round, positions, cross-table, ties, and how far it is.

use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::archive::{Archive, Club, EntrantSource, Id, Match, MatchStatus, Season, Stage};
use crate::records::values::{Ranks, StageKind};
use crate::sport::Criterion;

use super::counting::{Counted, Until, in_force_from};
use super::earlier::Remembered;
use super::of_each::OfEach;
use super::progress::{is_complete, latest_and_next_round};
use super::table::{LeagueTable, table_with, tables_by_round};
use super::ties::{Tie, ties};
use super::zones::{any_zone_moves, leads_to};

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
    /// When the first result that counts began to count, and the last.
    pub(super) counted_between: Option<(Timestamp, Timestamp)>,
    /// From this moment on nothing of the last table changed any more; None when nobody can say.
    pub(super) settled: Option<Timestamp>,
    /// Later stages of the season that take clubs from this one.
    pub leads_to: Vec<Id<Stage>>,
}

/// The tables of a stage.
#[derive(Debug)]
pub struct StageTables {
    /// By place in `Stage::rounds`, up to [`StageFacts::latest_round`].
    pub after_round: Vec<LeagueTable>,
    /// With everything that is known.
    pub last: Arc<LeagueTable>,
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

/// The stages of every season, each season on its own.
pub(super) fn gather_stages(archive: &Archive) -> OfEach<Stage, StageFacts> {
    let seasons: Vec<Id<Season>> = archive.seasons.ids().collect();
    let found: Vec<Vec<(Id<Stage>, StageFacts)>> =
        seasons.into_par_iter().map(|season| stages_of_season(archive, season)).collect();
    let mut facts = OfEach::default_of(&archive.stages);
    for (stage, found) in found.into_iter().flatten() {
        facts[stage] = found;
    }
    facts
}

fn stages_of_season(archive: &Archive, season: Id<Season>) -> Vec<(Id<Stage>, StageFacts)> {
    let earlier = Remembered::new(archive);
    let mut done: Vec<(Id<Stage>, StageFacts)> = Vec::new();
    for stage in archive.seasons[season].stages.iter().copied() {
        let last = table_with(archive, stage, Until::Everything, &earlier).map(Arc::new);
        earlier.remember(stage, last.clone());
        let (latest_round, next_round) = latest_and_next_round(archive, stage);
        let after_round = tables_by_round(archive, stage, latest_round.map_or(0, |round| round + 1), &earlier);
        let before = |other: Id<Stage>| done.iter().find(|(known, _)| *known == other).map(|(_, facts)| facts);
        let facts = StageFacts {
            latest_round,
            next_round,
            complete: is_complete(archive, stage, Until::Everything),
            cross_table: last.as_ref().map(|last| CrossTable::of(archive, last)),
            ties: if archive.stages[stage].kind == StageKind::KnockOut { ties(archive, stage) } else { Vec::new() },
            places_above: places_above(archive, stage, before),
            counted_between: counted_between(archive, stage),
            settled: settled(archive, stage, before),
            leads_to: leads_to(archive, stage),
            tables: last.map(|last| StageTables { after_round, last }),
        };
        done.push((stage, facts));
    }
    done
}

/// A group that takes the places 7 to 12 of an earlier stage has six places above it, and those of that stage.
fn places_above<'a>(archive: &Archive, stage: Id<Stage>, before: impl Fn(Id<Stage>) -> Option<&'a StageFacts>) -> u16 {
    let ranks = archive.stages[stage].entrants.iter().filter_map(|entrant| match &entrant.from {
        EntrantSource::Ranks { stage, ranks: Ranks::Between(first, _), each_group: false, group: None } => {
            Some((*stage, first - 1))
        }
        EntrantSource::Ranks { .. } | EntrantSource::Club(_) | EntrantSource::WinnerOf(_) => None,
    });
    let highest = ranks.min_by_key(|(_, above)| *above);
    highest.map_or(0, |(from, above)| above + before(from).map_or(0, |facts| facts.places_above))
}

fn counted_between(archive: &Archive, stage: Id<Stage>) -> Option<(Timestamp, Timestamp)> {
    let moments = archive.stages[stage].matches.iter().filter_map(|game| archive.matches[*game].counts_from);
    moments.clone().min().zip(moments.max())
}

/// The moment of the last result or decision of a stage and of those that it builds on.
fn settled<'a>(
    archive: &Archive,
    stage_id: Id<Stage>,
    before: impl Fn(Id<Stage>) -> Option<&'a StageFacts>,
) -> Option<Timestamp> {
    let stage = &archive.stages[stage_id];
    let season = &archive.seasons[stage.season];
    let waits_for_winners = stage
        .entrants
        .iter()
        .any(|entrant| entrant.one_down_if.is_some() || matches!(entrant.from, EntrantSource::WinnerOf(_)));
    if waits_for_winners || any_zone_moves(archive, stage_id) {
        return None;
    }
    let mut last = Timestamp::MIN;
    for game in stage.matches.iter().map(|game| &archive.matches[*game]) {
        match (Counted::as_known(game), game.counts_from) {
            (Some(_), from) => last = last.max(from?),
            // What the board said of an annulled match counted for a while.
            (None, _) if matches!(game.status, MatchStatus::Void { .. }) && game.pitch.is_some() => return None,
            (None, _) => {}
        }
    }
    let adjusted = season.adjustments.iter().filter(|entry| entry.stage == stage_id).map(|entry| entry.date);
    let ranked = season.rankings.iter().filter(|ranking| ranking.stage == stage_id).filter_map(|ranking| ranking.date);
    last = adjusted.chain(ranked).filter_map(|date| in_force_from(archive, date)).fold(last, Timestamp::max);
    let entered = stage.entrants.iter().filter_map(|entrant| match &entrant.from {
        EntrantSource::Ranks { stage, .. } => Some(*stage),
        EntrantSource::Club(_) | EntrantSource::WinnerOf(_) => None,
    });
    let named = season.stages.iter().copied().filter(|other| {
        *other < stage_id && stage.order.contains(&Criterion::Rank(archive.stages[*other].slug.to_string()))
    });
    for other in entered.chain(named).chain(stage.carry.as_ref().map(|carry| carry.from)) {
        last = last.max(before(other)?.settled?);
    }
    Some(last)
}

impl CrossTable {
    fn of(archive: &Archive, table: &LeagueTable) -> CrossTable {
        let mut clubs: Vec<Id<Club>> = table.standings.iter().map(|standing| standing.club).collect();
        clubs.sort_unstable();
        let mut cells = vec![Vec::new(); clubs.len() * clubs.len()];
        for id in &archive.stages[table.stage].matches {
            let game = &archive.matches[*id];
            if let (Ok(row), Ok(column)) = (clubs.binary_search(&game.home), clubs.binary_search(&game.away)) {
                cells[row * clubs.len() + column].push(*id);
            }
        }
        CrossTable { clubs, cells }
    }
}
