//! The front page.

use serde_json::Value;

use super::{file, league, site, story, texts, view};
use crate::pages::PageKey;

fn home(files: &[(String, String)], language: &str) -> Value {
    view(&site(files), language, &PageKey::Home).expect("every language has a front page")
}

const ABOUT_A: &str = "about = [\"club-a\"]";

#[test]
fn a_site_without_anything_has_a_front_page() {
    let page = home(&[], "nl");
    assert_eq!(page["title"], "Test");
    for part in ["lead", "season", "table", "round", "year_ago"] {
        assert!(page[part].is_null(), "{part}: {}", page[part]);
    }
    for part in ["ribbon", "stories", "people", "archive", "years"] {
        assert_eq!(page[part], Value::Array(Vec::new()), "{part}");
    }
}

#[test]
fn the_newest_story_leads_and_each_stands_once() {
    let files: Vec<_> = (1..=9).map(|day| story(&format!("day-{day}"), &format!("2025-03-0{day}"), "")).collect();
    let page = home(&files, "nl");
    assert_eq!(page["lead"]["story"]["title"], "day-9");
    assert_eq!(texts(&page, "/stories", "/title"), ["day-8", "day-7", "day-6", "day-5"]);
    assert_eq!(texts(&page, "/archive", "/title"), ["day-3", "day-2", "day-1"]);
    assert_eq!(texts(&page, "/years", "/link"), ["/verhalen/2025/"]);
}

#[test]
fn readers_are_met_in_their_language_and_told_of_the_others() {
    let files = [
        story("een", "2025-03-01", ""),
        story("one", "2025-03-01", "language = \"en\"\ntranslation_of = \"een\""),
        story("twee", "2025-03-02", ""),
    ];
    let english = home(&files, "en");
    assert_eq!(english["lead"]["story"]["title"], "one");
    assert_eq!(texts(&english, "/stories", "/title"), ["twee"]);
    assert_eq!(texts(&english, "/stories", "/language/name"), ["in Dutch"]);
    let dutch = home(&files, "nl");
    assert_eq!(dutch["lead"]["story"]["title"], "twee");
    assert_eq!(texts(&dutch, "/stories", "/title"), ["een"]);
}

#[test]
fn a_retracted_story_is_no_news() {
    let retracted = "[retracted]\ndate = 2025-03-03\nreason = \"Wrong.\"";
    let page = home(&[story("good", "2025-03-01", ""), story("bad", "2025-03-02", retracted)], "nl");
    assert_eq!(page["lead"]["story"]["title"], "good");
    assert!(!page.to_string().contains("bad"), "{page}");
}

const MATCHES: [&str; 4] = [
    "1  2025-03-01 20:00  club-a  2-0  club-b",
    "1  2025-03-02 20:00  club-c  1-1  club-d",
    "2  2025-03-08 20:00  club-b  -  club-c",
    "2  2025-03-09 20:00  club-d  -  club-a",
];

#[test]
fn the_ribbon_has_the_last_match_the_next_one_and_the_place_of_the_club() {
    let mut files = league(&MATCHES);
    files.push(story("news", "2025-03-03", ABOUT_A));
    let page = home(&files, "nl");
    assert_eq!(
        texts(&page, "/ribbon", "/label"),
        ["1 mrt, thuis gewonnen", "zo 9 mrt, 20.00, uit", "League, speeldag 1"]
    );
    assert_eq!(texts(&page, "/ribbon", "/club/name"), ["b", "d", ""]);
    assert_eq!(texts(&page, "/ribbon", "/text"), ["2–0", "", "1ste met 3 punten"]);
    assert_eq!(page["round"]["name"], "Speeldag 2");
    assert_eq!(page["season"]["strip"]["width"], 20, "one match and one to come");
}

#[test]
fn without_a_club_the_newest_results_stand_there() {
    let page = home(&league(&MATCHES), "en");
    assert_eq!(texts(&page, "/ribbon", "/text"), ["c 1–1 d", "a 2–0 b"]);
    assert!(page["season"].is_null());
    assert_eq!(page["round"]["to_come"], true);
}

#[test]
fn a_year_ago_is_counted_from_the_newest_story() {
    let mut files = league(&MATCHES);
    files.push(story("old", "2025-03-05", ABOUT_A));
    files.push(story("older", "2025-01-05", ABOUT_A));
    let new: Vec<_> = (1..=6).map(|day| story(&format!("new-{day}"), &format!("2026-03-0{day}"), ABOUT_A)).collect();
    files.extend(new);
    let page = home(&files, "nl");
    assert_eq!(page["year_ago"]["game"]["home"]["club"]["name"], "a");
    assert_eq!(texts(&page, "/year_ago/stories", "/title"), ["old"]);
    assert_eq!(texts(&page, "/archive", "/title")[0], "new-1", "what stands elsewhere is not repeated");
}

#[test]
fn people_in_the_news_are_shown_with_what_they_were_last_and_where() {
    let mut files = league(&MATCHES);
    let person = |slug: &str, spell: &str| {
        file(format!("people/{slug}.md"), format!("+++\nname = \"{slug}\"\nspells = [{{ {spell} }}]\n+++\n"))
    };
    files.push(person("here", "club = \"club-a\", role = \"head-coach\", from = 2024-07-01"));
    files.push(person("gone", "club = \"club-b\", role = \"head-coach\", from = 2023-07-01, to = 2024-05-01"));
    files.push(story("news", "2025-03-03", "about = [\"club-a\", \"here\", \"gone\"]"));
    let page = home(&files, "en");
    assert_eq!(texts(&page, "/people", "/name"), ["here", "gone"]);
    assert_eq!(texts(&page, "/people", "/role"), ["head coach, since 1 July 2024", "head coach at b"]);
    assert_eq!(page["people_beside"], true, "below a table of four clubs and a round of two matches");
}
