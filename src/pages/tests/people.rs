//! The page of a person.

use serde_json::Value;

use super::{file, league, site, texts, view};
use crate::pages::PageKey;

fn hasi(fields: &str, more: &[(String, String)]) -> Value {
    let mut files = league(&[
        "1 2024-08-03 20:00 club-a 2-1 club-b",
        "2 2024-08-10 20:00 club-b 3-0 club-a",
        "3 2024-08-17 20:00 club-a 1-1 club-c",
    ]);
    files.push(file(
        "people/besnik-hasi.md",
        format!("+++\nname = \"Besnik Hasi\"\n{fields}\n+++\nEerste.\n\nTweede.\n"),
    ));
    files.extend_from_slice(more);
    let archive = site(&files);
    let id = archive.people.ids().next().expect("one person");
    view(&archive, "nl", &PageKey::Person(id)).expect("a page")
}

const COACH: &str = "[[spells]]\nclub = \"club-b\"\nfrom = 2000\nto = 2004\n\
                     [[spells]]\nclub = \"club-a\"\nrole = \"head-coach\"\nfrom = 2024-07-01\nended = \"dismissed\"\nto = 2024-08-12\n";

#[test]
fn the_record_of_a_coach_counts_what_the_team_did_in_those_days() {
    let view = hasi(COACH, &[]);
    assert_eq!(texts(&view, "/records", "/heading"), ["Balans bij a"]);
    let rows = &view["records"][0]["table"];
    assert_eq!(texts(rows, "/parts/0", "/cells/0"), ["2"]);
    assert_eq!(rows["parts"][0][0]["cells"], serde_json::json!(["2", "1", "0", "1", "2–4", "1,50"]));
    assert_eq!(rows["parts"][0][0]["remark"], "reguliere competitie, tot speeldag 2");
    assert_eq!(texts(rows, "/parts/1", "/cells/4"), ["2–1", "0–3"]);
}

#[test]
fn spells_stand_by_what_they_were_the_last_first() {
    let view = hasi(COACH, &[]);
    assert_eq!(texts(&view, "/spells", "/heading"), ["Trainer", "Speler"]);
    let coach = &view["spells"][0]["rows"][0];
    assert_eq!((&coach["years"], &coach["played"], &coach["outcomes"]), (&"2024".into(), &"2".into(), &"1–0–1".into()));
    assert_eq!(coach["remark"], "1 juli 2024 tot 12 augustus 2024; ontslagen");
    assert_eq!(view["spells_results"]["short"], "m+ m= m−", "in the order of the figures below it");
    let player = &view["spells"][1]["rows"][0];
    assert_eq!((&player["years"], &player["played"]), (&"2000–04".into(), &"".into()), "no zero for what is not known");
    let bars = view["life_line"]["lines"].as_array().expect("lines");
    assert_eq!(bars.len(), 2);
    assert_eq!(view["lead"], "Eerste.");
}

#[test]
fn the_name_of_a_long_spell_stands_inside_its_bar_and_never_outside_the_drawing() {
    let spells = "[[spells]]\nclub = \"club-b\"\nfrom = 2000\nto = 2001\n\
                  [[spells]]\nclub = \"club-a\"\nfrom = 2001-07-01\nto = 2024-07-01\n\
                  [[spells]]\nclub = \"club-c\"\nrole = \"head-coach\"\nfrom = 2002-07-01\nto = 2024-07-01\n";
    let line = hasi(spells, &[])["life_line"].clone();
    let [short, long] = [0, 1].map(|place| line["lines"][0]["bars"][place].clone());
    let coach = &line["lines"][1]["bars"][0];
    assert_eq!((&short["before"], &short["on_fill"]), (&false.into(), &false.into()));
    assert!(short["text_x"].as_f64() > short["x"].as_f64(), "behind the bar");
    assert_eq!((&long["before"], &long["text_x"]), (&false.into(), &long["x"]), "inside an open bar");
    assert_eq!(
        (&long["on_fill"], &coach["on_fill"]),
        (&false.into(), &true.into()),
        "paper on ink only where there is ink"
    );
}

