//! Putting the clubs of a table in order. What the order cannot part shares a rank: an unresolved tie is a value.

use std::cmp::Ordering;

use crate::archive::{Club, Id};
use crate::sport::{Criterion, DecidedBy, LittleTable, LittleTableFrom};

use super::criteria::{Measure, is_plain, measure_record, measure_row};
use super::tally::Tally;
use crate::facts::results::record::HomeAway;

/// How a stage ranks.
pub(super) struct Rules<'a> {
    pub(in crate::facts) order: &'a [Criterion],
    pub(in crate::facts) head_to_head: &'a LittleTable<Vec<Criterion>>,
    /// Orders that people decided, where the rules end.
    pub(in crate::facts) decided: Vec<&'a [Id<Club>]>,
    /// What matches played for the purpose said: winner first.
    pub(super) test_matches: Vec<Vec<Id<Club>>>,
    /// How often two clubs of a group meet when all is played.
    pub(in crate::facts) meetings: u32,
}

/// A row with its rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ranked {
    /// Its place in [`Tally::rows`].
    pub(super) row: usize,
    pub(in crate::facts) rank: u16,
    /// Another row has this rank too.
    pub(in crate::facts) shared: bool,
}

/// What parted two rows of which one stands right above the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PartedBy {
    /// The criterion at this place of the order, with what both have.
    Criterion(usize, [Measure; 2]),
    /// The criterion at this place of the little table's own list, and what all who were level made of their meetings.
    Meetings {
        place: usize,
        table: Vec<(usize, HomeAway)>,
    },
    TestMatch,
    People,
}

/// Somebody who wants to know why. A table that is only shown does without, and pays nothing.
pub(super) trait Watch {
    const WATCHES: bool;
    fn parted(&mut self, above: usize, below: usize, by: PartedBy);
}

impl Watch for () {
    const WATCHES: bool = false;

    fn parted(&mut self, _: usize, _: usize, _: PartedBy) {}
}

/// Ranks the rows of one group. They may come in any order; one that is nearly right already is cheapest.
pub(super) fn rank<W: Watch>(tally: &Tally<'_>, rules: &Rules<'_>, rows: &mut [usize], watch: &mut W) -> Vec<Ranked> {
    let mut ranking = Ranking { tally, rules, watch, ranked: Vec::with_capacity(rows.len()), parted_by: None };
    // Whose results were erased stands below all others, whatever its row says.
    rows.sort_by_key(|row| tally.rows[*row].erased);
    let staying = rows.iter().take_while(|row| !tally.rows[**row].erased).count();
    let (staying, erased) = rows.split_at_mut(staying);
    ranking.part(0, staying);
    for row in erased {
        ranking.push_level(&[*row]);
    }
    ranking.ranked
}

struct Ranking<'a, W> {
    tally: &'a Tally<'a>,
    rules: &'a Rules<'a>,
    watch: &'a mut W,
    ranked: Vec<Ranked>,
    /// What parts the next row from the last one.
    parted_by: Option<PartedBy>,
}

