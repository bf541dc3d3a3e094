//! A season of a competition: its table, rounds, positions, results.

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
    archive.seasons.ids().map(PageKey::Season).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Season(id) = page.key else { unreachable!("this kind lists seasons") };
    let title = context.season_name(id);
    let about = About { title: title.clone().into(), ..About::default() };
    (about, View { title: title.into() })
}
