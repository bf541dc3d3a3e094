//! Which match a story belongs to, when it does not say so itself: a report is of the one match that it links and that was
//! played just before, a preview of the one that comes just after; without a link, of the one match of its clubs that the
//! days fit. Two that fit decide nothing.

use std::collections::HashSet;

use jiff::civil;

use crate::archive::{Archive, Club, Id, Match, Story, StoryMatch, Subject};
use crate::names::{Role, StoryNames};
use crate::records::values::{MatchRole, StoryKind};

use crate::facts::of_each::OfEach;
use crate::facts::tables::counting::Counted;

/// How many days may lie between a match and its story.
struct Window {
    /// When the story links the match.
    linked: i32,
    /// When only the clubs are the same.
    same_clubs: i32,
}

const REPORT: Window = Window { linked: 7, same_clubs: 2 };
const PREVIEW: Window = Window { linked: 14, same_clubs: 7 };

/// The matches of a story, as written or found. `by_club` holds the matches of each club in the order of play.
pub(in crate::facts) fn matches_of_story(
    archive: &Archive,
    by_club: &OfEach<Club, Vec<Id<Match>>>,
    story: &Story,
    names: &StoryNames,
) -> Vec<StoryMatch> {
    if !story.matches.is_empty() || story.retracted.is_some() {
        return story.matches.clone();
    }
    let (role, window) = match story.kind {
        StoryKind::Report => (MatchRole::Report, REPORT),
        StoryKind::Preview => (MatchRole::Preview, PREVIEW),
        StoryKind::News
        | StoryKind::Interview
        | StoryKind::Analysis
        | StoryKind::Column
        | StoryKind::Profile
        | StoryKind::History => return Vec::new(),
    };
    let named = names.mentions.iter().map(|mention| mention.subject);
    let mut linked: Vec<Id<Match>> = story
        .subjects()
        .into_iter()
        .chain(named)
        .filter_map(|subject| match subject {
            Subject::Match(game) => Some(game),
            _ => None,
        })
        .filter(|id| fits(archive, *id, story, role, window.linked))
        .collect();
    linked.sort_unstable();
    linked.dedup();
    let found = match linked.as_slice() {
        [] => {
            let near = Near { archive, by_club, story, role, days: window.same_clubs };
            near.of_clubs_about().or_else(|| near.of_clubs_named(names))
        }
        [game] => Some(*game),
        [_, _, ..] => None,
    };
    found.map(|game| StoryMatch { game, role }).into_iter().collect()
}

/// The matches at the right side of a story.
struct Near<'n> {
    archive: &'n Archive,
    by_club: &'n OfEach<Club, Vec<Id<Match>>>,
    story: &'n Story,
    role: MatchRole,
    days: i32,
}

impl Near<'_> {
    /// The one match that fits of the clubs that the story says it is about.
    fn of_clubs_about(&self) -> Option<Id<Match>> {
        let clubs: Vec<Id<Club>> = self.story.about.iter().copied().filter_map(club_of).collect();
        let (first, others) = clubs.split_first()?;
        let archive = self.archive;
        only(self.of_club(*first).filter(|id| others.iter().all(|club| archive.matches[*id].involves(*club))))
    }

    /// The one match that fits of two clubs that the story names, one of which it is about, as far as it is about any.
    fn of_clubs_named(&self, names: &StoryNames) -> Option<Id<Match>> {
        let named: HashSet<Id<Club>> = names.mentions.iter().filter_map(|mention| club_of(mention.subject)).collect();
        let about = names.mentions.iter().filter(|mention| mention.role == Role::Subject);
        let mut about: Vec<Id<Club>> = about.filter_map(|mention| club_of(mention.subject)).collect();
        if about.is_empty() {
            about.extend(&named);
        }
        about.sort_unstable();
        about.dedup();
        let mut fitting: Vec<Id<Match>> = about.into_iter().flat_map(|club| self.of_club(club)).collect();
        fitting.sort_unstable();
        fitting.dedup();
        only(fitting.into_iter().filter(|id| {
            let game = &self.archive.matches[*id];
            named.contains(&game.home) && named.contains(&game.away)
        }))
    }

    fn of_club(&self, club: Id<Club>) -> impl Iterator<Item = Id<Match>> {
        let Near { archive, story, role, days, .. } = *self;
        let matches = &self.by_club[club];
        let day = story.date.date();
        let first = day.saturating_sub(span(days));
        let last = day.saturating_add(span(days));
        let begin = matches.partition_point(|id| archive.matches[*id].kick_off.order().0 < first);
        let end = matches.partition_point(|id| archive.matches[*id].kick_off.order().0 <= last);
        matches[begin..end].iter().copied().filter(move |id| fits(archive, *id, story, role, days))
    }
}

fn club_of(subject: Subject) -> Option<Id<Club>> {
    match subject {
        Subject::Club(club) => Some(club),
        _ => None,
    }
}

/// The one that there is; two decide nothing.
fn only(mut matches: impl Iterator<Item = Id<Match>>) -> Option<Id<Match>> {
    let first = matches.next()?;
    matches.next().is_none().then_some(first)
}

fn span(days: i32) -> jiff::Span {
    jiff::Span::new().days(days)
}

/// Whether a match lies at the right side of a story and near enough.
fn fits(archive: &Archive, id: Id<Match>, story: &Story, role: MatchRole, days: i32) -> bool {
    let game = &archive.matches[id];
    let Some(day) = game.kick_off.day() else { return false };
    let days_between = |from: civil::Date, to: civil::Date| (to - from).get_days();
    match role {
        MatchRole::Preview => (0..=days).contains(&days_between(story.date.date(), day)),
        _ => (0..=days).contains(&days_between(day, story.date.date())) && Counted::as_known(game).is_some(),
    }
}
