//! Where every page stands. Addresses are made once, before the first view, so that any page can link to any other.
//!
//! An address is a promise to readers: it is as they would guess it and it stays. Knows nothing of what is on a page.

use std::collections::HashMap;
use std::sync::Arc;

use super::key::{ArchivePeriod, PageKey};
use crate::archive::{AddressForm, AddressWords, Archive, Club, Id, RoundName, Site, Subject};
use crate::locale::{CALENDAR_WORD, INDEX_WORD, Language, PAGE_WORD};

/// A page's place: what a link says and which file of the output holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Path-absolute, with the path of the site: `/verhalen/het-einde/`.
    pub link: Arc<str>,
    /// Below the output folder: `verhalen/het-einde/index.html`.
    pub file: String,
}

/// The letter of an index as an address writes it; what has no letter stands under `other`.
fn letter_word(letter: char) -> String {
    if letter.is_ascii_alphabetic() { letter.to_ascii_lowercase().to_string() } else { "other".to_owned() }
}

/// The path of a page in its language, without the language: `stories/het-einde`. Empty for the home page.
pub(super) fn path(archive: &Archive, words: &AddressWords, key: &PageKey) -> String {
    let below = |word: &str, slug: &str| format!("{word}/{slug}");
    let lettered = |word: &str, letter: &Option<char>| match letter {
        None => word.to_owned(),
        Some(letter) => format!("{word}/{INDEX_WORD}/{}", letter_word(*letter)),
    };
    match key {
        PageKey::Home => String::new(),
        PageKey::NotFound => "404".to_owned(),
        PageKey::Search => words.search.clone(),
        PageKey::Story(id) => below(&words.stories, archive.stories[*id].slug.as_str()),
        PageKey::StoryArchive(period, number) => {
            let list = match period {
                ArchivePeriod::All => words.stories.clone(),
                ArchivePeriod::Year(year) => format!("{}/{year:04}", words.stories),
                ArchivePeriod::Month(year, month) => format!("{}/{year:04}/{month:02}", words.stories),
            };
            if *number > 1 { format!("{list}/{PAGE_WORD}/{number}") } else { list }
        }
        PageKey::StoriesOf(subject, number) => {
            let list = below(&path_of_subject(archive, words, *subject), &words.stories);
            if *number > 1 { format!("{list}/{PAGE_WORD}/{number}") } else { list }
        }
        PageKey::Person(id) => below(&words.people, archive.people[*id].slug.as_str()),
        PageKey::PersonIndex(letter) => lettered(&words.people, letter),
        PageKey::Club(id) => below(&words.clubs, archive.clubs[*id].slug.as_str()),
        PageKey::ClubIndex(letter) => lettered(&words.clubs, letter),
        PageKey::ClubSeason(club, label) => {
            format!("{}/{}/{}", words.clubs, archive.clubs[*club].slug.as_str(), label.as_str())
        }
        PageKey::Match(id) => {
            let game = &archive.matches[*id];
            let season = &archive.seasons[game.season];
            let competition = &archive.competitions[season.competition];
            format!(
                "{}/{}/{}/{}/{}",
                words.matches,
                competition.slug.as_str(),
                season.label.as_str(),
                archive.stages[game.stage].slug.as_str(),
                game.slug.as_str()
            )
        }
        // No match stands here: the addresses of matches are longer. Two words, so that no two pairs spell one.
        PageKey::HeadToHead(one, other) => {
            let slug = |club: &Id<Club>| archive.clubs[*club].slug.as_str();
            format!("{}/{}/{}", words.matches, slug(one), slug(other))
        }
        PageKey::Round(stage, place) => {
            let round = match &archive.stages[*stage].rounds[usize::from(*place)].name {
                RoundName::Number(number) => number.to_string(),
                RoundName::Named(slug) => slug.as_str().to_owned(),
            };
            format!("{}/{round}", path(archive, words, &PageKey::Stage(*stage)))
        }
        PageKey::Stage(id) => {
            let stage = &archive.stages[*id];
            below(&path(archive, words, &PageKey::Season(stage.season)), stage.slug.as_str())
        }
        PageKey::Season(id) => {
            let season = &archive.seasons[*id];
            below(&path(archive, words, &PageKey::Competition(season.competition)), season.label.as_str())
        }
        PageKey::SeasonCalendar(id) => format!("{}/{CALENDAR_WORD}", path(archive, words, &PageKey::Season(*id))),
        PageKey::Competition(id) => below(&words.competitions, archive.competitions[*id].slug.as_str()),
        PageKey::CompetitionIndex => words.competitions.clone(),
        PageKey::Venue(id) => below(&words.venues, archive.venues[*id].slug.as_str()),
        PageKey::VenueIndex => words.venues.clone(),
        PageKey::Thread(id) => below(&words.threads, archive.threads[*id].slug.as_str()),
        PageKey::ThreadIndex => words.threads.clone(),
        PageKey::Page(id) => {
            let slug = archive.pages[*id].slug.as_str();
            if words.pages.is_empty() { slug.to_owned() } else { below(&words.pages, slug) }
        }
    }
}

