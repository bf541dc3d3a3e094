//! Claims of stories held against small archives: each claim is written beside what it must be found to be.

mod moments;
mod people;
mod press;

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
fn a_cup_of_the_country_without_a_match_of_the_club_is_lacking() {
    let check_cup = |country: &str, expected: Verdict| {
        let mut files = season("A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C");
        let competition = |name: &str, more: &str| format!("+++\nname = \"{name}\"\n{more}\n+++\n");
        files.retain(|(path, _)| path != "competitions/league/competition.md");
        files.push(file("competitions/league/competition.md", &competition("League", "country = \"BE\"")));
        let cup = format!("kind = \"cup\"\n{country}");
        files.push(file("competitions/cup/competition.md", &competition("Cup", &cup)));
        files.push(file("competitions/cup/2024-25/season.toml", "[stages.knock-out]\nkind = \"knock-out\"\n"));
        let tie = "[knock-out]\nfinal 2024-08-05 20:00 club-c 1-1 club-d\n";
        files.push(file("competitions/cup/2024-25/matches.txt", tie));
        let of_c = "[1](claim:losses?of=club-c&last=2&in=all)";
        check(files, "", &[("[1](claim:losses?last=1&in=all)", expected), (of_c, T)]);
    };
    check_cup("country = \"BE\"", U);
    check_cup("country = \"FR\"", T);
    check_cup("", T);
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
            ("[0 op 3](claim:points)", T),
            ("[4 op 3](claim:points)", F),
            ("[3 op 3](claim:points?of=club-b)", T),
            ("[7](claim:points?in=league/2024-25/league)", T),
            ("[7](claim:points?in=league/2024-25)", T),
            ("[6](claim:points?of=club-b)", T),
            ("[1](claim:position?of=club-b)", T),
            ("[2](claim:position?in=league/2024-25)", T),
        ],
    );
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
fn nothing_is_said_of_a_stage_that_the_club_is_not_in_or_that_had_not_begun() {
    let stages = format!(
        "{LEAGUE}[stages.top]\nentrants = [{{ stage = \"league\", ranks = \"1-2\" }}]\n\
         carry = {{ from = \"league\", points = \"all\" }}\n[stages.last]\n"
    );
    let files = league_files(
        &stages,
        "[league]; A 2-0 B|C 0-0 D; A 1-0 C|B 1-0 D; A 2-2 D|B 1-0 C; [top]; #4 A 0-1 B; [last]; #5 C 1-0 D",
    );
    let of_c = [
        ("[0](claim:wins?of=club-c&in=league/2024-25/top&venue=home)", U),
        ("[0](claim:played?of=club-c&in=league/2024-25/top&last=1)", U),
        ("[3](claim:run=winning?of=club-c&in=league/2024-25/top)", U),
    ];
    check(files.clone(), "", &of_c);
    // The league ends on 17 August, the other stages begin a week and two weeks later.
    check(
        files.clone(),
        "date = 2024-08-20",
        &[
            ("[7](claim:points?in=league/2024-25/top)", T),
            ("[0](claim:played?in=league/2024-25/top&venue=home)", T),
            ("[eerste](claim:position=1?in=league/2024-25/top)", T),
            ("[eerste](claim:position=1?of=club-c&in=league/2024-25/last)", U),
            ("[0](claim:wins?of=club-c&in=league/2024-25/last&venue=home)", U),
        ],
    );
    check(
        files,
        "date = 2024-08-12",
        &[
            ("[6](claim:points?in=league/2024-25/top)", U),
            ("[eerste](claim:position=1?in=league/2024-25/top)", U),
            ("[6](claim:points?in=league/2024-25)", T),
        ],
    );
    check(season(ROUNDS), "date = 2024-08-01", &[("[0](claim:wins?in=league/2024-25)", U)]);
}
