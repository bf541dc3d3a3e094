//! League tables.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::archive::{Adjustment, AfterWithdrawal, Archive, Club, Id, Season, Stage};
use crate::records::values::StageKind;
use crate::sport::{Criterion, LittleTableFrom};

use super::carry::opening_rows;
use super::counting::{Counted, Until, counted_matches, counted_stages, is_in_force};
use super::earlier::{Earlier, Fresh, until_before};
use super::progress::{Progress, RoundState, is_complete, progress, round_states};
use super::ranking::{Ranked, Rules, Watch, rank};
use super::tally::{Row, Tally};
use super::ties::{Tie, ties_until};
use super::zones::{PlacedZone, any_zone_moves, placed_zones};
use crate::facts::results::record::{HomeAway, Record};

/// The table of a stage. A stage with groups has one table per group, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeagueTable {
    pub stage: Id<Stage>,
    pub until: Until,
    pub progress: Progress,
    /// By rank, group after group; clubs that nothing parts stand by slug.
    pub standings: Vec<Standing>,
    /// What the places mean.
    pub zones: Arc<[PlacedZone]>,
}

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// From 1, in its group when there are groups.
    pub rank: u16,
    /// Nothing parts this club from another one: both have this rank.
    pub shared: bool,
    /// The place of its group in `Stage::groups`; 0 without groups.
    pub group: u16,
    pub club: Id<Club>,
    /// Matches of this stage, and those that were carried along as a record.
    pub record: HomeAway,
    pub points: i32,
    /// Carried from an earlier stage; part of `points`.
    pub start_points: i32,
    /// What halving did to the start points.
    pub half_point: HalfPoint,
    /// Given or taken by decision; part of `points`.
    pub adjusted: i32,
    /// The club had left the season by then.
    pub withdrawn: bool,
}

/// What became of the half point when an odd number was halved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HalfPoint {
    /// There was none.
    #[default]
    None,
    /// Rounded up: the club was given half a point.
    Given,
    /// Rounded down: half a point was cut off.
    CutOff,
}

impl Standing {
    pub fn total(&self) -> Record {
        self.record.total()
    }

    pub fn played(&self) -> u32 {
        self.total().played()
    }
}

impl LeagueTable {
    /// Group by group, with the letter; one without a letter when there are no groups.
    pub fn groups<'a>(&'a self, archive: &'a Archive) -> impl Iterator<Item = (Option<&'a str>, &'a [Standing])> {
        let letters = &archive.stages[self.stage].groups;
        self.standings
            .chunk_by(|one, next| one.group == next.group)
            .map(|lines| (letters.get(usize::from(lines[0].group)).map(|(letter, _)| letter.as_str()), lines))
    }

    pub fn standing(&self, club: Id<Club>) -> Option<&Standing> {
        self.standings.iter().find(|standing| standing.club == club)
    }

    pub fn rank(&self, club: Id<Club>) -> Option<u16> {
        self.standing(club).map(|standing| standing.rank)
    }

    /// The line of its group in which a club stands, from 1: clubs that share a rank have a line each.
    pub fn place(&self, club: Id<Club>) -> Option<u16> {
        let at = self.standings.iter().position(|standing| standing.club == club)?;
        let group = self.standings[at].group;
        let before = self.standings[..at].iter().filter(|standing| standing.group == group).count();
        Some(before as u16 + 1)
    }

    /// The zones of a line, by its place among the lines of its group.
    pub fn zones_of(&self, club: Id<Club>) -> impl Iterator<Item = &PlacedZone> {
        let group = self.standing(club).map(|standing| standing.group);
        let place = group.zip(self.place(club));
        self.zones.iter().filter(move |zone| place.is_some_and(|(group, place)| zone.holds(group, place)))
    }

    /// True when nothing was counted yet.
    pub fn is_blank(&self) -> bool {
        self.standings.iter().all(|standing| standing.record.is_empty())
    }
}

/// The table of a stage; None for a stage without a table, and for one whose clubs are not known.
pub fn league_table(archive: &Archive, stage: Id<Stage>, until: Until) -> Option<LeagueTable> {
    table_with(archive, stage, until, &Fresh::new(archive))
}

/// The table of a stage, with what lies before it from elsewhere.
pub(super) fn table_with(
    archive: &Archive,
    stage: Id<Stage>,
    until: Until,
    earlier: &dyn Earlier,
) -> Option<LeagueTable> {
    let mut building = Building::begin(archive, stage, until, earlier)?;
    counted_matches(archive, stage, until).for_each(|counted| building.tally.add(counted));
    Some(building.table(until, earlier))
}

