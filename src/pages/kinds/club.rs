//! A club: its season, its people, its results, its stories.

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
    archive.clubs.ids().map(PageKey::Club).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Club(id) = page.key else { unreachable!("this kind lists clubs") };
    let title = context.text(&context.archive.clubs[id].name);
    let about = About { title: title.into(), ..About::default() };
    (about, View { title: title.into() })
}
