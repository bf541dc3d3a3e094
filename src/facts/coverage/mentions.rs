//! Which stories name what, seen from the thing that is named. Versions of a story in several languages are one story here,
//! and what any of them names counts for all.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rayon::prelude::*;

use crate::archive::{Archive, Claim, Id, Prose, Story, StoryMatch, Subject};
use crate::names::{Role, StoryNames};
use crate::records::values::MatchRole;

use crate::facts::careers::people::person_of;
use crate::facts::of_each::OfEach;

/// A story that names something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The version that was written first.
    pub story: Id<Story>,
    pub why: Why,
}

/// Why a story belongs to something; the strongest reason comes first and wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// This person wrote it.
    Wrote,
    /// It is about it, or stands in the thread.
    About,
    /// It reports a match or looks ahead to one: this one, or one of this club, season or competition.
    Match(MatchRole),
    /// A version of it names it so often, or in such places, that the story is about it too.
    Subject,
    /// A version of it names it.
    Named,
}

impl Why {
    /// The story is about it, and does not only name it.
    pub fn is_about(self) -> bool {
        matches!(self, Why::About | Why::Match(_) | Why::Subject)
    }
}

/// All mentions by subject.
#[derive(Debug, Default)]
pub(in crate::facts) struct Mentions {
    stories: HashMap<Subject, Vec<Mention>>,
    linked_from: HashMap<Subject, Vec<Subject>>,
}

impl Mentions {
    pub(in crate::facts) fn of(&self, subject: Subject) -> &[Mention] {
        self.stories.get(&subject).map_or(&[], Vec::as_slice)
    }

    pub(in crate::facts) fn linked_from(&self, subject: Subject) -> &[Subject] {
        self.linked_from.get(&subject).map_or(&[], Vec::as_slice)
    }

    /// `matches` holds the matches of each story, `originals` the version of it that stands for all.
    pub(in crate::facts) fn gather(
        archive: &Archive,
        originals: &OfEach<Story, Id<Story>>,
        matches: &OfEach<Story, Vec<StoryMatch>>,
        names: &OfEach<Story, StoryNames>,
    ) -> Mentions {
        let ids: Vec<Id<Story>> = archive.stories.ids().filter(|id| stands_for_all(archive, originals, *id)).collect();
        let found: Vec<Vec<(Subject, Why)>> =
            ids.par_iter().map(|story| named_by(archive, originals, matches, names, *story)).collect();
        let mut mentions = Mentions { stories: HashMap::new(), linked_from: records_that_link(archive) };
        // Newest first.
        for (story, named) in ids.into_iter().zip(found).rev() {
            for (subject, why) in named {
                mentions.stories.entry(subject).or_default().push(Mention { story, why });
            }
        }
        mentions
    }
}

/// The version of each story that stands for all: the one that was written first, of those that are not retracted.
pub(in crate::facts) fn originals(archive: &Archive) -> OfEach<Story, Id<Story>> {
    OfEach::gather(&archive.stories, |id| {
        let story = &archive.stories[id];
        let stands = |version: &&Id<Story>| archive.stories[**version].retracted.is_none();
        match story.retracted {
            Some(_) => id,
            None => story.translations.iter().find(stands).copied().unwrap_or(id),
        }
    })
}

/// It is not a translation, and not retracted.
pub(super) fn stands_for_all(archive: &Archive, originals: &OfEach<Story, Id<Story>>, id: Id<Story>) -> bool {
    originals[id] == id && archive.stories[id].retracted.is_none()
}

/// Everything that a story names in any of its versions, each once with the best reason.
fn named_by(
    archive: &Archive,
    originals: &OfEach<Story, Id<Story>>,
    matches: &OfEach<Story, Vec<StoryMatch>>,
    names: &OfEach<Story, StoryNames>,
    story: Id<Story>,
) -> Vec<(Subject, Why)> {
    let mut named = Named { archive, reasons: HashMap::new() };
    let versions = archive.stories[story].translations.iter().copied().filter(|version| originals[*version] == story);
    for version in versions {
        let record = &archive.stories[version];
        for person in record.by.iter().filter_map(person_of) {
            named.add(Subject::Person(person), Why::Wrote);
        }
        record.about.iter().for_each(|subject| named.add(*subject, Why::About));
        if let Some(thread) = record.thread {
            named.add(Subject::Thread(thread), Why::About);
        }
        matches[version].iter().for_each(|of_match| named.add_match(of_match));
        for subject in record.body.references.iter().filter_map(|reference| reference.target) {
            match subject {
                Subject::Story(other) => named.add(Subject::Story(originals[other]), Why::Named),
                _ => named.add(subject, Why::Named),
            }
        }
        record.claims.iter().filter_map(Claim::named).for_each(|subject| named.add(subject, Why::Named));
        for mention in &names[version].mentions {
            match (mention.subject, mention.role) {
                (Subject::Story(_), _) => {}
                (subject, Role::Subject) => named.add(subject, Why::Subject),
                (subject, Role::Mentioned) => named.add(subject, Why::Named),
            }
        }
    }
    // A story that names itself says nothing.
    named.reasons.remove(&Subject::Story(story));
    let mut reasons: Vec<(Subject, Why)> = named.reasons.into_iter().collect();
    reasons.sort_unstable();
    reasons
}

