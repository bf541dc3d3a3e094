//! A round of a stage: its matches, the table after it, and the rounds beside it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Id, Stage, Story};
use crate::facts::{Facts, GoalCounts, version_in};
use crate::locale::{Arg, Language, Locale};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::days::{Day, days};
use crate::pages::parts::figures::{Figure, goal_figures};
use crate::pages::parts::person::Name;
use crate::pages::parts::rounds::{RoundStrip, Travel, round_link, round_strip, round_title, travel};
use crate::pages::parts::season::{Neighbour, Neighbours, crumbs_to, menu_section};
use crate::pages::parts::stage_table::table_after;
use crate::pages::parts::story_line::{StoryLine, story_line};
use crate::pages::parts::table::Table;
use crate::pages::parts::ties::{OpenGame, TieView, open_games, ties_of_round};
use crate::records::values::{MatchRole, StageKind};

/// What the template of a round sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The heading of the page.
    title: String,
    /// The season, with its page.
    season: Name<'a>,
    /// The stage, with its page.
    stage: Name<'a>,
    /// Of a league: its matches by day.
    days: Vec<Day<'a>>,
    /// Of a knock-out.
    ties: Vec<TieView<'a>>,
    /// Matches whose clubs are not known yet.
    open: Vec<OpenGame>,
    /// `na speeldag 28`
    after: String,
    /// The way to the tables of the other rounds.
    travel: Option<Travel<'a>>,
    /// One, or one a group; none while it was not played.
    tables: Vec<Table<'a>>,
    /// A league that has no table after this round yet.
    no_table: bool,
    /// The figures that sum it up, side by side.
    figures: Vec<Figure<'a>>,
    /// Stories, the newest first.
    stories: Vec<StoryLine<'a>>,
    /// Every round, as a strip of links.
    rounds: Option<RoundStrip<'a>>,
    /// The ones before and after.
    neighbours: Option<Neighbours<'a>>,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    let rounds = |stage| (0..archive.stages[stage].rounds.len()).map(move |place| PageKey::Round(stage, place as u16));
    archive.stages.ids().flat_map(rounds).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Round(id, place) = page.key else { unreachable!("this kind lists rounds") };
    let place = usize::from(place);
    let stage = &context.archive.stages[id];
    let round = &stage.rounds[place];
    let title = round_title(context, id, place);
    let stage_name = context.stage_name(id);
    let season = context.season_name(stage.season);
    let stage_title = context.locale.sentence_case(&stage_name);
    let mut crumbs = crumbs_to(context, stage.season);
    crumbs.push(Crumb::to(stage_title, context.link_to(&PageKey::Stage(id))));
    crumbs.push(Crumb::here(title.clone()));
    let is_league = stage.kind == StageKind::League;
    let tables = table_after(context, id, place);
    let about = About {
        title: about_title(context, id, place).into(),
        description: context
            .locale
            .words("round_description", &[("round", Arg::Text(&title)), ("season", Arg::Text(&season))])
            .into(),
        section: Some(menu_section(context, context.archive.seasons[stage.season].competition)),
        ..About::default()
    };
    let view = View {
        crumbs,
        title,
        season: Name { name: season.into(), link: Some(context.link_to(&PageKey::Season(stage.season))) },
        stage: Name { name: stage_name.into(), link: Some(context.link_to(&PageKey::Stage(id))) },
        days: if stage.kind == StageKind::KnockOut {
            Vec::new()
        } else {
            days(context, &round.matches, Locale::date_full)
        },
        ties: ties_of_round(context, id, place),
        open: open_games(context, id, Some(&round.name)),
        after: context.locale.words("season_table_after", &[("round", Arg::Text(&context.round_of_stage(id, &round.name)))]),
        travel: travel(context, id, Some(place)),
        no_table: is_league && tables.is_empty(),
        tables,
        figures: goal_figures(context, stage.sport, GoalCounts::of(context.archive, &round.matches)),
        stories: stories(context, id, place),
        rounds: round_strip(context, id, Some(place)),
        neighbours: neighbours(context, id, place),
    };
    (about, view)
}

/// `Pro League 2024-25, speeldag 28`; with the stage where the season has more than one.
fn about_title(context: &PageContext<'_>, id: Id<Stage>, place: usize) -> String {
    let stage = &context.archive.stages[id];
    let round = context.round_of_stage(id, &stage.rounds[place].name);
    let season = context.season_name(stage.season);
    match context.archive.seasons[stage.season].stages.len() {
        1 => format!("{season}, {round}"),
        _ => format!("{season}, {}, {round}", context.stage_name(id)),
    }
}

/// The stories about its matches, newest first, each once; not those that only speak of one.
fn stories<'a>(context: &PageContext<'a>, id: Id<Stage>, place: usize) -> Vec<StoryLine<'a>> {
    let games = context.archive.stages[id].rounds[place].matches.iter();
    let about = games.flat_map(|game| &context.facts.matches[*game].stories);
    let about = about.filter(|of_match| of_match.role != MatchRole::Mention);
    let mut found: Vec<Id<Story>> = about.map(|of_match| of_match.story).collect();
    found.sort_unstable_by(|one, other| other.cmp(one));
    found.dedup();
    let shown = found.into_iter().map(|story| version_in(context.archive, story, context.language));
    shown.map(|story| story_line(context, story)).collect()
}

fn neighbours<'a>(context: &PageContext<'a>, id: Id<Stage>, place: usize) -> Option<Neighbours<'a>> {
    let neighbour = |place: usize, key: &str| Neighbour {
        label: context.word(key),
        name: round_title(context, id, place),
        link: round_link(context, id, place),
    };
    let is_knock_out = context.archive.stages[id].kind == StageKind::KnockOut;
    let (before, after) = match is_knock_out {
        true => ("previous", "next"),
        false => ("round_previous", "round_next"),
    };
    let previous = place.checked_sub(1).map(|place| neighbour(place, before));
    let next = (place + 1 < context.archive.stages[id].rounds.len()).then(|| neighbour(place + 1, after));
    Neighbours::of(previous, next)
}
