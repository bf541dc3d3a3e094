//! A season of a competition: who won it, its rounds, its tables, its figures, and its clubs.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, EntrantSource, Id, Match, Season, Stage, Subject};
use crate::facts::{Facts, SeasonFacts, version_in};
use crate::locale::{Arg, Language, Locale};
use crate::pages::parts::remark::{Remark, remark};
use crate::pages::parts::bump::{Bump, bumps};
use crate::pages::parts::club::ClubLink;
use crate::pages::parts::cross_table::{CrossTableView, cross_tables};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::days::{Day, days};
use crate::pages::parts::figures::{Figure, goal_figures};
use crate::pages::parts::game::{Duel, duel};
use crate::pages::parts::rounds::{RoundStrip, round_link, round_strip, round_title};
use crate::pages::parts::scorers::{TopScorers, top_scorers};
use crate::pages::parts::season::{
    ClubInSeason, Neighbour, Neighbours, club_count, clubs_in_season, crumbs_to, current_stage, is_over, main_stage,
    match_count, menu_section, season_state, winner_word,
};
use crate::pages::parts::stage_table::{StageTable, stage_state, stage_table};
use crate::pages::parts::story_line::{StoryLine, story_line};
use crate::pages::parts::ties::{OpenGame, TieRound, open_games, tie_rounds};
use crate::records::values::{CompetitionKind, StageKind};
use crate::sport::Scored;

/// How many stories stand on the page of a season.
const MOST_STORIES: usize = 8;

/// Of a stage without rounds, how many matches stand for the one that is being played.
const LATEST_MATCHES: usize = 8;

/// More matches than this share no honour, and fewer than this have none to give.
const MOST_FEATS: usize = 3;
const FEWEST_FOR_FEATS: u32 = 10;

/// What the template of a season sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The heading of the page.
    title: String,
    /// `16 clubs, 312 wedstrijden`, after how far it is.
    state: String,
    /// Who won it, once that is decided.
    winner: Option<Winner<'a>>,
    /// Several stages, with how far each is; empty when there is only one.
    stages: Vec<StageLine<'a>>,
    /// The page with every match by month; None where that is this page.
    calendar: Option<&'a str>,
    /// The rounds of the only stage, or of stages whose table does not stand on this page.
    rounds: Vec<StageRounds<'a>>,
    /// The one that decides first, then those that lead to it and beside it.
    tables: Vec<TableOfStage<'a>>,
    /// Stages that are no league.
    knock_outs: Vec<KnockOut<'a>>,
    /// The round that was played last, and the next one.
    now: Vec<RoundNow<'a>>,
    /// The figures that sum it up, side by side.
    figures: Vec<Figure<'a>>,
    /// The biggest wins.
    biggest_wins: Vec<Duel<'a>>,
    /// The matches with the most goals or points.
    most_goals: Vec<Duel<'a>>,
    /// `Meeste doelpunten`
    most_goals_word: &'a str,
    /// Who scored most; missing while too little is known.
    scorers: Option<TopScorers<'a>>,
    /// The stage whose positions and results are drawn.
    main: Option<MainStage<'a>>,
    /// The clubs of the season, by name.
    clubs: Vec<ClubInSeason<'a>>,
    /// Stories, the newest first.
    stories: Vec<StoryLine<'a>>,
    /// What the archive says beside the figures.
    notes: Option<Remark<'a>>,
    /// The ones before and after.
    neighbours: Option<Neighbours<'a>>,
}

/// Who won it.
#[derive(Debug, JsonSchema, Serialize)]
struct Winner<'a> {
    /// `Kampioen`
    word: &'a str,
    /// The winner.
    club: ClubLink<'a>,
}

/// A stage among the others of its season.
#[derive(Debug, JsonSchema, Serialize)]
struct StageLine<'a> {
    /// The name of the stage.
    name: String,
    /// The link of its page.
    link: &'a str,
    /// `6 clubs, afgelopen`
    state: String,
}

/// The table of a stage and the way to its rounds.
#[derive(Debug, JsonSchema, Serialize)]
struct TableOfStage<'a> {
    /// The table with what stands round it.
    of: StageTable<'a>,
    /// Its rounds; missing where they stand above everything, or there is one.
    rounds: Option<RoundStrip<'a>>,
}

