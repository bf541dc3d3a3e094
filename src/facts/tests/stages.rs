//! What is carried from stage to stage, what the places mean, who wins.

use super::super::{HalfPoint, Meaning, Outcome, Until, league_table, ties};
use super::small::{archive_of, club, file, gather, league, league_files, letter, season, stage};
use super::tables::written;
use crate::archive::Archive;

/// A regular season of three, from which all go on to a second stage with these rules.
fn two_stages(second: &str) -> String {
    format!(
        "[stages.regular]\norder = [\"points\", \"goal-difference\", \"goals\"]\nrounds = 6\n[stages.second]\n\
         entrants = [{{ stage = \"regular\", ranks = \"1-3\" }}]\n{second}\n"
    )
}

fn check_second(second: &str, matches: &str, expected: &str) {
    let archive = league(&two_stages(second), matches);
    let table = league_table(&archive, stage(&archive, "second"), Until::Everything).expect("a table");
    assert_eq!(written(&archive, &table), expected, "{second}");
}

/// A 7, B 6, C 4 points.
const REGULAR: &str = "[regular]; A 1-0 B; B 1-0 C; C 1-1 A; B 1-0 A; C 1-0 B; A 1-0 C";

#[test]
fn halved_points_are_rounded_up_and_the_gift_is_taken_away_first() {
    let halved = "carry = { from = \"regular\", points = \"half-up\" }\n\
                  order = [\"points\", \"unrounded-points\", \"rank:regular\"]";
    check_second(halved, REGULAR, "1 A 4, 2 B 3, 3 C 2");
    // B 3 and one more, A 4 with the gift and none more: the gift puts A behind, though it was first before.
    let level = format!("{REGULAR}; [second]; B 1-1 C; C 1-0 A");
    check_second(halved, &level, "1 C 6, 2 B 4, 3 A 4");
    // Both without a gift: the rank of the regular season decides, and not the wins.
    let without = format!("{REGULAR}; B -1; C -1; [second]; B 0-1 C; A 0-1 C");
    check_second(halved, &without, "1 C 8, 2 A 4, 3 B 3");
}

#[test]
fn where_the_half_is_cut_off_it_counts_when_clubs_are_level() {
    let halved = "carry = { from = \"regular\", points = \"half-down\" }\n\
                  order = [\"points\", \"unrounded-points\", \"rank:regular\"]";
    let archive = league(&two_stages(halved), REGULAR);
    let table = league_table(&archive, stage(&archive, "second"), Until::Everything).expect("a table");
    assert_eq!(written(&archive, &table), "1 A 3, 2 B 3, 3 C 2");
    let halves: Vec<HalfPoint> = table.standings.iter().map(|line| line.half_point).collect();
    assert_eq!(halves, [HalfPoint::CutOff, HalfPoint::None, HalfPoint::None]);
}

#[test]
fn the_rank_of_an_earlier_stage_decides_where_the_points_do_not() {
    let all = "carry = { from = \"regular\", points = \"all\" }\norder = [\"points\", \"rank:regular\"]";
    check_second(all, &format!("{REGULAR}; [second]; C 1-0 B"), "1 A 7, 2 C 7, 3 B 6");
    let none = "order = [\"points\", \"rank:regular\"]";
    check_second(none, REGULAR, "1 A 0, 2 B 0, 3 C 0");
}

#[test]
fn goals_and_results_are_carried_only_when_the_rules_say_so() {
    let record = |carry: &str| {
        let archive = league(&two_stages(carry), &format!("{REGULAR}; [second]; A 2-0 B"));
        let table = league_table(&archive, stage(&archive, "second"), Until::Everything).expect("a table");
        let line = table.standing(club(&archive, "A")).expect("a line");
        let total = line.total();
        (line.points, line.start_points, total.played(), total.goals_for, total.goals_against)
    };
    assert_eq!(record("carry = { from = \"regular\", points = \"all\" }"), (10, 7, 1, 2, 0));
    assert_eq!(record("carry = { from = \"regular\", points = \"all\", record = true }"), (10, 7, 5, 5, 2));
}

