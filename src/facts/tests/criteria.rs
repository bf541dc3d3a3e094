//! What each criterion of an order decides, and that nothing else does.

use super::super::{Until, league_table};
use super::small::{archive_of, league_files};
use super::tables::written;
use crate::records::values::StageKind;
use crate::sport::Criterion;

/// One criterion: orders with it and without it, over the same matches.
struct Case {
    sport: &'static str,
    /// `ORDER` stands for the order.
    stages: &'static str,
    matches: &'static str,
    with: (&'static str, &'static str),
    without: (&'static str, &'static str),
}

const LEAGUE: &str = "[stages.league]\norder = ORDER\n";
const HALVED: &str = "[stages.regular]\nrounds = 7\n[stages.second]\norder = ORDER\n\
                      entrants = [{ stage = \"regular\", ranks = \"1-2\" }]\n\
                      carry = { from = \"regular\", points = \"half-up\" }\n";
const TWO_STAGES: &str = "[stages.regular]\n[stages.second]\norder = ORDER\n";
const CARDS: &str = "[stages.league]\norder = ORDER\nfair_play = { club-a = -4, club-b = -1 }\n";
const TEST_MATCH: &str =
    "[stages.league]\norder = ORDER\n[stages.decider]\nkind = \"knock-out\"\ndecides = \"league\"\n";
const LOTS: &str = "[stages.league]\norder = ORDER\n[[rankings]]\nstage = \"league\"\n\
                    clubs = [\"club-b\", \"club-a\"]\nby = \"lots\"\ndate = 2024-08-01\n";

const fn football(
    matches: &'static str,
    with: (&'static str, &'static str),
    without: (&'static str, &'static str),
) -> Case {
    Case { sport: "football", stages: LEAGUE, matches, with, without }
}

const fn volleyball(
    matches: &'static str,
    with: (&'static str, &'static str),
    without: (&'static str, &'static str),
) -> Case {
    Case { sport: "volleyball", stages: LEAGUE, matches, with, without }
}

/// Two clubs, level without it, of which B comes first by this word behind `points`.
const fn b_first(matches: &'static str, with: &'static str) -> Case {
    football(matches, (with, "1 B 3, 2 A 3"), ("points", "1= A 3, 1= B 3"))
}

/// The opponents of A, B and D are not equally good.
const OF_OPPONENTS: &str = "A 1-0 C; B 1-0 D; D 1-0 C";
const LEVEL_THREE: (&str, &str) = ("points", "1= A 3, 1= B 3, 1= D 3, 4 C 0");

/// B is drawn before A, though A scored more.
const fn by_people(with: &'static str) -> Case {
    Case {
        stages: LOTS,
        ..football("A 2-0 C; B 1-0 C", (with, "1 B 3, 2 A 3, 3 C 0"), ("points goals", "1 A 3, 2 B 3, 3 C 0"))
    }
}

