//! The columns of a league table: those of the sport, in the order of the country, with what narrow places leave out.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, Stage};
use crate::facts::{Record, Standing};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::sport::{Bracket, Column as Figure, Points, Scored, Sport};

/// The head of a column: short, with the whole word for those who ask.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
pub(crate) struct Column<'a> {
    /// The short word.
    pub(crate) short: &'a str,
    /// The whole word.
    pub(crate) full: &'a str,
    #[serde(skip)]
    figure: Figure,
}

/// The head of the column that counts most, at the end: points, or the share of matches won where no points are given.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
pub(crate) struct Head<'a> {
    /// The short word.
    pub(crate) short: &'a str,
    /// The whole word.
    pub(crate) full: &'a str,
}

/// A figure of a line.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(untagged)]
pub(crate) enum Cell {
    Count(i64),
    /// With its sign, or a share.
    Text(String),
}

/// How a country and a sport print what was won and lost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Custom<'c> {
    pub(crate) country: Option<&'c str>,
    pub(crate) sport: Sport,
    /// Clubs are ranked by points, and not by the share of matches that they won.
    pub(crate) gives_points: bool,
}

impl<'c> Custom<'c> {
    pub(crate) fn of_stage(context: &PageContext<'c>, stage: Id<Stage>) -> Custom<'c> {
        let stage = &context.archive.stages[stage];
        let competition = context.archive.seasons[stage.season].competition;
        let country = context.archive.competitions[competition].country.as_deref();
        Custom { country, sport: stage.sport, gives_points: gives_points(&stage.points) }
    }

    /// Of the last league that a club was in; the order is that of its own country, or where none is written that of the league.
    pub(crate) fn of_club(context: &PageContext<'c>, club: Id<Club>) -> Custom<'c> {
        let seasons = context.facts.clubs[club].seasons.iter().rev();
        let mut stages = seasons.flat_map(|season| &season.campaigns).flat_map(|campaign| campaign.stages.last());
        let country = context.archive.clubs[club].country.as_deref();
        match stages.next() {
            Some(stage) => {
                let custom = Custom::of_stage(context, *stage);
                Custom { country: country.or(custom.country), ..custom }
            }
            None => Custom { country, sport: context.archive.site.sport, gives_points: true },
        }
    }

    pub(crate) fn scored(&self) -> Scored {
        self.sport.definition().scored
    }

    pub(crate) fn has_draws(&self) -> bool {
        self.sport.has_draws()
    }

    /// Whether the tables of the country print defeats before draws: Belgian football does.
    pub(crate) fn lost_before_drawn(&self) -> bool {
        self.country == Some("BE") && self.sport == Sport::Football
    }
}

/// Whether a stage gives points at all; where it does not, clubs are ranked by the share of matches that they won.
pub(crate) fn gives_points(points: &Points) -> bool {
    let plain = [points.win, points.draw, points.loss];
    let late = [points.overtime_win, points.overtime_loss, points.shoot_out_win, points.shoot_out_loss];
    plain.iter().chain(late.iter().flatten()).any(|given| *given != 0)
        || points.by_result.iter().any(|(_, given)| *given != 0)
        || points.bonus.iter().any(|bonus| bonus.points != 0)
}

/// All columns of a sport; or two of them, beside the points, for side columns and phones.
pub(crate) fn columns<'a>(context: &PageContext<'a>, custom: Custom<'_>, small: bool) -> Vec<Column<'a>> {
    let mut figures = custom.sport.definition().columns.to_vec();
    if small {
        // What says most beside the points: the difference, or where that is not printed the wins.
        let second = if figures.contains(&Figure::Difference) { Figure::Difference } else { Figure::Won };
        figures.retain(|figure| *figure == Figure::Played || *figure == second);
    }
    let drawn = figures.iter().position(|figure| *figure == Figure::Drawn);
    if let Some(drawn) = drawn.filter(|_| custom.lost_before_drawn()) {
        figures.swap(drawn, drawn + 1);
    }
    figures.into_iter().map(|figure| column(context, custom, figure)).collect()
}

fn column<'a>(context: &PageContext<'a>, custom: Custom<'_>, figure: Figure) -> Column<'a> {
    let (short, full) = match (figure, custom.scored()) {
        (Figure::Played, _) => ("column_played_short", "column_played"),
        (Figure::Won, _) => ("column_won_short", "column_won"),
        (Figure::WonInTime, _) => ("column_won_short", "column_won_in_time"),
        (Figure::WonLate, _) => ("column_won_late_short", "column_won_late"),
        (Figure::Drawn, _) => ("column_drawn_short", "column_drawn"),
        (Figure::Lost, _) => ("column_lost_short", "column_lost"),
        (Figure::LostInTime, _) => ("column_lost_short", "column_lost_in_time"),
        (Figure::LostLate, _) => ("column_lost_late_short", "column_lost_late"),
        (Figure::For, Scored::Goals) => ("column_goals_for_short", "column_goals_for"),
        (Figure::For, Scored::Points) => ("column_points_for_short", "column_points_for"),
        (Figure::For, Scored::Sets) => ("column_sets_for_short", "column_sets_for"),
        (Figure::Against, Scored::Goals) => ("column_goals_against_short", "column_goals_against"),
        (Figure::Against, Scored::Points) => ("column_points_against_short", "column_points_against"),
        (Figure::Against, Scored::Sets) => ("column_sets_against_short", "column_sets_against"),
        (Figure::Difference, Scored::Goals) => ("column_goal_difference_short", "column_goal_difference"),
        (Figure::Difference, Scored::Points) => ("column_goal_difference_short", "column_point_difference"),
        (Figure::Difference, Scored::Sets) => ("column_goal_difference_short", "column_set_difference"),
        (Figure::SetPointsFor, _) => ("column_set_points_for_short", "column_set_points_for"),
        (Figure::SetPointsAgainst, _) => ("column_set_points_against_short", "column_set_points_against"),
        (Figure::Tries, _) => ("column_tries_short", "column_tries"),
        (Figure::Bonus, _) => ("column_bonus_points_short", "column_bonus_points"),
    };
    Column { short: context.word(short), full: context.word(full), figure }
}

/// The head of the last column of figures.
pub(crate) fn points_head<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> Head<'a> {
    let (short, full) = match gives_points(&context.archive.stages[stage].points) {
        true => ("column_points_short", "column_points"),
        false => ("column_percentage_short", "column_percentage"),
    };
    Head { short: context.word(short), full: context.word(full) }
}

/// What stands in the last column of figures.
pub(crate) fn points_cell(context: &PageContext<'_>, stage: Id<Stage>, standing: &Standing) -> Cell {
    match gives_points(&context.archive.stages[stage].points) {
        true => Cell::Count(standing.points.into()),
        false => Cell::Text(share_won(context, &standing.total(), 1).unwrap_or_default()),
    }
}

/// The share of matches won in hundredths, with so many figures behind the sign; a draw is half a win. None before the
/// first match.
pub(crate) fn share_won(context: &PageContext<'_>, record: &Record, figures: u32) -> Option<String> {
    let won = i64::from(2 * record.wins + record.draws);
    context.locale.ratio(100 * won, 2 * i64::from(record.played()), figures)
}

/// The same as it stands in a sentence or as a figure: `68,3%`.
pub(crate) fn percentage(context: &PageContext<'_>, number: &str) -> String {
    context.locale.words("percentage", &[("number", Arg::Text(number))])
}

pub(crate) fn cell(context: &PageContext<'_>, standing: &Standing, column: &Column<'_>) -> Cell {
    let total = standing.total();
    Cell::Count(i64::from(match column.figure {
        Figure::Played => total.played(),
        Figure::Won => total.wins,
        Figure::WonInTime => total.wins - total.late_wins,
        Figure::WonLate => total.late_wins,
        Figure::Drawn => total.draws,
        Figure::Lost => total.losses,
        Figure::LostInTime => total.losses - total.late_losses,
        Figure::LostLate => total.late_losses,
        Figure::For => total.goals_for,
        Figure::Against => total.goals_against,
        Figure::Difference => return Cell::Text(context.locale.signed(total.goal_difference().into())),
        Figure::SetPointsFor => total.set_points_for,
        Figure::SetPointsAgainst => total.set_points_against,
        Figure::Tries => total.tries_for,
        Figure::Bonus => return Cell::Count(total.bonus.into()),
    }))
}

/// The classes that tell the style sheet which columns to leave out where there is little room: `x7` goes first, `y4` only
/// where it is narrowest. They are numbered as the cells of a row, the first being the rank and the second the club.
pub(crate) fn classes(columns: &[Column<'_>], scored: Scored) -> String {
    let has_difference = columns.iter().any(|column| column.figure == Figure::Difference);
    let class = |(place, column): (usize, &Column<'_>)| {
        let place = place + 3;
        match column.figure {
            Figure::Played | Figure::Difference => None,
            // Without a difference they are all that stands between the club and its points.
            Figure::Won if !has_difference => None,
            Figure::Won
            | Figure::WonInTime
            | Figure::WonLate
            | Figure::Drawn
            | Figure::Lost
            | Figure::LostInTime
            | Figure::LostLate
            | Figure::Bonus => Some(format!(" y{place}")),
            // Sets are what a volleyball table hangs on.
            Figure::For | Figure::Against if scored == Scored::Sets => Some(format!(" y{place}")),
            Figure::For | Figure::Against | Figure::SetPointsFor | Figure::SetPointsAgainst | Figure::Tries => {
                Some(format!(" x{place}"))
            }
        }
    };
    columns.iter().enumerate().filter_map(class).collect()
}

/// Whether a sport prints the score at half-time.
pub(crate) fn has_half_time(sport: Sport) -> bool {
    sport.definition().bracket == Bracket::EarlierScores
}
