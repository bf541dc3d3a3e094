//! A final table from a source beside the one that the matches give, when all of these are known.

use crate::archive::{Id, Stage};
use crate::facts::Until;
use crate::facts::tables::earlier::Earlier;
use crate::facts::tables::table::Standing;
use crate::records::season::{self, RecordedStanding};
use crate::records::{Record, values::At};
use crate::source::{Code, Diagnostics};

use super::{Places, is_final};

pub(super) fn check_recorded(
    places: &Places<'_>,
    record: &Record<season::Season>,
    (written, stage): (&season::Stage, Id<Stage>),
    earlier: &dyn Earlier,
    found: &mut Diagnostics,
) {
    let lines = written.recorded.as_deref().unwrap_or_default();
    if lines.is_empty() || !is_final(places.archive, stage, earlier) {
        return;
    }
    let Some(table) = earlier.table(stage, Until::Everything) else { return };
    let standing_of = |line: &RecordedStanding| {
        table.standings.iter().find(|standing| places.names(line.club.get_ref(), standing.club))
    };
    let lacks = |line: &RecordedStanding| {
        standing_of(line).zip(line.played).is_some_and(|(standing, played)| standing.played() < u32::from(played))
    };
    // Where every club has played more than is here, the matches are merely not known.
    let with_played = || lines.iter().filter(|line| line.played.is_some());
    if with_played().next().is_some() && with_played().all(lacks) {
        return;
    }
    let keys = written.points.iter().flat_map(|points| points.keys()).map(At::get_ref);
    let has_plain_points = keys.map(String::as_str).all(|key| ["win", "draw", "loss"].contains(&key));
    for line in lines {
        let slug = line.club.get_ref();
        let message = match standing_of(line) {
            None => format!("`{slug}` has no place in the table that the matches give"),
            Some(standing) => match differences(line, standing, has_plain_points).as_slice() {
                [] => continue,
                differences => format!("by its matches `{slug}` has {}", differences.join(", ")),
            },
        };
        found
            .report(Code::TableContradicts, record.span(&line.club), message)
            .help("mend the line of the table, or the match whose result is wrong; points taken or given are `adjustments`")
            .help("`recorded` can go when all matches are known");
    }
}

/// Everything in which the line and the table differ: `12 wins (not 13)`.
fn differences(line: &RecordedStanding, standing: &Standing, has_plain_points: bool) -> Vec<String> {
    let total = standing.total();
    let count = |recorded: Option<u16>, counted: u32, one: &str, several: &str| {
        let recorded = recorded.filter(|recorded| u32::from(*recorded) != counted)?;
        Some(format!("{counted} {} (not {recorded})", if counted == 1 { one } else { several }))
    };
    let points = line.points.filter(|points| has_plain_points && *points != standing.points);
    [
        count(line.played, total.played(), "match", "matches"),
        count(line.wins, total.wins, "win", "wins"),
        count(line.draws, total.draws, "draw", "draws"),
        count(line.losses, total.losses, "loss", "losses"),
        count(line.goals_for, total.goals_for, "goal for", "goals for"),
        count(line.goals_against, total.goals_against, "goal against", "goals against"),
        points.map(|points| format!("{} points (not {points})", standing.points)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
