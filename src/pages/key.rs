//! Which page: its identity, the same in every language.

use crate::archive::{
    Archive, Club, Competition, Id, Match, Page, Person, Season, Stage, Story, Subject, Thread, Venue,
};
use crate::records::values::Slug;

/// The identity of a page. Every kind of page has its variant; where it stands is said in [`super::address`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKey {
    Home,
    Story(Id<Story>),
    /// A list of stories, and which page of it, counted from 1.
    StoryArchive(ArchivePeriod, u32),
    /// A page of the stories about a person, club, venue or competition and of those that name it, counted from 1. There is one
    /// only of what has more of them than its own page holds.
    StoriesOf(Subject, u32),
    Person(Id<Person>),
    /// Everybody, or those under one letter.
    PersonIndex(Option<char>),
    Club(Id<Club>),
    /// Every club, or those under one letter.
    ClubIndex(Option<char>),
    /// A club in the seasons with this label.
    ClubSeason(Id<Club>, Slug),
    Match(Id<Match>),
    /// Two clubs that met, in the order of their slugs.
    HeadToHead(Id<Club>, Id<Club>),
    /// A round of a stage, by its place in [`Stage::rounds`].
    Round(Id<Stage>, u16),
    Stage(Id<Stage>),
    Season(Id<Season>),
    /// Every match of a season by month.
    SeasonCalendar(Id<Season>),
    Competition(Id<Competition>),
    CompetitionIndex,
    Venue(Id<Venue>),
    VenueIndex,
    Thread(Id<Thread>),
    ThreadIndex,
    Page(Id<Page>),
    Search,
    NotFound,
}

/// What a list of stories covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArchivePeriod {
    All,
    Year(i16),
    /// Months count from 1.
    Month(i16, i8),
}

impl PageKey {
    /// All stories, newest first: where "all stories" leads.
    pub const STORIES: PageKey = PageKey::StoryArchive(ArchivePeriod::All, 1);

    /// The page of two clubs, in any order.
    pub fn of_pair(one: Id<Club>, other: Id<Club>) -> PageKey {
        PageKey::HeadToHead(one.min(other), one.max(other))
    }

    /// The page of a thing; a picture has none.
    pub fn of(subject: Subject, archive: &Archive) -> Option<PageKey> {
        Some(match subject {
            Subject::Person(id) => PageKey::Person(id),
            Subject::Club(id) => PageKey::Club(id),
            Subject::ClubSeason(id) => {
                let season = &archive.club_seasons[id];
                PageKey::ClubSeason(season.club, season.label.clone())
            }
            Subject::Venue(id) => PageKey::Venue(id),
            Subject::Competition(id) => PageKey::Competition(id),
            Subject::Season(id) => PageKey::Season(id),
            Subject::Stage(id) => PageKey::Stage(id),
            Subject::Match(id) => PageKey::Match(id),
            Subject::Story(id) => PageKey::Story(id),
            Subject::Thread(id) => PageKey::Thread(id),
            Subject::Page(id) => PageKey::Page(id),
            Subject::Picture(_) => return None,
        })
    }
}
