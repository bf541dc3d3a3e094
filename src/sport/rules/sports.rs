//! Rule sets of other sports than football; where a league of such a sport names none, its sport's own usual rules hold.

use super::{RuleSet, little, set};
use crate::sport::{Bonus, BonusFor, Points, UsualPoints};

const ONE_FOR_A_LATE_DEFEAT: UsualPoints =
    Points { win: 2, overtime_loss: Some(1), shoot_out_loss: Some(1), ..Points::NONE };

/// Top 14: three tries more than the opponent, or a defeat by five points or fewer.
const TOP_14: &[Bonus] = &[
    Bonus { when: BonusFor::TriesMore, at_least: 3, at_most: u16::MAX, points: 1 },
    Bonus { when: BonusFor::LosingMargin, at_least: 1, at_most: 5, points: 1 },
];

pub(super) const SETS: &[RuleSet] = &[
    set("nba", 0, Points::NONE, &["win-percentage", "head-to-head", "point-difference"]),
    set("nhl", 2005, ONE_FOR_A_LATE_DEFEAT, &["points", "wins-in-time", "wins", "head-to-head", "goal-difference"]),
    RuleSet {
        head_to_head: little(&["points", "goal-difference", "away-goals"]),
        ..set(
            "handball-bundesliga",
            0,
            Points::TWO,
            &["points", "goal-difference", "head-to-head", "away-goals", "decision"],
        )
    },
    set(
        "top-14",
        2014,
        Points { win: 4, draw: 2, bonus: TOP_14, ..Points::NONE },
        &["points", "head-to-head", "point-difference", "try-difference", "points-scored", "tries"],
    ),
];
