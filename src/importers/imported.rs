//! A season as a source tells it: its own words for clubs, stages and rounds, read but not yet understood.

use std::collections::BTreeMap;

use jiff::civil;
use jiff::tz::Offset;

use crate::records::match_line::{MatchDay, MatchResult};
use crate::records::values::{Date, KnownDate, Moment};
use crate::sport::{DecidedIn, FinalScore, Score};

/// Everything that one source says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportedSeason {
    /// `Belgium First Division A 2024/25`
    pub title: Option<String>,
    pub matches: Vec<ImportedMatch>,
    /// What was passed over and how often: goal lines, venues, keys that are not known.
    pub left_out: BTreeMap<String, usize>,
}

impl ImportedSeason {
    pub(super) fn leave_out(&mut self, what: impl Into<String>) {
        *self.left_out.entry(what.into()).or_default() += 1;
    }
}

/// One match of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedMatch {
    /// Where it stands: `line 14`, `match 3`.
    pub place: String,
    pub stage: Option<String>,
    pub group: Option<String>,
    /// Without its stage.
    pub round: Option<String>,
    pub date: Option<civil::Date>,
    pub time: Option<ImportedTime>,
    pub home: String,
    pub away: String,
    pub score: ImportedScore,
    pub status: Option<ImportedStatus>,
    /// The official match number.
    pub number: Option<u32>,
}

/// A clock, with the offset that was stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportedTime {
    pub clock: civil::Time,
    pub offset: Option<Offset>,
}

/// Scores at the moments that a source tells; each counts everything before it, but for the kicks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportedScore {
    pub half_time: Option<Score>,
    pub full_time: Option<Score>,
    pub extra_time: Option<Score>,
    pub penalties: Option<Score>,
}

/// What became of a match beside its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportedStatus {
    Awarded,
    Cancelled,
    Postponed,
    Abandoned,
    Annulled,
}

impl ImportedStatus {
    pub(super) fn from_word(word: &str) -> Option<ImportedStatus> {
        Some(match word.trim().to_lowercase().as_str() {
            "awarded" => ImportedStatus::Awarded,
            "cancelled" | "canceled" => ImportedStatus::Cancelled,
            "postponed" => ImportedStatus::Postponed,
            "abandoned" => ImportedStatus::Abandoned,
            "annulled" | "void" => ImportedStatus::Annulled,
            _ => return None,
        })
    }
}

impl ImportedMatch {
    /// The day column of our line.
    pub(super) fn day(&self) -> MatchDay {
        match (self.date, self.time) {
            (None, _) => MatchDay::NotSet,
            (Some(date), None) => MatchDay::On(Date::Known(KnownDate::day(date))),
            (Some(date), Some(ImportedTime { clock, offset: None })) => {
                MatchDay::At(Moment::Local(date.to_datetime(clock)))
            }
            (Some(date), Some(ImportedTime { clock, offset: Some(offset) })) => {
                MatchDay::At(Moment::Offset(date.to_datetime(clock), offset))
            }
        }
    }

    /// The result column of our line.
    ///
    /// # Errors
    /// When scores are missing without which the others mean nothing.
    pub(super) fn result(&self) -> Result<MatchResult, String> {
        let score = self.score.extra_time.or(self.score.full_time);
        match self.status {
            Some(ImportedStatus::Cancelled) => return Ok(MatchResult::Cancelled),
            Some(ImportedStatus::Postponed) => return Ok(MatchResult::Postponed),
            Some(ImportedStatus::Abandoned) => return Ok(MatchResult::Abandoned { score }),
            Some(ImportedStatus::Annulled) => return Ok(MatchResult::Void { score }),
            Some(ImportedStatus::Awarded) => {
                let score = score.ok_or("the match was awarded and the source does not say at which score")?;
                return Ok(MatchResult::Awarded { score });
            }
            None => {}
        }
        let ImportedScore { half_time, full_time, extra_time, penalties } = self.score;
        let Some(result) = score else {
            if half_time.is_some() || penalties.is_some() {
                return Err("a score at half-time or of a shoot-out stands without the final score".to_owned());
            }
            return Ok(MatchResult::NotPlayed);
        };
        let parts = match (extra_time, full_time, half_time) {
            // Without the score after ninety minutes that of half-time has no place.
            (Some(_), None, _) => Vec::new(),
            (Some(_), Some(full_time), half_time) => [Some(full_time), half_time].into_iter().flatten().collect(),
            // A match that ended 0-0 was 0-0 at half-time.
            (None, _, Some(half_time)) if result != Score::new(0, 0) => vec![half_time],
            (None, _, _) => Vec::new(),
        };
        let decided_in = if extra_time.is_some() { DecidedIn::ExtraTime } else { DecidedIn::RegularTime };
        Ok(MatchResult::Played(FinalScore { result, decided_in, parts, shoot_out: penalties }))
    }
}
