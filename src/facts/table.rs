//! League tables.

use std::sync::Arc;

use crate::archive::{Adjustment, Archive, Club, Id, Stage};
use crate::records::values::StageKind;
use crate::sport::Criterion;

use super::carry::opening_rows;
use super::counting::{Counted, Until, counted_matches, is_in_force};
use super::earlier::{Earlier, Fresh, until_before};
use super::progress::{Progress, RoundState, is_complete, progress, round_states};
use super::ranking::{Ranked, Rules, rank};
use super::record::{HomeAway, Record};
use super::tally::{Row, Tally};
use super::zones::{PlacedZone, any_zone_moves, placed_zones};

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

    /// The zones of a line, by its place among the lines of its group.
    pub fn zones_of(&self, club: Id<Club>) -> impl Iterator<Item = &PlacedZone> {
        let place = self.standings.iter().position(|standing| standing.club == club);
        let place = place.map(|at| {
            let group = self.standings[at].group;
            let before = self.standings[..at].iter().filter(|standing| standing.group == group).count();
            (group, before as u16 + 1)
        });
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

/// A table that is being built.
struct Building<'a> {
    archive: &'a Archive,
    stage: Id<Stage>,
    tally: Tally,
    rounds: Vec<RoundState>,
    /// The rows of each group, in the order of the last table.
    order: Vec<Vec<usize>>,
    /// When nothing but the number of clubs decides them.
    zones: Option<Arc<[PlacedZone]>>,
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
        let tally = Tally::new(rows, rules.points, rules.order.contains(&Criterion::HeadToHead));
        let groups = tally.rows.iter().map(|row| row.group).max().map_or(0, |last| usize::from(last) + 1);
        let mut order = vec![Vec::new(); groups];
        for (place, row) in tally.rows.iter().enumerate() {
            order[usize::from(row.group)].push(place);
        }
        let rounds = round_states(archive, stage, until);
        Some(Building { archive, stage, tally, rounds, order, zones: None })
    }

    fn table(&mut self, until: Until, earlier: &dyn Earlier) -> LeagueTable {
        let archive = self.archive;
        let stage = &archive.stages[self.stage];
        let season = &archive.seasons[stage.season];
        let in_force = |date| is_in_force(archive, self.stage, date, until);
        for row in &mut self.tally.rows {
            let of_row = |entry: &&Adjustment| entry.stage == self.stage && entry.club == row.club;
            row.adjusted = season
                .adjustments
                .iter()
                .filter(of_row)
                .filter(|entry| in_force(entry.date))
                .map(|entry| entry.points)
                .sum();
        }
        let progress = progress(&self.rounds, until);
        // An undated order of people is about the end.
        let is_last_round = |round| round + 1 == stage.rounds.len();
        let is_over = || match until {
            Until::AfterRound(round) if !is_last_round(round) => false,
            _ => is_complete(archive, self.stage, until_before(until)),
        };
        let decided = season.rankings.iter().filter(|ranking| ranking.stage == self.stage);
        let decided = decided.filter(|ranking| ranking.date.map_or_else(is_over, in_force));
        let rules = Rules {
            order: &stage.order,
            head_to_head: &stage.head_to_head,
            restart: stage.head_to_head_restart,
            decided: decided.map(|ranking| ranking.clubs.as_slice()).collect(),
        };
        let mut standings = Vec::with_capacity(self.tally.rows.len());
        for rows in &mut self.order {
            let ranked = rank(&self.tally, &rules, rows);
            for (place, ranked) in rows.iter_mut().zip(&ranked) {
                *place = ranked.row;
            }
            standings.extend(ranked.into_iter().map(|ranked| Standing::new(&self.tally.rows[ranked.row], ranked)));
        }
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
        }
    }
}
