//! What people did on the pitch, and who refereed.

use proptest::prelude::*;

use super::super::{Appearances, KnownMatches, Scope, appearances, player_seasons, refereed};
use super::small::{archive_of, club, file, gather, league_files, person, season};
use crate::archive::Archive;
use crate::facts::Facts;

/// A plays B, C and B again, each at home; what the files of the matches hold, and `anna` of A from August 2024 on.
fn site(details: &[(&str, &str)]) -> Archive {
    let mut files = league_files("[stages.league]\n", "A 2-1 B; A 1-0 C; A 0-0 B; A - C");
    files.push(file(
        "people/anna.md",
        "+++\nname = \"Anna Storm\"\nspells = [{ club = \"club-a\", from = 2024-08-01 }]\n+++\n",
    ));
    files.push(file("people/bert.md", "+++\nname = \"Bert Vloed\"\n+++\n"));
    let detail = |(slug, text): &(&str, &str)| file(&format!("competitions/league/2024-25/league/{slug}.toml"), text);
    files.extend(details.iter().map(detail));
    archive_of(&files)
}

/// Of anna in everything: starts, come on, otherwise; minutes and appearances without; goals, penalties, own goals, assists;
/// matches, line-ups and scorers that are known.
fn check(details: &[(&str, &str)], expected: &str) {
    let archive = site(details);
    let facts = gather(&archive);
    let (did, known) = appearances(&archive, &facts, person(&archive, "anna"), &Scope::default());
    assert_eq!(shown(&did, &known), expected);
    let mut sum = Appearances::default();
    player_seasons(&archive, &facts, person(&archive, "anna"), &Scope::default())
        .iter()
        .for_each(|season| sum += season.appearances);
    assert_eq!(sum, did, "seasons add up");
}

fn shown(did: &Appearances, known: &KnownMatches) -> String {
    format!(
        "{}+{}+{} {}'+{} {}g {}p {}og {}a {:?} of {}: {} {}",
        did.starts,
        did.came_on,
        did.otherwise,
        did.minutes,
        did.without_minutes,
        did.goals,
        did.penalties,
        did.own_goals,
        did.assists,
        (did.cards.yellow, did.cards.second_yellow, did.cards.red),
        known.matches,
        known.line_ups,
        known.scorers
    )
}

const FIRST: &str = "club-a-club-b";
const SECOND: &str = "club-a-club-c";

#[test]
fn nothing_is_counted_where_no_file_says_anything() {
    // In the goalless match all scorers are known.
    check(&[], "0+0+0 0'+0 0g 0p 0og 0a (0, 0, 0) of 3: 0 1");
}

#[test]
fn a_starter_plays_until_replaced_and_a_substitute_from_then_on() {
    let line_up = "[home]\nline_up = [\"1 X. Keeper\", \"9 anna\"]\n";
    let off = format!("substitutions = [{{ minute = 70, home = \"N. New\", off = \"anna\" }}]\n{line_up}");
    check(&[(FIRST, &off)], "1+0+0 70'+0 0g 0p 0og 0a (0, 0, 0) of 3: 1 1");
    let on = "substitutions = [{ minute = 60, home = \"anna\", off = \"N. New\" }]\n[home]\nline_up = [\"N. New\"]\n";
    check(&[(FIRST, on)], "0+1+0 30'+0 0g 0p 0og 0a (0, 0, 0) of 3: 1 1");
    let stayed = format!("substitutions = [{{ minute = 60, home = \"N. New\", off = \"X. Keeper\" }}]\n{line_up}");
    check(&[(FIRST, &stayed)], "1+0+0 90'+0 0g 0p 0og 0a (0, 0, 0) of 3: 1 1");
    let sent_off = format!("cards = [{{ minute = 25, home = \"anna\", card = \"red\" }}]\n{line_up}");
    check(&[(FIRST, &sent_off)], "1+0+0 25'+0 0g 0p 0og 0a (0, 0, 1) of 3: 1 1");
}

