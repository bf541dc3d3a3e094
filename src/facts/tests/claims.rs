//! Claims of stories held against small archives: each claim is written beside what it must be found to be.

use proptest::prelude::*;

use super::super::{Facts, Verdict};
use super::small::{archive_of, file, gather, league_files, story};
use crate::archive::{Archive, ClaimWritten};

/// Four clubs, three rounds on 3, 10 and 17 August 2024. D has 5 points, B 4 (goals 4-4), A 4 (goals 3-5), C 2.
const ROUNDS: &str = "A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C; A 1-1 C|B 2-2 D";
const LEAGUE: &str = "[stages.league]\norder = [\"points\", \"goal-difference\"]\n";

const T: Verdict = Verdict::True;
const F: Verdict = Verdict::False;
const U: Verdict = Verdict::Unknown;

fn season(matches: &str) -> Vec<(String, String)> {
    league_files(LEAGUE, matches)
}

/// The files with a story of these fields, about club A unless they say otherwise, that makes these claims.
fn with_story(mut files: Vec<(String, String)>, fields: &str, claims: &[&str]) -> Vec<(String, String)> {
    let about = if fields.contains("about") { "" } else { "about = [\"club-a\"]\n" };
    let date = if fields.starts_with("date =") { "" } else { "date = 2024-09-01\n" };
    let text = claims.join("\n");
    files.push(file("stories/it.md", &format!("+++\ntitle = \"It\"\n{date}{about}{fields}\n+++\n{text}\n")));
    files
}

/// Every claim of a story with its verdict: those of the front matter, then those on words.
fn verdicts(archive: &Archive, facts: &Facts, slug: &str) -> Vec<(String, Verdict)> {
    let id = story(archive, slug);
    let claims = archive.stories[id].claims.iter().zip(&facts.claims[id]);
    let written = |written: &ClaimWritten| match written {
        ClaimWritten::FrontMatter => "claims".to_owned(),
        ClaimWritten::OnWords { words, .. } => words.clone(),
    };
    claims.map(|(claim, checked)| (written(&claim.written), checked.verdict())).collect()
}

/// `claims` with what each must be found to be, in a story of these fields.
fn check(files: Vec<(String, String)>, fields: &str, claims: &[(&str, Verdict)]) {
    let written: Vec<&str> = claims.iter().map(|(claim, _)| *claim).collect();
    let archive = archive_of(&with_story(files, fields, &written));
    let facts = gather(&archive);
    let id = story(&archive, "it");
    assert_eq!(facts.claims[id].len(), claims.len(), "every claim is looked at");
    for (checked, (claim, verdict)) in facts.claims[id].iter().zip(claims) {
        assert_eq!(checked.verdict(), *verdict, "{claim}: {checked:#?}");
    }
}

#[test]
fn a_place_and_a_lead_are_read_from_the_table() {
    check(
        season(ROUNDS),
        "",
        &[
            ("[derde](claim:position=3)", T),
            ("[tweede](claim:position=2)", F),
            ("[tweede](claim:position=2?of=club-b)", T),
            ("[derde](claim:position=3?in=league/2024-25)", T),
            ("[derde](claim:position=3?in=league)", T),
            ("[1 punt](claim:points-ahead?of=club-d&than=2)", T),
            ("[2 punten](claim:points-ahead?than=club-c)", T),
            ("[1 punt](claim:points-ahead?than=club-c)", F),
            ("[gelijk](claim:points-ahead=0?than=club-b)", T),
            ("[één achter](claim:points-ahead=-1?than=1)", T),
            ("[vier](claim:points-ahead=4?than=5)", U),
        ],
    );
}

#[test]
fn what_is_counted_stands_in_the_table_or_is_added_up() {
    check(
        season(ROUNDS),
        "",
        &[
            ("[4 punten](claim:points)", T),
            ("[5 punten](claim:points)", F),
            ("[4 op 9](claim:points)", T),
            ("[4 op 6](claim:points)", F),
            ("[1 op 6](claim:points?last=2)", T),
            ("[1 op 3](claim:points?last=2)", F),
            ("[3](claim:played)", T),
            ("[1](claim:wins)", T),
            ("[1 van de 3](claim:wins)", T),
            ("[1 van de 2](claim:wins?last=2)", F),
            ("[0](claim:draws)", F),
            ("[1](claim:losses)", T),
            ("[3](claim:goals)", T),
            ("[3](claim:goals-for)", T),
            ("[5](claim:goals-against)", T),
            ("[1-1-1](claim:record)", T),
            ("[1-0-1](claim:record)", F),
            ("[4 punten](claim:points?venue=home)", T),
            ("[0 punten](claim:points?venue=away)", T),
            ("[2](claim:played?venue=home)", T),
            ("[3 punten](claim:points?after=1)", T),
            ("[3 punten](claim:points?after=2)", T),
            ("[4 punten](claim:points?after=2)", F),
        ],
    );
}

