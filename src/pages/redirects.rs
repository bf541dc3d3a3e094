//! Former addresses. Whoever renames a record writes its old slug into `former_slugs`; every address that held the old slug,
//! its own and those of what lies below it, then leads to where the page stands now.

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::address::{Address, address_of_path, path};
use super::key::PageKey;
use super::plan::Page;
use crate::archive::{AddressWords, Archive, Club, Id};
use crate::locale::Language;
use crate::records::values::Slug;

/// A former address and the page that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    pub language: Language,
    /// The file of the former address, below the output folder.
    pub file: String,
    /// The link of the page.
    pub to: Arc<str>,
}

/// What the template of a redirect sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct RedirectView<'a> {
    /// The language of the page: `nl`.
    pub language: &'static str,
    /// The link of the page that it leads to.
    pub to: &'a str,
    /// With scheme and host.
    pub address: String,
}

impl Redirect {
    pub fn view(&self, archive: &Archive) -> RedirectView<'_> {
        let address = format!("{}{}", archive.site.origin, self.to);
        RedirectView { language: self.language.id(), to: &self.to, address }
    }
}

/// A slug of today and those before it.
struct Slugs<'a> {
    now: &'a str,
    former: &'a [Slug],
}

impl<'a> Slugs<'a> {
    fn all(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        std::iter::once(self.now).chain(self.former.iter().map(Slug::as_str))
    }
}

/// The former addresses of these pages, each once. Where a page stands today there is no redirect.
pub(super) fn redirects(archive: &Archive, pages: &[Page]) -> Vec<Redirect> {
    let of_page = |page: &Page| {
        let words = archive.site.languages.iter().find(|built| built.language == page.language);
        let words = &words.expect("pages are only planned in languages that are built").words;
        let redirect = |former: &String| {
            let Address { file, .. } = address_of_path(archive, page.language, &page.key, former);
            Redirect { language: page.language, file, to: Arc::clone(&page.link) }
        };
        former_paths(archive, words, &page.key).iter().map(redirect).collect::<Vec<_>>()
    };
    let mut redirects: Vec<Redirect> = pages.par_iter().flat_map_iter(of_page).collect();
    let mut taken: HashSet<String> = HashSet::new();
    redirects.retain(|redirect| taken.insert(redirect.file.clone()));
    if !redirects.is_empty() {
        let standing: HashSet<&str> = pages.iter().map(|page| page.file.as_str()).collect();
        redirects.retain(|redirect| !standing.contains(redirect.file.as_str()));
    }
    redirects
}

