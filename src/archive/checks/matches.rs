//! Matches as their lines tell them, beside other matches, venues and clubs.

use std::collections::{BTreeMap, BTreeSet};

use super::certain::{bounds, kick_off_bounds};
use crate::archive::schedule::Schedule;
use crate::archive::{Archive, Club, Id, Match, MatchStatus, Venue};
use crate::records::values::{CompetitionKind, Date, StageKind};
use crate::source::{Code, Diagnostics, Span};

/// Whether a date lies on the wrong side of the period of a club or a venue.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Before,
    After,
}

/// The matches of the schedule, whose places in it are their ids.
pub(in crate::archive) fn check_matches(schedule: &Schedule<'_>, archive: &Archive, found: &mut Diagnostics) {
    check_days(schedule, archive, found);
    check_venues(schedule, archive, found);
    check_clubs(schedule, archive, found);
}

/// A club with two matches on one day.
fn check_days(schedule: &Schedule<'_>, archive: &Archive, found: &mut Diagnostics) {
    let mut days: Vec<(Id<Club>, jiff::civil::Date, Id<Match>)> = Vec::with_capacity(2 * archive.matches.len());
    for (id, game) in archive.matches.iter() {
        let takes_place = match game.status {
            MatchStatus::Scheduled | MatchStatus::Played(_) | MatchStatus::ScoreUnknown { .. } => true,
            MatchStatus::Awarded { .. }
            | MatchStatus::Abandoned { .. }
            | MatchStatus::Void { .. }
            | MatchStatus::Postponed
            | MatchStatus::Cancelled => false,
        };
        if let Some(day) = game.kick_off.day().filter(|_| takes_place) {
            days.extend([(game.home, day, id), (game.away, day, id)]);
        }
    }
    days.sort_unstable();
    let place = |game: Id<Match>| schedule.matches[game.index()].line.day.1;
    let mut reported = BTreeSet::new();
    for pair in days.windows(2) {
        let [(club, day, first), (other_club, other_day, second)] = pair else { continue };
        let is_fault = club == other_club && day == other_day && are_apart(archive, *first, *second);
        // The same two clubs twice are one slip.
        if !is_fault || !reported.insert((*first, *second)) {
            continue;
        }
        let (mut one, mut other) = (*first, *second);
        if archive.matches[other].kick_off.order() < archive.matches[one].kick_off.order() {
            (one, other) = (other, one);
        }
        let slug = &archive.clubs[*club].slug;
        found
            .report(Code::TwoMatchesOnOneDay, place(other), format!("`{slug}` has two matches on {day}"))
            .also(place(one), "the other one")
            .help("mend one of the two dates");
    }
}

/// Two matches of one sport that no club plays on one day.
fn are_apart(archive: &Archive, first: Id<Match>, second: Id<Match>) -> bool {
    let games = [first, second].map(|game| &archive.matches[game]);
    let competitions = games.map(|game| &archive.competitions[archive.seasons[game.season].competition]);
    let counts = |place: usize| {
        competitions[place].kind != CompetitionKind::Friendly
            && archive.stages[games[place].stage].kind != StageKind::Matches
    };
    // A club twice in a round and two lines of one match are reported as such.
    let is_one = games[0].stage == games[1].stage
        && (games[0].slug == games[1].slug || (games[0].round.is_some() && games[0].round == games[1].round));
    competitions[0].sport == competitions[1].sport && counts(0) && counts(1) && !is_one
}

/// The first and the number of matches that have one and the same fault: a wrong year of a club is one slip.
struct Gathered {
    first: Id<Match>,
    count: usize,
}

fn gather<Key: Ord>(gathered: &mut BTreeMap<Key, Gathered>, key: Key, game: Id<Match>) {
    gathered.entry(key).or_insert(Gathered { first: game, count: 0 }).count += 1;
}

fn further(count: usize) -> String {
    match count {
        0 | 1 => String::new(),
        count => format!(" (and {} more like it)", count - 1),
    }
}

fn outside(game: &Match, begin: Option<Date>, end: Option<Date>) -> Option<Side> {
    if begin.is_none() && end.is_none() {
        return None;
    }
    let (first, last) = kick_off_bounds(&game.kick_off)?;
    let certain = |date: Option<Date>| date.and_then(bounds);
    if certain(begin).is_some_and(|(begins, _)| last < begins) {
        return Some(Side::Before);
    }
    certain(end).is_some_and(|(_, ends)| first > ends).then_some(Side::After)
}

fn check_venues(schedule: &Schedule<'_>, archive: &Archive, found: &mut Diagnostics) {
    let mut gathered: BTreeMap<(Id<Venue>, Side), Gathered> = BTreeMap::new();
    for (id, game) in archive.matches.iter() {
        let is_off = matches!(game.status, MatchStatus::Void { .. } | MatchStatus::Postponed | MatchStatus::Cancelled);
        let Some(venue) = game.venue.filter(|_| !is_off) else { continue };
        if let Some(side) = outside(game, archive.venues[venue].opened, archive.venues[venue].closed) {
            gather(&mut gathered, (venue, side), id);
        }
    }
    for ((venue, side), Gathered { first, count }) in gathered {
        let line = schedule.matches[first.index()].line;
        let place: Span = line.venue.as_ref().map_or(line.home.1, |(_, place)| *place);
        let slug = &archive.venues[venue].slug;
        let (word, key) = match side {
            Side::Before => ("before it was opened", "opened"),
            Side::After => ("after it was closed", "closed"),
        };
        let message = format!("this match is at `{slug}` {word}{}", further(count));
        found.report(Code::VenueNotOpen, place, message).help(format!(
            "mend the date, write another `venue=`, or mend `{key}` of the venue or the club's `grounds`"
        ));
    }
}

/// What was awarded, annulled or never played may well lie after the end of a club.
fn check_clubs(schedule: &Schedule<'_>, archive: &Archive, found: &mut Diagnostics) {
    let mut gathered: BTreeMap<(Id<Club>, Side), Gathered> = BTreeMap::new();
    for (id, game) in archive.matches.iter() {
        let was_played = matches!(
            game.status,
            MatchStatus::Played(_) | MatchStatus::ScoreUnknown { .. } | MatchStatus::Abandoned { .. }
        );
        for club in [game.home, game.away].into_iter().filter(|_| was_played) {
            if let Some(side) = outside(game, archive.clubs[club].founded, archive.clubs[club].dissolved) {
                gather(&mut gathered, (club, side), id);
            }
        }
    }
    for ((club, side), Gathered { first, count }) in gathered {
        let line = schedule.matches[first.index()].line;
        let place = if archive.matches[first].home == club { line.home.1 } else { line.away.1 };
        let slug = &archive.clubs[club].slug;
        let (word, key) = match side {
            Side::Before => ("before it was founded", "founded"),
            Side::After => ("after it was dissolved", "dissolved"),
        };
        found
            .report(Code::ClubDidNotExist, place, format!("`{slug}` plays {word}{}", further(count)))
            .help(format!("mend the date, mend `{key}` of the club, or write the older or younger club"));
    }
}
