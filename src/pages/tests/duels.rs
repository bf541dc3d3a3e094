//! The page of two clubs, and the ways that lead to it.

use serde_json::{Value, json};

use super::{file, league, site, story, texts, view};
use crate::archive::{Archive, Club, Id};
use crate::facts::Facts;
use crate::pages::{PageKey, plan_pages};
use crate::source::Diagnostics;

const MATCHES: [&str; 5] = [
    "1 2024-08-03 20:00 club-b 2-1 club-a",
    "2 2024-08-10 20:00 club-a 3-0 club-b",
    "3 2024-08-17 20:00 club-a 1-1 club-c",
    "4 2024-08-24 20:00 club-b - club-a (2)",
    "5 2024-08-31 20:00 club-c - club-d",
];

fn club(archive: &Archive, slug: &str) -> Id<Club> {
    archive.clubs.iter().find(|(_, club)| club.slug.as_str() == slug).expect("a club").0
}

fn pair(archive: &Archive, one: &str, other: &str) -> PageKey {
    PageKey::HeadToHead(club(archive, one), club(archive, other))
}

fn shown(archive: &Archive, one: &str, other: &str) -> Option<Value> {
    view(archive, "nl", &pair(archive, one, other))
}

#[test]
fn two_clubs_have_one_page_with_the_balance_of_both_and_all_their_matches() {
    let mut files = league(&MATCHES);
    files.push(story("zege", "2024-08-11", "matches = [{ match = \"league/2024-25/regular/club-a-club-b\" }]"));
    let archive = site(&files);
    let view = shown(&archive, "club-a", "club-b").expect("a page");
    assert_eq!(view["title"], "a – b");
    assert_eq!(view["figures"], json!([["a won", "1"], ["gelijk", "0"], ["b won", "1"]]));
    let rows = &view["balance"]["parts"][0];
    assert_eq!(rows[0]["cells"], json!(["2", "1", "0", "1", "4–2"]));
    assert_eq!(rows[1]["cells"], json!(["1", "1", "0", "0", "3–0"]), "at the ground of the first");
    assert_eq!(rows[2]["cells"], json!(["1", "0", "0", "1", "1–2"]), "at the ground of the second");
    assert_eq!(texts(&view, "/feats", "/games/0/title"), ["a 3–0 b", "b 2–1 a"]);
    assert_eq!(texts(&view, "/seasons/0/games", "/score/text"), ["20.00", "3–0", "2–1"]);
    assert_eq!(view["last"]["occasion"], "Speeldag 2, za 10 augustus 2024");
    assert_eq!(view["next"]["occasion"], "Speeldag 4, za 24 augustus 2024");
    assert_eq!(texts(&view, "/stories", "/title"), ["zege"]);
    assert!(shown(&archive, "club-b", "club-a").is_none(), "one page a pair");
    assert!(shown(&archive, "club-c", "club-d").is_none(), "they have yet to meet");
}

#[test]
fn the_page_is_linked_from_both_clubs_and_from_every_match() {
    let archive = site(&league(&MATCHES));
    let link = json!("/wedstrijden/club-a/club-b/");
    for slug in ["club-a", "club-b"] {
        let page = view(&archive, "nl", &PageKey::Club(club(&archive, slug))).expect("a page");
        let bars = page["past"]["meetings"].as_array().expect("bars");
        assert!(bars.iter().any(|bar| bar["duels"] == link), "{bars:?}");
    }
    for (id, game) in archive.matches.iter().filter(|(_, game)| game.involves(club(&archive, "club-b"))) {
        let page = view(&archive, "nl", &PageKey::Match(id)).expect("a page");
        assert_eq!(page["meetings"]["all"], link, "{}", game.slug);
    }
}

#[test]
fn a_club_names_everybody_whom_it_met_elsewhere() {
    let mut files = league(&MATCHES);
    files.push(file("competitions/cup/competition.md", "+++\nname = \"Cup\"\nkind = \"cup\"\n+++\n"));
    files.push(file("competitions/cup/2024-25/season.toml", "[stages.final]\nkind = \"knock-out\"\n"));
    let lines = "[final]\nfinal 2024-09-07 20:00 club-d 0-0 aet (0-0, 0-0) 3-4 pen club-a\n";
    files.push(file("competitions/cup/2024-25/matches.txt", lines));
    let archive = site(&files);
    let page = view(&archive, "nl", &PageKey::Club(club(&archive, "club-a"))).expect("a page");
    assert_eq!(texts(&page, "/past/opponents", "/name"), ["b", "c", "d"]);
    assert_eq!(texts(&page, "/past/opponents", "/remark"), ["3 wedstrijden", "1 wedstrijd", "1 wedstrijd"]);
    let cup = shown(&archive, "club-a", "club-d").expect("a page");
    assert_eq!(cup["figures_of"], "Beker");
    assert_eq!(cup["figures"][1][1], "1", "a shoot-out leaves the match drawn");
    let line = &cup["seasons"][0]["games"][0];
    assert_eq!(
        (&line["score"]["remark"], &line["less"]),
        (&"3–4 n.s.".into(), &"home".into()),
        "and has a loser all the same"
    );
}

#[test]
fn many_matches_are_folded_by_whole_seasons() {
    let mut files = league(&[]);
    for year in 2000..2008 {
        let label = format!("{year}-{:02}", (year + 1) % 100);
        files.push(file(format!("competitions/league/{label}/season.toml"), "[stages.regular]\n"));
        let lines =
            format!("[regular]\n1 {year}-08-05 20:00 club-a 1-0 club-b\n2 {year}-09-05 20:00 club-b 1-0 club-a\n");
        files.push(file(format!("competitions/league/{label}/matches.txt"), lines));
    }
    let view = shown(&site(&files), "club-a", "club-b").expect("a page");
    assert_eq!(texts(&view, "/seasons", "/season/name").len(), 4);
    assert_eq!(texts(&view, "/earlier", "/season/name").first().map(String::as_str), Some("League 2003-04"));
    assert_eq!(view["earlier_heading"], "De 8 duels daarvoor");
}

#[test]
fn a_former_name_of_a_club_leads_to_the_page_whichever_came_first_then() {
    let mut files = league(&MATCHES);
    files[0].1 = "+++\nname = \"a\"\nformer_slugs = [\"zwaluw\"]\n+++\n".to_owned();
    let archive = site(&files);
    let facts = Facts::gather(&archive, crate::names::find_names(&archive));
    let plan = plan_pages(&archive, &facts, &mut Diagnostics::default());
    let to = "/wedstrijden/club-a/club-b/";
    let from: Vec<&str> =
        plan.redirects.iter().filter(|redirect| &*redirect.to == to).map(|redirect| redirect.file.as_str()).collect();
    assert_eq!(from, ["wedstrijden/club-b/zwaluw/index.html"]);
}
