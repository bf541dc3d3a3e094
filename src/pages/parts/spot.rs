//! What a sport calls a try from the spot: football's penalty is handball's throw from seven metres. The keys of the words.

use crate::sport::Sport;

/// The keys of the words for it.
pub(crate) struct SpotWords {
    pub(crate) penalty: &'static str,
    pub(crate) missed_penalty: &'static str,
    /// The heading over the tries that decide a level match.
    pub(crate) shoot_out: &'static str,
    /// `{ $club } wint na strafschoppen, { $score }`
    pub(crate) wins: &'static str,
    /// `4–3 n.s.`, home first.
    pub(crate) wins_short: &'static str,
    /// `2 uit strafschoppen`: how many of somebody's goals.
    pub(crate) goals: &'static str,
    /// The head of a column of such goals.
    pub(crate) column: &'static str,
    pub(crate) column_short: &'static str,
}

pub(crate) fn spot_words(sport: Sport) -> SpotWords {
    match sport {
        Sport::Handball => SpotWords {
            penalty: "seven_metre_throw",
            missed_penalty: "missed_seven_metre_throw",
            shoot_out: "match_seven_metre_throws",
            wins: "wins_on_seven_metre_throws",
            wins_short: "wins_on_seven_metre_throws_short",
            goals: "person_goals_from_seven_metre_throws",
            column: "column_seven_metre_throws",
            column_short: "column_seven_metre_throws_short",
        },
        Sport::Football | Sport::Basketball | Sport::Volleyball | Sport::IceHockey | Sport::RugbyUnion => SpotWords {
            penalty: "penalty",
            missed_penalty: "missed_penalty",
            shoot_out: "match_shoot_out",
            wins: "wins_on_penalties",
            wins_short: "wins_on_penalties_short",
            goals: "person_goals_from_penalties",
            column: "column_penalties",
            column_short: "column_penalties_short",
        },
    }
}