impl<W: Watch> Ranking<'_, W> {
    /// Parts level rows by the criteria from here on.
    fn part(&mut self, from: usize, rows: &mut [usize]) {
        let (tally, order) = (self.tally, self.rules.order);
        let plain = order[from..].iter().take_while(|criterion| is_plain(criterion)).count();
        let first = &order[from..from + plain];
        let measure = |criterion: &Criterion, row: usize| measure_row(order, criterion, &tally.rows[row]);
        let compare = |one: usize, other: usize| {
            let decided = first.iter().map(|criterion| measure(criterion, other).compare(measure(criterion, one)));
            decided.into_iter().find(|order| *order != Ordering::Equal).unwrap_or(Ordering::Equal)
        };
        rows.sort_by(|one, other| compare(*one, *other));
        let mut above: Option<usize> = None;
        for level in rows.chunk_by_mut(|one, other| compare(*one, *other) == Ordering::Equal) {
            if let Some(above) = above
                && W::WATCHES
            {
                let both = |criterion: &Criterion| [measure(criterion, above), measure(criterion, level[0])];
                // Other numbers may be as much: 18 to 36 parts nobody from 19 to 38.
                let parts = |(_, criterion): &(usize, &Criterion)| {
                    let [above, below] = both(criterion);
                    above.compare(below) != Ordering::Equal
                };
                self.parted_by = first
                    .iter()
                    .enumerate()
                    .find(parts)
                    .map(|(place, criterion)| PartedBy::Criterion(from + place, both(criterion)));
            }
            above = level.last().copied();
            match level {
                [row] => self.push_level(&[*row]),
                _ => self.part_level(from + plain, level),
            }
        }
    }

    /// Parts rows that are level so far by a criterion that looks at more than a row.
    fn part_level(&mut self, at: usize, level: &mut [usize]) {
        let tally = self.tally;
        match self.rules.order.get(at) {
            None => self.decide(level),
            Some(Criterion::HeadToHead) => self.part_by_meetings(at, level),
            Some(Criterion::FairPlay) if tally.fair_play_is_known() => {
                self.part_by(at, level, |row| tally.rows[row].fair_play.into());
            }
            // Nobody can tell, so what stands behind it must not decide either.
            Some(Criterion::FairPlay) => self.decide(level),
            Some(Criterion::OpponentsPoints) => {
                self.part_by(at, level, |row| tally.of_opponents(row, |other| other.points().into()));
            }
            Some(Criterion::OpponentsGoalDifference) => {
                self.part_by(at, level, |row| {
                    tally.of_opponents(row, |other| other.record.total().goal_difference().into())
                });
            }
            Some(Criterion::OpponentsGoals) => {
                self.part_by(at, level, |row| tally.of_opponents(row, |other| other.record.total().goals_for.into()));
            }
            Some(Criterion::Decided(DecidedBy::TestMatch)) => {
                let rules = self.rules;
                let orders = rules.test_matches.iter().map(Vec::as_slice);
                // A match that was not played decides nothing; the rules behind it do.
                if !self.decided_by(orders, PartedBy::TestMatch, level) {
                    self.part(at + 1, level);
                }
            }
            Some(Criterion::Decided(DecidedBy::PlayOff | DecidedBy::Lots | DecidedBy::Decision)) => self.decide(level),
            Some(_) => self.part(at, level),
        }
    }

    /// By a number for each row, more before less.
    fn part_by(&mut self, at: usize, level: &mut [usize], number: impl Fn(usize) -> i64) {
        let mut numbered: Vec<(i64, usize)> = level.iter().map(|row| (number(*row), *row)).collect();
        numbered.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
        let mut above = None;
        for same in numbered.chunk_by(|one, next| one.0 == next.0) {
            if let Some(above) = above
                && W::WATCHES
            {
                self.parted_by = Some(PartedBy::Criterion(at, [above, same[0].0].map(Measure::Number)));
            }
            above = Some(same[0].0);
            let mut rows: Vec<usize> = same.iter().map(|(_, row)| *row).collect();
            match rows.as_slice() {
                [row] => self.push_level(&[*row]),
                _ => self.part(at + 1, &mut rows),
            }
        }
    }

    /// By the table of the matches among level clubs, best first.
    fn part_by_meetings(&mut self, at: usize, level: &mut [usize]) {
        let rules = self.rules.head_to_head;
        let decides = match rules.from {
            LittleTableFrom::Always => true,
            LittleTableFrom::AllPlayed => self.tally.all_met(level, self.rules.meetings),
        };
        if !decides || rules.clubs_at_most.is_some_and(|most| level.len() > usize::from(most)) {
            return self.part(at + 1, level);
        }
        let mut table: Vec<(usize, HomeAway)> =
            level.iter().map(|row| (*row, self.tally.against(*row, level))).collect();
        let measured = |criterion: &Criterion, line: &(usize, HomeAway)| measure_record(criterion, &line.1);
        let first_that_parts = |one: &(usize, HomeAway), other: &(usize, HomeAway)| {
            let decided =
                rules.order.iter().map(|criterion| measured(criterion, other).compare(measured(criterion, one)));
            decided.enumerate().find(|(_, order)| *order != Ordering::Equal)
        };
        table.sort_by(|one, other| first_that_parts(one, other).map_or(Ordering::Equal, |(_, order)| order));
        let parted: Vec<&[(usize, HomeAway)]> =
            table.chunk_by(|one, other| first_that_parts(one, other).is_none()).collect();
        // The same clubs would only get the same little table once more.
        let next = if rules.restart && parted.len() > 1 { at } else { at + 1 };
        let mut above: Option<&(usize, HomeAway)> = None;
        for still_level in parted {
            if let Some(above) = above
                && W::WATCHES
            {
                let place = first_that_parts(above, &still_level[0]).map_or(0, |(place, _)| place);
                self.parted_by = Some(PartedBy::Meetings { place, table: table.clone() });
            }
            above = still_level.last();
            let mut rows: Vec<usize> = still_level.iter().map(|(row, _)| *row).collect();
            match rows.as_slice() {
                [row] => self.push_level(&[*row]),
                _ if next == at => self.part_by_meetings(at, &mut rows),
                _ => self.part(next, &mut rows),
            }
        }
    }

    /// Where the rules end: the order that people decided, if they decided about all of these clubs; else they share a rank,
    /// by slug.
    fn decide(&mut self, level: &mut [usize]) {
        let rules = self.rules;
        if !self.decided_by(rules.decided.iter().copied(), PartedBy::People, level) {
            level.sort_by_key(|row| self.tally.rows[*row].club);
            self.push_level(level);
        }
    }

    /// By the first of these orders that holds all of the clubs; false when none does.
    fn decided_by<'o>(
        &mut self,
        orders: impl IntoIterator<Item = &'o [Id<Club>]>,
        by: PartedBy,
        level: &mut [usize],
    ) -> bool {
        let tally = self.tally;
        for order in orders {
            let place = |row: &usize| order.iter().position(|listed| *listed == tally.rows[*row].club);
            if level.iter().all(|row| place(row).is_some()) {
                level.sort_by_key(place);
                for (index, row) in level.iter().enumerate() {
                    if index > 0 && W::WATCHES {
                        self.parted_by = Some(by.clone());
                    }
                    self.push_level(&[*row]);
                }
                return true;
            }
        }
        false
    }

    fn push_level(&mut self, rows: &[usize]) {
        let rank = self.ranked.len() as u16 + 1;
        if let Some(by) = self.parted_by.take()
            && let (Some(above), Some(below)) = (self.ranked.last(), rows.first())
        {
            self.watch.parted(above.row, *below, by);
        }
        self.ranked.extend(rows.iter().map(|row| Ranked { row: *row, rank, shared: rows.len() > 1 }));
    }
}
