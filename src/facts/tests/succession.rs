//! Who led a team before and after whom.

use super::super::SpellOf;
use super::small::{archive_of, club, file, gather, league_files};
use crate::archive::Archive;

/// Spells at A as `slug role from to`, with `-` for a side that is not written; each spell of A with those before and after
/// it, as `slug: predecessor successor`. A played on 3, 10, 17, 24 and 31 August 2024.
fn check(spells: &[&str], expected: &[&str]) {
    check_after("A 1-0 B; A 2-0 C; B 1-1 A; C 3-0 A; A 1-0 C; A - B", spells, expected);
}

fn check_after(matches: &str, spells: &[&str], expected: &[&str]) {
    let mut files = league_files("[stages.league]\n", matches);
    let mut people: Vec<(&str, String)> = Vec::new();
    for spell in spells {
        let words: Vec<&str> = spell.split(' ').collect();
        let side = |key: &str, value: &str| if value == "-" { String::new() } else { format!(", {key} = \"{value}\"") };
        let line = format!(
            "{{ club = \"club-a\", role = \"{}\"{}{} }},\n",
            words[1],
            side("from", words[2]),
            side("to", words[3])
        );
        match people.iter_mut().find(|(slug, _)| *slug == words[0]) {
            Some((_, lines)) => lines.push_str(&line),
            None => people.push((words[0], line)),
        }
    }
    for (slug, lines) in people {
        files.push(file(
            &format!("people/{slug}.md"),
            &format!("+++\nname = \"{slug} Vloed\"\nspells = [\n{lines}]\n+++\n"),
        ));
    }
    let archive = archive_of(&files);
    let facts = gather(&archive);
    let name = |archive: &Archive, of: Option<SpellOf>| {
        of.map_or("-".to_owned(), |of| archive.people[of.person].slug.to_string())
    };
    let lines = facts.clubs[club(&archive, "A")].coaches.iter().map(|coach| {
        let (before, after) = (coach.neighbours.predecessor, coach.neighbours.successor);
        format!("{}: {} {}", name(&archive, Some(coach.of)), name(&archive, before), name(&archive, after))
    });
    assert_eq!(lines.collect::<Vec<_>>(), expected, "{spells:?}");
}

#[test]
fn whoever_leads_the_day_before_is_the_predecessor_and_the_day_after_the_successor() {
    check(
        &[
            "anna head-coach 2023-07-01 2024-08-12",
            "bert head-coach 2024-08-13 2024-08-20",
            "cees head-coach 2024-08-20 -",
        ],
        &["anna: - bert", "bert: anna cees", "cees: bert -"],
    );
}

#[test]
fn a_caretaker_stands_between_a_head_coach_and_the_next() {
    check(
        &[
            "anna head-coach 2024-07-01 2024-08-12",
            "bert caretaker 2024-08-12 2024-08-20",
            "cees head-coach 2024-08-21 -",
        ],
        &["anna: - bert", "bert: anna cees", "cees: bert -"],
    );
    // Beside a head coach who goes on, a caretaker comes after and before the same person.
    check(&["anna head-coach 2024-07-01 -", "bert caretaker 2024-08-10 2024-08-17"], &["anna: - -", "bert: anna anna"]);
}

#[test]
fn spells_of_one_person_without_a_break_are_one() {
    check(
        &[
            "anna head-coach 2024-07-01 2024-08-12",
            "bert caretaker 2024-08-12 2024-08-20",
            "bert head-coach 2024-08-21 -",
        ],
        &["anna: - bert", "bert: anna -", "bert: anna -"],
    );
    check(
        &[
            "anna caretaker 2024-08-01 2024-08-12",
            "anna head-coach 2024-08-13 2024-08-19",
            "bert head-coach 2024-08-20 -",
        ],
        &["anna: - bert", "anna: - bert", "bert: anna -"],
    );
}

#[test]
fn a_gap_is_a_guess_unless_it_is_a_few_days_or_a_time_without_matches() {
    // A few days between two matches, and a week and more with one.
    check(
        &["anna head-coach 2024-07-01 2024-08-11", "bert head-coach 2024-08-15 -"],
        &["anna: - bert", "bert: anna -"],
    );
    check(&["anna head-coach 2024-07-01 2024-08-04", "bert head-coach 2024-08-18 -"], &["anna: - -", "bert: - -"]);
    // The results do not reach back to then: nobody knows who played in between.
    check(&["anna head-coach 2020-07-01 2024-05-20", "bert head-coach 2024-07-01 -"], &["anna: - -", "bert: - -"]);
    check_after(
        "A 1-0 B; A 2-0 C; #10 A 1-0 C",
        &["anna head-coach 2024-07-01 2024-08-11", "bert head-coach 2024-09-20 -"],
        &["anna: - bert", "bert: anna -"],
    );
}

#[test]
fn somebody_whose_days_nobody_knows_may_have_stood_in_a_gap() {
    check(
        &["anna head-coach 2024-07-01 2024-08-11", "bert head-coach 2024-08-15 -", "cees head-coach - unknown"],
        &["cees: - -", "anna: - -", "bert: - -"],
    );
    // Without a gap there is nothing to stand in.
    check(
        &["anna head-coach 2024-07-01 2024-08-12", "bert head-coach 2024-08-13 -", "cees head-coach - unknown"],
        &["cees: - -", "anna: - bert", "bert: anna -"],
    );
    check(&["anna head-coach 2024-07-01 unknown", "bert head-coach 2024-08-13 -"], &["anna: - -", "bert: - -"]);
}
