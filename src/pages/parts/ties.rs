//! The ties of a knock-out stage, round by round, and matches whose clubs are not known yet.

use schemars::JsonSchema;
use serde::Serialize;

use super::dates::{When, known, machine_kick_off};
use super::game::{Duel, duel};
use super::rounds::{round_link, round_title};
use super::spot::spot_words;
use crate::archive::{Club, Id, KickOff, MatchStatus, OpenMatch, RoundName, Stage};
use crate::facts::Tie;
use crate::locale::Arg;
use crate::pages::context::PageContext;

/// What the component `tie_rounds` shows: a round and its ties.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct TieRound<'a> {
    /// None for a stage without rounds.
    pub(crate) name: Option<String>,
    /// The page of the round.
    pub(crate) link: Option<&'a str>,
    /// Who met whom.
    pub(crate) ties: Vec<TieView<'a>>,
}

/// The matches of two clubs in one round.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct TieView<'a> {
    /// Their matches, one or two.
    pub(crate) games: Vec<Duel<'a>>,
    /// Who goes on, where a single score does not say it.
    pub(crate) outcome: Option<String>,
}

/// What the component `open_games` shows: a match whose clubs are not all known.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct OpenGame {
    /// Its day, with its hour where that is known.
    pub(crate) when: When,
    /// `halve finales`
    pub(crate) round: Option<String>,
    /// The home side.
    pub(crate) home: OpenSide,
    /// The away side.
    pub(crate) away: OpenSide,
}

/// A club by name, or the words for who comes there: `winnaar wedstrijd 61`.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct OpenSide {
    /// The name, or the words for who comes there.
    pub(crate) name: String,
    /// The colours of a club that is known.
    pub(crate) colours: Option<String>,
}

/// The last round first, since that is what readers come for; none for a stage that is no knock-out.
pub(crate) fn tie_rounds<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> Vec<TieRound<'a>> {
    let has_rounds = !context.archive.stages[stage].rounds.is_empty();
    let rounds = context.facts.stages[stage].ties.iter().enumerate().filter(|(_, ties)| !ties.is_empty());
    let round = |(place, ties): (usize, &Vec<Tie>)| TieRound {
        name: has_rounds.then(|| round_title(context, stage, place)),
        link: has_rounds.then(|| round_link(context, stage, place)),
        ties: ties.iter().map(|tie| tie_view(context, stage, place, tie)).collect(),
    };
    rounds.rev().map(round).collect()
}

/// The ties of one round.
pub(crate) fn ties_of_round<'a>(context: &PageContext<'a>, stage: Id<Stage>, place: usize) -> Vec<TieView<'a>> {
    let ties = context.facts.stages[stage].ties.get(place);
    ties.into_iter().flatten().map(|tie| tie_view(context, stage, place, tie)).collect()
}

fn tie_view<'a>(context: &PageContext<'a>, stage: Id<Stage>, place: usize, tie: &Tie) -> TieView<'a> {
    TieView {
        games: tie.matches.iter().map(|game| duel(context, *game)).collect(),
        outcome: tie.winner.and_then(|winner| tie_outcome(context, (stage, place), tie, winner)),
    }
}

/// `Club Brugge gaat door, 3–2 over twee wedstrijden`
fn tie_outcome(
    context: &PageContext<'_>,
    (stage, place): (Id<Stage>, usize),
    tie: &Tie,
    winner: Id<Club>,
) -> Option<String> {
    let locale = context.locale;
    let club = ("club", Arg::Text(context.club(winner).name));
    let last = tie.matches.last().map(|game| &context.archive.matches[*game])?;
    if let MatchStatus::Played(score) = &last.status
        && let Some(kicks) = score.shoot_out
    {
        // The winner is named, so its kicks come first.
        let kicks = if last.home == winner { kicks } else { kicks.reversed() };
        let kicks = locale.score(kicks.home.into(), kicks.away.into());
        return Some(
            locale.words(spot_words(context.archive.stages[stage].sport).wins, &[club, ("score", Arg::Text(&kicks))]),
        );
    }
    let is_last = wins_outright(context, stage, place);
    match (tie.matches.as_slice(), tie.aggregate) {
        ([_], _) if last.counting_score().is_some_and(|score| score.difference() != 0) => None,
        ([_, _], Some([first, second])) if first != second => {
            let (most, fewest) = (first.max(second), first.min(second));
            let score = locale.score(most, fewest);
            let key = if is_last { "tie_wins_aggregate" } else { "tie_goes_on_aggregate" };
            Some(locale.words(key, &[club, ("score", Arg::Text(&score))]))
        }
        _ => Some(locale.words(if is_last { "tie_wins" } else { "tie_goes_on" }, &[club])),
    }
}

