//! The page of a match.

use serde_json::Value;

use super::{file, league, site, texts, view};
use crate::archive::Archive;
use crate::pages::PageKey;

fn shown(archive: &Archive, slug: &str) -> Value {
    let found = archive.matches.iter().find(|(_, game)| game.slug.as_str() == slug);
    let (id, _) = found.unwrap_or_else(|| panic!("no match {slug}"));
    view(archive, "nl", &PageKey::Match(id)).expect("a page")
}

/// What stands where the score stands, and the remarks below it.
fn check_score(result: &str, text: &str, remarks: &[&str]) {
    let archive = site(&league(&[&format!("1 2024-08-03 20:00 club-a {result} club-b")]));
    let view = shown(&archive, "club-a-club-b");
    assert_eq!(view["score"]["text"], text, "{result}");
    let found: Vec<&str> = view["remarks"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    assert_eq!(found, remarks, "{result}");
}

#[test]
fn a_score_says_how_it_came_about() {
    check_score("2-1 (1-0)", "2–1", &["Rust 1–0"]);
    check_score("2-1", "2–1", &[]);
    check_score(
        "2-2 aet (1-1, 0-0) 4-3 pen",
        "2–2",
        &["Rust 0–0", "Na verlengingen", "Na 90 minuten 1–1", "a wint na strafschoppen, 4–3"],
    );
    check_score("0-5 awarded", "0–5", &["Uitslag toegekend"]);
    check_score("1-1 abandoned", "gest.", &["Gestaakt", "Op het veld 1–1"]);
    check_score("postponed", "uitg.", &["Uitgesteld"]);
    check_score("-", "20.00", &[]);
}

#[test]
fn goals_without_a_minute_are_a_bar_over_the_half_in_which_they_fell() {
    let archive = site(&league(&["1 2024-08-03 20:00 club-a 3-1 (1-0) club-b"]));
    let known = &shown(&archive, "club-a-club-b")["known"];
    assert_eq!(texts(known, "/moments", "/score"), ["0–0", "1–0", "3–1"]);
    let bars = |side: &str| texts(known, side, "/text");
    assert_eq!(bars("/home"), ["eenmaal, minuut onbekend", "2 keer, minuten onbekend"]);
    assert_eq!(bars("/away"), ["eenmaal, minuut onbekend"]);
    assert_eq!(texts(known, "/away", "/from"), ["52.0"]);
    let whole = site(&league(&["1 2024-08-03 club-a 1-0 club-b"]));
    let known = &shown(&whole, "club-a-club-b")["known"];
    assert_eq!(
        (texts(known, "/home", "/from"), texts(known, "/home", "/to")),
        (vec!["2.0".to_owned()], vec!["98.0".to_owned()])
    );
}

#[test]
fn what_is_not_in_the_archive_is_said() {
    let mut files = league(&["1 2024-08-03 20:00 club-a 1-0 (1-0) club-b attendance=0"]);
    let missing = |files: &[(String, String)]| shown(&site(files), "club-a-club-b")["details"]["missing"].clone();
    assert_eq!(
        missing(&files),
        "Doelpuntenmakers, kaarten, wissels, opstellingen en scheidsrechter. Wat we niet zeker weten, vullen we niet in."
    );
    let detail = "goals = [{ minute = 23, home = \"Jan Peeters\" }]\n";
    files.push(file("competitions/league/2024-25/regular/club-a-club-b.toml", detail));
    let text = missing(&files).to_string();
    assert!(!text.to_lowercase().contains("doelpuntenmakers"), "{text}");
    let to_come = site(&league(&["1 2024-08-03 20:00 club-a - club-b"]));
    assert!(shown(&to_come, "club-a-club-b")["details"]["missing"].is_null());
}

#[test]
fn the_table_around_a_match_has_both_clubs_and_who_stands_between() {
    let archive = site(&league(&[
        "1 2024-08-03 20:00 club-a 1-0 club-b",
        "1 2024-08-03 20:00 club-c 2-0 club-d",
        "2 2024-08-10 20:00 club-d 3-0 club-a",
        "2 2024-08-11 20:00 club-b 1-0 club-c",
    ]));
    let table = &shown(&archive, "club-d-club-a")["table"];
    assert_eq!(texts(table, "/lines", "/club/name"), ["d", "a", "b"]);
    assert_eq!(texts(table, "/lines", "/risen"), ["2", "-1", "-1"]);
    assert_eq!(table["note"], "Na deze wedstrijd; de rest van speeldag 2 moest nog gespeeld worden.");
    let last = &shown(&archive, "club-b-club-c")["table"];
    assert!(last["note"].is_null());
}

#[test]
fn a_match_leads_to_those_that_its_clubs_played_before_and_after() {
    let archive = site(&league(&[
        "1 2024-08-03 20:00 club-a 1-0 club-b",
        "2 2024-08-10 20:00 club-b 2-2 club-a",
        "3 2024-08-17 20:00 club-a - club-c",
    ]));
    let view = shown(&archive, "club-b-club-a");
    assert_eq!(texts(&view, "/around", "/previous/title"), ["a 1–0 b", "a 1–0 b"]);
    assert_eq!(texts(&view, "/around", "/next/title"), ["", "a – c"]);
    assert_eq!(texts(&view, "/meetings/games", "/home/name"), ["a"]);
    assert_eq!(view["meetings"]["figures"], serde_json::json!([["b won", "0"], ["gelijk", "0"], ["a won", "1"]]));
}
