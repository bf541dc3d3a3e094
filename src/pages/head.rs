//! What every page has, whatever its kind: its title, its description, its languages and its place in the menu.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::context::PageContext;
use super::key::PageKey;
use super::languages::{LanguageLink, Translation, language_links, translations, versions};
use super::plan::Page;
use super::social::{Social, social};
use crate::locale::Arg;

/// What only the kind of a page knows about it.
#[derive(Debug, Default)]
pub struct About<'a> {
    /// Without the name of the site. Empty on the home page, which has the name of the site alone.
    pub title: Cow<'a, str>,
    /// One sentence for lists of search engines.
    pub description: Cow<'a, str>,
    /// The class whose colours the page wears: `c-kv-mechelen`.
    pub colours: Option<&'a str>,
    /// The link of the part of the site that it belongs to, for the menu.
    pub section: Option<&'a str>,
    /// Where it was published first, if elsewhere.
    pub canonical: Option<&'a str>,
}

/// What templates see as `head`.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Head<'a> {
    /// The name of its kind: `club-season`.
    pub kind: &'static str,
    /// The language of the page: `nl`.
    pub language: &'static str,
    /// For the window: with the name of the site.
    pub title: Cow<'a, str>,
    /// One sentence; empty when there is none.
    pub description: Cow<'a, str>,
    /// Class of the body: `c-kv-mechelen`, or none.
    pub colours: Option<&'a str>,
    /// The page's own link.
    pub link: &'a str,
    /// The link of the menu entry that it belongs to.
    pub section: Option<&'a str>,
    /// The one address that search engines should know.
    pub canonical: Cow<'a, str>,
    /// False for a page that no search engine should list.
    pub listed: bool,
    /// The page in each of its languages, this one included, and `x-default`; empty when it has one language.
    pub alternates: Vec<Alternate>,
    /// Every language of the site, this one included, for readers; empty when the site has one language.
    pub languages: Vec<LanguageLink<'a>>,
    /// That a link leads elsewhere than to this page in its language, when one does.
    pub languages_note: Option<&'a str>,
    /// What else somebody wrote of a story or a free page in other languages.
    pub translations: Vec<Translation<'a>>,
    /// What is shown of it where it is shared.
    pub social: Social<'a>,
}

/// For `<link rel="alternate" hreflang>`.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Alternate {
    /// `nl`, or `x-default`.
    pub language: &'static str,
    /// With scheme and host.
    pub address: String,
}

pub(super) fn head<'a>(context: &'a PageContext<'a>, page: &'a Page, about: About<'a>) -> Head<'a> {
    let site = &context.archive.site;
    let social = social(context, page, &about);
    let versions = versions(context, page);
    let title = if about.title.is_empty() {
        Cow::Borrowed(context.text(&site.title))
    } else {
        let args = [("title", Arg::Text(&about.title)), ("site", Arg::Text(context.text(&site.title)))];
        Cow::Owned(context.locale.words("page_title", &args))
    };
    let canonical = match about.canonical {
        Some(elsewhere) => Cow::Borrowed(elsewhere),
        None => Cow::Owned(format!("{}{}", site.origin, page.link)),
    };
    let address = |link: &str| format!("{}{link}", site.origin);
    let main = versions.iter().find(|(language, _)| *language == site.main_language()).or(versions.first());
    let default = main.map(|(_, link)| Alternate { language: "x-default", address: address(link) });
    let each = versions.iter().map(|(language, link)| Alternate { language: language.id(), address: address(link) });
    let alternates = if versions.len() > 1 { each.chain(default).collect() } else { Vec::new() };
    let languages = language_links(context, page, &versions);
    let leads_elsewhere = languages.iter().any(|other| other.instead.is_some());
    Head {
        kind: page.kind.name,
        language: page.language.id(),
        title,
        description: about.description,
        colours: about.colours,
        link: &page.link,
        section: about.section,
        canonical,
        listed: !matches!(page.key, PageKey::NotFound | PageKey::Search),
        alternates,
        languages,
        languages_note: leads_elsewhere.then(|| context.word("languages_note")),
        translations: translations(context, page, &versions),
        social,
    }
}
