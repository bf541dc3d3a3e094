//! The position of every club after each round, as one drawing: a line a club, the leader dotted, the site's club thick.

use schemars::JsonSchema;
use serde::Serialize;

use super::club::ClubLink;
use super::rounds::short_name;
use crate::archive::{Club, Id, Stage};
use crate::facts::{ClubPositions, LeagueTable};
use crate::locale::Arg;
use crate::pages::context::PageContext;

/// What the component `bump` draws: one wide a round, one high a position; the first position lies half down the first.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Bump<'a> {
    /// `groep A`, when the stage has groups.
    pub(crate) group: Option<String>,
    /// What it shows, in sentences.
    pub(crate) label: String,
    /// The width of the drawing.
    pub(crate) width: usize,
    /// The height of the drawing.
    pub(crate) height: usize,
    /// The limits of the zones, straight across; empty when the table has none.
    pub(crate) limits: String,
    /// The last position first, so that the leader lies on top of the others; the site's club on top of all.
    pub(crate) lines: Vec<Line>,
    /// By position after the last round.
    pub(crate) ends: Vec<End<'a>>,
    /// A number beside each position, where it is worth one.
    pub(crate) scale: Vec<Option<usize>>,
    /// Below the drawing.
    pub(crate) ticks: Vec<RoundTick>,
    /// What the kinds of line mean.
    pub(crate) key: Vec<String>,
    /// The class of the colours of the club that stands out.
    pub(crate) colours: Option<&'a str>,
    /// The same as a table: the head of each column.
    pub(crate) rounds: Vec<String>,
}

/// The line of one club, in pieces where it was in no table.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Line {
    /// Its place among the ends, counted from 1.
    pub(crate) place: usize,
    /// The points of each piece.
    pub(crate) pieces: Vec<String>,
    /// It is the leader.
    pub(crate) leads: bool,
    /// It is one of the two clubs, or the club that the page is about.
    pub(crate) here: bool,
}

/// A club at the end of its line, with its row of the table.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct End<'a> {
    /// Its last place.
    pub(crate) rank: Option<u16>,
    /// The club.
    pub(crate) club: ClubLink<'a>,
    /// It is what the page is about.
    pub(crate) here: bool,
    /// After each round.
    pub(crate) ranks: Vec<Option<u16>>,
}

/// A round on the axis.
#[derive(Debug, PartialEq, JsonSchema, Serialize)]
pub(crate) struct RoundTick {
    /// The number of the round.
    pub(crate) text: String,
    /// In hundredths of the width: `32.1%`.
    pub(crate) at: String,
    /// Where its text stands: `start`, `middle` or `end`.
    pub(crate) anchor: &'static str,
}

/// The drawing of a stage, or one a group; none while fewer than two rounds were played.
pub(crate) fn bumps<'a>(context: &PageContext<'a>, stage: Id<Stage>, here: Option<Id<Club>>) -> Vec<Bump<'a>> {
    let Some(tables) = &context.facts.stages[stage].tables else { return Vec::new() };
    let rounds = tables.after_round.len();
    if rounds < 2 {
        return Vec::new();
    }
    let positions = tables.positions();
    let groups = tables.last.groups(context.archive).map(|(letter, lines)| {
        let group = letter.map(|letter| {
            let letter = letter.to_uppercase();
            context.locale.words("group_named", &[("group", Arg::Text(&letter))])
        });
        let number = lines[0].group;
        let clubs: Vec<&ClubPositions> = positions.iter().filter(|club| club.group == number).collect();
        let limits = limits(&tables.last, number, clubs.len());
        bump(context, (stage, rounds), &clubs, &limits, (group, here))
    });
    groups.collect()
}

fn bump<'a>(
    context: &PageContext<'a>,
    (stage, rounds): (Id<Stage>, usize),
    clubs: &[&ClubPositions],
    limits: &[usize],
    (group, here): (Option<String>, Option<Id<Club>>),
) -> Bump<'a> {
    let locale = context.locale;
    let mut order: Vec<&ClubPositions> = clubs.to_vec();
    // The drawing ends after the last round, which an unfinished table may already have left.
    order.sort_by_key(|club| club.places.last().copied().flatten().unwrap_or(u16::MAX));
    let here = here.filter(|club| order.iter().any(|other| other.club == *club));
    let leader = context.club(order[0].club).name;
    let mut lines: Vec<Line> = order
        .iter()
        .enumerate()
        .rev()
        .map(|(place, club)| Line {
            place: place + 1,
            pieces: pieces(&club.places),
            leads: place == 0,
            here: here == Some(club.club),
        })
        .collect();
    lines.sort_by_key(|line| line.here);
    let label =
        locale.words("positions_label_all", &[("count", Arg::Number(rounds as i64)), ("leader", Arg::Text(leader))]);
    let mut key = Vec::new();
    if let Some(club) = here {
        key.push(locale.words("positions_key_subject", &[("club", Arg::Text(context.club(club).name))]));
    }
    if here != Some(order[0].club) {
        key.push(locale.words("positions_key_leader", &[("club", Arg::Text(leader))]));
    }
    if !limits.is_empty() {
        key.push(context.word("positions_key_zones").to_owned());
    }
    let ends = order.iter().map(|club| End {
        rank: club.ranks.last().copied().flatten(),
        club: context.club(club.club).clone(),
        here: here == Some(club.club),
        ranks: club.ranks.clone(),
    });
    Bump {
        group,
        label: format!("{label} {}", context.word("positions_in_the_table_below")),
        width: rounds - 1,
        height: clubs.len(),
        limits: limits.iter().map(|limit| format!("M0 {limit}H{}", rounds - 1)).collect(),
        lines,
        ends: ends.collect(),
        scale: scale(clubs.len(), limits),
        ticks: ticks(
            rounds,
            |round| {
                if round == 0 { locale_round(context, stage) } else { short_name(context, stage, round) }
            },
        ),
        key,
        colours: here.map(|club| context.club(club).colours),
        rounds: (0..rounds).map(|round| short_name(context, stage, round)).collect(),
    }
}

