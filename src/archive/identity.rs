//! Who is called what: every slug, former slug and reference of the content, and the id of what it names.
//!
//! A slug can name something that may be shown (it has an id), something that may not (a draft, an embargoed story), or
//! nothing. The three are told apart here, once, and reported in the writer's words.

use std::collections::HashMap;

use super::{
    Club, ClubSeason, Competition, Id, Match, Page, Person, Picture, Season, Stage, Story, Subject, Thread, Venue,
};
use crate::records::reference::Reference;
use crate::records::values::Slug;
use crate::source::{Code, Diagnostics, Span, near_miss};

/// What a slug or a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<T> {
    Shown(T),
    /// It exists and may not be shown.
    Hidden,
    Missing,
}

impl<T> Found<T> {
    pub fn shown(self) -> Option<T> {
        match self {
            Found::Shown(thing) => Some(thing),
            Found::Hidden | Found::Missing => None,
        }
    }

    fn map<U>(self, change: impl FnOnce(T) -> U) -> Found<U> {
        match self {
            Found::Shown(thing) => Found::Shown(change(thing)),
            Found::Hidden => Found::Hidden,
            Found::Missing => Found::Missing,
        }
    }
}

/// How a reference is used, which decides what a hidden thing does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// Left out quietly when the thing may not be shown.
    Optional,
    /// Cannot be without it: a published record that needs a draft is a fault.
    Required,
}

/// The names of one kind of thing, by a key of their own: a slug, or slugs from the outermost folder in.
#[derive(Debug)]
pub struct Names<T, Key: std::hash::Hash + Eq = Slug> {
    by_name: HashMap<Key, Named<T>>,
}

#[derive(Debug)]
struct Named<T> {
    id: Option<Id<T>>,
    place: Span,
    /// The slug of today, when this is a former one.
    now: Option<Slug>,
}

impl<T, Key: std::hash::Hash + Eq> Default for Names<T, Key> {
    fn default() -> Self {
        Names { by_name: HashMap::new() }
    }
}

impl<T, Key: std::hash::Hash + Eq> Names<T, Key> {
    /// Enters a name. Gives the place of the one that had it already.
    pub(super) fn enter(&mut self, key: Key, id: Option<Id<T>>, place: Span) -> Result<(), Span> {
        match self.by_name.entry(key) {
            std::collections::hash_map::Entry::Occupied(taken) => Err(taken.get().place),
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(Named { id, place, now: None });
                Ok(())
            }
        }
    }

    /// Enters a former name, which yields to any present one.
    pub(super) fn enter_former(&mut self, key: Key, id: Option<Id<T>>, place: Span, now: &Slug) {
        self.by_name.entry(key).or_insert(Named { id, place, now: Some(now.clone()) });
    }

    pub fn find<Written>(&self, key: &Written) -> Found<Id<T>>
    where
        Key: std::borrow::Borrow<Written>,
        Written: std::hash::Hash + Eq + ?Sized,
    {
        match self.by_name.get(key) {
            None => Found::Missing,
            Some(Named { id: Some(id), .. }) => Found::Shown(*id),
            Some(Named { id: None, .. }) => Found::Hidden,
        }
    }
}

/// Every name of the content.
#[derive(Debug, Default)]
pub struct Identities {
    pub people: Names<Person>,
    pub clubs: Names<Club>,
    pub venues: Names<Venue>,
    pub competitions: Names<Competition>,
    pub threads: Names<Thread>,
    pub stories: Names<Story>,
    pub pages: Names<Page>,
    pub pictures: Names<Picture>,
    pub seasons: Names<Season, (Slug, Slug)>,
    pub stages: Names<Stage, (Slug, Slug, Slug)>,
    pub matches: Names<Match, (Slug, Slug, Slug, Slug)>,
    pub club_seasons: Names<ClubSeason, (Slug, Slug)>,
}

/// The words of a kind in a message, and the fault when there is none of that name.
struct Kind {
    words: &'static str,
    missing: Code,
}

