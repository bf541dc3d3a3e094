//! A story among others: its match, its thread, what to read next.

use std::collections::HashSet;

use crate::archive::{Archive, Id, Match, Season, Story, StoryMatch, Subject, Thread};
use crate::locale::Language;
use crate::names::{Role, StoryNames};

use super::mentions::{Mention, Mentions, Why};
use crate::facts::of_each::OfEach;
use crate::facts::tables::as_it_stood::AsItStood;

/// What is known of a story.
#[derive(Debug)]
pub struct StoryFacts {
    /// The version that was written first; itself when there is no other.
    pub original: Id<Story>,
    /// As written; else the one match that a report or a preview links, or that its clubs and date fit.
    pub matches: Vec<StoryMatch>,
    pub thread: Option<ThreadPlace>,
    /// The best reason first; versions that were written first.
    pub related: Vec<Related>,
    pub stood: Option<AsItStood>,
}

/// The place of a story in its thread. Translations are the same story; retracted ones are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThreadPlace {
    pub thread: Id<Thread>,
    /// From 1.
    pub number: usize,
    pub of: usize,
    /// By the versions that were written first.
    pub previous: Option<Id<Story>>,
    pub next: Option<Id<Story>>,
}

/// A story to read next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Related {
    pub story: Id<Story>,
    pub why: Relation,
}

/// What two stories have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    SameMatch(Id<Match>),
    SameThread(Id<Thread>),
    /// Both are about it.
    AlsoAbout(Subject),
    SameSeason(Id<Season>),
}

/// The version of a story in a language; the one that was written first when there is none.
pub fn version_in(archive: &Archive, story: Id<Story>, language: Language) -> Id<Story> {
    let stands = |id: &&Id<Story>| archive.stories[**id].retracted.is_none();
    let mut versions = archive.stories[story].translations.iter().filter(stands);
    let found = versions.clone().find(|version| archive.stories[**version].language == language);
    found.or(versions.next()).copied().unwrap_or(story)
}

/// Everything that a story names, each once, in the order of importance: what it says that it is about, its matches, what its
/// names tell that it is about, then all else as it stands in the text.
pub(in crate::facts) fn subjects_of(story: &Story, facts: &StoryFacts, names: &StoryNames) -> Vec<Subject> {
    let mut seen = HashSet::new();
    let about = story.about.iter().copied();
    let matches = facts.matches.iter().map(|of_match| Subject::Match(of_match.game));
    let named = names.mentions.iter().map(|mention| mention.subject);
    let all = about.chain(matches).chain(subjects(names)).chain(named).chain(story.subjects());
    all.filter(|subject| seen.insert(*subject)).collect()
}

pub(in crate::facts) fn place_in_thread(
    archive: &Archive,
    mentions: &Mentions,
    story: Id<Story>,
) -> Option<ThreadPlace> {
    let thread = archive.stories[story].thread?;
    // Newest first, and ids grow with time.
    let stories = mentions.of(Subject::Thread(thread));
    let place = stories.binary_search_by(|mention| story.cmp(&mention.story)).ok()?;
    Some(ThreadPlace {
        thread,
        number: stories.len() - place,
        of: stories.len(),
        previous: stories.get(place + 1).map(|mention| mention.story),
        next: place.checked_sub(1).map(|next| stories[next].story),
    })
}

/// How many stories to read next.
const MOST: usize = 5;
/// How many for one and the same reason, so that others get a turn.
const MOST_FOR_ONE_REASON: usize = 2;
/// How far to look to either side in the stories of something.
const FAR: usize = 16;

/// What a story stands in and names.
pub(in crate::facts) struct Neighbourhood<'n> {
    pub(in crate::facts) thread: Option<ThreadPlace>,
    pub(in crate::facts) season: Option<Id<Season>>,
    pub(in crate::facts) names: &'n StoryNames,
}

