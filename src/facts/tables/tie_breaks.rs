//! Why one club stands above another: which criterion of the order parted them, and by what numbers.
//!
//! A table does not carry this along, since few ever ask: it is worked out for one table at a time, by ranking once more and
//! looking on.

use std::cmp::Ordering;
use std::sync::Arc;

use jiff::Timestamp;

use crate::archive::{Archive, Club, Id, Stage};
use crate::sport::{Criterion, DecidedBy};

use super::counting::Until;
use super::criteria::{Measure, is_plain, measure_record, measure_row};
use super::earlier::{Earlier, Known};
use super::ranking::{PartedBy, Watch};
use super::stage::StageFacts;
use super::table::watch_ranking;
use super::tally::Row;
use crate::facts::of_each::OfEach;
use crate::facts::results::record::HomeAway;

/// Two clubs of which one stands right above the other, though they are level by the first criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieBreak {
    pub above: Id<Club>,
    pub below: Id<Club>,
    /// What both have as much of by the criteria before that, as far as a row tells it.
    pub level: Vec<(Criterion, Measure)>,
    pub by: TieBreakBy,
}

/// What parted them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TieBreakBy {
    /// A criterion of the order, with what the upper club has and the lower one.
    Criterion { criterion: Criterion, values: [Measure; 2] },
    /// Their matches against each other and against all who were level with them.
    Meetings {
        criterion: Criterion,
        values: [Measure; 2],
        /// The little table, best first.
        table: Vec<(Id<Club>, HomeAway)>,
    },
    /// A match played for the purpose.
    TestMatch,
    /// Lots, or a decision.
    People,
}

/// The tie-breaks of a table, from its top. Between two changes of a table they are the same, and worked out once.
pub fn tie_breaks(
    archive: &Archive,
    stages: &OfEach<Stage, StageFacts>,
    stage: Id<Stage>,
    until: Until,
) -> Arc<[TieBreak]> {
    let work_out = |until| tie_breaks_with(archive, stage, until, &Known { archive, stages }).into();
    let facts = &stages[stage];
    let (Until::Moment(moment), Some(changes)) = (until, &facts.changes) else { return work_out(until) };
    let done = changes.partition_point(|change| *change <= moment);
    let parted = facts.parted_between_changes[done].get_or_init(|| {
        let changed = done.checked_sub(1).map_or(Timestamp::MIN, |last| changes[last]);
        work_out(Until::Moment(changed))
    });
    Arc::clone(parted)
}

pub(in crate::facts) fn tie_breaks_with(
    archive: &Archive,
    stage: Id<Stage>,
    until: Until,
    earlier: &dyn Earlier,
) -> Vec<TieBreak> {
    let mut seen = Seen(Vec::new());
    let rows = watch_ranking(archive, stage, until, earlier, &mut seen);
    let rules = &archive.stages[stage];
    let order = &rules.order;
    let level_before = |deciding: usize, above: usize, below: usize| -> Vec<(Criterion, Measure)> {
        let both = |criterion| [above, below].map(|row| measure_row(order, criterion, &rows[row]));
        let plain = order[..deciding].iter().filter(|criterion| is_plain(criterion));
        let level = plain.filter_map(|criterion| {
            let [one, other] = both(criterion);
            let is_same = one.compare(other) == Ordering::Equal;
            is_same.then(|| (criterion.clone(), if one == other { one } else { one.in_lowest_terms() }))
        });
        level.collect()
    };
    let told = |(above, below, by): (usize, usize, PartedBy)| {
        let deciding = match &by {
            PartedBy::Criterion(place, _) => *place,
            PartedBy::Meetings { .. } => place_of(order, |criterion| *criterion == Criterion::HeadToHead),
            PartedBy::TestMatch => place_of(order, |criterion| *criterion == Criterion::Decided(DecidedBy::TestMatch)),
            PartedBy::People => place_of(order, |criterion| matches!(criterion, Criterion::Decided(_))),
        };
        let level = level_before(deciding, above, below);
        let by = match by {
            PartedBy::Criterion(0, _) => return None,
            PartedBy::Criterion(place, values) => TieBreakBy::Criterion { criterion: order[place].clone(), values },
            PartedBy::Meetings { place, table } => {
                let criterion = rules.head_to_head.order[place].clone();
                let of_row = |row: usize| table.iter().find(|(of, _)| *of == row).map(|(_, record)| record);
                let value = |row: usize| of_row(row).map_or(Measure::Number(0), |of| measure_record(&criterion, of));
                let values = [value(above), value(below)];
                let club = |(row, record): (usize, HomeAway)| (rows[row].club, record);
                TieBreakBy::Meetings { criterion, values, table: table.into_iter().map(club).collect() }
            }
            PartedBy::TestMatch => TieBreakBy::TestMatch,
            PartedBy::People => TieBreakBy::People,
        };
        let club = |row: usize| -> &Row { &rows[row] };
        Some(TieBreak { above: club(above).club, below: club(below).club, level, by })
    };
    seen.0.into_iter().filter_map(told).collect()
}

/// Where in an order this criterion stands; its end when it is not in it.
fn place_of(order: &[Criterion], is_it: impl Fn(&Criterion) -> bool) -> usize {
    order.iter().position(is_it).unwrap_or(order.len())
}

/// What was seen while a table was ranked: the row above, the row below, and what parted them.
struct Seen(Vec<(usize, usize, PartedBy)>);

impl Watch for Seen {
    const WATCHES: bool = true;

    fn parted(&mut self, above: usize, below: usize, by: PartedBy) {
        self.0.push((above, below, by));
    }
}
