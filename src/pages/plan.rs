//! The list of all pages, made before any of them.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::address::{Address, Addresses, address};
use super::context::PageContext;
use super::key::PageKey;
use super::kinds::{PAGE_KINDS, PageKind};
use super::parts::club::{ClubMarks, club_marks};
use super::redirects::{Redirect, redirects};
use super::shared::Freeze;
use super::site_view::{SiteView, site_view};
use super::social_cards::{SocialCard, social_card};
use super::table_text::{TableText, table_texts};
use super::{View, head};
use crate::archive::Archive;
use crate::facts::{Facts, LeagueTable};
use crate::locale::{Language, Locales};
use crate::source::{Code, Diagnostics, Span};

/// One page in one language.
#[derive(Clone, Debug)]
pub struct Page {
    pub kind: &'static PageKind,
    pub key: PageKey,
    pub language: Language,
    /// What a link to it says: `/verhalen/het-einde/`.
    pub link: Arc<str>,
    /// Its file below the output folder: `verhalen/het-einde/index.html`.
    pub file: String,
}

/// Every page with its address.
#[derive(Debug)]
pub struct Plan {
    /// In the order of languages, then of [`PAGE_KINDS`], then of keys.
    pub pages: Vec<Page>,
    pub addresses: Addresses,
    /// Former addresses of these pages.
    pub redirects: Vec<Redirect>,
    pub(super) club_marks: Vec<ClubMarks>,
}

/// What views are made from: one context a language, and what is the same on all its pages.
pub struct Desk<'a> {
    languages: Vec<(PageContext<'a>, SiteView<'a>)>,
}

/// Lists every page of every language with its address. Two pages at one address are reported, and the second is left out.
pub fn plan_pages(archive: &Archive, facts: &Facts, found: &mut Diagnostics) -> Plan {
    let mut pages: Vec<Page> = Vec::new();
    for built in &archive.site.languages {
        for kind in PAGE_KINDS {
            let keys = (kind.list)(archive, facts, built.language);
            pages.par_extend(keys.into_par_iter().map(|key| {
                let Address { link, file } = address(archive, built.language, &built.words, &key);
                Page { kind, key, language: built.language, link, file }
            }));
        }
    }
    // A page that is left out is linked all the same, to the page that stands at its address: a site may let that pass.
    let mut addresses = Addresses::new(&archive.site);
    for page in &pages {
        addresses.put(page.language, &page.key, Arc::clone(&page.link));
    }
    leave_out_clashes(archive, &mut pages, found);
    let redirects = redirects(archive, &pages);
    Plan { pages, addresses, redirects, club_marks: club_marks(archive) }
}

/// Of pages at one address the first stays.
fn leave_out_clashes(archive: &Archive, pages: &mut Vec<Page>, found: &mut Diagnostics) {
    let mut taken: HashMap<&str, &Page> = HashMap::with_capacity(pages.len());
    let mut clashing: HashSet<usize> = HashSet::new();
    for (place, page) in pages.iter().enumerate() {
        match taken.entry(&page.file) {
            Entry::Vacant(free) => {
                free.insert(page);
            }
            Entry::Occupied(first) => {
                let first = first.get();
                report_clash(archive, &page.link, (&first.key, first.kind), (&page.key, page.kind), found);
                clashing.insert(place);
            }
        }
    }
    if !clashing.is_empty() {
        let mut places = 0..;
        pages.retain(|_| !clashing.contains(&places.next().expect("there is no last number")));
    }
}

fn report_clash(
    archive: &Archive,
    link: &str,
    (first, first_kind): (&PageKey, &PageKind),
    (second, second_kind): (&PageKey, &PageKind),
    found: &mut Diagnostics,
) {
    let place = record_of(archive, second).or_else(|| record_of(archive, first)).or_else(|| site_file(archive));
    let Some(place) = place else { unreachable!("every archive has its site.toml") };
    let message =
        format!("two pages would stand at {link}: one of kind {}, one of kind {}", first_kind.name, second_kind.name);
    let fault = found.report(Code::AddressClash, place, message);
    if let Some(other) = record_of(archive, first).filter(|other| *other != place) {
        fault.also(other, "the other one");
    }
    fault.help("rename one of the two files, or set other first words of addresses in site.toml");
}

