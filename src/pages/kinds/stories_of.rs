//! Every story about something and every one that names it, newest first, page by page: of what has more of them than its own
//! page holds.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Subject};
use crate::facts::{Facts, Mention, Why, version_in};
use crate::locale::{Arg, Language};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::pager::{Pager, page_count, page_of, pager};
use crate::pages::parts::says::says;
use crate::pages::parts::stories_of::{ByReason, Quoted};
use crate::pages::parts::story_line::story_line;

/// How many stories a page holds.
const A_PAGE: usize = 20;

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: String,
    /// `48 verhalen`
    count: String,
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The stories by year, the newest first.
    years: Vec<YearOfStories<'a>>,
    /// The way through the list, when it has more than one page.
    pager: Option<Pager<'a>>,
}

/// The stories of a year on this page.
#[derive(Debug, JsonSchema, Serialize)]
struct YearOfStories<'a> {
    /// The year.
    year: String,
    /// The stories, each with the sentence that names the subject.
    stories: Vec<Quoted<'a>>,
}

pub(super) fn list(archive: &Archive, facts: &Facts, language: Language) -> Vec<PageKey> {
    let subjects = (archive.people.ids().map(Subject::Person))
        .chain(archive.clubs.ids().map(Subject::Club))
        .chain(archive.venues.ids().map(Subject::Venue))
        .chain(archive.competitions.ids().map(Subject::Competition));
    let pages = |subject: Subject| {
        let stories = ByReason::too_many(archive, facts, language, subject);
        let count = stories.map_or(0, |stories| page_count(stories.all().len(), A_PAGE));
        (1..=count).map(move |number| PageKey::StoriesOf(subject, number))
    };
    subjects.flat_map(pages).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::StoriesOf(subject, number) = page.key else { unreachable!("this kind lists what has stories") };
    let stories = ByReason::of(context.archive, context.facts, context.language, subject).all();
    let name = context.subject_name(subject);
    let title = context.locale.words("stories_about", &[("subject", Arg::Text(&name))]);
    let count = context.locale.words("count_stories", &[("count", Arg::Number(stories.len() as i64))]);
    let pager = pager(context, number, page_count(stories.len(), A_PAGE), |number| PageKey::StoriesOf(subject, number));
    let window_title = match &pager {
        Some(pager) if number > 1 => format!("{title}, {}", pager.place),
        _ => title.clone(),
    };
    let (index, index_name) = index_of(subject);
    let about = About {
        title: window_title.into(),
        description: format!("{title}: {count}.").into(),
        colours: match subject {
            Subject::Club(club) => Some(context.colours_of(club)),
            _ => None,
        },
        section: Some(context.link_to(&PageKey::STORIES)),
        canonical: None,
    };
    let crumbs = vec![
        Crumb::to(context.word(index_name), context.link_to(&index)),
        Crumb::to(name.clone(), context.subject_link(subject).unwrap_or_default()),
        Crumb::here(context.word("stories")),
    ];
    let years = years(context, subject, page_of(&stories, number, A_PAGE));
    (about, View { title, count, crumbs, years, pager })
}

/// The list of all things of its kind, and what that is called.
fn index_of(subject: Subject) -> (PageKey, &'static str) {
    match subject {
        Subject::Club(_) => (PageKey::ClubIndex(None), "clubs"),
        Subject::Venue(_) => (PageKey::VenueIndex, "venues"),
        Subject::Competition(_) => (PageKey::CompetitionIndex, "competitions"),
        _ => (PageKey::PersonIndex(None), "people"),
    }
}

fn years<'a>(context: &'a PageContext<'a>, subject: Subject, stories: &[Mention]) -> Vec<YearOfStories<'a>> {
    let year = |mention: &Mention| context.archive.stories[mention.story].date.year();
    let of_year = |stories: &[Mention]| YearOfStories {
        year: year(&stories[0]).to_string(),
        stories: stories.iter().map(|mention| quoted(context, subject, mention)).collect(),
    };
    stories.chunk_by(|one, next| year(one) == year(next)).map(of_year).collect()
}

/// A story that only names it says so, and stands with its sentence.
fn quoted<'a>(context: &'a PageContext<'a>, subject: Subject, mention: &Mention) -> Quoted<'a> {
    let story = version_in(context.archive, mention.story, context.language);
    if mention.why != Why::Named {
        return Quoted { why: None, story: story_line(context, story), says: None };
    }
    let name = context.subject_name(subject);
    let why = context.locale.words("why_mentions", &[("name", Arg::Text(&name))]);
    Quoted { why: Some(why), story: story_line(context, story), says: says(context, story, subject) }
}