/// The tables after each of the first rounds, one after the other.
pub(super) fn tables_by_round(
    archive: &Archive,
    stage: Id<Stage>,
    rounds: usize,
    earlier: &dyn Earlier,
) -> Vec<LeagueTable> {
    if !archive.seasons[archive.stages[stage].season].withdrawals.is_empty() {
        // What was erased later still counts in the earlier rounds, so that they do not simply add up.
        let tables = (0..rounds).map(|round| table_with(archive, stage, Until::AfterRound(round), earlier));
        return tables.map_while(|table| table).collect();
    }
    let Some(mut building) = Building::begin(archive, stage, Until::Everything, earlier) else { return Vec::new() };
    let played = archive.stages[stage].rounds.iter().take(rounds).enumerate();
    played
        .map(|(place, round)| {
            let games = round.matches.iter().map(|game| &archive.matches[*game]);
            games.filter_map(Counted::as_known).for_each(|counted| building.tally.add(counted));
            building.table(Until::AfterRound(place), earlier)
        })
        .collect()
}

/// What parted the clubs of a table from the ones right above them, as `watch` wants to know it: by their rows, which are
/// returned by club.
pub(super) fn watch_ranking<W: Watch>(
    archive: &Archive,
    stage: Id<Stage>,
    until: Until,
    earlier: &dyn Earlier,
    watch: &mut W,
) -> Vec<Row> {
    let Some(mut building) = Building::begin(archive, stage, until, earlier) else { return Vec::new() };
    counted_matches(archive, stage, until).for_each(|counted| building.tally.add(counted));
    building.standings(until, earlier, watch);
    building.tally.rows
}

/// A table that is being built.
struct Building<'a> {
    archive: &'a Archive,
    stage: Id<Stage>,
    tally: Tally<'a>,
    rounds: Vec<RoundState>,
    /// The rows of each group, in the order of the last table.
    order: Vec<Vec<usize>>,
    /// When nothing but the number of clubs decides them.
    zones: Option<Arc<[PlacedZone]>>,
    /// How often two clubs meet when all is played, if the little table waits for that.
    meetings_awaited: Option<u32>,
}