/// The rounds of a stage that has more than one.
#[derive(Debug, JsonSchema, Serialize)]
struct StageRounds<'a> {
    /// None when it is the only one.
    stage: Option<String>,
    /// The matches one by one, drawn.
    strip: RoundStrip<'a>,
}

/// A stage without a table.
#[derive(Debug, JsonSchema, Serialize)]
struct KnockOut<'a> {
    /// The name of the stage.
    stage: String,
    /// The link of its page.
    link: &'a str,
    /// How far it is, in words.
    state: String,
    /// Its rounds, the last one first.
    rounds: Vec<TieRound<'a>>,
    /// Matches of a stage that is neither league nor knock-out.
    games: Vec<Duel<'a>>,
    /// Matches whose clubs are not known yet.
    open: Vec<OpenGame>,
}

/// A round as it is being played.
#[derive(Debug, JsonSchema, Serialize)]
struct RoundNow<'a> {
    /// The name of the round.
    title: String,
    /// The link of its page.
    link: &'a str,
    /// The matches by day.
    days: Vec<Day<'a>>,
}

/// The stage whose drawings stand for the season.
#[derive(Debug, JsonSchema, Serialize)]
struct MainStage<'a> {
    /// None when it is the only one.
    name: Option<String>,
    /// The place of every club after each round; one drawing a group.
    positions: Vec<Bump<'a>>,
    /// Who played whom: one table a group.
    cross_tables: Vec<CrossTableView<'a>>,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.seasons.ids().map(PageKey::Season).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Season(id) = page.key else { unreachable!("this kind lists seasons") };
    let season = &context.archive.seasons[id];
    let facts = &context.facts.seasons[id];
    let competition = &context.archive.competitions[season.competition];
    let title = context.season_name(id);
    let several = season.stages.len() > 1;
    let stories = context.facts.stories_of(Subject::Season(id)).iter().take(MOST_STORIES);
    let mut crumbs = crumbs_to(context, id);
    if let Some(last) = crumbs.last_mut() {
        last.link = None;
    }
    let about = About {
        title: title.clone().into(),
        description: description(context, id).into(),
        section: Some(menu_section(context, season.competition)),
        ..About::default()
    };
    let shown = stages_with_tables(context, id);
    let view = View {
        crumbs,
        title,
        state: state(context, id),
        winner: facts.winner.map(|club| Winner {
            word: winner_word(context, competition.kind),
            club: context.club(club).clone(),
        }),
        stages: if several { season.stages.iter().map(|stage| stage_line(context, *stage)).collect() } else { Vec::new() },
        calendar: context.link(&PageKey::SeasonCalendar(id)),
        rounds: rounds_alone(context, season, &shown),
        tables: shown.iter().filter_map(|stage| table_of_stage(context, *stage, several)).collect(),
        knock_outs: season.stages.iter().filter_map(|stage| knock_out(context, *stage, several)).collect(),
        now: now(context, current_stage(context, id).into_iter().chain(shown.first().copied()), several),
        figures: goal_figures(context, competition.sport, facts.goals),
        biggest_wins: feats(context, facts, &facts.biggest_wins),
        most_goals: feats(context, facts, &facts.most_goals),
        most_goals_word: context.word(match competition.sport.definition().scored {
            Scored::Goals => "season_most_goals",
            Scored::Points | Scored::Sets => "season_most_points",
        }),
        scorers: top_scorers(context, competition.sport, &facts.matches, None),
        main: main_stage(context, id).and_then(|stage| drawings(context, stage, several)),
        clubs: clubs_in_season(context, id),
        stories: stories
            .map(|mention| story_line(context, version_in(context.archive, mention.story, context.language)))
            .collect(),
        notes: season.notes.as_ref().map(|notes| remark(context, notes)),
        neighbours: neighbours(context, id),
    };
    (about, view)
}

