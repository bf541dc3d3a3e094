//! A season of a club in figures, and the stage that its drawing shows.

use super::columns::{Custom, percentage, share_won};
use super::figures::{Figure, counted};
use super::form::form_strip;
use super::record::outcomes_text;
use super::table::progress_name;
use crate::archive::{Club, Id, Match, Stage};
use crate::facts::{Campaign, Finish, Outcome, Record, SeasonOfClub, Until};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::sport::Scored;

/// The stage of a campaign in which the club played most; the first of those in which it played as much.
pub(crate) fn longest_stage(context: &PageContext<'_>, league: &Campaign) -> Option<Id<Stage>> {
    let is_in = |stage: Id<Stage>, game: Id<Match>| context.archive.matches[game].stage == stage;
    let games = |stage: Id<Stage>| league.matches.iter().filter(|game| is_in(stage, **game)).count();
    league.stages.iter().copied().rev().max_by_key(|stage| games(*stage))
}

/// Place, points, results, goals, points a match, form: of all league matches of the season. None of them while the club
/// stands in no table.
pub(crate) fn season_figures<'a>(
    context: &PageContext<'a>,
    id: Id<Club>,
    season: &SeasonOfClub,
    league: &Campaign,
) -> Vec<Figure<'a>> {
    let locale = context.locale;
    let Some(finish) = league.finish else { return Vec::new() };
    let mut figures = place_and_points(context, id, finish);
    if figures.is_empty() {
        return figures;
    }
    let custom = Custom::of_stage(context, finish.stage);
    let record: Record = season.record.league.total();
    let outcomes = match (custom.has_draws(), custom.lost_before_drawn()) {
        (false, _) => "club_figure_results_without_draws",
        (true, true) => "club_figure_results",
        (true, false) => "club_figure_results_drawn_first",
    };
    let scored = match custom.scored() {
        Scored::Goals => "club_figure_goals",
        Scored::Points => "club_figure_scored",
        Scored::Sets => "club_figure_sets",
    };
    figures.push(Figure::new(context.word(outcomes), outcomes_text(custom, &record)));
    figures.push(Figure::new(context.word(scored), locale.score(record.goals_for, record.goals_against)));
    let average = match custom.gives_points {
        true => locale.ratio(record.points.into(), record.played().into(), 2),
        false => share_won(context, &record, 1).map(|share| percentage(context, &share)),
    };
    if let Some(average) = average {
        let label = if custom.gives_points { "club_figure_points_per_match" } else { "club_figure_win_percentage" };
        figures.push(Figure::new(context.word(label), average));
    }
    let last_five = context.facts.form(context.archive, finish.stage, id, Until::Everything, 5);
    let form: Vec<Outcome> = last_five.into_iter().map(|(_, outcome)| outcome).collect();
    if !form.is_empty() {
        let strip = form_strip(context, &form);
        figures.push(Figure { form: Some(strip), ..Figure::new(context.word("club_figure_last_five"), String::new()) });
    }
    figures
}

/// `8ste` after which round, and how many points where a league gives any; none of a club that is in no table.
pub(crate) fn place_and_points<'a>(context: &PageContext<'a>, id: Id<Club>, finish: Finish) -> Vec<Figure<'a>> {
    let locale = context.locale;
    let tables = context.facts.stages[finish.stage].tables.as_ref();
    let standing = tables.and_then(|tables| Some((tables.last.standing(id)?, tables.last.progress)));
    let Some((standing, progress)) = standing else { return Vec::new() };
    let place = match progress_name(context, finish.stage, progress) {
        Some(round) if !finish.is_final => locale.words("club_figure_rank", &[("round", Arg::Text(&round))]).into(),
        Some(_) | None => context.word("club_figure_final_rank").into(),
    };
    let mut figures = vec![Figure { label: place, value: locale.ordinal(finish.overall.into()), form: None }];
    if Custom::of_stage(context, finish.stage).gives_points {
        figures.push(counted(context, "club_figure_points", standing.points.into()));
    }
    figures
}

/// The last season in which the club played a match that counts, else the last of all.
pub(crate) fn latest_season<'f>(context: &PageContext<'f>, id: Id<Club>) -> Option<&'f SeasonOfClub> {
    let seasons = &context.facts.clubs[id].seasons;
    let has_played =
        |season: &&SeasonOfClub| season.matches.iter().any(|game| context.archive.matches[*game].is_decided());
    seasons.iter().rev().find(has_played).or(seasons.last())
}
