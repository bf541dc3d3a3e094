//! Lists of stories, newest first: all of them page by page, and by year and month.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Id, Story};
use crate::facts::{Facts, StoryList};
use crate::locale::{Arg, Language};
use crate::pages::key::ArchivePeriod;
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::pager::{Pager, page_count, page_of, pager};
use crate::pages::parts::story_line::{StoryLine, story_line};

/// How many stories a page holds.
const A_PAGE: usize = 20;

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: String,
    /// `28 verhalen`
    count: String,
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The years of the archive, or the months of a year.
    periods: Vec<PeriodLink<'a>>,
    /// Month by month; empty when there is no story.
    months: Vec<MonthOfStories<'a>>,
    /// The way through the list, when it has more than one page.
    pager: Option<Pager<'a>>,
    /// The year or month before.
    earlier: Option<PeriodLink<'a>>,
    /// The year or month after.
    later: Option<PeriodLink<'a>>,
}

/// A year or a month that has stories.
#[derive(Debug, JsonSchema, Serialize)]
struct PeriodLink<'a> {
    /// `maart 2025`
    name: String,
    /// Its page of the archive.
    link: &'a str,
    /// The period of the page, or the year around it.
    current: bool,
}

/// The stories of a month on this page.
#[derive(Debug, JsonSchema, Serialize)]
struct MonthOfStories<'a> {
    /// `maart 2025`
    name: String,
    /// Its own page, when this is not it.
    link: Option<&'a str>,
    /// Stories, the newest first.
    stories: Vec<StoryLine<'a>>,
}

pub(super) fn list(_: &Archive, facts: &Facts, language: Language) -> Vec<PageKey> {
    let list = facts.stories_in(language);
    let years = list.years().into_iter().map(ArchivePeriod::Year);
    let months = list.months().map(|(year, month)| ArchivePeriod::Month(year, month));
    let periods = std::iter::once(ArchivePeriod::All).chain(years).chain(months);
    let pages = |period| {
        let count = page_count(stories_of(list, period).len(), A_PAGE);
        (1..=count).map(move |number| PageKey::StoryArchive(period, number))
    };
    periods.flat_map(pages).collect()
}

fn stories_of(list: &StoryList, period: ArchivePeriod) -> &[Id<Story>] {
    match period {
        ArchivePeriod::All => list.all(),
        ArchivePeriod::Year(year) => list.of_year(year),
        ArchivePeriod::Month(year, month) => list.of_month(year, month),
    }
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::StoryArchive(period, number) = page.key else { unreachable!("this kind lists periods") };
    let list = context.facts.stories_in(context.language);
    let stories = stories_of(list, period);
    let title = title(context, period);
    let count = context.locale.words("count_stories", &[("count", Arg::Number(stories.len() as i64))]);
    let pager = pager(context, number, page_count(stories.len(), A_PAGE), |number| PageKey::StoryArchive(period, number));
    let description = format!("{title}: {count}.");
    let window_title = match &pager {
        Some(pager) if number > 1 => format!("{title}, {}", pager.place),
        _ => title.clone(),
    };
    let about = About {
        title: window_title.into(),
        description: description.into(),
        section: Some(context.link_to(&PageKey::STORIES)),
        ..About::default()
    };
    let (earlier, later) = neighbours(context, list, period);
    let view = View {
        crumbs: crumbs(context, period),
        periods: periods(context, list, period),
        months: months(context, period, page_of(stories, number, A_PAGE)),
        title,
        count,
        pager,
        earlier,
        later,
    };
    (about, view)
}

fn title(context: &PageContext<'_>, period: ArchivePeriod) -> String {
    let locale = context.locale;
    match period {
        ArchivePeriod::All => context.word("stories_title").to_owned(),
        ArchivePeriod::Year(year) => locale.words("stories_of_year", &[("year", Arg::Text(&year.to_string()))]),
        ArchivePeriod::Month(year, month) => {
            locale.words("stories_of_month", &[("month", Arg::Text(&locale.month_year(year, month)))])
        }
    }
}

