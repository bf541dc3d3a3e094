//! Who scored most.

use super::super::{Scorers, scorers};
use super::small::{archive_of, club, file, league_files, person};
use crate::archive::{Archive, Id, Match, Who};

/// The matches of a small league, with the goals of some of them, and `anna` of A.
fn check(matches: &str, goals: &[(&str, &str)], expected: &str) {
    let archive = site(matches, goals);
    let all: Vec<Id<Match>> = archive.matches.ids().collect();
    assert_eq!(shown(&archive, &scorers(&archive, &all, None)), expected);
}

fn site(matches: &str, goals: &[(&str, &str)]) -> Archive {
    let mut files = league_files("[stages.league]\n", matches);
    files.push(file(
        "people/anna.md",
        "+++\nname = \"Anna Storm\"\nspells = [{ club = \"club-a\", from = 2024-07-01 }]\n+++\n",
    ));
    let detail = |(slug, text): &(&str, &str)| {
        file(&format!("competitions/league/2024-25/league/{slug}.toml"), &format!("goals = [{text}]\n"))
    };
    files.extend(goals.iter().map(detail));
    archive_of(&files)
}

/// `anna 2 (1); K. Bal 1: 1 of 3`: goals and penalties, then of how many matches all is known.
fn shown(archive: &Archive, found: &Scorers<'_>) -> String {
    let name = |who: &Who| match who {
        Who::Person(id) if *id == person(archive, "anna") => "anna".to_owned(),
        Who::Person(_) | Who::Unknown => "somebody".to_owned(),
        Who::Printed(name) => name.clone(),
    };
    let line = |scorer: &super::super::Scorer<'_>| match scorer.penalties {
        0 => format!("{} {}", name(scorer.who), scorer.goals),
        penalties => format!("{} {} ({penalties})", name(scorer.who), scorer.goals),
    };
    let lines: Vec<String> = found.scorers.iter().map(line).collect();
    format!("{}: {} of {}", lines.join("; "), found.known, found.matches)
}

#[test]
fn goals_count_with_their_penalties_and_nobody_scores_an_own_goal() {
    let goals = "{ home = \"anna\", penalty = true }, { home = \"anna\" }, { home = \"K. Bal\", own_goal = true }";
    check("A 3-0 B", &[("club-a-club-b", goals)], "anna 2 (1): 1 of 1");
}

#[test]
fn what_was_disallowed_or_has_no_scorer_is_nobodys_goal() {
    let goals = "{ home = \"anna\", disallowed = \"video\" }, { home = \"unknown\" }, { home = \"anna\" }";
    check("A 2-0 B", &[("club-a-club-b", goals)], "anna 1: 0 of 1");
}

#[test]
fn a_match_without_goals_is_known_and_one_without_a_file_is_not() {
    check("A 0-0 B; B 2-1 A", &[], ": 1 of 2");
}

#[test]
fn one_printed_name_at_two_clubs_is_two_people() {
    let goals = [("club-a-club-b", "{ home = \"J. Peeters\" }, { away = \"J. Peeters\" }")];
    check("A 1-1 B; A - B", &goals, "J. Peeters 1; J. Peeters 1: 1 of 1");
}

#[test]
fn for_one_club_only_its_own_goals_count_and_it_does_not_matter_whether_the_others_are_known() {
    let goals = "{ home = \"anna\" }, { home = \"anna\" }, { away = \"unknown\" }, { away = \"J. Peeters\" }";
    let archive = site("A 2-2 B; B 1-0 A; B 0-1 A", &[("club-a-club-b", goals)]);
    let all: Vec<Id<Match>> = archive.matches.ids().collect();
    let of = |slug: &str| shown(&archive, &scorers(&archive, &all, Some(club(&archive, slug))));
    assert_eq!(of("club-a"), "anna 2: 2 of 3", "of the match that A lost without a goal nobody's is missing");
    assert_eq!(of("club-b"), "J. Peeters 1: 1 of 3");
}
