//! Handball. Two points for a win, one for a draw; level teams by the matches among them, then by all goals.

use super::rules::little;
use super::{Bracket, Definition, Points, Scored, Sport, WITH_DRAWS};
use std::time::Duration;

pub(super) const HANDBALL: Definition = Definition {
    sport: Sport::Handball,
    word: "handball",
    nominal_length: Duration::from_secs(90 * 60),
    bracket: Bracket::EarlierScores,
    scored: Scored::Goals,
    line_counters: &[],
    points: Points::TWO,
    order: &["points", "head-to-head", "goal-difference", "goals"],
    head_to_head: little(&["points", "goal-difference", "goals"]),
    columns: WITH_DRAWS,
    parts: 2,
};
