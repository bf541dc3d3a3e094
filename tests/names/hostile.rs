//! Pages made to break the linker: it must neither panic nor lose its way, and every place that it gives must be one.

use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use proptest::prelude::*;

use crate::reading::{ReadStory, stories, stories_and_time};

const SITE: &str =
    "title = \"T\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\ntimezone = \"Europe/Brussels\"\n";

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a new folder");
    std::fs::write(path, text).expect("a disk with room");
}

/// Clubs and people whose names overlap, hold each other, are one letter, emoji, or of other scripts.
fn hostile_records(folder: &Path) {
    write(folder, "site.toml", SITE);
    let names = [
        "A",
        "A A",
        "A A A",
        "A B",
        "B A",
        "É",
        "e",
        "ß",
        "SS",
        "🟡",
        "🟡🔴",
        "مكلين",
        "עברית",
        "KV",
        "KV Mechelen",
        "Mechelen KV",
        "Mechelen",
        "M-e-c-h",
        "'t",
        "'t A",
        "D'A",
        "1",
        "1. A",
        "10 000",
        "-",
        "&",
        "A & B",
        "ﬁ",
        "İ",
        "ı",
        "𝐀",
        "e\u{301}",
    ];
    for (place, name) in names.iter().enumerate() {
        write(folder, &format!("clubs/c-{place}.md"), &format!("+++\nname = {}\n+++\n", toml(name)));
        write(
            folder,
            &format!("people/p-{place}.md"),
            &format!("+++\nname = {}\n+++\n", toml(&format!("{name} {name}"))),
        );
    }
}

fn toml(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

fn check_places(story: &ReadStory) {
    let mut end = 0;
    for mention in &story.found.mentions {
        assert!(mention.start < mention.end, "{mention:?}");
        assert!(story.text.is_char_boundary(mention.start) && story.text.is_char_boundary(mention.end), "{mention:?}");
        assert!(mention.start >= end, "mentions do not overlap: {mention:?}");
        end = mention.end;
    }
    for refusal in &story.found.refused {
        assert!(refusal.start < refusal.end && story.text.get(refusal.start..refusal.end).is_some(), "{refusal:?}");
        assert!(!refusal.candidates.is_empty(), "{refusal:?}");
    }
}

#[test]
fn names_that_overlap_hold_each_other_and_are_hardly_letters() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    hostile_records(folder.path());
    let parts = [
        "A",
        "B",
        "A A A A A",
        "KV Mechelen KV",
        "🟡🔴",
        "مكلين",
        "עברית",
        "*A* **B**",
        "**A** A",
        "A\u{ad}A",
        "A\u{200b}B",
        "'t A",
        "D'A",
        "d’A",
        "1. A",
        "A-B",
        "A - B",
        "A – B 2-1",
        "&amp;",
        "A &amp; B",
        "\\*A\\*",
        "`A`",
        "[A](https://a.be)",
        "[[c-1]]",
        "[[c-1|A B]]",
        "[[!A]]",
        "A@b.c",
        "#A",
        "https://A.be/A",
        "ﬁ",
        "İstanbul",
        "e\u{301}",
        "𝐀",
        "\n",
        "\n\n",
        "# A\n\n",
        "| A | B |\n|---|---|\n| A | B |\n",
        "> A\n",
        "- A\n- B\n",
        "A[^1]\n\n[^1]: A B\n",
        "<b>A</b>",
        "A.",
        "A. B",
        "K.V.",
        "A.B.C",
        "...",
        "\"A\"",
        "«A»",
        "(A)",
        "A/B",
    ];
    let mut text = String::new();
    // Every part beside every other.
    for left in parts {
        for right in parts {
            write!(text, "{left} {right}{left}, ").expect("text takes all");
        }
        text.push_str("\n\n");
    }
    write(
        folder.path(),
        "stories/a.md",
        &format!("+++\ntitle = \"A \\u0041 \\\"B\\\" KV Mechelen\"\ndate = 2030-01-01\n+++\n{text}"),
    );
    let read = stories(folder.path());
    check_places(&read[0]);
    assert!(read[0].found.mentions.len() > 100, "there is something to find");
}

#[test]
fn ten_thousand_aliases_of_one_club_cost_a_text_no_more_than_one() {
    let time = |aliases: usize, texts: usize| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        write(folder.path(), "site.toml", SITE);
        let list: String = (0..aliases).map(|number| format!("\"Alias Nummer {number}\", ")).collect();
        // And one that asks the search to begin again at each word.
        let long = "Naam van ".repeat(15);
        let club = format!("+++\nname = \"Club A\"\naliases = [{list}\"{long}Z\"]\n+++\n");
        write(folder.path(), "clubs/a.md", &club);
        let sentence = "De ploeg van Alias Nummer 77 won zondag, en Naam van Naam van Naam ook. ";
        for text in 0..texts {
            let text_of = format!("+++\ntitle = \"Kort\"\ndate = 2030-01-01\n+++\n{}", sentence.repeat(40));
            write(folder.path(), &format!("stories/s-{text}.md"), &text_of);
        }
        let mut best = Duration::MAX;
        for _ in 0..3 {
            let (read, took) = stories_and_time(folder.path());
            best = best.min(took);
            let expected = if aliases > 77 { 40 } else { 0 };
            assert!(read.iter().all(|story| story.found.mentions.len() == expected));
        }
        best
    };
    let few = time(1, 100);
    let many = time(10_000, 100).saturating_sub(time(10_000, 1));
    assert!(many < few * 5 + Duration::from_millis(300), "{few:?} with one alias, {many:?} with ten thousand");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn any_text_yields_places_that_are_places(texts in proptest::collection::vec("(\\PC|[A-C ]| KV Mechelen |\\*|_|\n|\\[\\[|\\]\\]|`|é|-|'|\\.){0,80}", 40)) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        hostile_records(folder.path());
        for (place, text) in texts.iter().enumerate() {
            // A link that leads nowhere, and a block that is none, are errors of their own.
            let text = text.replace("[[", "(").replace('[', "(").replace("```", "``");
            write(folder.path(), &format!("stories/s-{place}.md"), &format!("+++\ntitle = \"Kort\"\ndate = 2030-01-01\n+++\n{text}\n"));
        }
        stories(folder.path()).iter().for_each(check_places);
    }
}
