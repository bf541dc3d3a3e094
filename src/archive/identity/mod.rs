//! Who is called what: every slug, former slug and reference of the content, and the id of what it names.
//!
//! A slug can name something that may be shown (it has an id), something that may not (a draft, an embargoed story),
//! something that is at fault itself, or nothing. They are told apart here, once, and reported in the writer's words.

mod names;
mod report;

pub use names::Found;
pub(super) use names::Names;

use std::collections::HashSet;

pub(super) use self::report::report_former;
use self::report::{Kind, SEASON, STAGE, report_found};
use super::{
    Club, ClubSeason, Competition, Id, Match, Page, Person, Picture, Season, Stage, Story, Subject, Thread, Venue,
};
use crate::records::reference::Reference;
use crate::records::values::Slug;
use crate::source::{Code, Diagnostics, Span, near_miss};

/// How a reference is used, which decides what a hidden thing does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// Left out quietly when the thing may not be shown.
    Optional,
    /// Cannot be without it: a published record that needs a draft is a fault.
    Required,
    /// The name of the thing is printed where other words could stand.
    Printed,
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
    /// Seasons of which a part could not be read: what is missing in them may stand in that part.
    pub(super) broken_seasons: HashSet<(Slug, Slug)>,
}

macro_rules! by_slug {
    ($($method:ident, $table:ident, $thing:ty, $kind:ident;)+) => {
        $(
            /// Looks up a slug and reports what is wrong with it.
            pub(super) fn $method(
                &self,
                slug: &Slug,
                place: Span,
                need: Use,
                found: &mut Diagnostics,
            ) -> Option<Id<$thing>> {
                report_slug(&self.$table, slug, place, need, &report::$kind, found)
            }
        )+
    };
}

impl Identities {
    by_slug! {
        person, people, Person, PERSON;
        club, clubs, Club, CLUB;
        venue, venues, Venue, VENUE;
        competition, competitions, Competition, COMPETITION;
        thread, threads, Thread, THREAD;
        page, pages, Page, PAGE;
        picture, pictures, Picture, PICTURE;
    }

    /// A season, written `pro-league/2024-25`.
    pub(super) fn season(&self, written: &str, place: Span, need: Use, found: &mut Diagnostics) -> Option<Id<Season>> {
        let parsed = Reference::parse(written).filter(|reference| matches!(reference, Reference::Season(..)));
        match self.reference_of((written, parsed), place, need, &SEASON, found)? {
            Subject::Season(season) => Some(season),
            _ => None,
        }
    }

    /// A season or a stage of one, written in full.
    pub(super) fn season_or_stage(&self, written: &str, place: Span, found: &mut Diagnostics) -> Option<Subject> {
        let parsed = Reference::parse(written);
        let kind = match Kind::of(parsed.as_ref()).missing {
            Code::UnknownSeason => &SEASON,
            _ => &STAGE,
        };
        let is_right = |reference: &Reference| matches!(reference, Reference::Season(..) | Reference::Stage(..));
        self.reference_of((written, parsed.filter(is_right)), place, Use::Optional, kind, found)
    }

    /// What any reference names, without a report.
    pub fn subject(&self, reference: &Reference) -> Found<Subject> {
        let subject = match reference {
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
        };
        match reference {
            Reference::Season(competition, label)
            | Reference::Stage(competition, label, _)
            | Reference::Match(competition, label, _, _)
                if subject == Found::Missing && self.is_broken(competition, label) =>
            {
                Found::Broken
            }
            _ => subject,
        }
    }

    /// True when a part of the season could not be read.
    pub(super) fn is_broken(&self, competition: &Slug, label: &Slug) -> bool {
        self.broken_seasons.contains(&(competition.clone(), label.clone()))
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

    /// The same reference by the names of today, at each level of the path.
    fn present(&self, reference: &Reference) -> Reference {
        let of_bare = |slug: &Slug| {
            let now = [
                self.people.now(slug),
                self.clubs.now(slug),
                self.venues.now(slug),
                self.competitions.now(slug),
                self.threads.now(slug),
            ];
            now.into_iter().flatten().next().unwrap_or(slug).clone()
        };
        let season = |competition: &Slug, label: &Slug| {
            let key = (self.competitions.now(competition).unwrap_or(competition).clone(), label.clone());
            self.seasons.now(&key).cloned().unwrap_or(key)
        };
        let stage = |competition: &Slug, label: &Slug, stage: &Slug| {
            let (competition, label) = season(competition, label);
            let key = (competition, label, stage.clone());
            self.stages.now(&key).cloned().unwrap_or(key)
        };
        match reference {
            Reference::Bare(slug) => Reference::Bare(of_bare(slug)),
            Reference::Season(competition, label) => {
                let (competition, label) = season(competition, label);
                Reference::Season(competition, label)
            }
            Reference::Stage(competition, label, slug) => {
                let (competition, label, slug) = stage(competition, label, slug);
                Reference::Stage(competition, label, slug)
            }
            Reference::Match(competition, label, slug, game) => {
                let (competition, label, slug) = stage(competition, label, slug);
                let key = (competition, label, slug, game.clone());
                let (competition, label, slug, game) = self.matches.now(&key).cloned().unwrap_or(key);
                Reference::Match(competition, label, slug, game)
            }
            Reference::ClubSeason(club, label) => {
                Reference::ClubSeason(self.clubs.now(club).unwrap_or(club).clone(), label.clone())
            }
            Reference::Story(slug) => Reference::Story(self.stories.now(slug).unwrap_or(slug).clone()),
            Reference::Page(slug) => Reference::Page(self.pages.now(slug).unwrap_or(slug).clone()),
            Reference::Picture(slug) => Reference::Picture(self.pictures.now(slug).unwrap_or(slug).clone()),
        }
    }

    /// The club that a mistyped slug comes nearest to.
    pub(super) fn club_like(&self, slug: &Slug) -> Option<Slug> {
        near_miss(slug.as_str(), self.clubs.present().map(Slug::as_str)).and_then(|near| Slug::parse(near).ok())
    }

    /// What a written reference names, with a report when it names nothing.
    pub(super) fn reference(&self, written: &str, place: Span, need: Use, found: &mut Diagnostics) -> Option<Subject> {
        let parsed = Reference::parse(written);
        let kind = Kind::of(parsed.as_ref());
        self.reference_of((written, parsed), place, need, kind, found)
    }

    /// The same for a reference that was parsed: None when it has not the shape that is wanted.
    fn reference_of(
        &self,
        (written, parsed): (&str, Option<Reference>),
        place: Span,
        need: Use,
        kind: &Kind,
        found: &mut Diagnostics,
    ) -> Option<Subject> {
        let present = parsed.as_ref().map(|reference| self.present(reference));
        if let (Some(parsed), Some(present)) = (&parsed, &present)
            && parsed != present
        {
            report_former(written, &present.to_string(), place, found);
        }
        let subject = present.as_ref().map_or(Found::Missing, |reference| self.subject(reference));
        report_found(subject, written, place, need, kind, || self.cure(written), found)
    }
}

fn report_slug<T>(
    names: &Names<T>,
    slug: &Slug,
    place: Span,
    need: Use,
    kind: &Kind,
    found: &mut Diagnostics,
) -> Option<Id<T>> {
    if let Some(now) = names.now(slug) {
        report_former(slug.as_str(), now.as_str(), place, found);
    }
    let cure = || {
        let near = near_miss(slug.as_str(), names.present().map(Slug::as_str));
        near.map(|near| format!("did you mean `{near}`?"))
    };
    report_found(names.find(slug), slug.as_str(), place, need, kind, cure, found)
}
