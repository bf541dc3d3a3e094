//! Tables of a part of the matches: at home, away, the last ones.

use super::super::{Part, Until, league_table, part_table};
use super::small::{league, letter, stage};
use crate::archive::Half;

fn check(matches: &str, part: Part, expected: &str) {
    let archive = league("[stages.league]\n", matches);
    let table = league_table(&archive, stage(&archive, "league"), Until::Everything).expect("a table");
    let lines = part_table(&archive, &table, part).expect("a table of a part");
    let written = lines.iter().map(|line| {
        let shared = if line.shared { "=" } else { "" };
        format!("{}{shared} {} {}/{}", line.rank, letter(&archive, line.club), line.points, line.played())
    });
    assert_eq!(written.collect::<Vec<_>>().join(", "), expected, "{matches}, {part:?}");
}

const MATCHES: &str = "A 2-0 B; B 1-0 A; C 3-0 A; A 0-0 C; B 1-0 C; C 1-1 B";

#[test]
fn home_and_away_are_tables_of_their_own() {
    check(MATCHES, Part::Played(Half::Home), "1 B 6/2, 2 C 4/2, 3 A 4/2");
    check(MATCHES, Part::Played(Half::Away), "1 C 1/2, 2 B 1/2, 3 A 0/2");
    check("A 1-0 B; C 1-0 D", Part::Played(Half::Home), "1= A 3/1, 1= C 3/1, 3= B 0/0, 3= D 0/0");
}

#[test]
fn the_last_matches_are_those_that_were_over_last() {
    check(MATCHES, Part::Last(2), "1 B 4/2, 2 C 1/2, 3 A 1/2");
    check(MATCHES, Part::Last(1), "1= B 1/1, 1= C 1/1, 3 A 1/1");
}

#[test]
fn points_that_were_taken_away_are_no_matter_of_a_part() {
    check("A 2-0 B; B 1-1 A; A -3", Part::Played(Half::Home), "1 A 3/1, 2 B 1/1");
}
