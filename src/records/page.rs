//! `pages/PAGE.md`: free pages.

use super::record;
use super::values::At;

record! {
    /// The front matter of a page.
    pub struct Page {
        pub title: Option<At<String>>,
        pub language: Option<At<String>>,
        pub translation_of: Option<At<String>>,
    }
}