/// The paths that a page had under the former slugs of all that its path names.
fn former_paths(archive: &Archive, words: &AddressWords, key: &PageKey) -> Vec<String> {
    let below = |word: &str, former: &[Slug]| former.iter().map(|slug| format!("{word}/{slug}")).collect();
    match key {
        PageKey::Story(id) => below(&words.stories, &archive.stories[*id].former_slugs),
        PageKey::Person(id) => below(&words.people, &archive.people[*id].former_slugs),
        PageKey::Club(id) => below(&words.clubs, &archive.clubs[*id].former_slugs),
        PageKey::Venue(id) => below(&words.venues, &archive.venues[*id].former_slugs),
        PageKey::Thread(id) => below(&words.threads, &archive.threads[*id].former_slugs),
        PageKey::Page(id) => {
            let prefix = if words.pages.is_empty() { String::new() } else { format!("{}/", words.pages) };
            archive.pages[*id].former_slugs.iter().map(|slug| format!("{prefix}{slug}")).collect()
        }
        PageKey::StoriesOf(subject, _) => {
            let of = PageKey::of(*subject, archive).expect("only what has a page has a list of its stories");
            let (now, of_now) = (path(archive, words, key), path(archive, words, &of));
            let below = &now[of_now.len()..];
            former_paths(archive, words, &of).into_iter().map(|former| former + below).collect()
        }
        PageKey::ClubSeason(club, label) => {
            let former = archive.clubs[*club].former_slugs.iter();
            former.map(|slug| format!("{}/{slug}/{label}", words.clubs)).collect()
        }
        PageKey::Competition(_)
        | PageKey::Season(_)
        | PageKey::SeasonCalendar(_)
        | PageKey::Stage(_)
        | PageKey::Round(..) => former_paths_in_competition(archive, words, key),
        PageKey::Match(id) => {
            let game = &archive.matches[*id];
            let stage = &archive.stages[game.stage];
            let season = &archive.seasons[game.season];
            let competition = &archive.competitions[season.competition];
            let competition = Slugs { now: competition.slug.as_str(), former: &competition.former_slugs };
            let stage = Slugs { now: stage.slug.as_str(), former: &stage.former_slugs };
            let clubs = [game.home, game.away].map(|club| archive.clubs[club].former_slugs.as_slice());
            // There are thousands of matches, and nearly all of them never had another address.
            let former = [competition.former, stage.former, clubs[0], clubs[1], &game.former_slugs];
            if former.iter().all(|slugs| slugs.is_empty()) {
                return Vec::new();
            }
            let stems = stems(archive, game.home, game.away, game.meeting);
            let stems = stems.into_iter().chain(game.former_slugs.iter().map(Slug::to_string));
            let stems: Vec<String> = stems.collect();
            let mut paths = Vec::new();
            for competition in competition.all() {
                for stage in stage.all() {
                    for stem in &stems {
                        let label = &season.label;
                        paths.push(format!("{}/{competition}/{label}/{stage}/{stem}", words.matches));
                    }
                }
            }
            let now = path(archive, words, key);
            paths.retain(|path| *path != now);
            paths
        }
        PageKey::HeadToHead(one, other) => {
            let now = path(archive, words, key);
            let pairs = slugs_of(archive, *one)
                .all()
                .flat_map(|one| slugs_of(archive, *other).all().map(move |other| (one, other)));
            // The one whose slug came first stood first.
            let paths = pairs.map(|(one, other)| format!("{}/{}/{}", words.matches, one.min(other), one.max(other)));
            paths.filter(|path| *path != now).collect()
        }
        PageKey::Home
        | PageKey::StoryArchive(..)
        | PageKey::PersonIndex(_)
        | PageKey::ClubIndex(_)
        | PageKey::CompetitionIndex
        | PageKey::VenueIndex
        | PageKey::ThreadIndex
        | PageKey::Search
        | PageKey::NotFound => Vec::new(),
    }
}

fn slugs_of(archive: &Archive, club: Id<Club>) -> Slugs<'_> {
    let club = &archive.clubs[club];
    Slugs { now: club.slug.as_str(), former: &club.former_slugs }
}

/// `home-away` under every slug that the two clubs had.
fn stems(archive: &Archive, home: Id<Club>, away: Id<Club>, meeting: u8) -> Vec<String> {
    let number = if meeting > 1 { format!("-{meeting}") } else { String::new() };
    let mut stems = Vec::new();
    for home in slugs_of(archive, home).all() {
        for away in slugs_of(archive, away).all() {
            stems.push(format!("{home}-{away}{number}"));
        }
    }
    stems
}

/// The paths below `competitions/`, whose second part is the competition and whose fourth, if any, is the stage.
fn former_paths_in_competition(archive: &Archive, words: &AddressWords, key: &PageKey) -> Vec<String> {
    let (competition, stage) = match key {
        PageKey::Competition(id) => (*id, None),
        PageKey::Season(id) | PageKey::SeasonCalendar(id) => (archive.seasons[*id].competition, None),
        PageKey::Stage(id) | PageKey::Round(id, _) => {
            let stage = &archive.stages[*id];
            (archive.seasons[stage.season].competition, Some(stage))
        }
        _ => unreachable!("only pages below a competition are asked for"),
    };
    let competition = &archive.competitions[competition];
    let competition = Slugs { now: competition.slug.as_str(), former: &competition.former_slugs };
    let stage = stage.map(|stage| Slugs { now: stage.slug.as_str(), former: &stage.former_slugs });
    let stages: Vec<Option<&str>> = match &stage {
        Some(stage) => stage.all().map(Some).collect(),
        None => vec![None],
    };
    let now = path(archive, words, key);
    let parts: Vec<&str> = now.split('/').collect();
    let mut paths = Vec::new();
    for competition in competition.all() {
        for stage in &stages {
            let mut parts = parts.clone();
            parts[1] = competition;
            if let Some(stage) = stage {
                parts[3] = stage;
            }
            paths.push(parts.join("/"));
        }
    }
    paths.retain(|path| *path != now);
    paths
}