/// What to read next: first what has the same match, then the same thread, then the same subjects, then the same season.
/// The nearest go first, in turns to both sides and the older of two. The story's own neighbours in its thread are left out: the page leads
/// to them anyway.
pub(in crate::facts) fn related(
    archive: &Archive,
    mentions: &Mentions,
    matches: &OfEach<Story, Vec<StoryMatch>>,
    around: &Neighbourhood<'_>,
    story: Id<Story>,
) -> Vec<Related> {
    let record = &archive.stories[story];
    let Neighbourhood { thread, season, names } = *around;
    let mut found = Found { related: Vec::new(), passed: vec![story] };
    if let Some(place) = thread {
        found.passed.extend(place.previous.into_iter().chain(place.next));
    }
    let near = |subject: Subject, wanted: fn(Why) -> bool| nearest(mentions, subject, story, wanted);
    let games: Vec<Id<Match>> = matches[story].iter().map(|of_match| of_match.game).collect();
    for game in &games {
        found.add(near(Subject::Match(*game), |why| why < Why::Named), Relation::SameMatch(*game));
    }
    if let Some(thread) = record.thread {
        found.add(near(Subject::Thread(thread), |_| true), Relation::SameThread(thread));
    }
    for subject in by_weight(record.about.iter().copied().chain(subjects(names))) {
        found.add(near(subject, Why::is_about), Relation::AlsoAbout(subject));
    }
    let seasons = games.iter().map(|game| archive.matches[*game].season).chain(season);
    for season in seasons {
        found.add(near(Subject::Season(season), |why| why < Why::Named), Relation::SameSeason(season));
    }
    found.related
}

struct Found {
    related: Vec<Related>,
    /// Not to be named, or named already.
    passed: Vec<Id<Story>>,
}

impl Found {
    fn add(&mut self, stories: impl Iterator<Item = Id<Story>>, why: Relation) {
        let mut left = MOST_FOR_ONE_REASON.min(MOST - self.related.len());
        for story in stories {
            if left == 0 {
                break;
            }
            if !self.passed.contains(&story) {
                self.passed.push(story);
                self.related.push(Related { story, why });
                left -= 1;
            }
        }
    }
}

/// The stories of a subject around one of a date, the nearest first, in steps to both sides.
fn nearest(
    mentions: &Mentions,
    subject: Subject,
    story: Id<Story>,
    wanted: fn(Why) -> bool,
) -> impl Iterator<Item = Id<Story>> {
    // Newest first, and ids grow with time.
    let stories = mentions.of(subject);
    let newer = stories.partition_point(|mention| mention.story > story);
    let (newer, older) = stories.split_at(newer);
    let mut older = older.iter().filter(|mention| mention.story != story).take(FAR);
    let mut newer = newer.iter().rev().take(FAR);
    let mut steps: Vec<&Mention> = Vec::new();
    loop {
        let (back, forth) = (older.next(), newer.next());
        if back.is_none() && forth.is_none() {
            break;
        }
        steps.extend(back.into_iter().chain(forth));
    }
    steps.into_iter().filter(move |mention| wanted(mention.why)).map(|mention| mention.story)
}

/// What the names of a story say it is about, as they come.
fn subjects(names: &StoryNames) -> impl Iterator<Item = Subject> {
    names.mentions.iter().filter(|mention| mention.role == Role::Subject).map(|mention| mention.subject)
}

/// People say more than matches, and those more than clubs and all else; of each in the order of the story.
fn by_weight(about: impl Iterator<Item = Subject>) -> Vec<Subject> {
    let weight = |subject: &Subject| match subject {
        Subject::Person(_) => 0,
        Subject::Match(_) => 1,
        Subject::Thread(_) | Subject::ClubSeason(_) | Subject::Stage(_) | Subject::Season(_) => 2,
        Subject::Club(_) | Subject::Venue(_) => 3,
        Subject::Competition(_) | Subject::Story(_) | Subject::Page(_) | Subject::Picture(_) => 4,
    };
    let mut seen = HashSet::new();
    let mut about: Vec<Subject> = about.filter(|subject| seen.insert(*subject)).collect();
    about.sort_by_key(weight);
    about
}
