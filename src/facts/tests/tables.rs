//! The order of tables and what counts in them.

use super::super::{LeagueTable, Progress, Until, league_table};
use super::small::{archive_of, club, file, gather, league, league_files, letter, stage};
use crate::archive::Archive;

/// `1 A 3`: rank, club, points, in the order of the table; `1= A 3` for a shared rank, `a/` before it for the group.
pub(super) fn written(archive: &Archive, table: &LeagueTable) -> String {
    let lines = table.groups(archive).flat_map(|(group, lines)| lines.iter().map(move |line| (group, line)));
    let line = lines.map(|(group, line)| {
        let shared = if line.shared { "=" } else { "" };
        let group = group.map(|group| format!("{group}/")).unwrap_or_default();
        format!("{group}{}{shared} {} {}", line.rank, letter(archive, line.club), line.points)
    });
    line.collect::<Vec<_>>().join(", ")
}

fn check_table(stages: &str, matches: &str, expected: &str) {
    let archive = league(stages, matches);
    let (last, _) = archive.stages.iter().next_back().expect("a stage");
    let table = league_table(&archive, last, Until::Everything).expect("a table");
    assert_eq!(written(&archive, &table), expected, "{matches}");
}

const POINTS_THEN_DIFFERENCE: &str = "[stages.league]\norder = [\"points\", \"goal-difference\", \"goals\"]\n";

fn by_order(order: &str) -> String {
    let words: Vec<String> = order.split(' ').map(|word| format!("\"{word}\"")).collect();
    format!("[stages.league]\norder = [{}]\n", words.join(", "))
}

/// The table of the last stage, after so many rounds.
fn check_after(stages: &str, matches: &str, rounds: usize, expected: &str) {
    let archive = league(stages, matches);
    let (last, _) = archive.stages.iter().next_back().expect("a stage");
    let table = league_table(&archive, last, Until::AfterRound(rounds - 1)).expect("a table");
    assert_eq!(written(&archive, &table), expected, "{matches}, after {rounds}");
}

#[test]
fn points_come_first_and_then_the_next_criterion() {
    check_table(POINTS_THEN_DIFFERENCE, "A 2-0 B; B 3-0 A", "1 B 3, 2 A 3");
    check_table(POINTS_THEN_DIFFERENCE, "A 2-0 B; B 1-0 A; A -1", "1 B 3, 2 A 2");
    check_table(&by_order("points away-goals"), "A 1-1 B; B 2-2 A", "1 A 2, 2 B 2");
    check_table(&by_order("points away-wins"), "A 0-1 B; A 1-0 B", "1 B 3, 2 A 3");
    check_table(
        &by_order("points wins"),
        "A 0-0 B; A 0-0 C; A 0-0 D; B 1-0 C; D 9-0 C",
        "1= B 4, 1= D 4, 3 A 3, 4 C 1",
    );
}

#[test]
fn clubs_that_nothing_parts_share_a_rank() {
    check_table(POINTS_THEN_DIFFERENCE, "A 2-0 B; B 2-0 A; C 0-0 A; C 1-1 B", "1 B 4, 2 A 4, 3 C 2");
    check_table(POINTS_THEN_DIFFERENCE, "A 2-0 C; B 2-0 C", "1= A 3, 1= B 3, 3 C 0");
    // Nobody can tell by a criterion that is not known here, so what stands behind it must not decide either.
    check_table(&by_order("points fair-play goals"), "A 2-0 C; B 3-0 D", "1= A 3, 1= B 3, 3= C 0, 3= D 0");
}

#[test]
fn a_goal_average_is_a_ratio_and_no_goals_against_are_the_best_of_all() {
    let order = by_order("points goal-average");
    check_table(&order, "A 3-2 C; B 6-4 D; E 4-3 F", "1= A 3, 1= B 3, 3 E 3, 4 F 0, 5= C 0, 5= D 0");
    check_table(&order, "A 1-0 C; B 9-1 D", "1 A 3, 2 B 3, 3 D 0, 4 C 0");
    check_table(&order, "A 0-0 B; C 1-1 D; E 2-0 F", "1 E 3, 2= C 1, 2= D 1, 4= A 1, 4= B 1, 6 F 0");
}

