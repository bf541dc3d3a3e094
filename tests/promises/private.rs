//! Nothing private gets out: what is a draft, under embargo, in the future or retracted leaves no trace in any file.

use crate::{SITE, site_of_text};

/// Stands in every field of what must not be seen.
const SECRET: &str = "geheimxq";

fn check(hidden: &str) {
    let site = site_of_text(&format!("{SITE}{hidden}"));
    let mut traces = Vec::new();
    for (path, bytes) in &site {
        if path.to_lowercase().contains(SECRET) || String::from_utf8_lossy(bytes).to_lowercase().contains(SECRET) {
            traces.push(path.clone());
        }
    }
    assert_eq!(traces, [] as [String; 0], "of {hidden}");
    // The check would see it: the same record without what hides it is in the site.
    let shown = hidden
        .replace("draft = true", "")
        .replace("embargo = 2025-07-15T18:00", "")
        .replace("date = 2031-01-01", "date = 2025-01-01");
    let shown = site_of_text(&format!("{SITE}{shown}"));
    let text: String = shown.values().map(|bytes| String::from_utf8_lossy(bytes).to_lowercase()).collect();
    assert!(text.contains(SECRET), "the marker is not in the site even when it may be");
}

#[test]
fn a_draft_of_a_story_leaves_no_trace() {
    check(&story("draft = true", "2025-01-01"));
}

#[test]
fn a_story_under_embargo_leaves_no_trace_until_its_hour() {
    check(&story("embargo = 2025-07-15T18:00", "2025-01-01"));
}

#[test]
fn a_story_of_the_future_leaves_no_trace() {
    check(&story("", "2031-01-01"));
}

fn story(hiding: &str, date: &str) -> String {
    format!(
        "=== stories/{SECRET}.md\n+++\ntitle = \"{SECRET}\"\ndate = {date}\nstandfirst = \"{SECRET}\"\nkicker = \"{SECRET}\"\n\
         by = [\"{SECRET} Naam\"]\nabout = [\"anker\", \"jo-peers\"]\nthread = \"de-haven\"\n{hiding}\n\
         matches = [{{ match = \"havenliga/2024-25/regular/anker-boei\" }}]\nformer_slugs = [\"{SECRET}-oud\"]\n+++\n\
         {SECRET} over [[anker]].\n"
    )
}

#[test]
fn a_translation_does_not_let_out_what_its_original_holds_back() {
    let original = story("embargo = 2025-07-15T18:00", "2025-01-01");
    let translation = format!(
        "=== stories/{SECRET}-en.md\n+++\ntitle = \"{SECRET}\"\ndate = 2025-01-02\nlanguage = \"en\"\n\
         translation_of = \"{SECRET}\"\n+++\n{SECRET}\n=== site.toml\ntitle = \"Haven\"\nbase_url = \"https://example.org/\"\n\
         language = \"nl\"\ntimezone = \"Europe/Brussels\"\n[languages.en]\n"
    );
    check(&format!("{original}{translation}"));
}

#[test]
fn drafts_of_every_other_kind_leave_no_trace() {
    check(&format!(
        "=== people/{SECRET}.md\n+++\nname = \"{SECRET} Naam\"\ndraft = true\nfull_name = \"{SECRET}\"\n\
         spells = [{{ club = \"anker\", role = \"chairman\", from = 2020, note = \"{SECRET}\" }}]\n+++\n{SECRET}\n"
    ));
    check(&format!("=== clubs/{SECRET}.md\n+++\nname = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n"));
    check(&format!("=== venues/{SECRET}.md\n+++\nname = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n"));
    check(&format!("=== threads/{SECRET}.md\n+++\ntitle = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n"));
    check(&format!("=== pages/{SECRET}.md\n+++\ntitle = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n"));
    check(&format!(
        "=== competitions/{SECRET}/competition.md\n+++\nname = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n\
         === competitions/{SECRET}/2024-25/season.toml\nnotes = \"{SECRET}\"\n[stages.regular]\n\
         === competitions/{SECRET}/2024-25/matches.txt\n[regular]\n1 2024-09-01 anker 9-9 boei\n"
    ));
}

#[test]
fn a_draft_that_others_name_is_only_the_words_that_they_wrote() {
    check(&format!(
        "=== people/{SECRET}.md\n+++\nname = \"{SECRET} Naam\"\ndraft = true\n+++\n\
         === stories/naamloos.md\n+++\ntitle = \"Naamloos\"\ndate = 2025-02-01\nabout = [\"{SECRET}\"]\n\
         by = [\"{SECRET}\"]\n+++\nEen [[{SECRET}|speler]] zweeg.\n\
         === competitions/havenliga/2024-25/regular/anker-boei.toml\n\
         goals = [{{ minute = 12, home = \"{SECRET}\" }}]\ncards = [{{ away = \"{SECRET}\", card = \"red\" }}]\n"
    ));
}

#[test]
fn a_retracted_story_keeps_its_reason_and_nothing_else() {
    let site = site_of_text(&format!(
        "{SITE}=== stories/teruggetrokken.md\n+++\ntitle = \"{SECRET}\"\ndate = 2025-01-01\nstandfirst = \"{SECRET}\"\n\
         kicker = \"{SECRET}\"\nby = [\"{SECRET} Naam\"]\nabout = [\"anker\"]\nthread = \"de-haven\"\n\
         matches = [{{ match = \"havenliga/2024-25/regular/anker-boei\" }}]\nsources = [\"{SECRET}\"]\n\
         updates = [{{ date = 2025-01-02, text = \"{SECRET}\" }}]\n\
         retracted = {{ date = 2025-01-03, reason = \"Het stuk bleek vals.\" }}\n+++\n{SECRET} over [[anker]].\n"
    ));
    for (path, bytes) in &site {
        assert!(!String::from_utf8_lossy(bytes).contains(SECRET), "{path}");
    }
    let page = String::from_utf8_lossy(&site["verhalen/teruggetrokken/index.html"]);
    assert!(page.contains("Het stuk bleek vals."), "{page}");
    let club = String::from_utf8_lossy(&site["clubs/anker/index.html"]);
    assert!(!club.contains("teruggetrokken"), "nothing leads to it from what it was about");
}