#[test]
fn results_among_those_who_went_on_can_be_all_that_is_carried() {
    let stages = "[stages.regular]\norder = [\"points\", \"goals\"]\nrounds = 3\n[stages.second]\n\
                  entrants = [{ stage = \"regular\", ranks = \"1-2\" }]\n\
                  carry = { from = \"regular\", points = \"all\", among = \"entrants\" }\n";
    let archive = league(stages, "[regular]; A 1-0 B|C 0-9 D; A 0-3 C|B 8-0 D; A 5-0 D|B 7-0 C");
    let table =
        |name| written(&archive, &league_table(&archive, stage(&archive, name), Until::Everything).expect("a table"));
    assert_eq!(table("regular"), "1 B 6, 2 A 6, 3 D 3, 4 C 3");
    assert_eq!(table("second"), "1 A 3, 2 B 0");
}

#[test]
fn a_rank_can_be_worth_points() {
    let bonus = "carry = { from = \"regular\", points = \"none\", bonus = [{ rank = 1, points = 3 }, { rank = 2, points = 1 }] }";
    check_second(bonus, REGULAR, "1 A 3, 2 B 1, 3 C 0");
}

#[test]
fn nobody_enters_by_rank_before_the_earlier_stage_is_complete() {
    let archive = league(&two_stages(""), "[regular]; A 1-0 B; B 1-0 C; C 1-1 A; B 1-0 A; C 1-0 B; A - C");
    assert_eq!(league_table(&archive, stage(&archive, "second"), Until::Everything), None);
    let complete = league(&two_stages(""), REGULAR);
    let second = stage(&complete, "second");
    assert!(league_table(&complete, second, Until::Everything).is_some());
    let before = Until::Moment("2024-08-20T00:00:00Z".parse().expect("a moment"));
    assert_eq!(league_table(&complete, second, before), None);
}

fn zones(archive: &Archive, name: &str) -> String {
    let table = league_table(archive, stage(archive, name), Until::Everything).expect("a table");
    let zones = table.zones.iter().map(|zone| match &zone.meaning {
        Meaning::Word { word, .. } => format!("{}-{} {word}", zone.first, zone.last),
        Meaning::GoesOnTo(stage) => format!("{}-{} to {}", zone.first, zone.last, archive.stages[*stage].slug),
    });
    zones.collect::<Vec<_>>().join(", ")
}

/// A cup of two semi-finals and a final, or of what is known of it, beside the league.
fn with_cup(stages: &str, matches: &str, cup: &str) -> Archive {
    let mut files = league_files(stages, matches);
    files.push(file("competitions/cup/competition.md", "+++\nname = \"Cup\"\nkind = \"cup\"\n+++\n"));
    let season = "[stages.knock-out]\nkind = \"knock-out\"\nround_order = [\"semi-finals\", \"final\"]\n";
    files.push(file("competitions/cup/2024-25/season.toml", season));
    files.push(file("competitions/cup/2024-25/matches.txt", &format!("[knock-out]\n{cup}")));
    archive_of(&files)
}

const CUP: &str =
    "semi-finals 2024-09-01 club-a 1-0 club-b\nsemi-finals 2024-09-01 club-c 1-1 aet (1-1, 0-0) 4-5 pen club-d\n";

#[test]
fn a_place_moves_down_when_the_cup_winner_is_above_it() {
    let stages = "[stages.regular]\norder = [\"points\"]\nrounds = 3\n[[stages.regular.zones]]\nmeans = \"europe\"\n\
                  ranks = 2\none_down_if = { winner_of = \"cup/2024-25\", within = \"1-2\" }\n";
    let matches = "[regular]; A 1-0 B|C 1-0 D; A 1-0 C|B 1-0 D; A 1-0 D|B 1-0 C";
    let final_of = |line: &str| format!("{CUP}{line}");
    let zones = |cup: &str| zones(&with_cup(stages, matches, cup), "regular");
    assert_eq!(zones(&final_of("final 2025-05-01 club-a 2-1 club-d")), "3-3 europe");
    assert_eq!(zones(&final_of("final 2025-05-01 club-a 1-2 club-d")), "2-2 europe");
    // While nobody has won the cup, nobody can say.
    assert_eq!(zones(&final_of("final 2025-05-01 club-a - club-d")), "");
}