fn description(context: &PageContext<'_>, id: Id<Season>) -> String {
    let season = &context.archive.seasons[id];
    let competition = &context.archive.competitions[season.competition];
    let key = match competition.kind {
        CompetitionKind::League | CompetitionKind::Friendly => "season_description",
        CompetitionKind::Cup => "season_description_knock_out",
    };
    let args = [
        ("competition", Arg::Text(context.text(&competition.name))),
        ("season", Arg::Text(season.label.as_str())),
    ];
    context.locale.words(key, &args)
}

fn state(context: &PageContext<'_>, id: Id<Season>) -> String {
    let clubs = club_count(context, context.archive.seasons[id].clubs.len());
    let matches = match_count(context, context.facts.seasons[id].matches.len());
    let how_far = if is_over(context, id) { None } else { season_state(context, id) };
    how_far.into_iter().chain([clubs, matches]).collect::<Vec<_>>().join(", ")
}

fn stage_title(context: &PageContext<'_>, stage: Id<Stage>) -> String {
    context.locale.sentence_case(&context.stage_name(stage))
}

fn stage_line<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> StageLine<'a> {
    let clubs = context.archive.stages[stage].clubs.len();
    let clubs = (clubs > 0).then(|| club_count(context, clubs));
    let state = clubs.into_iter().chain([stage_state(context, stage)]).collect::<Vec<_>>().join(", ");
    StageLine { name: stage_title(context, stage), link: context.link_to(&PageKey::Stage(stage)), state }
}

/// The rounds of a stage that has more than one.
fn strip_of<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> Option<RoundStrip<'a>> {
    round_strip(context, stage, None).filter(|strip| strip.cells.len() > 1)
}

/// The strips that stand above everything: that of the only stage, else those without a table to stand below.
fn rounds_alone<'a>(context: &PageContext<'a>, season: &Season, shown: &[Id<Stage>]) -> Vec<StageRounds<'a>> {
    let several = season.stages.len() > 1;
    let alone = season.stages.iter().filter(|stage| !several || !shown.contains(stage));
    alone
        .filter_map(|stage| {
            let strip = strip_of(context, *stage)?;
            Some(StageRounds { stage: several.then(|| stage_title(context, *stage)), strip })
        })
        .collect()
}

fn table_of_stage<'a>(context: &PageContext<'a>, stage: Id<Stage>, several: bool) -> Option<TableOfStage<'a>> {
    let here = context.facts.club_of_site;
    let of = stage_table(context, stage, here.as_slice())?;
    Some(TableOfStage { of, rounds: strip_of(context, stage).filter(|_| several) })
}

/// Stages with a table in which something counts: first the one that decides, then others that take clubs from earlier ones,
/// then those earlier ones.
fn stages_with_tables(context: &PageContext<'_>, id: Id<Season>) -> Vec<Id<Stage>> {
    let season = &context.archive.seasons[id];
    let takes_ranks = |stage: &Id<Stage>| {
        let entrants = &context.archive.stages[*stage].entrants;
        entrants.iter().any(|entrant| matches!(entrant.from, EntrantSource::Ranks { .. }))
    };
    let begun = |stage: &Id<Stage>| {
        let tables = context.facts.stages[*stage].tables.as_ref();
        tables.is_some_and(|tables| season.stages.len() == 1 || !tables.last.is_blank())
    };
    let deciding = context.facts.seasons[id].deciding_stage;
    let mut stages: Vec<Id<Stage>> = season.stages.iter().copied().filter(begun).collect();
    stages.sort_by_key(|stage| (deciding != Some(*stage), !takes_ranks(stage)));
    stages
}

/// One of several stages of which nothing is known yet stands in the list of stages only.
fn knock_out<'a>(context: &PageContext<'a>, id: Id<Stage>, several: bool) -> Option<KnockOut<'a>> {
    let stage = &context.archive.stages[id];
    if several && stage.matches.is_empty() && stage.open_matches.is_empty() {
        return None;
    }
    let games = match stage.kind {
        StageKind::League => return None,
        StageKind::KnockOut => Vec::new(),
        StageKind::Matches => stage.matches.iter().map(|game| duel(context, *game)).collect(),
    };
    Some(KnockOut {
        stage: stage_title(context, id),
        link: context.link_to(&PageKey::Stage(id)),
        state: stage_state(context, id),
        rounds: tie_rounds(context, id),
        games,
        open: open_games(context, id, None),
    })
}

