//! Clubs, coaches and people.

use super::super::{Outcome, Run, Until, spell_on};
use super::small::{archive_of, club, file, game, gather, league_files, letter, person, stage};
use crate::archive::{Archive, Half, Id, Match};

/// Matches on 3, 10, 17, 24 and 31 August and 7 September 2024, and these people beside them.
fn site(matches: &str, people: &[(&str, &str)]) -> Archive {
    let mut files = league_files("[stages.league]\n", matches);
    let record = |(slug, fields): &(&str, &str)| {
        file(&format!("people/{slug}.md"), &format!("+++\nname = \"{slug} Surname\"\n{fields}\n+++\n"))
    };
    files.extend(people.iter().map(record));
    archive_of(&files)
}

const SIX: &str = "A 1-0 B; A 2-0 C; B 1-1 A; C 3-0 A; A 1-0 B; A - C";

fn spell(from: &str, to: &str, role: &str) -> String {
    let side = |key: &str, value: &str| if value.is_empty() { String::new() } else { format!(", {key} = \"{value}\"") };
    format!("spells = [{{ club = \"club-a\", role = \"{role}\"{}{} }}]", side("from", from), side("to", to))
}

/// Who led A: slug, matches, won-drawn-lost, matches that may be theirs too.
fn check_coaches(people: &[(&str, &str)], files: &[(&str, &str)], expected: &[&str]) {
    let mut content = league_files("[stages.league]\n", SIX);
    for (slug, fields) in people {
        content.push(file(&format!("people/{slug}.md"), &format!("+++\nname = \"{slug} Surname\"\n{fields}\n+++\n")));
    }
    content.extend(files.iter().map(|(path, text)| file(path, text)));
    let archive = archive_of(&content);
    let facts = gather(&archive);
    let lines = facts.clubs[club(&archive, "A")].coaches.iter().map(|coach| {
        let total = coach.record.league.total();
        let slug = archive.people[coach.of.person].slug.as_str();
        let begun = if coach.begun_before_results { " begun" } else { "" };
        let uncertain =
            if coach.uncertain_matches > 0 { format!(" +{}", coach.uncertain_matches) } else { String::new() };
        format!("{slug} {} {}-{}-{}{uncertain}{begun}", coach.matches.len(), total.wins, total.draws, total.losses)
    });
    assert_eq!(lines.collect::<Vec<_>>(), expected);
}

#[test]
fn a_match_belongs_to_the_caretaker_before_the_head_coach() {
    let (head, caretaker) = (spell("2024-07-01", "", "head-coach"), spell("2024-08-10", "2024-08-17", "caretaker"));
    check_coaches(&[("anna", &head), ("bert", &caretaker)], &[], &["anna 3 2-0-1", "bert 2 1-1-0"]);
}

#[test]
fn a_match_belongs_to_the_head_coach_before_the_player_coach() {
    let (playing, head) = (spell("2024-07-01", "", "player-coach"), spell("2024-08-10", "", "head-coach"));
    check_coaches(&[("anna", &playing), ("bert", &head)], &[], &["anna 1 1-0-0", "bert 4 2-1-1"]);
    let until_the_day = spell("2024-07-01", "2024-08-10", "player-coach");
    check_coaches(&[("anna", &until_the_day), ("bert", &head)], &[], &["anna 2 2-0-0", "bert 3 1-1-1"]);
}

#[test]
fn a_line_up_knows_best_who_led_the_team() {
    let head = spell("2024-07-01", "", "head-coach");
    let assistant = spell("2024-07-01", "", "assistant-coach");
    let path = "competitions/league/2024-25/league/club-c-club-a.toml";
    let people = [("anna", head.as_str()), ("bert", assistant.as_str())];
    check_coaches(&people, &[(path, "[away]\ncoach = \"bert\"\n")], &["anna 4 3-1-0", "bert 1 0-0-1"]);
    check_coaches(&people, &[(path, "[away]\ncoach = \"Somebody Else\"\n")], &["anna 4 3-1-0"]);
}

