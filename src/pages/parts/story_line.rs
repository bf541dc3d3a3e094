//! A story in a list: headline, date, and why it stands there.

use std::borrow::Cow;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::dates::{self, When};
use crate::archive::{Id, Story};
use crate::pages::context::PageContext;
use crate::pages::languages::in_language;
use crate::pages::shared::Shared;

/// A line of `.lines`, or a `.teaser` with its standfirst.
pub(crate) type StoryLine<'a> = Shared<ListedStory<'a>>;

/// A story as lists show it.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct ListedStory<'a> {
    /// Of a retracted story the words that say so: its own may be what was wrong.
    pub(crate) title: Cow<'a, str>,
    /// The page of the story.
    pub(crate) link: &'a str,
    /// When it was published.
    pub(crate) date: When,
    /// The sentence or two below the headline.
    pub(crate) standfirst: Option<&'a str>,
    /// What it is about in a word or two.
    pub(crate) kicker: Option<&'a str>,
    /// The language of its words, when that is not the language of the page.
    pub(crate) language: Option<StoryLanguage>,
}

/// A story with the reason why it stands there.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct StoryBecause<'a> {
    /// Why it stands here.
    pub(crate) why: String,
    /// The story.
    pub(crate) story: StoryLine<'a>,
}

/// The language of a story on a page of another one.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct StoryLanguage {
    /// For `lang`: `nl`.
    pub(crate) tag: &'static str,
    /// For readers: `in het Nederlands`.
    pub(crate) name: String,
}

/// Every story as lists of this language show it, by its id.
pub(crate) fn story_lines<'a>(context: &PageContext<'a>) -> Vec<StoryLine<'a>> {
    let stories: Vec<Id<Story>> = context.archive.stories.ids().collect();
    stories.into_par_iter().map(|story| Shared::new(listed(context, story))).collect()
}

/// Of a retracted story nothing is shown but that there was one.
fn listed<'a>(context: &PageContext<'a>, story: Id<Story>) -> ListedStory<'a> {
    let written = &context.archive.stories[story];
    let retracted = written.retracted.is_some();
    let language = (written.language != context.language)
        .then(|| StoryLanguage { tag: written.language.id(), name: in_language(context, written.language) });
    ListedStory {
        title: if retracted { context.locale.word("story_retracted_title") } else { Cow::Borrowed(&written.title) },
        link: context.story_link(story),
        date: dates::long(context.locale, &written.date),
        standfirst: written.standfirst.as_deref().filter(|_| !retracted),
        kicker: written.kicker.as_deref().filter(|_| !retracted),
        language,
    }
}

/// A story as a line of a list.
pub(crate) fn story_line<'a>(context: &PageContext<'a>, story: Id<Story>) -> StoryLine<'a> {
    context.story(story).clone()
}

/// The same with the reason why it stands there.
pub(crate) fn story_line_because<'a>(context: &PageContext<'a>, story: Id<Story>, why: String) -> StoryBecause<'a> {
    StoryBecause { why, story: story_line(context, story) }
}
