//! The table of a stage with all that stands around it: its name, how far it is, what points were taken along and what
//! decides between equal clubs.

use schemars::JsonSchema;
use serde::Serialize;

use super::table::{Shape, Table, league};
use super::table_views::has_views;
use crate::archive::{CarryPoints, Club, Id, Stage};
use crate::facts::LeagueTable;
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::records::values::StageKind;
use crate::sport::Criterion;

/// What the component `stage_table` shows.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct StageTable<'a> {
    /// `Reguliere competitie`
    pub(crate) stage: String,
    /// The page of the stage.
    pub(crate) link: &'a str,
    /// `na speeldag 29`, `afgelopen`
    pub(crate) state: String,
    /// One, or one a group.
    pub(crate) tables: Vec<Table<'a>>,
    /// Whole sentences below it.
    pub(crate) notes: Vec<String>,
    /// The page of the stage shows it at home and away, too.
    pub(crate) has_views: bool,
}

/// The latest table of a stage; None when it has no table.
pub(crate) fn stage_table<'a>(
    context: &PageContext<'a>,
    stage: Id<Stage>,
    here: &[Id<Club>],
) -> Option<StageTable<'a>> {
    let facts = &context.facts.stages[stage];
    let table = &facts.tables.as_ref()?.last;
    // What the last five matches were is news while there are more to come.
    let shape = Shape { here, small: false, form: !facts.complete && !table.is_blank(), told: true };
    Some(StageTable {
        stage: context.locale.sentence_case(&context.stage_name(stage)),
        link: context.link_to(&PageKey::Stage(stage)),
        state: stage_state(context, stage),
        tables: league(context, table, shape),
        notes: notes(context, table),
        has_views: has_views(context, stage),
    })
}

/// How far a stage is: `na speeldag 29`, `afgelopen`, `nog niet begonnen`.
pub(crate) fn stage_state(context: &PageContext<'_>, stage: Id<Stage>) -> String {
    let facts = &context.facts.stages[stage];
    if facts.complete {
        return context.word("stage_ended").to_owned();
    }
    if let Some(round) = facts.latest_round {
        let round = context.round_of_stage(stage, &context.archive.stages[stage].rounds[round].name);
        // `na speeldag 29`; but one plays until or after *the* semi-finals, and such names come without their article.
        let key = match context.archive.stages[stage].kind {
            StageKind::League => "season_table_after",
            StageKind::KnockOut | StageKind::Matches => "stage_last_round",
        };
        return context.locale.words(key, &[("round", Arg::Text(&round))]);
    }
    let games = context.archive.stages[stage].matches.iter();
    match games.filter(|game| context.archive.matches[**game].is_decided()).count() {
        0 => context.word("stage_to_come").to_owned(),
        played => context.locale.words("count_played", &[("count", Arg::Number(played as i64))]),
    }
}

fn notes(context: &PageContext<'_>, table: &LeagueTable) -> Vec<String> {
    let carried = context.archive.stages[table.stage].carry.as_ref().and_then(|carry| match carry.points {
        CarryPoints::None => None,
        CarryPoints::All => Some("season_points_carried"),
        CarryPoints::HalfUp | CarryPoints::HalfDown => Some("season_points_halved"),
    });
    let carried = carried.map(|key| context.word(key).to_owned());
    carried.into_iter().chain(order_note(context, table.stage)).collect()
}

/// `Bij gelijke punten telt eerst het aantal zeges, dan het doelsaldo.`
fn order_note(context: &PageContext<'_>, stage: Id<Stage>) -> Option<String> {
    let order = &context.archive.stages[stage].order;
    let by_points = order.first() == Some(&Criterion::Points);
    let after_points = order.iter().skip(usize::from(by_points));
    let names: Vec<String> = after_points.filter_map(|criterion| criterion_name(context, stage, criterion)).collect();
    match &names[..names.len().min(if by_points { 2 } else { 4 })] {
        [first, rest @ ..] if !by_points && !rest.is_empty() => {
            let rest = context.locale.list(rest);
            Some(context.locale.words("order_of_criteria", &[("first", Arg::Text(first)), ("rest", Arg::Text(&rest))]))
        }
        [first, second] => {
            let args = [("first", Arg::Text(first)), ("second", Arg::Text(second))];
            Some(context.locale.words("season_order_note", &args))
        }
        [only] => Some(context.locale.words("season_order_note_one", &[("first", Arg::Text(only))])),
        _ => None,
    }
}

/// `het doelsaldo`
pub(crate) fn criterion_name(context: &PageContext<'_>, stage: Id<Stage>, criterion: &Criterion) -> Option<String> {
    let sport = context.archive.stages[stage].sport.definition();
    context.locale.name_of(Family::Criterion, criterion.word(sport))
}

/// The table after a round; None when it has not been played, or the stage has no table.
pub(crate) fn table_after<'a>(context: &PageContext<'a>, stage: Id<Stage>, round: usize) -> Vec<Table<'a>> {
    let tables = context.facts.stages[stage].tables.as_ref();
    let table = tables.and_then(|tables| tables.after_round.get(round));
    let here = context.facts.club_of_site;
    let shape = Shape { here: here.as_slice(), small: false, form: false, told: true };
    table.map_or_else(Vec::new, |table| league(context, table, shape))
}
