//! Groups and league phases of tournaments.

use super::{LittleTable, LittleTableFrom, RuleSet, set};
use crate::sport::Points;

/// Applied anew to those who stay level.
const ANEW: LittleTable<&[&str]> = LittleTable {
    order: &["points", "goal-difference", "goals"],
    restart: true,
    from: LittleTableFrom::AllPlayed,
    clubs_at_most: None,
};

pub(super) const SETS: &[RuleSet] = &[
    // FIFA World Cup regulations: from 2026 on the meetings go first.
    RuleSet {
        head_to_head: ANEW,
        ..set(
            "fifa",
            2026,
            Points::THREE,
            &["points", "head-to-head", "goal-difference", "goals", "fair-play", "decision"],
        )
    },
    set("fifa", 1994, Points::THREE, &["points", "goal-difference", "goals", "head-to-head", "fair-play", "lots"]),
    set("fifa", 0, Points::TWO, &["points", "goal-difference", "goals"]),
    // Regulations of the UEFA European Football Championship, article on equality of points; the last match may end in kicks
    // between two that are level on everything, which is a decision here.
    RuleSet {
        head_to_head: ANEW,
        ..set(
            "uefa",
            1996,
            Points::THREE,
            &["points", "head-to-head", "goal-difference", "goals", "wins", "fair-play", "decision"],
        )
    },
    // One table of clubs that meet eight opponents or six.
    set(
        "uefa-league-phase",
        2024,
        Points::THREE,
        &[
            "points",
            "goal-difference",
            "goals",
            "away-goals",
            "wins",
            "away-wins",
            "opponents-points",
            "opponents-goal-difference",
            "opponents-goals",
            "fair-play",
            "decision",
        ],
    ),
];