/// `2025`, `maart`
fn short_name(context: &PageContext<'_>, period: ArchivePeriod) -> String {
    match period {
        ArchivePeriod::All => context.word("stories_title").to_owned(),
        ArchivePeriod::Year(year) => year.to_string(),
        ArchivePeriod::Month(_, month) => context.locale.sentence_case(context.locale.month(month)),
    }
}

/// The first page of a period; every period that is named has one.
fn link_of<'a>(context: &PageContext<'a>, period: ArchivePeriod) -> &'a str {
    context.link_to(&PageKey::StoryArchive(period, 1))
}

fn crumbs<'a>(context: &PageContext<'a>, period: ArchivePeriod) -> Vec<Crumb<'a>> {
    let to = |period| Crumb::to(short_name(context, period), link_of(context, period));
    match period {
        ArchivePeriod::All => Vec::new(),
        ArchivePeriod::Year(_) => vec![to(ArchivePeriod::All), Crumb::here(short_name(context, period))],
        ArchivePeriod::Month(year, _) => {
            vec![to(ArchivePeriod::All), to(ArchivePeriod::Year(year)), Crumb::here(short_name(context, period))]
        }
    }
}

/// The years on the page of all, and the months of the year on every other one; months as they follow each other.
fn periods<'a>(context: &PageContext<'a>, list: &StoryList, current: ArchivePeriod) -> Vec<PeriodLink<'a>> {
    let link = |period| PeriodLink {
        name: short_name(context, period),
        link: link_of(context, period),
        current: period == current,
    };
    match current {
        ArchivePeriod::All => list.years().into_iter().map(|year| link(ArchivePeriod::Year(year))).collect(),
        ArchivePeriod::Year(year) | ArchivePeriod::Month(year, _) => {
            let of_year = list.months().rev().filter(|(of, _)| *of == year);
            of_year.map(|(year, month)| link(ArchivePeriod::Month(year, month))).collect()
        }
    }
}

/// The periods of the same length with stories before this one and after it.
fn neighbours<'a>(
    context: &PageContext<'a>,
    list: &StoryList,
    current: ArchivePeriod,
) -> (Option<PeriodLink<'a>>, Option<PeriodLink<'a>>) {
    let same_length: Vec<ArchivePeriod> = match current {
        ArchivePeriod::All => Vec::new(),
        ArchivePeriod::Year(_) => list.years().into_iter().map(ArchivePeriod::Year).collect(),
        ArchivePeriod::Month(..) => list.months().map(|(year, month)| ArchivePeriod::Month(year, month)).collect(),
    };
    let Some(place) = same_length.iter().position(|period| *period == current) else { return (None, None) };
    let link = |period: &ArchivePeriod| PeriodLink {
        name: match *period {
            ArchivePeriod::Month(year, month) => context.locale.sentence_case(&context.locale.month_year(year, month)),
            other => short_name(context, other),
        },
        link: link_of(context, *period),
        current: false,
    };
    (same_length.get(place + 1).map(link), place.checked_sub(1).map(|later| link(&same_length[later])))
}

fn months<'a>(context: &PageContext<'a>, period: ArchivePeriod, stories: &[Id<Story>]) -> Vec<MonthOfStories<'a>> {
    let month_of = |story: &Id<Story>| {
        let day = context.archive.stories[*story].date.date();
        (day.year(), day.month())
    };
    let month = |stories: &[Id<Story>]| {
        let (year, month) = month_of(&stories[0]);
        let own_page = ArchivePeriod::Month(year, month);
        MonthOfStories {
            name: context.locale.sentence_case(&context.locale.month_year(year, month)),
            link: (period != own_page).then(|| link_of(context, own_page)),
            stories: stories.iter().map(|story| story_line(context, *story)).collect(),
        }
    };
    stories.chunk_by(|one, next| month_of(one) == month_of(next)).map(month).collect()
}