#[test]
fn a_season_is_won_in_the_stage_to_which_the_first_goes_on() {
    let winner = |stages: &str, matches: &str| {
        let archive = league(stages, matches);
        let facts = gather(&archive);
        facts.seasons[season(&archive, "league")].winner.map(|club| letter(&archive, club))
    };
    let plain = "[stages.league]\norder = [\"points\", \"goals\"]\n";
    assert_eq!(winner(plain, "A 1-0 B; B 2-0 A").as_deref(), Some("B"));
    assert_eq!(winner(plain, "A 1-0 B; B - A"), None, "a match is to come");
    assert_eq!(winner(plain, "A 1-0 B; B 1-0 A"), None, "level to the end");
    assert_eq!(winner(plain, "A 1-0 B; B 1-0 C"), None, "C has not met A");
    assert_eq!(winner(&format!("{plain}rounds = 4\n"), "A 1-0 B; B 2-0 A"), None, "two rounds are not written");
    let second = two_stages("carry = { from = \"regular\", points = \"all\" }\norder = [\"points\"]");
    let matches = format!("{REGULAR}; [second]; B 1-0 A; B 1-0 C; C 1-0 A");
    assert_eq!(winner(&second, &matches).as_deref(), Some("B"));
    assert_eq!(winner(&second, REGULAR), None);
}

#[test]
fn a_tie_is_won_on_the_day_over_two_legs_by_kicks_or_by_going_on() {
    let winners = |settings: &str, matches: &str| {
        let archive = league(&format!("[stages.league]\nkind = \"knock-out\"\n{settings}"), matches);
        let rounds = ties(&archive, stage(&archive, "league"));
        let winners = rounds.iter().flatten().map(|tie| match tie.winner {
            Some(winner) => letter(&archive, winner),
            None => "?".to_owned(),
        });
        winners.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(winners("", "A 1-0 B|C 0-0 (0-0) 3-4 pen D; A - D"), "A D ?");
    assert_eq!(winners("legs = 2\n", "A 1-0 B|B 2-0 A"), "B");
    assert_eq!(winners("legs = 2\n", "A 1-0 B"), "?");
    assert_eq!(winners("legs = 2\n", "A 1-0 B|B 1-0 A"), "?");
    assert_eq!(winners("legs = 2\n", "A 1-0 B|B 1-0 aet (1-0, 0-0) 2-4 pen A"), "A");
    assert_eq!(winners("legs = 2\n", "A 1-0 B|B 2-1 A; A - C"), "A ?", "away goals: who plays on went on");
    assert_eq!(winners("", "A 1-1 B|B 0-1 A"), "A", "a replay");
    assert_eq!(winners("", "A 1-0 B|B 2-0 A"), "B", "two legs, though that is not written");
    assert_eq!(winners("", "A 1-1 winner=B B"), "B", "by lots");
    assert_eq!(winners("", "A ? winner=B B"), "B", "the score is lost");
}

#[test]
fn places_and_form_go_on_from_stage_to_stage() {
    let stages = "[stages.regular]\norder = [\"points\", \"goals\"]\nrounds = 4\n\
                  [stages.second]\norder = [\"points\", \"goals\"]\nrounds = 2\n\
                  entrants = [{ stage = \"regular\", ranks = \"2-3\" }]\n\
                  [stages.third]\nentrants = [{ stage = \"second\", ranks = 2 }]\n";
    let matches = "[regular]; A 1-0 B; A 1-0 C; B 1-0 C; C 0-5 A; [second]; #5 B 0-1 C; C 1-0 B; [third]; #7 B 0-0 D";
    let archive = league(stages, matches);
    let facts = gather(&archive);
    let above = ["regular", "second", "third"].map(|name| facts.stages[stage(&archive, name)].places_above);
    assert_eq!(above, [0, 1, 2]);
    let form = |name: &str, until| {
        let form = facts.form(&archive, stage(&archive, name), club(&archive, "C"), until, 5);
        form.into_iter().map(|(_, outcome)| outcome).collect::<Vec<_>>()
    };
    use Outcome::{Lost, Won};
    assert_eq!(form("regular", Until::Everything), [Lost, Lost, Lost]);
    assert_eq!(form("second", Until::AfterRound(0)), [Lost, Lost, Lost, Won]);
    assert_eq!(form("second", Until::Everything), [Lost, Lost, Lost, Won, Won]);
    let finish = facts.clubs[club(&archive, "C")].seasons[0].campaigns[0].finish.expect("a place");
    assert_eq!((finish.rank, finish.overall), (1, 2));
}
