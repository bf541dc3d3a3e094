//! The cards of people, clubs and matches.

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::{SETTINGS, file, league, site, site_with, site_with_images, story};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Locales;
use crate::pages::{Card, Desk, PAGE_KINDS, plan_pages};
use crate::pictures::{ImageHead, ImageKind};
use crate::source::Diagnostics;

/// Every card of a site with the file that holds it, and the links that scripts take for those with a card.
fn cards(archive: &Archive) -> (Vec<(String, Value)>, Vec<String>) {
    static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::load);
    let facts = Facts::gather(archive, crate::names::find_names(archive));
    let plan = plan_pages(archive, &facts, &mut Diagnostics::default());
    let desk = Desk::new(archive, &facts, &plan, &LOCALES);
    let made = plan.pages.iter().filter_map(|page| Card::of(desk.context(page.language), page));
    let made = made.map(|(file, card)| (file, serde_json::to_value(card).expect("a card can be serialised")));
    (made.collect(), desk.sites().map(|(_, site)| site.cards.clone()).collect())
}

fn card(archive: &Archive, file: &str) -> Value {
    let (cards, _) = cards(archive);
    let found = cards.iter().find(|(known, _)| known == file).map(|(_, card)| card.clone());
    found.unwrap_or_else(|| panic!("no card {file} among {:?}", cards.iter().map(|(file, _)| file).collect::<Vec<_>>()))
}

const SEASON: [&str; 4] = [
    "1 2024-08-03 20:00 club-a 2-1 (1-0) club-b",
    "2 2024-08-10 20:00 club-b 3-0 club-a",
    "3 2024-08-17 20:00 club-a 1-1 club-c",
    "4 2024-08-24 20:00 club-c - club-a",
];

fn with_hasi(fields: &str) -> Value {
    let mut files = league(&SEASON);
    files.push(file("people/besnik-hasi.md", format!("+++\nname = \"Besnik Hasi\"\n{fields}\n+++\n")));
    card(&site(&files), "mensen/besnik-hasi/card.json")
}

#[test]
fn a_coach_is_shown_with_days_and_with_what_was_counted_of_them() {
    let spell = "spells = [{ club = \"club-a\", role = \"head-coach\", from = 2024-07-01, to = 2024-08-12 }]";
    assert_eq!(
        with_hasi(&format!("born = 1971-12-29\nbirth_place = \"Gjakova\"\n{spell}")),
        json!({
            "person": { "name": "Besnik Hasi", "initials": "BH", "colours": "c-none" },
            "lines": ["Hoofdcoach bij a, 1 juli 2024 tot 12 augustus 2024", "Geboren: 29 december 1971, Gjakova"],
            "figures": [["2", "competitiewedstrijden"], ["1,50", "punten per wedstrijd"]],
        })
    );
}

#[test]
fn figures_that_go_on_say_up_to_which_day_they_are_counted() {
    let card = with_hasi("spells = [{ club = \"club-a\", role = \"head-coach\", from = 2024-07-01 }]");
    assert_eq!(card["lines"], json!(["Hoofdcoach bij a, sinds 1 juli 2024", "Geteld tot en met 17 augustus 2024"]));
    assert_eq!(card["figures"][0], json!(["3", "competitiewedstrijden"]));
}

#[test]
fn what_the_archive_has_only_a_part_of_is_not_counted_on_a_card() {
    let card = with_hasi("spells = [{ club = \"club-a\", role = \"head-coach\", from = 2001-07-01 }]");
    assert_eq!(card["figures"], Value::Null, "matches of before are not in the archive");
    let player = with_hasi("spells = [{ club = \"club-a\", from = 2023 }]");
    assert_eq!(player["figures"], Value::Null, "no line-up is known");
}

#[test]
fn a_player_too_is_shown_with_days_and_somebody_without_a_spell_with_nothing_made_up() {
    let positions = "positions = [\"midfielder\"]";
    let player = with_hasi(&format!("{positions}\nspells = [{{ club = \"club-b\", from = 2023 }}]"));
    assert_eq!(player["lines"], json!(["Middenvelder bij b, sinds 2023"]));
    assert_eq!(with_hasi(positions)["lines"], json!(["middenvelder"]));
    assert_eq!(with_hasi(""), json!({ "person": { "name": "Besnik Hasi", "initials": "BH", "colours": null } }));
}

#[test]
fn a_face_and_a_crest_are_shown_in_their_smallest_file() {
    let mut files = league(&SEASON);
    files[0].1 = "+++\nname = \"a\"\ncrest = \"wapen\"\n+++\n".to_owned();
    files.push(file("people/anna.md", "+++\nname = \"Anna Storm\"\nportrait = \"gezicht\"\n+++\n"));
    let described =
        |slug: &str, alt: &str| file(format!("pictures/{slug}.toml"), format!("alt = \"{alt}\"\nlicence = \"own\"\n"));
    files.extend([described("gezicht", "Een gezicht"), described("wapen", "Een schild")]);
    let image = |kind| ImageHead { width: 800, height: 600, kind, hash: 1 };
    let images =
        [("pictures/gezicht.jpg", image(ImageKind::Photograph)), ("pictures/wapen.svg", image(ImageKind::Drawing))];
    let archive = site_with_images(SETTINGS, &files, &images);
    let face = &card(&archive, "mensen/anna/card.json")["person"]["picture"];
    assert_eq!((&face["width"], &face["height"], &face["alt"]), (&96.into(), &96.into(), &"Een gezicht".into()));
    assert!(face["src"].as_str().is_some_and(|src| src.ends_with(".webp")), "{face}");
    let crest = &card(&archive, "clubs/club-a/card.json")["club"]["picture"];
    assert!(crest["src"].as_str().is_some_and(|src| src.ends_with(".svg")), "{crest}");
}