#[test]
fn a_run_is_the_one_that_the_last_match_ends() {
    check(
        season("A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C; A 1-1 C|B 2-2 D; A 0-0 D|C 1-0 B"),
        "",
        &[
            ("[3 zonder zege](claim:run=without-win)", T),
            ("[2 zonder zege](claim:run=without-win)", F),
            ("[4 zonder zege](claim:run=without-win)", F),
            ("[2](claim:run=unbeaten)", T),
            ("[2](claim:run=drawing)", T),
            ("[1](claim:run=without-goal)", T),
            ("[1](claim:run=clean-sheets)", T),
            ("[1](claim:run=winning?of=club-c)", T),
            ("[1](claim:run=losing?of=club-b)", T),
            ("[3](claim:run=scoring?of=club-b)", F),
            ("[3](claim:run=scoring?of=club-b&after=3)", T),
            ("[1](claim:run=without-draw?of=club-b)", T),
            ("[4](claim:run=unbeaten?of=club-d)", T),
        ],
    );
}

#[test]
fn a_score_and_a_day_are_those_of_the_match() {
    let report = "matches = [{ match = \"league/2024-25/league/club-d-club-a\" }]";
    check(
        season(ROUNDS),
        report,
        &[
            ("[3-0](claim:score)", T),
            ("[3\u{2013}0](claim:score)", T),
            ("[0-3](claim:score)", F),
            ("[2-1](claim:score?match=league/2024-25/league/club-a-club-b)", T),
            ("[toen](claim:date=2024-08-10)", T),
            ("[toen](claim:date=2024-08)", T),
            ("[toen](claim:date=2024-08-11)", F),
        ],
    );
    let two = "matches = [{ match = \"league/2024-25/league/club-d-club-a\" }, \
               { match = \"league/2024-25/league/club-a-club-b\", role = \"mention\" }]";
    check(season(ROUNDS), two, &[("[3-0](claim:score)", T)]);
}

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
fn the_cup_counts_only_when_all_competitions_do() {
    let mut files = season("A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C; A 1-1 C|B 2-2 D");
    files.push(file("competitions/cup/competition.md", "+++\nname = \"Cup\"\nkind = \"cup\"\n+++\n"));
    files.push(file("competitions/cup/2024-25/season.toml", "[stages.knock-out]\nkind = \"knock-out\"\n"));
    let tie = "[knock-out]\nfinal 2024-08-14 20:00 club-a 1-1 club-d\n";
    files.push(file("competitions/cup/2024-25/matches.txt", tie));
    check(
        files,
        "",
        &[
            ("[2](claim:run=without-win)", T),
            ("[3](claim:run=without-win)", F),
            ("[3](claim:run=without-win?in=all)", T),
            ("[2](claim:run=without-win?in=league)", T),
            ("[1 op 6](claim:points?last=2)", T),
            ("[2 op 6](claim:points?last=2&in=all)", T),
            ("[1](claim:played?in=cup/2024-25)", T),
            ("[1](claim:draws?in=cup/2024-25/knock-out)", T),
            ("[4](claim:played?in=all)", U),
        ],
    );
}

