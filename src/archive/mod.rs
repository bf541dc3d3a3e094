//! Every record, resolved and frozen. Holding an [`Id`] is proof that the thing exists and may be shown.
//!
//! Drafts, embargoed stories and whatever lies in the future are checked like all else and then left out, so that no
//! later layer can let them slip. What the files of `content/` say about each other (which club, which match) is looked up
//! once, here; everything that can be counted from it is the business of `facts`.

mod assemble;
mod calendar;
mod checks;
mod claim;
mod club;
mod competition;
mod entering;
mod game;
mod id;
mod identity;
mod page;
mod person;
mod picture;
mod prose;
mod reference;
mod resolve;
mod schedule;
mod season;
mod site;
mod story;
mod thread;
mod venue;

pub use assemble::assemble;
pub use calendar::{KickOff, season_year};
pub use claim::{
    Asserted, Claim, ClaimScope, ClaimSubject, ClaimThan, ClaimWithin, ClaimWritten, Claimed, Counter, RunKind, What,
};
pub use club::{Club, ClubSeason, Ground, Honour, HonourOf, Predecessor, SquadMember};
pub use competition::Competition;
pub use entering::report_unusable_image;
pub use game::{
    Card, Goal, Half, Kick, LineUp, Match, MatchStatus, MissedPenalty, OpenMatch, Ruling, Substitution, Who, Winner,
    Withdrawn,
};
pub use id::{Id, Table};
pub use identity::{Found, Identities};

pub use page::Page;
pub use person::{Person, Relative, Role, Spell};
pub use picture::Picture;
pub use prose::{Prose, ProseReference};
pub use season::{
    Adjustment, AfterWithdrawal, Carry, CarryPoints, Counts, Entrant, EntrantSource, OnLevel, OneDownIf, Ranking,
    RecordedStanding, Round, RoundName, Season, Stage, Withdrawal, Zone,
};
pub use site::{AddressForm, AddressWords, LanguageOfSite, MentionLinks, MenuEntry, MenuTarget, Site};
pub use story::{LogEntry, Retraction, SaidNames, SaidWords, Story, StoryMatch};
pub use thread::Thread;
pub use venue::{Capacity, Venue};

use std::sync::Arc;

use crate::source::{Sources, Span};

/// Everything that may be shown.
#[derive(Debug)]
pub struct Archive {
    pub site: Site,
    pub people: Table<Person>,
    pub clubs: Table<Club>,
    pub club_seasons: Table<ClubSeason>,
    pub venues: Table<Venue>,
    pub competitions: Table<Competition>,
    pub seasons: Table<Season>,
    pub stages: Table<Stage>,
    pub matches: Table<Match>,
    /// Oldest first; stories of one moment by slug.
    pub stories: Table<Story>,
    pub threads: Table<Thread>,
    pub pages: Table<Page>,
    pub pictures: Table<Picture>,
    pub(crate) sources: Arc<Sources>,
}

/// Any one thing that has, or could have, a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Person(Id<Person>),
    Club(Id<Club>),
    ClubSeason(Id<ClubSeason>),
    Venue(Id<Venue>),
    Competition(Id<Competition>),
    Season(Id<Season>),
    Stage(Id<Stage>),
    Match(Id<Match>),
    Story(Id<Story>),
    Thread(Id<Thread>),
    Page(Id<Page>),
    Picture(Id<Picture>),
}

impl Archive {
    /// Authored text at a place.
    pub fn text(&self, span: Span) -> &str {
        self.sources.text(span)
    }

    /// The whole line on which a place begins.
    pub fn line_of(&self, span: Span) -> &str {
        self.sources.line(span)
    }

    /// The file of a place, by its path below the content folder: `stories/2025/het-einde.md`.
    pub fn path_of(&self, span: Span) -> &str {
        &self.sources.file(span.file).path
    }
}