#[test]
fn minutes_that_a_file_leaves_open_are_not_known() {
    let line_up = "[home]\nline_up = [\"9 anna\"]\n";
    check(&[(FIRST, line_up)], "1+0+0 0'+1 0g 0p 0og 0a (0, 0, 0) of 3: 1 1");
    let no_minute = format!("substitutions = [{{ home = \"N. New\", off = \"anna\" }}]\n{line_up}");
    check(&[(FIRST, &no_minute)], "1+0+0 0'+1 0g 0p 0og 0a (0, 0, 0) of 3: 1 1");
    let anybody = format!("substitutions = [{{ minute = 60, home = \"N. New\" }}]\n{line_up}");
    check(&[(FIRST, &anybody)], "1+0+0 0'+1 0g 0p 0og 0a (0, 0, 0) of 3: 1 1");
}

#[test]
fn goals_are_those_that_count_and_own_goals_are_apart() {
    let goals = "goals = [{ home = \"anna\", penalty = true }, { home = \"anna\", disallowed = \"video\" }, \
                 { home = \"X. One\", assist = \"anna\" }, { away = \"anna\", own_goal = true }]\n";
    check(&[(FIRST, goals)], "0+0+1 0'+1 1g 1p 1og 1a (0, 0, 0) of 3: 0 2");
    let unknown = "goals = [{ home = \"anna\" }, { home = \"unknown\" }]\n";
    check(&[(FIRST, unknown)], "0+0+1 0'+1 1g 0p 0og 0a (0, 0, 0) of 3: 0 1");
}

#[test]
fn a_card_on_the_bench_is_no_appearance_and_a_match_counts_only_when_it_was_played() {
    check(
        &[(FIRST, "cards = [{ home = \"anna\", card = \"yellow\" }]\n[home]\nbench = [\"anna\"]\n")],
        "0+0+0 0'+0 0g 0p 0og 0a (1, 0, 0) of 3: 0 1",
    );
    check(&[("club-a-club-c-2", "[home]\nline_up = [\"anna\"]\n")], "0+0+0 0'+0 0g 0p 0og 0a (0, 0, 0) of 3: 0 1");
}

#[test]
fn a_scope_has_a_club_a_season_and_a_moment() {
    let line_up = "goals = [{ home = \"anna\" }]\n[home]\nline_up = [\"9 anna\"]\n";
    let archive = site(&[(FIRST, line_up), (SECOND, line_up)]);
    let facts = gather(&archive);
    let count = |scope: Scope| {
        let (did, known) = appearances(&archive, &facts, person(&archive, "anna"), &scope);
        (did.matches(), did.goals, known.matches, known.has_all_line_ups(), known.has_all_scorers())
    };
    let at = |club| Scope { club: Some(club), ..Scope::default() };
    assert_eq!(count(Scope::default()), (2, 2, 3, false, false));
    assert_eq!(count(at(club(&archive, "A"))), (2, 2, 3, false, false));
    assert_eq!(count(at(club(&archive, "B"))), (0, 0, 2, false, false));
    let league = Scope { season: Some(season(&archive, "league")), ..Scope::default() };
    assert_eq!(count(league).0, 2);
    // The first match was over at ten in the evening of 3 August.
    let until = |moment: &str| Scope { until: Some(moment.parse().expect("a moment")), ..Scope::default() };
    assert_eq!(count(until("2024-08-03T21:00:00Z")), (1, 1, 1, true, false));
    assert_eq!(count(until("2024-08-03T19:00:00Z")), (0, 0, 0, true, true));
}

#[test]
fn only_matches_at_which_a_person_may_have_been_are_missed() {
    let mut files = league_files("[stages.league]\n", "A 2-1 B; A 1-0 C; A 0-0 B; A - C");
    files.push(file(
        "people/anna.md",
        "+++\nname = \"Anna Storm\"\nspells = [{ club = \"club-a\", from = 2024-08-05 }]\n+++\n",
    ));
    let archive = archive_of(&files);
    let (_, known) = appearances(&archive, &gather(&archive), person(&archive, "anna"), &Scope::default());
    assert_eq!(known.matches, 2);
}

