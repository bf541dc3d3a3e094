//! Prose as HTML: references and names become links, blocks become parts of the page, everything else is plain Markdown.
//!
//! A text becomes a row of pieces, most often a single one, so that a table in the middle of a story is drawn by the same
//! template as every other table.

mod blocks;
mod cleaning;
mod footnotes;
mod mentions;
mod tables;
mod writing;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::context::PageContext;
use super::parts::game::Plate;
use super::parts::picture::Figure;
use super::parts::story_line::StoryLanguage;
use super::parts::table::Table;
use crate::archive::{Id, Prose, Story};
use crate::locale::{Arg, Language};
use crate::pages::languages::in_language;

/// A text ready for its template.
#[derive(Debug, Default, JsonSchema, Serialize)]
pub(crate) struct ProseView<'a> {
    /// What it is made of, in its order.
    pub(crate) pieces: Vec<Piece<'a>>,
    /// The language of the text, when that is not the language of the page.
    pub(crate) language: Option<StoryLanguage>,
    /// `Alleen in het Nederlands`, then.
    pub(crate) only_in: Option<String>,
}

/// A part of a text.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Piece<'a> {
    Html {
        /// Paragraphs, lists and whatever else was written: print it with the filter `safe`.
        html: String,
    },
    Table {
        /// A league table that the writer put into the text.
        table: Table<'a>,
    },
    Match {
        /// A match that the writer put into the text.
        plate: Plate<'a>,
    },
    Figure {
        /// A picture that the writer put into the text.
        figure: Figure<'a>,
    },
    Embed {
        /// Where something on another site stands: the page loads nothing from there.
        link: String,
        /// What it is.
        title: String,
    },
}

/// Where a text stands: it gives names to what has none of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting<'t> {
    /// What a table in the text is called when no heading stands above it: the title of the page.
    pub(crate) title: &'t str,
    /// The story that the text is, whose own moment its tables show.
    pub(crate) story: Option<Id<Story>>,
    /// The language of the text.
    pub(crate) language: Language,
}

/// A text as HTML.
pub(crate) fn prose<'a>(context: &PageContext<'a>, prose: &Prose, setting: Setting<'_>) -> ProseView<'a> {
    let text = context.archive.text(prose.span);
    let language = (setting.language != context.language)
        .then(|| StoryLanguage { tag: setting.language.id(), name: in_language(context, setting.language) });
    let only_in = language
        .as_ref()
        .map(|language| context.locale.words("only_in_language", &[("language", Arg::Text(&language.name))]));
    ProseView { pieces: writing::write(context, prose, text, setting), language, only_in }
}

/// The prose of a record that is in no language of its own: it is in the main one.
pub(crate) fn record_prose<'a>(context: &PageContext<'a>, text: &Prose, title: &str) -> ProseView<'a> {
    let language = context.archive.site.main_language();
    prose(context, text, Setting { title, story: None, language })
}

impl ProseView<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Takes the first paragraph off, without its tags: it stands beside the title of a record's page. None when the text
    /// does not begin with one.
    pub(crate) fn take_lead(&mut self) -> Option<String> {
        let Some(Piece::Html { html }) = self.pieces.first_mut() else { return None };
        let inside = html.strip_prefix("<p>")?;
        let (lead, rest) = inside.split_once("</p>\n")?;
        let (lead, rest) = (lead.to_owned(), rest.to_owned());
        if rest.is_empty() {
            self.pieces.remove(0);
        } else {
            *html = rest;
        }
        Some(lead)
    }
}

/// The text with what means something in HTML written so that it means itself.
fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"']) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    Cow::Owned(safe)
}