/// The first round in full, as it stands inside a sentence, so that the axis says what it counts.
fn locale_round(context: &PageContext<'_>, stage: Id<Stage>) -> String {
    let first = &context.archive.stages[stage].rounds[0].name;
    context.round_of_stage(stage, first)
}

/// The last place of each zone but the one at the foot, and the place above each.
fn limits(table: &LeagueTable, group: u16, clubs: usize) -> Vec<usize> {
    let zones = table.zones.iter().filter(|zone| zone.group == group);
    let mut limits: Vec<usize> = zones.flat_map(|zone| [usize::from(zone.first) - 1, usize::from(zone.last)]).collect();
    limits.sort_unstable();
    limits.dedup();
    limits.retain(|limit| (1..clubs).contains(limit));
    limits
}

/// The points of a line; a new piece begins after a round in which the club stood in no table.
fn pieces(places: &[Option<u16>]) -> Vec<String> {
    let by_round: Vec<(usize, Option<u16>)> = places.iter().copied().enumerate().collect();
    let known = by_round.split(|(_, place)| place.is_none()).filter(|piece| !piece.is_empty());
    known
        .map(|piece| {
            let points =
                piece.iter().filter_map(|(round, place)| place.map(|place| format!("{round},{}.5", place - 1)));
            points.collect::<Vec<_>>().join(" ")
        })
        .collect()
}

/// The first and the last position and the last of each zone; the rest stay without a number. Two that would stand on each
/// other's toes do not: a drawing of many clubs has little room for each.
fn scale(clubs: usize, limits: &[usize]) -> Vec<Option<usize>> {
    let worth = |rank: usize| rank == 1 || rank == clubs || (limits.contains(&rank) && rank + 1 != clubs && rank != 2);
    (1..=clubs).map(|rank| worth(rank).then_some(rank)).collect()
}

/// The first round, every tenth (every fifth of a short stage) and the last, where it does not touch the one before.
fn ticks(rounds: usize, name: impl Fn(usize) -> String) -> Vec<RoundTick> {
    let step = if rounds > 16 { 10 } else { 5 };
    let between = (1..).map(|count| count * step).take_while(|number| *number + step / 3 < rounds);
    let last = (rounds > 3).then_some(rounds);
    std::iter::once(1)
        .chain(between)
        .chain(last)
        .map(|number| {
            let thousandths = (2000 * (number - 1) + rounds - 1) / (2 * (rounds - 1));
            RoundTick {
                text: name(number - 1),
                at: format!("{}.{}%", thousandths / 10, thousandths % 10),
                anchor: if number == 1 { "start" } else { "middle" },
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{pieces, scale, ticks};

    #[test]
    fn a_line_stops_where_a_club_was_in_no_table() {
        assert_eq!(pieces(&[Some(1), Some(3), None, Some(2)]), ["0,0.5 1,2.5", "3,1.5"]);
        assert!(pieces(&[None, None]).is_empty());
    }

    #[test]
    fn the_axis_names_the_first_round_every_tenth_and_the_last() {
        let written = |rounds: usize| {
            let ticks = ticks(rounds, |round| (round + 1).to_string());
            ticks.iter().map(|tick| format!("{}@{}", tick.text, tick.at)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(written(29), "1@0.0% 10@32.1% 20@67.9% 29@100.0%");
        assert_eq!(written(30), "1@0.0% 10@31.0% 20@65.5% 30@100.0%");
        assert_eq!(written(10), "1@0.0% 5@44.4% 10@100.0%");
        assert_eq!(written(2), "1@0.0%");
    }

    #[test]
    fn the_scale_numbers_the_ends_and_the_limits_of_zones() {
        let numbers = |clubs, limits: &[usize]| scale(clubs, limits).into_iter().flatten().collect::<Vec<_>>();
        assert_eq!(numbers(16, &[6, 12]), [1, 6, 12, 16]);
        assert_eq!(numbers(6, &[1, 3]), [1, 3, 6]);
        assert_eq!(numbers(1, &[]), [1]);
    }
}
