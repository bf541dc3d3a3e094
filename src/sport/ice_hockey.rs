//! Ice hockey. A level match goes on in overtime (`ot`) and then a shoot-out (`so`), whose winner the result counts with one
//! goal. Points as in competitions of the IIHF: 3 for a win in regulation time, 2 for a later one, 1 for a later defeat;
//! level teams by the games among them, anew for those who are left when one of them is placed.

use super::rules::little;
use super::{Bracket, Column, Definition, LittleTable, Points, Scored, Sport};
use std::time::Duration;

pub(super) const ICE_HOCKEY: Definition = Definition {
    sport: Sport::IceHockey,
    word: "ice-hockey",
    nominal_length: Duration::from_secs(150 * 60),
    bracket: Bracket::Periods,
    scored: Scored::Goals,
    line_counters: &[],
    points: Points {
        overtime_win: Some(2),
        overtime_loss: Some(1),
        shoot_out_win: Some(2),
        shoot_out_loss: Some(1),
        ..Points::THREE
    },
    order: &["points", "head-to-head", "goal-difference", "goals"],
    head_to_head: LittleTable { restart: true, ..little(&["points", "goal-difference", "goals"]) },
    columns: &[
        Column::Played,
        Column::WonInTime,
        Column::WonLate,
        Column::LostLate,
        Column::LostInTime,
        Column::For,
        Column::Against,
        Column::Difference,
    ],
    parts: 3,
};
