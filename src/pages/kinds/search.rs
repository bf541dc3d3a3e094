//! Where a site is searched. The page holds the field and the words for results; the results are made in the browser, from the
//! files that `search` writes. Without scripts it leads to the lists that can be read instead.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::{Arg, Language};
use crate::pages::key::ArchivePeriod;
use crate::pages::languages::in_language;

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: &'a str,
    /// Where the files of this language lie, with a slash at the end.
    files: String,
    /// The words for results, as JSON: scripts have none of their own.
    words: String,
    /// The search in each other language in which there are stories.
    elsewhere: Vec<Elsewhere<'a>>,
    /// Lists that can be read instead.
    ways: Vec<Way<'a>>,
    /// The stories of each year, newest first.
    years: Vec<Way<'a>>,
}

/// A list that can be read instead.
#[derive(Debug, JsonSchema, Serialize)]
struct Way<'a> {
    /// What it is called.
    name: String,
    /// Where it leads.
    link: &'a str,
}

/// The search in another language.
#[derive(Debug, JsonSchema, Serialize)]
struct Elsewhere<'a> {
    /// `Zoek in het Frans`
    name: String,
    /// `fr`
    language: &'static str,
    /// Its page.
    link: &'a str,
}

/// What scripts say, by the name that they know it by. Where `%` stands they put a number or words of the reader.
const WORDS: [(&str, &str); 25] = [
    ("refine", "search_refine"),
    ("kind", "search_kind"),
    ("club", "search_club"),
    ("person", "search_person"),
    ("season", "search_season"),
    ("year", "search_year"),
    ("people", "search_kind_person"),
    ("clubs", "search_kind_club"),
    ("competitions", "search_kind_competition"),
    ("venues", "search_kind_venue"),
    ("matches", "search_kind_match"),
    ("stories", "search_kind_story"),
    ("best", "search_best_hit"),
    ("found", "search_found"),
    ("atLeast", "search_at_least"),
    ("results", "search_results"),
    ("nothing", "search_nothing"),
    ("instead", "search_instead"),
    ("some", "search_some"),
    ("loading", "search_loading"),
    ("failed", "search_failed"),
    ("more", "search_more"),
    ("all", "search_all_matches"),
    ("hint", "search_hint"),
    ("clear", "search_clear"),
];

pub(super) fn list(_: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    vec![PageKey::Search]
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let title = context.word("search_title");
    let about = About {
        title: title.into(),
        description: context.word("search_description").into(),
        section: Some(&page.link),
        ..About::default()
    };
    let files = format!("{}search/{}/", context.archive.site.base_path, context.language.id());
    (about, View { title, files, words: words(context), elsewhere: elsewhere(context), ways: ways(context), years: years(context) })
}

fn words(context: &PageContext<'_>) -> String {
    let place = [
        ("count", Arg::Text("%")),
        ("query", Arg::Text("%")),
        ("typed", Arg::Text("%1")),
        ("found", Arg::Text("%2")),
        ("one", Arg::Text("%1")),
        ("other", Arg::Text("%2")),
    ];
    let word = |(name, key): (&str, &str)| (name.to_owned(), context.locale.words(key, &place).into());
    let words: serde_json::Map<String, serde_json::Value> = WORDS.into_iter().map(word).collect();
    serde_json::Value::Object(words).to_string()
}

fn elsewhere<'a>(context: &PageContext<'a>) -> Vec<Elsewhere<'a>> {
    let others = context.archive.site.languages.iter().map(|built| built.language);
    let others = others.filter(|language| *language != context.language);
    let is_told_in = |language: Language| {
        let mut stories = context.archive.stories.iter().map(|(_, story)| story);
        stories.any(|story| story.language == language && story.retracted.is_none())
    };
    let with_stories = others.filter(|language| is_told_in(*language));
    let search = |language: Language| {
        let name = in_language(context, language);
        let name = context.locale.words("search_in_language", &[("language", Arg::Text(&name))]);
        let link = context.addresses.get(language, &PageKey::Search)?;
        Some(Elsewhere { name: context.locale.sentence_case(&name), language: language.id(), link })
    };
    with_stories.filter_map(search).collect()
}

fn ways<'a>(context: &PageContext<'a>) -> Vec<Way<'a>> {
    let lists = [
        ("people_title", PageKey::PersonIndex(None)),
        ("clubs_title", PageKey::ClubIndex(None)),
        ("competitions_title", PageKey::CompetitionIndex),
        ("venues_title", PageKey::VenueIndex),
    ];
    lists.map(|(name, key)| Way { name: context.word(name).to_owned(), link: context.link_to(&key) }).into()
}

fn years<'a>(context: &PageContext<'a>) -> Vec<Way<'a>> {
    let years = context.facts.stories_in(context.language).years();
    let way = |year: i16| {
        let link = context.link(&PageKey::StoryArchive(ArchivePeriod::Year(year), 1))?;
        Some(Way { name: year.to_string(), link })
    };
    years.into_iter().filter_map(way).collect()
}
