//! How a table is ordered, and the rule sets that leagues publish. A published set never changes for a past season: a change
//! of rules is a new entry with its first season.

/// One step of the order of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Criterion {
    Points,
    /// Points before a halving was rounded: the club without the gift of half a point comes first.
    UnroundedPoints,
    Wins,
    GoalDifference,
    GoalAverage,
    Goals,
    AwayGoals,
    AwayWins,
    HeadToHead,
    /// The rank in an earlier stage.
    Rank(String),
    /// A criterion of the format that is recognised and kept; it does not decide yet, so that clubs level by then share a rank.
    Other(String),
}

/// Criteria that are recognised by name only.
const OTHER: [&str; 11] = [
    "points-per-match",
    "win-percentage",
    "set-ratio",
    "point-ratio",
    "point-difference",
    "fair-play",
    "test-match",
    "lots",
    "decision",
    "play-off",
    "tries",
];

impl Criterion {
    pub fn parse(written: &str) -> Option<Criterion> {
        Some(match written {
            "points" => Criterion::Points,
            "unrounded-points" => Criterion::UnroundedPoints,
            "wins" => Criterion::Wins,
            "goal-difference" => Criterion::GoalDifference,
            "goal-average" => Criterion::GoalAverage,
            "goals" => Criterion::Goals,
            "away-goals" => Criterion::AwayGoals,
            "away-wins" => Criterion::AwayWins,
            "head-to-head" => Criterion::HeadToHead,
            _ => match written.strip_prefix("rank:") {
                Some(stage) => Criterion::Rank(stage.to_owned()),
                None if OTHER.contains(&written) => Criterion::Other(written.to_owned()),
                None => return None,
            },
        })
    }

    /// Every word that [`Criterion::parse`] takes, for "did you mean".
    pub fn words() -> impl Iterator<Item = &'static str> {
        const OWN: [&str; 9] = [
            "points",
            "unrounded-points",
            "wins",
            "goal-difference",
            "goal-average",
            "goals",
            "away-goals",
            "away-wins",
            "head-to-head",
        ];
        OWN.into_iter().chain(OTHER)
    }
}

/// Points for an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    pub win: i32,
    pub draw: i32,
    pub loss: i32,
}

impl Points {
    pub const THREE: Points = Points { win: 3, draw: 1, loss: 0 };
    pub const TWO: Points = Points { win: 2, draw: 1, loss: 0 };
}

/// A rule set by name.
#[derive(Clone, Copy, Debug)]
pub struct RuleSet {
    pub name: &'static str,
    /// The first season of these rules, by the year in which it begins.
    pub since: i16,
    pub points: Points,
    /// For a stage that starts from nothing.
    pub order: &'static [&'static str],
    /// For a stage that carries halved points from an earlier one; the word `rank` stands for the rank in that stage.
    pub order_after_halving: &'static [&'static str],
}

const DIFFERENCE: &[&str] = &["points", "goal-difference", "goals"];

/// The sets, by name, newest first. Sources: the rules document of the design (section 1.2 for Belgium, 2 for the others).
pub const RULE_SETS: [RuleSet; 11] = [
    RuleSet {
        name: "belgium",
        since: 1995,
        points: Points::THREE,
        order: &["points", "wins", "goal-difference", "goals", "away-goals", "away-wins", "test-match"],
        order_after_halving: &["points", "unrounded-points", "rank"],
    },
    RuleSet {
        name: "belgium",
        since: 0,
        points: Points::TWO,
        order: &["points", "wins", "goal-difference", "goals"],
        order_after_halving: &["points", "unrounded-points", "rank"],
    },
    plain("england", 1981, Points::THREE, DIFFERENCE),
    plain("england", 1976, Points::TWO, DIFFERENCE),
    plain("england", 0, Points::TWO, &["points", "goal-average", "goals"]),
    plain("germany", 1995, Points::THREE, &["points", "goal-difference", "goals", "head-to-head", "away-goals"]),
    plain("spain", 1995, Points::THREE, &["points", "head-to-head", "goal-difference", "goals"]),
    plain("italy", 1994, Points::THREE, &["points", "head-to-head", "goal-difference", "goals"]),
    plain("netherlands", 1995, Points::THREE, &["points", "goal-difference", "goals", "head-to-head"]),
    plain("scotland", 1994, Points::THREE, &["points", "goal-difference", "goals", "head-to-head"]),
    plain("two-points", 0, Points::TWO, DIFFERENCE),
];

const fn plain(name: &'static str, since: i16, points: Points, order: &'static [&'static str]) -> RuleSet {
    RuleSet { name, since, points, order, order_after_halving: order }
}

/// The set of this name that held in the season which began in this year.
pub fn rule_set(name: &str, year: i16) -> Option<&'static RuleSet> {
    RULE_SETS.iter().filter(|set| set.name == name && set.since <= year).max_by_key(|set| set.since)
}