#[test]
fn what_the_archive_lacks_is_never_true() {
    // A lost score: nothing that needs it is known, and all else is.
    check(
        season("A 2-1 B|C ? D; D 3-0 A|B 1-0 C; A 1-1 C|B 2-2 D"),
        "",
        &[
            ("[4 punten](claim:points)", T),
            ("[derde](claim:position=3)", U),
            ("[3 punten](claim:points-ahead?than=club-c)", U),
            ("[1 op 6](claim:points?last=2&of=club-c)", T),
            ("[1 op 6](claim:points?last=2&of=club-d)", F),
            ("[4 op 6](claim:points?last=2&of=club-d)", T),
            ("[4 op 9](claim:points?last=3&of=club-d)", U),
            ("[1](claim:points?of=club-c)", U),
            ("[0-0](claim:score?match=league/2024-25/league/club-c-club-d)", U),
            ("[2](claim:run=without-win?of=club-c)", U),
            ("[1](claim:run=drawing?of=club-c)", T),
        ],
    );
    // A match that was played and has no result.
    check(season("A 2-1 B|C - D"), "", &[("[eerste](claim:position=1)", U), ("[3](claim:points)", T)]);
    // A round with one match where there should be two, and a round that is not there.
    let short = "A 2-1 B|C 0-0 D; D 3-0 A; A 1-1 C|B 2-2 D";
    check(season(short), "", &[("[derde](claim:position=3)", U), ("[4](claim:points)", T)]);
    check(season(short), "", &[("[2](claim:points?of=club-b)", U), ("[1](claim:points?of=club-b&last=1)", T)]);
    check(season("A 2-1 B|C 0-0 D; #3 A 1-1 C|B 2-2 D"), "", &[("[4](claim:points)", U)]);
    check(season("#2 A 2-1 B|C 0-0 D"), "", &[("[3](claim:points)", U), ("[3](claim:points?last=1)", T)]);
    // The beginning of the archive is not the beginning of the club.
    check(
        season(ROUNDS),
        "",
        &[
            ("[1](claim:wins?in=league)", U),
            ("[1](claim:wins?in=league&last=3)", T),
            ("[3](claim:run=unbeaten?of=club-d&in=league)", U),
            ("[2](claim:run=without-win?in=league)", T),
            ("[1](claim:wins?last=4)", U),
        ],
    );
    // No league was under way.
    check(season(ROUNDS), "date = 2024-07-01", &[("[eerste](claim:position=1)", U)]);
    check(season(ROUNDS), "date = 2025-06-01", &[("[derde](claim:position=3)", U)]);
}

