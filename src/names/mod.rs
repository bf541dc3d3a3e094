//! Names in stories: which words name which record, by which rule, and which are left alone and why.
//!
//! A story is read as one running text ([`reading`]), cut into words ([`tokens`]), searched for the names of the archive
//! ([`lexicon`]) and decided from the first word to the last ([`deciding`]), since what is named before decides what is meant
//! after. Knows nothing of pages and addresses: whether a mention is linked is decided here, how a link looks is not.

mod authored;
mod beside;
mod context;
mod deciding;
mod forms;
mod languages;
mod lexicon;
mod linking;
mod namesakes;
mod pairs;
mod place_cue;
mod play;
mod reading;
mod rule;
mod said;
mod sport_cue;
mod state;
mod strangers;
mod ties;
mod tokens;
mod unknown;

pub use rule::{Reason, Rule};
pub use said::check_said_names;
pub use unknown::Unknown;

use std::ops::Range;

use rayon::prelude::*;

use crate::archive::{Archive, Id, Story, Subject};
use crate::source::Span;
use deciding::Deciding;
use lexicon::Lexicon;
use ties::Ties;

/// What the names of a story mean.
#[derive(Clone, Debug, Default)]
pub struct StoryNames {
    /// In the order of the text.
    pub mentions: Vec<Mention>,
    /// In the order of the text.
    pub refused: Vec<Refusal>,
    /// Words with a capital that no record bears, most frequent first.
    pub unknown: Vec<Unknown>,
}

/// Words that name a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    pub subject: Subject,
    /// The name alone, without possessive, tail or marks.
    pub span: Span,
    /// The sentence in which it stands.
    pub sentence: Span,
    pub rule: Rule,
    /// A link leads from here to the record's page.
    pub is_linked: bool,
    pub role: Role,
}

/// What a story has to do with what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The story is about it, as headline, standfirst, the first paragraphs and the number of mentions tell.
    Subject,
    Mentioned,
}

/// Words that may name a record, and are left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub span: Span,
    pub reason: Reason,
    /// Whom or what it could mean, in a fixed order.
    pub candidates: Vec<Subject>,
}

/// What some words were decided to be.
#[derive(Clone, Debug)]
struct Decided {
    /// The words, by their places.
    start: usize,
    end: usize,
    /// The name alone, in bytes of the running text.
    bytes: Range<usize>,
    meaning: Meaning,
    candidates: Vec<Subject>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Mention(Subject, Rule),
    Refused(Reason),
    /// The town of that name.
    Town,
    /// Part of another name.
    Nothing,
}

/// The names of every story, in the order of the archive's stories.
pub fn find_names(archive: &Archive) -> Vec<StoryNames> {
    if archive.stories.is_empty() {
        return Vec::new();
    }
    let (lexicon, ties) = rayon::join(|| Lexicon::of(archive), || Ties::of(archive));
    let stories: Vec<Id<Story>> = archive.stories.ids().collect();
    stories.into_par_iter().map(|story| names_of(archive, &lexicon, &ties, story)).collect()
}

fn names_of(archive: &Archive, lexicon: &Lexicon, ties: &Ties, story: Id<Story>) -> StoryNames {
    let story = &archive.stories[story];
    if story.retracted.is_some() {
        return StoryNames::default();
    }
    let reading = reading::read(archive, story);
    let deciding = Deciding { archive, lexicon, ties, story, reading: &reading };
    let (decided, unknown) = deciding.decide();
    let mut names = StoryNames { unknown, ..StoryNames::default() };
    linking::settle(archive, story, &reading, decided, &mut names);
    names
}
