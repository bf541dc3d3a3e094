//! The page of a club, and its colours.

use serde_json::Value;

use super::{file, league, site, texts, view};
use crate::archive::Archive;
use crate::pages::{PageKey, clubs_css};

fn shown(archive: &Archive, slug: &str) -> Value {
    let found = archive.clubs.iter().find(|(_, club)| club.slug.as_str() == slug);
    let (id, _) = found.unwrap_or_else(|| panic!("no club {slug}"));
    view(archive, "nl", &PageKey::Club(id)).expect("a page")
}

const SEASON: [&str; 4] = [
    "1 2024-08-03 20:00 club-a 2-1 club-b",
    "2 2024-08-10 20:00 club-b 3-0 club-a",
    "3 2024-08-17 20:00 club-a 1-1 club-c",
    "4 2024-08-24 20:00 club-c - club-a",
];

#[test]
fn a_season_at_a_glance_has_its_figures_its_matches_and_what_is_next() {
    let view = shown(&site(&league(&SEASON)), "club-a");
    let season = &view["season"];
    let figure = |label: &str| {
        let figures = season["figures"].as_array().expect("figures");
        let found = figures.iter().find(|figure| figure["label"].as_str().is_some_and(|known| known.contains(label)));
        found.unwrap_or_else(|| panic!("no figure {label} in {figures:?}"))["value"].clone()
    };
    assert_eq!(figure("punten per wedstrijd"), "1,33");
    assert_eq!(figure("gewonnen, gelijk, verloren"), "1–1–1");
    assert_eq!(figure("doelpunten voor en tegen"), "3–5");
    assert_eq!(texts(season, "/results", "/score/text"), ["1–1", "3–0", "2–1"]);
    assert_eq!(texts(season, "/results", "/outcome/class"), ["G", "V", "W"]);
    assert_eq!(texts(season, "/next", "/opponent/name"), ["c"]);
    assert_eq!(season["positions"]["lines"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_club_without_matches_says_nothing_of_a_season() {
    let mut files = league(&SEASON);
    files.push(file("clubs/ajax.md", "+++\nname = \"Ajax\"\n+++\n"));
    let view = shown(&site(&files), "ajax");
    assert!(view["season"].is_null());
    assert_eq!(view["crest"]["letters"], "AJA");
    assert_eq!(view["crest"]["stripes"], serde_json::json!([]));
}

#[test]
fn everybody_who_was_at_a_club_stands_on_its_page_once() {
    let mut files = league(&SEASON);
    for (slug, spell) in [
        ("anna-peeters", "role = \"head-coach\", from = 2024-07-01"),
        ("jan-claes", "from = 2023"),
        ("piet-maes", "from = 1999, to = 2002"),
        ("rik-smets", "role = \"chairman\", from = 2020"),
    ] {
        let text =
            format!("+++\nname = \"{slug}\"\nsurname = \"{slug}\"\nspells = [{{ club = \"club-a\", {spell} }}]\n+++\n");
        files.push(file(format!("people/{slug}.md"), text));
    }
    let people = &shown(&site(&files), "club-a")["people"];
    assert_eq!(texts(people, "/coaches/parts/0", "/name/name"), ["anna-peeters"]);
    assert_eq!(texts(people, "/staff", "/name"), ["rik-smets"]);
    assert_eq!(texts(people, "/players/0/players", "/name/name"), ["jan-claes"]);
    assert_eq!(texts(people, "/former", "/role"), ["speler, 1999 tot 2002"]);
}

#[test]
fn only_clubs_with_colours_have_a_rule_and_the_others_wear_none() {
    let mut files = league(&SEASON);
    files[0].1 = "+++\nname = \"a\"\ncolours = [\"#ffd500\", \"#d5121e\"]\n+++\n".to_owned();
    let archive = site(&files);
    let css = clubs_css(&archive);
    assert!(css.contains(".c-club-a { --c1: #ffd500; --c2: #d5121e;"), "{css}");
    assert!(!css.contains("club-b"));
    let bars = texts(&shown(&archive, "club-a"), "/past/meetings", "/club/colours");
    assert_eq!(bars, ["c-none", "c-none"]);
}

#[test]
fn a_club_has_its_seasons_with_their_places_and_its_records_with_their_matches() {
    let past = &shown(&site(&league(&SEASON)), "club-a")["past"];
    let season = &past["seasons"]["parts"][0][0];
    assert_eq!((&season["name"]["name"], &season["remark"]), (&"2024-25".into(), &"League: 1ste".into()));
    assert_eq!(season["cells"], serde_json::json!(["3", "1", "1", "1", "3–5", "1,33"]));
    assert_eq!(texts(past, "/feats", "/label"), ["Grootste thuiszege", "Zwaarste nederlaag", "Meeste doelpunten"]);
    assert_eq!(texts(past, "/feats", "/games/0/title"), ["a 2–1 b", "b 3–0 a", "b 3–0 a"]);
    assert_eq!(texts(past, "/runs", "/label"), ["Zonder zege", "Zonder gelijkspel"]);
    assert_eq!(texts(past, "/runs", "/first/title"), ["b 3–0 a", "a 2–1 b"]);
}
