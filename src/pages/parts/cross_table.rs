//! Every result of a stage in one square: home in the row, away in the column.

use serde::Serialize;

use super::club::ClubLink;
use super::game::score_view;
use crate::archive::{Club, Id, Match};
use crate::facts::{CrossTable, Outcome, outcome};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;

/// What the component `cross_table` draws.
#[derive(Debug, Serialize)]
pub(crate) struct Cross<'a> {
    pub(crate) clubs: Vec<ClubLink<'a>>,
    pub(crate) rows: Vec<CrossRow<'a>>,
}

/// A home club.
#[derive(Debug, Serialize)]
pub(crate) struct CrossRow<'a> {
    pub(crate) club: ClubLink<'a>,
    pub(crate) here: bool,
    pub(crate) cells: Vec<CrossCell<'a>>,
}

/// Its matches against one club.
#[derive(Debug, Serialize)]
pub(crate) struct CrossCell<'a> {
    /// `W`, `G`, `V` for the home club; `x` for itself; `todo` to come; empty for nothing.
    pub(crate) class: &'static str,
    pub(crate) games: Vec<CrossGame<'a>>,
}

/// A match.
#[derive(Debug, Serialize)]
pub(crate) struct CrossGame<'a> {
    pub(crate) link: &'a str,
    /// Its score; of a match to come its day: `16/3`.
    pub(crate) text: String,
}

/// The clubs stand by name in the language of the page.
pub(crate) fn cross_table<'a>(context: &PageContext<'a>, table: &CrossTable, here: Option<Id<Club>>) -> Cross<'a> {
    let mut order: Vec<usize> = (0..table.clubs.len()).collect();
    let name = |place: usize| context.club(table.clubs[place]).name;
    order.sort_by(|one, other| context.locale.compare(name(*one), name(*other)));
    let cell = |row: usize, column: usize| {
        if row == column {
            return CrossCell { class: "x", games: Vec::new() };
        }
        let games = table.cell(row, column);
        CrossCell { class: class(context, games), games: games.iter().map(|game| cross_game(context, *game)).collect() }
    };
    let rows = order.iter().map(|row| CrossRow {
        club: context.club(table.clubs[*row]),
        here: here == Some(table.clubs[*row]),
        cells: order.iter().map(|column| cell(*row, *column)).collect(),
    });
    Cross { rows: rows.collect(), clubs: order.iter().map(|place| context.club(table.clubs[*place])).collect() }
}

/// By the only match, or by the last of several.
fn class(context: &PageContext<'_>, games: &[Id<Match>]) -> &'static str {
    let Some(last) = games.last() else { return "" };
    let game = &context.archive.matches[*last];
    match outcome(game, game.home) {
        Some(Outcome::Won) => "W",
        Some(Outcome::Drawn) => "G",
        Some(Outcome::Lost) => "V",
        None => "todo",
    }
}

fn cross_game<'a>(context: &PageContext<'a>, id: Id<Match>) -> CrossGame<'a> {
    let game = &context.archive.matches[id];
    let score = score_view(context, game);
    let text = match (score.counted, game.kick_off.day()) {
        (false, Some(day)) if game.status == crate::archive::MatchStatus::Scheduled => context.locale.date_numeric(day),
        _ if score.text.is_empty() => "?".to_owned(),
        _ => score.text,
    };
    CrossGame { link: context.link_to(&PageKey::Match(id)), text }
}
