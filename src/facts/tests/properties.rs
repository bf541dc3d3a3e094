//! What holds for every season, whatever its results.

use proptest::prelude::*;

use super::super::tables::earlier::Fresh;
use super::super::tables::tie_breaks::tie_breaks_with;
use super::super::{HomeAway, LeagueTable, Until, league_table, tie_breaks};
use super::small::{archive_of, gather, league_files, stage};
use crate::archive::Archive;

const SEASON: &str = r#"
[stages.regular]
order = ["points", "head-to-head", "goal-difference", "goals"]
head_to_head = { order = ["points", "goal-difference"], restart = true }
zones = [{ ranks = 1, means = "europe" }]
[stages.second]
entrants = [{ stage = "regular", ranks = "1-2" }]
carry = { from = "regular", points = "half-up" }
order = ["points", "unrounded-points", "rank:regular"]
zones = [{ ranks = 1, means = "champion" }]
[[adjustments]]
club = "club-b"
points = -2
date = 2024-08-20
"#;

const CLUBS: [&str; 4] = ["A", "B", "C", "D"];

/// The results of the twelve matches of four clubs, and of two between A and B in a second stage; None: not played.
fn results() -> impl Strategy<Value = Vec<Option<(u8, u8)>>> {
    prop::collection::vec(prop::option::weighted(0.9, (0u8..4, 0u8..4)), 14)
}

fn files(results: &[Option<(u8, u8)>]) -> Vec<(String, String)> {
    let pairs = CLUBS.iter().flat_map(|home| CLUBS.iter().map(move |away| (*home, *away)));
    let pairs = pairs.filter(|(home, away)| home != away);
    let line = |(home, away): (&str, &str), result: &Option<(u8, u8)>| match result {
        Some((first, second)) => format!("{home} {first}-{second} {away}"),
        None => format!("{home} - {away}"),
    };
    let regular: Vec<String> = pairs.zip(results).map(|(pair, result)| line(pair, result)).collect();
    let second = [line(("A", "B"), &results[12]), line(("B", "A"), &results[13])];
    league_files(SEASON, &format!("[regular]; {}; [second]; #13 {}; {}", regular.join("; "), second[0], second[1]))
}

/// The lines of the matches in another order, and in two files.
fn shuffled(mut files: Vec<(String, String)>, order: &[usize]) -> Vec<(String, String)> {
    let place = files.iter().position(|(path, _)| path.ends_with("matches.txt")).expect("match lines");
    let (path, text) = files.remove(place);
    let lines: Vec<&str> = text.lines().collect();
    let mut pairs: Vec<String> = lines.chunks(2).map(|pair| pair.join("\n") + "\n").collect();
    for (from, to) in order.iter().enumerate() {
        pairs.swap(from, *to);
    }
    let (first, second) = pairs.split_at(pairs.len() / 2);
    files.push((path.replace("matches", "autumn"), first.concat()));
    files.push((path.replace("matches", "spring"), second.concat()));
    files
}

fn tables(archive: &Archive, until: Until) -> Vec<Option<LeagueTable>> {
    ["regular", "second"].map(|name| league_table(archive, stage(archive, name), until)).to_vec()
}

/// So many days after the first of August at noon; the matches are a week apart from the third on.
fn moment(days: i64) -> Until {
    let first: jiff::Timestamp = "2024-08-01T12:00:00Z".parse().expect("a moment");
    Until::Moment(first + jiff::SignedDuration::from_hours(24 * days))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn goals_for_are_goals_against_and_wins_are_defeats(results in results(), days in 0i64..110) {
        let archive = archive_of(&files(&results));
        for table in [Until::Everything, Until::AfterRound(4), moment(days)].into_iter().flat_map(|until| tables(&archive, until)).flatten() {
            let totals: Vec<_> = table.standings.iter().map(|line| line.total()).collect();
            let sum = |count: fn(&super::super::Record) -> u32| totals.iter().map(count).sum::<u32>();
            prop_assert_eq!(sum(|total| total.goals_for), sum(|total| total.goals_against));
            prop_assert_eq!(sum(|total| total.wins), sum(|total| total.losses));
            for line in &table.standings {
                prop_assert_eq!(line.points, line.start_points + line.adjusted + 3 * line.total().wins as i32 + line.total().draws as i32);
            }
        }
    }

    #[test]
    fn the_order_of_lines_and_files_does_not_matter(results in results(), order in prop::collection::vec(0usize..14, 14)) {
        let archive = archive_of(&files(&results));
        let other = archive_of(&shuffled(files(&results), &order));
        for until in [Until::Everything, Until::AfterRound(5), moment(40)] {
            prop_assert_eq!(tables(&archive, until), tables(&other, until));
        }
    }

    #[test]
    fn a_later_match_never_changes_an_earlier_table(results in results(), others in results(), days in 0i64..110) {
        let archive = archive_of(&files(&results));
        // Match number n is played n weeks and two days after the first of August, in the evening.
        let changed: Vec<_> = (0..14usize)
            .map(|number| if number as i64 * 7 + 2 >= days { others[number] } else { results[number] })
            .collect();
        let other = archive_of(&files(&changed));
        prop_assert_eq!(tables(&archive, moment(days)), tables(&other, moment(days)));
    }

    #[test]
    fn what_is_kept_is_what_would_be_worked_out(results in results(), days in 0i64..140) {
        let archive = archive_of(&files(&results));
        let facts = gather(&archive);
        for (id, stage) in archive.stages.iter() {
            for until in (0..stage.rounds.len()).map(Until::AfterRound).chain([Until::Everything]) {
                let kept = facts.table(&archive, id, until).map(|table| (*table).clone());
                prop_assert_eq!(kept, league_table(&archive, id, until));
            }
            let until = moment(days);
            let kept = facts.table(&archive, id, until).map(|table| (table.standings.clone(), table.zones.clone(), table.progress));
            let fresh = league_table(&archive, id, until).map(|table| (table.standings, table.zones, table.progress));
            prop_assert_eq!(kept, fresh);
            let kept = tie_breaks(&archive, &facts.stages, id, until);
            prop_assert_eq!(&*kept, tie_breaks_with(&archive, id, until, &Fresh::new(&archive)));
        }
    }

    #[test]
    fn records_add_up_and_mirror_each_other(results in results()) {
        let archive = archive_of(&files(&results));
        let facts = gather(&archive);
        for club in archive.clubs.ids() {
            let own = &facts.clubs[club];
            let mut sum = HomeAway::default();
            for opponent in &own.opponents {
                sum += opponent.record.league;
                let theirs = facts.clubs[opponent.club].opponent(club).expect("the other side").record.league.total();
                let ours = opponent.record.league.total();
                prop_assert_eq!((ours.wins, ours.draws, ours.goals_for), (theirs.losses, theirs.draws, theirs.goals_against));
            }
            prop_assert_eq!(sum, own.record.league);
            for table in archive.stages.ids().filter_map(|stage| facts.stages[stage].tables.as_ref()) {
                if table.last.standing(club).is_some_and(|line| line.record.total().played() > own.record.league.total().played()) {
                    prop_assert!(false, "a table counts more than the club's own record");
                }
            }
        }
    }
}
