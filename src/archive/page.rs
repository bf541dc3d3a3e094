//! Free pages.

use super::{Id, Prose};
use crate::locale::Language;
use crate::records::values::Slug;

/// A page that is no story.
#[derive(Clone, Debug)]
pub struct Page {
    pub slug: Slug,
    pub title: String,
    pub language: Language,
    /// All versions of this page including itself, the original first.
    pub translations: Vec<Id<Page>>,
    pub former_slugs: Vec<Slug>,
    pub body: Prose,
}
