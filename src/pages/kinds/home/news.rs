//! The stories of the front page: each stands there once.

use std::collections::HashSet;

use jiff::SignedDuration;
use jiff::civil;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::story::{kicker, published};
use super::super::thread::stories_of;
use crate::archive::{Club, Id, Match, Person, Story, Subject};
use crate::facts::StoryList;
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::{ArchivePeriod, PageKey};
use crate::pages::parts::dates::When;
use crate::pages::parts::game::{Plate, plate};
use crate::pages::parts::person::{Name, PersonLink, last_spell, named, person_as, person_on, role_at_club, role_name};
use crate::pages::parts::story_line::{StoryLine, story_line};

/// How many stories follow the first.
const TEASERS: usize = 4;

/// How many stories of its thread stand beside the first.
const OF_THREAD: usize = 5;

/// How many stories of the archive.
const OF_ARCHIVE: usize = 3;

/// How many people.
const PEOPLE: usize = 4;

/// How far from the day a year ago something may lie.
const AROUND: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The story that the page opens with.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Lead<'a> {
    /// The story.
    story: StoryLine<'a>,
    /// What it is about, with links where the archive has them.
    kicker: Vec<Name<'a>>,
    /// When it was published.
    published: When,
    /// Who wrote it.
    by: Vec<Name<'a>>,
    /// The thread that it belongs to.
    thread: Option<Thread<'a>>,
}

/// The thread of the first story, up to it.
#[derive(Debug, JsonSchema, Serialize)]
struct Thread<'a> {
    /// `Van Hasi naar Vanderbiest, het verhaal tot nu toe`
    heading: String,
    /// The stories of it, up to this one.
    stories: Vec<InThread<'a>>,
}

/// A story of that thread.
#[derive(Debug, JsonSchema, Serialize)]
struct InThread<'a> {
    /// The story.
    story: StoryLine<'a>,
    /// It is the first story itself.
    current: bool,
}

/// What happened a year before the newest story.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct YearAgo<'a> {
    /// A match of that time.
    game: Option<Plate<'a>>,
    /// The stories of that time.
    stories: Vec<StoryLine<'a>>,
}

/// A year of the archive.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Year<'a> {
    /// `2024`
    name: String,
    /// Its page of the archive.
    link: &'a str,
}

/// The stories of a language and those that stand on the page already. Retracted ones are no news.
pub(super) struct News<'a> {
    context: &'a PageContext<'a>,
    list: &'a StoryList,
    shown: HashSet<Id<Story>>,
}

