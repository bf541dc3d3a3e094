//! The kinds of page. A kind is one file here, with two functions, and one line in the list below:
//! `list(archive, facts, language)` says which pages there are of it in a language, `view(context, page)` makes what its
//! template sees. The template of the kind `club-season` is `club-season.html`.

use schemars::Schema;
use schemars::generate::SchemaGenerator;
use serde::Serialize;

use super::context::PageContext;
use super::head::About;
use super::key::PageKey;
use super::plan::Page;
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Language;

/// A kind of page.
pub struct PageKind {
    /// As `data-kind` of the body says it: `club-season`.
    pub name: &'static str,
    /// Its template.
    pub template: &'static str,
    /// Its pages in a language.
    pub list: fn(&Archive, &Facts, Language) -> Vec<PageKey>,
    pub view: for<'a> fn(&'a PageContext<'a>, &'a Page) -> (About<'a>, Body<'a>),
    /// What its view is made of.
    pub(super) schema: fn(&mut SchemaGenerator) -> Schema,
}

impl std::fmt::Debug for PageKind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name)
    }
}

macro_rules! page_kinds {
    ($($name:literal: $module:ident, $Variant:ident;)+) => {
        $(mod $module;)+

        /// Every kind of page, in the order in which they are planned.
        pub const PAGE_KINDS: &[PageKind] = &[$(PageKind {
            name: $name,
            template: concat!($name, ".html"),
            list: $module::list,
            view: |context, page| {
                let (about, view) = $module::view(context, page);
                (about, Body::$Variant(Box::new(view)))
            },
            schema: SchemaGenerator::subschema_for::<$module::View<'static>>,
        }),+];

        /// What a template sees as `page`: the view of its kind.
        #[derive(Debug, Serialize)]
        #[serde(untagged)]
        pub enum Body<'a> { $($Variant(Box<$module::View<'a>>)),+ }
    };
}

page_kinds! {
    "home": home, Home;
    "story": story, Story;
    "story-archive": story_archive, StoryArchive;
    "stories-of": stories_of, StoriesOf;
    "person": person, Person;
    "person-index": person_index, PersonIndex;
    "club": club, Club;
    "club-index": club_index, ClubIndex;
    "club-season": club_season, ClubSeason;
    "match": game, Match;
    "head-to-head": head_to_head, HeadToHead;
    "round": round, Round;
    "stage": stage, Stage;
    "season": season, Season;
    "season-calendar": season_calendar, SeasonCalendar;
    "competition": competition, Competition;
    "competition-index": competition_index, CompetitionIndex;
    "venue": venue, Venue;
    "venue-index": venue_index, VenueIndex;
    "thread": thread, Thread;
    "thread-index": thread_index, ThreadIndex;
    "page": page, Page;
    "search": search, Search;
    "not-found": not_found, NotFound;
}
