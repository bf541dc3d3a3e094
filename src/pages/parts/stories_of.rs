//! The stories of something: first those about it, then those that only name it, each with its sentence.

use serde::Serialize;

use super::says::{Says, says};
use super::story_line::{StoryLine, story_line};
use crate::archive::{Id, Story, Subject};
use crate::facts::{Mention, Why, version_in};
use crate::locale::Arg;
use crate::pages::context::PageContext;

/// How many stories of each of the two lists a page shows.
const MOST: usize = 30;

/// What the components `stories_about` and `named_in` show.
#[derive(Debug, Serialize)]
pub(crate) struct StoriesOf<'a> {
    /// Stand open, newest first.
    pub(crate) about: Vec<Quoted<'a>>,
    /// Are folded.
    pub(crate) older: Vec<StoryLine<'a>>,
    /// `5 verhalen`; of those about it.
    pub(crate) count: String,
    pub(crate) named_in: Option<NamedIn<'a>>,
}

/// Stories that name something and are about something else.
#[derive(Debug, Serialize)]
pub(crate) struct NamedIn<'a> {
    /// `Ook genoemd in`
    pub(crate) heading: &'a str,
    /// `12 verhalen`
    pub(crate) count: String,
    /// Newest first.
    pub(crate) stories: Vec<Quoted<'a>>,
}

/// A story with the sentence that names something.
#[derive(Debug, Serialize)]
pub(crate) struct Quoted<'a> {
    pub(crate) story: StoryLine<'a>,
    pub(crate) says: Option<Says>,
}

/// How the stories about something stand on its page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// How many stand open.
    pub(crate) open: usize,
    /// With the sentence that names it: a person is found in a story by it, while a club is what most stories are about.
    pub(crate) quoted: bool,
}

pub(crate) fn stories_of<'a>(context: &PageContext<'a>, subject: Subject, shape: Shape) -> StoriesOf<'a> {
    let version = |story: Id<Story>| version_in(context.archive, story, context.language);
    let quoted = |story: Id<Story>, is_quoted: bool| {
        let story = version(story);
        let says = if is_quoted { says(context, story, subject) } else { None };
        Quoted { story: story_line(context, story), says }
    };
    let (named, about): (Vec<&Mention>, Vec<&Mention>) =
        context.facts.stories_of(subject).iter().partition(|mention| mention.why == Why::Named);
    // What only the version in another language names is not said to be named in this one.
    let is_named = |mention: &&&Mention| context.facts.is_named_in(context.archive, version(mention.story), subject);
    let named: Vec<&Mention> = named.iter().filter(is_named).copied().collect();
    let count = |stories: usize| context.locale.words("count_stories", &[("count", Arg::Number(stories as i64))]);
    let named_in = (!named.is_empty()).then(|| NamedIn {
        heading: context.word(if about.is_empty() { "named_in" } else { "also_named_in" }),
        count: count(named.len()),
        stories: named.iter().take(MOST).map(|mention| quoted(mention.story, true)).collect(),
    });
    let (open, older) = about.split_at(about.len().min(shape.open));
    StoriesOf {
        count: count(about.len()),
        about: open.iter().map(|mention| quoted(mention.story, shape.quoted)).collect(),
        older: older
            .iter()
            .take(MOST - open.len())
            .map(|mention| story_line(context, version(mention.story)))
            .collect(),
        named_in,
    }
}
