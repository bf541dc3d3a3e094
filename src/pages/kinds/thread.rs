//! A thread: what it is about, its stories from the first on, and who appears in them.

use jiff::civil;
use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Club, Id, Person, Story, Subject};
use crate::facts::{Facts, version_in};
use crate::locale::{Arg, Language};
use crate::pages::parts::club::ClubLink;
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::person::{PersonLink, last_spell, person_as, person_on};
use crate::pages::parts::story_line::{StoryLine, story_line};
use crate::pages::prose::{ProseView, record_prose};

/// How many people stand beside the stories.
const MOST_PEOPLE: usize = 12;

/// How many clubs.
const MOST_CLUBS: usize = 8;

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The name of the thread.
    title: &'a str,
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// `5 verhalen, 16 februari 2025 tot 8 maart 2025`
    extent: String,
    /// What the thread is about.
    introduction: Option<ProseView<'a>>,
    /// Its stories in their order.
    stories: Vec<StoryLine<'a>>,
    /// Who it is about.
    people: Vec<PersonLink<'a>>,
    /// The clubs that it is about.
    clubs: Vec<ClubLink<'a>>,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.threads.ids().map(PageKey::Thread).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Thread(id) = page.key else { unreachable!("this kind lists threads") };
    let thread = &context.archive.threads[id];
    let title = context.text(&thread.title);
    let stories = stories_of(context.archive, id, context.language);
    let extent = extent(context, &stories);
    let about = About {
        title: title.into(),
        description: context.locale.words("thread_description", &[("thread", Arg::Text(title))]).into(),
        section: Some(context.link_to(&PageKey::ThreadIndex)),
        ..About::default()
    };
    let (people, clubs) = cast(context, &stories);
    let introduction = record_prose(context, &thread.introduction, title);
    let view = View {
        title,
        crumbs: vec![
            Crumb::to(context.word("threads"), context.link_to(&PageKey::ThreadIndex)),
            Crumb::here(title),
        ],
        extent,
        introduction: (!introduction.is_empty()).then_some(introduction),
        stories: stories.iter().map(|story| story_line(context, *story)).collect(),
        people,
        clubs,
    };
    (about, view)
}

/// The stories of a thread as readers of a language are shown them, each once, oldest first.
pub(super) fn stories_of(
    archive: &Archive,
    thread: Id<crate::archive::Thread>,
    language: Language,
) -> Vec<Id<Story>> {
    let stories = archive.threads[thread].stories.iter().copied();
    stories.filter(|story| version_in(archive, *story, language) == *story).collect()
}

/// How many stories there are, and from when to when.
pub(super) fn extent(context: &PageContext<'_>, stories: &[Id<Story>]) -> String {
    let locale = context.locale;
    let count = locale.words("count_stories", &[("count", Arg::Number(stories.len() as i64))]);
    let day = |story: &Id<Story>| locale.date_long(context.archive.stories[*story].date.date());
    let (Some(first), Some(last)) = (stories.first().map(day), stories.last().map(day)) else { return count };
    if first == last {
        return format!("{count}, {first}");
    }
    let period = locale.words("thread_from_to", &[("from", Arg::Text(&first)), ("to", Arg::Text(&last))]);
    format!("{count}, {period}")
}

/// Whom the stories name, those of most stories first, then as they come up; people with what they were when they came up
/// first.
fn cast<'a>(context: &PageContext<'a>, stories: &[Id<Story>]) -> (Vec<PersonLink<'a>>, Vec<ClubLink<'a>>) {
    let mut people: Vec<Named<Person>> = Vec::new();
    let mut clubs: Vec<Named<Club>> = Vec::new();
    for story in stories {
        let day = context.archive.stories[*story].date.date();
        for subject in context.facts.subjects_of(context.archive, *story) {
            match subject {
                Subject::Person(person) => count(&mut people, person, day),
                Subject::Club(club) => count(&mut clubs, club, day),
                _ => {}
            }
        }
    }
    // A stable sort: equals stay in the order in which they came up.
    people.sort_by_key(|named| std::cmp::Reverse(named.stories));
    clubs.sort_by_key(|named| std::cmp::Reverse(named.stories));
    let person = |named: Named<Person>| match last_spell(context, named.id, named.first, None) {
        Some(spell) => person_as(context, named.id, spell),
        None => person_on(context, named.id, named.first, None),
    };
    let people = people.into_iter().take(MOST_PEOPLE).map(person);
    (people.collect(), clubs.into_iter().take(MOST_CLUBS).map(|named| context.club(named.id).clone()).collect())
}

/// Somebody or something that stories name.
struct Named<T> {
    id: Id<T>,
    stories: usize,
    /// The day of the first of them.
    first: civil::Date,
}

fn count<T>(found: &mut Vec<Named<T>>, id: Id<T>, day: civil::Date) {
    match found.iter_mut().find(|known| known.id == id) {
        Some(known) => known.stories += 1,
        None => found.push(Named { id, stories: 1, first: day }),
    }
}