impl<'a> News<'a> {
    pub(super) fn new(context: &'a PageContext<'a>) -> News<'a> {
        News { context, list: context.facts.stories_in(context.language), shown: HashSet::new() }
    }

    fn is_news(&self, story: Id<Story>) -> bool {
        self.context.archive.stories[story].retracted.is_none() && !self.shown.contains(&story)
    }

    fn show(&mut self, stories: &[Id<Story>]) -> Vec<StoryLine<'a>> {
        self.shown.extend(stories);
        stories.iter().map(|story| story_line(self.context, *story)).collect()
    }

    /// The newest story that readers of this language can read; where there is none yet, the newest of all.
    pub(super) fn lead(&mut self) -> Option<Lead<'a>> {
        let context = self.context;
        let mut news = self.list.all().iter().copied().filter(|story| self.is_news(*story));
        let readable = |story: &Id<Story>| context.archive.stories[*story].language == context.language;
        let id = news.clone().find(readable).or_else(|| news.next())?;
        let written = &context.archive.stories[id];
        self.shown.insert(id);
        Some(Lead {
            story: story_line(context, id),
            kicker: kicker(context, id),
            published: published(context, written),
            by: written.by.iter().filter_map(|who| named(context, who)).collect(),
            thread: self.thread(id),
        })
    }

    fn thread(&mut self, lead: Id<Story>) -> Option<Thread<'a>> {
        let context = self.context;
        let original = context.facts.stories[lead].original;
        let id = context.archive.stories[lead].thread.or(context.archive.stories[original].thread)?;
        let stories = stories_of(context.archive, id, context.language).into_iter();
        let told: Vec<Id<Story>> = stories.filter(|story| *story == lead || self.is_news(*story)).collect();
        let end = told.iter().position(|story| *story == lead)? + 1;
        let told = &told[end.saturating_sub(OF_THREAD)..end];
        if told.len() < 2 {
            return None;
        }
        self.shown.extend(told);
        let name = context.text(&context.archive.threads[id].title);
        let line = |story: &Id<Story>| InThread { story: story_line(context, *story), current: *story == lead };
        Some(Thread {
            heading: context.locale.words("home_thread_heading", &[("thread", Arg::Text(name))]),
            stories: told.iter().map(line).collect(),
        })
    }

    /// The newest stories after the first.
    pub(super) fn teasers(&mut self) -> Vec<StoryLine<'a>> {
        let news = self.list.all().iter().copied().filter(|story| self.is_news(*story));
        let teasers: Vec<_> = news.take(TEASERS).collect();
        self.show(&teasers)
    }

    /// The match of the club that lies nearest to the day a year before the newest story, and the stories around it.
    pub(super) fn year_ago(&mut self, club: Option<Id<Club>>) -> Option<YearAgo<'a>> {
        let context = self.context;
        let newest = context.archive.stories[context.facts.latest.story?].date.date();
        let day = newest.checked_sub(jiff::Span::new().years(1)).ok()?;
        let first = day.checked_sub(AROUND).ok()?;
        let last = day.checked_add(AROUND).ok()?;
        let mut months = vec![(last.year(), last.month()), (first.year(), first.month())];
        months.dedup();
        let of_months = months.into_iter().flat_map(|(year, month)| self.list.of_month(year, month));
        let around = |story: &Id<Story>| (first..=last).contains(&context.archive.stories[*story].date.date());
        let stories: Vec<_> = of_months.copied().filter(around).filter(|story| self.is_news(*story)).collect();
        let game = club.and_then(|club| match_around(context, club, day));
        if game.is_none() && stories.is_empty() {
            return None;
        }
        Some(YearAgo { game: game.map(|game| plate(context, game)), stories: self.show(&stories) })
    }

    /// The newest story of each earlier year; where they are too few, the oldest of all.
    pub(super) fn archive(&mut self) -> Vec<StoryLine<'a>> {
        let earlier = self.list.years().into_iter().skip(1);
        let newest_of = |year| self.list.of_year(year).iter().copied().find(|story| self.is_news(*story));
        let of_years: Vec<_> = earlier.filter_map(newest_of).collect();
        let oldest = self.list.all().iter().rev().copied();
        let oldest = oldest.filter(|story| self.is_news(*story) && !of_years.contains(story));
        let mut picked: Vec<_> = of_years.iter().copied().chain(oldest).take(OF_ARCHIVE).collect();
        picked.sort_unstable_by_key(|story| std::cmp::Reverse(*story));
        self.show(&picked)
    }
}

/// The match of a club that counts and lies nearest to a day; of two the earlier.
fn match_around(context: &PageContext<'_>, club: Id<Club>, day: civil::Date) -> Option<Id<Match>> {
    let games = &context.facts.clubs[club].matches;
    let away = |id: &Id<Match>| {
        let game = &context.archive.matches[*id];
        let distance = game.kick_off.day()?.duration_since(day).abs();
        (game.is_decided() && distance <= AROUND).then_some((distance, *id))
    };
    games.iter().filter_map(away).min_by_key(|(distance, _)| *distance).map(|(_, id)| id)
}

/// Whom the newest stories name, with what they are now.
pub(super) fn people<'a>(context: &'a PageContext<'a>, club: Option<Id<Club>>) -> Vec<PersonLink<'a>> {
    let Some(day) = context.facts.latest.day else { return Vec::new() };
    let mut people: Vec<Id<Person>> = Vec::new();
    for story in context.facts.stories_in(context.language).all() {
        if people.len() >= PEOPLE {
            break;
        }
        for subject in context.facts.subjects_of(context.archive, *story) {
            match subject {
                Subject::Person(person) if !people.contains(&person) => people.push(person),
                _ => {}
            }
        }
    }
    people.into_iter().take(PEOPLE).map(|person| person_now(context, person, day, club)).collect()
}

/// Somebody with what they are, or were last; with the club where that is not the one of the site.
fn person_now<'a>(
    context: &PageContext<'a>,
    person: Id<Person>,
    day: civil::Date,
    club: Option<Id<Club>>,
) -> PersonLink<'a> {
    let Some(spell) = last_spell(context, person, day, club) else { return person_on(context, person, day, club) };
    let link = person_as(context, person, spell);
    let Some(elsewhere) = spell.club.filter(|other| Some(*other) != club) else { return link };
    PersonLink { role: role_at_club(context, &role_name(context, person, spell), elsewhere), ..link }
}

/// The years that have stories, newest first.
pub(super) fn years<'a>(context: &'a PageContext<'a>) -> Vec<Year<'a>> {
    let years = context.facts.stories_in(context.language).years().into_iter();
    let year = |year: i16| Year {
        name: year.to_string(),
        link: context.link_to(&PageKey::StoryArchive(ArchivePeriod::Year(year), 1)),
    };
    years.map(year).collect()
}