#[test]
fn a_match_that_is_known_by_its_month_is_uncertain_within_it() {
    let mut files = season("A 2-1 B|C 0-0 D");
    let (_, lines) = files.iter_mut().find(|(path, _)| path.ends_with("matches.txt")).expect("match lines");
    lines.push_str("[league]\n2 2024-08 club-d 3-0 club-a\n2 2024-08-10 club-b 1-0 club-c\n");
    check(files.clone(), "date = 2024-08-20", &[("[3](claim:points)", U), ("[3](claim:points?on=2024-07-31)", U)]);
    check(files, "date = 2024-09-01T01:00", &[("[3](claim:points)", T), ("[2](claim:played)", T)]);
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
fn points_that_a_stage_carries_are_those_of_its_table() {
    let stages = format!(
        "{LEAGUE}[stages.second]\nentrants = [{{ stage = \"league\", ranks = \"1-2\" }}]\n\
         carry = {{ from = \"league\", points = \"half-up\" }}\n"
    );
    let files =
        league_files(&stages, "[league]; A 2-0 B|C 0-0 D; A 1-0 C|B 1-0 D; A 2-2 D|B 1-0 C; [second]; #4 A 0-1 B");
    check(
        files,
        "",
        &[
            ("[4](claim:points)", T),
            ("[0](claim:points?last=1)", T),
            ("[7](claim:points?in=league/2024-25/league)", T),
            ("[7](claim:points?in=league/2024-25)", T),
            ("[6](claim:points?of=club-b)", T),
            ("[1](claim:position?of=club-b)", T),
            ("[2](claim:position?in=league/2024-25)", T),
        ],
    );
}

/// People: a coach from 5 August on, one whose spell is known by the month, a player with goals and line-ups.
fn people(matches: &str) -> Vec<(String, String)> {
    let mut files = season(matches);
    let mut person = |slug: &str, fields: &str| {
        files.push(file(&format!("people/{slug}.md"), &format!("+++\nname = \"{slug}\"\n{fields}\n+++\n")));
    };
    let spell =
        |role: &str, from: &str| format!("spells = [{{ club = \"club-a\", role = \"{role}\", from = {from} }}]");
    person("anna", &format!("born = 1990-08-18\n{}", spell("head-coach", "2024-08-05")));
    person("bert", &format!("born = \"1990\"\n{}", spell("head-coach", "\"2024-08\"").replace("club-a", "club-b")));
    person("cas", &format!("born = \"1990~\"\n{}", spell("player", "2024-07-15")));
    person("dora", &spell("analyst", "2024-07-15"));
    person("els", "born = 1950-01-01\ndied = 2020-05-01\n");
    files
}

#[test]
fn a_coach_has_the_matches_that_were_led_for_certain() {
    check(
        people(ROUNDS),
        "",
        &[
            ("[2](claim:played?of=anna)", T),
            ("[0-1-1](claim:record?of=anna)", T),
            ("[1 op 6](claim:points?of=anna&in=league)", T),
            ("[1](claim:wins?of=anna&at=club-a&role=head-coach)", F),
            ("[2](claim:run=without-win?of=anna)", T),
            ("[1](claim:draws?of=anna&last=1)", T),
            ("[1](claim:played?of=anna&venue=home)", T),
            ("[1](claim:played?of=anna&at=club-b)", U),
            ("[1](claim:played?of=anna&role=caretaker)", U),
            ("[3](claim:played?of=bert)", U),
            ("[0](claim:wins?of=dora&role=analyst)", U),
        ],
    );
}

#[test]
fn an_age_is_claimed_of_a_birthday_that_is_known() {
    let on = |date: &str, claims: &[(&str, Verdict)]| check(people(ROUNDS), &format!("date = {date}"), claims);
    on("2024-08-17", &[("[33](claim:age?of=anna)", T), ("[34](claim:age?of=anna)", F)]);
    on(
        "2024-08-18",
        &[
            ("[34-jarige](claim:age?of=anna)", T),
            ("[33](claim:age?of=anna&on=2024-08-17)", T),
            ("[34](claim:age?of=bert)", U),
            ("[33](claim:age?of=bert)", U),
            ("[32](claim:age?of=bert)", F),
            ("[35](claim:age?of=bert)", F),
            ("[34](claim:age?of=cas)", U),
            ("[34](claim:age?of=dora)", U),
            ("[70](claim:age?of=els)", T),
        ],
    );
}

#[test]
fn goals_and_appearances_are_known_where_all_of_them_are() {
    let claims = |goals: Verdict, played: Verdict| {
        [("[2](claim:goals?of=cas&in=league/2024-25)", goals), ("[1](claim:played?of=cas&in=league/2024-25)", played)]
    };
    let game = |slug: &str, text: &str| file(&format!("competitions/league/2024-25/league/{slug}.toml"), text);
    check(people("A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C"), "", &claims(U, U));
    let goals = "goals = [{ home = \"cas\" }, { away = \"K. Peeters\" }, { home = \"cas\" }]\n";
    let mut files = people("A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C");
    files.push(game("club-a-club-b", goals));
    check(files.clone(), "", &claims(T, U));
    let names: Vec<String> = (1..11).map(|number| format!("\"{number} P. Player{number}\"")).collect();
    let line_up = |side: &str, last: &str| format!("[{side}]\nline_up = [{}, \"{last}\"]\n", names.join(", "));
    files.pop();
    files.push(game("club-a-club-b", &format!("{goals}{}", line_up("home", "11 cas"))));
    check(files.clone(), "", &claims(T, U));
    // Somebody came on in the second match, and it was not he.
    let second = format!("substitutions = [{{ away = \"Q. Late\" }}]\n{}", line_up("away", "11 R. Eleven"));
    files.push(game("club-d-club-a", &second));
    check(files.clone(), "", &claims(T, T));
    check(files, "", &[("[1](claim:goals?of=cas&in=league/2024-25)", F), ("[2](claim:played?of=cas)", F)]);
}

#[test]
fn a_claim_of_the_front_matter_holds_when_every_value_does() {
    let check = |claim: &str, verdict: Verdict| {
        let archive = archive_of(&with_story(season(ROUNDS), &format!("claims = [{claim}]"), &[]));
        let facts = gather(&archive);
        assert_eq!(verdicts(&archive, &facts, "it"), [("claims".to_owned(), verdict)], "{claim}");
    };
    check("{ club = \"club-d\", position = 1, points = 5, wins = 1, draws = 2, losses = 0 }", T);
    check("{ club = \"club-d\", position = 1, points = 6, wins = 1 }", F);
    check("{ points = 4, run = \"2 without-win\", last = 3 }", T);
    check("{ match = \"league/2024-25/league/club-a-club-b\", score = \"2-1\", date = 2024-08-03 }", T);
    check("{ club = \"club-d\", points_ahead = 1, than = 2 }", T);
    check("{ club = \"club-d\", points_ahead = 1, than = \"club-c\" }", F);
    check("{ points = 3, position = 2, after = 1 }", F);
    check("{ points = 3, position = 1, after = 1 }", T);
    check("{ points = 4, venue = \"home\", last = 2, record = \"1-1-0\" }", T);
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
