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

/// What the template sees. Whatever the site has nothing for is absent.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The name of the site: the heading where there is no story.
    title: &'a str,
    ribbon: Vec<ribbon::Item<'a>>,
    lead: Option<news::Lead<'a>>,
    season: Option<figures::Season<'a>>,
    stories: Vec<StoryLine<'a>>,
    table: Option<figures::TableNow<'a>>,
    round: Option<figures::Round<'a>>,
    people: Vec<PersonLink<'a>>,
    year_ago: Option<news::YearAgo<'a>>,
    archive: Vec<StoryLine<'a>>,
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
    let view = View {
        title: context.text(&site.title),
        ribbon: ribbon::ribbon(context, club),
        lead,
        season: club.and_then(|club| figures::season(context, club)),
        stories,
        table: stage.and_then(|stage| figures::table(context, stage, club)),
        round: stage.and_then(|stage| figures::round(context, stage)),
        people: news::people(context, club),
        year_ago,
        archive,
        years: news::years(context),
    };
    (about, view)
}
