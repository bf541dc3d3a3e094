//! The archives that the benchmarks build: without a fault, as large as asked for, and the same for the same seed.

#[path = "benches/generator/mod.rs"]
mod generator;

use std::collections::HashSet;

use touchline::site::{Checked, Timings, check};
use touchline::source::{Format, Style, print};

const SEED: u64 = 1904;

/// Checks an archive of so many stories and prints its faults if it has any.
fn checked(stories: usize, seed: u64) -> Checked {
    let folder = tempfile::tempdir().expect("a temporary folder");
    generator::write(&generator::generate(stories, seed), folder.path()).expect("a disk with room");
    let now = "2026-01-01T12:00:00Z".parse().expect("a moment");
    let checked = check(folder.path(), now, &mut Timings::default()).expect("a content folder");
    let faults = print(&checked.found, &checked.sources, "content", Format::Terminal(Style::Plain));
    assert!(checked.found.is_empty(), "{} faults\n{faults}", checked.found.len());
    checked
}

#[test]
fn generated_archives_have_no_fault_and_hold_what_was_asked_for() {
    for (stories, people, clubs, matches) in
        [(40, 4, 4, 20), (300, 30, 4, 150), (1_000, 100, 5, 500), (3_400, 340, 17, 1_700)]
    {
        let archive = checked(stories, SEED).archive;
        assert_eq!(
            (archive.stories.len(), archive.people.len(), archive.clubs.len(), archive.matches.len()),
            (stories, people, clubs, matches)
        );
    }
}

#[test]
fn another_seed_gives_another_archive_without_fault_and_the_same_seed_the_same() {
    checked(200, 7);
    let first = generator::generate(200, 7);
    assert_eq!(first, generator::generate(200, 7));
    assert_ne!(first, generator::generate(200, 8));
}

#[test]
fn no_club_of_a_generated_archive_plays_twice_in_a_round() {
    let archive = checked(3_400, SEED).archive;
    for (_, stage) in archive.stages.iter() {
        for round in &stage.rounds {
            let mut clubs = HashSet::new();
            for game in round.matches.iter().map(|game| &archive.matches[*game]) {
                assert!(clubs.insert(game.home) && clubs.insert(game.away), "{} in {:?}", game.slug, round.name);
            }
        }
    }
}

#[test]
fn a_generated_story_is_about_four_kilobytes_and_links_people_clubs_and_matches() {
    let archive = checked(300, SEED).archive;
    let (mut bytes, mut links) = (0, 0);
    for (_, story) in archive.stories.iter() {
        bytes += story.body.span.range().len();
        links += story.body.references.len();
        assert!(story.body.references.iter().all(|link| link.target.is_some()), "{}", story.slug);
    }
    assert!((3_500..4_500).contains(&(bytes / archive.stories.len())), "{bytes}");
    assert!((8..24).contains(&(links / archive.stories.len())), "{links}");
}
