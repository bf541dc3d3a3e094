//! What a host shows for an address that does not exist.

use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Language;

/// What the template sees.
#[derive(Debug, Serialize)]
pub struct View<'a> {
    title: std::borrow::Cow<'a, str>,
}

pub(super) fn list(archive: &Archive, _: &Facts, language: Language) -> Vec<PageKey> {
    // A host shows one page for whatever is missing.
    if language == archive.site.main_language() { vec![PageKey::NotFound] } else { Vec::new() }
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, _: &'a Page) -> (About<'a>, View<'a>) {
    let title = context.word("missing_title");
    let about = About { title: title.into(), ..About::default() };
    (about, View { title: title.into() })
}
