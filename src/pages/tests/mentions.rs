//! Names in prose become links, and the words stay as they are.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;

use super::{file, league, site, site_with};
use crate::archive::{Archive, Id, Story, assemble};
use crate::facts::Facts;
use crate::locale::Locales;
use crate::names::{StoryNames, find_names};
use crate::pages::{Desk, PageKey, plan_pages};
use crate::records::read_records;
use crate::source::{Diagnostics, Sources, read_content};

/// The settings of a site that links every mention.
const LINKS_ALL: &str = "title = \"Test\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\n\
                         timezone = \"Europe/Brussels\"\nlinks.mentions = \"all\"\n";

fn files(text: &str) -> Vec<(String, String)> {
    let mut files = league(&["1 2025-03-01 20:00 club-a 2-1 club-b", "1 2025-03-01 20:00 club-c 0-0 club-d"]);
    for (slug, name, keys) in [
        ("besnik-hasi", "Besnik Hasi", "aliases = [\"Besnik Ilmi Hasi\"]"),
        ("jan-smit", "Jan \\\"Jo\\\" Smit", "aliases = [\"Jan Smit\"]"),
    ] {
        files.push(file(format!("people/{slug}.md"), format!("+++\nname = \"{name}\"\n{keys}\n+++\n")));
    }
    for (slug, name) in [("bal-doel", "Bal & Doel"), ("ster-voor-wijk", "Ster* Voor Wijk")] {
        files.push(file(format!("clubs/{slug}.md"), format!("+++\nname = \"{name}\"\n+++\n")));
    }
    files.push(file("stories/het-einde.md", format!("+++\ntitle = \"Het einde\"\ndate = 2025-03-04\n+++\n{text}")));
    files
}

/// The HTML of each story, with the links of its names or without.
fn stories(archive: &Archive, linked: bool) -> Vec<String> {
    static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::load);
    let mut facts = Facts::gather(archive, find_names(archive));
    if !linked {
        archive.stories.ids().for_each(|story| facts.names[story] = StoryNames::default());
    }
    let plan = plan_pages(archive, &facts, &mut Diagnostics::default());
    let desk = Desk::new(archive, &facts, &plan, &LOCALES);
    let html = |story: Id<Story>| {
        let page = plan.pages.iter().find(|page| page.key == PageKey::Story(story)).expect("a page");
        let view = serde_json::to_value(desk.view(page).page).expect("views can be serialised");
        let pieces = view["body"]["pieces"].as_array().expect("pieces").clone();
        pieces.iter().filter_map(|piece| piece["html"].as_str()).collect::<String>()
    };
    archive.stories.ids().map(html).collect()
}

fn check(text: &str, expected: &str) {
    let html = stories(&site(&files(text)), true).remove(0);
    assert_eq!(html.trim().replace("/mensen/besnik-hasi/", "HASI"), expected, "{text}");
}

#[test]
fn a_name_becomes_a_link_around_its_words_alone() {
    check("Voor Besnik Hasi is het voorbij.", "<p>Voor <a href=\"HASI\">Besnik Hasi</a> is het voorbij.</p>");
    check("Besnik Hasi’s ploeg", "<p><a href=\"HASI\">Besnik Hasi</a>’s ploeg</p>");
    check("Besnik Hasi", "<p><a href=\"HASI\">Besnik Hasi</a></p>");
    check("- Besnik Hasi\n- niets", "<ul>\n<li><a href=\"HASI\">Besnik Hasi</a></li>\n<li>niets</li>\n</ul>");
}

#[test]
fn the_mark_of_a_footnote_stands_behind_the_link_that_it_was_written_in() {
    let html = stories(&site(&files("[[besnik-hasi|Hij[^1] zelf]] ging.\n\n[^1]: In maart.")), true).remove(0);
    assert!(html.contains("\">Hij zelf</a><sup class=\"fn\"><a id=\"fnref-1\""), "{html}");
}

#[test]
fn only_the_first_mention_of_a_story_is_linked() {
    check("Besnik Hasi, ja Besnik Hasi.", "<p><a href=\"HASI\">Besnik Hasi</a>, ja Besnik Hasi.</p>");
    check("[[besnik-hasi|Hij]] en Besnik Hasi.", "<p><a href=\"HASI\">Hij</a> en Besnik Hasi.</p>");
}

#[test]
fn all_are_linked_where_the_site_says_so() {
    let archive = site_with(LINKS_ALL, &files("Besnik Hasi, ja Besnik Hasi.\n\n## Besnik Hasi"));
    let html = stories(&archive, true).remove(0);
    assert_eq!(html.matches("<a ").count(), 2, "{html}");
}

#[test]
fn the_title_is_the_name_of_the_record_where_other_words_stand() {
    check("Met Besnik Ilmi Hasi.", "<p>Met <a href=\"HASI\" title=\"Besnik Hasi\">Besnik Ilmi Hasi</a>.</p>");
    check("Met Jan Smit.", "<p>Met <a href=\"/mensen/jan-smit/\" title=\"Jan &quot;Jo&quot; Smit\">Jan Smit</a>.</p>");
    check("Met Besnik\nHasi.", "<p>Met <a href=\"HASI\">Besnik\nHasi</a>.</p>");
}

