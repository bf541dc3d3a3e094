//! Which stage of a season a moment belongs to.

use jiff::Timestamp;

use crate::archive::{Archive, Id, Season, Stage};
use crate::records::values::StageKind;

use super::stage::StageFacts;
use crate::facts::of_each::OfEach;

/// The stages with a table that are under way at a moment; with none, those that began last before it. Several of them
/// begin together where a season splits.
pub fn stages_under_way(
    archive: &Archive,
    stages: &OfEach<Stage, StageFacts>,
    season: Id<Season>,
    moment: Timestamp,
) -> Vec<Id<Stage>> {
    let with_table = archive.seasons[season].stages.iter().copied();
    let with_table = with_table.filter(|stage| archive.stages[*stage].kind == StageKind::League);
    let begun: Vec<(Id<Stage>, Timestamp, Timestamp)> = with_table
        .filter_map(|stage| {
            let (first, last) = stages[stage].counted_between?;
            (first <= moment).then_some((stage, first, last))
        })
        .collect();
    let under_way = |last: Timestamp, stage: Id<Stage>| moment < last || !stages[stage].complete;
    let on: Vec<Id<Stage>> =
        begun.iter().filter(|(stage, _, last)| under_way(*last, *stage)).map(|(stage, ..)| *stage).collect();
    if !on.is_empty() {
        return on;
    }
    // Groups of one split begin within some days of each other, and an earlier stage long before.
    const TOGETHER: jiff::SignedDuration = jiff::SignedDuration::from_hours(14 * 24);
    let latest = begun.iter().map(|(_, first, _)| *first).max();
    let is_latest = |first: Timestamp| latest.is_some_and(|latest| latest.duration_since(first) <= TOGETHER);
    begun.into_iter().filter(|(_, first, _)| is_latest(*first)).map(|(stage, ..)| stage).collect()
}