/// Of the first of these stages that has rounds to show: what is played now, else what was played last where it was decided.
fn now<'a>(
    context: &PageContext<'a>,
    mut stages: impl Iterator<Item = Id<Stage>>,
    several: bool,
) -> Vec<RoundNow<'a>> {
    let rounds = stages.find_map(|stage| Some(rounds_now(context, stage, several)).filter(|rounds| !rounds.is_empty()));
    rounds.unwrap_or_default()
}

/// The round that was reached, and the next one when that is another; of a stage without rounds its last matches. Nothing of
/// a knock-out, whose rounds all stand on the page.
fn rounds_now<'a>(context: &PageContext<'a>, id: Id<Stage>, several: bool) -> Vec<RoundNow<'a>> {
    let stage = &context.archive.stages[id];
    let facts = &context.facts.stages[id];
    if stage.kind == StageKind::KnockOut {
        return Vec::new();
    }
    let title = |round: String| {
        if !several {
            return round;
        }
        let name = context.stage_name(id);
        context.locale.words("round_of_stage", &[("round", Arg::Text(&round)), ("stage", Arg::Text(&name))])
    };
    let by_day = |games: &[Id<Match>]| days(context, games, Locale::weekday_day_month);
    if stage.rounds.is_empty() {
        let played = stage.matches.iter().rposition(|game| context.archive.matches[*game].is_decided());
        let end = played.map_or(LATEST_MATCHES, |last| last + 1).min(stage.matches.len());
        let games = &stage.matches[end.saturating_sub(LATEST_MATCHES)..end];
        let name = if several { stage_title(context, id) } else { context.word("season_latest_matches").to_owned() };
        let now = RoundNow { title: name, link: context.link_to(&PageKey::Stage(id)), days: by_day(games) };
        return if games.is_empty() { Vec::new() } else { vec![now] };
    }
    let next = facts.next_round.filter(|next| facts.latest_round != Some(*next));
    let shown = facts.latest_round.into_iter().chain(next);
    shown
        .map(|place| RoundNow {
            title: title(round_title(context, id, place)),
            link: round_link(context, id, place),
            days: by_day(&stage.rounds[place].matches),
        })
        .collect()
}

fn feats<'a>(context: &PageContext<'a>, season: &SeasonFacts, games: &[Id<Match>]) -> Vec<Duel<'a>> {
    // A match has no more than five sets: the most is no feat.
    let by_sets = games.first().is_some_and(|game| {
        let stage = &context.archive.stages[context.archive.matches[*game].stage];
        stage.sport.definition().scored == Scored::Sets
    });
    if by_sets || games.len() > MOST_FEATS || season.goals.matches < FEWEST_FOR_FEATS {
        return Vec::new();
    }
    games.iter().map(|game| duel(context, *game)).collect()
}

fn drawings<'a>(context: &PageContext<'a>, stage: Id<Stage>, several: bool) -> Option<MainStage<'a>> {
    let positions = bumps(context, stage, context.facts.club_of_site);
    let cross_tables = cross_tables(context, stage);
    let is_blank = positions.is_empty() && cross_tables.is_empty();
    let name = several.then(|| stage_title(context, stage));
    (!is_blank).then_some(MainStage { name, positions, cross_tables })
}

fn neighbours<'a>(context: &PageContext<'a>, id: Id<Season>) -> Option<Neighbours<'a>> {
    let seasons = &context.archive.competitions[context.archive.seasons[id].competition].seasons;
    let place = seasons.iter().position(|season| *season == id)?;
    let neighbour = |season: Id<Season>, key: &str| Neighbour {
        label: context.word(key),
        name: context.season_name(season),
        link: context.link_to(&PageKey::Season(season)),
    };
    let previous = place.checked_sub(1).map(|before| neighbour(seasons[before], "season_previous"));
    let next = seasons.get(place + 1).map(|after| neighbour(*after, "season_next"));
    Neighbours::of(previous, next)
}