/// What one story names.
struct Named<'a> {
    archive: &'a Archive,
    reasons: HashMap<Subject, Why>,
}

impl Named<'_> {
    fn add(&mut self, subject: Subject, why: Why) {
        match self.reasons.entry(subject) {
            Entry::Vacant(new) => {
                new.insert(why);
            }
            Entry::Occupied(mut known) => {
                let best = why.min(*known.get());
                known.insert(best);
                return;
            }
        }
        self.add_wholes(subject, why);
    }

    /// What is said of a part is said of the whole.
    fn add_wholes(&mut self, subject: Subject, why: Why) {
        if let Some(whole) = whole_of(self.archive, subject) {
            self.add(whole, why);
        }
    }

    /// A story of a match is one of both clubs, unless it only mentions the match.
    fn add_match(&mut self, of_match: &StoryMatch) {
        let game = &self.archive.matches[of_match.game];
        let why = match of_match.role {
            MatchRole::Mention => Why::Named,
            role => Why::Match(role),
        };
        self.add(Subject::Match(of_match.game), why);
        if of_match.role != MatchRole::Mention {
            self.add(Subject::Club(game.home), why);
            self.add(Subject::Club(game.away), why);
            self.add(Subject::Season(game.season), why);
        }
    }
}

/// What a thing is a part of: a stage belongs to its season, a season to its competition, a club's season to the club.
fn whole_of(archive: &Archive, subject: Subject) -> Option<Subject> {
    match subject {
        Subject::Stage(stage) => Some(Subject::Season(archive.stages[stage].season)),
        Subject::Season(season) => Some(Subject::Competition(archive.seasons[season].competition)),
        Subject::ClubSeason(season) => Some(Subject::Club(archive.club_seasons[season].club)),
        Subject::Person(_)
        | Subject::Club(_)
        | Subject::Venue(_)
        | Subject::Competition(_)
        | Subject::Match(_)
        | Subject::Story(_)
        | Subject::Thread(_)
        | Subject::Page(_)
        | Subject::Picture(_) => None,
    }
}

/// Whether the text of this very version names a thing, or a part of it.
pub(in crate::facts) fn is_named_in(
    archive: &Archive,
    names: &StoryNames,
    version: Id<Story>,
    subject: Subject,
) -> bool {
    let is_it =
        |named: Subject| std::iter::successors(Some(named), |part| whole_of(archive, *part)).any(|of| of == subject);
    let references = &archive.stories[version].body.references;
    names.mentions.iter().any(|mention| is_it(mention.subject))
        || references.iter().filter_map(|reference| reference.target).any(is_it)
}

/// The records whose prose links a thing.
fn records_that_link(archive: &Archive) -> HashMap<Subject, Vec<Subject>> {
    let mut links: HashMap<Subject, Vec<Subject>> = HashMap::new();
    let mut add = |from: Subject, prose: &Prose| {
        for target in prose.references.iter().filter_map(|reference| reference.target) {
            let linked = links.entry(target).or_default();
            if target != from && linked.last() != Some(&from) {
                linked.push(from);
            }
        }
    };
    archive.people.iter().for_each(|(id, person)| add(Subject::Person(id), &person.biography));
    archive.clubs.iter().for_each(|(id, club)| add(Subject::Club(id), &club.history));
    archive.venues.iter().for_each(|(id, venue)| add(Subject::Venue(id), &venue.description));
    archive.competitions.iter().for_each(|(id, competition)| add(Subject::Competition(id), &competition.description));
    archive.threads.iter().for_each(|(id, thread)| add(Subject::Thread(id), &thread.introduction));
    archive.pages.iter().for_each(|(id, page)| add(Subject::Page(id), &page.body));
    links
}
