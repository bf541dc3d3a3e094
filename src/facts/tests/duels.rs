//! Two clubs against each other, what stands out in the matches of one, and what coaches and opponents add up to.

use proptest::prelude::*;

use super::super::{HomeAway, Record, Run, Runs};
use super::small::{archive_of, club, file, game, gather, league, league_files, letter};
use crate::archive::{Archive, Id, Match};

const PLAIN: &str = "[stages.league]\n";

fn slugs(archive: &Archive, games: &[Id<Match>]) -> String {
    games.iter().map(|game| archive.matches[*game].slug.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_biggest_are_by_difference_and_then_by_goals_and_awarded_ones_are_no_feats() {
    let archive = league(PLAIN, "A 3-0 B; A 4-1 C; D 1-3 A; D 3-0 A; A 9-0 awarded E; E 1-4 A; F 4-5 A; A 4-1 G");
    let facts = gather(&archive);
    let feats = &facts.clubs[club(&archive, "A")].feats;
    assert_eq!(slugs(&archive, &feats.biggest_home_win), "club-a-club-c club-a-club-g");
    assert_eq!(slugs(&archive, &feats.biggest_away_win), "club-e-club-a");
    assert_eq!(slugs(&archive, &feats.heaviest_defeat), "club-d-club-a-2");
    assert_eq!(slugs(&archive, &feats.most_goals), "club-f-club-a");
    assert_eq!(facts.clubs[club(&archive, "B")].feats.biggest_home_win, []);
}

/// Unbeaten, winless, winning, losing, without a draw, clean sheets.
fn check_runs(matches: &str, expected: [usize; 6]) {
    let archive = league(PLAIN, matches);
    let facts = gather(&archive);
    let Runs { unbeaten, winless, winning, losing, without_draw, clean_sheets } =
        facts.clubs[club(&archive, "A")].runs.clone();
    let runs = [unbeaten, winless, winning, losing, without_draw, clean_sheets];
    assert_eq!(runs.map(|run: Option<Run>| run.map_or(0, |run| run.length)), expected, "{matches}");
}

#[test]
fn runs_are_of_matches_that_were_played() {
    check_runs("A 1-0 B; A 0-0 C; A 2-1 B; A 0-1 D; A 0-2 C", [3, 2, 1, 2, 3, 2]);
    check_runs("A 1-0 B; A ? C; A 1-0 B", [1, 0, 1, 0, 1, 1]);
    // A lost score with a winner keeps a run of wins, and nobody knows whether it was without a goal against.
    check_runs("A 1-0 B; A ? winner=A C; A 1-0 B", [3, 0, 3, 0, 3, 1]);
}

#[test]
fn an_awarded_match_is_no_part_of_a_run_and_ends_what_it_contradicts() {
    check_runs("A 1-0 B; A 3-0 awarded C; A 1-0 B", [2, 0, 2, 0, 2, 2]);
    check_runs("A 1-0 B; A 0-3 awarded C; A 1-0 B", [1, 0, 1, 0, 2, 2]);
    check_runs("A 3-0 awarded C", [0; 6]);
}

#[test]
fn a_pair_is_told_once_with_its_last_meeting_and_the_next() {
    let archive = league(PLAIN, "B 1-0 A; A 3-0 B; A 1-0 C; A - B; C - D");
    let facts = gather(&archive);
    let pairs: Vec<_> = facts.pairs_that_met(&archive);
    let pairs: Vec<_> = pairs.iter().map(|pair| pair.map(|club| letter(&archive, club)).concat()).collect();
    assert_eq!(pairs, ["AB", "AC"], "a match to come is no meeting");
    let (a, b) = (club(&archive, "A"), club(&archive, "B"));
    let duel = facts.head_to_head(&archive, b, a).expect("they met");
    assert_eq!(duel.clubs, [a, b]);
    assert_eq!(duel.records.map(|record| record.league.total().wins), [1, 1]);
    assert_eq!(duel.records[0].league.home.goals_for, 3);
    assert_eq!(slugs(&archive, &duel.biggest_wins[0]), "club-a-club-b");
    assert_eq!(
        (duel.last, duel.next),
        (Some(game(&archive, "club-a-club-b")), Some(game(&archive, "club-a-club-b-2")))
    );
    assert!(facts.head_to_head(&archive, b, club(&archive, "D")).is_none());
}

#[test]
fn a_match_that_was_passed_over_is_not_the_next_meeting() {
    let archive = league(PLAIN, "A 1-0 B; B - A; A 1-0 C");
    let facts = gather(&archive);
    let duel = facts.head_to_head(&archive, club(&archive, "A"), club(&archive, "B")).expect("they met");
    assert_eq!(duel.next, None);
}

#[test]
fn a_season_has_the_place_of_a_club_in_each_of_its_stages() {
    let season = "[stages.regular]\n[stages.second]\nentrants = [{ stage = \"regular\", ranks = \"3-4\" }]\n";
    let archive = league(season, "[regular]; A 0-1 B; C 2-0 D; B 1-0 C; D 3-0 A; [second]; #9 A 0-4 D");
    let facts = gather(&archive);
    let finishes = &facts.clubs[club(&archive, "A")].seasons[0].campaigns[0].finishes;
    let shown: Vec<_> = finishes.iter().map(|place| (place.rank, place.overall)).collect();
    assert_eq!(shown, [(4, 4), (2, 4)]);
}

fn results() -> impl Strategy<Value = Vec<(u8, u8)>> {
    prop::collection::vec((0u8..4, 0u8..4), 8)
}

/// A plays B and C in turn, week after week from 3 August 2024 on; `order` is that of the lines.
fn season_of(results: &[(u8, u8)], coaches: &str, order: &[usize]) -> Archive {
    let line = |(place, (goals_for, goals_against)): (usize, &(u8, u8))| match place % 4 {
        0 => format!("#{} A {goals_for}-{goals_against} B", place + 1),
        1 => format!("#{} C {goals_against}-{goals_for} A", place + 1),
        2 => format!("#{} B {goals_against}-{goals_for} A", place + 1),
        _ => format!("#{} A {goals_for}-{goals_against} C", place + 1),
    };
    let lines: Vec<String> = results.iter().enumerate().map(line).collect();
    let mut files = league_files(PLAIN, &lines.join("; "));
    let matches = files.iter_mut().find(|(path, _)| path.ends_with("matches.txt")).expect("match lines");
    let mut pairs: Vec<String> =
        matches.1.lines().collect::<Vec<_>>().chunks(2).map(|pair| pair.join("\n") + "\n").collect();
    for (from, to) in order.iter().enumerate() {
        pairs.swap(from, *to);
    }
    matches.1 = pairs.concat();
    files.push(file("people/anna.md", &format!("+++\nname = \"Anna Storm\"\n{coaches}\n+++\n")));
    archive_of(&files)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_club_against_another_is_the_other_against_it_mirrored(results in results(), order in prop::collection::vec(0usize..8, 8)) {
        let archive = season_of(&results, "", &(0..8).collect::<Vec<_>>());
        let other = season_of(&results, "", &order);
        let (facts, others) = (gather(&archive), gather(&other));
        for [one, two] in facts.pairs_that_met(&archive) {
            let duel = facts.head_to_head(&archive, one, two).expect("they met");
            for (first, second) in [(duel.records[0].league.home, duel.records[1].league.away), (duel.records[0].league.away, duel.records[1].league.home)] {
                let points = second.points;
                prop_assert_eq!(Record { points, ..first.mirrored() }, second);
            }
            prop_assert_eq!(duel.runs[0].winning.map(|run| run.length), duel.runs[1].losing.map(|run| run.length));
            // The order of lines does not matter.
            let again = others.head_to_head(&other, one, two).expect("they met there too");
            prop_assert_eq!(slugs(&archive, duel.matches), slugs(&other, again.matches));
            prop_assert_eq!(duel.records.map(|record| record.league), again.records.map(|record| record.league));
            for side in [0, 1] {
                prop_assert_eq!(slugs(&archive, &duel.biggest_wins[side]), slugs(&other, &again.biggest_wins[side]));
            }
        }
    }

    #[test]
    fn coaches_and_nobody_add_up_to_the_club(results in results(), first in 0i64..40, length in 0i64..40) {
        let day = |days: i64| jiff::civil::date(2024, 8, 1) + jiff::Span::new().days(days);
        let spell = format!("spells = [{{ club = \"club-a\", role = \"head-coach\", from = {}, to = {} }}]", day(first), day(first + length));
        let archive = season_of(&results, &spell, &(0..8).collect::<Vec<_>>());
        let facts = gather(&archive);
        let a = club(&archive, "A");
        let own = &facts.clubs[a];
        let mut led = HomeAway::default();
        own.coaches.iter().for_each(|coach| led += coach.record.league);
        let side = |game: &Match| if game.home == a { crate::archive::Half::Home } else { crate::archive::Half::Away };
        let nobodys = own.matches.iter().filter(|id| facts.matches[**id].coach(side(&archive.matches[**id])).is_none()).count();
        prop_assert_eq!(led.total().played() as usize + nobodys, own.record.league.total().played() as usize);
        let by_stage = own.coaches.iter().flat_map(|coach| &coach.stages).fold(HomeAway::default(), |mut sum, stage| { sum += stage.record; sum });
        prop_assert_eq!(by_stage, led);
    }
}
