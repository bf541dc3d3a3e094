//! The front page: what was played last and what comes next, the newest story, and the ways into everything else. It turns
//! on the club that most stories are about; without one, on what was played last.

mod figures;
mod news;
mod ribbon;

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Language;
use crate::pages::parts::person::PersonLink;
use crate::pages::parts::story_line::StoryLine;

/// How many lines a table and a round have at most that leave room for people below them, beside the stories.
const FEW_LINES: usize = 14;

/// What the template sees. Whatever the site has nothing for is absent.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The name of the site: the heading where there is no story.
    title: &'a str,
    /// The last match, the next one and the standing, side by side.
    ribbon: Vec<ribbon::Item<'a>>,
    /// The story that the page opens with.
    lead: Option<news::Lead<'a>>,
    /// The season of the club that the site is about.
    season: Option<figures::Season<'a>>,
    /// The stories after it.
    stories: Vec<StoryLine<'a>>,
    /// The table of the stage that is under way.
    table: Option<figures::TableNow<'a>>,
    /// The next round, or the last one.
    round: Option<figures::Round<'a>>,
    /// People of whom was written lately.
    people: Vec<PersonLink<'a>>,
    /// They stand below a table and a round that are short; else below everything.
    people_beside: bool,
    /// What happened a year before the newest story.
    year_ago: Option<news::YearAgo<'a>>,
    /// Stories from the archive.
    archive: Vec<StoryLine<'a>>,
    /// Every year that has stories.
    years: Vec<news::Year<'a>>,
}

pub(super) fn list(_: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    vec![PageKey::Home]
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, _: &'a Page) -> (About<'a>, View<'a>) {
    let site = &context.archive.site;
    let club = context.facts.club_of_site;
    let stage = figures::stage_now(context, club);
    let mut news = news::News::new(context);
    let lead = news.lead();
    let stories = news.teasers();
    let year_ago = news.year_ago(club);
    let archive = news.archive();
    let description =
        site.description.as_ref().map_or_else(|| context.word("home_description"), |text| context.text(text));
    let about = About { description: description.into(), ..About::default() };
    let table = stage.and_then(|stage| figures::table(context, stage, club));
    let round = stage.and_then(|stage| figures::round(context, stage));
    let people = news::people(context, club);
    let lines = figures::lines(table.as_ref(), round.as_ref());
    let view = View {
        title: context.text(&site.title),
        ribbon: ribbon::ribbon(context, club),
        lead,
        season: club.and_then(|club| figures::season(context, club)),
        stories,
        people_beside: !people.is_empty() && (1..=FEW_LINES).contains(&lines),
        table,
        round,
        people,
        year_ago,
        archive,
        years: news::years(context),
    };
    (about, view)
}
