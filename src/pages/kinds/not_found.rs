//! What a host shows for an address where nothing stands. It may stand at any address, so all its links are from the root.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Language;

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: &'a str,
    /// The places to start again from.
    ways: Vec<Way<'a>>,
    /// The front page in every other language.
    homes: Vec<Home<'a>>,
}

/// A place to start again from.
#[derive(Debug, JsonSchema, Serialize)]
struct Way<'a> {
    /// What is there.
    name: &'a str,
    /// Where it stands.
    link: &'a str,
}

/// The front page in a language.
#[derive(Debug, JsonSchema, Serialize)]
struct Home<'a> {
    /// `fr`
    language: &'static str,
    /// `Français`
    name: &'static str,
    /// Where it stands.
    link: &'a str,
}

pub(super) fn list(archive: &Archive, _: &Facts, language: Language) -> Vec<PageKey> {
    // A host shows one page for whatever is missing.
    if language == archive.site.main_language() { vec![PageKey::NotFound] } else { Vec::new() }
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, _: &'a Page) -> (About<'a>, View<'a>) {
    let title = context.word("missing_title");
    let way = |name: &str, key: PageKey| Way { name: context.word(name), link: context.link_to(&key) };
    let ways = vec![
        way("home", PageKey::Home),
        way("home_all_stories", PageKey::STORIES),
        way("people_title", PageKey::PersonIndex(None)),
        way("clubs_title", PageKey::ClubIndex(None)),
    ];
    let built = context.archive.site.languages.iter().map(|built| built.language);
    let home = |language: Language| {
        let link = context.addresses.get(language, &PageKey::Home)?;
        Some(Home { language: language.id(), name: language.own_name(), link })
    };
    let homes = built.filter(|language| *language != context.language).filter_map(home).collect();
    (About { title: title.into(), ..About::default() }, View { title, ways, homes })
}
