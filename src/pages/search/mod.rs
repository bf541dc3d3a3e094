//! What there is to find in a language: its stories, and the people, clubs, competitions and venues by all their names, and
//! matches by their clubs. What becomes of it is the business of `search`; this knows nothing of indexes.

mod pairs;
mod stories;
mod subjects;
mod text;

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

use super::context::PageContext;
use super::plan::Desk;
use crate::locale::Language;

/// Everything to be found in a language.
pub struct Findable<'a> {
    pub language: Language,
    /// In the order of their prominence; others name them by their place here.
    pub subjects: Vec<FindableSubject<'a>>,
    /// By the places of the two clubs, in order.
    pub pairs: Vec<FindablePair<'a>>,
    /// The labels of all seasons that stories are about, newest first.
    pub seasons: Vec<&'a str>,
    pub story_count: usize,
    /// A story by its place, counted from the oldest on. They are many, so each is made when it is asked for.
    pub story: Box<dyn Fn(usize) -> FindableStory<'a> + Sync + 'a>,
}

impl fmt::Debug for Findable<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} stories and {} subjects in {:?}", self.story_count, self.subjects.len(), self.language)
    }
}

/// A person, a club, a competition or a venue.
#[derive(Clone, Debug)]
pub struct FindableSubject<'a> {
    pub shown: ShownSubject<'a>,
    /// Every name that it has or had, in all languages.
    pub names: Vec<(Cow<'a, str>, NameKind)>,
}

/// Which of its names a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    /// What it was called once, or is called in full.
    Former,
    /// What it is called too.
    Other,
    /// What it is called.
    Own,
}

/// A subject as a list of hits shows it.
#[derive(Clone, Debug, Serialize)]
pub struct ShownSubject<'a> {
    /// `person`, `club`, `competition`, `venue`
    pub kind: &'static str,
    pub slug: &'a str,
    pub name: Cow<'a, str>,
    pub link: Cow<'a, str>,
    /// What tells it from others: `hoofdcoach, KV Mechelen`.
    pub remark: String,
    /// What stands in its ring: `BH`, and `KVM` of a club. Empty for what has none.
    pub sign: Cow<'a, str>,
    /// The class of its colours.
    pub colours: Option<&'a str>,
}

/// Two clubs and their matches.
#[derive(Clone, Debug)]
pub struct FindablePair<'a> {
    pub shown: ShownPair<'a>,
}

/// The matches of two clubs as a list of hits shows them.
#[derive(Clone, Debug, Serialize)]
pub struct ShownPair<'a> {
    /// Their places among the subjects, the lower one first.
    pub clubs: [u32; 2],
    /// Their page; none as long as they have not met.
    pub link: Option<Cow<'a, str>>,
    /// How many matches there are; the newest of them are here.
    pub count: usize,
    pub matches: Vec<ShownMatch<'a>>,
}

/// A match of two clubs.
#[derive(Clone, Debug, Serialize)]
pub struct ShownMatch<'a> {
    pub link: &'a str,
    /// For `datetime`.
    pub date: String,
    /// `2 mrt 2025`
    pub day: String,
    /// Which of the two clubs plays at home: 0 or 1.
    pub home: u8,
    /// `1–0`; of a match to come its hour.
    pub score: String,
    /// False for an hour or a word.
    pub counted: bool,
    /// What narrows the matches of two clubs beside their day: `pro-league 2024-25`.
    pub season: String,
}

/// A story.
#[derive(Clone, Debug)]
pub struct FindableStory<'a> {
    pub shown: ShownStory<'a>,
    /// What else can be read in it, beyond the text for excerpts.
    pub rest: String,
    /// The places of the people and clubs that it is about or names, in order.
    pub subjects: Vec<u32>,
    /// The place of its season among all.
    pub season: Option<u32>,
    pub year: i16,
}

/// A story as a list of hits shows it.
#[derive(Clone, Debug, Serialize)]
pub struct ShownStory<'a> {
    pub title: &'a str,
    pub link: &'a str,
    /// For `datetime`.
    pub date: String,
    /// `4 maart 2025`
    pub day: String,
    /// Its standfirst.
    pub lead: Option<&'a str>,
    /// Its beginning, for excerpts; a line a paragraph.
    pub text: String,
}

impl<'a> Desk<'a> {
    /// What there is to find in each language.
    pub fn findable(&self) -> impl Iterator<Item = Findable<'_>> {
        self.contexts().map(findable)
    }
}

fn findable<'a>(context: &'a PageContext<'a>) -> Findable<'a> {
    let numbers = subjects::numbered(context);
    let stories = stories::in_language(context);
    let seasons = stories::seasons(context, &stories);
    let subjects = numbers.in_order.iter().map(|subject| subjects::findable(context, *subject)).collect();
    let pairs = pairs::pairs(context, &numbers);
    let labels = seasons.clone();
    Findable {
        language: context.language,
        subjects,
        pairs,
        seasons: labels,
        story_count: stories.len(),
        story: Box::new(move |place| stories::findable(context, stories[place], &numbers, &seasons)),
    }
}