/// Whether nothing comes after a tie of this round: a final, a match for third place, the last round of a stage.
fn wins_outright(context: &PageContext<'_>, stage: Id<Stage>, place: usize) -> bool {
    let rounds = &context.archive.stages[stage].rounds;
    let decides = |name: &RoundName| match name {
        RoundName::Named(slug) => ["final", "third-place"].contains(&slug.as_str()),
        RoundName::Number(_) => false,
    };
    rounds.get(place).is_none_or(|round| place + 1 == rounds.len() || decides(&round.name))
}

/// The matches of a stage whose clubs are not known yet, all or those of one round.
pub(crate) fn open_games(context: &PageContext<'_>, stage: Id<Stage>, round: Option<&RoundName>) -> Vec<OpenGame> {
    let open = context.archive.stages[stage].open_matches.iter();
    let of_round = open.filter(|game| round.is_none() || game.round.as_ref() == round);
    of_round.map(|game| open_game(context, stage, game, round.is_none())).collect()
}

fn open_game(context: &PageContext<'_>, stage: Id<Stage>, game: &OpenMatch, names_round: bool) -> OpenGame {
    let text = match (&game.kick_off, game.kick_off.day()) {
        (_, Some(day)) => context.locale.date_short_with_year(day),
        (KickOff::On(date), None) => known(context.locale, *date),
        (KickOff::NotSet | KickOff::At(_), None) => context.word("match_day_unknown").to_owned(),
    };
    OpenGame {
        when: When { machine: machine_kick_off(&game.kick_off), text },
        round: game.round.as_ref().filter(|_| names_round).map(|round| context.round_of_stage(stage, round)),
        home: open_side(context, stage, &game.home),
        away: open_side(context, stage, &game.away),
    }
}

fn open_side(context: &PageContext<'_>, stage: Id<Stage>, side: &Result<Id<Club>, String>) -> OpenSide {
    match side {
        Ok(club) => {
            let club = context.club(*club);
            OpenSide { name: club.name.to_owned(), colours: Some(club.colours.to_string()) }
        }
        Err(place) => OpenSide { name: place_name(context, stage, place), colours: None },
    }
}

/// `winner:61`, `loser:61`, `groups:a1` and `regular:3` in words.
fn place_name(context: &PageContext<'_>, stage: Id<Stage>, place: &str) -> String {
    let locale = context.locale;
    let Some((of, which)) = place.split_once(':') else { return place.to_owned() };
    let numbered = |key: &str| locale.words(key, &[("number", Arg::Text(which))]);
    match of {
        "winner" => return numbered("match_side_winner_of"),
        "loser" => return numbered("match_side_loser_of"),
        _ => {}
    }
    let stages = &context.archive.seasons[context.archive.stages[stage].season].stages;
    let from = stages.iter().find(|other| context.archive.stages[**other].slug.as_str() == of);
    let from = from.map_or_else(|| of.replace('-', " "), |stage| context.stage_name(*stage));
    let letter: String = which.chars().take_while(|letter| letter.is_alphabetic()).collect();
    let rank = &which[letter.len()..];
    let from = if letter.is_empty() {
        from
    } else {
        let letter = letter.to_uppercase();
        let group = locale.words("group_named", &[("group", Arg::Text(&letter))]);
        format!("{from}, {group}")
    };
    locale.words("match_side_ranked", &[("rank", Arg::Text(rank)), ("stage", Arg::Text(&from))])
}
