//! Three questions out of four, answered before the first headline: the last match, the next one, the table.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, KickOff, Match};
use crate::facts::{Outcome, Until, outcome};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::columns::gives_points;
use crate::pages::parts::club::ClubLink;
use crate::pages::parts::form::{FormStrip, form_strip};
use crate::pages::parts::game::{score_view, short_when, title};
use crate::pages::parts::table::progress_name;

/// How many results stand there when the site is not about one club.
const NEWEST: usize = 3;

/// How many results the form shows.
const FORM: usize = 5;

/// A field of the ribbon.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Item<'a> {
    /// None when there is nothing to lead to.
    link: Option<&'a str>,
    /// `8 mrt, uit gewonnen`
    label: String,
    /// The opponent.
    club: Option<ClubLink<'a>>,
    /// `0–1`, `9de met 35 punten`
    text: String,
    /// The latest matches, drawn.
    form: Option<FormStrip>,
}

/// The club's last match, next match and standing; without a club the newest results. Empty when nothing was played.
pub(super) fn ribbon<'a>(context: &'a PageContext<'a>, club: Option<Id<Club>>) -> Vec<Item<'a>> {
    let of_club = club.map(|club| {
        let facts = &context.facts.clubs[club];
        match (facts.last_played, facts.next) {
            (None, None) => Vec::new(),
            (last, next) => {
                let last = last.map(|game| played(context, game, club));
                let items = last.into_iter().chain([to_come(context, next, club)]);
                items.chain(standing(context, club)).collect()
            }
        }
    });
    of_club.filter(|items| !items.is_empty()).unwrap_or_else(|| newest_results(context))
}

fn played<'a>(context: &'a PageContext<'a>, id: Id<Match>, club: Id<Club>) -> Item<'a> {
    let game = &context.archive.matches[id];
    let at_home = game.home == club;
    let date = short_when(context, game, false).text;
    let key = match (outcome(game, club), at_home) {
        (Some(Outcome::Won), true) => "home_played_won_home",
        (Some(Outcome::Won), false) => "home_played_won_away",
        (Some(Outcome::Drawn), true) => "home_played_drawn_home",
        (Some(Outcome::Drawn), false) => "home_played_drawn_away",
        (Some(Outcome::Lost), true) => "home_played_lost_home",
        (Some(Outcome::Lost), false) => "home_played_lost_away",
        (None, true) => "home_next_home",
        (None, false) => "home_next_away",
    };
    let score = score_view(context, game);
    let text = score.text + &score.remark.map(|remark| format!(" {remark}")).unwrap_or_default();
    let label = context.locale.words(key, &[("date", Arg::Text(&date))]);
    against(context, (id, club), label, text)
}

/// The next match of the club, or a word that none is known.
fn to_come<'a>(context: &'a PageContext<'a>, next: Option<Id<Match>>, club: Id<Club>) -> Item<'a> {
    let Some(id) = next else {
        let label = context.word("home_next_match").to_owned();
        return Item { link: None, label, club: None, text: context.word("home_no_next_match").to_owned(), form: None };
    };
    let game = &context.archive.matches[id];
    let locale = context.locale;
    let date = match (game.kick_off.day(), &game.kick_off) {
        (Some(day), KickOff::At(moment)) => {
            format!("{}, {}", locale.weekday_day_month_short(day), locale.time_short(moment.time()))
        }
        (Some(day), _) => locale.weekday_day_month_short(day),
        (None, _) => short_when(context, game, false).text,
    };
    let key = if game.home == club { "home_next_home" } else { "home_next_away" };
    against(context, (id, club), locale.words(key, &[("date", Arg::Text(&date))]), String::new())
}

fn against<'a>(
    context: &'a PageContext<'a>,
    (game, club): (Id<Match>, Id<Club>),
    label: String,
    text: String,
) -> Item<'a> {
    let opponent = context.archive.matches[game].opponent_of(club);
    let link = Some(context.link_to(&PageKey::Match(game)));
    Item { link, label, club: Some(context.club(opponent).clone()), text, form: None }
}

/// Where the club stands in its newest league table.
fn standing<'a>(context: &'a PageContext<'a>, club: Id<Club>) -> Option<Item<'a>> {
    let (archive, locale) = (context.archive, context.locale);
    let finish = context.facts.finish_now(club)?;
    let table = &context.facts.stages[finish.stage].tables.as_ref()?.last;
    let points = table.standing(club)?.points;
    let season = archive.stages[finish.stage].season;
    let competition = context.text(&archive.competitions[archive.seasons[season].competition].name).to_owned();
    // The first stage of a season goes without saying.
    let stage = archive.seasons[season].stages.first() != Some(&finish.stage);
    let stage = stage.then(|| context.stage_name(finish.stage));
    let round = progress_name(context, finish.stage, table.progress);
    let label = std::iter::once(competition).chain(stage).chain(round).collect::<Vec<_>>().join(", ");
    let position = locale.ordinal(finish.rank.into());
    let args = [("position", Arg::Text(&position)), ("count", Arg::Number(points.into()))];
    let form = context.facts.form(archive, finish.stage, club, Until::Everything, FORM);
    let form: Vec<Outcome> = form.into_iter().map(|(_, outcome)| outcome).collect();
    Some(Item {
        link: context.link(&PageKey::Stage(finish.stage)),
        label,
        club: None,
        text: match gives_points(&archive.stages[finish.stage].points) {
            true => locale.words("home_position", &args),
            false => position.clone(),
        },
        form: (!form.is_empty()).then(|| form_strip(context, &form)),
    })
}

fn newest_results<'a>(context: &'a PageContext<'a>) -> Vec<Item<'a>> {
    let Some(last) = context.facts.latest.played else { return Vec::new() };
    let season = &context.facts.seasons[context.archive.matches[last].season];
    let played = season.matches.iter().rev().filter(|id| context.archive.matches[**id].is_decided());
    let item = |id: &Id<Match>| Item {
        link: Some(context.link_to(&PageKey::Match(*id))),
        label: short_when(context, &context.archive.matches[*id], false).text,
        club: None,
        text: title(context, *id),
        form: None,
    };
    played.take(NEWEST).map(item).collect()
}