#[test]
fn a_referee_has_the_cards_that_are_known_and_no_nought_for_the_others() {
    let mut files = league_files("[stages.league]\n", "A 2-1 B; A 1-0 C; A - D");
    let lines = files.iter_mut().find(|(path, _)| path.ends_with("matches.txt")).expect("match lines");
    lines.1 = lines
        .1
        .lines()
        .map(|line| line.to_owned() + if line.starts_with('[') { "\n" } else { " referee=bert\n" })
        .collect();
    files.push(file("people/bert.md", "+++\nname = \"Bert Vloed\"\n+++\n"));
    files.push(file(
        "competitions/league/2024-25/league/club-a-club-c.toml",
        "cards = [{ home = \"X. One\", card = \"yellow\" }, { away = \"Y. Two\", card = \"second-yellow\" }]\n",
    ));
    let archive = archive_of(&files);
    let seasons = refereed(&archive, &gather(&archive), person(&archive, "bert"));
    let cards: Vec<_> =
        seasons[0].matches.iter().map(|game| game.cards.map(|cards| (cards.yellow, cards.sent_off()))).collect();
    assert_eq!((seasons.len(), cards), (1, vec![None, Some((1, 1))]), "a match to come was not refereed yet");
    assert_eq!((seasons[0].matches_with_cards(), seasons[0].cards().yellow), (1, 1));
}

/// Who scored for A in each of six matches, if it is written, and whether the line-up is.
fn matches() -> impl Strategy<Value = Vec<(Vec<bool>, bool)>> {
    prop::collection::vec((prop::collection::vec(any::<bool>(), 0..4), any::<bool>()), 6)
}

fn played(matches: &[(Vec<bool>, bool)]) -> (Archive, Facts) {
    let opponents = ["B", "C", "D", "E", "F", "G"];
    let lines = opponents.iter().zip(matches).map(|(other, (goals, _))| format!("A {}-0 {other}", goals.len()));
    let mut files = league_files("[stages.league]\n", &lines.collect::<Vec<_>>().join("; "));
    files.push(file(
        "people/anna.md",
        "+++\nname = \"Anna Storm\"\nspells = [{ club = \"club-a\", from = 2024-08-01 }]\n+++\n",
    ));
    for (other, (goals, line_up)) in opponents.iter().zip(matches) {
        let goals = goals.iter().map(|hers| if *hers { "{ home = \"anna\" }" } else { "{ home = \"X. One\" }" });
        let mut text = format!("goals = [{}]\n", goals.collect::<Vec<_>>().join(", "));
        if *line_up {
            text += "[home]\nline_up = [\"anna\"]\n";
        }
        let path = format!("competitions/league/2024-25/league/club-a-club-{}.toml", other.to_lowercase());
        files.push(file(&path, &text));
    }
    let archive = archive_of(&files);
    let facts = gather(&archive);
    (archive, facts)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn goals_of_seasons_are_those_of_the_events_and_appearances_no_more_than_matches(matches in matches()) {
        let (archive, facts) = played(&matches);
        let anna = person(&archive, "anna");
        let events: usize = matches.iter().map(|(goals, _)| goals.iter().filter(|hers| **hers).count()).sum();
        let seasons = player_seasons(&archive, &facts, anna, &Scope::default());
        prop_assert_eq!(seasons.iter().map(|season| season.appearances.goals as usize).sum::<usize>(), events);
        let (did, known) = appearances(&archive, &facts, anna, &Scope::default());
        prop_assert!(did.matches() <= known.matches);
        let own = facts.clubs[club(&archive, "A")].record.league.total().played();
        prop_assert_eq!(known.matches, own);
        prop_assert!(known.has_all_scorers());
        prop_assert_eq!(known.has_all_line_ups(), matches.iter().all(|(_, line_up)| *line_up));
        let on_the_pitch = matches.iter().filter(|(goals, line_up)| *line_up || goals.contains(&true)).count();
        prop_assert_eq!(did.matches() as usize, on_the_pitch);
    }
}
