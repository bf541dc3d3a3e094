//! Big figures, each with what it counts below it.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::form::FormStrip;
use crate::archive::{Club, Id};
use crate::facts::GoalCounts;
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::sport::{Scored, Sport};

/// What the component `figures` shows, side by side.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct Figure<'a> {
    /// `punten per wedstrijd`
    pub(crate) label: Cow<'a, str>,
    /// `1,21`; empty when a drawing stands in its place.
    pub(crate) value: String,
    /// The latest matches, drawn, in place of a figure.
    pub(crate) form: Option<FormStrip>,
}

impl<'a> Figure<'a> {
    pub(crate) fn new(label: impl Into<Cow<'a, str>>, value: String) -> Figure<'a> {
        Figure { label: label.into(), value, form: None }
    }
}

/// Matches, what was scored in them and who won them. None of them when no match counts: nought goals in no match says nothing.
pub(crate) fn goal_figures<'a>(context: &PageContext<'a>, sport: Sport, counts: GoalCounts) -> Vec<Figure<'a>> {
    let locale = context.locale;
    let Some(per_match) = locale.ratio(counts.goals.into(), counts.matches.into(), 2) else { return Vec::new() };
    let scored = match sport.definition().scored {
        Scored::Goals => "season_figure_goals",
        Scored::Points => "season_figure_points",
        Scored::Sets => "season_figure_sets",
    };
    let (sides, won) = match sport.has_draws() {
        true => ("season_figure_home_draw_away", format!("{}–{}–{}", counts.home_wins, counts.draws, counts.away_wins)),
        false => ("season_figure_home_away", format!("{}–{}", counts.home_wins, counts.away_wins)),
    };
    vec![
        counted(context, "season_figure_matches", counts.matches.into()),
        counted(context, scored, counts.goals.into()),
        Figure::new(context.word("season_figure_goals_per_match"), per_match),
        Figure::new(context.word(sides), won),
    ]
}

/// A number above its word: `1` and `wedstrijd`, `8` and `wedstrijden`.
pub(crate) fn counted<'a>(context: &PageContext<'a>, words: &str, count: i64) -> Figure<'a> {
    Figure::new(context.locale.words(words, &[("count", Arg::Number(count))]), context.locale.number(count))
}

/// `KV Mechelen won` and in how many matches.
pub(crate) fn meetings_won(context: &PageContext<'_>, club: Id<Club>, count: u32) -> (String, String) {
    let args = [("club", Arg::Text(context.club(club).name)), ("count", Arg::Number(count.into()))];
    (context.locale.words("match_meetings_won", &args), context.locale.number(count.into()))
}

/// `gelijk` and how often.
pub(crate) fn meetings_drawn(context: &PageContext<'_>, count: u32) -> (String, String) {
    let words = context.locale.words("match_meetings_drawn", &[("count", Arg::Number(count.into()))]);
    (words, context.locale.number(count.into()))
}
