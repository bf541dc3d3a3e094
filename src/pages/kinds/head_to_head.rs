//! Two clubs that met: the balance between them, every match, what stands out, what was written. There is one page a pair, and
//! it takes no side: the clubs stand in the order of their slugs.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Club, Id, Match, Season, Story};
use crate::facts::{Facts, HeadToHead, HomeAway, Record, version_in};
use crate::locale::{Arg, Language};
use crate::pages::parts::club::ClubLink;
use crate::pages::parts::crest::{Crest, crest};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::figures::{meetings_drawn, meetings_won};
use crate::pages::parts::feat::{Feat, LongestRun, feat, longest_run};
use crate::pages::parts::game::{Duel, Plate, duel, plate};
use crate::pages::parts::person::Name;
use crate::pages::parts::record::{RecordColumn, RecordRow, RecordTable, scored_column};
use crate::pages::parts::story_line::{StoryLine, story_line};
use crate::records::values::{CompetitionKind, MatchRole};
use crate::sport::Sport;

/// How many matches stand open at the least, by whole seasons; older ones are folded.
const OPEN_GAMES: usize = 8;

/// How many stories stand open; older ones are folded.
const OPEN_STORIES: usize = 8;

/// What the template of two clubs sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// `Beerschot – KV Mechelen`
    title: String,
    /// The two clubs.
    sides: [Side<'a>; 2],
    /// `Competitie`: what the figures count.
    figures_of: String,
    /// Won by the first, drawn where the sport knows it, won by the second, each with its words; none while no match counts.
    figures: Vec<(String, String)>,
    /// What the first of them won, drew and lost, by ground.
    balance: Option<RecordTable<'a>>,
    /// Their last match.
    last: Option<Plate<'a>>,
    /// Their next match.
    next: Option<Plate<'a>>,
    /// Matches that stand out: the biggest win, the most goals.
    feats: Vec<Feat<'a>>,
    /// The longest runs.
    runs: Vec<LongestRun<'a>>,
    /// The last one first.
    seasons: Vec<SeasonOfDuels<'a>>,
    /// Seasons further back, folded.
    earlier: Vec<SeasonOfDuels<'a>>,
    /// `De 20 duels daarvoor`
    earlier_heading: String,
    /// Newest first.
    stories: Vec<StoryLine<'a>>,
    /// Older stories, folded.
    older_stories: Vec<StoryLine<'a>>,
}

/// One of the two clubs.
#[derive(Debug, JsonSchema, Serialize)]
struct Side<'a> {
    /// The club.
    club: ClubLink<'a>,
    /// Its crest.
    crest: Crest<'a>,
}

/// Their matches in one season of a competition, the last one first.
#[derive(Debug, JsonSchema, Serialize)]
struct SeasonOfDuels<'a> {
    /// The season, with its page.
    season: Name<'a>,
    /// The matches.
    games: Vec<Duel<'a>>,
}

pub(super) fn list(archive: &Archive, facts: &Facts, _: Language) -> Vec<PageKey> {
    facts.pairs_that_met(archive).into_iter().map(|[one, other]| PageKey::HeadToHead(one, other)).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::HeadToHead(one, other) = page.key else { unreachable!("this kind lists pairs of clubs") };
    let met = context.facts.head_to_head(context.archive, one, other).expect("pairs were listed from the facts");
    let locale = context.locale;
    let names = met.clubs.map(|club| context.club(club).name);
    let args = [("one", Arg::Text(names[0])), ("other", Arg::Text(names[1]))];
    let title = locale.words("match_title_unplayed", &[("home", Arg::Text(names[0])), ("away", Arg::Text(names[1]))]);
    let clubs = context.link_to(&PageKey::ClubIndex(None));
    let about = About {
        title: locale.words("duel_window_title", &args).into(),
        description: locale.words("duel_description", &args).into(),
        section: Some(clubs),
        ..About::default()
    };
    let (figures_of, figures) = figures(context, &met).unwrap_or_default();
    let (seasons, earlier) = seasons(context, &met);
    let folded = earlier.iter().map(|season| season.games.len()).sum::<usize>();
    let mut stories = stories(context, &met);
    let older_stories = stories.split_off(stories.len().min(OPEN_STORIES));
    let view = View {
        crumbs: vec![Crumb::to(context.word("clubs"), clubs), Crumb::here(title.clone())],
        title,
        sides: met.clubs.map(|club| Side { club: context.club(club).clone(), crest: crest(context, club) }),
        figures_of,
        figures,
        balance: balance(context, &met),
        last: met.last.map(|game| plate(context, game)),
        next: met.next.map(|game| plate(context, game)),
        feats: feats(context, &met),
        runs: runs(context, &met),
        seasons,
        earlier,
        earlier_heading: locale.words("duel_earlier", &[("count", Arg::Number(folded as i64))]),
        stories,
        older_stories,
    };
    (about, view)
}

