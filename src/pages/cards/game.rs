//! The card of a match: both clubs with what they scored, round and day, half-time or how it stands.

use super::{Card, Head, Side};
use crate::archive::{Club, Id, Match, MatchStatus};
use crate::facts::{Outcome, outcome};
use crate::pages::context::PageContext;
use crate::pages::parts::game::{occasion, remarks, score_that_counts, score_view};

pub(super) fn card<'a>(context: &'a PageContext<'a>, id: Id<Match>) -> Card<'a> {
    let game = &context.archive.matches[id];
    let score = score_that_counts(game);
    let side = |club: Id<Club>, goals: Option<u16>| Side {
        name: context.club(club).name,
        colours: context.club(club).colours,
        goals,
        lost: outcome(game, club) == Some(Outcome::Lost),
    };
    let sides = [side(game.home, score.map(|score| score.home)), side(game.away, score.map(|score| score.away))];
    // Of a match to come the hour, where it is known.
    let hour = (game.status == MatchStatus::Scheduled).then(|| score_view(context, game).text);
    let how = remarks(context, game).into_iter().chain(hour).filter(|part| !part.is_empty());
    let how = how.collect::<Vec<_>>().join(", ");
    let lines = [context.season_name(game.season), occasion(context, id), how];
    Card {
        head: Head::Match(sides),
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        figures: Vec::new(),
    }
}
