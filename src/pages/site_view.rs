//! What is the same on all pages of a language: made once, shared by all.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

use super::address::links_with_cards;
use super::context::PageContext;
use super::key::PageKey;
use crate::archive::{MenuEntry, MenuTarget};

/// What templates see as `site`.
#[derive(Debug, JsonSchema, Serialize)]
pub struct SiteView<'a> {
    /// The name of the site.
    pub title: &'a str,
    /// One line about it; empty when there is none.
    pub description: &'a str,
    /// Who publishes it.
    pub publisher: Option<&'a str>,
    /// The language of these words: `nl`.
    pub language: &'static str,
    /// The path that the site stands at, with a slash at its end: for style sheets and fonts.
    pub root: &'a str,
    /// The home page in this language.
    pub home: &'a str,
    /// The archive of all stories.
    pub stories: &'a str,
    /// The list of all people.
    pub people: &'a str,
    /// Links that have a card, for scripts: `/mensen/*/ /clubs/*/`.
    pub cards: String,
    /// Where the site is searched.
    pub search: &'a str,
    /// The menu at the top.
    pub main_menu: Vec<MenuLink<'a>>,
    /// The menu at the foot.
    pub foot_menu: Vec<MenuLink<'a>>,
    /// What `theme` in `site.toml` says, for themes that have settings: `site.theme.accent or "none"`.
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub theme: &'a IndexMap<String, String>,
}

/// An entry of a menu.
#[derive(Debug, JsonSchema, Serialize)]
pub struct MenuLink<'a> {
    /// What the entry is called.
    pub label: String,
    /// Where it leads.
    pub link: &'a str,
}

/// The entries of a site that wrote no menu of its own.
const DEFAULT_MAIN: [MenuTarget; 4] =
    [MenuTarget::Stories, MenuTarget::Clubs, MenuTarget::Competitions, MenuTarget::People];
const DEFAULT_FOOT: [MenuTarget; 2] = [MenuTarget::Venues, MenuTarget::Threads];

pub(super) fn site_view<'a>(context: &PageContext<'a>) -> SiteView<'a> {
    let site = &context.archive.site;
    SiteView {
        title: context.text(&site.title),
        description: site.description.as_ref().map_or("", |text| context.text(text)),
        publisher: site.publisher.as_ref().map(|text| context.text(text)),
        language: context.language.id(),
        root: &site.base_path,
        home: context.link_to(&PageKey::Home),
        stories: context.link_to(&PageKey::STORIES),
        people: context.link_to(&PageKey::PersonIndex(None)),
        cards: links_with_cards(site, context.language),
        search: context.link_to(&PageKey::Search),
        main_menu: menu(context, &site.main_menu, &DEFAULT_MAIN),
        foot_menu: menu(context, &site.foot_menu, &DEFAULT_FOOT),
        theme: &site.theme,
    }
}

fn menu<'a>(context: &PageContext<'a>, written: &'a [MenuEntry], default: &[MenuTarget]) -> Vec<MenuLink<'a>> {
    if written.is_empty() {
        return default.iter().filter_map(|target| menu_link(context, *target, None)).collect();
    }
    written
        .iter()
        .filter_map(|entry| menu_link(context, entry.to, entry.label.as_ref().map(|label| context.text(label))))
        .collect()
}

fn menu_link<'a>(context: &PageContext<'a>, target: MenuTarget, label: Option<&str>) -> Option<MenuLink<'a>> {
    let word = |key: &str| context.locale.word(key).into_owned();
    let (name, link) = match target {
        MenuTarget::Subject(subject) => (context.subject_name(subject).into_owned(), context.subject_link(subject)?),
        MenuTarget::Home => (word("home"), context.link(&PageKey::Home)?),
        MenuTarget::Stories => (word("stories"), context.link(&PageKey::STORIES)?),
        MenuTarget::People => (word("people"), context.link(&PageKey::PersonIndex(None))?),
        MenuTarget::Clubs => (word("clubs"), context.link(&PageKey::ClubIndex(None))?),
        MenuTarget::Competitions => (word("competitions"), context.link(&PageKey::CompetitionIndex)?),
        MenuTarget::Venues => (word("venues"), context.link(&PageKey::VenueIndex)?),
        MenuTarget::Threads => (word("threads"), context.link(&PageKey::ThreadIndex)?),
    };
    Some(MenuLink { label: label.map_or(name, str::to_owned), link })
}