macro_rules! by_slug {
    ($($method:ident, $table:ident, $thing:ty, $words:literal, $code:ident;)+) => {
        $(
            /// Looks up a slug and reports what is wrong with it.
            pub(super) fn $method(
                &self,
                slug: &Slug,
                place: Span,
                need: Use,
                found: &mut Diagnostics,
            ) -> Option<Id<$thing>> {
                report_slug(&self.$table, slug, place, need, &Kind { words: $words, missing: Code::$code }, found)
            }
        )+
    };
}

impl Identities {
    by_slug! {
        person, people, Person, "person", UnknownPerson;
        club, clubs, Club, "club", UnknownClub;
        venue, venues, Venue, "venue", UnknownVenue;
        competition, competitions, Competition, "competition", UnknownCompetition;
        thread, threads, Thread, "thread", UnknownThread;
        page, pages, Page, "page", UnknownPage;
        picture, pictures, Picture, "picture", UnknownPicture;
    }

    /// A season, written `pro-league/2024-25`.
    pub(super) fn season(&self, written: &str, place: Span, need: Use, found: &mut Diagnostics) -> Option<Id<Season>> {
        match Reference::parse(written) {
            Some(Reference::Season(competition, label)) => {
                let season = self.seasons.find(&(competition, label));
                report_found(season, written, place, need, &SEASON, || self.nearest(written), found)
            }
            _ => report_found(Found::Missing, written, place, need, &SEASON, || self.nearest(written), found),
        }
    }

    /// What any reference names, without a report.
    pub fn subject(&self, reference: &Reference) -> Found<Subject> {
        match reference {
            Reference::Bare(slug) => self.bare(slug),
            Reference::Season(competition, label) => {
                self.seasons.find(&(competition.clone(), label.clone())).map(Subject::Season)
            }
            Reference::Stage(competition, label, stage) => {
                self.stages.find(&(competition.clone(), label.clone(), stage.clone())).map(Subject::Stage)
            }
            Reference::Match(competition, label, stage, game) => {
                let key = (competition.clone(), label.clone(), stage.clone(), game.clone());
                self.matches.find(&key).map(Subject::Match)
            }
            Reference::ClubSeason(club, label) => {
                self.club_seasons.find(&(club.clone(), label.clone())).map(Subject::ClubSeason)
            }
            Reference::Story(slug) => self.stories.find(slug).map(Subject::Story),
            Reference::Page(slug) => self.pages.find(slug).map(Subject::Page),
            Reference::Picture(slug) => self.pictures.find(slug).map(Subject::Picture),
        }
    }

    fn bare(&self, slug: &Slug) -> Found<Subject> {
        [
            self.people.find(slug).map(Subject::Person),
            self.clubs.find(slug).map(Subject::Club),
            self.venues.find(slug).map(Subject::Venue),
            self.competitions.find(slug).map(Subject::Competition),
            self.threads.find(slug).map(Subject::Thread),
        ]
        .into_iter()
        .find(|found| !matches!(found, Found::Missing))
        .unwrap_or(Found::Missing)
    }

    /// What a written reference names, with a report when it names nothing.
    pub(super) fn reference(&self, written: &str, place: Span, need: Use, found: &mut Diagnostics) -> Option<Subject> {
        let parsed = Reference::parse(written);
        let subject = parsed.as_ref().map_or(Found::Missing, |reference| self.subject(reference));
        if let Some(Reference::Bare(slug)) = &parsed {
            self.report_former(slug, place, found);
        }
        let kind = match parsed {
            Some(Reference::Match(..)) => &MATCH,
            Some(Reference::Stage(..)) => &STAGE,
            Some(Reference::Season(..)) => &SEASON,
            Some(Reference::Story(_)) => &STORY,
            Some(Reference::Page(_)) => &PAGE,
            Some(Reference::Picture(_)) => &PICTURE,
            Some(Reference::Bare(_) | Reference::ClubSeason(..)) | None => &ANYTHING,
        };
        report_found(subject, written, place, need, kind, || self.nearest(written), found)
    }

    fn report_former(&self, slug: &Slug, place: Span, found: &mut Diagnostics) {
        let now = [
            former(&self.people, slug),
            former(&self.clubs, slug),
            former(&self.venues, slug),
            former(&self.competitions, slug),
            former(&self.threads, slug),
        ];
        if let Some(now) = now.into_iter().flatten().next() {
            report_former(slug, now, place, found);
        }
    }