#[test]
fn a_match_on_the_day_of_a_handover_is_the_outgoing_coachs() {
    let (first, second) = (spell("2024-07-01", "2024-08-17", "head-coach"), spell("2024-08-17", "", "head-coach"));
    check_coaches(&[("zoe", &first), ("anna", &second)], &[], &["zoe 3 2-1-0", "anna 2 1-0-1"]);
}

#[test]
fn a_date_that_is_not_exact_claims_no_match() {
    let inexact = spell("2024-08", "", "head-coach");
    check_coaches(&[("anna", &inexact)], &[], &["anna 1 1-0-0 +4"]);
    let ended = spell("2010", "unknown", "head-coach");
    check_coaches(&[("anna", &ended)], &[], &["anna 0 0-0-0 begun"]);
    let unknown = spell("", "2024-08-12", "head-coach");
    check_coaches(&[("anna", &unknown)], &[], &["anna 0 0-0-0 begun"]);
    let long = spell("2020-01-01", "", "head-coach");
    check_coaches(&[("anna", &long)], &[], &["anna 5 3-1-1 begun"]);
    let by_season =
        "spells = [{ club = \"club-a\", role = \"head-coach\", from_season = \"2024-25\", to_season = \"2024-25\" }]";
    check_coaches(&[("anna", by_season)], &[], &["anna 5 3-1-1"]);
}

#[test]
fn the_matches_of_a_players_spell_are_the_clubs_and_the_pitch_is_told_by_line_ups() {
    let player = spell("2024-08-10", "2024-08-25", "player");
    let archive = site(SIX, &[("anna", &player)]);
    let facts = gather(&archive);
    let anna = &facts.people[person(&archive, "anna")];
    let slugs = |games: &[Id<Match>]| games.iter().map(|id| archive.matches[*id].slug.to_string()).collect::<Vec<_>>();
    assert_eq!(slugs(&anna.spells[0].matches), ["club-a-club-c", "club-b-club-a", "club-c-club-a"]);
    assert!(anna.named_in.is_empty());
    assert!(facts.coaching(super::super::SpellOf { person: person(&archive, "anna"), spell: 0 }).is_none());
}

#[test]
fn somebody_who_scored_is_named_in_the_match_once() {
    let mut files = league_files("[stages.league]\n", SIX);
    files.push(file("people/anna.md", "+++\nname = \"Anna Surname\"\n+++\n"));
    let detail = "goals = [{ home = \"anna\" }, { home = \"anna\" }]\n[home]\nline_up = [\"9 anna\"]\n";
    files.push(file("competitions/league/2024-25/league/club-a-club-c.toml", detail));
    let archive = archive_of(&files);
    let facts = gather(&archive);
    assert_eq!(facts.people[person(&archive, "anna")].named_in, [game(&archive, "club-a-club-c")]);
}

#[test]
fn runs_pass_over_matches_to_come_and_end_where_nobody_knows() {
    let run = |matches: &str| {
        let archive = site(matches, &[]);
        let facts = gather(&archive);
        let runs = facts.clubs[club(&archive, "A")].runs.clone();
        [runs.unbeaten, runs.winless, runs.winning, runs.losing].map(|run: Option<Run>| run.map_or(0, |run| run.length))
    };
    assert_eq!(run(SIX), [3, 2, 2, 1]);
    assert_eq!(run("A 1-0 B; A - C; A 1-0 D; D 0-0 A"), [3, 1, 2, 0]);
    assert_eq!(run("A 1-0 B; A ? C; A 1-0 D"), [1, 0, 1, 0]);
    assert_eq!(run("A 0-1 B; A ? winner=C C; A 1-0 D"), [1, 2, 1, 2]);
}

#[test]
fn next_is_the_first_match_to_come_after_the_last_played_one() {
    // A match in the past that was never filled in is not the next one.
    let archive = site("A - B; A 1-0 C; A postponed D; B - A; C - A", &[]);
    let facts = gather(&archive);
    let own = &facts.clubs[club(&archive, "A")];
    assert_eq!(own.last_played, Some(game(&archive, "club-a-club-c")));
    assert_eq!(own.next, Some(game(&archive, "club-b-club-a")));
    assert_eq!(facts.latest.next, own.next);
    let around = facts.matches[game(&archive, "club-b-club-a")].around(Half::Away);
    assert_eq!(around.previous, Some(game(&archive, "club-a-club-c")));
    assert_eq!(around.next, Some(game(&archive, "club-c-club-a")));
}

