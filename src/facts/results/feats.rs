//! Matches that stand out. Only what was played on the pitch is a feat: an awarded match is none.

use std::cmp::Ordering;

use crate::archive::{Archive, Club, Id, Match, MatchStatus};

/// The matches of a club that stand out. Of each kind all that are equal, in the order of play; none where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feats {
    pub biggest_home_win: Vec<Id<Match>>,
    pub biggest_away_win: Vec<Id<Match>>,
    pub heaviest_defeat: Vec<Id<Match>>,
    pub most_goals: Vec<Id<Match>>,
}

/// The feats of a club in these matches, which stand in the order of play.
pub fn feats(archive: &Archive, club: Id<Club>, matches: &[Id<Match>]) -> Feats {
    let at_home = |game: &Match| game.home == club;
    Feats {
        biggest_home_win: best(archive, matches, |game| win(game, club).filter(|_| at_home(game))),
        biggest_away_win: best(archive, matches, |game| win(game, club).filter(|_| !at_home(game))),
        heaviest_defeat: best(archive, matches, |game| win(game, game.opponent_of(club))),
        most_goals: best(archive, matches, |game| {
            let (goals_for, goals_against) = played_score(game, club)?;
            let goals = goals_for + goals_against;
            (goals > 0).then_some(goals)
        }),
    }
}

/// The biggest wins of a club in these matches, wherever they were played.
pub(in crate::facts) fn biggest_wins(archive: &Archive, club: Id<Club>, matches: &[Id<Match>]) -> Vec<Id<Match>> {
    best(archive, matches, |game| win(game, club))
}

/// How big a win is: first by the difference, then by the goals. None when the club did not win.
fn win(game: &Match, club: Id<Club>) -> Option<(u16, u16)> {
    let (goals_for, goals_against) = played_score(game, club)?;
    (goals_for > goals_against).then(|| (goals_for - goals_against, goals_for))
}

/// Goals for and against as they fell.
fn played_score(game: &Match, club: Id<Club>) -> Option<(u16, u16)> {
    match game.status {
        MatchStatus::Played(_) => game.score_for(club),
        MatchStatus::Scheduled
        | MatchStatus::ScoreUnknown { .. }
        | MatchStatus::Awarded { .. }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. }
        | MatchStatus::Postponed
        | MatchStatus::Cancelled => None,
    }
}

/// Those of which `measure` is largest.
fn best<M: Ord>(archive: &Archive, matches: &[Id<Match>], measure: impl Fn(&Match) -> Option<M>) -> Vec<Id<Match>> {
    let mut largest: Option<M> = None;
    let mut found = Vec::new();
    for id in matches {
        let Some(measured) = measure(&archive.matches[*id]) else { continue };
        match largest.as_ref().map_or(Ordering::Greater, |largest| measured.cmp(largest)) {
            Ordering::Greater => {
                found.clear();
                found.push(*id);
                largest = Some(measured);
            }
            Ordering::Equal => found.push(*id),
            Ordering::Less => {}
        }
    }
    found
}
