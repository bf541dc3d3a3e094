//! Which match a story belongs to, when it does not say so itself: a report is of the one match that it links and that was
//! played just before, a preview of the one that comes just after; without a link, of the one match of its clubs that the
//! days fit. Two that fit decide nothing.

use jiff::civil;

use crate::archive::{Archive, Club, Id, Match, Story, StoryMatch, Subject};
use crate::records::values::{MatchRole, StoryKind};

use super::counting::Counted;
use super::of_each::OfEach;

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
pub(super) fn matches_of_story(
    archive: &Archive,
    by_club: &OfEach<Club, Vec<Id<Match>>>,
    story: &Story,
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
    let subjects = story.subjects();
    let linked = subjects.iter().filter_map(|subject| match subject {
        Subject::Match(game) => Some(*game),
        _ => None,
    });
    let linked: Vec<Id<Match>> = linked.filter(|id| fits(archive, *id, story, role, window.linked)).collect();
    let found = match linked.as_slice() {
        [] => of_clubs(archive, by_club, story, role, window.same_clubs),
        [game] => Some(*game),
        [_, _, ..] => None,
    };
    found.map(|game| StoryMatch { game, role }).into_iter().collect()
}

/// The one match of the story's clubs that fits.
fn of_clubs(
    archive: &Archive,
    by_club: &OfEach<Club, Vec<Id<Match>>>,
    story: &Story,
    role: MatchRole,
    days: i32,
) -> Option<Id<Match>> {
    let clubs: Vec<Id<Club>> = story
        .about
        .iter()
        .filter_map(|subject| match subject {
            Subject::Club(club) => Some(*club),
            _ => None,
        })
        .collect();
    let matches = &by_club[*clubs.first()?];
    let day = story.date.date();
    let begin = matches.partition_point(|id| archive.matches[*id].kick_off.order().0 < day.saturating_sub(span(days)));
    let end = matches.partition_point(|id| archive.matches[*id].kick_off.order().0 <= day.saturating_add(span(days)));
    let fitting = matches[begin..end].iter().copied().filter(|id| {
        let game = &archive.matches[*id];
        clubs.iter().skip(1).all(|club| game.involves(*club)) && fits(archive, *id, story, role, days)
    });
    let fitting: Vec<Id<Match>> = fitting.collect();
    match fitting.as_slice() {
        [game] => Some(*game),
        _ => None,
    }
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