#[test]
fn emphasis_within_a_name_is_taken_into_the_link_or_the_pieces_are_linked() {
    check("Met **Besnik Hasi**.", "<p>Met <strong><a href=\"HASI\">Besnik Hasi</a></strong>.</p>");
    check("Met Besnik **Hasi**.", "<p>Met <a href=\"HASI\">Besnik <strong>Hasi</strong></a>.</p>");
    check("Met **Besnik** Hasi.", "<p>Met <a href=\"HASI\"><strong>Besnik</strong> Hasi</a>.</p>");
    check("Met ***Besnik* Hasi** weg.", "<p>Met <strong><a href=\"HASI\"><em>Besnik</em> Hasi</a></strong> weg.</p>");
    check(
        "Met **trainer Besnik** Hasi.",
        "<p>Met <strong>trainer <a href=\"HASI\">Besnik</a></strong> <a href=\"HASI\">Hasi</a>.</p>",
    );
    check(
        "Met Besnik **Hasi weg**.",
        "<p>Met <a href=\"HASI\">Besnik</a> <strong><a href=\"HASI\">Hasi</a> weg</strong>.</p>",
    );
}

#[test]
fn entities_and_escapes_within_a_name_stay_as_they_are() {
    let link = "<a href=\"/clubs/bal-doel/\">Bal &amp; Doel</a>";
    for written in ["Bal & Doel", "Bal &amp; Doel", "Bal \\& Doel"] {
        check(&format!("Bij {written} gewonnen."), &format!("<p>Bij {link} gewonnen.</p>"));
    }
}

#[test]
fn headings_code_pictures_and_links_hold_no_links_of_names() {
    for text in [
        "## Over Besnik Hasi",
        "Zie `Besnik Hasi`.",
        "    Besnik Hasi",
        "![Besnik Hasi](https://example.org/x.jpg)",
        "[over Besnik Hasi](https://example.org/)",
        "[[!Besnik Hasi]]",
    ] {
        let html = stories(&site(&files(text)), true).remove(0);
        assert!(!html.contains("/mensen/"), "{text}: {html}");
    }
}

/// The HTML without links, and whether every tag is closed in its turn and no link lies in another.
fn without_links(html: &str) -> (String, bool) {
    let (mut words, mut open, mut nests) = (String::new(), Vec::new(), true);
    for (place, part) in html.split('<').enumerate() {
        let (tag, text) = if place == 0 { ("", part) } else { part.split_once('>').expect("a whole tag") };
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or("");
        match tag.strip_prefix('/') {
            Some(_) => nests &= open.pop() == Some(name),
            None if tag.is_empty() || tag.ends_with('/') => {}
            None => {
                nests &= name != "a" || !open.contains(&"a");
                open.push(name);
            }
        }
        if name != "a" && place > 0 {
            words.push_str(&format!("<{tag}>"));
        }
        words.push_str(text);
    }
    (words, nests && open.is_empty())
}

fn check_words(archive: &Archive) {
    for (with, without) in stories(archive, true).iter().zip(stories(archive, false)) {
        let ((with, nests), (without, _)) = (without_links(with), without_links(&without));
        assert_eq!(with, without);
        assert!(nests, "{with}");
    }
}

#[test]
fn the_words_of_the_example_are_the_same_with_links_and_without() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut found = Diagnostics::default();
    let sources: Arc<Sources> = Arc::new(read_content(&folder, &mut found).expect("the example site"));
    let records = read_records(&sources, &mut found);
    let now = "2100-01-01T00:00:00Z".parse().expect("a moment");
    check_words(&assemble(&records, Arc::clone(&sources), now, &mut found));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_words_of_any_text_are_the_same_with_links_and_without(
        parts in prop::collection::vec(prop::sample::select(PARTS), 1..14),
    ) {
        let text = parts.concat();
        // Nothing is linked or shown by hand that there is not.
        prop_assume!(!text.contains("![["));
        prop_assume!(text.matches("[[").count() == text.matches("[[besnik-hasi|").count());
        check_words(&site_with(LINKS_ALL, &files(&text)));
    }
}

const PARTS: &[&str] = &[
    "Besnik Hasi",
    "Besnik",
    "Hasi",
    " ",
    " ",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "~~",
    "Bal",
    " & ",
    " &amp; ",
    "Doel",
    "é",
    "\u{ad}",
    "`",
    "- ",
    "> ",
    "## ",
    "| a | b |\n|---|---|\n| ",
    " | ",
    "[[besnik-hasi|",
    "]]",
    "[",
    "](https://example.org/)",
    "!",
    "<b>",
    "&nbsp;",
    "\\&",
    "Jan Smit",
    "’s",
    "[^1]",
    "\n\n[^1]: ",
    "    ",
    "club-a",
    " (",
    ")",
    ". ",
    "\u{200b}",
    "  \n",
    "\\",
    "&#66;esnik",
];
