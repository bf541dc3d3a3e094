//! A competition: what it is, how its last season stands, every season with its winner, its clubs.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Club, Competition, Id, Season, Subject};
use crate::facts::Facts;
use crate::locale::{Arg, Language};
use crate::pages::parts::competition::{country, kind_word, level_name};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::dates::period;
use crate::pages::parts::picture::{Figure, lead};
use crate::pages::parts::person::Name;
use crate::pages::parts::season::{
    ClubInSeason, SeasonLine, current_stage, is_over, menu_section, season_line, season_state, winner_word,
};
use crate::pages::parts::stage_table::{StageTable, stage_table};
use crate::pages::parts::ties::{TieRound, tie_rounds};
use crate::pages::parts::stories_of::{Shape, StoriesOf, stories_of};
use crate::pages::prose::{ProseView, record_prose};

/// How many stories stand open; the rest is folded.
const OPEN_STORIES: usize = 12;

/// What the template of a competition sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The heading of the page.
    title: &'a str,
    /// `competitie, België, niveau 1`
    state: String,
    /// What is on record, each with its label.
    facts: Vec<Fact>,
    /// Its own website.
    website: Option<&'a str>,
    /// Above the text, when there is one.
    picture: Option<Figure<'a>>,
    /// The text about it.
    description: Option<ProseView<'a>>,
    /// The newest season.
    latest: Option<Latest<'a>>,
    /// `Kampioen`
    winner_word: &'a str,
    /// Newest first.
    seasons: Vec<SeasonLine<'a>>,
    /// Every club that played in it, with the number of seasons.
    clubs: Vec<ClubInSeason<'a>>,
    /// What was written about it.
    stories: StoriesOf<'a>,
}

/// A fact of its record with its label.
#[derive(Debug, JsonSchema, Serialize)]
struct Fact {
    /// What it is called.
    label: String,
    /// The fact, in words.
    text: String,
}

/// The newest season, as far as it is.
#[derive(Debug, JsonSchema, Serialize)]
struct Latest<'a> {
    /// The season, with its page.
    season: Name<'a>,
    /// How far it is, in words.
    state: Option<String>,
    /// Its table, when it has one.
    table: Option<StageTable<'a>>,
    /// Of a knock-out: the last round that has ties.
    ties: Vec<TieRound<'a>>,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.competitions.ids().map(PageKey::Competition).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Competition(id) = page.key else { unreachable!("this kind lists competitions") };
    let competition = &context.archive.competitions[id];
    let title = context.text(&competition.name);
    let about = About {
        title: title.into(),
        description: context.locale.words("competition_description", &[("competition", Arg::Text(title))]).into(),
        section: Some(menu_section(context, id)),
        ..About::default()
    };
    let description = record_prose(context, &competition.description, title);
    let view = View {
        crumbs: vec![
            Crumb::to(context.word("competitions"), context.link_to(&PageKey::CompetitionIndex)),
            Crumb::here(title),
        ],
        title,
        picture: lead(context, competition.picture),
        state: state(context, competition),
        facts: facts(context, competition),
        website: competition.website.as_deref(),
        description: (!description.is_empty()).then_some(description),
        latest: competition.seasons.last().map(|season| latest(context, *season)),
        winner_word: winner_word(context, competition.kind),
        seasons: competition.seasons.iter().rev().map(|season| season_line(context, *season)).collect(),
        clubs: clubs(context, competition),
        stories: stories_of(context, Subject::Competition(id), Shape { open: OPEN_STORIES, quoted: false }),
    };
    (about, view)
}

fn state(context: &PageContext<'_>, competition: &Competition) -> String {
    let kind = context.word(kind_word(competition.kind)).to_owned();
    let country = country(context, competition).map(|(_, name)| name);
    let level = competition.level.map(|level| level_name(context, level));
    let parts: Vec<String> = [kind].into_iter().chain(country).chain(level).collect();
    context.locale.sentence_case(&parts.join(", "))
}

fn facts(context: &PageContext<'_>, competition: &Competition) -> Vec<Fact> {
    let fact = |key: &str, text: String| Fact { label: context.word(key).to_owned(), text };
    let full_name = competition.full_name.as_ref().map(|name| context.text(name).to_owned());
    let former = competition.former_names.iter().map(|former| {
        let name = context.text(&former.name);
        let dated = former.from.is_some() || former.to.is_some();
        let period = dated.then(|| period(context.locale, (former.from, None), (former.to, None)));
        [name.to_owned()].into_iter().chain(period).collect::<Vec<_>>().join(", ")
    });
    let former: Vec<String> = former.collect();
    let former = (!former.is_empty()).then(|| former.join("; "));
    full_name
        .map(|name| fact("competition_full_name", name))
        .into_iter()
        .chain(former.map(|names| fact("competition_former_names", names)))
        .collect()
}

fn latest<'a>(context: &PageContext<'a>, id: Id<Season>) -> Latest<'a> {
    let facts = &context.facts.seasons[id];
    let has_counted = |stage: &Id<_>| {
        context.facts.stages[*stage].tables.as_ref().is_some_and(|tables| !tables.last.is_blank())
    };
    // The table that decides, once it has begun; before that the one that is being played.
    let stage = facts.deciding_stage.filter(has_counted).or_else(|| current_stage(context, id));
    let here = context.facts.club_of_site;
    let mut ties = stage.map_or_else(Vec::new, |stage| tie_rounds(context, stage));
    ties.truncate(1);
    Latest {
        season: Name { name: context.season_name(id).into(), link: Some(context.link_to(&PageKey::Season(id))) },
        state: if is_over(context, id) { Some(context.word("stage_ended").to_owned()) } else { season_state(context, id) },
        table: stage.and_then(|stage| stage_table(context, stage, here.as_slice())),
        ties,
    }
}

/// Every club that played in it, by name, with how many seasons of it the archive has.
fn clubs<'a>(context: &PageContext<'a>, competition: &Competition) -> Vec<ClubInSeason<'a>> {
    let mut seasons: BTreeMap<Id<Club>, i64> = BTreeMap::new();
    for club in competition.seasons.iter().flat_map(|season| &context.archive.seasons[*season].clubs) {
        *seasons.entry(*club).or_default() += 1;
    }
    let of = |(club, count): (Id<Club>, i64)| ClubInSeason {
        club: context.club(club).clone(),
        place: Some(context.locale.words("count_seasons", &[("count", Arg::Number(count))])),
    };
    let mut clubs: Vec<ClubInSeason<'a>> = seasons.into_iter().map(of).collect();
    clubs.sort_by_cached_key(|club| context.locale.sort_key(club.club.name));
    clubs
}
