//! A page in the languages of its site: what a version says of the others, and where readers go that have none.

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::{file, site_with};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Locales;
use crate::pages::{Desk, plan_pages};
use crate::source::Diagnostics;

const SETTINGS: &str = "title = { nl = \"Proef\", fr = \"Essai\" }\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\n\
                        timezone = \"Europe/Brussels\"\n[languages.fr]\n[languages.de]\n";

fn archive() -> Archive {
    let story = |slug: &str, keys: &str| {
        let text = format!("+++\ntitle = \"{slug}\"\ndate = 2025-03-04\n{keys}+++\nText.\n");
        file(format!("stories/2025/{slug}.md"), text)
    };
    site_with(
        SETTINGS,
        &[
            file("clubs/club-a.md", "+++\nname = { nl = \"A\", fr = \"Le A\" }\n+++\nTekst van de club.\n"),
            story("een", "about = [\"club-a\"]\n"),
            story("un", "language = \"fr\"\ntranslation_of = \"een\"\n"),
            story("twee", ""),
            file("competitions/league/competition.md", "+++\nname = \"League\"\n+++\n"),
            file(
                "competitions/league/2024-25/season.toml",
                "notes = { nl = \"Een zin.\", fr = \"Une phrase.\" }\n[stages.regular]\n",
            ),
            file("pages/over.md", "+++\ntitle = \"Over\"\n+++\nTekst.\n"),
        ],
    )
}

/// What the template of the page at this link sees: its head and its own.
fn seen(archive: &Archive, link: &str) -> Value {
    static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::load);
    let facts = Facts::gather(archive, crate::names::find_names(archive));
    let plan = plan_pages(archive, &facts, &mut Diagnostics::default());
    let desk = Desk::new(archive, &facts, &plan, &LOCALES);
    let page = plan.pages.iter().find(|page| *page.link == *link).unwrap_or_else(|| panic!("no page at {link}"));
    let view = desk.view(page);
    json!({ "head": serde_json::to_value(view.head).expect("a head"), "page": serde_json::to_value(view.page).expect("a page") })
}

/// The foot of a page: each language with its link, and what stands there instead.
fn foot(seen: &Value) -> Vec<String> {
    let links = seen["head"]["languages"].as_array().expect("a list").iter();
    links
        .map(|other| {
            let instead = other["instead"].as_str().map_or(String::new(), |name| format!(" ({name})"));
            format!(
                "{} {}{instead}",
                other["language"].as_str().expect("a language"),
                other["link"].as_str().expect("a link")
            )
        })
        .collect()
}

#[test]
fn a_story_names_its_versions_by_their_titles_and_both_for_search_engines() {
    let archive = archive();
    let dutch = seen(&archive, "/verhalen/een/");
    assert_eq!(
        dutch["head"]["translations"],
        json!([{ "label": "Ook in het Frans:", "language": "fr", "title": "un", "link": "/fr/articles/un/" }])
    );
    let french = seen(&archive, "/fr/articles/un/");
    assert_eq!(french["head"]["translations"][0]["label"], "Aussi en néerlandais\u{a0}:");
    assert_eq!(french["head"]["alternates"], dutch["head"]["alternates"]);
    let alternate =
        |language: &str, path: &str| json!({ "language": language, "address": format!("https://example.org{path}") });
    let versions = json!([
        alternate("nl", "/verhalen/een/"),
        alternate("fr", "/fr/articles/un/"),
        alternate("x-default", "/verhalen/een/")
    ]);
    assert_eq!(french["head"]["alternates"], versions);
}

#[test]
fn the_foot_leads_to_whom_a_story_is_about_where_nobody_translated_it() {
    let archive = archive();
    let dutch = seen(&archive, "/verhalen/een/");
    assert_eq!(foot(&dutch), ["nl /verhalen/een/", "fr /fr/articles/un/", "de /de/vereine/club-a/ (A)"]);
    assert!(dutch["head"]["languages_note"].is_string());
    assert_eq!(foot(&seen(&archive, "/verhalen/twee/"))[1..], ["fr /fr/ (Essai)", "de /de/ (Proef)"]);
    assert_eq!(foot(&seen(&archive, "/over/"))[1..], ["fr /fr/ (Essai)", "de /de/ (Proef)"]);
    let club = seen(&archive, "/clubs/club-a/");
    assert_eq!(foot(&club), ["nl /clubs/club-a/", "fr /fr/clubs/club-a/", "de /de/vereine/club-a/"]);
    assert_eq!(club["head"]["languages_note"], Value::Null);
    // It has one version, which search engines need no list for.
    assert_eq!(seen(&archive, "/verhalen/twee/")["head"]["alternates"], json!([]));
}

#[test]
fn a_story_that_was_never_translated_stands_in_the_lists_of_a_language_and_says_its_own() {
    let archive = archive();
    let language = |link: &str| -> Vec<(String, Value)> {
        let seen = seen(&archive, link);
        let stories = seen["page"]["months"][0]["stories"].as_array().expect("a list").clone();
        let mut shown: Vec<_> = stories
            .iter()
            .map(|story| (story["title"].as_str().expect("a title").to_owned(), story["language"]["name"].clone()))
            .collect();
        shown.sort_by(|one, other| one.0.cmp(&other.0));
        shown
    };
    assert_eq!(
        language("/fr/articles/"),
        [("twee".to_owned(), json!("en néerlandais")), ("un".to_owned(), Value::Null)]
    );
    assert_eq!(
        language("/de/geschichten/"),
        [("een".to_owned(), json!("auf Niederländisch")), ("twee".to_owned(), json!("auf Niederländisch"))]
    );
    let club = seen(&archive, "/de/vereine/club-a/");
    assert_eq!(club["page"]["lead_only_in"], "Nur auf Niederländisch");
}

#[test]
fn a_remark_that_a_language_lacks_falls_back_to_the_main_one_and_says_so() {
    let archive = archive();
    let notes = |link: &str| seen(&archive, link)["page"]["notes"].clone();
    assert_eq!(notes("/fr/competitions/league/2024-25/"), json!({ "text": "Une phrase.", "language": null }));
    assert_eq!(notes("/de/wettbewerbe/league/2024-25/"), json!({ "text": "Een zin.", "language": "nl" }));
}

#[test]
fn the_search_leads_to_that_of_each_other_language_with_stories() {
    let archive = archive();
    let elsewhere = |link: &str| super::texts(&seen(&archive, link), "/page/elsewhere", "/name");
    assert_eq!(elsewhere("/zoeken/"), ["Zoek in het Frans"]);
    assert_eq!(elsewhere("/de/suche/"), ["Auf Niederländisch suchen", "Auf Französisch suchen"]);
}

#[test]
fn a_note_that_was_never_written_in_the_language_of_the_page_says_in_which_it_is() {
    let jo = "+++\nname = \"Jo Peers\"\nspells = [{ club = \"club-a\", from = 2024, note = \"Gehuurd\" }]\n+++\n";
    let archive =
        site_with(SETTINGS, &[file("clubs/club-a.md", "+++\nname = \"A\"\n+++\n"), file("people/jo-peers.md", jo)]);
    let note = |link: &str| seen(&archive, link)["page"]["spells"][0]["rows"][0]["note"].clone();
    assert_eq!(note("/mensen/jo-peers/"), json!({ "text": "Gehuurd", "language": null }));
    assert_eq!(note("/fr/personnes/jo-peers/"), json!({ "text": "Gehuurd", "language": "nl" }));
}
