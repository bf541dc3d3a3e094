//! What differs between sports: the shape of a score, points, periods and words. Knows nothing of records or pages.

mod rules;
mod score;

pub use rules::{Criterion, Points, RULE_SETS, RuleSet, rule_set};
pub use score::{DecidedIn, FinalScore, Score};

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

/// Every sport with the word that names it and how long a match of it lasts, as a rule, from the first whistle to the last.
pub const SPORTS: [(Sport, &str, Duration); 6] = [
    (Sport::Football, "football", Duration::from_secs(120 * 60)),
    (Sport::Basketball, "basketball", Duration::from_secs(120 * 60)),
    (Sport::Volleyball, "volleyball", Duration::from_secs(120 * 60)),
    (Sport::IceHockey, "ice-hockey", Duration::from_secs(150 * 60)),
    (Sport::Handball, "handball", Duration::from_secs(90 * 60)),
    (Sport::RugbyUnion, "rugby-union", Duration::from_secs(120 * 60)),
];

impl Sport {
    pub fn from_word(word: &str) -> Option<Sport> {
        SPORTS.iter().find(|(_, name, _)| *name == word).map(|(sport, _, _)| *sport)
    }

    fn entry(self) -> &'static (Sport, &'static str, Duration) {
        SPORTS.iter().find(|(sport, _, _)| *sport == self).expect("every sport is in the list")
    }

    pub fn word(self) -> &'static str {
        self.entry().1
    }

    /// How long after kick-off a match is taken to be over. A result counts from then on.
    pub fn nominal_length(self) -> Duration {
        self.entry().2
    }

    /// How it is played where that is the same for every match and who went off stays off; checks of line-ups and minutes
    /// stand on it (Laws of the Game, laws 3 and 7). None where players come and go.
    pub fn play(self) -> Option<Play> {
        match self {
            Sport::Football => Some(Play { players: 11, half: 45, regular_time: 90, with_extra_time: 120 }),
            Sport::Basketball | Sport::Volleyball | Sport::IceHockey | Sport::Handball | Sport::RugbyUnion => None,
        }
    }

    /// What a match line of this sport may count beside the score: `tries=4-2`.
    pub fn line_counters(self) -> &'static [&'static str] {
        match self {
            Sport::RugbyUnion => &["tries"],
            Sport::Football | Sport::Basketball | Sport::Volleyball | Sport::IceHockey | Sport::Handball => &[],
        }
    }

    /// True when the bracket of a result holds scores at earlier moments of the match (half-time), false when it holds one
    /// score per period.
    pub fn bracket_is_earlier_score(self) -> bool {
        matches!(self, Sport::Football | Sport::Handball | Sport::RugbyUnion)
    }
}