#[test]
fn a_former_player_who_coaches_is_called_so() {
    let kicker = |fields: &str| hasi(fields, &[])["kicker"].clone();
    let position = "positions = [\"midfielder\"]\n";
    assert_eq!(kicker(&format!("{position}{COACH}")), serde_json::json!(["Hoofdcoach", "Oud-middenvelder"]));
    assert_eq!(
        kicker(&format!("{position}spells = [{{ club = \"club-a\", from = 2023 }}]")),
        serde_json::json!(["Middenvelder"])
    );
}

fn told(title: &str, day: &str, keys: &str, text: &str) -> (String, String) {
    let text = format!("+++\ntitle = \"{title}\"\ndate = {day}\n{keys}\n+++\n{text}\n");
    file(format!("stories/{}.md", title.to_lowercase().replace(' ', "-")), text)
}

#[test]
fn stories_about_a_person_come_first_and_then_those_that_name_them_each_with_its_sentence() {
    let view = hasi(
        "",
        &[
            told("Vroeg", "2025-03-01", "", "Zondag. Voor [[besnik-hasi|Hasi]] is het *voorbij*. Punt."),
            told("Einde", "2025-03-04", "about = [\"besnik-hasi\"]", "Punt. Dat weet Besnik\nHasi wel."),
            told("Laat", "2025-03-05", "", "## Besnik Hasi\n\nEr was ook Besnik Hasi."),
            told("Niets", "2025-03-06", "", "Over iets anders."),
        ],
    );
    let stories = &view["stories"];
    let says = |list: &str| {
        let parts = ["before", "name", "after"].map(|part| texts(stories, list, &format!("/says/{part}")));
        (texts(stories, list, "/story/title"), parts)
    };
    let lists = |lists: [&[&str]; 3]| lists.map(|list| list.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
    assert_eq!(says("/about"), (vec!["Einde".to_owned()], lists([&["Dat weet "], &["Besnik Hasi"], &[" wel."]])));
    assert_eq!(stories["count"], "1 verhaal");
    assert_eq!(stories["named_in"]["heading"], "Ook genoemd in");
    assert_eq!(
        says("/named_in/stories"),
        (
            vec!["Laat".to_owned(), "Vroeg".to_owned()],
            lists([&["Er was ook ", "Voor "], &["Besnik Hasi", "Hasi"], &[".", " is het voorbij."]])
        )
    );
}

#[test]
fn a_person_whom_stories_only_name_is_not_named_there_too() {
    let view = hasi("", &[told("Laat", "2025-03-05", "", "Er was Besnik Hasi.")]);
    assert_eq!(view["stories"]["about"], serde_json::json!([]));
    assert_eq!(view["stories"]["named_in"]["heading"], "Genoemd in");
    assert_eq!(hasi("", &[])["stories"]["named_in"], Value::Null);
}

#[test]
fn a_name_in_the_standfirst_alone_is_quoted_from_there_and_one_in_the_headline_alone_is_not_repeated() {
    let view = hasi(
        "",
        &[
            told("Zegt niets", "2025-03-05", "standfirst = \"Een zin. Met \\\"Besnik Hasi\\\".\"", "Tekst."),
            told("Met Besnik Hasi", "2025-03-04", "", "Tekst."),
        ],
    );
    let lists =
        [texts(&view, "/stories/about", "/says/before"), texts(&view, "/stories/named_in/stories", "/says/before")];
    assert_eq!(lists.concat(), ["", "Een zin. Met \""]);
}

#[test]
fn what_only_the_other_version_of_a_story_names_is_not_said_to_be_named_in_this_one() {
    let english = told("One", "2025-03-05", "language = \"en\"\ntranslation_of = \"een\"", "There was Besnik Hasi.");
    let view = hasi("", &[told("Een", "2025-03-04", "", "Tekst."), english]);
    assert_eq!(view["stories"]["named_in"], Value::Null);
}

#[test]
fn what_a_player_did_stands_by_season_and_what_is_not_known_stays_blank() {
    let detail = "goals = [{ home = \"besnik-hasi\", penalty = true }, { home = \"besnik-hasi\" }]\n\
                  substitutions = [{ minute = 80, home = \"N. New\", off = \"besnik-hasi\" }]\n\
                  [home]\nline_up = [\"9 besnik-hasi\"]\n";
    let detail = file("competitions/league/2024-25/regular/club-a-club-b.toml", detail);
    let view = hasi("spells = [{ club = \"club-a\", from = 2024-07-01 }]", &[detail]);
    let row = &view["on_the_pitch"]["parts"][0][0];
    assert_eq!(row["name"]["name"], "League 2024-25");
    assert_eq!(
        row["remark"],
        "a; 1 uit een strafschop; opstellingen bekend in 1 van de 3 wedstrijden; doelpuntenmakers bekend in 2 van de 3 wedstrijden"
    );
    assert_eq!(row["cells"], serde_json::json!(["1", "", "2", "", "80", "", ""]));
    assert_eq!(view["appearances"].as_array().map(Vec::len), Some(1));
    assert!(hasi("", &[])["on_the_pitch"].is_null(), "nothing is said where nothing is known");
}

#[test]
fn a_referee_has_the_matches_of_each_season_with_the_cards_that_are_known() {
    let mut files = league(&[
        "1 2024-08-03 20:00 club-a 2-1 club-b referee=bert-vloed",
        "2 2024-08-10 20:00 club-b 3-0 club-a referee=bert-vloed",
        "3 2024-08-17 20:00 club-a - club-c referee=bert-vloed",
    ]);
    files.push(file("people/bert-vloed.md", "+++\nname = \"Bert Vloed\"\n+++\n"));
    files.push(file(
        "competitions/league/2024-25/regular/club-b-club-a.toml",
        "cards = [{ home = \"X. One\", card = \"yellow\" }, { away = \"Y. Two\", card = \"red\" }]\n",
    ));
    let archive = site(&files);
    let id = archive.people.ids().next().expect("one person");
    let view = view(&archive, "nl", &PageKey::Person(id)).expect("a page");
    assert_eq!(view["refereed"][0]["summary"], "Kaarten bekend in 1 van de 2 wedstrijden");
    let rows = &view["refereed"][0]["table"]["parts"];
    assert_eq!(texts(rows, "/0", "/name/name"), ["b 3–0 a", "a 2–1 b"]);
    assert_eq!(
        [&rows[0][0]["cells"], &rows[0][1]["cells"]],
        [&serde_json::json!(["1", "1"]), &serde_json::json!(["", ""])]
    );
    assert_eq!(texts(&view, "/appearances", "/score/text"), ["20.00"], "what is to come is not refereed yet");
}

#[test]
fn a_coach_has_those_who_came_before_and_after() {
    let other = |slug: &str, days: &str| {
        let text = format!(
            "+++\nname = \"{slug} Vloed\"\nspells = [{{ club = \"club-a\", role = \"head-coach\", {days} }}]\n+++\n"
        );
        file(format!("people/{slug}.md"), text)
    };
    let others = [other("zoe", "from = 2023-07-01, to = 2024-06-30"), other("cleo", "from = 2024-08-13")];
    let neighbours = &hasi(COACH, &others)["records"][0]["neighbours"];
    assert_eq!(texts(neighbours, "", "/label"), ["Voorganger", "Opvolger"]);
    assert_eq!(
        texts(neighbours, "", "/values/0/name"),
        ["zoe Vloed (1 juli 2023 tot 30 juni 2024)", "cleo Vloed (sinds 13 augustus 2024)"]
    );
}
