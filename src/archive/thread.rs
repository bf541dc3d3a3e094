//! Threads: lines of stories.

use super::{Id, Prose, Story};
use crate::records::values::{Slug, Text};

/// A thread and its stories.
#[derive(Clone, Debug)]
pub struct Thread {
    pub slug: Slug,
    pub title: Text,
    pub introduction: Prose,
    pub former_slugs: Vec<Slug>,
    /// Oldest first, translations included.
    pub stories: Vec<Id<Story>>,
}
