//! The latest season of a club: figures, places, every match.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, Match, MatchStatus};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::club_season::{latest_season, longest_stage, season_figures};
use crate::pages::parts::figures::Figure;
use crate::pages::parts::game::{ClubGame, club_game};
use crate::pages::parts::positions::{PositionLine, position_line};
use crate::pages::parts::strip::{Strip, strip};

/// How many results stand open; the rest of the season is folded.
const OPEN_RESULTS: usize = 9;

/// How many matches to come are shown.
const MOST_FIXTURES: usize = 5;

/// The latest season.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct SeasonNow<'a> {
    /// `Seizoen 2024-25 in één oogopslag`
    heading: String,
    /// The page of the club's season.
    link: &'a str,
    /// `Pro League 2024-25`, with its page.
    league: Option<(String, &'a str)>,
    /// The season in figures.
    figures: Vec<Figure<'a>>,
    /// The place after each round, drawn.
    positions: Option<PositionLine>,
    /// The matches one by one, drawn.
    strip: Option<Strip<'a>>,
    /// The matches to come.
    next: Vec<ClubGame<'a>>,
    /// `29 gespeeld`
    played: String,
    /// The latest matches, the last one first.
    results: Vec<ClubGame<'a>>,
    /// The matches before those, folded.
    earlier: Vec<ClubGame<'a>>,
    /// `De 20 wedstrijden daarvoor`
    earlier_heading: String,
}

pub(super) fn season_now<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Option<SeasonNow<'a>> {
    let season = latest_season(context, id)?;
    let locale = context.locale;
    let archive = context.archive;
    let league = season.campaigns.iter().find(|campaign| campaign.finish.is_some());
    let long_stage = league.and_then(|league| longest_stage(context, league));
    let is_played = |game: &&Id<Match>| archive.matches[**game].is_decided();
    let results: Vec<ClubGame<'a>> =
        season.matches.iter().rev().filter(is_played).map(|game| club_game(context, *game, id, false)).collect();
    let played = locale.words("count_played", &[("count", Arg::Number(results.len() as i64))]);
    let (results, earlier) = split(results);
    let league_matches: &[Id<Match>] = league.map_or(&season.matches, |league| &league.matches);
    Some(SeasonNow {
        heading: locale.words("club_season_at_a_glance", &[("season", Arg::Text(season.label.as_str()))]),
        link: context.link_to(&PageKey::ClubSeason(id, season.label.clone())),
        league: league.map(|league| (context.season_name(league.season), context.link_to(&PageKey::Season(league.season)))),
        figures: league.map_or_else(Vec::new, |league| season_figures(context, id, season, league)),
        positions: long_stage.and_then(|stage| position_line(context, stage, id)),
        strip: strip(context, id, league_matches),
        next: next(context, id),
        played,
        earlier_heading: locale.words("club_earlier_results", &[("count", Arg::Number(earlier.len() as i64))]),
        results,
        earlier,
    })
}

/// A few results stand open; two or three more would not be worth a fold.
fn split<T>(mut results: Vec<T>) -> (Vec<T>, Vec<T>) {
    if results.len() <= OPEN_RESULTS + 3 {
        return (results, Vec::new());
    }
    let rest = results.split_off(OPEN_RESULTS);
    (results, rest)
}

/// The matches to come after the last one that was played.
fn next<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Vec<ClubGame<'a>> {
    let facts = &context.facts.clubs[id];
    let Some(first) = facts.next else { return Vec::new() };
    let to_come = facts.matches.iter().skip_while(|game| **game != first);
    let to_come = to_come.filter(|game| {
        matches!(context.archive.matches[**game].status, MatchStatus::Scheduled | MatchStatus::Postponed)
    });
    to_come.take(MOST_FIXTURES).map(|game| club_game(context, *game, id, false)).collect()
}
