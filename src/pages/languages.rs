//! A page in the other languages of its site: its versions, and where its readers go in a language in which it was never
//! written. Every kind of page follows this one rule.
//!
//! A story and a free page stand in the languages in which they were written; everything else stands in all of them, but for
//! the lists that a language has no names or stories for.

use schemars::JsonSchema;
use serde::Serialize;

use super::context::PageContext;
use super::key::PageKey;
use super::plan::Page;
use crate::archive::{Archive, Subject};
use crate::locale::{Arg, Family, Language};

/// Another language of the site, for the foot of the page.
#[derive(Debug, JsonSchema, Serialize)]
pub struct LanguageLink<'a> {
    /// `nl`
    pub language: &'static str,
    /// What the language calls itself: `Nederlands`.
    pub name: &'static str,
    /// The page in that language; where it has none, the nearest that has.
    pub link: &'a str,
    /// The language of the page at hand.
    pub current: bool,
    /// What the link leads to, as that language calls it, when the page itself was never written in it.
    pub instead: Option<&'a str>,
}

/// A version that somebody wrote in another language.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Translation<'a> {
    /// `Ook in het Frans:`
    pub label: String,
    /// `fr`
    pub language: &'static str,
    /// Its own title, in its own language.
    pub title: &'a str,
    /// Where it stands.
    pub link: &'a str,
}

/// Each version of a page, this one included; only this one when there is no other.
pub(super) fn versions<'a>(context: &PageContext<'a>, page: &'a Page) -> Vec<(Language, &'a str)> {
    let archive: &'a Archive = context.archive;
    let of = |language: Language, key: &PageKey| Some((language, &**context.addresses.get(language, key)?));
    match &page.key {
        PageKey::Story(id) => {
            let translations = archive.stories[*id].translations.iter();
            translations.filter_map(|other| of(archive.stories[*other].language, &PageKey::Story(*other))).collect()
        }
        PageKey::Page(id) => {
            let translations = archive.pages[*id].translations.iter();
            translations.filter_map(|other| of(archive.pages[*other].language, &PageKey::Page(*other))).collect()
        }
        key => archive.site.languages.iter().filter_map(|built| of(built.language, key)).collect(),
    }
}

/// Every language of the site with the page or the nearest to it; empty where there is one language, and on the page that
/// stands for those that are not there.
pub(super) fn language_links<'a>(
    context: &PageContext<'a>,
    page: &'a Page,
    versions: &[(Language, &'a str)],
) -> Vec<LanguageLink<'a>> {
    let built = &context.archive.site.languages;
    if built.len() < 2 || page.key == PageKey::NotFound {
        return Vec::new();
    }
    let link = |language: Language| {
        let version = versions.iter().find(|(of, _)| *of == language).map(|(_, link)| *link);
        let own = (language == page.language).then_some(&*page.link);
        let (link, instead) = match version.or(own) {
            Some(link) => (link, None),
            None => nearest(context, &page.key, language)?,
        };
        Some(LanguageLink {
            language: language.id(),
            name: language.own_name(),
            link,
            current: language == page.language,
            instead,
        })
    };
    built.iter().filter_map(|built| link(built.language)).collect()
}

/// The versions of a story or a free page that its readers may want to read instead. Nothing else is written twice.
pub(super) fn translations<'a>(
    context: &PageContext<'a>,
    page: &'a Page,
    versions: &[(Language, &'a str)],
) -> Vec<Translation<'a>> {
    let archive = context.archive;
    let title = |language: Language| match &page.key {
        PageKey::Story(id) => {
            let mut stories = archive.stories[*id].translations.iter().map(|other| &archive.stories[*other]);
            let story = stories.find(|story| story.language == language && story.retracted.is_none())?;
            Some(story.title.as_str())
        }
        PageKey::Page(id) => {
            let mut pages = archive.pages[*id].translations.iter().map(|other| &archive.pages[*other]);
            Some(pages.find(|page| page.language == language)?.title.as_str())
        }
        _ => None,
    };
    let others = versions.iter().filter(|(language, _)| *language != page.language);
    others
        .filter_map(|(language, link)| {
            let args = [("language", Arg::Text(&in_language(context, *language)))];
            let label = context.locale.words("also_in_language", &args);
            Some(Translation { label, language: language.id(), title: title(*language)?, link })
        })
        .collect()
}

/// `in het Frans`: what is said of something that was written in it.
pub(crate) fn in_language(context: &PageContext<'_>, language: Language) -> String {
    let phrase = context.locale.name_of(Family::InLanguage, language.id());
    phrase.unwrap_or_else(|| language.own_name().to_owned())
}

/// Where readers of a language go for a page that it lacks, with the name of what stands there: whom or what a story is about, else
/// the front page. A list goes to the list of everything, which needs no name.
fn nearest<'a>(context: &PageContext<'a>, key: &PageKey, language: Language) -> Option<(&'a str, Option<&'a str>)> {
    let link = |key: &PageKey| context.addresses.get(language, key).map(|link| &**link);
    let archive = context.archive;
    let text =
        |text: &'a crate::records::values::Text| text.in_language(language.id(), archive.site.main_language().id());
    let subject = |subject: Subject| {
        let name = match subject {
            Subject::Person(id) => &archive.people[id].name,
            Subject::Club(id) => &archive.clubs[id].name,
            Subject::Venue(id) => &archive.venues[id].name,
            Subject::Competition(id) => &archive.competitions[id].name,
            Subject::Thread(id) => &archive.threads[id].title,
            _ => return None,
        };
        Some((link(&PageKey::of(subject, archive)?)?, Some(text(name))))
    };
    let found = match key {
        PageKey::Story(id) if archive.stories[*id].retracted.is_none() => {
            context.facts.subjects_of(archive, *id).into_iter().find_map(subject)
        }
        PageKey::StoriesOf(of, _) => subject(*of),
        PageKey::StoryArchive(..) => link(&PageKey::STORIES).map(|link| (link, None)),
        PageKey::PersonIndex(_) => link(&PageKey::PersonIndex(None)).map(|link| (link, None)),
        PageKey::ClubIndex(_) => link(&PageKey::ClubIndex(None)).map(|link| (link, None)),
        _ => None,
    };
    found.or_else(|| Some((link(&PageKey::Home)?, Some(text(&archive.site.title)))))
}