const CASES: &[Case] = &[
    football(
        "A 1-0 B; C 5-5 D",
        ("points goals", "1 A 3, 2= C 1, 2= D 1, 4 B 0"),
        ("goals", "1= C 1, 1= D 1, 3 A 3, 4 B 0"),
    ),
    Case {
        stages: HALVED,
        ..football(
            "[regular]; A 1-0 C; A 1-0 C; A 0-0 C; B 1-0 C; B 1-0 C; B 0-0 C; B 0-0 C",
            ("points unrounded-points", "1 B 4, 2 A 4"),
            ("points", "1= A 4, 1= B 4"),
        )
    },
    football(
        "A 1-0 C; B 1-0 C; B 0-0 C",
        ("points-per-match", "1 A 3, 2 B 4, 3 C 1"),
        ("points", "1 B 4, 2 A 3, 3 C 1"),
    ),
    football(
        "A 1-0 C; B 1-0 C; B 1-0 C; B 0-1 C",
        ("win-percentage", "1 A 3, 2 B 6, 3 C 3"),
        ("points", "1 B 6, 2= A 3, 2= C 3"),
    ),
    football(
        "A 0-0 C; A 0-0 C; A 0-0 C; B 1-0 C",
        ("points wins", "1 B 3, 2= A 3, 2= C 3"),
        ("points", "1= A 3, 1= B 3, 1= C 3"),
    ),
    Case {
        sport: "ice-hockey",
        ..football(
            "A 2-1 ot C; B 2-1 C",
            ("wins wins-in-time", "1 B 3, 2 A 2, 3 C 1"),
            ("wins", "1= A 2, 1= B 3, 3 C 1"),
        )
    },
    football(
        "A 1-0 C; B 2-0 C",
        ("points goal-difference", "1 B 3, 2 A 3, 3 C 0"),
        ("points", "1= A 3, 1= B 3, 3 C 0"),
    ),
    football(
        "A 4-2 C; B 5-4 C; B 3-1 D; A 2-1 D",
        ("points goals", "1 B 6, 2 A 6, 3 C 0, 4 D 0"),
        ("points goal-average", "1 A 6, 2 B 6, 3 C 0, 4 D 0"),
    ),
    football(
        "A 3-2 C; B 2-1 D",
        ("points goal-average", "1 B 3, 2 A 3, 3 C 0, 4 D 0"),
        ("points goal-difference", "1= A 3, 1= B 3, 3= C 0, 3= D 0"),
    ),
    football(
        "A 1-0 C; B 2-0 C; C 0-3 A; C 0-1 B",
        ("points home-goal-difference", "1 B 6, 2 A 6, 3 C 0"),
        ("points goal-difference", "1 A 6, 2 B 6, 3 C 0"),
    ),
    b_first("A 1-0 B; B 2-1 A", "points home-goals"),
    football(
        "C 0-1 A; C 0-2 B; A 3-0 C; B 1-0 C",
        ("points away-goal-difference", "1 B 6, 2 A 6, 3 C 0"),
        ("points goal-difference", "1 A 6, 2 B 6, 3 C 0"),
    ),
    b_first("A 1-2 B; B 0-1 A", "points away-goals"),
    b_first("A 0-1 B; A 1-0 B", "points away-wins"),
    volleyball("A 3-2 C; B 3-0 C", ("wins set-difference", "1 B 3, 2 A 2, 3 C 1"), ("wins", "1= A 2, 1= B 3, 3 C 1")),
    volleyball(
        "A 3-2 C; A 3-2 C; A 3-2 C; B 3-1 C",
        ("set-ratio", "1 B 3, 2 A 6, 3 C 3"),
        ("set-difference", "1 A 6, 2 B 3, 3 C 3"),
    ),
    volleyball(
        "A 3-0 C; B 3-0 C; C 3-2 B",
        ("wins sets-won", "1 B 4, 2= A 3, 2= C 2"),
        ("wins", "1= A 3, 1= B 4, 1= C 2"),
    ),
    volleyball(
        "A 3-0 (25-20, 25-20, 25-20) C; B 3-0 (25-10, 25-20, 25-20) C",
        ("points point-difference", "1 B 3, 2 A 3, 3 C 0"),
        ("points", "1= A 3, 1= B 3, 3 C 0"),
    ),
    volleyball(
        "A 3-0 (25-20, 25-20, 25-20) C; A 3-0 (25-20, 25-20, 25-20) C; B 3-0 (25-19, 25-19, 25-19) C",
        ("point-ratio", "1 B 3, 2 A 6, 3 C 0"),
        ("point-difference", "1 A 6, 2 B 3, 3 C 0"),
    ),
    volleyball(
        "A 3-0 (25-20, 25-20, 25-20) C; B 3-1 (25-20, 20-25, 25-20, 25-20) C",
        ("points points-scored", "1 B 3, 2 A 3, 3 C 0"),
        ("points", "1= A 3, 1= B 3, 3 C 0"),
    ),
    Case {
        sport: "rugby-union",
        ..football(
            "A 20-0 tries=2-0 C; B 20-0 tries=3-0 C",
            ("points tries", "1 B 4, 2 A 4, 3 C 0"),
            ("points", "1= A 4, 1= B 4, 3 C 0"),
        )
    },
    Case {
        sport: "rugby-union",
        ..football(
            "A 20-10 tries=3-2 C; B 20-10 tries=3-1 C",
            ("points tries try-difference", "1 B 4, 2 A 4, 3 C 0"),
            ("points tries", "1= A 4, 1= B 4, 3 C 0"),
        )
    },
    football("A 0-1 B; A 1-0 C", ("points head-to-head", "1 B 3, 2 A 3, 3 C 0"), ("points", "1= A 3, 1= B 3, 3 C 0")),
    Case {
        stages: TWO_STAGES,
        ..football(
            "[regular]; B 1-0 A; [second]; #2 A 0-0 B",
            ("points rank:regular", "1 B 1, 2 A 1"),
            ("points", "1= A 1, 1= B 1"),
        )
    },
    Case { stages: CARDS, ..football("A 0-0 B", ("points fair-play", "1 B 1, 2 A 1"), ("points", "1= A 1, 1= B 1")) },
    football(OF_OPPONENTS, ("points opponents-points", "1= B 3, 1= D 3, 3 A 3, 4 C 0"), LEVEL_THREE),
    football(OF_OPPONENTS, ("points opponents-goal-difference", "1 B 3, 2 D 3, 3 A 3, 4 C 0"), LEVEL_THREE),
    football(OF_OPPONENTS, ("points opponents-goals", "1= B 3, 1= D 3, 3 A 3, 4 C 0"), LEVEL_THREE),
    Case {
        stages: TEST_MATCH,
        ..football(
            "[league]; A 0-0 B; [decider]; #2 A 0-1 B",
            ("points test-match", "1 B 1, 2 A 1"),
            ("points", "1= A 1, 1= B 1"),
        )
    },
    by_people("points lots goals"),
    by_people("points coin goals"),
    by_people("points play-off goals"),
    by_people("points decision goals"),
];

