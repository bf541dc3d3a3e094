//! A table seen in other ways: at home, away, the last five matches.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::table::{Shape, Table, league};
use crate::archive::{Club, Half, Id, Stage};
use crate::facts::{LeagueTable, Part, Standing, part_table};
use crate::pages::context::PageContext;

/// How many matches the table of the last ones is over.
const LAST: usize = 5;

/// One way of seeing it.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct TableView<'a> {
    /// `Thuis`
    name: &'a str,
    /// One, or one a group.
    tables: Vec<Table<'a>>,
}

/// Whether the table of a stage is worth seeing in parts: each club has played twice, as a rule, and not on neutral ground.
pub(crate) fn has_views(context: &PageContext<'_>, stage: Id<Stage>) -> bool {
    let Some(tables) = &context.facts.stages[stage].tables else { return false };
    let played: u32 = tables.last.standings.iter().map(Standing::played).sum();
    let twice = played as usize >= 2 * tables.last.standings.len();
    let part = part_table(context.archive, &tables.last, Part::Played(Half::Home));
    twice && !context.archive.stages[stage].neutral && part.is_some()
}

/// The latest table of a stage at home, away, and over the last matches; none where that says nothing.
pub(crate) fn table_views<'a>(context: &PageContext<'a>, stage: Id<Stage>, here: &[Id<Club>]) -> Vec<TableView<'a>> {
    let Some(tables) = context.facts.stages[stage].tables.as_ref().filter(|_| has_views(context, stage)) else {
        return Vec::new();
    };
    let parts = [
        ("view_home", Part::Played(Half::Home)),
        ("view_away", Part::Played(Half::Away)),
        ("view_last_five", Part::Last(LAST)),
    ];
    let view = |(word, part): (&str, Part)| {
        let name = context.word(word);
        let standings = part_table(context.archive, &tables.last, part)?;
        // Places mean something in the whole table only.
        let table = LeagueTable { standings, zones: Arc::from([]), ..LeagueTable::clone(&tables.last) };
        let form = matches!(part, Part::Last(_));
        let mut drawn = league(context, &table, Shape { here, small: false, form, told: false });
        for table in &mut drawn {
            table.caption = format!("{}, {name}", table.caption);
        }
        Some(TableView { name, tables: drawn })
    };
    parts.into_iter().filter_map(view).collect()
}
