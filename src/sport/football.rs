//! Football.

use super::rules::little;
use super::{Bracket, Definition, Points, Scored, Sport, WITH_DRAWS};
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
    columns: WITH_DRAWS,
    parts: 2,
};
