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
    assert_eq!(texts(people, "/players/lines/0/players", "/name/name"), ["jan-claes"]);
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

fn at_the_club(slug: &str, spell: &str) -> (String, String) {
    let text = format!("+++\nname = \"{slug}\"\nspells = [{{ club = \"club-a\", {spell} }}]\n+++\n");
    file(format!("people/{slug}.md"), text)
}

#[test]
fn the_latest_coaches_and_staff_are_drawn_and_all_stand_in_the_table_behind() {
    let mut files = league(&SEASON);
    files.extend((1990..2010).map(|year| {
        let spell = format!("role = \"head-coach\", from = {year}-07-01, to = {}-06-30", year + 1);
        at_the_club(&format!("coach-{year}"), &spell)
    }));
    files.push(at_the_club("stand-in", "role = \"caretaker\", from = 2010-07-01, to = 2010-08-01"));
    files.push(at_the_club("rik-smets", "role = \"chairman\", from = 2020"));
    files.push(at_the_club("nobody-knows-when", "role = \"chairman\""));
    files.push(at_the_club("jan-claes", "from = 2023"));
    let years = &shown(&site(&files), "club-a")["years"];
    assert_eq!(texts(&years["drawing"], "/lines", "/heading"), ["Hoofdcoaches", "Leiding en staf"]);
    let coaches = texts(&years["drawing"], "/lines/0/bars", "/name");
    assert_eq!((coaches.len(), coaches[0].as_str(), coaches[13].as_str()), (14, "coach-1997", "stand-in"));
    assert_eq!(texts(&years["drawing"], "/lines/1/bars", "/name"), ["rik-smets, voorzitter"]);
    assert_eq!(texts(&years["drawing"], "/lines/1/bars", "/class"), ["bar now"]);
    assert_eq!(years["drawing"]["keys"], serde_json::json!(["Open balk: interim"]));
    assert_eq!(years["drawn_in_part"], true);
    assert_eq!(texts(years, "/groups/0/rows", "/person/name").len(), 21);
    assert_eq!(texts(years, "/groups/1/rows", "/person/name").len(), 2, "also whom nobody can draw");
}

#[test]
fn squads_of_two_seasons_stand_beside_each_other_the_last_one_first() {
    let mut files = league(&SEASON);
    files.push(at_the_club("jan-claes", "from = 2023"));
    files.push(at_the_club("piet-maes", "from = 2023, to = 2024-06-30"));
    files.push(file("clubs/club-a/2024-25.toml", "squad = [\"7 jan-claes\", \"9 K. Peeters\"]\n"));
    assert!(shown(&site(&files), "club-a")["squads"].is_null(), "one squad stands above already");
    files.push(file("clubs/club-a/2023-24.toml", "squad = [\"piet-maes\", \"17 jan-claes\"]\n"));
    let squads = &shown(&site(&files), "club-a")["squads"];
    assert_eq!(texts(squads, "/columns", "/short"), ["24-25", "23-24"]);
    assert_eq!(texts(squads, "/parts/0", "/name/name"), ["jan-claes", "K. Peeters", "piet-maes"]);
    assert_eq!(texts(squads, "/parts/0", "/cells/0"), ["7", "9", ""]);
    assert_eq!(texts(squads, "/parts/0", "/cells/1"), ["17", "", "•"]);
}

fn match_file(slug: &str, text: &str) -> (String, String) {
    file(format!("competitions/league/2024-25/regular/{slug}.toml"), text)
}

#[test]
fn a_squad_says_what_is_known_of_each_player_and_leaves_out_what_is_known_of_nobody() {
    let mut files = league(&SEASON);
    files.push(file(
        "people/jan-claes.md",
        "+++\nname = \"jan-claes\"\nborn = 1999\npositions = [\"striker\"]\n\
         spells = [{ club = \"club-a\", from = 2023 }]\n+++\n",
    ));
    files.push(at_the_club("piet-maes", "from = 2023"));
    files.push(file("clubs/club-a/2024-25.toml", "squad = [\"7 jan-claes\", \"piet-maes\"]\n"));
    let squad = |files: &[(String, String)]| shown(&site(files), "club-a")["people"]["players"].clone();
    let plain = squad(&files);
    assert_eq!(texts(&plain, "/columns", "/short"), ["geb."]);
    assert_eq!((&plain["numbered"], &plain["placed"], &plain["width"]), (&true.into(), &true.into(), &4.into()));
    assert_eq!(texts(&plain, "/lines/0/players", "/cells/0"), ["1999"]);
    assert_eq!(plain["notes"], serde_json::json!([]));

    let eleven =
        "[home]\nline_up = [\"jan-claes\", \"B\", \"C\", \"D\", \"E\", \"F\", \"G\", \"H\", \"I\", \"J\", \"K\"]\n";
    let first = "goals = [{ home = \"jan-claes\" }, { home = \"jan-claes\" }, { away = \"unknown\" }]\n";
    files.push(match_file("club-a-club-b", &format!("{first}{eleven}")));
    files.push(match_file(
        "club-a-club-c",
        &format!("goals = [{{ home = \"K. Bal\" }}, {{ away = \"unknown\" }}]\n{eleven}"),
    ));
    let counted = squad(&files);
    assert_eq!(texts(&counted, "/columns", "/short"), ["geb.", "m", "doelp."]);
    assert_eq!(counted.pointer("/lines/0/players/0/cells"), Some(&serde_json::json!(["1999", "2", "2"])));
    // Of the match away the line-up is not known, so that nobody says that he never played; all goals are.
    assert_eq!(counted.pointer("/lines/1/players/0/cells"), Some(&serde_json::json!(["", "", "0"])));
    let notes = [
        "Geteld in competities en bekers; vriendschappelijke wedstrijden tellen niet mee.",
        "Van 2 van de 3 wedstrijden is de opstelling bekend.",
    ];
    assert_eq!(counted["notes"], serde_json::json!(notes));
}

#[test]
fn a_club_in_a_season_has_its_own_scorers_where_enough_of_them_is_known() {
    let mut files = league(&SEASON);
    files.push(at_the_club("jan-claes", "from = 2023"));
    let scorers = |files: &[(String, String)]| {
        let archive = site(files);
        let (id, _) = archive.clubs.iter().find(|(_, club)| club.slug.as_str() == "club-a").expect("the club");
        let label = archive.seasons.iter().next().expect("a season").1.label.clone();
        view(&archive, "nl", &PageKey::ClubSeason(id, label)).expect("a page")["scorers"].clone()
    };
    assert!(scorers(&files).is_null(), "nothing is known");
    let goals = "goals = [{ home = \"jan-claes\" }, { home = \"jan-claes\" }, { away = \"Q. Bos\" }]\n";
    files.push(match_file("club-a-club-b", goals));
    let found = scorers(&files);
    assert_eq!(texts(&found, "/lines", "/who/name"), ["jan-claes"], "not who scored for the others");
    assert_eq!(texts(&found, "/lines", "/goals"), ["2"]);
    assert_eq!(found.pointer("/lines/0/clubs"), Some(&serde_json::json!([])));
    assert_eq!(found["note"], "Van 2 van de 3 wedstrijden zijn alle doelpuntenmakers bekend.");
}
