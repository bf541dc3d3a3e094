//! The order of play, and how far the archive goes. "Next" is the first unplayed match after the last played one; never a
//! clock.

use jiff::civil;

use crate::archive::{Archive, Id, Match, MatchStatus, Story};

/// The newest of the archive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Latest {
    /// The day of the last thing that happened: a match or a story.
    pub day: Option<civil::Date>,
    pub played: Option<Id<Match>>,
    /// The first match still to come after the last played one.
    pub next: Option<Id<Match>>,
    /// The newest that is not retracted; the version that was written first.
    pub story: Option<Id<Story>>,
}

impl Latest {
    pub(in crate::facts) fn of(archive: &Archive, order: &[Id<Match>]) -> Latest {
        let (played, next) = last_and_next(archive, order);
        let is_first_version = |story: &Story| story.translation_of.is_none() && story.retracted.is_none();
        let story = archive.stories.iter().rfind(|(_, story)| is_first_version(story));
        let day_played = played.and_then(|game| archive.matches[game].kick_off.day());
        Latest {
            day: day_played.max(story.map(|(_, story)| story.date.date())),
            played,
            next,
            story: story.map(|(id, _)| id),
        }
    }
}

/// All matches in the order of play: by day, hour and then as the archive has them. Those without a day come last.
pub(in crate::facts) fn order_of_play(archive: &Archive) -> Vec<Id<Match>> {
    let mut order: Vec<_> = archive.matches.iter().map(|(id, game)| (game.kick_off.order(), id)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, id)| id).collect()
}

/// The last of these matches that was played, and the first still to come after it.
pub(in crate::facts) fn last_and_next(
    archive: &Archive,
    in_order: &[Id<Match>],
) -> (Option<Id<Match>>, Option<Id<Match>>) {
    let last = in_order.iter().rposition(|id| is_behind_us(&archive.matches[*id]));
    let rest = &in_order[last.map_or(0, |place| place + 1)..];
    let next = rest.iter().find(|id| archive.matches[**id].status == MatchStatus::Scheduled);
    (last.map(|place| in_order[place]), next.copied())
}

/// It has a result, even one that nobody knows any more.
fn is_behind_us(game: &Match) -> bool {
    match game.status {
        MatchStatus::Played(_) | MatchStatus::ScoreUnknown { .. } => true,
        MatchStatus::Awarded { .. } => true,
        MatchStatus::Scheduled
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. }
        | MatchStatus::Postponed
        | MatchStatus::Cancelled => false,
    }
}
