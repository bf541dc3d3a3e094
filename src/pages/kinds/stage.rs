//! A stage of a season: its table or its ties, its rounds with every result, and the stages before and after it.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, EntrantSource, Id, Match, Stage, Subject};
use crate::facts::{Facts, GoalCounts, version_in};
use crate::locale::{Arg, Language, Locale};
use crate::pages::parts::remark::{Remark, remark};
use crate::pages::parts::bump::{Bump, bumps};
use crate::pages::parts::cross_table::{CrossTableView, cross_tables};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::days::{Day, days};
use crate::pages::parts::figures::{Figure, goal_figures};
use crate::pages::parts::game::{Duel, duel};
use crate::pages::parts::person::Name;
use crate::pages::parts::rounds::{RoundStrip, Travel, round_link, round_strip, round_title, travel};
use crate::pages::parts::season::{club_count, crumbs_to, menu_section};
use crate::pages::parts::stage_table::{StageTable, stage_state, stage_table};
use crate::pages::parts::story_line::{StoryLine, story_line};
use crate::pages::parts::table_views::{TableView, table_views};
use crate::pages::parts::ties::{OpenGame, TieRound, open_games, tie_rounds};
use crate::records::values::StageKind;

/// How many stories stand on the page of a stage.
const MOST_STORIES: usize = 12;

/// What the template of a stage sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The heading of the page.
    title: String,
    /// The season, with its page.
    season: Name<'a>,
    /// `16 clubs, na speeldag 29`
    state: String,
    /// The stages that its clubs came from and go to.
    before: Vec<Name<'a>>,
    /// The stages that are entered from here.
    after: Vec<Name<'a>>,
    /// Every round, as a strip of links.
    rounds: Option<RoundStrip<'a>>,
    /// Of a league.
    table: Option<StageTable<'a>>,
    /// The same table at home, away, and over the last matches.
    views: Vec<TableView<'a>>,
    /// The way to the tables after each round.
    travel: Option<Travel<'a>>,
    /// A league whose clubs are not known yet.
    no_clubs_yet: bool,
    /// Of a knock-out.
    ties: Vec<TieRound<'a>>,
    /// The round that was reached, and the next one.
    now: Vec<RoundOfStage<'a, Day<'a>>>,
    /// The figures that sum it up, side by side.
    figures: Vec<Figure<'a>>,
    /// The place after each round, drawn.
    positions: Vec<Bump<'a>>,
    /// Who played whom: one table a group.
    cross_tables: Vec<CrossTableView<'a>>,
    /// Every match of a league by round.
    results: Vec<RoundOfStage<'a, Duel<'a>>>,
    /// Matches whose clubs are not known yet.
    open: Vec<OpenGame>,
    /// Stories, the newest first.
    stories: Vec<StoryLine<'a>>,
    /// What the archive says beside the figures.
    notes: Option<Remark<'a>>,
}

/// A round with its matches, by day or a line each.
#[derive(Debug, JsonSchema, Serialize)]
struct RoundOfStage<'a, T> {
    /// The name of the round.
    title: String,
    /// None for matches that belong to no round.
    link: Option<&'a str>,
    /// Its matches.
    games: Vec<T>,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.stages.ids().map(PageKey::Stage).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Stage(id) = page.key else { unreachable!("this kind lists stages") };
    let stage = &context.archive.stages[id];
    let name = context.stage_name(id);
    let season = context.season_name(stage.season);
    let title = context.locale.sentence_case(&name);
    let mut crumbs = crumbs_to(context, stage.season);
    crumbs.push(Crumb::here(title.clone()));
    let about = About {
        title: format!("{season}, {name}").into(),
        description: description(context, stage, &title, &season).into(),
        section: Some(menu_section(context, context.archive.seasons[stage.season].competition)),
        ..About::default()
    };
    let clubs = (!stage.clubs.is_empty()).then(|| club_count(context, stage.clubs.len()));
    let stories = context.facts.stories_of(Subject::Stage(id)).iter().take(MOST_STORIES);
    let view = View {
        crumbs,
        title,
        season: Name { name: season.into(), link: Some(context.link_to(&PageKey::Season(stage.season))) },
        state: clubs.into_iter().chain([stage_state(context, id)]).collect::<Vec<_>>().join(", "),
        before: came_before(stage).into_iter().map(|before| stage_link(context, before)).collect(),
        after: context.facts.stages[id].leads_to.iter().map(|after| stage_link(context, *after)).collect(),
        rounds: round_strip(context, id, None),
        table: stage_table(context, id, context.facts.club_of_site.as_slice()),
        views: table_views(context, id, context.facts.club_of_site.as_slice()),
        travel: travel(context, id, None),
        no_clubs_yet: stage.kind == StageKind::League && context.facts.stages[id].tables.is_none(),
        ties: tie_rounds(context, id),
        now: rounds_now(context, id),
        figures: goal_figures(context, stage.sport, GoalCounts::of(context.archive, &stage.matches)),
        positions: bumps(context, id, context.facts.club_of_site),
        cross_tables: cross_tables(context, id),
        results: results(context, id),
        open: open_games(context, id, None),
        stories: stories
            .map(|mention| story_line(context, version_in(context.archive, mention.story, context.language)))
            .collect(),
        notes: stage.notes.as_ref().map(|notes| remark(context, notes)),
    };
    (about, view)
}

