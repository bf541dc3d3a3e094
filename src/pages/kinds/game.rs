//! A match: score, what is known of it, the table around it, meetings, stories.

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
    archive.matches.ids().map(PageKey::Match).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Match(id) = page.key else { unreachable!("this kind lists matches") };
    let title = crate::pages::parts::game::title(context, id);
    let about = About { title: title.clone().into(), ..About::default() };
    (about, View { title: title.into() })
}
