//! Counted matches in rows: a coach's stages, a club's coaches, a club's seasons.

use std::borrow::Cow;

use serde::Serialize;

use super::person::Name;
use super::table::lost_before_drawn;
use crate::facts::Record;
use crate::pages::context::PageContext;

/// What the component `record_table` draws.
#[derive(Debug, Serialize)]
pub(crate) struct RecordTable<'a> {
    pub(crate) caption: String,
    /// Over the first column, for those who do not see that it needs none.
    pub(crate) head: &'a str,
    pub(crate) columns: Vec<RecordColumn<'a>>,
    /// Parted by a line: the rows of each part.
    pub(crate) parts: Vec<Vec<RecordRow<'a>>>,
}

/// The head of a column.
#[derive(Debug, Serialize)]
pub(crate) struct RecordColumn<'a> {
    pub(crate) short: &'a str,
    pub(crate) full: Cow<'a, str>,
}

/// One line of figures.
#[derive(Debug, Serialize)]
pub(crate) struct RecordRow<'a> {
    pub(crate) name: Name<'a>,
    /// Below the name, smaller.
    pub(crate) remark: String,
    /// As the columns.
    pub(crate) cells: Vec<String>,
    /// The sum of the others.
    pub(crate) sum: bool,
}

/// Played, the three outcomes in the order of the country, goals, points a match. Narrow places hide the goals, which the
/// style sheet finds by their number.
pub(crate) fn record_columns<'a>(context: &PageContext<'a>, country: Option<&str>) -> Vec<RecordColumn<'a>> {
    let column = |short: &str, full: &str| RecordColumn { short: context.word(short), full: context.word(full).into() };
    let won = column("column_won_short", "column_won");
    let drawn = column("column_drawn_short", "column_drawn");
    let lost = column("column_lost_short", "column_lost");
    let outcomes = if lost_before_drawn(country) { [won, lost, drawn] } else { [won, drawn, lost] };
    let goals = column("column_goals_short", "column_goals");
    let average = column("column_points_per_match_short", "column_points_per_match");
    std::iter::once(column("column_played_short", "column_played")).chain(outcomes).chain([goals, average]).collect()
}

/// The cells of a record, as [`record_columns`] has them.
pub(crate) fn record_cells(context: &PageContext<'_>, country: Option<&str>, record: &Record) -> Vec<String> {
    let locale = context.locale;
    let outcomes = outcomes(country, record);
    let average = locale.ratio(record.points.into(), record.played().into(), 2).unwrap_or_default();
    std::iter::once(locale.number(record.played().into()))
        .chain(outcomes.map(|count| locale.number(count.into())))
        .chain([locale.score(record.goals_for, record.goals_against), average])
        .collect()
}

/// `9–12–8`: won, lost, drawn in Belgium; won, drawn, lost elsewhere.
pub(crate) fn outcomes_text(country: Option<&str>, record: &Record) -> String {
    outcomes(country, record).map(|count| count.to_string()).join("–")
}

fn outcomes(country: Option<&str>, record: &Record) -> [u32; 3] {
    match lost_before_drawn(country) {
        true => [record.wins, record.losses, record.draws],
        false => [record.wins, record.draws, record.losses],
    }
}
