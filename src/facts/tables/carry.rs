//! Who is in a stage, and with what they begin: clubs by rank of an earlier stage, points carried, halved, given.

use std::sync::Arc;

use crate::archive::{Archive, Carry, CarryPoints, Club, EntrantSource, Id, OneDownIf, Stage};
use crate::records::values::Ranks;
use crate::sport::Criterion;

use super::counting::{Until, counted_matches, counted_stages};
use super::earlier::{Earlier, until_before};
use super::table::{HalfPoint, LeagueTable, Standing};
use super::tally::{Row, Tally};
use crate::facts::results::record::{HomeAway, Record};

/// The rows with which a stage begins.
pub(super) fn opening_rows(archive: &Archive, stage_id: Id<Stage>, until: Until, earlier: &dyn Earlier) -> Vec<Row> {
    let stage = &archive.stages[stage_id];
    let clubs = clubs_of(archive, stage_id, until, earlier);
    // A stage refers to earlier ones only, which keeps this from going round in a circle.
    let carry = stage.carry.as_ref().filter(|carry| carry.from < stage_id);
    let from = carry.and_then(|carry| earlier.table(carry.from, until_before(until)));
    let among = match (carry, &from) {
        (Some(carry), Some(_)) if carry.among_entrants => Some(among_entrants(archive, carry, &clubs, until)),
        _ => None,
    };
    let named: Vec<Option<Arc<LeagueTable>>> = stage
        .order
        .iter()
        .filter_map(|criterion| named_stage(archive, stage_id, criterion))
        .map(|named| earlier.table(named?, until_before(until)))
        .collect();
    clubs
        .into_iter()
        .map(|(club, group)| {
            let rank_in = |table: &Option<Arc<LeagueTable>>| table.as_ref().and_then(|table| table.rank(club));
            let mut row = Row::new(club, group);
            row.earlier_ranks = named.iter().map(|table| rank_in(table).unwrap_or(u16::MAX)).collect();
            if let (Some(carry), Some(from)) = (carry, &from) {
                begin_with(&mut row, carry, from, among.as_ref());
            }
            row
        })
        .collect()
}

/// The stage of the same season that a criterion names, when it is one that names a stage.
fn named_stage(archive: &Archive, stage: Id<Stage>, criterion: &Criterion) -> Option<Option<Id<Stage>>> {
    let Criterion::Rank(slug) = criterion else { return None };
    let stages = &archive.seasons[archive.stages[stage].season].stages;
    Some(stages.iter().copied().find(|other| *other < stage && archive.stages[*other].slug.as_str() == slug))
}

fn begin_with(row: &mut Row, carry: &Carry, from: &LeagueTable, among: Option<&Tally<'_>>) {
    let Some(standing) = from.standing(row.club) else { return };
    let (points, record) = match among {
        None => (standing.points, standing.record),
        Some(tally) => {
            let only = tally.rows.iter().find(|only| only.club == row.club).map(|only| only.record).unwrap_or_default();
            (only.total().points, only)
        }
    };
    (row.start_points, row.half_point) = carried(carry.points, points);
    if let Some((_, bonus)) = carry.bonus.iter().find(|(rank, _)| *rank == standing.rank) {
        row.start_points += bonus;
    }
    if carry.record {
        // Their points are in the start points already.
        row.record = HomeAway { home: Record { points: 0, ..record.home }, away: Record { points: 0, ..record.away } };
    }
}

/// What is left of a sum of points. Belgium rounds the half up and Austria down (rules document, sections 1.3 and 2).
pub(in crate::facts) fn carried(how: CarryPoints, points: i32) -> (i32, HalfPoint) {
    let odd = points.rem_euclid(2) == 1;
    match how {
        CarryPoints::None => (0, HalfPoint::None),
        CarryPoints::All => (points, HalfPoint::None),
        CarryPoints::HalfUp if odd => ((points + 1).div_euclid(2), HalfPoint::Given),
        CarryPoints::HalfDown if odd => (points.div_euclid(2), HalfPoint::CutOff),
        CarryPoints::HalfUp | CarryPoints::HalfDown => (points.div_euclid(2), HalfPoint::None),
    }
}

/// The earlier stage's matches among those who entered this one.
fn among_entrants<'a>(archive: &'a Archive, carry: &Carry, clubs: &[(Id<Club>, u16)], until: Until) -> Tally<'a> {
    let rows = clubs.iter().map(|&(club, group)| Row::new(club, group)).collect();
    let mut tally = Tally::new(rows, &archive.stages[carry.from]);
    let entered = |club| clubs.iter().any(|(entrant, _)| *entrant == club);
    for counted in counted_matches(archive, carry.from, until_before(until)) {
        if entered(counted.game.home) && entered(counted.game.away) {
            tally.add(counted);
        }
    }
    tally
}