    /// The reference that a mistyped one comes nearest to.
    fn nearest(&self, written: &str) -> Option<String> {
        let parts: Vec<&str> = written.split('/').collect();
        match parts.as_slice() {
            [_] => {
                let names = self
                    .people
                    .slugs()
                    .chain(self.clubs.slugs())
                    .chain(self.venues.slugs())
                    .chain(self.competitions.slugs())
                    .chain(self.threads.slugs());
                near_miss(written, names).map(str::to_owned)
            }
            ["stories", story] => near_miss(story, self.stories.slugs()).map(|near| format!("stories/{near}")),
            ["pages", page] => near_miss(page, self.pages.slugs()).map(|near| format!("pages/{near}")),
            [_, _] => nearest_of(written, self.seasons.by_name.keys().map(|(a, b)| format!("{a}/{b}"))),
            [_, _, _] => nearest_of(written, self.stages.by_name.keys().map(|(a, b, c)| format!("{a}/{b}/{c}"))),
            // Thousands of matches: only those of the same season are worth a look.
            [competition, label, _, _] => nearest_of(
                written,
                self.matches
                    .by_name
                    .keys()
                    .filter(|(a, b, _, _)| a.as_str() == *competition && b.as_str() == *label)
                    .map(|(a, b, c, d)| format!("{a}/{b}/{c}/{d}")),
            ),
            _ => None,
        }
    }
}

const SEASON: Kind = Kind { words: "season", missing: Code::UnknownSeason };
const STAGE: Kind = Kind { words: "stage", missing: Code::UnknownStage };
const MATCH: Kind = Kind { words: "match", missing: Code::UnknownMatch };
const STORY: Kind = Kind { words: "story", missing: Code::UnknownStory };
const PAGE: Kind = Kind { words: "page", missing: Code::UnknownPage };
const PICTURE: Kind = Kind { words: "picture", missing: Code::UnknownPicture };
const ANYTHING: Kind = Kind { words: "record", missing: Code::UnknownReference };

impl<T> Names<T> {
    fn slugs(&self) -> impl Iterator<Item = &str> {
        self.by_name.iter().filter(|(_, named)| named.now.is_none()).map(|(slug, _)| slug.as_str())
    }
}

fn former<'a, T>(names: &'a Names<T>, slug: &Slug) -> Option<&'a Slug> {
    names.by_name.get(slug)?.now.as_ref()
}

fn nearest_of(written: &str, known: impl Iterator<Item = String>) -> Option<String> {
    let known: Vec<String> = known.collect();
    near_miss(written, known.iter().map(String::as_str)).map(str::to_owned)
}

fn report_former(written: &Slug, now: &Slug, place: Span, found: &mut Diagnostics) {
    found
        .report(Code::FormerSlug, place, format!("`{written}` is the former name of `{now}`"))
        .help(format!("write `{now}`"));
}

fn report_slug<T>(
    names: &Names<T>,
    slug: &Slug,
    place: Span,
    need: Use,
    kind: &Kind,
    found: &mut Diagnostics,
) -> Option<Id<T>> {
    if let Some(now) = former(names, slug) {
        report_former(slug, now, place, found);
    }
    let near = || near_miss(slug.as_str(), names.slugs()).map(str::to_owned);
    report_found(names.find(slug), slug.as_str(), place, need, kind, near, found)
}

fn report_found<T>(
    thing: Found<T>,
    written: &str,
    place: Span,
    need: Use,
    kind: &Kind,
    // Asked for only when it is needed: it looks at every name there is.
    near: impl FnOnce() -> Option<String>,
    found: &mut Diagnostics,
) -> Option<T> {
    match thing {
        Found::Shown(thing) => Some(thing),
        Found::Hidden => {
            if need == Use::Required {
                let message = format!("the {} `{written}` is not published, and this needs it", kind.words);
                found
                    .report(Code::DraftReferenced, place, message)
                    .help("publish it, keep this a draft too, or write the words: `[[slug|words]]`");
            }
            None
        }
        Found::Missing => {
            let message = format!("there is no {} `{written}`", kind.words);
            found.report(kind.missing, place, message).did_you_mean(near().as_deref());
            None
        }
    }
}
