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
    assert_eq!(bars("/sides/0/bars"), ["eenmaal, minuut onbekend", "2 keer, minuten onbekend"]);
    assert_eq!(bars("/sides/1/bars"), ["eenmaal, minuut onbekend"]);
    assert_eq!(texts(known, "/sides/1/bars", "/from"), ["52.0"]);
    let whole = site(&league(&["1 2024-08-03 club-a 1-0 club-b"]));
    let known = &shown(&whole, "club-a-club-b")["known"];
    assert_eq!(
        (texts(known, "/sides/0/bars", "/from"), texts(known, "/sides/0/bars", "/to")),
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
    assert_eq!(texts(table, "/lines", "/before/risen"), ["2", "-1", "-1"]);
    assert_eq!(table["note"], "Na deze wedstrijd; de rest van speeldag 2 moest nog gespeeld worden.");
    let last = &shown(&archive, "club-b-club-c")["table"];
    assert!(last["note"].is_null());
    assert_eq!(last["before"], true);
}

#[test]
fn before_the_first_round_is_over_there_was_no_table_in_which_to_rise() {
    let archive = site(&league(&[
        "1 2024-08-03 20:00 club-a 1-0 club-b",
        "1 2024-08-04 20:00 club-d 2-0 club-c",
        "2 2024-08-10 20:00 club-b 1-0 club-d",
    ]));
    for first in ["club-a-club-b", "club-d-club-c"] {
        let table = &shown(&archive, first)["table"];
        assert_eq!(table["before"], false, "{first}");
        assert!(texts(table, "/lines", "/before").iter().all(String::is_empty), "{first}");
    }
    assert_eq!(shown(&archive, "club-b-club-d")["table"]["before"], true);
}

