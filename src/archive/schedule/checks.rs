//! What lines can be at fault in beside other lines and their season.

use std::collections::HashMap;

use super::{Schedule, Scheduled};
use crate::archive::{Club, Id, RoundName, Season, Stage};
use crate::records::match_line::{MatchResult, Side};
use crate::records::values::StageKind;
use crate::source::{Code, Diagnostics, Span};

/// A club that plays twice in one round of a league: mostly a slip in the number.
pub(in crate::archive) fn check_rounds(schedule: &Schedule<'_>, found: &mut Diagnostics) {
    let mut seen: HashMap<(Id<Stage>, &RoundName, Id<Club>), Span> = HashMap::new();
    for game in &schedule.matches {
        let league = game.stage_record.kind.unwrap_or(StageKind::League) == StageKind::League;
        let takes_place = !matches!(
            game.line.result.0,
            MatchResult::Void { .. } | MatchResult::Abandoned { .. } | MatchResult::Postponed | MatchResult::Cancelled
        );
        let Some((round, place)) = game.line.round.as_ref().filter(|_| league && takes_place) else { continue };
        for (club, side) in [(game.home, &game.line.home.0), (game.away, &game.line.away.0)] {
            if let Some(other) = seen.insert((game.stage, round, club), *place) {
                found
                    .report(Code::ClubTwiceInRound, *place, format!("`{side}` plays twice in round {round}"))
                    .also(other, "also here")
                    .help("mend the number of the round; it stays when a match moves to another day");
            }
        }
    }
}

/// Checks that a line lies within its season: its clubs and its day.
pub(in crate::archive) fn check_within(
    game: &Scheduled<'_>,
    day: Option<jiff::civil::Date>,
    season: &Season,
    // As the season's file lists them, when it does and each of them was found.
    clubs: Option<&[Id<Club>]>,
    found: &mut Diagnostics,
) {
    if let Some(clubs) = clubs {
        for (club, side) in [(game.home, &game.line.home), (game.away, &game.line.away)] {
            if !clubs.contains(&club) {
                let Side::Club(slug) = &side.0 else { continue };
                found
                    .report(Code::ClubNotInSeason, side.1, format!("`{slug}` is not among the clubs of this season"))
                    .help("add it to `clubs` in season.toml, or mend the line");
            }
        }
    }
    if let (Some(day), Some((from, to))) = (day, crate::archive::resolve::days_of(season))
        && (day < from || day > to)
    {
        found
            .report(Code::MatchOutsideSeason, game.line.day.1, format!("{day} lies outside the season, {from} to {to}"))
            .help("mend the date, or write `from` and `to` in season.toml");
    }
}
