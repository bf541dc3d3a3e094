//! A season match by match: the length of a bar is the difference in goals; won filled upwards, lost open downwards, drawn a
//! block on the line.

use serde::Serialize;

use super::club::ClubLink;
use crate::archive::{Club, Id, Match};
use crate::facts::{Outcome, outcome};
use crate::locale::Arg;
use crate::pages::context::PageContext;

/// What the component `strip` draws.
#[derive(Debug, Serialize)]
pub(crate) struct Strip<'a> {
    pub(crate) label: String,
    /// Ten a match.
    pub(crate) width: usize,
    pub(crate) bars: Vec<StripBar>,
    pub(crate) numbers: Vec<(f64, usize)>,
    pub(crate) opponents: Vec<ClubLink<'a>>,
}

/// A match.
#[derive(Debug, Serialize)]
pub(crate) struct StripBar {
    /// `up`, `down` or `dot`
    pub(crate) class: &'static str,
    pub(crate) path: String,
}

/// These matches of a club, in the order of play; None when none of them counts.
pub(crate) fn strip<'a>(context: &PageContext<'a>, club: Id<Club>, games: &[Id<Match>]) -> Option<Strip<'a>> {
    let archive = context.archive;
    let results: Vec<(usize, Outcome, u16)> = games
        .iter()
        .enumerate()
        .filter_map(|(place, game)| {
            let game = &archive.matches[*game];
            let (goals_for, goals_against) = game.score_for(club)?;
            Some((place, outcome(game, club)?, goals_for.abs_diff(goals_against)))
        })
        .collect();
    let last = results.last()?.0;
    let tallest = results.iter().map(|(_, _, difference)| *difference).max().unwrap_or(0).max(5);
    let bar = |(place, result, difference): &(usize, Outcome, u16)| {
        let middle = 10.0 * *place as f64 + 5.0;
        let height = tenths(45.0 * f64::from((*difference).max(1)) / f64::from(tallest));
        let (class, path) = match result {
            Outcome::Won => ("up", format!("M{} 50v-{height}h7v{height}z", middle - 3.5)),
            Outcome::Lost => ("down", format!("M{} 50v{height}h6v-{height}z", middle - 3.0)),
            Outcome::Drawn => ("dot", format!("M{} 47h5v6h-5z", middle - 2.5)),
        };
        StripBar { class, path }
    };
    let count = |wanted: Outcome| results.iter().filter(|(_, result, _)| *result == wanted).count() as i64;
    let args = [
        ("club", Arg::Text(context.club(club).name)),
        ("played", Arg::Number(results.len() as i64)),
        ("won", Arg::Number(count(Outcome::Won))),
        ("drawn", Arg::Number(count(Outcome::Drawn))),
        ("lost", Arg::Number(count(Outcome::Lost))),
    ];
    let total = games.len();
    let shown = |number: &usize| *number == 1 || number.is_multiple_of(5) || *number == last + 1;
    let crowded = |number: &usize| *number != last + 1 && number.is_multiple_of(5) && last + 1 - number < 3;
    let numbers = (1..=last + 1).filter(|number| shown(number) && !crowded(number));
    Some(Strip {
        label: context.locale.words("strip_label", &args),
        width: 10 * total,
        bars: results.iter().map(bar).collect(),
        numbers: numbers.map(|number| (tenths((number as f64 - 0.5) / total as f64 * 100.0), number)).collect(),
        opponents: games.iter().map(|game| context.club(archive.matches[*game].opponent_of(club))).collect(),
    })
}

fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
