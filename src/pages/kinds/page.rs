//! A free page.

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
    let in_language = archive.pages.iter().filter(|(_, page)| page.language == language);
    in_language.map(|(id, _)| PageKey::Page(id)).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Page(id) = page.key else { unreachable!("this kind lists pages") };
    let title = &context.archive.pages[id].title;
    let about = About { title: title.into(), ..About::default() };
    (about, View { title: title.into() })
}
