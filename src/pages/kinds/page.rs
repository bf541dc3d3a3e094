//! A free page: what a writer wants to say that is no story.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Language;
use crate::pages::prose::{ProseView, Setting, prose};

/// What the template sees. Its other languages stand in `head`.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: &'a str,
    /// The text.
    body: Option<ProseView<'a>>,
}

pub(super) fn list(archive: &Archive, _: &Facts, language: Language) -> Vec<PageKey> {
    let in_language = archive.pages.iter().filter(|(_, page)| page.language == language);
    in_language.map(|(id, _)| PageKey::Page(id)).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Page(id) = page.key else { unreachable!("this kind lists pages") };
    let written = &context.archive.pages[id];
    let title = written.title.as_str();
    let body = prose(context, &written.body, Setting { title, story: None, language: written.language });
    let about = About { title: title.into(), ..About::default() };
    (about, View { title, body: (!body.is_empty()).then_some(body) })
}
