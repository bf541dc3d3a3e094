//! What counts, and until when: the three views of time, which are never mixed.

use jiff::{SignedDuration, Timestamp, civil};

use crate::archive::{Archive, Club, Id, Match, MatchStatus, Round, Ruling, Stage, Winner};
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
    pub(super) fn as_known(game: &Match) -> Option<Counted> {
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
            Some(from) if from < moment || (from == moment && game.rulings.is_empty()) => Counted::as_known(game),
            Some(_) => Counted::before_decision(archive, game, moment),
            None => match game.status {
                MatchStatus::Void { .. } => Counted::before_decision(archive, game, moment),
                _ => None,
            },
        }
    }

    fn before_decision(archive: &Archive, game: &Match, moment: Timestamp) -> Option<Counted> {
        let pitch = game.pitch.as_deref().and_then(|written| Score::parse(written.split(' ').next()?))?;
        let ended = ended(archive, game)?;
        let in_force = |ruling: &&Ruling| is_in_force_at(archive, ruling.date, moment);
        let score = match game.rulings.iter().rfind(in_force) {
            None => pitch,
            Some(ruling) => Score::parse(ruling.score.as_deref()?.split(' ').next()?)?,
        };
        let counted = Counted { home: game.home, away: game.away, score, outcome: CountedOutcome::ByScore };
        (ended <= moment).then_some(counted)
    }

    /// The goals of these two clubs.
    pub(super) fn goals_of(&self, clubs: [Id<Club>; 2]) -> [u32; 2] {
        let score = if self.home == clubs[0] { self.score } else { self.score.reversed() };
        [u32::from(score.home), u32::from(score.away)]
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

/// The results of a stage that count.
pub(super) fn counted_matches(archive: &Archive, stage: Id<Stage>, until: Until) -> impl Iterator<Item = Counted> {
    let stage = &archive.stages[stage];
    let (games, of_rounds): (_, &[Round]) = match until {
        Until::AfterRound(last) => (&[][..], &stage.rounds[..stage.rounds.len().min(last + 1)]),
        Until::Moment(_) | Until::Everything => (stage.matches.as_slice(), &[]),
    };
    let games = games.iter().chain(of_rounds.iter().flat_map(|round| &round.matches));
    games.filter_map(move |game| counted(archive, &archive.matches[*game], until))
}

/// The result of a match that counts, if it is of the rounds in question.
pub(super) fn counted(archive: &Archive, game: &Match, until: Until) -> Option<Counted> {
    match until {
        Until::Moment(moment) => Counted::at(archive, game, moment),
        Until::AfterRound(_) | Until::Everything => Counted::as_known(game),
    }
}

/// True when a match will never have a result that counts.
pub(super) fn is_off(game: &Match) -> bool {
    match game.status {
        MatchStatus::ScoreUnknown { .. } | MatchStatus::Void { .. } | MatchStatus::Cancelled => true,
        MatchStatus::Scheduled
        | MatchStatus::Played(_)
        | MatchStatus::Awarded { .. }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Postponed => false,
    }
}

/// Whether a dated decision is in force. A decision belongs to the first round of which the middle match was not played
/// before it.
pub(super) fn is_in_force(archive: &Archive, stage: Id<Stage>, date: Date, until: Until) -> bool {
    match until {
        Until::Everything => true,
        Until::Moment(moment) => is_in_force_at(archive, date, moment),
        Until::AfterRound(round) => {
            let middle = archive.stages[stage].rounds.get(round).and_then(|round| middle_day(archive, round));
            match (date.known(), middle) {
                (Some(date), Some(middle)) => date.latest() <= middle,
                (None, _) | (_, None) => true,
            }
        }
    }
}

fn middle_day(archive: &Archive, round: &Round) -> Option<civil::Date> {
    let mut days: Vec<_> = round.matches.iter().filter_map(|game| archive.matches[*game].kick_off.day()).collect();
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

pub(super) fn points_for(points: Points, outcome: Outcome) -> i32 {
    match outcome {
        Outcome::Won => points.win,
        Outcome::Drawn => points.draw,
        Outcome::Lost => points.loss,
    }
}

/// The midnight with which a day begins is still the end of the day before, which knows nothing of the decision.
fn is_in_force_at(archive: &Archive, date: Date, moment: Timestamp) -> bool {
    in_force_from(archive, date).is_none_or(|from| from < moment)
}

/// The moments from which on what a match adds to its table is different. None when that cannot be told.
pub(super) fn changes_of(archive: &Archive, game: &Match, changes: &mut Vec<Timestamp>) -> Option<()> {
    if game.rulings.is_empty() && game.pitch.is_none() {
        if Counted::as_known(game).is_some() {
            changes.push(game.counts_from?);
        }
        return Some(());
    }
    // What the board said counted until the first decision, and each decision until the next.
    changes.extend(ended(archive, game));
    changes.extend(game.rulings.iter().filter_map(|ruling| changes_by_decision(archive, ruling.date)));
    if let Some(from) = game.counts_from {
        changes.extend([Some(from), just_after(from)].into_iter().flatten());
    }
    Some(())
}

/// The first moment at which a decision is in force.
pub(super) fn changes_by_decision(archive: &Archive, date: Date) -> Option<Timestamp> {
    just_after(in_force_from(archive, date)?)
}

fn just_after(moment: Timestamp) -> Option<Timestamp> {
    moment.checked_add(SignedDuration::from_nanos(1)).ok()
}

/// The end of a match that is on a day.
pub(super) fn ended(archive: &Archive, game: &Match) -> Option<Timestamp> {
    let sport = archive.competitions[archive.seasons[game.season].competition].sport;
    game.kick_off.counts_from(sport.nominal_length(), &archive.site.zone)
}

/// A decision is in force from the start of its day; of one that is known to the month, from the last day that it can have
/// been. None when nobody knows the day: then it was always in force.
fn in_force_from(archive: &Archive, date: Date) -> Option<Timestamp> {
    let day = date.known().map(KnownDate::latest)?;
    Some(day.to_zoned(archive.site.zone.clone()).map_or(Timestamp::MAX, |midnight| midnight.timestamp()))
}