const KINDS: [CompetitionKind; 3] = [CompetitionKind::League, CompetitionKind::Cup, CompetitionKind::Friendly];

fn kind_name(context: &PageContext<'_>, kind: CompetitionKind) -> String {
    let word = match kind {
        CompetitionKind::League => "kind_competition",
        CompetitionKind::Cup => "kind_cup",
        CompetitionKind::Friendly => "kind_friendly",
    };
    context.locale.sentence_case(context.word(word))
}

/// The figures of the league, else of the first kind of competition in which they met.
fn figures(context: &PageContext<'_>, met: &HeadToHead<'_>) -> Option<(String, Vec<(String, String)>)> {
    let total = |kind: CompetitionKind| met.records[0].of_kind(kind).total();
    let kind = KINDS.into_iter().find(|kind| !total(*kind).is_empty())?;
    let record = total(kind);
    let figures = std::iter::once(meetings_won(context, met.clubs[0], record.wins))
        .chain(sport(context, met).has_draws().then(|| meetings_drawn(context, record.draws)))
        .chain([meetings_won(context, met.clubs[1], met.records[1].of_kind(kind).total().wins)]);
    Some((kind_name(context, kind), figures.collect()))
}

/// What two clubs play against each other.
fn sport(context: &PageContext<'_>, met: &HeadToHead<'_>) -> Sport {
    let game = met.matches.first().expect("two clubs without a match are no pair");
    context.archive.stages[context.archive.matches[*game].stage].sport
}

/// Each kind of competition, and at the ground of each club.
fn balance<'a>(context: &'a PageContext<'a>, met: &HeadToHead<'_>) -> Option<RecordTable<'a>> {
    let locale = context.locale;
    let sport = sport(context, met);
    let clubs = met.clubs.map(|club| context.club(club));
    let row = |name: String, first: Record, second: Record, sum: bool| RecordRow {
        name: Name { name: name.into(), link: None },
        remark: String::new(),
        cells: [first.played(), first.wins]
            .into_iter()
            .chain(sport.has_draws().then_some(first.draws))
            .chain([second.wins])
            .map(|count| locale.number(count.into()))
            .chain([locale.score(first.goals_for, first.goals_against)])
            .collect(),
        sum,
    };
    let at = |side: usize| locale.sentence_case(&locale.words("duel_at", &[("club", Arg::Text(clubs[side].name))]));
    let part = |kind: CompetitionKind| {
        let [first, second]: [HomeAway; 2] = met.records.map(|record| *record.of_kind(kind));
        let total = row(kind_name(context, kind), first.total(), second.total(), false);
        let grounds = [(at(0), first.home, second.away), (at(1), first.away, second.home)];
        let mut rows = vec![total];
        // At one ground only, the total has said it.
        if grounds.iter().all(|(_, first, _)| !first.is_empty()) {
            rows.extend(grounds.map(|(name, first, second)| row(name, first, second, false)));
        }
        rows
    };
    let parts: Vec<Vec<RecordRow<'a>>> =
        KINDS.into_iter().filter(|kind| !met.records[0].of_kind(*kind).is_empty()).map(part).collect();
    let won = |side: usize| RecordColumn {
        short: clubs[side].code,
        full: locale.words("duel_won_by", &[("club", Arg::Text(clubs[side].name))]).into(),
    };
    let column = |short: &str, full: &str| RecordColumn { short: context.word(short), full: context.word(full).into() };
    let names = [("one", Arg::Text(clubs[0].name)), ("other", Arg::Text(clubs[1].name))];
    (!parts.is_empty()).then(|| RecordTable {
        caption: locale.words("duel_balance_caption", &names),
        head: context.word("competitions"),
        columns: [column("column_played_short", "column_played"), won(0)]
            .into_iter()
            .chain(sport.has_draws().then(|| column("column_drawn_short", "column_drawn")))
            .chain([won(1), scored_column(context, sport.definition().scored)])
            .collect(),
        parts,
    })
}

