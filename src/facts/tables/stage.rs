//! What is known of one stage: its tables after each round, positions, cross-table, ties, and how far it is.

use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use rayon::prelude::*;

use crate::archive::{Archive, Club, EntrantSource, Id, Match, Season, Stage};
use crate::records::values::{Ranks, StageKind};
use crate::sport::Criterion;

use super::counting::{Until, changes_by_decision, changes_of, counted_stages};
use super::earlier::Remembered;
use super::progress::{is_complete, latest_and_next_round};
use super::table::{LeagueTable, table_with, tables_by_round};
use super::tie_breaks::TieBreak;
use super::ties::{Tie, ties};
use super::zones::{any_zone_moves, leads_to};
use crate::facts::of_each::OfEach;

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
    pub(in crate::facts) counted_between: Option<(Timestamp, Timestamp)>,
    /// The moments from which on something in the table of this stage, or of one that it builds on, is different; in
    /// order. None when it also waits for what happens elsewhere.
    pub(in crate::facts) changes: Option<Vec<Timestamp>>,
    /// The table before the first of those changes and after each, worked out when it is first asked for: hundreds of pages
    /// ask for the same few.
    pub(super) between_changes: Vec<OnceLock<Option<Arc<LeagueTable>>>>,
    /// What parts level clubs in each of those tables, for the same reason.
    pub(super) parted_between_changes: Vec<OnceLock<Arc<[TieBreak]>>>,
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
    /// The lines of its group in which it stood: clubs that share a rank have a line each.
    pub places: Vec<Option<u16>>,
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
        let places = |club| self.after_round.iter().map(|table| table.place(club)).collect();
        let standings = self.last.standings.iter();
        standings
            .map(|standing| ClubPositions {
                club: standing.club,
                group: standing.group,
                ranks: ranks(standing.club),
                places: places(standing.club),
            })
            .collect()
    }
}

/// The stages of every season, each season on its own.
pub fn stages_of_all_seasons(archive: &Archive) -> OfEach<Stage, StageFacts> {
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
        let changes = changes(archive, stage, before);
        let facts = StageFacts {
            latest_round,
            next_round,
            complete: is_complete(archive, stage, Until::Everything),
            cross_table: last.as_ref().map(|last| CrossTable::of(archive, last)),
            ties: if archive.stages[stage].kind == StageKind::KnockOut { ties(archive, stage) } else { Vec::new() },
            places_above: places_above(archive, stage, before),
            counted_between: counted_between(archive, stage),
            between_changes: once_for_each(&changes),
            parted_between_changes: once_for_each(&changes),
            changes,
            leads_to: leads_to(archive, stage),
            tables: last.map(|last| StageTables { after_round, last }),
        };
        done.push((stage, facts));
    }
    done
}

/// A place for what is worked out once before the first change and after each.
fn once_for_each<T>(changes: &Option<Vec<Timestamp>>) -> Vec<OnceLock<T>> {
    changes.iter().flat_map(|changes| 0..=changes.len()).map(|_| OnceLock::new()).collect()
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

/// When the table of a stage changes: by results, decisions, and by what changes in the stages that it builds on.
fn changes<'a>(
    archive: &Archive,
    stage_id: Id<Stage>,
    before: impl Fn(Id<Stage>) -> Option<&'a StageFacts>,
) -> Option<Vec<Timestamp>> {
    let stage = &archive.stages[stage_id];
    let season = &archive.seasons[stage.season];
    let waits_for_winners = stage
        .entrants
        .iter()
        .any(|entrant| entrant.one_down_if.is_some() || matches!(entrant.from, EntrantSource::WinnerOf(_)));
    if waits_for_winners || any_zone_moves(archive, stage_id) {
        return None;
    }
    let mut changes = Vec::with_capacity(stage.matches.len());
    let counted = counted_stages(archive, stage_id);
    let deciding = season.stages.iter().filter(|other| archive.stages[**other].decides == Some(stage_id));
    for of_stage in [stage_id].iter().chain(&counted).chain(deciding) {
        for game in &archive.stages[*of_stage].matches {
            changes_of(archive, &archive.matches[*game], &mut changes)?;
        }
    }
    let seasons = counted.iter().map(|other| archive.stages[*other].season).chain([stage.season]);
    let adjustments = seasons.flat_map(|season| &archive.seasons[season].adjustments);
    let adjusted = adjustments.filter(|entry| entry.stage == stage_id || counted.contains(&entry.stage));
    let adjusted = adjusted.map(|entry| entry.date).chain(season.withdrawals.iter().map(|left| left.date));
    let ranked = season.rankings.iter().filter(|ranking| ranking.stage == stage_id).filter_map(|ranking| ranking.date);
    changes.extend(adjusted.chain(ranked).filter_map(|date| changes_by_decision(archive, date)));
    let entered = stage.entrants.iter().filter_map(|entrant| match &entrant.from {
        EntrantSource::Ranks { stage, .. } => Some(*stage),
        EntrantSource::Club(_) | EntrantSource::WinnerOf(_) => None,
    });
    let is_named = |other: &Id<Stage>| {
        let slug = archive.stages[*other].slug.as_str();
        stage.order.iter().any(|criterion| matches!(criterion, Criterion::Rank(name) if name == slug))
    };
    let named = season.stages.iter().copied().filter(|other| *other < stage_id).filter(is_named);
    for other in entered.chain(named).chain(stage.carry.as_ref().map(|carry| carry.from)) {
        changes.extend(before(other)?.changes.as_ref()?);
    }
    changes.sort_unstable();
    changes.dedup();
    Some(changes)
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