impl<'a> Building<'a> {
    fn begin(archive: &'a Archive, stage: Id<Stage>, until: Until, earlier: &dyn Earlier) -> Option<Building<'a>> {
        let rules = &archive.stages[stage];
        if rules.kind != StageKind::League {
            return None;
        }
        let rows = opening_rows(archive, stage, until, earlier);
        if rows.is_empty() {
            return None;
        }
        let tally = Tally::new(rows, rules);
        let groups = tally.rows.iter().map(|row| row.group).max().map_or(0, |last| usize::from(last) + 1);
        let mut order = vec![Vec::new(); groups];
        for (place, row) in tally.rows.iter().enumerate() {
            order[usize::from(row.group)].push(place);
        }
        let rounds = round_states(archive, stage, until);
        let waits =
            rules.head_to_head.from == LittleTableFrom::AllPlayed && rules.order.contains(&Criterion::HeadToHead);
        let meetings_awaited = waits.then(|| expected_meetings(archive, stage));
        Some(Building { archive, stage, tally, rounds, order, zones: None, meetings_awaited })
    }

    fn table(&mut self, until: Until, earlier: &dyn Earlier) -> LeagueTable {
        let archive = self.archive;
        let standings = self.standings(until, earlier, &mut ());
        let progress = progress(&self.rounds, until);
        let mut table = LeagueTable { stage: self.stage, until, progress, standings, zones: Arc::from([]) };
        table.zones = match &self.zones {
            Some(zones) => Arc::clone(zones),
            None => Arc::from(placed_zones(archive, &table, earlier)),
        };
        if self.zones.is_none() && !any_zone_moves(archive, self.stage) {
            self.zones = Some(Arc::clone(&table.zones));
        }
        table
    }

    fn standings<W: Watch>(&mut self, until: Until, earlier: &dyn Earlier, watch: &mut W) -> Vec<Standing> {
        let archive = self.archive;
        let stage = &archive.stages[self.stage];
        self.apply_decisions(until);
        // What settles the end of a stage says nothing of the tables before it.
        let is_last_round = |round| round + 1 == stage.rounds.len();
        let is_over = || match until {
            Until::AfterRound(round) if !is_last_round(round) => false,
            _ => is_complete(archive, self.stage, until_before(until)),
        };
        let season = &archive.seasons[stage.season];
        let in_force = |date| is_in_force(archive, self.stage, date, until);
        let decided = season.rankings.iter().filter(|ranking| ranking.stage == self.stage);
        let decided = decided.filter(|ranking| ranking.date.map_or_else(is_over, in_force));
        let decided = decided.map(|ranking| ranking.clubs.as_slice()).collect();
        let test_matches = test_matches(archive, self.stage, until, earlier, &is_over);
        let meetings = self.meetings_awaited.filter(|_| !is_over()).unwrap_or(0);
        let rules = Rules { order: &stage.order, head_to_head: &stage.head_to_head, decided, test_matches, meetings };
        let mut standings = Vec::with_capacity(self.tally.rows.len());
        for rows in &mut self.order {
            let ranked = rank(&self.tally, &rules, rows, watch);
            for (place, ranked) in rows.iter_mut().zip(&ranked) {
                *place = ranked.row;
            }
            standings.extend(ranked.into_iter().map(|ranked| Standing::new(&self.tally.rows[ranked.row], ranked)));
        }
        standings
    }

    /// Points given and taken, and results erased, as far as that was decided by then.
    fn apply_decisions(&mut self, until: Until) {
        let (archive, stage_id) = (self.archive, self.stage);
        let stage = &archive.stages[stage_id];
        let season = &archive.seasons[stage.season];
        if season.adjustments.is_empty() && season.withdrawals.is_empty() && stage.counts.is_empty() {
            return;
        }
        let counted = counted_stages(archive, stage_id);
        let in_force = |date| is_in_force(archive, stage_id, date, until);
        let seasons = counted.iter().map(|other| archive.stages[*other].season).chain([stage.season]);
        let mut seasons: Vec<Id<Season>> = seasons.collect();
        seasons.sort_unstable();
        seasons.dedup();
        for row in &mut self.tally.rows {
            let entries = seasons.iter().flat_map(|season| &archive.seasons[*season].adjustments);
            let of_row = |entry: &&Adjustment| {
                entry.club == row.club && (entry.stage == stage_id || counted.contains(&entry.stage))
            };
            row.adjusted = entries.filter(of_row).filter(|entry| in_force(entry.date)).map(|entry| entry.points).sum();
            let left = season.withdrawals.iter().filter(|left| left.club == row.club && in_force(left.date));
            let mut left = left.peekable();
            row.withdrawn = left.peek().is_some();
            row.erased = left.any(|withdrawal| withdrawal.results == AfterWithdrawal::Erased);
        }
    }
}

/// How often any two clubs of a group meet in a stage: by its number of rounds, else as often as any pair has a line.
fn expected_meetings(archive: &Archive, stage_id: Id<Stage>) -> u32 {
    let stage = &archive.stages[stage_id];
    let clubs = stage.groups.iter().map(|(_, clubs)| clubs.len()).max().unwrap_or(stage.clubs.len());
    let rounds_of_one_meeting = if clubs.is_multiple_of(2) { clubs.saturating_sub(1) } else { clubs };
    let by_rounds = stage.round_count.and_then(|rounds| usize::from(rounds).checked_div(rounds_of_one_meeting));
    if let Some(times) = by_rounds.filter(|times| *times > 0) {
        return times as u32;
    }
    let mut pairs: BTreeMap<(Id<Club>, Id<Club>), u32> = BTreeMap::new();
    for game in stage.matches.iter().map(|game| &archive.matches[*game]) {
        *pairs.entry((game.home.min(game.away), game.home.max(game.away))).or_default() += 1;
    }
    pairs.values().copied().max().unwrap_or(0)
}

/// The orders that matches played for the purpose gave: the winner of each tie before the loser, or a small table.
fn test_matches(
    archive: &Archive,
    stage_id: Id<Stage>,
    until: Until,
    earlier: &dyn Earlier,
    is_over: &dyn Fn() -> bool,
) -> Vec<Vec<Id<Club>>> {
    let season = &archive.seasons[archive.stages[stage_id].season];
    let deciding = season.stages.iter().copied().filter(|other| archive.stages[*other].decides == Some(stage_id));
    let deciding: Vec<Id<Stage>> = deciding.collect();
    if deciding.is_empty() || !is_over() {
        return Vec::new();
    }
    let until = until_before(until);
    let of_stage = |other: Id<Stage>| -> Vec<Vec<Id<Club>>> {
        match archive.stages[other].kind {
            StageKind::KnockOut => {
                let ties = ties_until(archive, other, until).into_iter().flatten();
                let order = |tie: Tie| {
                    let winner = tie.winner?;
                    Some(std::iter::once(winner).chain(tie.clubs.into_iter().filter(|club| *club != winner)).collect())
                };
                ties.filter_map(order).collect()
            }
            StageKind::League if other != stage_id && earlier.is_complete(other, until) => {
                let table = earlier.table(other, until).filter(|table| table.standings.iter().all(|line| !line.shared));
                table.map(|table| table.standings.iter().map(|line| line.club).collect()).into_iter().collect()
            }
            StageKind::League | StageKind::Matches => Vec::new(),
        }
    };
    deciding.into_iter().flat_map(of_stage).collect()
}

impl Standing {
    fn new(row: &Row, ranked: Ranked) -> Standing {
        Standing {
            rank: ranked.rank,
            shared: ranked.shared,
            group: row.group,
            club: row.club,
            record: row.record,
            points: row.points(),
            start_points: row.start_points,
            half_point: row.half_point,
            adjusted: row.adjusted,
            withdrawn: row.withdrawn,
        }
    }
}
