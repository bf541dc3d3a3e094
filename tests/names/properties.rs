//! What must hold whatever is written.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::reading::{Found, ReadStory, stories};

/// The gold site with the stories of its cases, to be changed.
struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    fn new() -> Site {
        let folder = tempfile::tempdir().expect("a temporary folder");
        crate::gold::write_site(folder.path());
        Site { folder }
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    fn read(&self) -> Vec<ReadStory> {
        stories(self.folder.path())
    }

    fn people(&self) -> Vec<String> {
        slugs(&self.path("people"))
    }

    /// Changes a file, reads the site, and puts the file back.
    fn with(&self, below: &str, text: Option<String>) -> Vec<ReadStory> {
        let path = self.path(below);
        let before = std::fs::read_to_string(&path).ok();
        let set = |text: &Option<String>| match text {
            Some(text) => std::fs::write(&path, text).expect("a disk with room"),
            None => std::fs::remove_file(&path).expect("our own file"),
        };
        set(&text);
        let read = self.read();
        set(&before);
        read
    }
}

fn slugs(folder: &Path) -> Vec<String> {
    let names =
        std::fs::read_dir(folder).expect("a folder").filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut slugs: Vec<String> = names.filter_map(|name| name.strip_suffix(".md").map(str::to_owned)).collect();
    slugs.sort();
    slugs
}

fn links(found: &Found) -> BTreeSet<(usize, usize, &str)> {
    found.mentions.iter().map(|mention| (mention.start, mention.end, mention.slug.as_str())).collect()
}

#[test]
fn a_namesake_turns_links_into_refusals_and_never_into_other_links() {
    let site = Site::new();
    let before = site.read();
    let mut refused = 0;
    for person in site.people() {
        let record = std::fs::read_to_string(site.path(&format!("people/{person}.md"))).expect("a record");
        // The same in everything, but that a club has one head coach.
        let namesake = record.replace("role = \"head-coach\", ", "");
        let after = site.with(&format!("people/{person}-twin.md"), Some(namesake));
        for (before, after) in before.iter().zip(&after) {
            let (old, new) = (links(&before.found), links(&after.found));
            let others: Vec<_> = new.difference(&old).collect();
            assert!(others.is_empty(), "{}: a namesake of {person} makes {others:?}", before.slug);
            refused += old.len() - new.len();
        }
    }
    assert!(refused > 50, "namesakes made {refused} refusals");
}

#[test]
fn a_person_who_may_not_be_shown_leaves_no_trace_of_a_link() {
    let site = Site::new();
    let before = site.read();
    for person in site.people() {
        let named =
            before.iter().flat_map(|story| &story.found.mentions).filter(|mention| mention.slug == person).count();
        let path = format!("people/{person}.md");
        let record = std::fs::read_to_string(site.path(&path)).expect("a record");
        let hidden = record.replacen("+++\n", "+++\ndraft = true\n", 1);
        for story in site.with(&path, Some(hidden)) {
            let mut slugs = story.found.mentions.iter().map(|mention| &mention.slug);
            assert!(slugs.all(|slug| *slug != person), "{}: {person} is named", story.slug);
            let mut candidates = story.found.refused.iter().flat_map(|refusal| &refusal.candidates);
            assert!(candidates.all(|slug| *slug != person), "{}: {person} is a candidate", story.slug);
        }
        assert!(named > 0 || before.len() > 100, "{person} is in the gold");
    }
}

#[test]
fn the_order_of_files_does_not_matter() {
    let site = Site::new();
    let before = site.read();
    for (place, person) in site.people().iter().enumerate() {
        // Drawers mean nothing, and files are read in the order of their paths.
        let drawer = site.path(&format!("people/{}", 90 - place % 40));
        std::fs::create_dir_all(&drawer).expect("a new folder");
        std::fs::rename(site.path(&format!("people/{person}.md")), drawer.join(format!("{person}.md")))
            .expect("our own file");
    }
    let after = site.read();
    assert_eq!(before.len(), after.len());
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before.found, after.found, "{}", before.slug);
    }
}

#[test]
fn the_first_mention_is_linked_and_what_stands_above_is_not() {
    let site = Site::new();
    for story in site.read() {
        let body = story.text.match_indices("\n+++\n").map(|(at, _)| at).next().expect("a front matter") + 5;
        let mut linked: BTreeSet<&str> = BTreeSet::new();
        for mention in &story.found.mentions {
            if mention.is_linked {
                assert!(mention.start >= body, "{}: {} is linked above the text", story.slug, mention.slug);
                assert!(linked.insert(&mention.slug), "{}: {} is linked twice", story.slug, mention.slug);
            }
        }
    }
}
