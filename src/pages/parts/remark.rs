//! A sentence that somebody wrote into a record. Where it was never written in the language of the page, it says in which it is.

use schemars::JsonSchema;
use serde::Serialize;

use crate::pages::context::PageContext;
use crate::records::values::Text;

/// What is remarked of a season, a stage or a match.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Remark<'a> {
    /// The sentence.
    pub(crate) text: &'a str,
    /// Its language, when that is not the language of the page: `nl`.
    pub(crate) language: Option<&'a str>,
}

pub(crate) fn remark<'a>(context: &PageContext<'_>, text: &'a Text) -> Remark<'a> {
    let (page, main) = (context.language.id(), context.archive.site.main_language().id());
    let text_shown = text.in_language(page, main);
    // What was written once, for all languages, is in the main one.
    let language = text.language_shown(page, main).unwrap_or(main);
    Remark { text: text_shown, language: (language != page).then_some(language) }
}
