//! Scores.

use std::fmt;

/// Goals, points or sets of both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Score {
    pub home: u16,
    pub away: u16,
}

impl Score {
    pub fn new(home: u16, away: u16) -> Score {
        Score { home, away }
    }

    /// `2-1`
    pub fn parse(written: &str) -> Option<Score> {
        let (home, away) = written.split_once('-')?;
        let side = |digits: &str| {
            let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| digits.parse().ok())?
        };
        Some(Score { home: side(home)?, away: side(away)? })
    }

    /// As the other side would write it.
    pub fn reversed(self) -> Score {
        Score { home: self.away, away: self.home }
    }

    pub fn difference(self) -> i32 {
        i32::from(self.home) - i32::from(self.away)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{}", self.home, self.away)
    }
}

/// What came of a match for one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    Won,
    Drawn,
    Lost,
}

impl Outcome {
    /// By what one side has more than the other.
    pub fn of(difference: i32) -> Outcome {
        match difference {
            0 => Outcome::Drawn,
            difference if difference > 0 => Outcome::Won,
            _ => Outcome::Lost,
        }
    }

    /// For the other side.
    pub fn reversed(self) -> Outcome {
        match self {
            Outcome::Won => Outcome::Lost,
            Outcome::Drawn => Outcome::Drawn,
            Outcome::Lost => Outcome::Won,
        }
    }
}

/// When a match was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecidedIn {
    /// In the time of every match.
    RegularTime,
    /// After extra time.
    ExtraTime,
    /// After so many overtimes.
    Overtime(u8),
    /// After a shoot-out that the score itself counts (ice hockey).
    ShootOut,
}

/// A result as it was played.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FinalScore {
    /// Everything counted, but a football shoot-out.
    pub result: Score,
    pub decided_in: DecidedIn,
    /// What the bracket holds, in the order of the line: earlier scores, latest first, or one score per period.
    pub parts: Vec<Score>,
    /// Kicks of a shoot-out that is no part of the result.
    pub shoot_out: Option<Score>,
}

impl FinalScore {
    pub fn plain(home: u16, away: u16) -> FinalScore {
        FinalScore {
            result: Score::new(home, away),
            decided_in: DecidedIn::RegularTime,
            parts: Vec::new(),
            shoot_out: None,
        }
    }

    /// The score at half-time, when it is known: the last of the earlier scores. A match that ended without goals had none
    /// at half-time either.
    pub fn half_time(&self) -> Option<Score> {
        let expected = if self.decided_in == DecidedIn::ExtraTime { 2 } else { 1 };
        if self.parts.len() == expected {
            return self.parts.last().copied();
        }
        (self.result == Score::new(0, 0)).then_some(self.result)
    }

    /// The score when regular time ended, when it is known.
    pub fn after_regular_time(&self) -> Option<Score> {
        match self.decided_in {
            DecidedIn::RegularTime => Some(self.result),
            DecidedIn::ExtraTime => self.parts.first().copied(),
            DecidedIn::Overtime(_) | DecidedIn::ShootOut => None,
        }
    }
}
