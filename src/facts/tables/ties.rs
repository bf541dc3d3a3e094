//! Ties of a knock-out stage: the matches of one round between the same two clubs.

use std::cmp::Ordering;

use crate::archive::{Archive, Club, Id, Match, MatchStatus, OnLevel, RoundName, Stage, Winner};
use crate::sport::DecidedIn;

use super::counting::{Until, counted, ended, is_off};
use super::earlier::until_before;
use super::table::league_table;
use crate::facts::results::record::went_on;

/// A tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// At home in the first match, and the other.
    pub clubs: [Id<Club>; 2],
    /// In order of play.
    pub matches: Vec<Id<Match>>,
    /// Goals of both over all matches that count; None while none does.
    pub aggregate: Option<[u32; 2]>,
    /// None while it is open.
    pub winner: Option<Id<Club>>,
}

/// The ties of a knock-out stage, by round as in `Stage::rounds`; a stage without rounds is one round.
pub fn ties(archive: &Archive, stage: Id<Stage>) -> Vec<Vec<Tie>> {
    ties_until(archive, stage, Until::Everything)
}

pub(super) fn ties_until(archive: &Archive, stage_id: Id<Stage>, until: Until) -> Vec<Vec<Tie>> {
    let stage = &archive.stages[stage_id];
    if stage.rounds.is_empty() {
        return vec![ties_of_round(archive, stage, &stage.matches, &[], until)];
    }
    let rounds = stage.rounds.iter().enumerate();
    rounds
        .map(|(place, round)| {
            let later: Vec<Id<Match>> =
                stage.rounds[place + 1..].iter().flat_map(|later| later.matches.iter().copied()).collect();
            ties_of_round(archive, stage, &round.matches, &later, until)
        })
        .collect()
}

fn ties_of_round(archive: &Archive, stage: &Stage, games: &[Id<Match>], later: &[Id<Match>], until: Until) -> Vec<Tie> {
    let mut ties: Vec<Tie> = Vec::new();
    for id in games {
        let game = &archive.matches[*id];
        let same = |tie: &&mut Tie| tie.clubs.contains(&game.home) && tie.clubs.contains(&game.away);
        match ties.iter_mut().find(same) {
            Some(tie) => tie.matches.push(*id),
            None => ties.push(Tie { clubs: [game.home, game.away], matches: vec![*id], aggregate: None, winner: None }),
        }
    }
    for tie in &mut ties {
        tie.matches.sort_by_key(|id| (archive.matches[*id].kick_off.order(), *id));
        tie.clubs = [archive.matches[tie.matches[0]].home, archive.matches[tie.matches[0]].away];
        tie.aggregate = aggregate(archive, tie, until);
        tie.winner = winner(archive, stage, tie, later, until);
    }
    ties
}

fn aggregate(archive: &Archive, tie: &Tie, until: Until) -> Option<[u32; 2]> {
    let scores = tie.matches.iter().filter_map(|id| {
        let game = &archive.matches[*id];
        counted(archive, game, until).map(|counted| counted.goals_of(tie.clubs))
    });
    scores.reduce(|sum, goals| [sum[0] + goals[0], sum[1] + goals[1]])
}

fn winner(archive: &Archive, stage: &Stage, tie: &Tie, later: &[Id<Match>], until: Until) -> Option<Id<Club>> {
    let games: Vec<&Match> = tie.matches.iter().map(|id| &archive.matches[*id]).collect();
    let known = |game: &&&Match| match until {
        Until::Moment(moment) => game.counts_from.is_some_and(|from| from <= moment),
        Until::PlayedBy(moment) => ended(archive, game).is_some_and(|ended| ended <= moment),
        Until::AfterRound(_) | Until::Everything => true,
    };
    // Of one whose score is lost the winner may be known.
    let is_decided =
        |game: &&&Match| known(game) && (counted(archive, game, until).is_some() || went_on(game).is_some());
    let played: Vec<&&Match> = games.iter().filter(is_decided).collect();
    let open = games.iter().filter(|game| !is_off(game) && !is_decided(game)).count();
    if open > 0 {
        return None;
    }
    let last = played.last().and_then(|game| went_on(game));
    // A first match with a winner needs no replay: what follows is a second leg.
    let on_aggregate = stage.legs > 1 || (played.len() > 1 && went_on(played[0]).is_some());
    let from_results = match (on_aggregate, tie.aggregate) {
        (true, Some([first, second])) if played.len() >= usize::from(stage.legs) => match first.cmp(&second) {
            Ordering::Greater => Some(tie.clubs[0]),
            Ordering::Less => Some(tie.clubs[1]),
            Ordering::Equal => level_winner(archive, stage, tie, &played, until),
        },
        (true, _) => None,
        (false, _) => last.or_else(|| level_winner(archive, stage, tie, &played, until)),
    };
    // Whoever plays in a later round went on, however that came about.
    from_results.or_else(|| {
        let goes_on = |club: &Id<Club>| later.iter().any(|id| archive.matches[*id].involves(*club));
        let on: Vec<Id<Club>> = tie.clubs.into_iter().filter(goes_on).collect();
        (until == Until::Everything && on.len() == 1).then(|| on[0])
    })
}

