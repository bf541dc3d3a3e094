//! Volleyball. A result counts sets; the bracket holds the points of each. Points as in competitions of FIVB and CEV: three
//! for 3-0 and 3-1, two for 3-2, one for 2-3. FIVB ranks by matches won before points; the quotients of sets and points
//! follow.

use std::time::Duration;

use super::rules::little;
use super::{Bracket, Column, Definition, Points, Score, Scored, Sport};

const BY_RESULT: &[(Score, i32)] = &[
    (Score { home: 3, away: 0 }, 3),
    (Score { home: 3, away: 1 }, 3),
    (Score { home: 3, away: 2 }, 2),
    (Score { home: 2, away: 3 }, 1),
];

pub(super) const VOLLEYBALL: Definition = Definition {
    sport: Sport::Volleyball,
    word: "volleyball",
    nominal_length: Duration::from_secs(120 * 60),
    bracket: Bracket::Sets,
    scored: Scored::Sets,
    line_counters: &[],
    points: Points { by_result: BY_RESULT, ..Points::NONE },
    order: &["wins", "points", "set-ratio", "point-ratio", "head-to-head"],
    head_to_head: little(&["wins", "points", "set-ratio", "point-ratio"]),
    columns: &[
        Column::Played,
        Column::Won,
        Column::Lost,
        Column::For,
        Column::Against,
        Column::SetPointsFor,
        Column::SetPointsAgainst,
    ],
    parts: 0,
};
