//! What a site and a story may say about names: which mentions are linked, and what the writer overrides.

use std::path::Path;

use crate::reading::stories;

const STORY: &str = "+++
title = \"Club A wint\"
date = 2030-01-01
+++
Club A won. [[club-b|Die andere]] van Club B zweeg, en Club A lachte.

## Club A

Daarna won Club A weer, en `Club A` ook.
";

fn linked(mentions: &str) -> Vec<usize> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a new folder");
        std::fs::write(path, text).expect("a disk with room");
    };
    let site =
        "title = \"T\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\ntimezone = \"Europe/Brussels\"\n";
    write("site.toml", &format!("{site}{mentions}"));
    write("clubs/club-a.md", "+++\nname = \"Club A\"\n+++\n");
    write("clubs/club-b.md", "+++\nname = \"Club B\"\n+++\n");
    write("stories/s.md", STORY);
    linked_places(folder.path())
}

/// The places, among all mentions but those by hand, of the ones that are linked.
fn linked_places(content: &Path) -> Vec<usize> {
    let story = stories(content).remove(0);
    let mentions = story.found.mentions.iter().enumerate();
    mentions.filter(|(_, mention)| mention.is_linked).map(|(place, _)| place).collect()
}

#[test]
fn a_site_says_which_mentions_are_linked() {
    // In order: the title, two of Club A round one of Club B (which was linked by hand before), the heading, the last.
    assert_eq!(linked(""), [1]);
    assert_eq!(linked("links = { mentions = \"first\" }\n"), [1]);
    assert_eq!(linked("links = { mentions = \"section\" }\n"), [1, 5]);
    assert_eq!(linked("links = { mentions = \"all\" }\n"), [1, 2, 3, 5]);
}
