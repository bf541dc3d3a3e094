//! What counts, and until when: the three views of time, which are never mixed.

use jiff::Timestamp;

use crate::archive::{Archive, Club, Id, Match, MatchStatus, Ruling, Winner};
use crate::records::values::{Date, KnownDate};
use crate::sport::{Points, Score};

use super::record::{Outcome, Record};

/// Until when matches count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// The rounds of `Stage::rounds` up to and including this one, whenever their matches were played.
    AfterRound(usize),
    /// What counted at this moment: by the end of the match, or the day of a decision.
    Moment(Timestamp),
    /// All that is known.
    Everything,
}

/// A result as tables count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) home: Id<Club>,
    pub(super) away: Id<Club>,
    score: Score,
    outcome: CountedOutcome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CountedOutcome {
    ByScore,
    HomeWin,
    AwayWin,
    BothLose,
}

impl Counted {
    /// The result that counts today, if there is one.
    pub(super) fn now(game: &Match) -> Option<Counted> {
        let score = game.counting_score()?;
        let outcome = match &game.status {
            MatchStatus::Awarded { winner: Some(Winner::Nobody), .. } => CountedOutcome::BothLose,
            MatchStatus::Awarded { winner: Some(Winner::Club(club)), .. } if *club == game.home => {
                CountedOutcome::HomeWin
            }
            MatchStatus::Awarded { winner: Some(Winner::Club(_)), .. } => CountedOutcome::AwayWin,
            _ => CountedOutcome::ByScore,
        };
        Some(Counted { home: game.home, away: game.away, score, outcome })
    }

    /// The result that counted at a moment: before a decision on a match, what the board said.
    pub(super) fn at(archive: &Archive, game: &Match, moment: Timestamp) -> Option<Counted> {
        match game.counts_from {
            Some(from) if from <= moment => Counted::now(game),
            Some(_) => Counted::before_decision(archive, game, moment),
            None => match game.status {
                MatchStatus::Void { .. } => Counted::before_decision(archive, game, moment),
                _ => None,
            },
        }
    }

    fn before_decision(archive: &Archive, game: &Match, moment: Timestamp) -> Option<Counted> {
        let pitch = game.pitch.as_deref().and_then(|written| Score::parse(written.split(' ').next()?))?;
        let sport = archive.competitions[archive.seasons[game.season].competition].sport;
        let ended = game.kick_off.counts_from(sport.nominal_length(), &archive.site.zone)?;
        let in_force = |ruling: &&Ruling| in_force_from(archive, ruling.date).is_none_or(|from| from <= moment);
        let score = match game.rulings.iter().rfind(in_force) {
            None => pitch,
            Some(ruling) => Score::parse(ruling.score.as_deref()?.split(' ').next()?)?,
        };
        let counted = Counted { home: game.home, away: game.away, score, outcome: CountedOutcome::ByScore };
        (ended <= moment).then_some(counted)
    }

    pub(super) fn outcome(&self, at_home: bool) -> Outcome {
        let difference = match self.outcome {
            CountedOutcome::ByScore => self.score.difference(),
            CountedOutcome::HomeWin => 1,
            CountedOutcome::AwayWin => -1,
            CountedOutcome::BothLose => return Outcome::Lost,
        };
        match if at_home { difference } else { -difference } {
            0 => Outcome::Drawn,
            difference if difference > 0 => Outcome::Won,
            _ => Outcome::Lost,
        }
    }

    pub(super) fn add_to(&self, record: &mut Record, at_home: bool, points: Points) {
        let outcome = self.outcome(at_home);
        let score = if at_home { self.score } else { self.score.reversed() };
        record.count(outcome, score.home, score.away, points_for(points, outcome));
    }
}

pub(super) fn points_for(points: Points, outcome: Outcome) -> i32 {
    match outcome {
        Outcome::Won => points.win,
        Outcome::Drawn => points.draw,
        Outcome::Lost => points.loss,
    }
}

/// A decision is in force from the start of its day; of one that is known to the month, from the last day that it can have
/// been. None when nobody knows the day: then it was always in force.
pub(super) fn in_force_from(archive: &Archive, date: Date) -> Option<Timestamp> {
    let day = date.known().map(KnownDate::latest)?;
    Some(day.to_zoned(archive.site.zone.clone()).map_or(Timestamp::MAX, |midnight| midnight.timestamp()))
}
