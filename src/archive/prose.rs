//! The prose of a record: where its Markdown stands, and what its links mean.

use super::Subject;
use crate::source::Span;

/// Markdown whose references have been looked up. Pages parse it again when they write it as HTML, and find each
/// reference by the place at which it begins.
#[derive(Clone, Debug)]
pub struct Prose {
    pub span: Span,
    /// In the order of the text.
    pub references: Vec<ProseReference>,
}

/// A `[[...]]`, or the match or season that a block or a picture names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProseReference {
    /// Where it begins, counted from the beginning of the prose.
    pub at: u32,
    /// None when the thing exists and may not be shown: then only the words stay.
    pub target: Option<Subject>,
}

impl Prose {
    /// What the reference that begins here leads to.
    pub fn target_at(&self, at: usize) -> Option<Subject> {
        let index = self.references.binary_search_by_key(&(at as u32), |reference| reference.at).ok()?;
        self.references[index].target
    }

    pub fn is_empty(&self) -> bool {
        self.span.start == self.span.end
    }
}
