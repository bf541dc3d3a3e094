//! The order of tables and what counts in them.

use super::super::{HalfPoint, LeagueTable, Progress, Until, league_table};
use super::small::{club, league, letter, stage};
use crate::archive::Archive;

/// `1 A 3`: rank, club, points, in the order of the table; `1= A 3` for a shared rank, `a/` before it for the group.
pub(super) fn written(archive: &Archive, table: &LeagueTable) -> String {
    let lines = table.groups(archive).flat_map(|(group, lines)| lines.iter().map(move |line| (group, line)));
    let line = lines.map(|(group, line)| {
        let shared = if line.shared { "=" } else { "" };
        let group = group.map(|group| format!("{group}/")).unwrap_or_default();
        format!("{group}{}{shared} {} {}", line.rank, letter(archive, line.club), line.points)
    });
    line.collect::<Vec<_>>().join(", ")
}

fn check_table(stages: &str, matches: &str, expected: &str) {
    let archive = league(stages, matches);
    let (last, _) = archive.stages.iter().next_back().expect("a stage");
    let table = league_table(&archive, last, Until::Everything).expect("a table");
    assert_eq!(written(&archive, &table), expected, "{matches}");
}

const POINTS_THEN_DIFFERENCE: &str = "[stages.league]\norder = [\"points\", \"goal-difference\", \"goals\"]\n";

fn by_order(order: &str) -> String {
    let words: Vec<String> = order.split(' ').map(|word| format!("\"{word}\"")).collect();
    format!("[stages.league]\norder = [{}]\n", words.join(", "))
}

#[test]
fn points_come_first_and_then_the_next_criterion() {
    check_table(POINTS_THEN_DIFFERENCE, "A 2-0 B; B 3-0 A", "1 B 3, 2 A 3");
    check_table(POINTS_THEN_DIFFERENCE, "A 2-0 B; B 1-0 A; A -1", "1 B 3, 2 A 2");
}

#[test]
fn clubs_that_nothing_parts_share_a_rank() {
    check_table(POINTS_THEN_DIFFERENCE, "A 2-0 B; B 2-0 A; C 0-0 A; C 1-1 B", "1 B 4, 2 A 4, 3 C 2");
    check_table(POINTS_THEN_DIFFERENCE, "A 2-0 C; B 2-0 C", "1= A 3, 1= B 3, 3 C 0");
    check_table(&by_order("points fair-play goals"), "A 2-0 C; B 3-0 D", "1= A 3, 1= B 3, 3= C 0, 3= D 0");
}
