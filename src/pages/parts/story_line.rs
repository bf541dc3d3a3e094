//! A story in a list: headline, date, and why it stands there.

use std::borrow::Cow;

use serde::Serialize;

use super::dates::{self, When};
use crate::archive::{Id, Story};
use crate::locale::Family;
use crate::pages::context::PageContext;

/// A line of `.lines`, or a `.teaser` with its standfirst.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct StoryLine<'a> {
    /// Of a retracted story the words that say so: its own may be what was wrong.
    pub(crate) title: Cow<'a, str>,
    pub(crate) link: &'a str,
    pub(crate) date: When,
    pub(crate) standfirst: Option<&'a str>,
    pub(crate) kicker: Option<&'a str>,
    /// Why it stands here.
    pub(crate) why: Option<String>,
    /// The language of its words, when that is not the language of the page.
    pub(crate) language: Option<StoryLanguage>,
}

/// The language of a story on a page of another one.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct StoryLanguage {
    /// For `lang`: `nl`.
    pub(crate) tag: &'static str,
    /// For readers: `Nederlands`.
    pub(crate) name: String,
}

/// A story as a line of a list. Of a retracted story nothing is shown but that there was one.
pub(crate) fn story_line<'a>(context: &PageContext<'a>, story: Id<Story>) -> StoryLine<'a> {
    let written = &context.archive.stories[story];
    let retracted = written.retracted.is_some();
    let language = (written.language != context.language).then(|| StoryLanguage {
        tag: written.language.id(),
        name: context
            .locale
            .name_of(Family::Language, written.language.id())
            .unwrap_or_else(|| written.language.own_name().to_owned()),
    });
    StoryLine {
        title: if retracted { context.locale.word("story_retracted_title") } else { Cow::Borrowed(&written.title) },
        link: context.story_link(story),
        date: dates::long(context.locale, &written.date),
        standfirst: written.standfirst.as_deref().filter(|_| !retracted),
        kicker: written.kicker.as_deref().filter(|_| !retracted),
        why: None,
        language,
    }
}

/// The same with the reason why it stands there.
pub(crate) fn story_line_because<'a>(context: &PageContext<'a>, story: Id<Story>, why: String) -> StoryLine<'a> {
    StoryLine { why: Some(why), ..story_line(context, story) }
}
