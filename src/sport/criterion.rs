//! By what a table is ordered.

use super::{Bracket, Definition, Scored};

/// One step of the order of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Criterion {
    Points,
    /// Points before a halving was rounded: the club without the gift of half a point comes first.
    UnroundedPoints,
    PointsPerMatch,
    /// A draw is half a win.
    WinPercentage,
    Wins,
    /// Without those in overtime or by a shoot-out.
    WinsInTime,
    /// Of goals, of points in a sport that counts points, of sets in one that counts sets.
    GoalDifference,
    /// Goals for each goal against: the quotient.
    GoalAverage,
    Goals,
    HomeGoalDifference,
    HomeGoals,
    AwayGoalDifference,
    AwayGoals,
    AwayWins,
    /// Of the points inside the sets.
    SetPointDifference,
    SetPointRatio,
    SetPoints,
    Tries,
    TryDifference,
    HeadToHead,
    /// The rank in an earlier stage.
    Rank(String),
    /// Points for cards, or as the stage writes them; more is better, and most are negative.
    FairPlay,
    /// Added up over all opponents, match by match.
    OpponentsPoints,
    OpponentsGoalDifference,
    OpponentsGoals,
    /// Where people decide.
    Decided(DecidedBy),
}

/// How people decide where the rules end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecidedBy {
    /// A stage that says `decides`.
    TestMatch,
    PlayOff,
    Lots,
    Decision,
}

/// The words of the format, one line each.
const WORDS: [(&str, Criterion); 32] = [
    ("points", Criterion::Points),
    ("unrounded-points", Criterion::UnroundedPoints),
    ("points-per-match", Criterion::PointsPerMatch),
    ("win-percentage", Criterion::WinPercentage),
    ("wins", Criterion::Wins),
    ("wins-in-time", Criterion::WinsInTime),
    ("goal-difference", Criterion::GoalDifference),
    ("goal-average", Criterion::GoalAverage),
    ("goals", Criterion::Goals),
    ("home-goal-difference", Criterion::HomeGoalDifference),
    ("home-goals", Criterion::HomeGoals),
    ("away-goal-difference", Criterion::AwayGoalDifference),
    ("away-goals", Criterion::AwayGoals),
    ("away-wins", Criterion::AwayWins),
    ("set-difference", Criterion::GoalDifference),
    ("set-ratio", Criterion::GoalAverage),
    ("sets-won", Criterion::Goals),
    ("point-difference", Criterion::SetPointDifference),
    ("point-ratio", Criterion::SetPointRatio),
    ("points-scored", Criterion::SetPoints),
    ("tries", Criterion::Tries),
    ("try-difference", Criterion::TryDifference),
    ("head-to-head", Criterion::HeadToHead),
    ("fair-play", Criterion::FairPlay),
    ("opponents-points", Criterion::OpponentsPoints),
    ("opponents-goal-difference", Criterion::OpponentsGoalDifference),
    ("opponents-goals", Criterion::OpponentsGoals),
    ("test-match", Criterion::Decided(DecidedBy::TestMatch)),
    ("play-off", Criterion::Decided(DecidedBy::PlayOff)),
    ("lots", Criterion::Decided(DecidedBy::Lots)),
    ("decision", Criterion::Decided(DecidedBy::Decision)),
    ("coin", Criterion::Decided(DecidedBy::Lots)),
];

impl Criterion {
    pub fn parse(written: &str) -> Option<Criterion> {
        if let Some(stage) = written.strip_prefix("rank:") {
            return Some(Criterion::Rank(stage.to_owned()));
        }
        WORDS.iter().find(|(word, _)| *word == written).map(|(_, criterion)| criterion.clone())
    }

    /// What the words of points mean in a sport without sets: there the result itself counts points or goals.
    pub fn in_sport(self, definition: &Definition) -> Criterion {
        match (self, definition.bracket) {
            (Criterion::SetPointDifference, Bracket::EarlierScores | Bracket::Periods) => Criterion::GoalDifference,
            (Criterion::SetPointRatio, Bracket::EarlierScores | Bracket::Periods) => Criterion::GoalAverage,
            (Criterion::SetPoints, Bracket::EarlierScores | Bracket::Periods) => Criterion::Goals,
            (criterion, _) => criterion,
        }
    }

    /// Every word that [`Criterion::parse`] takes, for "did you mean".
    pub fn words() -> impl Iterator<Item = &'static str> {
        WORDS.iter().map(|(word, _)| *word)
    }

    /// As the format writes it for this sport, and as the words of the languages are keyed.
    pub fn word(&self, definition: &Definition) -> &'static str {
        match (self, definition.scored) {
            (Criterion::Rank(_), _) => "rank",
            (Criterion::GoalDifference, Scored::Points) => "point-difference",
            (Criterion::GoalDifference, Scored::Sets) => "set-difference",
            (Criterion::GoalAverage, Scored::Points) => "point-ratio",
            (Criterion::GoalAverage, Scored::Sets) => "set-ratio",
            (Criterion::Goals, Scored::Points) => "points-scored",
            (Criterion::Goals, Scored::Sets) => "sets-won",
            (criterion, _) => {
                let known = WORDS.iter().find(|(_, known)| known == criterion);
                known.map(|(word, _)| *word).expect("every criterion but a rank has its word")
            }
        }
    }
}
