//! Rugby union. Four points for a win and two for a draw; a bonus point for four tries (`tries=4-2` on the line) and one for
//! losing by seven points or fewer.

use std::time::Duration;

use super::rules::little;
use super::{Bonus, BonusFor, Bracket, Column, Definition, Points, Scored, Sport};

const BONUS: &[Bonus] = &[
    Bonus { when: BonusFor::Tries, at_least: 4, at_most: u16::MAX, points: 1 },
    Bonus { when: BonusFor::LosingMargin, at_least: 1, at_most: 7, points: 1 },
];

pub(super) const RUGBY_UNION: Definition = Definition {
    sport: Sport::RugbyUnion,
    word: "rugby-union",
    nominal_length: Duration::from_secs(120 * 60),
    bracket: Bracket::EarlierScores,
    scored: Scored::Points,
    line_counters: &["tries"],
    points: Points { win: 4, draw: 2, bonus: BONUS, ..Points::NONE },
    order: &["points", "wins", "point-difference", "points-scored", "tries"],
    head_to_head: little(&["points", "point-difference", "tries"]),
    columns: &[
        Column::Played,
        Column::Won,
        Column::Drawn,
        Column::Lost,
        Column::For,
        Column::Against,
        Column::Difference,
        Column::Tries,
        Column::Bonus,
    ],
    parts: 2,
};
