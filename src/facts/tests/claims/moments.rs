//! When a claim is judged: a story knows what had happened by its moment, and nothing that came later changes that.

use proptest::prelude::*;

use super::people::people;
use super::{F, ROUNDS, T, U, check, season, verdicts, with_story};
use crate::facts::Verdict;
use crate::facts::tests::small::{archive_of, file, gather};

#[test]
fn a_story_counts_what_had_ended_at_its_moment() {
    let claims = |played, points| [(played, T), (points, T)];
    let at = |date: &str, more: &str, claims: &[(&str, Verdict)]| {
        check(season(ROUNDS), &format!("date = {date}\n{more}"), claims);
    };
    at("2024-08-10T21:59", "", &claims("[1](claim:played)", "[3](claim:points)"));
    at("2024-08-10T22:00", "", &claims("[2](claim:played)", "[tweede](claim:position=3)"));
    at("2024-08-10", "", &claims("[1](claim:played)", "[2](claim:played?on=2024-08-10)"));
    let report = "matches = [{ match = \"league/2024-25/league/club-d-club-a\" }]";
    at("2024-08-10", report, &claims("[2](claim:played)", "[3-0](claim:score)"));
    at("2024-08-10", "as_of = 2024-08-18", &claims("[3](claim:played)", "[4](claim:points)"));
    at("2024-08-18", "", &[("[3](claim:played?on=2024-08-17)", T), ("[3](claim:played?on=2024-08-25)", U)]);
    let unplayed = "[3-0](claim:score?match=league/2024-25/league/club-d-club-a)";
    at("2024-08-09", "", &[(unplayed, U), ("[2](claim:points?after=2)", U)]);
}

#[test]
fn a_decision_counts_from_its_day_on() {
    let mut files = season("A 2-1 B|C 0-0 D; D 5-0 awarded A|B 1-0 C");
    files.push(file(
        "competitions/league/2024-25/league/club-d-club-a.toml",
        "pitch = \"1-1\"\ndecisions = [{ date = 2024-08-20, by = \"council\" }]\n",
    ));
    check(
        files.clone(),
        "date = 2024-08-15\nmatches = [{ match = \"league/2024-25/league/club-d-club-a\", role = \"aftermath\" }]",
        &[("[1-1](claim:score)", T), ("[5-0](claim:score)", F), ("[4](claim:points)", T)],
    );
    check(
        files,
        "date = 2024-08-25\nmatches = [{ match = \"league/2024-25/league/club-d-club-a\", role = \"aftermath\" }]",
        &[("[1-1](claim:score)", F), ("[5-0](claim:score)", T), ("[3](claim:points)", T)],
    );
}

#[test]
fn a_translation_takes_over_the_claims_of_its_original_as_of_that_day() {
    let mut files = with_story(season(ROUNDS), "date = 2024-08-11\nclaims = [{ points = 3 }]", &["[3](claim:points)"]);
    let translation = "+++\ntitle = \"It\"\nlanguage = \"en\"\ntranslation_of = \"it\"\ndate = 2024-08-20\n";
    files.push(file("stories/it-en.md", &format!("{translation}+++\n[4](claim:points)\n")));
    let archive = archive_of(&files);
    let facts = gather(&archive);
    let of = |slug| verdicts(&archive, &facts, slug);
    assert_eq!(of("it"), [("claims".to_owned(), T), ("3".to_owned(), T)]);
    assert_eq!(of("it-en"), [("claims".to_owned(), T), ("4".to_owned(), T)]);
    files.pop();
    files.push(file("stories/it-en.md", &format!("{translation}claims = []\n+++\nNo claims.\n")));
    let archive = archive_of(&files);
    assert_eq!(verdicts(&archive, &gather(&archive), "it-en"), []);
}

#[test]
fn a_retracted_story_claims_nothing_any_more() {
    let retracted = "claims = [{ points = 9 }]\nretracted = { date = 2024-09-02, reason = \"Wrong.\" }";
    let archive = archive_of(&with_story(season(ROUNDS), retracted, &["[9 punten](claim:points)"]));
    assert_eq!(verdicts(&archive, &gather(&archive), "it"), []);
}

/// Every kind of claim, most of them in a scope that goes on after the story.
const ALL_KINDS: [&str; 14] = [
    "[1](claim:position)",
    "[2](claim:position?of=club-b&in=league)",
    "[3](claim:points)",
    "[3 op 6](claim:points?last=2)",
    "[1](claim:points-ahead?than=2)",
    "[2](claim:played?in=league/2024-25)",
    "[1](claim:wins)",
    "[0-1-1](claim:record?of=anna)",
    "[1](claim:run=unbeaten)",
    "[1](claim:run=without-win?in=all)",
    "[3](claim:goals-for?venue=home)",
    "[34](claim:age?of=anna)",
    "[2-1](claim:score?match=league/2024-25/league/club-a-club-b)",
    "[4](claim:points?after=2)",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// A story of 12 August sees two rounds; the three that follow are played in one world and not yet in the other.
    #[test]
    fn a_later_match_never_changes_a_verdict(results in prop::collection::vec((0u8..4, 0u8..4), 10)) {
        let pairs = [("A", "B"), ("C", "D"), ("D", "A"), ("B", "C"), ("A", "C"), ("B", "D"), ("B", "A"), ("D", "C"), ("A", "D"), ("C", "B")];
        let written = |played: usize| {
            let line = |(place, (home, away)): (usize, &(&str, &str))| {
                let between = if place % 2 == 1 { "|" } else if place == 0 { "" } else { ";" };
                let (first, second) = results[place];
                let result = if place < played { format!("{first}-{second}") } else { "-".to_owned() };
                format!("{between} {home} {result} {away}")
            };
            pairs.iter().enumerate().map(line).collect::<String>()
        };
        let seen = |played: usize| {
            let archive = archive_of(&with_story(people(&written(played)), "date = 2024-08-12", &ALL_KINDS));
            let facts = gather(&archive);
            verdicts(&archive, &facts, "it")
        };
        let then = seen(4);
        for played in [6, 8, 10] {
            prop_assert_eq!(&then, &seen(played), "with {} matches", played);
        }
    }
}
