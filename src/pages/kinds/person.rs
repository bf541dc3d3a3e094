//! A person: life line, spells, record, stories.

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

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.people.ids().map(PageKey::Person).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Person(id) = page.key else { unreachable!("this kind lists people") };
    let title = context.text(&context.archive.people[id].name);
    let about = About { title: title.into(), ..About::default() };
    (about, View { title: title.into() })
}
