//! Football leagues by country. Where no source says otherwise, a set holds for all seasons from its first on.

use super::{LittleTable, LittleTableFrom, RuleSet, little, set};
use crate::sport::Points;

const DIFFERENCE: &[&str] = &["points", "goal-difference", "goals"];
const DIFFERENCE_THEN_MEETINGS: &[&str] = &["points", "goal-difference", "goals", "head-to-head"];
const MEETINGS: &[&str] = &["points", "head-to-head", "goal-difference", "goals"];
const BELGIUM: &[&str] = &["points", "wins", "goal-difference", "goals", "away-goals", "away-wins", "test-match"];
const AUSTRIA: &[&str] =
    &["points", "unrounded-points", "goal-difference", "goals", "wins", "away-wins", "head-to-head"];
const AUSTRIA_MEETINGS: &[&str] =
    &["points", "unrounded-points", "head-to-head", "goal-difference", "goals", "wins", "away-wins", "away-goals"];

/// Decides once those who are level have met in all their matches, and begins anew for who stays level: Spain (RFEF, Reglamento General),
/// Italy (NOIF, article 51).
const ONCE_PLAYED: LittleTable<&[&str]> = LittleTable {
    order: &["points", "goal-difference"],
    restart: true,
    from: LittleTableFrom::AllPlayed,
    clubs_at_most: None,
};

pub(super) const SETS: &[RuleSet] = &[
    // Pro League: regulations, article 1531 (regular season), as in the press of every play-off year. After a halving the half
    // point that was given is taken away first, then the regular season decides; until 2016-17 wins and goals did (hbvl,
    // 12 March 2017). From which of the seasons between on is not known; this takes the new format of 2020-21.
    RuleSet {
        order_after_carry: &["points", "unrounded-points", "rank"],
        ..set("belgium", 2020, Points::THREE, BELGIUM)
    },
    RuleSet {
        order_after_carry: &["points", "unrounded-points", "wins", "goal-difference", "goals"],
        ..set("belgium", 1995, Points::THREE, BELGIUM)
    },
    set("belgium", 0, Points::TWO, &["points", "wins", "goal-difference", "goals"]),
    // Premier League handbook, section C: since 2019-20 the meetings decide where a title, relegation or Europe hangs on it.
    RuleSet {
        head_to_head: little(&["points", "away-goals"]),
        ..set("england", 2019, Points::THREE, &["points", "goal-difference", "goals", "head-to-head", "play-off"])
    },
    set("england", 1981, Points::THREE, DIFFERENCE),
    set("england", 1976, Points::TWO, DIFFERENCE),
    set("england", 0, Points::TWO, &["points", "goal-average", "goals"]),
    set(
        "english-football-league",
        1981,
        Points::THREE,
        &["points", "goal-difference", "goals", "head-to-head", "wins"],
    ),
    // DFL, Spielordnung: aggregate of the meetings, away goals in them, all away goals, a match.
    RuleSet {
        head_to_head: little(&["goal-difference", "away-goals"]),
        ..set("germany", 1995, Points::THREE, GERMANY)
    },
    RuleSet { head_to_head: little(&["goal-difference", "away-goals"]), ..set("germany", 1969, Points::TWO, GERMANY) },
    set("germany", 0, Points::TWO, &["points", "goal-average", "goals"]),
    RuleSet { head_to_head: ONCE_PLAYED, ..set("spain", 1995, Points::THREE, SPAIN) },
    RuleSet { head_to_head: ONCE_PLAYED, ..set("spain", 0, Points::TWO, SPAIN) },
    // Since 2022-23 a match decides about title and relegation between clubs level on points; the meetings say who plays it.
    RuleSet {
        head_to_head: ONCE_PLAYED,
        ..set(
            "italy",
            2022,
            Points::THREE,
            &["points", "test-match", "head-to-head", "goal-difference", "goals", "lots"],
        )
    },
    RuleSet {
        head_to_head: ONCE_PLAYED,
        ..set("italy", 1994, Points::THREE, &["points", "head-to-head", "goal-difference", "goals", "lots"])
    },
    set("italy", 0, Points::TWO, &["points", "test-match", "goal-difference"]),
    // LFP, Règlement des compétitions, article 518 ter.
    RuleSet {
        head_to_head: little(&["points", "goal-difference", "goals", "away-goals"]),
        ..set(
            "france",
            1994,
            Points::THREE,
            &["points", "goal-difference", "head-to-head", "goals", "away-goals", "fair-play"],
        )
    },
    set("france", 0, Points::TWO, DIFFERENCE),
    RuleSet {
        head_to_head: little(&["points", "goal-difference", "away-goals"]),
        ..set(
            "netherlands",
            1995,
            Points::THREE,
            &["points", "goal-difference", "goals", "head-to-head", "play-off", "lots"],
        )
    },
    set("netherlands", 0, Points::TWO, DIFFERENCE),
    set("scotland", 1994, Points::THREE, &["points", "goal-difference", "goals", "head-to-head", "play-off"]),
    set("scotland", 0, Points::TWO, DIFFERENCE),
    set("denmark", 1995, Points::THREE, DIFFERENCE_THEN_MEETINGS),
    set("switzerland", 1995, Points::THREE, DIFFERENCE_THEN_MEETINGS),
    // ÖFB-Bundesliga: the club whose half point was cut off comes first; since 2021-22 the meetings go before the goals.
    RuleSet {
        head_to_head: LittleTable { order: &["points", "goal-difference", "goals", "away-goals"], ..ONCE_PLAYED },
        ..set("austria", 2021, Points::THREE, AUSTRIA_MEETINGS)
    },
    set("austria", 1995, Points::THREE, AUSTRIA),
    RuleSet {
        head_to_head: ONCE_PLAYED,
        ..set("portugal", 1995, Points::THREE, &["points", "head-to-head", "wins", "goal-difference", "goals"])
    },
    RuleSet { head_to_head: ONCE_PLAYED, ..set("turkey", 1987, Points::THREE, MEETINGS) },
    RuleSet { head_to_head: ONCE_PLAYED, ..set("greece", 1992, Points::THREE, MEETINGS) },
    // CBF, Regulamento Específico da Competição: the meetings decide between two clubs only.
    RuleSet {
        head_to_head: LittleTable { clubs_at_most: Some(2), ..little(&["points", "goal-difference", "goals"]) },
        ..set("brazil", 1995, Points::THREE, &["points", "wins", "goal-difference", "goals", "head-to-head", "lots"])
    },
    set(
        "united-states",
        2000,
        Points::THREE,
        &[
            "points",
            "wins",
            "goal-difference",
            "goals",
            "fair-play",
            "away-goal-difference",
            "away-goals",
            "home-goal-difference",
            "home-goals",
            "lots",
        ],
    ),
    set("two-points", 0, Points::TWO, DIFFERENCE),
];

const GERMANY: &[&str] = &["points", "goal-difference", "goals", "head-to-head", "away-goals", "play-off"];
const SPAIN: &[&str] = &["points", "head-to-head", "goal-difference", "goals", "fair-play", "play-off"];
