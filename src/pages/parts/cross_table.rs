//! Who played whom: home club by row, away club by column.

use schemars::JsonSchema;
use serde::Serialize;

use super::club::ClubLink;
use super::game::{outcome_words, score_view};
use crate::archive::{Id, KickOff, Match, MatchStatus, Stage};
use crate::facts::{CrossTable, outcome};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;

/// A table in which fewer than one pair in so many ever meets is mostly holes, and is not drawn.
const FEWEST_CELLS: usize = 4;

/// What the component `cross_table` draws.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct CrossTableView<'a> {
    /// `groep A`, when the stage has groups.
    pub(crate) group: Option<String>,
    /// The away clubs: the heads of the columns.
    pub(crate) heads: Vec<CrossHead<'a>>,
    /// The home clubs, a row each.
    pub(crate) rows: Vec<CrossRow<'a>>,
    /// A match of the sport may end level.
    pub(crate) draws: bool,
    /// A match of the stage is still to come: its day stands for its score.
    pub(crate) has_days: bool,
}

/// The head of a column.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct CrossHead<'a> {
    /// The name of the club.
    pub(crate) name: &'a str,
    /// Three or four letters.
    pub(crate) code: &'a str,
}

/// The home matches of a club.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct CrossRow<'a> {
    /// The home club.
    pub(crate) club: ClubLink<'a>,
    /// One cell for each club.
    pub(crate) cells: Vec<CrossCell<'a>>,
}

/// The matches of two clubs on the ground of the first.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct CrossCell<'a> {
    /// A club does not play itself.
    pub(crate) itself: bool,
    /// The matches; none when they did not meet.
    pub(crate) games: Vec<CrossGame<'a>>,
}

/// One match: its score, else its day.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct CrossGame<'a> {
    /// `W`, `G`, `V` as the home club sees it; `todo` when nothing counts yet, `gone` when it counts no more.
    pub(crate) class: &'static str,
    /// The score or the day.
    pub(crate) text: String,
    /// The page of the match.
    pub(crate) link: &'a str,
}

/// The cross-table of a stage, or one a group; none when hardly any two clubs meet.
pub(crate) fn cross_tables<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> Vec<CrossTableView<'a>> {
    let facts = &context.facts.stages[stage];
    let (Some(table), Some(cross)) = (&facts.tables, &facts.cross_table) else { return Vec::new() };
    let groups = table.last.groups(context.archive).map(|(letter, lines)| {
        let mut places: Vec<usize> =
            lines.iter().filter_map(|line| cross.clubs.iter().position(|club| *club == line.club)).collect();
        places.sort_by_cached_key(|place| context.locale.sort_key(context.club(cross.clubs[*place]).name));
        let group = letter.map(|letter| {
            let letter = letter.to_uppercase();
            context.locale.words("group_named", &[("group", Arg::Text(&letter))])
        });
        cross_table(context, cross, &places, (group, stage))
    });
    groups.flatten().collect()
}

fn cross_table<'a>(
    context: &PageContext<'a>,
    cross: &CrossTable,
    places: &[usize],
    (group, stage): (Option<String>, Id<Stage>),
) -> Option<CrossTableView<'a>> {
    let head = |place: &usize| {
        let club = context.club(cross.clubs[*place]);
        CrossHead { name: club.name, code: club.code }
    };
    let row = |home: &usize| CrossRow {
        club: context.club(cross.clubs[*home]).clone(),
        cells: places
            .iter()
            .map(|away| CrossCell {
                itself: home == away,
                games: cross.cell(*home, *away).iter().map(|game| cross_game(context, *game)).collect(),
            })
            .collect(),
    };
    let rows: Vec<CrossRow<'a>> = places.iter().map(row).collect();
    let filled = rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.games.is_empty()).count();
    let stage = &context.archive.stages[stage];
    let is_to_come = |game: &Id<Match>| context.archive.matches[*game].status == MatchStatus::Scheduled;
    let pairs = places.len() * places.len().saturating_sub(1);
    (filled > 0 && filled * FEWEST_CELLS >= pairs).then(|| CrossTableView {
        group,
        heads: places.iter().map(head).collect(),
        rows,
        draws: stage.sport.has_draws(),
        has_days: stage.matches.iter().any(is_to_come),
    })
}

fn cross_game<'a>(context: &PageContext<'a>, id: Id<Match>) -> CrossGame<'a> {
    let game = &context.archive.matches[id];
    let score = score_view(context, game);
    let class = match outcome(game, game.home) {
        Some(outcome) => outcome_words(context, outcome).class,
        None if score.struck => "gone",
        None => "todo",
    };
    let text = match (&game.status, &game.kick_off, game.kick_off.day()) {
        (MatchStatus::Scheduled, _, Some(day)) => context.locale.date_numeric(day),
        (MatchStatus::Scheduled, KickOff::NotSet | KickOff::On(_) | KickOff::At(_), None) => "…".to_owned(),
        _ => score.text,
    };
    CrossGame { class, text, link: context.link_to(&PageKey::Match(id)) }
}