fn description(context: &PageContext<'_>, stage: &Stage, title: &str, season: &str) -> String {
    let key = match stage.kind {
        StageKind::League => "stage_description",
        StageKind::KnockOut | StageKind::Matches => "stage_description_knock_out",
    };
    context.locale.words(key, &[("stage", Arg::Text(title)), ("season", Arg::Text(season))])
}

fn stage_link<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> Name<'a> {
    let name = context.locale.sentence_case(&context.stage_name(stage));
    Name { name: name.into(), link: Some(context.link_to(&PageKey::Stage(stage))) }
}

/// The stages from which its clubs came, or points, each once.
fn came_before(stage: &Stage) -> Vec<Id<Stage>> {
    let entered = stage.entrants.iter().filter_map(|entrant| match &entrant.from {
        EntrantSource::Ranks { stage, .. } => Some(*stage),
        EntrantSource::Club(_) | EntrantSource::WinnerOf(_) => None,
    });
    let mut before: Vec<Id<Stage>> = entered.chain(stage.carry.as_ref().map(|carry| carry.from)).collect();
    before.sort_unstable();
    before.dedup();
    before
}

fn rounds_now<'a>(context: &PageContext<'a>, id: Id<Stage>) -> Vec<RoundOfStage<'a, Day<'a>>> {
    if context.archive.stages[id].kind == StageKind::KnockOut {
        return Vec::new();
    }
    let facts = &context.facts.stages[id];
    let next = facts.next_round.filter(|next| facts.latest_round != Some(*next));
    let shown = facts.latest_round.into_iter().chain(next);
    shown
        .map(|place| RoundOfStage {
            title: round_title(context, id, place),
            link: Some(round_link(context, id, place)),
            games: days(context, &context.archive.stages[id].rounds[place].matches, Locale::weekday_day_month),
        })
        .collect()
}

/// Every match by round, and those that belong to none; nothing for a knock-out, whose ties say it all.
fn results<'a>(context: &PageContext<'a>, id: Id<Stage>) -> Vec<RoundOfStage<'a, Duel<'a>>> {
    let stage = &context.archive.stages[id];
    if stage.kind == StageKind::KnockOut {
        return Vec::new();
    }
    let lines = |games: &[Id<Match>]| games.iter().map(|game| duel(context, *game)).collect();
    let mut rounds: Vec<RoundOfStage<'a, Duel<'a>>> = stage
        .rounds
        .iter()
        .enumerate()
        .map(|(place, round)| RoundOfStage {
            title: round_title(context, id, place),
            link: Some(round_link(context, id, place)),
            games: lines(&round.matches),
        })
        .collect();
    let in_rounds: HashSet<Id<Match>> = stage.rounds.iter().flat_map(|round| round.matches.iter().copied()).collect();
    let others: Vec<Id<Match>> = stage.matches.iter().copied().filter(|game| !in_rounds.contains(game)).collect();
    if !others.is_empty() {
        let key = if rounds.is_empty() { "matches" } else { "season_without_round" };
        rounds.push(RoundOfStage { title: context.word(key).to_owned(), link: None, games: lines(&others) });
    }
    rounds
}