#[test]
fn form_is_that_of_the_rounds_or_the_moment() {
    let archive = site(SIX, &[]);
    let facts = gather(&archive);
    let form = |until| {
        let form = facts.form(&archive, stage(&archive, "league"), club(&archive, "A"), until, 3);
        form.into_iter().map(|(_, outcome)| outcome).collect::<Vec<_>>()
    };
    assert_eq!(form(Until::Everything), [Outcome::Drawn, Outcome::Lost, Outcome::Won]);
    assert_eq!(form(Until::AfterRound(1)), [Outcome::Won, Outcome::Won]);
    assert_eq!(
        form(Until::Moment("2024-08-18T00:00:00Z".parse().expect("a moment"))),
        [Outcome::Won, Outcome::Won, Outcome::Drawn]
    );
}

#[test]
fn a_club_knows_whom_it_met_and_how_that_went() {
    let archive = site(SIX, &[]);
    let facts = gather(&archive);
    let own = &facts.clubs[club(&archive, "A")];
    let opponents = own.opponents.iter().map(|opponent| {
        let total = opponent.record.league.total();
        let name = letter(&archive, opponent.club);
        format!("{name} {} {}-{}-{}", opponent.matches.len(), total.wins, total.draws, total.losses)
    });
    assert_eq!(opponents.collect::<Vec<_>>(), ["B 3 2-1-0", "C 3 1-0-1"]);
    let second = game(&archive, "club-a-club-b-2");
    let earlier = [game(&archive, "club-a-club-b"), game(&archive, "club-b-club-a")];
    assert_eq!(facts.earlier_meetings(&archive, second), earlier);
    let [before, after] = facts.tables_around(&archive, second).expect("tables");
    let points = |table: &super::super::LeagueTable| table.standing(club(&archive, "A")).map(|line| line.points);
    assert_eq!((points(&before), points(&after)), (Some(7), Some(10)));
}

#[test]
fn people_are_listed_with_the_seasons_that_they_surely_touch() {
    let archive = site(
        "A 1-0 B; A 2-0 C; B 1-1 A",
        &[
            ("anna", &spell("2020-01-01", "", "player")),
            ("bert", &spell("2024", "", "player")),
            ("cees", &spell("2024-08", "2024-08", "player")),
            ("dirk", &spell("", "2025-06-30", "player")),
            ("els", &spell("", "", "player")),
            ("fons", &spell("2025-06-20", "", "player")),
            ("gust", &spell("", "2024", "player")),
            ("hilde", &spell("", "unknown", "player")),
        ],
    );
    let facts = gather(&archive);
    let own = &facts.clubs[club(&archive, "A")];
    let names = |spells: &[super::super::SpellOf]| {
        let mut names: Vec<_> = spells.iter().map(|of| archive.people[of.person].slug.to_string()).collect();
        names.sort();
        names.join(" ")
    };
    assert_eq!(names(&own.seasons[0].people), "anna cees dirk els");
    assert_eq!(names(&own.current), "anna bert cees dirk els gust");
}

#[test]
fn a_person_is_on_a_day_what_leads_the_team_first() {
    let archive = site(
        SIX,
        &[(
            "anna",
            "spells = [{ club = \"club-a\", role = \"assistant-coach\", from = 2024-07-01 },\n\
         { club = \"club-a\", role = \"caretaker\", from = 2024-08-01, to = 2024-08-10 },\n\
         { club = \"club-b\", role = \"scout\", from = 2024-08-05 }]",
        )],
    );
    let role = |day: &str, at: Option<&str>| {
        let at = at.map(|name| club(&archive, name));
        let of = spell_on(&archive, person(&archive, "anna"), day.parse().expect("a day"), at)?;
        Some(of.spell(&archive).role.word().to_owned())
    };
    assert_eq!(role("2024-08-06", None).as_deref(), Some("caretaker"));
    assert_eq!(role("2024-08-06", Some("B")).as_deref(), Some("scout"));
    assert_eq!(role("2024-08-20", Some("A")).as_deref(), Some("assistant-coach"));
    assert_eq!(role("2024-01-01", None), None);
}