/// The path of the page of a thing.
fn path_of_subject(archive: &Archive, words: &AddressWords, subject: Subject) -> String {
    let key = PageKey::of(subject, archive).expect("only what has a page has a list of its stories");
    path(archive, words, &key)
}

/// The address of a page in the form and below the path of its site.
pub(super) fn address(archive: &Archive, language: Language, words: &AddressWords, key: &PageKey) -> Address {
    address_of_path(archive, language, key, &path(archive, words, key))
}

/// The address of a page if its path were this one.
pub(super) fn address_of_path(archive: &Archive, language: Language, key: &PageKey, path: &str) -> Address {
    let site = &archive.site;
    let prefix = prefix(site, language);
    let (link, file) = match (key, site.form) {
        (PageKey::Home, _) => (prefix.clone(), format!("{prefix}index.html")),
        // Hosts look for this one name.
        (PageKey::NotFound, _) => (format!("{prefix}404.html"), format!("{prefix}404.html")),
        (_, AddressForm::Folder) => (format!("{prefix}{path}/"), format!("{prefix}{path}/index.html")),
        (_, AddressForm::File) => (format!("{prefix}{path}.html"), format!("{prefix}{path}.html")),
    };
    Address { link: format!("{}{link}", site.base_path).into(), file }
}

/// What stands before the paths of a language: nothing for the main one.
fn prefix(site: &Site, language: Language) -> String {
    if language == site.main_language() { String::new() } else { format!("{}/", language.id()) }
}

/// The file of data beside that of its page: `verhalen/het-einde/story.json`, or `verhalen/het-einde.json` where addresses are
/// files.
pub(super) fn data_file(form: AddressForm, page: &str, name: &str) -> String {
    match form {
        AddressForm::Folder => format!("{}{name}", page.strip_suffix("index.html").unwrap_or(page)),
        AddressForm::File => format!("{}.json", page.strip_suffix(".html").unwrap_or(page)),
    }
}

/// The links of people, clubs and matches in a language, with a star for what differs: `/mensen/*/ /clubs/*/ ...`. By these a
/// script knows what has a card. No other page stands at such an address.
pub(super) fn links_with_cards(site: &Site, language: Language) -> String {
    let built = site.languages.iter().find(|built| built.language == language);
    let words = &built.expect("only a language that is built has links").words;
    let end = match site.form {
        AddressForm::Folder => "/",
        AddressForm::File => ".html",
    };
    let start = format!("{}{}", site.base_path, prefix(site, language));
    let paths = [(&words.people, "*"), (&words.clubs, "*"), (&words.matches, "*/*/*/*")];
    paths.map(|(word, rest)| format!("{start}{word}/{rest}{end}")).join(" ")
}

/// The links to every page of a site. Things with an id are found by it; the rest by their key.
#[derive(Debug)]
pub struct Addresses {
    shelves: Vec<(Language, Shelf)>,
}

type Links = Vec<Option<Arc<str>>>;

#[derive(Debug, Default)]
struct Shelf {
    stories: Links,
    people: Links,
    clubs: Links,
    matches: Links,
    rest: HashMap<PageKey, Arc<str>>,
}

impl Shelf {
    /// The row of a page that has an id, else its key.
    fn place<'a>(&mut self, key: &'a PageKey) -> Result<(&mut Links, usize), &'a PageKey> {
        Ok(match key {
            PageKey::Story(id) => (&mut self.stories, id.index()),
            PageKey::Person(id) => (&mut self.people, id.index()),
            PageKey::Club(id) => (&mut self.clubs, id.index()),
            PageKey::Match(id) => (&mut self.matches, id.index()),
            other => return Err(other),
        })
    }

    fn get(&self, key: &PageKey) -> Option<&Arc<str>> {
        fn row<T>(links: &Links, id: Id<T>) -> Option<&Arc<str>> {
            links.get(id.index())?.as_ref()
        }
        match key {
            PageKey::Story(id) => row(&self.stories, *id),
            PageKey::Person(id) => row(&self.people, *id),
            PageKey::Club(id) => row(&self.clubs, *id),
            PageKey::Match(id) => row(&self.matches, *id),
            other => self.rest.get(other),
        }
    }

    fn put(&mut self, key: &PageKey, link: Arc<str>) {
        match self.place(key) {
            Ok((links, index)) => {
                if links.len() <= index {
                    links.resize(index + 1, None);
                }
                links[index] = Some(link);
            }
            Err(key) => {
                self.rest.insert(key.clone(), link);
            }
        }
    }
}

impl Addresses {
    pub(super) fn new(site: &Site) -> Addresses {
        Addresses { shelves: site.languages.iter().map(|built| (built.language, Shelf::default())).collect() }
    }

    pub(super) fn put(&mut self, language: Language, key: &PageKey, link: Arc<str>) {
        let shelf = self.shelves.iter_mut().find(|(shelf, _)| *shelf == language);
        shelf.expect("pages are only planned in languages that are built").1.put(key, link);
    }

    /// The link to a page; None when there is no such page in that language.
    pub fn get(&self, language: Language, key: &PageKey) -> Option<&Arc<str>> {
        self.shelves.iter().find(|(shelf, _)| *shelf == language)?.1.get(key)
    }
}
