//! The table of a part of the matches only: at home, away, the last few. They are ranked by what the rules of the stage make of
//! these matches alone; who is level in that shares a place.

use std::cmp::Ordering;

use crate::archive::{Archive, Carry, Half, Match, Stage};
use crate::sport::Criterion;

use super::counting::{counted, counted_matches};
use super::criteria::{is_plain, measure_record};
use super::table::{HalfPoint, LeagueTable, Standing};
use crate::facts::results::record::{HomeAway, Record};

/// Which matches count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Played(Half),
    /// So many of each club, the last ones.
    Last(usize),
}

/// The lines of a table with only these matches of its stage, group by group. None where the table holds matches of another
/// stage that were taken along: of those nobody can say what points they were worth here.
pub fn part_table(archive: &Archive, table: &LeagueTable, part: Part) -> Option<Vec<Standing>> {
    let stage = &archive.stages[table.stage];
    let carries_matches = |carry: &Carry| carry.record;
    if stage.carry.as_ref().is_some_and(carries_matches) || !stage.counts.is_empty() {
        return None;
    }
    let mut lines: Vec<Standing> = table
        .standings
        .iter()
        .filter(|line| !line.withdrawn)
        .map(|line| {
            let record = match part {
                Part::Played(Half::Home) => HomeAway { home: line.record.home, away: Record::default() },
                Part::Played(Half::Away) => HomeAway { home: Record::default(), away: line.record.away },
                Part::Last(count) => last_matches(archive, table, line, count),
            };
            let points = record.total().points;
            let half_point = HalfPoint::None;
            Standing { record, points, start_points: 0, half_point, adjusted: 0, ..line.clone() }
        })
        .collect();
    let order = order(stage);
    for group in lines.chunk_by_mut(|one, next| one.group == next.group) {
        rank(group, &order);
    }
    Some(lines)
}

/// The criteria of the stage that the matches alone can tell, then points, difference, goals.
fn order(stage: &Stage) -> Vec<Criterion> {
    let mut order: Vec<Criterion> = stage.order.iter().filter(|criterion| is_plain(criterion)).cloned().collect();
    for usual in [Criterion::Points, Criterion::GoalDifference, Criterion::Goals] {
        if !order.contains(&usual) {
            order.push(usual);
        }
    }
    order
}

fn rank(lines: &mut [Standing], order: &[Criterion]) {
    let compare = |one: &Standing, other: &Standing| {
        let decided = order
            .iter()
            .map(|criterion| measure_record(criterion, &other.record).compare(measure_record(criterion, &one.record)));
        decided.into_iter().find(|decided| *decided != Ordering::Equal).unwrap_or(Ordering::Equal)
    };
    lines.sort_by(|one, other| compare(one, other).then(one.club.cmp(&other.club)));
    let mut place = 1;
    for level in lines.chunk_by_mut(|one, other| compare(one, other) == Ordering::Equal) {
        let count = level.len();
        for line in level {
            line.rank = place;
            line.shared = count > 1;
        }
        place += count as u16;
    }
}

/// Of this stage, those that count in the table.
fn last_matches(archive: &Archive, table: &LeagueTable, line: &Standing, count: usize) -> HomeAway {
    let of_club = counted_matches(archive, table.stage, table.until).filter(|found| found.game.involves(line.club));
    let mut games: Vec<&Match> = of_club.map(|found| found.game).collect();
    games.sort_by_key(|game| game.counts_from);
    let mut record = HomeAway::default();
    for game in games.iter().rev().take(count) {
        let Some(counted) = counted(archive, game, table.until) else { continue };
        let at_home = game.home == line.club;
        let side = if at_home { &mut record.home } else { &mut record.away };
        counted.add_to(side, at_home, &archive.stages[table.stage].points);
    }
    record
}
