//! Meetings with each opponent as bars: the longest bar is the most meetings.

use schemars::JsonSchema;
use serde::Serialize;

use super::club::ClubLink;
use super::columns::Custom;
use super::record::outcomes_text;
use crate::archive::{Club, Id};
use crate::facts::{Opponent, Record};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;

/// What the component `bars` draws: a line an opponent.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct MeetingBar<'a> {
    /// The opponent.
    pub(crate) club: ClubLink<'a>,
    /// Won, drawn and lost, one beside the other.
    pub(crate) parts: Vec<BarPart>,
    /// `1–4–1`
    pub(crate) text: String,
    /// The page of the two clubs.
    pub(crate) duels: Option<&'a str>,
}

/// A part of a bar, in per cent.
#[derive(Debug, PartialEq, JsonSchema, Serialize)]
pub(crate) struct BarPart {
    /// `w`, `g` or `v`
    pub(crate) class: &'static str,
    /// From the left.
    pub(crate) x: f64,
    /// Its width.
    pub(crate) width: f64,
}

/// The room between two parts.
const GAP: f64 = 0.7;

/// League meetings with these opponents, by name.
pub(crate) fn meeting_bars<'a>(
    context: &PageContext<'a>,
    custom: Custom<'_>,
    club: Id<Club>,
    opponents: &[&Opponent],
) -> Vec<MeetingBar<'a>> {
    let mut met: Vec<(Id<Club>, ClubLink<'a>, Record)> = opponents
        .iter()
        .map(|opponent| (opponent.club, context.club(opponent.club).clone(), opponent.record.league.total()))
        .filter(|(_, _, record)| !record.is_empty())
        .collect();
    met.sort_by(|(_, one, _), (_, other, _)| context.locale.compare(one.name, other.name));
    let most = met.iter().map(|(_, _, record)| record.played()).max().unwrap_or(1);
    let bar = |(opponent, link, record): &(Id<Club>, ClubLink<'a>, Record)| MeetingBar {
        club: link.clone(),
        parts: parts(record, most),
        text: outcomes_text(custom, record),
        duels: context.link(&PageKey::of_pair(club, *opponent)),
    };
    met.iter().map(bar).collect()
}

fn parts(record: &Record, most: u32) -> Vec<BarPart> {
    let unit = 99.4 / f64::from(most);
    let mut x = 0.4;
    let mut parts = Vec::new();
    for (class, count) in [("w", record.wins), ("g", record.draws), ("v", record.losses)] {
        if count > 0 {
            let width = unit * f64::from(count);
            parts.push(BarPart { class, x: tenths(x), width: tenths(width - GAP) });
            x += width;
        }
    }
    parts
}

fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_bar_stand_one_after_the_other_and_fill_it() {
        let record = Record { wins: 1, draws: 1, losses: 4, ..Record::default() };
        let parts = parts(&record, 6);
        assert_eq!(parts.iter().map(|part| part.class).collect::<Vec<_>>(), ["w", "g", "v"]);
        assert!(parts.windows(2).all(|pair| pair[0].x + pair[0].width < pair[1].x));
        let end = parts[2].x + parts[2].width;
        assert!((98.0..=100.0).contains(&end), "{end}");
    }
}
