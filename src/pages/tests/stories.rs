//! The page of a story.

use serde_json::Value;

use super::{file, league, site, story, texts, view};
use crate::archive::{Archive, Id, Story};
use crate::pages::PageKey;

fn of(archive: &Archive, slug: &str) -> Id<Story> {
    let found = archive.stories.iter().find(|(_, story)| story.slug.as_str() == slug);
    found.unwrap_or_else(|| panic!("no story {slug}")).0
}

fn shown(archive: &Archive, slug: &str) -> Value {
    let id = of(archive, slug);
    let language = archive.stories[id].language.id();
    view(archive, language, &PageKey::Story(id)).expect("a page")
}

const MATCHES: [&str; 4] = [
    "1 2024-08-03 20:00 club-a 2-1 club-b",
    "1 2024-08-03 20:00 club-c 0-0 club-d",
    "2 2024-08-10 20:00 club-b 3-0 club-a",
    "2 2024-08-10 20:00 club-d 1-0 club-c",
];

#[test]
fn the_table_beside_a_story_is_that_of_its_day() {
    let mut files = league(&MATCHES);
    files.push(story("na-een", "2024-08-05", "about = [\"club-a\"]"));
    files.push(story("na-twee", "2024-08-12", "about = [\"club-a\"]"));
    let archive = site(&files);
    for (slug, ranks, after) in
        [("na-een", ["a", "c", "d", "b"], "Na speeldag 1."), ("na-twee", ["d", "b", "a", "c"], "Na speeldag 2.")]
    {
        let stood = &shown(&archive, slug)["stood"];
        assert_eq!(texts(stood, "/table/sections/0/rows", "/club/name"), ranks, "{slug}");
        assert_eq!(stood["after"], after);
    }
}

#[test]
fn a_person_beside_a_story_is_what_they_were_on_its_day() {
    let mut files = league(&MATCHES);
    let spells = "[[spells]]\nclub = \"club-a\"\nrole = \"head-coach\"\nfrom = 2024-07-01\nto = 2025-02-01\n";
    files.push(file("people/besnik-hasi.md", format!("+++\nname = \"Besnik Hasi\"\n{spells}+++\n")));
    files.push(story("tijdens", "2024-08-05", "about = [\"besnik-hasi\"]"));
    files.push(story("erna", "2025-03-05", "about = [\"besnik-hasi\"]"));
    let archive = site(&files);
    assert_eq!(texts(&shown(&archive, "tijdens"), "/people", "/role"), ["hoofdcoach, sinds 1 juli 2024"]);
    assert_eq!(texts(&shown(&archive, "erna"), "/people", "/role"), ["hoofdcoach, 1 juli 2024 tot 1 februari 2025"]);
}

#[test]
fn beside_a_story_about_a_club_somebody_of_another_club_is_said_to_be_there() {
    let mut files = league(&MATCHES);
    let coach = "[[spells]]\nclub = \"club-b\"\nrole = \"head-coach\"\nfrom = 2024-07-01\n";
    let player = "[[spells]]\nclub = \"club-c\"\nfrom = 2024-07-01\n";
    files.push(file("people/besnik-hasi.md", format!("+++\nname = \"Besnik Hasi\"\n{coach}+++\n")));
    files.push(file("people/jo-haven.md", format!("+++\nname = \"Jo Haven\"\n{player}+++\n")));
    files.push(story("over-a", "2024-08-05", "about = [\"club-a\", \"besnik-hasi\", \"jo-haven\"]"));
    let roles = texts(&shown(&site(&files), "over-a"), "/people", "/role");
    assert_eq!(roles, ["hoofdcoach bij b, sinds 1 juli 2024", "speler bij c"]);
}

#[test]
fn a_story_that_was_taken_back_says_why_and_nothing_else() {
    let text = "+++\ntitle = \"Onwaar\"\ndate = 2025-03-04\nstandfirst = \"Gerucht\"\nabout = [\"club-a\"]\nkicker = \"Kop\"\n\
                retracted = { date = 2025-03-06, reason = \"Het klopte niet.\" }\n+++\nGeheim [[club-a]].\n";
    let mut files = league(&MATCHES);
    files.push(file("stories/onwaar.md", text));
    let archive = site(&files);
    let view = shown(&archive, "onwaar").to_string();
    assert!(view.contains("Het klopte niet."));
    for lost in ["Onwaar", "Gerucht", "Geheim", "Kop\"", "club-a"] {
        assert!(!view.contains(lost), "{lost} is in {view}");
    }
}

#[test]
fn corrections_and_updates_are_dated_and_counted() {
    let keys = "updates = [{ date = 2025-03-05, text = \"Aanvulling.\" }]\n\
                corrections = [{ date = 2025-03-06T10:00, text = \"53, niet 54.\" }]";
    let archive = site(&[story("einde", "2025-03-04", keys)]);
    let view = shown(&archive, "einde");
    assert_eq!(view["updated"]["text"], "6 maart 2025");
    assert_eq!(view["correction_count"], "1 rechtzetting");
    assert_eq!(texts(&view, "/corrections", "/heading"), ["Rechtgezet op 6 maart 2025."]);
    assert_eq!(texts(&view, "/updates", "/text"), ["Aanvulling."]);
}

#[test]
fn who_may_not_yet_have_begun_elsewhere_is_shown_as_what_they_were_here() {
    let role = |from: &str, day: &str| {
        let mut files = league(&["1 2024-08-03 20:00 club-a 2-1 club-b"]);
        let spells = format!(
            "spells = [{{ club = \"club-a\", role = \"head-coach\", from = 2023-07-01, to = 2024-08-12 }}, \
             {{ club = \"club-b\", role = \"head-coach\", from = {from} }}]"
        );
        files.push(file("people/besnik-hasi.md", format!("+++\nname = \"Besnik Hasi\"\n{spells}\n+++\n")));
        let story = "title = \"Weg\"\nabout = [\"club-a\", \"besnik-hasi\"]";
        files.push(file("stories/weg.md", format!("+++\n{story}\ndate = {day}T09:00\n+++\nBesnik Hasi vertrekt.\n")));
        let archive = site(&files);
        let story = archive.stories.ids().next().expect("a story");
        texts(&view(&archive, "nl", &PageKey::Story(story)).expect("a page"), "/people", "/role").remove(0)
    };
    assert_eq!(role("\"2024-08\"", "2024-08-13"), "hoofdcoach, 1 juli 2023 tot 12 augustus 2024");
    assert_eq!(role("\"2024-08\"", "2024-09-13"), "hoofdcoach bij b, sinds augustus 2024");
    assert_eq!(role("2024-08-13", "2024-08-13"), "hoofdcoach bij b, sinds 13 augustus 2024");
}
