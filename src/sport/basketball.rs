//! Basketball. No match ends level: overtimes are played until one side leads. Points as in competitions under FIBA's
//! Official Basketball Rules (Appendix "Classification of teams"): two for a win, one for a defeat, none for a forfeit; level
//! teams by the games among them (wins, difference, points scored), then by all games; as soon as that classifies one of them, it
//! begins anew for the rest (D.1).

use super::rules::little;
use super::{Bracket, Column, Definition, LittleTable, Points, Scored, Sport};
use std::time::Duration;

pub(super) const BASKETBALL: Definition = Definition {
    sport: Sport::Basketball,
    word: "basketball",
    nominal_length: Duration::from_secs(120 * 60),
    bracket: Bracket::Periods,
    scored: Scored::Points,
    line_counters: &[],
    points: Points { win: 2, draw: 1, loss: 1, forfeit: Some(0), ..Points::NONE },
    order: &["points", "head-to-head", "point-difference", "points-scored"],
    head_to_head: LittleTable { restart: true, ..little(&["points", "point-difference", "points-scored"]) },
    columns: &[Column::Played, Column::Won, Column::Lost, Column::For, Column::Against, Column::Difference],
    parts: 4,
};
