//! Ties of a knock-out stage: the matches of one round between the same two clubs.

use crate::archive::{Archive, Club, Id, Match, MatchStatus, RoundName, Stage, Winner};
use crate::sport::Score;

use super::counting::{Until, counted, is_off};
use super::record::went_on;

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
            std::cmp::Ordering::Greater => Some(tie.clubs[0]),
            std::cmp::Ordering::Less => Some(tie.clubs[1]),
            std::cmp::Ordering::Equal => level_winner(played.last()?),
        },
        (true, _) => None,
        (false, _) => last,
    };
    // Whoever plays in a later round went on, however that came about.
    from_results.or_else(|| {
        let goes_on = |club: &Id<Club>| later.iter().any(|id| archive.matches[*id].involves(*club));
        let on: Vec<Id<Club>> = tie.clubs.into_iter().filter(goes_on).collect();
        (until == Until::Everything && on.len() == 1).then(|| on[0])
    })
}

/// Who went on from a tie that is level over two legs: by the shoot-out or the coin of its last match.
fn level_winner(game: &Match) -> Option<Id<Club>> {
    let kicks = match &game.status {
        MatchStatus::Played(score) => score.shoot_out.map_or(0, Score::difference),
        _ => 0,
    };
    match (kicks.signum(), &game.winner) {
        (1, _) => Some(game.home),
        (-1, _) => Some(game.away),
        (_, Some(Winner::Club(club))) => Some(*club),
        (_, Some(Winner::Nobody) | None) => None,
    }
}

/// The tie that decides a knock-out stage: the round called `final`; else the last round, when it is one tie and what lies
/// before it says that no other is lacking. A cup of which the archive has only one club's ties has none.
pub(super) fn final_tie(archive: &Archive, stage_id: Id<Stage>, until: Until) -> Option<Tie> {
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
