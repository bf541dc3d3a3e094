//! Which stories name what, seen from the thing that is named.

use std::collections::HashMap;

use crate::archive::{Archive, Id, Story, Subject};
use crate::records::values::MatchRole;

/// A story that names something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The version that was written first.
    pub story: Id<Story>,
    pub why: Why,
}

/// Why a story belongs to something; the strongest reason comes first and wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is about it.
    About,
    /// It reports a match, or looks ahead to one, that this is or that belongs to this.
    Match(MatchRole),
    /// A version of it links it.
    Linked,
}

/// All mentions by subject.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    stories: HashMap<Subject, Vec<Mention>>,
    linked_from: HashMap<Subject, Vec<Subject>>,
}

impl Mentions {
    pub(super) fn of(&self, subject: Subject) -> &[Mention] {
        self.stories.get(&subject).map_or(&[], Vec::as_slice)
    }

    pub(super) fn linked_from(&self, subject: Subject) -> &[Subject] {
        self.linked_from.get(&subject).map_or(&[], Vec::as_slice)
    }
}