#[test]
fn a_club_shows_its_place_after_which_round_its_last_result_and_its_next_match() {
    assert_eq!(
        card(&site(&league(&SEASON)), "clubs/club-a/card.json"),
        json!({
            "club": { "name": "a", "colours": "c-none" },
            "lines": ["League 2024-25", "Laatste wedstrijd: a 1–1 c, 17 aug 2024", "Volgende wedstrijd: c – a, 24 aug 2024"],
            "figures": [["1ste", "na speeldag 3"], ["4", "punten"]],
        })
    );
}

#[test]
fn a_club_without_matches_has_its_name_alone() {
    let mut files = league(&SEASON);
    files.push(file("clubs/ajax.md", "+++\nname = \"Ajax\"\n+++\n"));
    let expected = json!({ "club": { "name": "Ajax", "colours": "c-none" } });
    assert_eq!(card(&site(&files), "clubs/ajax/card.json"), expected);
}

#[test]
fn a_match_shows_score_round_day_and_half_time_or_its_hour() {
    let archive = site(&league(&SEASON));
    let played = card(&archive, "wedstrijden/league/2024-25/regular/club-a-club-b/card.json");
    assert_eq!(
        played,
        json!({
            "match": [
                { "name": "a", "colours": "c-none", "goals": 2 },
                { "name": "b", "colours": "c-none", "goals": 1, "lost": true },
            ],
            "lines": ["League 2024-25", "Speeldag 1, za 3 augustus 2024", "Rust 1–0"],
        })
    );
    let to_come = card(&archive, "wedstrijden/league/2024-25/regular/club-c-club-a/card.json");
    assert_eq!(to_come["lines"], json!(["League 2024-25", "Speeldag 4, za 24 augustus 2024", "20.00"]));
    assert_eq!(to_come["match"][0], json!({ "name": "c", "colours": "c-none" }), "no goals that nobody scored");
}

/// Whether a link is one of those that scripts take for one with a card, and then the address of the card: as the scripts do
/// it.
fn card_of_link(patterns: &[String], link: &str) -> Option<String> {
    let fits = |pattern: &str| {
        let (pattern, link): (Vec<&str>, Vec<&str>) = (pattern.split('/').collect(), link.split('/').collect());
        let part = |(pattern, part): (&&str, &&str)| match pattern.split_once('*') {
            Some((before, after)) => part.len() > before.len() + after.len() && part.ends_with(after),
            None => pattern == part,
        };
        pattern.len() == link.len() && pattern.iter().zip(&link).all(part)
    };
    let has_card = patterns.iter().flat_map(|patterns| patterns.split(' ')).any(fits);
    has_card.then(|| match link.strip_suffix(".html") {
        Some(stem) => format!("{stem}.json"),
        None => format!("{link}card.json"),
    })
}

#[test]
fn a_script_finds_every_card_by_its_link_and_no_other_page_has_such_a_link() {
    for (base, form) in [("/", "folder"), ("/sport/", "folder"), ("/", "file"), ("/sport/", "file")] {
        let mut files = league(&SEASON);
        files.extend([
            story("het-einde", "2025-03-04", "thread = \"wissel\""),
            file("people/besnik-hasi.md", "+++\nname = \"Besnik Hasi\"\n+++\n"),
            file("venues/kazerne.md", "+++\nname = \"Kazerne\"\n+++\n"),
            file("threads/wissel.md", "+++\ntitle = \"Wissel\"\n+++\n"),
            file("pages/over-ons.md", "+++\ntitle = \"Over ons\"\n+++\n"),
        ]);
        let settings = format!(
            "title = \"Test\"\nbase_url = \"https://example.org{base}\"\nlanguage = \"nl\"\n\
             timezone = \"Europe/Brussels\"\n[addresses]\nform = \"{form}\"\n[languages.en]\n"
        );
        let archive = site_with(&settings, &files);
        let (cards, patterns) = cards(&archive);
        let facts = Facts::gather(&archive, crate::names::find_names(&archive));
        let plan = plan_pages(&archive, &facts, &mut Diagnostics::default());
        let mut by_link: Vec<String> =
            plan.pages.iter().filter_map(|page| card_of_link(&patterns, &page.link)).collect();
        let mut written: Vec<String> = cards.into_iter().map(|(file, _)| format!("{base}{file}")).collect();
        by_link.sort();
        written.sort();
        assert_eq!(by_link, written, "{form} below {base}");
        let with_cards = ["person", "club", "match"].map(|name| PAGE_KINDS.iter().find(|kind| kind.name == name));
        let pages =
            plan.pages.iter().filter(|page| with_cards.iter().flatten().any(|kind| kind.name == page.kind.name));
        assert_eq!(written.len(), pages.count(), "each person, club and match has one");
    }
}
