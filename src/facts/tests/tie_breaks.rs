//! Why one club stands above another.

use super::super::tables::tie_breaks::tie_breaks_with;
use super::super::{Measure, TieBreak, TieBreakBy, Until};
use super::small::{league, letter, stage};
use crate::archive::Archive;
use crate::facts::tables::earlier::Fresh;

/// `A over B: wins 8 to 7`; with the clubs of the little table where their meetings decided.
fn written(archive: &Archive, tie_break: &TieBreak) -> String {
    let sport = archive.stages.iter().next().expect("a stage").1.sport.definition();
    let measure = |measure: Measure| match measure {
        Measure::Number(number) => number.to_string(),
        Measure::Ratio(over, under) => format!("{over}:{under}"),
        Measure::PerMatch(points, matches) => format!("{points} in {matches}"),
        Measure::Rank(rank) => format!("rank {rank}"),
    };
    let by = match &tie_break.by {
        TieBreakBy::Criterion { criterion, values: [above, below] } => {
            format!("{} {} to {}", criterion.word(sport), measure(*above), measure(*below))
        }
        TieBreakBy::Meetings { criterion, values: [above, below], table } => {
            let clubs: Vec<String> = table.iter().map(|(club, _)| letter(archive, *club)).collect();
            let word = criterion.word(sport);
            format!("{word} {} to {} among {}", measure(*above), measure(*below), clubs.join(" "))
        }
        TieBreakBy::TestMatch => "a test match".to_owned(),
        TieBreakBy::People => "people".to_owned(),
    };
    format!("{} over {}: {by}", letter(archive, tie_break.above), letter(archive, tie_break.below))
}

fn check(season: &str, matches: &str, name: &str, expected: &[&str]) {
    let archive = league(season, matches);
    let found = tie_breaks_with(&archive, stage(&archive, name), Until::Everything, &Fresh::new(&archive));
    let found: Vec<String> = found.iter().map(|tie_break| written(&archive, tie_break)).collect();
    assert_eq!(found, expected, "{matches}");
}

#[test]
fn a_criterion_is_named_with_what_both_have() {
    let by_wins = "[stages.league]\norder = [\"points\", \"wins\", \"goal-difference\"]\n";
    let matches = "A 1-0 C; A 0-1 D; A 0-1 E; B 0-0 C; B 0-0 D; B 0-0 E";
    check(by_wins, matches, "league", &["A over B: wins 1 to 0"]);
    // Nobody needs to be told that more points are more.
    check(by_wins, "A 1-0 B; A 1-0 B; B 2-0 C", "league", &[]);
    let by_average = "[stages.league]\norder = [\"points\", \"goal-average\"]\n";
    let expected = ["A over B: goal-average 3:1 to 5:2", "D over C: goal-average 2:5 to 1:3"];
    check(by_average, "A 3-1 C; B 5-2 D", "league", &expected);
}

#[test]
fn as_much_in_other_numbers_parts_nobody() {
    let order = "[stages.league]\norder = [\"points\", \"goal-average\", \"goals\"]\n";
    let matches = "A 2-1 C; B 4-2 D";
    check(order, matches, "league", &["B over A: goals 4 to 2", "D over C: goals 2 to 1"]);
    let archive = league(order, matches);
    let found = tie_breaks_with(&archive, stage(&archive, "league"), Until::Everything, &Fresh::new(&archive));
    assert_eq!(found[0].level[1].1, Measure::Ratio(2, 1), "what is said of both is in lowest terms");
}

#[test]
fn where_the_meetings_decide_the_little_table_is_told() {
    let season = "[stages.league]\norder = [\"points\", \"head-to-head\", \"goal-difference\"]\n";
    let expected = ["B over A: goal-difference 1 to 0 among B A C", "A over C: goal-difference 0 to -1 among B A C"];
    check(season, "A 1-0 B; B 2-0 C; C 1-0 A", "league", &expected);
    // All points of the season are level, those of the meetings are not.
    check(
        season,
        "A 1-0 B; C 0-9 B; A 0-1 C",
        "league",
        &["B over A: goal-difference 8 to 0 among B A C", "A over C: goal-difference 0 to -8 among B A C"],
    );
}

#[test]
fn a_match_for_the_purpose_and_people_are_told_too() {
    let season = "[stages.league]\nrounds = 2\norder = [\"points\", \"test-match\", \"goal-difference\"]\n\
                  [stages.test]\nkind = \"knock-out\"\ndecides = \"league\"\n";
    let matches = "[league]; A 9-0 C; B 1-0 D; [test]; #40 B 1-0 A";
    check(season, matches, "league", &["B over A: a test match", "D over C: goal-difference -1 to -9"]);
    let lots = "[stages.league]\nrounds = 2\norder = [\"points\", \"goal-difference\", \"lots\"]\n\
                [[rankings]]\nstage = \"league\"\nclubs = [\"club-b\", \"club-a\"]\nby = \"lots\"\n";
    check(lots, "A 1-0 C; B 1-0 D", "league", &["B over A: people"]);
}

#[test]
fn a_halved_point_and_an_earlier_rank_are_told() {
    let season = "[stages.regular]\norder = [\"points\", \"goals\"]\n[stages.second]\n\
                  entrants = [{ stage = \"regular\", ranks = \"1-4\" }]\n\
                  carry = { from = \"regular\", points = \"half-up\" }\n\
                  order = [\"points\", \"unrounded-points\", \"rank:regular\"]\n";
    // A 6 points, B 5, C 3, D 2: halved 3, 3*, 2*, 1.
    let matches = "[regular]; A 2-0 C; A 2-0 D; B 1-0 A; B 1-1 C; D 1-1 B; C 0-0 D";
    let archive_points = "A over B: unrounded-points 6 to 5";
    check(season, &format!("{matches}; [second]; #40 C - D"), "second", &[archive_points]);
}
