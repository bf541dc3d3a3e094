//! Putting the clubs of a table in order. Everything is compared as whole numbers; ratios are multiplied crosswise. What
//! the order cannot part shares a rank: an unresolved tie is a value.

use std::cmp::Ordering;

use crate::archive::{Club, Id};
use crate::sport::Criterion;

use super::record::HomeAway;
use super::tally::{Row, Tally};

/// How a stage ranks.
pub(super) struct Rules<'a> {
    pub(super) order: &'a [Criterion],
    /// The little table's own list.
    pub(super) head_to_head: &'a [Criterion],
    /// Those who stay level in the little table get a new one among themselves.
    pub(super) restart: bool,
    /// Orders that people decided, where the rules end.
    pub(super) decided: Vec<&'a [Id<Club>]>,
}

/// For a little table that has no list of its own.
const LITTLE_TABLE: [Criterion; 3] = [Criterion::Points, Criterion::GoalDifference, Criterion::Goals];

/// A row with its rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ranked {
    /// Its place in [`Tally::rows`].
    pub(super) row: usize,
    pub(super) rank: u16,
    /// Another row has this rank too.
    pub(super) shared: bool,
}

/// Ranks the rows of one group. They may come in any order; one that is nearly right already is cheapest.
pub(super) fn rank(tally: &Tally, rules: &Rules<'_>, rows: &mut [usize]) -> Vec<Ranked> {
    let mut ranked = Vec::with_capacity(rows.len());
    part(tally, rules, rules.order, rows, &mut ranked);
    ranked
}

/// Parts level rows by the criteria from here on.
fn part(tally: &Tally, rules: &Rules<'_>, order: &[Criterion], rows: &mut [usize], ranked: &mut Vec<Ranked>) {
    let plain = order.iter().take_while(|criterion| is_plain(criterion)).count();
    let (first, rest) = order.split_at(plain);
    let compare = |one: &usize, other: &usize| compare_rows(rules.order, first, &tally.rows[*one], &tally.rows[*other]);
    rows.sort_by(compare);
    for level in rows.chunk_by_mut(|one, other| compare(one, other) == Ordering::Equal) {
        match (&mut *level, rest) {
            ([row], _) => push_level(ranked, &[*row]),
            (_, [Criterion::HeadToHead, after @ ..]) => {
                let mut little = little_tables(tally, rules, level);
                let parted = little.len() > 1;
                for still_level in &mut little {
                    // The same clubs would only get the same little table once more.
                    let next = if rules.restart && parted { rest } else { after };
                    part(tally, rules, next, still_level, ranked);
                }
            }
            _ => decide(tally, rules, level, ranked),
        }
    }
}

fn push_level(ranked: &mut Vec<Ranked>, rows: &[usize]) {
    let rank = ranked.len() as u16 + 1;
    ranked.extend(rows.iter().map(|row| Ranked { row: *row, rank, shared: rows.len() > 1 }));
}

/// Decides on its own, from the row of a club.
fn is_plain(criterion: &Criterion) -> bool {
    match criterion {
        Criterion::Points
        | Criterion::UnroundedPoints
        | Criterion::Wins
        | Criterion::GoalDifference
        | Criterion::GoalAverage
        | Criterion::Goals
        | Criterion::AwayGoals
        | Criterion::AwayWins
        | Criterion::Rank(_) => true,
        Criterion::HeadToHead | Criterion::Other(_) => false,
    }
}

/// The better row comes first.
fn compare_rows(whole_order: &[Criterion], criteria: &[Criterion], one: &Row, other: &Row) -> Ordering {
    let decide = |criterion: &Criterion| match criterion {
        Criterion::Points => other.points().cmp(&one.points()),
        Criterion::UnroundedPoints => other.doubled_points().cmp(&one.doubled_points()),
        Criterion::Rank(_) => {
            let place = whole_order
                .iter()
                .filter(|known| matches!(known, Criterion::Rank(_)))
                .position(|known| known == criterion);
            place.map_or(Ordering::Equal, |place| one.earlier_ranks[place].cmp(&other.earlier_ranks[place]))
        }
        _ => compare_records(criterion, &one.record, &other.record),
    };
    criteria.iter().map(decide).find(|order| *order != Ordering::Equal).unwrap_or(Ordering::Equal)
}

/// By what the matches alone say.
fn compare_records(criterion: &Criterion, one: &HomeAway, other: &HomeAway) -> Ordering {
    let (first, second) = (one.total(), other.total());
    match criterion {
        Criterion::Points => second.points.cmp(&first.points),
        Criterion::Wins => second.wins.cmp(&first.wins),
        Criterion::GoalDifference => second.goal_difference().cmp(&first.goal_difference()),
        Criterion::GoalAverage => {
            compare_ratios(ratio(second.goals_for, second.goals_against), ratio(first.goals_for, first.goals_against))
        }
        Criterion::Goals => second.goals_for.cmp(&first.goals_for),
        Criterion::AwayGoals => other.away.goals_for.cmp(&one.away.goals_for),
        Criterion::AwayWins => other.away.wins.cmp(&one.away.wins),
        Criterion::UnroundedPoints | Criterion::HeadToHead | Criterion::Rank(_) | Criterion::Other(_) => {
            Ordering::Equal
        }
    }
}

/// Goals for each goal against. Who conceded none is above all who did, and no goals at all are worth nothing.
fn ratio(goals_for: u32, goals_against: u32) -> (u64, u64) {
    (u64::from(goals_for), if goals_for == 0 { 1 } else { u64::from(goals_against) })
}

fn compare_ratios(one: (u64, u64), other: (u64, u64)) -> Ordering {
    if one.1 == 0 && other.1 == 0 {
        return one.0.cmp(&other.0);
    }
    (one.0 * other.1).cmp(&(other.0 * one.1))
}

/// The table of the matches among level clubs, best first; those whom it does not part stay together.
fn little_tables(tally: &Tally, rules: &Rules<'_>, level: &[usize]) -> Vec<Vec<usize>> {
    let criteria = if rules.head_to_head.is_empty() { &LITTLE_TABLE } else { rules.head_to_head };
    let mut records: Vec<(usize, HomeAway)> = level.iter().map(|row| (*row, tally.against(*row, level))).collect();
    let compare = |one: &(usize, HomeAway), other: &(usize, HomeAway)| {
        let decided = criteria.iter().map(|criterion| compare_records(criterion, &one.1, &other.1));
        decided.into_iter().find(|order| *order != Ordering::Equal).unwrap_or(Ordering::Equal)
    };
    records.sort_by(compare);
    let parted = records.chunk_by(|one, other| compare(one, other) == Ordering::Equal);
    parted.map(|same| same.iter().map(|(row, _)| *row).collect()).collect()
}

/// Where the rules end: the order that people decided, if they decided about all of these clubs; else they share a rank,
/// by slug.
fn decide(tally: &Tally, rules: &Rules<'_>, level: &mut [usize], ranked: &mut Vec<Ranked>) {
    let club = |row: &usize| tally.rows[*row].club;
    for decided in &rules.decided {
        let place = |row: &usize| decided.iter().position(|listed| *listed == club(row));
        if level.iter().all(|row| place(row).is_some()) {
            level.sort_by_key(place);
            level.iter().for_each(|row| push_level(ranked, &[*row]));
            return;
        }
    }
    level.sort_by_key(club);
    push_level(ranked, level);
}
