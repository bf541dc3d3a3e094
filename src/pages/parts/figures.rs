//! Big figures, each with what it counts below it.

use std::borrow::Cow;

use serde::Serialize;

use super::form::FormStrip;
use crate::facts::GoalCounts;
use crate::pages::context::PageContext;
use crate::sport::{Scored, Sport};

/// What the component `figures` shows, side by side.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Figure<'a> {
    /// `punten per wedstrijd`
    pub(crate) label: Cow<'a, str>,
    /// `1,21`; empty when a drawing stands in its place.
    pub(crate) value: String,
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
        Figure::new(context.word("season_figure_matches"), locale.number(counts.matches.into())),
        Figure::new(context.word(scored), locale.number(counts.goals.into())),
        Figure::new(context.word("season_figure_goals_per_match"), per_match),
        Figure::new(context.word(sides), won),
    ]
}