/// The table of the last stage that has one.
fn table(case: &Case, order: &str) -> String {
    let words: Vec<String> = order.split(' ').map(|word| format!("\"{word}\"")).collect();
    let stages = case.stages.replace("ORDER", &format!("[{}]", words.join(", ")));
    let mut files = league_files(&stages, case.matches);
    for (path, text) in &mut files {
        if path.ends_with("competition.md") {
            *text = text.replace("name", &format!("sport = \"{}\"\nname", case.sport));
        }
    }
    let archive = archive_of(&files);
    let has_table = |kind: StageKind| kind == StageKind::League;
    let (stage, _) = archive.stages.iter().rfind(|(_, stage)| has_table(stage.kind)).expect("a league");
    written(&archive, &league_table(&archive, stage, Until::Everything).expect("a table"))
}

#[test]
fn every_criterion_decides_where_it_stands_and_nowhere_else() {
    let mut wrong = Vec::new();
    for case in CASES {
        for (order, expected) in [case.with, case.without] {
            let found = table(case, order);
            if found != expected {
                wrong.push(format!(
                    "{} by {order}: {}\n  expected {expected}\n  found    {found}",
                    case.sport, case.matches
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_word_of_an_order_has_a_case() {
    let is_tried = |word: &str| CASES.iter().any(|case| case.with.0.split(' ').any(|tried| tried == word));
    let lacking: Vec<&str> = Criterion::words().filter(|word| !is_tried(word)).collect();
    assert!(lacking.is_empty() && is_tried("rank:regular"), "{lacking:?}");
}

#[test]
fn a_little_table_begins_anew_in_basketball_and_ice_hockey_and_not_in_handball() {
    // Among A, B and C each won one of two meetings, by as much as it lost the others; A and C scored 44 and B 43. In a table
    // of A and C alone C is better by one; over all matches A is.
    let matches = "A 12-10 C; C 13-10 A; A 12-10 B; B 11-10 A; B 12-10 C; C 11-10 B; A 30-10 D; B 20-10 D; C 20-10 D";
    let first_two = |sport: &'static str| {
        let order = if sport == "basketball" {
            "points head-to-head point-difference"
        } else {
            "points head-to-head goal-difference"
        };
        let case = Case { sport, ..football(matches, (order, ""), (order, "")) };
        table(&case, order).split(", ").map(|line| line.split(' ').nth(1).unwrap_or("").to_owned()).collect::<String>()
    };
    assert_eq!(["basketball", "ice-hockey", "handball"].map(first_two), ["CABD", "CABD", "ACBD"]);
}

#[test]
fn what_a_stage_leaves_unsaid_of_the_little_table_is_as_its_rule_set_has_it() {
    let stages =
        |more: &str| format!("[stages.league]\nrules = \"spain\"\nhead_to_head = {{ order = [\"points\"]{more} }}\n");
    let first = |more: &str| {
        let archive = archive_of(&league_files(&stages(more), "A 0-1 B; A 9-0 C; B - A"));
        let (stage, _) = archive.stages.iter().next().expect("a stage");
        written(&archive, &league_table(&archive, stage, Until::Everything).expect("a table"))
    };
    // Spain waits until the two have met twice.
    assert_eq!(first(""), "1 A 3, 2 B 3, 3 C 0");
    assert_eq!(first(", from = \"always\""), "1 B 3, 2 A 3, 3 C 0");
}
