//! Places after each round, drawn as a line: of one club. 1 is on top, and the whole table is always the range.

use std::fmt::Write;

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, RoundName, Stage};
use crate::facts::LeagueTable;
use crate::locale::Arg;
use crate::pages::context::PageContext;

/// The frame of a drawing of places: the axis and the limits of the zones.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Frame {
    /// Rounds, and places.
    pub(crate) width: usize,
    /// The height of the drawing.
    pub(crate) height: usize,
    /// A label a place; most are empty.
    pub(crate) places: Vec<String>,
    /// Where the zones of the table begin and end.
    pub(crate) borders: Vec<Border>,
    /// The rounds on the axis.
    pub(crate) rounds: Vec<Mark>,
}

/// Below this place something else begins.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Border {
    /// The place above it.
    pub(crate) place: u16,
    /// From above, in per cent.
    pub(crate) y: f64,
    /// `top 6`
    pub(crate) text: String,
}

/// A word or a dot; in per cent.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Mark {
    /// From the left.
    pub(crate) x: f64,
    /// From the top.
    pub(crate) y: f64,
    /// In words.
    pub(crate) text: String,
    /// Where its text stands: `start`, `middle` or `end`.
    pub(crate) anchor: &'static str,
    /// The text stands below its dot.
    pub(crate) below: bool,
    /// It is the last round.
    pub(crate) last: bool,
}

/// What the component `position_line` draws: the places of one club.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct PositionLine {
    /// All of it in words.
    pub(crate) label: String,
    /// The axes of the drawing.
    pub(crate) frame: Frame,
    /// Points of a line, in rounds and places; several where a round is not known.
    pub(crate) lines: Vec<String>,
    /// The best, the worst and the last place.
    pub(crate) marks: Vec<Mark>,
    /// The same as a table.
    pub(crate) table: Vec<(String, String)>,
}

fn tenth(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

fn frame(context: &PageContext<'_>, stage: Id<Stage>, table: &LeagueTable, group: u16, rounds: usize) -> Frame {
    let height = table.standings.iter().filter(|standing| standing.group == group).count().max(1);
    let mut limits: Vec<u16> = table.zones.iter().filter(|zone| zone.group == group).map(|zone| zone.last).collect();
    limits.extend(table.zones.iter().filter(|zone| zone.group == group).map(|zone| zone.first.saturating_sub(1)));
    limits.retain(|place| *place > 1 && usize::from(*place) < height);
    limits.sort_unstable();
    limits.dedup();
    let borders = limits.iter().map(|place| Border {
        place: *place,
        y: tenth(f64::from(*place) / height as f64 * 100.0),
        text: context.locale.words("positions_top", &[("rank", Arg::Text(&place.to_string()))]),
    });
    let shown = |place: usize| place == 1 || place == height || limits.iter().any(|limit| usize::from(*limit) == place);
    let step = if rounds > 15 { 10 } else { 5 };
    let mark = |round: usize| {
        let first = round == 0;
        let number = round_number(context, stage, round);
        Mark {
            x: tenth((round as f64 + 0.5) / rounds as f64 * 100.0),
            y: 0.0,
            text: if first {
                context.round_of_stage(stage, &context.archive.stages[stage].rounds[0].name)
            } else {
                number
            },
            anchor: if first { "start" } else { "middle" },
            below: false,
            last: false,
        }
    };
    Frame {
        width: rounds.max(1),
        height,
        places: (1..=height).map(|place| if shown(place) { place.to_string() } else { String::new() }).collect(),
        borders: borders.collect(),
        rounds: (0..rounds).filter(|round| *round == 0 || (round + 1) % step == 0).map(mark).collect(),
    }
}

fn round_number(context: &PageContext<'_>, stage: Id<Stage>, round: usize) -> String {
    let name = &context.archive.stages[stage].rounds[round].name;
    match name {
        RoundName::Number(number) => number.to_string(),
        RoundName::Named(_) => context.round_of_stage(stage, name),
    }
}

/// The points of a line; a new line begins after a round in which the club had no place.
fn lines(ranks: &[Option<u16>]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for (round, rank) in ranks.iter().enumerate() {
        let line = lines.last_mut().expect("there is always a line");
        match rank {
            Some(rank) => {
                let blank = if line.is_empty() { "" } else { " " };
                write!(line, "{blank}{round}.5,{}.5", rank - 1).expect("writing to a string never fails");
            }
            None if line.is_empty() => {}
            None => lines.push(String::new()),
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The places of a club in a stage; None before the second round.
pub(crate) fn position_line(context: &PageContext<'_>, stage: Id<Stage>, club: Id<Club>) -> Option<PositionLine> {
    let tables = context.facts.stages[stage].tables.as_ref()?;
    let ranks: Vec<Option<u16>> = tables.after_round.iter().map(|table| table.rank(club)).collect();
    let known: Vec<(usize, u16)> =
        ranks.iter().enumerate().filter_map(|(round, rank)| rank.map(|rank| (round, rank))).collect();
    if known.len() < 2 {
        return None;
    }
    let group = tables.last.standing(club)?.group;
    let mut frame = frame(context, stage, &tables.last, group, context.archive.stages[stage].rounds.len());
    let (first, last) = (known[0], known[known.len() - 1]);
    let best = *known.iter().min_by_key(|(_, rank)| *rank)?;
    let worst = *known.iter().rev().max_by_key(|(_, rank)| *rank)?;
    let ordinal = |(_, rank): (usize, u16)| context.locale.ordinal(rank.into());
    let mark = |at: (usize, u16), below: bool| {
        let x = (at.0 as f64 + 0.5) / frame.width as f64 * 100.0;
        Mark {
            x: tenth(x),
            y: tenth((f64::from(at.1) - 0.5) / frame.height as f64 * 100.0),
            text: ordinal(at),
            anchor: if x < 4.0 {
                "start"
            } else if x > 96.0 {
                "end"
            } else {
                "middle"
            },
            below,
            last: at == last,
        }
    };
    let mut marks = vec![mark(best, false)];
    if worst.1 != best.1 {
        marks.push(mark(worst, true));
    }
    if ![best, worst].contains(&last) {
        marks.push(mark(last, false));
    }
    // The last mark and the name of a limit share the right edge: where they would meet, the mark stays.
    for border in frame.borders.iter_mut() {
        let meets = |mark: &Mark| mark.x > 80.0 && (mark.y - border.y).abs() < 12.0;
        if marks.iter().any(meets) {
            border.text.clear();
        }
    }
    let (first, best, worst, last) = (ordinal(first), ordinal(best), ordinal(worst), ordinal(last));
    let args = [
        ("club", Arg::Text(context.club(club).name)),
        ("first", Arg::Text(&first)),
        ("best", Arg::Text(&best)),
        ("worst", Arg::Text(&worst)),
        ("last", Arg::Text(&last)),
    ];
    let table = known.iter().map(|(round, rank)| (round_number(context, stage, *round), rank.to_string()));
    Some(PositionLine {
        label: context.locale.words("positions_label_club", &args),
        lines: lines(&ranks),
        marks,
        table: table.collect(),
        frame,
    })
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_line_breaks_where_a_place_is_not_known() {
        assert_eq!(lines(&[Some(5), Some(1)]), ["0.5,4.5 1.5,0.5"]);
        assert_eq!(lines(&[None, Some(2), None, Some(3)]), ["1.5,1.5", "3.5,2.5"]);
        assert!(lines(&[None, None]).is_empty());
    }
}
