//! A story among others: its match, its thread, what to read next.

use crate::archive::{Archive, Id, Match, Story, StoryMatch, Subject, Thread};
use crate::locale::Language;

use super::as_it_stood::AsItStood;

/// What is known of a story.
#[derive(Debug)]
pub struct StoryFacts {
    /// The version that was written first; itself when there is no other.
    pub original: Id<Story>,
    /// As written; else the one match that a report or a preview links, or that its clubs and date fit.
    pub matches: Vec<StoryMatch>,
    pub thread: Option<ThreadPlace>,
    /// The best reason first; versions that were written first.
    pub related: Vec<Related>,
    pub stood: Option<AsItStood>,
}

/// The place of a story in its thread. Translations are the same story; retracted ones are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThreadPlace {
    pub thread: Id<Thread>,
    /// From 1.
    pub number: usize,
    pub of: usize,
    /// By the versions that were written first.
    pub previous: Option<Id<Story>>,
    pub next: Option<Id<Story>>,
}

/// A story to read next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Related {
    pub story: Id<Story>,
    pub why: Relation,
}

/// What two stories have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    SameMatch(Id<Match>),
    SameThread(Id<Thread>),
    AlsoAbout(Subject),
    /// The season of their matches, by the club or the competition: a `Subject::Season`.
    SameSeason(Subject),
}

/// The version of a story in a language; the one that was written first when there is none.
pub fn version_in(archive: &Archive, story: Id<Story>, language: Language) -> Id<Story> {
    let versions = &archive.stories[story].translations;
    let found = versions.iter().find(|version| archive.stories[**version].language == language);
    found.or(versions.first()).copied().unwrap_or(story)
}
