//! What people decided about a table: points given and taken, clubs that left.

use crate::archive::{Adjustment, Archive, Id, Stage, Withdrawal};

use super::counting::{Until, counted_stages, is_in_force};

/// The decisions that are in force in a table, in the order in which they were taken.
#[derive(Debug)]
pub struct Decisions<'a> {
    pub adjustments: Vec<&'a Adjustment>,
    pub withdrawals: Vec<&'a Withdrawal>,
}

/// Those of a stage, and of the stages whose matches its table is over. A withdrawal concerns a stage when the club is in it.
pub fn decisions(archive: &Archive, stage_id: Id<Stage>, until: Until) -> Decisions<'_> {
    let stage = &archive.stages[stage_id];
    let season = &archive.seasons[stage.season];
    let counted = counted_stages(archive, stage_id);
    let mut seasons: Vec<_> = counted.iter().map(|other| archive.stages[*other].season).chain([stage.season]).collect();
    seasons.sort_unstable();
    seasons.dedup();
    let in_force = |date| is_in_force(archive, stage_id, date, until);
    let adjustments = seasons.iter().flat_map(|season| &archive.seasons[*season].adjustments);
    let mut adjustments: Vec<&Adjustment> = adjustments
        .filter(|entry| entry.stage == stage_id || counted.contains(&entry.stage))
        .filter(|entry| in_force(entry.date))
        .collect();
    let mut withdrawals: Vec<&Withdrawal> =
        season.withdrawals.iter().filter(|left| stage.clubs.contains(&left.club) && in_force(left.date)).collect();
    adjustments.sort_by_key(|entry| entry.date.known().map(|date| date.latest()));
    withdrawals.sort_by_key(|entry| entry.date.known().map(|date| date.latest()));
    Decisions { adjustments, withdrawals }
}
