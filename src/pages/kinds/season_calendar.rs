//! Every match of a season by month and day, played or to come: the page to print and to hang on a wall.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Id, KickOff, Match, Stage};
use crate::facts::Facts;
use crate::locale::{Arg, Language, Locale};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::days::{Day, days};
use crate::pages::parts::season::{crumbs_to, match_count, menu_section};
use crate::pages::parts::ties::{OpenGame, open_games};

/// A season with fewer matches shows them all on its own page and on those of its stages.
const FEWEST_MATCHES: usize = 24;

/// What the template of a calendar sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The heading of the page.
    title: String,
    /// `240 wedstrijden`
    state: String,
    /// The months in which there is a match.
    months: Vec<Month<'a>>,
    /// Matches that are in no month yet.
    undated: Vec<Day<'a>>,
    /// Matches whose clubs are not known yet.
    open: Vec<OpenGame>,
}

/// A month with its days.
#[derive(Debug, JsonSchema, Serialize)]
struct Month<'a> {
    /// For the fragment of its address: `2024-08`.
    id: String,
    /// `Augustus 2024`
    name: String,
    /// Its matches by day.
    days: Vec<Day<'a>>,
}

pub(super) fn list(archive: &Archive, facts: &Facts, _: Language) -> Vec<PageKey> {
    let long = archive.seasons.ids().filter(|season| {
        let open = archive.seasons[*season].stages.iter().map(|stage| archive.stages[*stage].open_matches.len());
        facts.seasons[*season].matches.len() + open.sum::<usize>() >= FEWEST_MATCHES
    });
    long.map(PageKey::SeasonCalendar).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::SeasonCalendar(id) = page.key else { unreachable!("this kind lists calendars") };
    let season = &context.archive.seasons[id];
    let name = context.season_name(id);
    let title = context.locale.words("calendar_title", &[("season", Arg::Text(&name))]);
    let mut games = context.facts.seasons[id].matches.clone();
    games.sort_by_key(|game| context.archive.matches[*game].kick_off.order());
    let mut crumbs = crumbs_to(context, id);
    crumbs.push(Crumb::here(context.word("season_fixtures")));
    let about = About {
        title: title.clone().into(),
        description: context.locale.words("calendar_description", &[("season", Arg::Text(&name))]).into(),
        section: Some(menu_section(context, season.competition)),
        ..About::default()
    };
    let month = |game: &Id<Match>| month_of(&context.archive.matches[*game].kick_off);
    let in_months = games.chunk_by(|one, other| month(one) == month(other));
    let mut said = None;
    let months = in_months.clone().filter_map(|games| Some(in_month(context, month(games.first()?)?, games, &mut said)));
    let months = months.collect();
    let undated = in_months.filter(|games| games.first().is_some_and(|game| month(game).is_none()));
    let view = View {
        crumbs,
        title,
        state: match_count(context, games.len()),
        months,
        undated: undated.flat_map(|games| by_day(context, games, &mut said)).collect(),
        open: season.stages.iter().flat_map(|stage| open_games(context, *stage, None)).collect(),
    };
    (about, view)
}

/// Year and month of a match, as far as they are known.
fn month_of(kick_off: &KickOff) -> Option<(i16, i8)> {
    match (kick_off.day(), kick_off) {
        (Some(day), _) => Some((day.year(), day.month())),
        (None, KickOff::On(date)) => date.month.map(|month| (date.year, month)),
        (None, KickOff::At(_) | KickOff::NotSet) => None,
    }
}

fn in_month<'a>(
    context: &PageContext<'a>,
    (year, month): (i16, i8),
    games: &[Id<Match>],
    said: &mut Option<Id<Stage>>,
) -> Month<'a> {
    Month {
        id: format!("{year:04}-{month:02}"),
        name: context.locale.sentence_case(&context.locale.month_year(year, month)),
        days: by_day(context, games, said),
    }
}

/// Days with the round that is played, where it is one. `said` is the stage that was named last.
fn by_day<'a>(context: &PageContext<'a>, games: &[Id<Match>], said: &mut Option<Id<Stage>>) -> Vec<Day<'a>> {
    let day = |game: &Id<Match>| context.archive.matches[*game].kick_off.order().0;
    let mut of_day = |games: &[Id<Match>]| {
        let mut shown = days(context, games, Locale::weekday_day_month);
        let round = round_of(context, games, *said);
        if let (Some((stage, round)), Some(when)) = (round, shown.first_mut().and_then(|day| day.when.as_mut())) {
            *said = Some(stage);
            let args = [("date", Arg::Text(&when.text)), ("round", Arg::Text(&round))];
            when.text = context.locale.words("match_date_and_round", &args);
        }
        shown
    };
    games.chunk_by(|one, other| day(one) == day(other)).flat_map(&mut of_day).collect()
}

/// The round that these matches share, and their stage, which is named where it is another than the one named last.
fn round_of(context: &PageContext<'_>, games: &[Id<Match>], said: Option<Id<Stage>>) -> Option<(Id<Stage>, String)> {
    let first = &context.archive.matches[*games.first()?];
    let stage = first.stage;
    let is_same = |game: &Id<Match>| {
        let game = &context.archive.matches[*game];
        (game.stage, &game.round) == (stage, &first.round)
    };
    let round = context.round_of_stage(stage, first.round.as_ref()?);
    let is_known = context.archive.seasons[first.season].stages.len() == 1 || said == Some(stage);
    games.iter().all(is_same).then(|| match is_known {
        true => (stage, round),
        false => {
            let name = context.stage_name(stage);
            let args = [("round", Arg::Text(&round)), ("stage", Arg::Text(&name))];
            (stage, context.locale.words("round_of_stage", &args))
        }
    })
}
