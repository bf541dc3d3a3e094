//! Claims of a story: what it says that results can prove or refute. Whether a claim is true is the business of facts.

use jiff::civil;

use super::{Club, Competition, Half, Id, Match, Person, Role, Season, Stage, Story, Subject};
pub use crate::records::claimed::{Claimed, Counter, RunKind, What};
use crate::source::Span;

/// One subject, one scope, and the values that are asserted of it.
#[derive(Clone, Debug)]
pub struct Claim {
    pub written: ClaimWritten,
    pub subject: ClaimSubject,
    pub scope: ClaimScope,
    /// At least one.
    pub asserted: Vec<Asserted>,
    /// The story whose claim it is, when a translation took it over.
    pub inherited_from: Option<Id<Story>>,
}

impl Claim {
    /// Whom or what it names by itself: the story names that too.
    pub fn named(&self) -> Option<Subject> {
        match self.subject {
            ClaimSubject::OfStory => None,
            ClaimSubject::Club(club) => Some(Subject::Club(club)),
            ClaimSubject::Person(person) => Some(Subject::Person(person)),
            ClaimSubject::Match(game) => Some(Subject::Match(game)),
        }
    }
}

/// Where a claim stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimWritten {
    /// In `claims`.
    FrontMatter,
    /// On words of the prose; `at` counts from the beginning of the prose.
    OnWords { at: u32, words: String },
}

/// A value with its place.
#[derive(Clone, Copy, Debug)]
pub struct Asserted {
    pub claimed: Claimed,
    /// The link with its words, or the value in the front matter.
    pub place: Span,
}

/// What a claim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimSubject {
    /// The first club that the story is about, else that of its match; for a score the match itself.
    OfStory,
    Club(Id<Club>),
    Person(Id<Person>),
    Match(Id<Match>),
}

/// Which matches a claim is about.
#[derive(Clone, Debug, Default)]
pub struct ClaimScope {
    pub within: ClaimWithin,
    /// The end of this day; else the story's own moment.
    pub on: Option<civil::Date>,
    /// Only the last so many.
    pub last: Option<u32>,
    /// Up to the round of this number, whenever its matches were played.
    pub after: Option<u16>,
    /// Only matches at home, or only those away.
    pub venue: Option<Half>,
    /// Of a person's spells those in this role.
    pub role: Option<Role>,
    /// Of a person's spells those at this club.
    pub at: Option<Id<Club>>,
    /// The other side of a comparison.
    pub than: Option<ClaimThan>,
}

/// The competition of a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClaimWithin {
    /// The club's stage with a table that was under way.
    #[default]
    UnderWay,
    Stage(Id<Stage>),
    Season(Id<Season>),
    Competition(Id<Competition>),
    /// Every competition of the archive.
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimThan {
    /// Who stands at this place.
    Place(u16),
    Club(Id<Club>),
}
