//! What differs between sports: the shape of a score, periods, points, columns of a table, words; and the rules by which
//! leagues rank. A sport is one file here and one line in [`SPORTS`]. Knows nothing of records or pages.

mod basketball;
mod criterion;
mod football;
mod handball;
mod ice_hockey;
mod points;
mod rugby_union;
mod rules;
mod score;
mod volleyball;

pub use criterion::{Criterion, DecidedBy};
pub use points::{Bonus, BonusFor, Points, Side, UsualPoints};
pub use rules::{LittleTable, LittleTableFrom, RuleSet, rule_set, rule_sets};
pub use score::{DecidedIn, FinalScore, Outcome, Score};

use std::time::Duration;

/// How many begin a match for each side, and its minutes: at the end of the first half, of regular time, of extra time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Play {
    pub players: u16,
    pub half: u16,
    pub regular_time: u16,
    pub with_extra_time: u16,
}

/// A sport, as `sport = "..."` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sport {
    Football,
    Basketball,
    Volleyball,
    IceHockey,
    Handball,
    RugbyUnion,
}

/// Everything that a sport is to this program.
#[derive(Debug)]
pub struct Definition {
    pub sport: Sport,
    /// As `sport = "..."` writes it.
    pub word: &'static str,
    /// How long a match lasts as a rule, from the first whistle to the last.
    pub nominal_length: Duration,
    pub bracket: Bracket,
    pub scored: Scored,
    /// What a match line may count beside the score: `tries=4-2`.
    pub line_counters: &'static [&'static str],
    /// Of a league that says nothing of its own.
    pub points: UsualPoints,
    pub order: &'static [&'static str],
    /// Of the little table among level clubs.
    pub head_to_head: LittleTable<&'static [&'static str]>,
    /// Between the club and the points.
    pub columns: &'static [Column],
    /// How many parts the time of every match has: halves, periods, quarters; 0 where sets are played.
    pub parts: u8,
}

/// What the bracket behind a result holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bracket {
    /// Scores at earlier moments of the match: `2-1 (1-0)`.
    EarlierScores,
    /// One score for each period: `88-79 (22-20, 18-25, 20-20, 28-14)`.
    Periods,
    /// The points of each set, of which the result counts how many were won: `3-1 (25-20, 23-25, 25-19, 25-22)`.
    Sets,
}

impl Bracket {
    /// The points of a set that was decided off the pitch, in a sport with sets. FIVB, Official Volleyball Rules, 6.4.1: who
    /// does not play has lost each set by 0-25.
    pub fn points_of_awarded_set(self) -> Option<u16> {
        match self {
            Bracket::Sets => Some(25),
            Bracket::EarlierScores | Bracket::Periods => None,
        }
    }
}

/// What a result counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scored {
    Goals,
    Points,
    Sets,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Played,
    /// All wins.
    Won,
    /// Wins in the time of every match.
    WonInTime,
    /// In overtime or by a shoot-out.
    WonLate,
    Drawn,
    /// All defeats.
    Lost,
    LostInTime,
    LostLate,
    /// Goals, points or sets; for and against.
    For,
    Against,
    Difference,
    /// The points inside the sets.
    SetPointsFor,
    SetPointsAgainst,
    Tries,
    Bonus,
}

/// The columns of a sport in which a match may be drawn.
const WITH_DRAWS: &[Column] =
    &[Column::Played, Column::Won, Column::Drawn, Column::Lost, Column::For, Column::Against, Column::Difference];

/// Every sport.
pub const SPORTS: [&Definition; 6] = [
    &football::FOOTBALL,
    &basketball::BASKETBALL,
    &volleyball::VOLLEYBALL,
    &ice_hockey::ICE_HOCKEY,
    &handball::HANDBALL,
    &rugby_union::RUGBY_UNION,
];

impl Sport {
    pub fn from_word(word: &str) -> Option<Sport> {
        SPORTS.iter().find(|definition| definition.word == word).map(|definition| definition.sport)
    }

    pub fn definition(self) -> &'static Definition {
        SPORTS.into_iter().find(|definition| definition.sport == self).expect("every sport is in the list")
    }

    pub fn word(self) -> &'static str {
        self.definition().word
    }

    /// How long after kick-off a match is taken to be over. A result counts from then on.
    pub fn nominal_length(self) -> Duration {
        self.definition().nominal_length
    }

    /// How it is played where that is the same for every match and who went off stays off; checks of line-ups and minutes
    /// stand on it (Laws of the Game, laws 3 and 7). None where players come and go.
    pub fn play(self) -> Option<Play> {
        match self {
            Sport::Football => Some(Play { players: 11, half: 45, regular_time: 90, with_extra_time: 120 }),
            Sport::Basketball | Sport::Volleyball | Sport::IceHockey | Sport::Handball | Sport::RugbyUnion => None,
        }
    }

    /// Whether a match may end without a winner.
    pub fn has_draws(self) -> bool {
        self.definition().columns.contains(&Column::Drawn)
    }

    pub fn line_counters(self) -> &'static [&'static str] {
        self.definition().line_counters
    }
}

#[cfg(test)]
mod tests {
    use super::{Criterion, SPORTS, Sport};

    #[test]
    fn every_sport_is_found_by_its_word_and_orders_by_criteria_that_there_are() {
        for definition in SPORTS {
            assert_eq!(Sport::from_word(definition.word), Some(definition.sport));
            for word in definition.order.iter().chain(definition.head_to_head.order) {
                assert!(Criterion::parse(word).is_some(), "{}: {word}", definition.word);
            }
        }
    }
}
