//! The stories of something: first those about it, then those that only name it, each with its sentence.

use schemars::JsonSchema;
use serde::Serialize;

use super::says::{Says, says};
use super::story_line::{StoryLine, story_line};
use crate::archive::{Archive, Id, Story, Subject};
use crate::facts::{Facts, Mention, Why, version_in};
use crate::locale::{Arg, Language};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;

/// How many stories of each of the two lists a page shows; where there are more, all of them have pages of their own.
const MOST: usize = 20;

/// What the components `stories_about` and `named_in` show.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct StoriesOf<'a> {
    /// Stand open, newest first.
    pub(crate) about: Vec<Quoted<'a>>,
    /// Are folded; none where the way leads to the pages of all.
    pub(crate) older: Vec<StoryLine<'a>>,
    /// `5 verhalen`; of those about it.
    pub(crate) count: String,
    /// The stories that only name it.
    pub(crate) named_in: Option<NamedIn<'a>>,
    /// The way to the pages of all of them, when not all of them are here.
    pub(crate) all: Option<&'a str>,
}

/// Stories that name something and are about something else.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct NamedIn<'a> {
    /// `Ook genoemd in`
    pub(crate) heading: &'a str,
    /// `12 verhalen`
    pub(crate) count: String,
    /// Newest first.
    pub(crate) stories: Vec<Quoted<'a>>,
    /// The page with all of them, when they are many.
    pub(crate) all: Option<&'a str>,
}

/// A story with the sentence that names something.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Quoted<'a> {
    /// Why it stands there, in lists of mixed reasons.
    pub(crate) why: Option<String>,
    /// The story.
    pub(crate) story: StoryLine<'a>,
    /// The sentence that names it.
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

/// The stories of something, by what they have to do with it, newest first.
pub(crate) struct ByReason {
    about: Vec<Mention>,
    named: Vec<Mention>,
}

impl ByReason {
    /// As readers of a language are shown them: what only the version in another language names is not said to be named in
    /// this one.
    pub(crate) fn of(archive: &Archive, facts: &Facts, language: Language, subject: Subject) -> ByReason {
        let (named, about): (Vec<Mention>, Vec<Mention>) =
            facts.stories_of(subject).iter().copied().partition(|mention| mention.why == Why::Named);
        let version = |mention: &Mention| version_in(archive, mention.story, language);
        let named = named.into_iter().filter(|mention| facts.is_named_in(archive, version(mention), subject));
        ByReason { about, named: named.collect() }
    }

    /// The same where the page of the thing itself does not hold them.
    pub(crate) fn too_many(archive: &Archive, facts: &Facts, language: Language, subject: Subject) -> Option<ByReason> {
        if facts.stories_of(subject).len() <= MOST {
            return None;
        }
        let stories = ByReason::of(archive, facts, language, subject);
        (stories.about.len().max(stories.named.len()) > MOST).then_some(stories)
    }

    /// All of them, newest first.
    pub(crate) fn all(&self) -> Vec<Mention> {
        let mut all = [self.about.as_slice(), self.named.as_slice()].concat();
        // Stories are numbered from the oldest on.
        all.sort_unstable_by_key(|mention| std::cmp::Reverse(mention.story));
        all
    }
}

pub(crate) fn stories_of<'a>(context: &PageContext<'a>, subject: Subject, shape: Shape) -> StoriesOf<'a> {
    let version = |story: Id<Story>| version_in(context.archive, story, context.language);
    let quoted = |story: Id<Story>, is_quoted: bool| {
        let story = version(story);
        let says = if is_quoted { says(context, story, subject) } else { None };
        Quoted { why: None, story: story_line(context, story), says }
    };
    let ByReason { about, named } = ByReason::of(context.archive, context.facts, context.language, subject);
    let all = context.link(&PageKey::StoriesOf(subject, 1));
    let count = |stories: usize| context.locale.words("count_stories", &[("count", Arg::Number(stories as i64))]);
    let named_in = (!named.is_empty()).then(|| NamedIn {
        heading: context.word(if about.is_empty() { "named_in" } else { "also_named_in" }),
        count: count(named.len()),
        stories: named.iter().take(MOST).map(|mention| quoted(mention.story, true)).collect(),
        all: all.filter(|_| named.len() > MOST),
    });
    let (open, older) = about.split_at(about.len().min(shape.open));
    let older = if about.len() > MOST { &[] } else { older };
    StoriesOf {
        count: count(about.len()),
        about: open.iter().map(|mention| quoted(mention.story, shape.quoted)).collect(),
        older: older
            .iter()
            .take(MOST - open.len())
            .map(|mention| story_line(context, version(mention.story)))
            .collect(),
        named_in,
        all: all.filter(|_| about.len() > MOST),
    }
}
