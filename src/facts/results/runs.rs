//! Longest runs of matches.

use crate::archive::{Archive, Club, Id, Match, MatchStatus};

use super::record::{Outcome, outcome};

/// The longest runs; of equally long ones the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runs {
    pub unbeaten: Option<Run>,
    pub winless: Option<Run>,
    pub winning: Option<Run>,
    pub losing: Option<Run>,
    pub without_draw: Option<Run>,
    /// Without a goal against.
    pub clean_sheets: Option<Run>,
}

/// Matches one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub length: usize,
    pub first: Id<Match>,
    pub last: Id<Match>,
}

/// A match as runs see it.
#[derive(Clone, Copy)]
enum Step {
    /// What came of it on the pitch, and the goals against where the score is known.
    Played(Outcome, Option<u16>),
    /// Decided off the pitch: it ends the runs that it contradicts and is no part of any.
    Awarded(Outcome),
    /// Nobody knows who won: it ends every run.
    Unknown,
}

/// The longest runs of a club in these matches, which stand in the order of play. Matches to come are passed over; one of
/// which nobody knows who won ends every run.
pub fn runs(archive: &Archive, club: Id<Club>, matches: &[Id<Match>]) -> Runs {
    let mut steps = Vec::with_capacity(matches.len());
    for id in matches {
        steps.extend(step(&archive.matches[*id], club).map(|step| (*id, step)));
    }
    Runs {
        unbeaten: longest(&steps, |outcome, _| outcome != Outcome::Lost),
        winless: longest(&steps, |outcome, _| outcome != Outcome::Won),
        winning: longest(&steps, |outcome, _| outcome == Outcome::Won),
        losing: longest(&steps, |outcome, _| outcome == Outcome::Lost),
        without_draw: longest(&steps, |outcome, _| outcome != Outcome::Drawn),
        clean_sheets: longest(&steps, |_, goals_against| goals_against == Some(0)),
    }
}

fn step(game: &Match, club: Id<Club>) -> Option<Step> {
    let outcome = outcome(game, club);
    match game.status {
        MatchStatus::Played(_) => {
            outcome.map(|outcome| Step::Played(outcome, game.score_for(club).map(|(_, against)| against)))
        }
        MatchStatus::ScoreUnknown { .. } => Some(outcome.map_or(Step::Unknown, |outcome| Step::Played(outcome, None))),
        MatchStatus::Awarded { .. } => outcome.map(Step::Awarded),
        MatchStatus::Scheduled
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. }
        | MatchStatus::Postponed
        | MatchStatus::Cancelled => None,
    }
}

/// The longest run of matches that fit. The goals of an awarded match did not fall, so that it contradicts no clean sheet.
fn longest(steps: &[(Id<Match>, Step)], fits: impl Fn(Outcome, Option<u16>) -> bool) -> Option<Run> {
    let (mut best, mut current): (Option<Run>, Option<Run>) = (None, None);
    for (id, step) in steps {
        current = match (*step, current) {
            (Step::Played(outcome, against), Some(run)) if fits(outcome, against) => {
                Some(Run { length: run.length + 1, last: *id, ..run })
            }
            (Step::Played(outcome, against), None) if fits(outcome, against) => {
                Some(Run { length: 1, first: *id, last: *id })
            }
            (Step::Awarded(outcome), run) if fits(outcome, Some(0)) => run,
            (Step::Played(..) | Step::Awarded(_) | Step::Unknown, _) => None,
        };
        if let Some(run) = current
            && best.is_none_or(|best| run.length > best.length)
        {
            best = Some(run);
        }
    }
    best
}
