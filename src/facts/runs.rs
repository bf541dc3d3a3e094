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
}

/// Matches one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub length: usize,
    pub first: Id<Match>,
    pub last: Id<Match>,
}

/// The longest runs of a club in these matches, which stand in the order of play. Matches to come are passed over; one of
/// which nobody knows who won ends every run.
pub fn runs(archive: &Archive, club: Id<Club>, matches: &[Id<Match>]) -> Runs {
    let mut outcomes = Vec::with_capacity(matches.len());
    for id in matches {
        let game = &archive.matches[*id];
        match outcome(game, club) {
            Some(outcome) => outcomes.push((*id, Some(outcome))),
            None if matches!(game.status, MatchStatus::ScoreUnknown { .. }) => outcomes.push((*id, None)),
            None => {}
        }
    }
    Runs {
        unbeaten: longest(&outcomes, |outcome| outcome != Outcome::Lost),
        winless: longest(&outcomes, |outcome| outcome != Outcome::Won),
        winning: longest(&outcomes, |outcome| outcome == Outcome::Won),
        losing: longest(&outcomes, |outcome| outcome == Outcome::Lost),
    }
}

fn longest(outcomes: &[(Id<Match>, Option<Outcome>)], goes_on: impl Fn(Outcome) -> bool) -> Option<Run> {
    let fits = |(_, outcome): &(Id<Match>, Option<Outcome>)| outcome.is_some_and(&goes_on);
    let mut best: Option<Run> = None;
    for run in outcomes.chunk_by(|one, next| fits(one) && fits(next)).filter(|run| fits(&run[0])) {
        if best.is_none_or(|best| run.len() > best.length) {
            best = Some(Run { length: run.len(), first: run[0].0, last: run[run.len() - 1].0 });
        }
    }
    best
}
