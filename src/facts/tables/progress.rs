//! How far a stage is: its rounds, and whether anything is lacking.

use std::collections::BTreeMap;

use crate::archive::{Archive, Id, Match, MatchStatus, Stage};
use crate::records::values::StageKind;

use super::counting::{Until, counted, is_off};
use super::ties::final_tie;

/// How far the rounds are in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing counts yet, or the stage has no rounds.
    NoRound,
    /// Every match of the rounds up to this one counts (but those that will never be played), and no other.
    After(usize),
    /// Something else: matches of this round, the latest that began in earnest, count beside matches still to come.
    During(usize),
}

/// The matches of a round that count, and those that may still.
#[derive(Clone, Copy)]
pub(in crate::facts) struct RoundState {
    counted: usize,
    open: usize,
}

pub(in crate::facts) fn round_states(archive: &Archive, stage: Id<Stage>, until: Until) -> Vec<RoundState> {
    let of_round = |games: &Vec<Id<Match>>| {
        let mut state = RoundState { counted: 0, open: 0 };
        for game in games.iter().map(|game| &archive.matches[*game]) {
            if counted(archive, game, until).is_some() {
                state.counted += 1;
            } else if !is_off(game) {
                state.open += 1;
            }
        }
        state
    };
    archive.stages[stage].rounds.iter().map(|round| of_round(&round.matches)).collect()
}

/// The latest round that began in earnest: one of its matches counts, and most of the round before it does. So a match
/// that was brought forward by months begins no round.
pub(in crate::facts) fn latest_begun(states: &[RoundState]) -> Option<usize> {
    let in_earnest = |place: usize| {
        states[place].counted > 0
            && place.checked_sub(1).is_none_or(|before| states[before].counted >= states[before].open)
    };
    let first_begun = states.iter().position(|state| state.counted > 0)?;
    Some((0..states.len()).rev().find(|place| in_earnest(*place)).unwrap_or(first_begun))
}

/// The latest round that began in earnest, and the first from that one on with a match still to come.
pub(super) fn latest_and_next_round(archive: &Archive, stage: Id<Stage>) -> (Option<usize>, Option<usize>) {
    let states = round_states(archive, stage, Until::Everything);
    let latest = latest_begun(&states);
    (latest, (latest.unwrap_or(0)..states.len()).find(|place| states[*place].open > 0))
}

pub(in crate::facts) fn progress(states: &[RoundState], until: Until) -> Progress {
    let latest = match until {
        Until::AfterRound(round) => Some(round),
        Until::Moment(_) | Until::PlayedBy(_) | Until::Everything => latest_begun(states),
    };
    let Some(latest) = latest else { return Progress::NoRound };
    let all_before = states.iter().take(latest + 1).all(|state| state.open == 0);
    let none_after =
        matches!(until, Until::AfterRound(_)) || states.iter().skip(latest + 1).all(|state| state.counted == 0);
    if all_before && none_after { Progress::After(latest) } else { Progress::During(latest) }
}

/// True when every match counts and, as far as the archive can tell, none is lacking: the rounds that are written, or else
/// as many matches between any two clubs of a group. A match whose score is lost leaves a stage incomplete for ever.
pub(in crate::facts) fn is_complete(archive: &Archive, stage_id: Id<Stage>, until: Until) -> bool {
    let stage = &archive.stages[stage_id];
    if stage.matches.is_empty() || !stage.open_matches.is_empty() || matches!(until, Until::AfterRound(_)) {
        return false;
    }
    let decided = |game: &Id<Match>| {
        let game = &archive.matches[*game];
        counted(archive, game, until).is_some()
            || matches!(game.status, MatchStatus::Void { .. } | MatchStatus::Cancelled)
    };
    match stage.kind {
        StageKind::League => stage.matches.iter().all(decided) && has_all_matches(archive, stage),
        StageKind::Matches => stage.matches.iter().all(decided),
        StageKind::KnockOut => final_tie(archive, stage_id, until).is_some_and(|last| last.winner.is_some()),
    }
}

fn has_all_matches(archive: &Archive, stage: &Stage) -> bool {
    if let Some(rounds) = stage.round_count {
        return stage.rounds.len() >= usize::from(rounds);
    }
    let mut pairs = BTreeMap::new();
    for game in stage.matches.iter().map(|game| &archive.matches[*game]) {
        if !matches!(game.status, MatchStatus::Void { .. }) {
            *pairs.entry((game.home.min(game.away), game.home.max(game.away))).or_insert(0) += 1;
        }
    }
    let first = pairs.values().next().copied().unwrap_or(0);
    let pairs_of = |clubs: usize| clubs * clubs.saturating_sub(1) / 2;
    let expected = match stage.groups.as_slice() {
        [] => pairs_of(stage.clubs.len()),
        groups => groups.iter().map(|(_, clubs)| pairs_of(clubs.len())).sum(),
    };
    pairs.len() == expected && pairs.values().all(|matches| *matches == first)
}