fn of_club(context: &PageContext<'_>, key: &str, club: Id<Club>) -> String {
    context.locale.words(key, &[("club", Arg::Text(context.club(club).name))])
}

fn feats<'a>(context: &'a PageContext<'a>, met: &HeadToHead<'_>) -> Vec<Feat<'a>> {
    let of = |side: usize| feat(context, of_club(context, "duel_biggest_win", met.clubs[side]), &met.biggest_wins[side]);
    [of(0), of(1)].into_iter().flatten().collect()
}

/// Of each club its longest run of wins, and of matches without defeat where that is a longer one.
fn runs<'a>(context: &'a PageContext<'a>, met: &HeadToHead<'_>) -> Vec<LongestRun<'a>> {
    let of = |side: usize| {
        let runs = &met.runs[side];
        let unbeaten = runs.unbeaten.filter(|unbeaten| runs.winning.is_none_or(|won| won.length < unbeaten.length));
        let kinds = [("duel_run_winning", runs.winning), ("duel_run_unbeaten", unbeaten)];
        kinds.map(|(key, run)| longest_run(context, of_club(context, key, met.clubs[side]), run))
    };
    [of(0), of(1)].into_iter().flatten().flatten().collect()
}

/// Every match, by season of its competition, the last one first: those that stand open, and those that are folded.
fn seasons<'a>(
    context: &'a PageContext<'a>,
    met: &HeadToHead<'_>,
) -> (Vec<SeasonOfDuels<'a>>, Vec<SeasonOfDuels<'a>>) {
    let mut by_season: Vec<(Id<Season>, Vec<Id<Match>>)> = Vec::new();
    for game in met.matches.iter().rev() {
        let season = context.archive.matches[*game].season;
        match by_season.iter_mut().find(|(known, _)| *known == season) {
            Some((_, games)) => games.push(*game),
            None => by_season.push((season, vec![*game])),
        }
    }
    let mut shown = 0;
    let open = by_season.iter().take_while(|(_, games)| {
        let is_open = shown < OPEN_GAMES;
        shown += games.len();
        is_open
    });
    let open = open.count();
    let view = |(season, games): (Id<Season>, Vec<Id<Match>>)| SeasonOfDuels {
        season: Name { name: context.season_name(season).into(), link: context.link(&PageKey::Season(season)) },
        games: games.into_iter().map(|game| duel(context, game)).collect(),
    };
    let mut seasons: Vec<SeasonOfDuels<'a>> = by_season.into_iter().map(view).collect();
    let earlier = seasons.split_off(open);
    (seasons, earlier)
}

/// What was written about their matches, newest first. A story that only names one of them is none.
fn stories<'a>(context: &'a PageContext<'a>, met: &HeadToHead<'_>) -> Vec<StoryLine<'a>> {
    let all = met.matches.iter().flat_map(|game| &context.facts.matches[*game].stories);
    let about = all.filter(|of_match| of_match.role != MatchRole::Mention);
    let mut found: Vec<Id<Story>> = about.map(|of_match| of_match.story).collect();
    found.sort_unstable_by(|one, other| other.cmp(one));
    found.dedup();
    found.into_iter().map(|story| story_line(context, version_in(context.archive, story, context.language))).collect()
}
