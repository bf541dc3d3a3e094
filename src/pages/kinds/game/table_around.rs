//! The table just before a match and just after it: both clubs and who stands between them.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, KickOff, Match};
use crate::facts::{LeagueTable, Progress, Standing, Until};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::club::ClubLink;
use crate::pages::parts::columns::gives_points;
use crate::records::values::StageKind;

/// How many lines are shown at most; if the clubs stand farther apart, only they and their neighbours are.
const MOST_LINES: usize = 8;

/// What the template draws.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct TableAround<'a> {
    /// Both clubs and who stands between them.
    lines: Vec<Line<'a>>,
    /// There was a table before the match.
    before: bool,
    /// The stage gives points.
    points: bool,
    /// Which matches the second half leaves out, while a round is under way.
    note: Option<String>,
}

/// A club before and after.
#[derive(Debug, JsonSchema, Serialize)]
struct Line<'a> {
    /// The club.
    club: ClubLink<'a>,
    /// It is one of the two clubs, or the club that the page is about.
    here: bool,
    /// Where it stood before the match; none where there was no table.
    before: Option<Before>,
    /// Its place after the match.
    after: u16,
    /// Its points after the match.
    points_after: i32,
}

/// Where a club stood before a match.
#[derive(Debug, JsonSchema, Serialize)]
struct Before {
    /// Its place.
    place: u16,
    /// Its points.
    points: i32,
    /// Places gained with the match; below zero lost.
    risen: i32,
}

pub(super) fn table_around<'a>(context: &'a PageContext<'a>, game: &Match) -> Option<TableAround<'a>> {
    let archive = context.archive;
    let ends = game.counts_from?;
    if archive.stages[game.stage].kind != StageKind::League || !game.is_decided() {
        return None;
    }
    let begins = begins(context, game)?;
    let before = context.facts.table(archive, game.stage, Until::Moment(begins))?;
    let after = context.facts.table(archive, game.stage, Until::Moment(ends))?;
    let clubs = [game.home, game.away];
    let is_there = is_there(&before);
    let shown = shown(if is_there { &before } else { &after }, &after, clubs)?;
    let line = |now: &&Standing| {
        let then = before.standing(now.club)?;
        let risen = i32::from(then.rank) - i32::from(now.rank);
        Some(Line {
            club: context.club(now.club).clone(),
            here: clubs.contains(&now.club),
            before: is_there.then_some(Before { place: then.rank, points: then.points, risen }),
            after: now.rank,
            points_after: now.points,
        })
    };
    let note = match after.progress {
        Progress::During(round) => {
            let round = context.round_of_stage(game.stage, &archive.stages[game.stage].rounds[round].name);
            Some(context.locale.words("match_table_note", &[("round", Arg::Text(&round))]))
        }
        Progress::After(_) | Progress::NoRound => None,
    };
    let points = gives_points(&archive.stages[game.stage].points);
    Some(TableAround { lines: shown.iter().filter_map(line).collect(), before: is_there, points, note })
}

/// Before the first round is over the order of a table says nothing, unless something was carried into it.
fn is_there(before: &LeagueTable) -> bool {
    let is_carried = |standing: &Standing| standing.start_points != 0;
    match before.progress {
        Progress::During(0) => before.standings.iter().any(is_carried),
        Progress::NoRound => before.standings.iter().any(|standing| is_carried(standing) || standing.played() > 0),
        Progress::During(_) | Progress::After(_) => true,
    }
}

/// The kick-off; of a match without an hour the start of its day.
fn begins(context: &PageContext<'_>, game: &Match) -> Option<Timestamp> {
    match &game.kick_off {
        KickOff::At(moment) => Some(moment.timestamp()),
        KickOff::On(_) => {
            let midnight = game.kick_off.day()?.to_zoned(context.archive.site.zone.clone()).ok()?;
            Some(midnight.timestamp())
        }
        KickOff::NotSet => None,
    }
}

/// The lines after the match that lie between the clubs before or after it.
fn shown<'t>(before: &LeagueTable, after: &'t LeagueTable, clubs: [Id<Club>; 2]) -> Option<Vec<&'t Standing>> {
    let group = after.standing(clubs[0])?.group;
    let ranks = clubs.map(|club| [before.rank(club), after.rank(club)]);
    let ranks: Vec<u16> = ranks.iter().flatten().copied().collect::<Option<_>>()?;
    let (first, last) = (*ranks.iter().min()?, *ranks.iter().max()?);
    let in_group = after.standings.iter().filter(|standing| standing.group == group);
    let between: Vec<&Standing> =
        in_group.clone().filter(|standing| (first..=last).contains(&standing.rank)).collect();
    if between.len() <= MOST_LINES {
        return Some(between);
    }
    let now: Vec<u16> = clubs.iter().filter_map(|club| after.rank(*club)).collect();
    Some(in_group.filter(|standing| now.iter().any(|rank| standing.rank.abs_diff(*rank) <= 1)).collect())
}