#[test]
fn the_head_says_the_round_once_and_the_way_to_the_page_ends_above_it() {
    let archive = site(&league(&["28 2024-08-03 20:00 club-a 1-0 club-b"]));
    let view = shown(&archive, "club-a-club-b");
    assert_eq!(texts(&view, "/crumbs", "/name"), ["Competities", "League", "2024-25"]);
    assert_eq!(view["round"]["name"], "Speeldag 28");
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

const ELEVEN: &str = "line_up = [\"1 A. Een\", \"2 B. Twee\", \"3 C. Drie\", \"4 D. Vier\", \"5 E. Vijf\", \"6 F. Zes\", \
                      \"7 G. Zeven\", \"8 H. Acht\", \"9 I. Negen\", \"10 J. Tien\", \"11 K. Elf\"]\n";

/// The page of a match that ended so, with this file.
fn rich(result: &str, detail: &str) -> Value {
    let mut files = league(&[&format!("1 2024-08-03 20:00 club-a {result} club-b")]);
    files.push(file("competitions/league/2024-25/regular/club-a-club-b.toml", detail));
    shown(&site(&files), "club-a-club-b")
}

#[test]
fn what_has_a_minute_stands_where_it_happened_and_by_its_shape() {
    let view = rich(
        "2-1 (1-0)",
        "goals = [{ minute = 9, home = \"I. Negen\" }, { minute = 81, away = \"K. Bal\", own_goal = true },\n\
         { minute = 90, home = \"unknown\" }, { minute = 30, home = \"J. Tien\", disallowed = \"video\" }]\n\
         cards = [{ minute = 36, away = \"T. Uyt\", card = \"red\" }, { away = \"S. Tas\", card = \"yellow\" }]\n\
         substitutions = [{ minute = 45, home = \"L. In\" }, { minute = 45, home = \"M. In\" }]\n",
    );
    let sides = &view["known"]["sides"];
    let goals = |side: usize, of: &str| texts(&sides[side], "/goals", of);
    assert_eq!(goals(0, "/text"), ["9’ I. Negen", "90’"]);
    assert_eq!(goals(0, "/x"), ["10.0", "100.0"]);
    assert_eq!((goals(1, "/mark"), goals(1, "/text")), (vec!["own".to_owned()], vec!["81’ K. Bal (e.d.)".to_owned()]));
    let last =
        view["details"]["events"].as_array().and_then(|events| events.iter().find(|event| event["mark"] == "own"));
    let last = last.expect("an own goal");
    assert_eq!(last["side"], "away");
    assert_eq!((last["what"].as_str(), last["club"].as_str()), (Some("eigen doelpunt (a), telt voor b"), None));
    assert_eq!(texts(&sides[0], "/marks", "/mark"), ["miss", "change"], "two who come on together share a mark");
    assert_eq!(texts(&sides[1], "/marks", "/mark"), ["red"], "a card without a minute stands in the list only");
    let label = view["known"]["label"].as_str().expect("a sentence");
    assert!(label.contains("a scoort: 9’ en 90’") && label.contains("b scoort: 81’"), "{label}");
}

#[test]
fn goals_whose_minute_is_not_known_stay_a_bar_beside_those_with_one() {
    let view = rich("3-0 (2-0)", "goals = [{ minute = 20, home = \"I. Negen\" }, { home = \"J. Tien\" }]\n");
    let home = &view["known"]["sides"][0];
    assert_eq!(texts(home, "/goals", "/text"), ["20’ I. Negen"]);
    assert_eq!(texts(home, "/bars", "/text"), ["eenmaal, minuut onbekend", "eenmaal, minuut onbekend"]);
}

#[test]
fn the_list_has_the_score_after_each_goal_when_no_goal_is_missing() {
    let goals =
        "goals = [{ minute = 20, home = \"I. Negen\" }, { away = \"K. Bal\" }, { minute = 80, home = \"J. Tien\" }]\n";
    let view = rich("2-1", goals);
    assert_eq!(texts(&view, "/details/events", "/score"), ["1–0", "1–1", "2–1"]);
    assert_eq!(
        texts(&view, "/details/events", "/side"),
        ["home", "away", "home"],
        "without a minute, in the order written"
    );
    let lacking = rich("3-1", goals);
    assert_eq!(texts(&lacking, "/details/events", "/score"), ["", "", ""], "one goal may have fallen anywhere");
}

#[test]
fn the_kicks_of_a_shoot_out_are_counted_one_by_one() {
    let kicks = "shoot_out = [{ home = \"I. Negen\", scored = true }, { away = \"K. Bal\", scored = false, how = \"over\" },\n\
                 { home = \"J. Tien\", scored = true }, { away = \"T. Uyt\", scored = true }]\n";
    let view = rich("0-0 aet (0-0, 0-0) 2-1 pen", kicks);
    assert_eq!(texts(&view, "/details/shoot_out", "/score"), ["1–0", "", "2–0", "2–1"]);
    assert_eq!(texts(&view, "/details/shoot_out", "/mark"), ["goal", "miss", "goal", "goal"]);
}

#[test]
fn an_eleven_with_a_formation_stands_on_a_pitch_and_says_what_each_did() {
    let detail = format!(
        "goals = [{{ minute = 20, home = \"I. Negen\" }}, {{ minute = 30, away = \"J. Tien\", own_goal = true }}]\n\
         substitutions = [{{ minute = 60, home = \"N. In\", off = \"I. Negen\" }}]\n\
         [home]\nformation = \"4-2-3-1\"\n{ELEVEN}bench = [\"12 N. In\"]\n[away]\nline_up = [\"1 T. Uyt\"]\n"
    );
    let view = rich("1-1 (1-1)", &detail);
    assert_eq!(view["details"]["on_pitch"], 1);
    let [home, away] = [0, 1].map(|side| view["details"]["line_ups"][side].clone());
    assert_eq!(texts(&home, "/eleven", "/abreast"), ["1", "4", "4", "4", "4", "2", "2", "3", "3", "3", "1"]);
    assert_eq!(texts(&home["eleven"][8], "/deeds", "/word"), ["doelpunt", "vervangen"]);
    assert_eq!(texts(&home["eleven"][9], "/deeds", "/short"), ["e.d."], "on the side of whoever made it");
    assert_eq!(texts(&home["bench"][0], "/deeds", "/minute"), ["60’"]);
    assert_eq!((&away["on_pitch"], texts(&away, "/eleven", "/abreast")), (&false.into(), vec!["0".to_owned()]));
}

#[test]
fn stories_stand_by_before_about_and_after_the_match() {
    let mut files = league(&["1 2024-08-03 20:00 club-a 1-0 club-b"]);
    let of =
        |role: &str| format!("matches = [{{ match = \"league/2024-25/regular/club-a-club-b\", role = \"{role}\" }}]");
    files.push(super::story("vooraf", "2024-08-02", &of("preview")));
    files.push(super::story("verslag", "2024-08-04", &of("report")));
    files.push(super::story("eerder-genoemd", "2024-08-01", &of("mention")));
    files.push(super::story("nadien-genoemd", "2024-08-09", &of("mention")));
    let stories = &shown(&site(&files), "club-a-club-b")["stories"];
    assert_eq!(texts(stories, "", "/heading"), ["Vooraf", "Over de wedstrijd", "Nadien"]);
    assert_eq!(texts(stories, "/0/stories", "/story/title"), ["eerder-genoemd", "vooraf"]);
    assert_eq!(texts(stories, "/2/stories", "/story/title"), ["nadien-genoemd"]);
}