/// The file that brings a page about, where it is one file.
fn record_of(archive: &Archive, key: &PageKey) -> Option<Span> {
    let prose = match key {
        PageKey::StoriesOf(subject, _) => return record_of(archive, &PageKey::of(*subject, archive)?),
        PageKey::Story(id) => &archive.stories[*id].body,
        PageKey::Person(id) => &archive.people[*id].biography,
        PageKey::Club(id) | PageKey::ClubSeason(id, _) => &archive.clubs[*id].history,
        PageKey::Competition(id) => &archive.competitions[*id].description,
        PageKey::Venue(id) => &archive.venues[*id].description,
        PageKey::Thread(id) => &archive.threads[*id].introduction,
        PageKey::Page(id) => &archive.pages[*id].body,
        PageKey::Home
        | PageKey::StoryArchive(..)
        | PageKey::PersonIndex(_)
        | PageKey::ClubIndex(_)
        | PageKey::Match(_)
        | PageKey::HeadToHead(..)
        | PageKey::Round(..)
        | PageKey::Stage(_)
        | PageKey::Season(_)
        | PageKey::SeasonCalendar(_)
        | PageKey::CompetitionIndex
        | PageKey::VenueIndex
        | PageKey::ThreadIndex
        | PageKey::Search
        | PageKey::NotFound => return None,
    };
    Some(Span::start_of(prose.span.file))
}

fn site_file(archive: &Archive) -> Option<Span> {
    archive.sources.find("site.toml").map(Span::start_of)
}

impl<'a> Desk<'a> {
    /// Prepares what the views of each language share.
    pub fn new(archive: &'a Archive, facts: &'a Facts, plan: &'a Plan, locales: &'a Locales) -> Desk<'a> {
        let languages = archive.site.languages.iter().map(|built| {
            let context = PageContext::new(archive, facts, plan, locales.get(built.language));
            let site = site_view(&context);
            (context, site)
        });
        Desk { languages: languages.collect() }
    }

    fn in_language(&self, language: Language) -> &(PageContext<'a>, SiteView<'a>) {
        let found = self.languages.iter().find(|(context, _)| context.language == language);
        found.expect("pages are only planned in languages that are built")
    }

    /// What views of a language are made from, for whoever says the same in another way.
    ///
    /// # Panics
    /// In a language that the site is not built in.
    pub fn context(&self, language: Language) -> &PageContext<'a> {
        &self.in_language(language).0
    }

    /// What the views of each language are made from.
    pub(super) fn contexts(&self) -> impl Iterator<Item = &PageContext<'a>> {
        self.languages.iter().map(|(context, _)| context)
    }

    /// Gives whatever many views share the form in which they are shown fastest. It serialises to the same.
    pub fn freeze(&self, freeze: &Freeze<'_>) {
        self.languages.iter().for_each(|(context, _)| context.freeze(freeze));
    }

    /// What is the same on all pages of each language.
    pub fn sites(&self) -> impl Iterator<Item = (Language, &SiteView<'a>)> {
        self.languages.iter().map(|(context, site)| (context.language, site))
    }

    /// A table as its pages show it, in the site's main language: one text a group.
    pub fn table_texts(&self, table: &LeagueTable) -> Vec<TableText> {
        let (context, _) = &self.languages[0];
        table_texts(context, table)
    }

    /// The card of a page, where it has one of its own.
    pub fn social_card(&self, page: &'a Page) -> Option<SocialCard<'_>> {
        social_card(self.context(page.language), &page.key)
    }

    /// What the template of a page sees. May be called from several threads at once.
    pub fn view(&self, page: &'a Page) -> View<'_> {
        let (context, _) = self.in_language(page.language);
        let (about, body) = (page.kind.view)(context, page);
        View { head: head::head(context, page, about), page: body }
    }
}
