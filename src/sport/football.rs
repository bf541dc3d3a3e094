//! Football.

use super::rules::little;
use super::{Bracket, Column, Definition, Points, Scored, Sport};
use std::time::Duration;

pub(super) const FOOTBALL: Definition = Definition {
    sport: Sport::Football,
    word: "football",
    nominal_length: Duration::from_secs(120 * 60),
    bracket: Bracket::EarlierScores,
    scored: Scored::Goals,
    line_counters: &[],
    points: Points::THREE,
    order: &["points", "goal-difference", "goals"],
    head_to_head: little(&["points", "goal-difference", "goals"]),
    columns: &[
        Column::Played,
        Column::Won,
        Column::Drawn,
        Column::Lost,
        Column::For,
        Column::Against,
        Column::Difference,
    ],
    parts: 2,
};