#[test]
fn level_clubs_are_parted_by_the_matches_among_them() {
    let order = by_order("points head-to-head goal-difference goals");
    // A and B have three points each; A won at B.
    check_table(&order, "B 0-1 A; B 9-0 C; C 0-0 D", "1 A 3, 2 B 3, 3 D 1, 4 C 1");
    // Among A, B and C: each one win and one defeat, B +1, A 0, C -1.
    check_table(&order, "A 1-0 B; B 2-0 C; C 1-0 A", "1 B 3, 2 A 3, 3 C 3");
}

#[test]
fn a_little_table_begins_anew_for_those_who_stay_level_only_when_the_rules_say_so() {
    // Among A, B and C: A 1-0 B, B 4-0 C, C 1-0 A twice over, so that C has least difference and A beat B.
    let matches = "A 1-0 B; B 1-0 C; C 3-2 A; B 0-0 A; C 0-0 B; A 0-0 C";
    // Points 5 each; difference among all three A 0, B 0, C 0; goals A 3, B 1, C 3.
    let little = "[stages.league.head_to_head]\norder = [\"points\", \"goal-difference\", \"goals\"]\n";
    let plain = format!("{}{little}", by_order("points head-to-head goals"));
    // C beat A, which is only seen in a table of those two.
    check_table(&plain, matches, "1= A 5, 1= C 5, 3 B 5");
    check_table(&format!("{plain}restart = true\n"), matches, "1 C 5, 2 A 5, 3 B 5");
}

