//! Counted matches in rows: a coach's stages, a club's coaches, a club's seasons.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::columns::{Custom, share_won};
use super::person::Name;
use crate::facts::Record;
use crate::pages::context::PageContext;
use crate::sport::{Scored, Sport};

/// What the component `record_table` draws.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct RecordTable<'a> {
    /// What it is, for who does not see it.
    pub(crate) caption: String,
    /// Over the first column, for those who do not see that it needs none.
    pub(crate) head: &'a str,
    /// The heads of the figures.
    pub(crate) columns: Vec<RecordColumn<'a>>,
    /// Parted by a line: the rows of each part.
    pub(crate) parts: Vec<Vec<RecordRow<'a>>>,
}

/// The head of a column.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct RecordColumn<'a> {
    /// The short word.
    pub(crate) short: &'a str,
    /// The whole word.
    pub(crate) full: Cow<'a, str>,
}

/// One line of figures.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct RecordRow<'a> {
    /// What the line counts, with its page when there is one.
    pub(crate) name: Name<'a>,
    /// Below the name, smaller.
    pub(crate) remark: String,
    /// As the columns.
    pub(crate) cells: Vec<String>,
    /// The sum of the others.
    pub(crate) sum: bool,
}

/// Played, the outcomes in the order of the country, what was scored, points a match. Narrow places hide the goals of a sport
/// with draws, which the style sheet finds by their number.
pub(crate) fn record_columns<'a>(context: &PageContext<'a>, custom: Custom<'_>) -> Vec<RecordColumn<'a>> {
    let column = |short: &str, full: &str| RecordColumn { short: context.word(short), full: context.word(full).into() };
    let won = column("column_won_short", "column_won");
    let drawn = column("column_drawn_short", "column_drawn");
    let lost = column("column_lost_short", "column_lost");
    let outcomes = match (custom.has_draws(), custom.lost_before_drawn()) {
        (false, _) => vec![won, lost],
        (true, true) => vec![won, lost, drawn],
        (true, false) => vec![won, drawn, lost],
    };
    let scored = scored_column(context, custom.scored());
    let average = match (custom.gives_points, custom.sport) {
        (false, _) => column("column_percentage_short", "column_percentage"),
        (true, Sport::Football) => column("column_points_per_match_short", "column_points_per_match"),
        (true, _) => column("column_points_per_match_short", "column_points_a_match"),
    };
    let played = column("column_played_short", "column_played");
    std::iter::once(played).chain(outcomes).chain([scored, average]).collect()
}

/// The head of the column with what was scored by both sides.
pub(crate) fn scored_column<'a>(context: &PageContext<'a>, scored: Scored) -> RecordColumn<'a> {
    let (short, full) = match scored {
        Scored::Goals => ("column_goals_short", "column_goals"),
        Scored::Points => ("column_scored_short", "column_scored"),
        Scored::Sets => ("column_sets_short", "column_sets"),
    };
    RecordColumn { short: context.word(short), full: context.word(full).into() }
}

/// The cells of a record, as [`record_columns`] has them.
pub(crate) fn record_cells(context: &PageContext<'_>, custom: Custom<'_>, record: &Record) -> Vec<String> {
    let locale = context.locale;
    let average = match custom.gives_points {
        true => locale.ratio(record.points.into(), record.played().into(), 2),
        false => share_won(context, record, 1),
    };
    std::iter::once(locale.number(record.played().into()))
        .chain(outcomes(custom, record).into_iter().map(|count| locale.number(count.into())))
        .chain([locale.score(record.goals_for, record.goals_against), average.unwrap_or_default()])
        .collect()
}

/// `9–12–8`: won, lost, drawn in Belgian football; won, drawn, lost elsewhere; won, lost where no match is drawn.
pub(crate) fn outcomes_text(custom: Custom<'_>, record: &Record) -> String {
    outcomes(custom, record).iter().map(|count| count.to_string()).collect::<Vec<_>>().join("–")
}

/// The head of a column of matches won, drawn and lost.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct OutcomesHead {
    /// `m+ m− m=`
    pub(crate) short: String,
    /// `Gewonnen, verloren, gelijk`
    pub(crate) full: String,
}

pub(crate) fn outcomes_head(context: &PageContext<'_>, custom: Custom<'_>) -> OutcomesHead {
    let [won, lost, drawn] =
        ["column_won_short", "column_lost_short", "column_drawn_short"].map(|key| context.word(key));
    let (key, short) = match (custom.has_draws(), custom.lost_before_drawn()) {
        (false, _) => ("club_figure_results_without_draws", [won, lost].join(" ")),
        (true, true) => ("club_figure_results", [won, lost, drawn].join(" ")),
        (true, false) => ("club_figure_results_drawn_first", [won, drawn, lost].join(" ")),
    };
    OutcomesHead { short, full: context.locale.sentence_case(context.word(key)) }
}

fn outcomes(custom: Custom<'_>, record: &Record) -> Vec<u32> {
    match (custom.has_draws(), custom.lost_before_drawn()) {
        (false, _) => vec![record.wins, record.losses],
        (true, true) => vec![record.wins, record.losses, record.draws],
        (true, false) => vec![record.wins, record.draws, record.losses],
    }
}