/// The clubs of a stage with their groups: as written or found in the matches; else by the ranks of earlier stages, once
/// those are complete.
fn clubs_of(archive: &Archive, stage_id: Id<Stage>, until: Until, earlier: &dyn Earlier) -> Vec<(Id<Club>, u16)> {
    let stage = &archive.stages[stage_id];
    if !stage.groups.is_empty() {
        let groups = stage.groups.iter().zip(0u16..);
        return groups.flat_map(|((_, clubs), group)| clubs.iter().map(move |club| (*club, group))).collect();
    }
    if !stage.counts.is_empty() && stage.clubs.is_empty() && stage.entrants.is_empty() {
        return clubs_counted(archive, stage_id).into_iter().map(|club| (club, 0)).collect();
    }
    let entered = entrants(archive, stage_id, until, earlier).unwrap_or_default();
    // Matches name some of the clubs before all are drawn; when they contradict the ranks, they win.
    let fits = stage.clubs.iter().all(|club| entered.contains(club));
    let clubs = match (fits, stage.clubs.is_empty() && stage.entrants.is_empty()) {
        // Nothing is said of this stage: those of the whole season.
        (_, true) => &archive.seasons[stage.season].clubs,
        (true, false) => &entered,
        (false, false) => &stage.clubs,
    };
    clubs.iter().map(|club| (*club, 0)).collect()
}

/// The clubs of a table over others' matches: those of the season that play in one of them. A club that went down in an
/// earlier season of a three-year average is no longer in it.
fn clubs_counted(archive: &Archive, stage: Id<Stage>) -> Vec<Id<Club>> {
    let others = counted_stages(archive, stage);
    let own = &archive.seasons[archive.stages[stage].season].clubs;
    let plays = |club: &Id<Club>| others.iter().any(|other| archive.stages[*other].clubs.contains(club));
    own.iter().copied().filter(plays).collect()
}

/// The clubs that enter a stage; None when that is not written or not decided.
pub(in crate::facts) fn entrants(
    archive: &Archive,
    stage_id: Id<Stage>,
    until: Until,
    earlier: &dyn Earlier,
) -> Option<Vec<Id<Club>>> {
    let stage = &archive.stages[stage_id];
    let mut clubs = Vec::new();
    for entrant in &stage.entrants {
        match &entrant.from {
            EntrantSource::Club(club) => clubs.push(*club),
            EntrantSource::WinnerOf(season) => clubs.push(earlier.winner(*season, until_before(until))?),
            EntrantSource::Ranks { stage, ranks, group, .. } => {
                let before = until_before(until);
                if *stage >= stage_id || !earlier.is_complete(*stage, before) {
                    return None;
                }
                let table = earlier.table(*stage, before)?;
                let down = one_down(entrant.one_down_if.as_ref(), &table, before, earlier)?;
                for (letter, lines) in table.groups(archive) {
                    if group.is_none() || group.as_deref() == letter {
                        clubs.extend(taken(lines, *ranks, down)?.iter().map(|line| line.club));
                    }
                }
            }
        }
    }
    (!clubs.is_empty()).then_some(clubs)
}

/// The lines of these ranks. None where a shared rank lies across one of the two edges: then nobody knows who goes on.
fn taken(lines: &[Standing], ranks: Ranks, down: usize) -> Option<&[Standing]> {
    let (first, last) = ranks.among(lines.len())?;
    let (first, last) = (first - 1 + down, last + down);
    let parted = |at: usize| at == 0 || at >= lines.len() || lines[at - 1].rank != lines[at].rank;
    if parted(first) && parted(last) { lines.get(first..last) } else { None }
}

/// How many places down a rule pushes: one when the winner of that season stands within its ranks. None while that winner
/// is not known, or not to this archive.
pub(super) fn one_down(
    rule: Option<&OneDownIf>,
    table: &LeagueTable,
    until: Until,
    earlier: &dyn Earlier,
) -> Option<usize> {
    let Some(rule) = rule else { return Some(0) };
    let winner = earlier.winner(rule.winner_of, until_before(until))?;
    let place = table.standings.iter().position(|standing| standing.club == winner);
    let within = rule.within.among(table.standings.len());
    let is_within = place.zip(within).is_some_and(|(place, (first, last))| (first..=last).contains(&(place + 1)));
    Some(usize::from(is_within))
}