#[test]
fn an_awarded_match_may_be_won_without_goals_or_lost_by_both() {
    let table = |matches: &str| {
        let archive = league(POINTS_THEN_DIFFERENCE, matches);
        let table = league_table(&archive, stage(&archive, "league"), Until::Everything).expect("a table");
        let lines = table.standings.iter().map(|line| {
            let total = line.total();
            let (wins, draws, losses) = (total.wins, total.draws, total.losses);
            let goals = format!("{}-{}", total.goals_for, total.goals_against);
            format!("{} {wins}-{draws}-{losses} {goals} {}", letter(&archive, line.club), line.points)
        });
        lines.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(table("A 0-5 awarded B"), "B 1-0-0 5-0 3, A 0-0-1 0-5 0");
    assert_eq!(table("A 0-0 awarded winner=B B"), "B 1-0-0 0-0 3, A 0-0-1 0-0 0");
    assert_eq!(table("A 0-0 awarded winner=nobody B; C 1-1 A"), "A 0-1-1 1-1 1, C 0-1-0 1-1 1, B 0-0-1 0-0 0");
}

#[test]
fn what_does_not_count_is_in_no_table() {
    let matches = "A 1-0 B; A ? B; B 1-0 abandoned A; B 2-0 void A; B postponed A; C cancelled A; C - B";
    check_table(POINTS_THEN_DIFFERENCE, matches, "1 A 3, 2 C 0, 3 B 0");
}

#[test]
fn a_round_counts_whenever_it_was_played_and_a_moment_what_was_over() {
    let files = "#1 A 1-0 B|C 2-0 D; #2 A 0-0 C|D 3-0 B; #1 A 1-0 E";
    let archive = league(POINTS_THEN_DIFFERENCE, files);
    let table = |until| written(&archive, &league_table(&archive, stage(&archive, "league"), until).expect("a table"));
    assert_eq!(table(Until::AfterRound(0)), "1 A 6, 2 C 3, 3= B 0, 3= E 0, 5 D 0");
    // The matches of a round are played at 20:00, the first on 3 August; a result counts two hours later.
    let moment = |text: &str| Until::Moment(text.parse().expect("a moment"));
    assert_eq!(table(moment("2024-08-03T19:59:59Z")), "1= A 0, 1= B 0, 1= C 0, 1= D 0, 1= E 0");
    assert_eq!(table(moment("2024-08-03T20:00:00Z")), table(Until::AfterRound(0)));
    assert_eq!(table(moment("2024-08-10T20:00:00Z")), table(Until::Everything));
}

#[test]
fn a_deduction_counts_from_its_day_on() {
    let season = "[stages.league]\n[[adjustments]]\nclub = \"club-a\"\npoints = -10\ndate = 2024-08-06\n\
                  [[adjustments]]\nclub = \"club-a\"\npoints = 4\ndate = 2024-08-12\n";
    let matches = "A 1-0 B; A 1-0 B; A 1-0 B";
    let archive = league(season, matches);
    let points = |until| {
        let table = league_table(&archive, stage(&archive, "league"), until).expect("a table");
        let line = table.standing(club(&archive, "A")).expect("a line");
        (line.points, line.adjusted)
    };
    let moment = |text: &str| points(Until::Moment(text.parse().expect("a moment")));
    assert_eq!(moment("2024-08-05T22:00:00Z"), (3, 0), "the midnight with which the day begins ends the day before");
    assert_eq!(moment("2024-08-05T22:00:01Z"), (-7, -10));
    assert_eq!(moment("2024-08-13T12:00:00Z"), (0, -6));
    assert_eq!(points(Until::AfterRound(0)), (3, 0));
    assert_eq!(points(Until::AfterRound(1)), (-4, -10));
    assert_eq!(points(Until::AfterRound(2)), (3, -6));
}

#[test]
fn before_a_decision_what_the_board_said_counts() {
    let mut files = league_files(POINTS_THEN_DIFFERENCE, "A 0-5 awarded B; B 1-1 A");
    let detail =
        "pitch = \"2-1\"\n[[decisions]]\ndate = 2024-08-06\nscore = \"3-0\"\n[[decisions]]\ndate = 2024-08-08\n";
    files.push(file("competitions/league/2024-25/league/club-a-club-b.toml", detail));
    let archive = archive_of(&files);
    let table_until = |until: Until| {
        let table = league_table(&archive, stage(&archive, "league"), until).expect("a table");
        let difference = table.standing(club(&archive, "A")).expect("a line").total().goal_difference();
        (written(&archive, &table), difference)
    };
    let table = |text: &str| table_until(Until::Moment(text.parse().expect("a moment")));
    assert_eq!(table("2024-08-03T19:00:00Z"), ("1= A 0, 1= B 0".to_owned(), 0));
    assert_eq!(table("2024-08-04T12:00:00Z"), ("1 A 3, 2 B 0".to_owned(), 1));
    assert_eq!(table("2024-08-07T12:00:00Z"), ("1 A 3, 2 B 0".to_owned(), 3));
    assert_eq!(table("2024-08-08T12:00:00Z"), ("1 B 3, 2 A 0".to_owned(), -5));
    // What is known today of a match that had been played by then.
    let played_by = |text: &str| table_until(Until::PlayedBy(text.parse().expect("a moment")));
    assert_eq!(played_by("2024-08-03T19:00:00Z"), ("1= A 0, 1= B 0".to_owned(), 0));
    assert_eq!(played_by("2024-08-04T12:00:00Z"), ("1 B 3, 2 A 0".to_owned(), -5));
}

#[test]
fn an_order_that_people_decided_parts_those_who_are_level_at_the_end() {
    let lots = "[stages.league]\norder = [\"points\", \"goals\", \"lots\"]\nrounds = 2\n\
                [[rankings]]\nstage = \"league\"\nclubs = [\"club-b\", \"club-a\"]\nby = \"lots\"\n";
    check_table(lots, "A 1-1 B; B 1-1 A", "1 B 2, 2 A 2");
    check_after(lots, "A 1-1 B; B 1-1 A", 1, "1= A 1, 1= B 1");
    check_after(lots, "A 1-1 B; B 1-1 A", 2, "1 B 2, 2 A 2");
    check_table(lots, "A 1-1 B; B 1-2 A", "1 A 4, 2 B 1");
}

#[test]
fn each_group_has_a_table_of_its_own() {
    let groups = "[stages.league]\norder = [\"points\", \"goals\"]\n[stages.league.groups]\n\
                  a = [\"club-a\", \"club-b\"]\nb = [\"club-c\", \"club-d\"]\n";
    check_table(groups, "A 0-1 B; C 3-0 D", "a/1 B 3, a/2 A 0, b/1 C 3, b/2 D 0");
}

#[test]
fn rounds_say_how_far_a_table_is() {
    let archive = league(POINTS_THEN_DIFFERENCE, "A 1-0 B|C 1-0 D; A 1-0 C|B - D; A - D|B - C; #4 A 2-0 B|C - D");
    let progress = |until| league_table(&archive, stage(&archive, "league"), until).expect("a table").progress;
    assert_eq!(progress(Until::AfterRound(0)), Progress::After(0));
    assert_eq!(progress(Until::AfterRound(1)), Progress::During(1));
    // The match of the fourth round was brought forward: it begins no round.
    assert_eq!(progress(Until::Everything), Progress::During(1));
    assert_eq!(progress(Until::Moment("2024-08-04T00:00:00Z".parse().expect("a moment"))), Progress::After(0));
    assert_eq!(progress(Until::Moment("2024-08-01T00:00:00Z".parse().expect("a moment"))), Progress::NoRound);
    let facts = gather(&archive);
    let facts = &facts.stages[stage(&archive, "league")];
    assert_eq!((facts.latest_round, facts.next_round, facts.complete), (Some(1), Some(1), false));
    assert_eq!(facts.tables.as_ref().map(|tables| tables.after_round.len()), Some(2));
}

/// The table of four clubs of which A leaves on 20 August, after two of its matches.
fn check_withdrawal(results: &str, until: Until, expected: &str) {
    let season = format!(
        "[stages.league]\norder = [\"points\", \"goal-difference\", \"goals\"]\n\
         [[withdrawals]]\nclub = \"club-a\"\ndate = 2024-08-20\n{results}\n"
    );
    let archive = league(&season, "A 2-0 B|C 1-0 D; A 1-1 C|B 1-0 D; A cancelled D|B 0-0 C; D 4-0 C");
    let table = league_table(&archive, stage(&archive, "league"), until).expect("a table");
    assert_eq!(written(&archive, &table), expected, "{results}, {until:?}");
}

#[test]
fn the_results_of_a_club_that_left_are_erased_kept_or_awarded_from_that_day_on() {
    let before = Until::Moment("2024-08-18T12:00:00Z".parse().expect("a moment"));
    // Until it left, everything counted: A beat B and drew with C, C beat D, B beat D, B drew with C.
    for results in ["results = \"erased\"", "results = \"kept\"", "results = \"awarded\"\nscore = \"0-3\""] {
        check_withdrawal(results, before, "1 C 5, 2 A 4, 3 B 4, 4 D 0");
        check_withdrawal(results, Until::AfterRound(1), "1 A 4, 2 C 4, 3 B 3, 4 D 0");
    }
    check_withdrawal("results = \"erased\"", Until::Everything, "1 B 4, 2 C 4, 3 D 3, 4 A 0");
    check_withdrawal("results = \"kept\"", Until::Everything, "1 C 5, 2 A 4, 3 B 4, 4 D 3");
    check_withdrawal("results = \"awarded\"\nscore = \"0-3\"", Until::Everything, "1 D 6, 2 C 5, 3 A 4, 4 B 4");
    // The third round was played on the 17th, three days before.
    check_withdrawal("results = \"erased\"", Until::AfterRound(3), "1 B 4, 2 C 4, 3 D 3, 4 A 0");
}

#[test]
fn a_tie_is_level_until_the_rules_of_its_edition_decide_it() {
    use super::super::ties;
    let winner = |rules: &str, matches: &str| {
        let archive = league(&format!("[stages.cup]\nkind = \"knock-out\"\nlegs = 2\n{rules}\n"), matches);
        let ties = ties(&archive, stage(&archive, "cup"));
        ties[0][0].winner.map(|club| letter(&archive, club))
    };
    // Both legs in one round, since a round is what makes two matches a tie.
    let legs = "[cup]; A 2-1 B|B 1-0 A";
    assert_eq!(winner("", legs), None, "2-2, and nothing says what then");
    assert_eq!(winner("on_level = [\"away-goals\"]", legs), Some("B".to_owned()));
    assert_eq!(winner("on_level = [\"away-goals\"]", "[cup]; A 2-1 B|B 2-1 A"), None);
    let extra = "[cup]; A 1-0 B|B 2-1 aet (1-0, 1-0) A";
    assert_eq!(
        winner("on_level = [\"away-goals\", \"extra-time\"]", extra),
        None,
        "level after 180 minutes and after 210"
    );
    let again = "on_level = [\"away-goals\", \"extra-time\", \"away-goals\", \"shoot-out\"]";
    assert_eq!(winner(again, extra), Some("A".to_owned()), "the goal of extra time was scored away");
    assert_eq!(winner("", "[cup]; A 1-0 B|B 1-0 aet (1-0, 0-0) 3-4 pen A"), Some("A".to_owned()));
}
