//! A stage of a season.

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
    archive.stages.ids().map(PageKey::Stage).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Stage(id) = page.key else { unreachable!("this kind lists stages") };
    let title = context.stage_name(id);
    let about = About { title: title.clone().into(), ..About::default() };
    (about, View { title: title.into() })
}