/// Who went on from a tie that is level: as the edition's rules say, one after the other; then by the shoot-out or the coin of
/// its last match, whether the rules are written or not.
fn level_winner(archive: &Archive, stage: &Stage, tie: &Tie, played: &[&&Match], until: Until) -> Option<Id<Club>> {
    let last = played.last()?;
    // A match that was played off to the end decided it, whatever the rules would have said before.
    let by_kicks = || match &last.status {
        MatchStatus::Played(score) => score.shoot_out.and_then(|kicks| match kicks.difference() {
            0 => None,
            difference if difference > 0 => Some(last.home),
            _ => Some(last.away),
        }),
        _ => None,
    };
    let by_coin = || match &last.winner {
        Some(Winner::Club(club)) => Some(*club),
        Some(Winner::Nobody) | None => None,
    };
    if let Some(winner) = by_kicks().or_else(by_coin) {
        return Some(winner);
    }
    let mut after_extra_time = false;
    stage.on_level.iter().find_map(|rule| match rule {
        OnLevel::AwayGoals => by_away_goals(archive, tie, after_extra_time, until),
        OnLevel::Rank(earlier) => by_rank(archive, *earlier, tie, until),
        OnLevel::ExtraTime => {
            after_extra_time = true;
            None
        }
        // They are played, and what came of them is in the results.
        OnLevel::ShootOut | OnLevel::Replay | OnLevel::Coin => None,
    })
}

/// The club with more goals away from home. Goals of extra time count only where the rules name away goals again after it,
/// as UEFA's did until 2021.
fn by_away_goals(archive: &Archive, tie: &Tie, after_extra_time: bool, until: Until) -> Option<Id<Club>> {
    let mut away = [0, 0];
    for game in tie.matches.iter().map(|id| &archive.matches[*id]).filter(|game| !game.neutral) {
        let counted = counted(archive, game, until)?;
        let score = match &game.status {
            MatchStatus::Played(score) if score.decided_in == DecidedIn::ExtraTime && !after_extra_time => {
                score.after_regular_time()?
            }
            _ => counted.score(),
        };
        away[usize::from(game.away == tie.clubs[1])] += u32::from(score.away);
    }
    match away[0].cmp(&away[1]) {
        Ordering::Greater => Some(tie.clubs[0]),
        Ordering::Less => Some(tie.clubs[1]),
        Ordering::Equal => None,
    }
}

fn by_rank(archive: &Archive, earlier: Id<Stage>, tie: &Tie, until: Until) -> Option<Id<Club>> {
    let table = league_table(archive, earlier, until_before(until))?;
    let [first, second] = tie.clubs.map(|club| table.rank(club));
    match first?.cmp(&second?) {
        Ordering::Less => Some(tie.clubs[0]),
        Ordering::Greater => Some(tie.clubs[1]),
        Ordering::Equal => None,
    }
}

/// The tie that decides a knock-out stage: the round called `final`; else the last round, when it is one tie and what lies
/// before it says that no other is lacking. A cup of which the archive has only one club's ties has none.
pub(in crate::facts) fn final_tie(archive: &Archive, stage_id: Id<Stage>, until: Until) -> Option<Tie> {
    let stage = &archive.stages[stage_id];
    let mut rounds = ties_until(archive, stage_id, until);
    let is_final = |name: &RoundName| matches!(name, RoundName::Named(slug) if slug.as_str() == "final");
    let named = stage.rounds.iter().position(|round| is_final(&round.name));
    let place = named.unwrap_or(rounds.len() - 1);
    let decides = named.is_some()
        || match place.checked_sub(1) {
            Some(before) => rounds[before].len() == 2,
            None => stage.rounds.is_empty() || !stage.entrants.is_empty(),
        };
    let ties = rounds.swap_remove(place);
    match <[Tie; 1]>::try_from(ties) {
        Ok([tie]) if decides => Some(tie),
        Ok(_) | Err(_) => None,
    }
}
