//! A build after an earlier one makes the bytes that a build from nothing makes, and renders only what changed.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use touchline::output::{Make, MemoryFolder, MemorySession, OutputError, OutputPath, Sink};
use touchline::site::{Timings, build, check};
use touchline::source::Theme;

use crate::written_sites::{WrittenFile, files, write};
use crate::{NOW, SITE};

/// What an author does to a file: these words for those, and back when it is done again.
const EDITS: [(&str, &str, &str); 12] = [
    ("clubs/boei.md", "boei FC", "Koninklijke boei"),
    ("clubs/anker.md", "#ffdd00", "#00ddff"),
    ("clubs/dok.md", "city = \"Haven\"", "city = \"Dok & Co\""),
    ("people/jo-peers.md", "Jo Peers", "Jo Peeters"),
    ("people/mia-toren.md", "from_season = \"2024-25\"", "from = 2025-01-02"),
    ("competitions/havenliga/2024-25/matches.txt", "2-1 (0-1)", "2-3 (1-1)"),
    ("competitions/havenliga/2024-25/matches.txt", "0-0", "postponed"),
    ("competitions/havenliga/2024-25/season.toml", "rounds = 4", "rounds = 5"),
    ("stories/2024/eerste-zege.md", "title = \"Eerste zege\"", "title = \"Zege <1>\""),
    ("stories/2024/eerste-zege.md", "won, en", "verloor, en"),
    ("stories/2025/de-finale.md", "+++\n[[", "draft = true\n+++\n[["),
    ("site.toml", "Kanaalstreek", "Havenkrant"),
];

/// Counts what is made anew.
struct Counting<'s> {
    session: &'s MemorySession,
    pages: AtomicUsize,
}

impl Sink for Counting<'_> {
    fn can_keep(&self, path: &OutputPath, source: u128) -> bool {
        self.session.can_keep(path, source)
    }

    fn keep(&self, path: OutputPath) -> Result<(), OutputError> {
        self.session.keep(path)
    }

    fn before(&self, path: &OutputPath, bytes: &[u8]) -> Option<Vec<u8>> {
        self.session.before(path, bytes)
    }

    fn put(&self, path: OutputPath, bytes: Vec<u8>, source: Option<u128>) -> Result<(), OutputError> {
        self.pages.fetch_add(usize::from(source.is_some()), Ordering::Relaxed);
        self.session.put(path, bytes, source)
    }

    fn put_made(&self, path: OutputPath, source: u128, make: Make) -> Result<(), OutputError> {
        self.session.put_made(path, source, make)
    }
}

/// Builds after an earlier build; also how many pages were rendered. None when the content has faults.
fn site_after(before: &MemoryFolder, content: &Path, theme: Theme) -> Option<(MemoryFolder, usize)> {
    let now = NOW.parse().expect("a moment");
    let checked = check(content, now, &mut Timings::default()).expect("a folder that can be read");
    if checked.found.has_errors() {
        return None;
    }
    let session = MemorySession::begin(before);
    let sink = Counting { session: &session, pages: AtomicUsize::new(0) };
    build(&checked, content, theme, &sink, &mut Timings::default()).expect("a site");
    let rendered = sink.pages.into_inner();
    Some((session.commit().expect("a whole site").0, rendered))
}

/// An author's own template, which says another thing each time.
fn theme(words: Option<u8>) -> Theme {
    let text = |word| format!("{{% extends \"builtin/story.html\" %}}{{% block after %}}<p>{word}</p>{{% endblock %}}");
    Theme {
        templates: words.map(|word| ("story.html".to_owned(), text(word))).into_iter().collect(),
        files: Vec::new(),
    }
}

fn apply(edit: usize, content: &mut [WrittenFile]) {
    let (path, one, other) = EDITS[edit];
    let file = content.iter_mut().find(|file| file.path == path).expect("an edit of a file that is there");
    let (from, to) = if file.text.contains(other) { (other, one) } else { (one, other) };
    assert!(file.text.contains(from), "{path} has neither {one:?} nor {other:?}");
    file.text = file.text.replace(from, to);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn edits_and_builds_after_each_make_what_a_build_from_nothing_makes(
        rounds in prop::collection::vec((prop::collection::vec(0..EDITS.len(), 1..4), prop::option::of(0_u8..2)), 1..6),
    ) {
        let mut content = files(SITE);
        let mut before = MemoryFolder::default();
        for (edits, words) in rounds {
            edits.into_iter().for_each(|edit| apply(edit, &mut content));
            let folder = tempfile::tempdir().expect("a folder");
            write(&content, folder.path());
            let nothing = MemoryFolder::default();
            let Some((expected, _)) = site_after(&nothing, folder.path(), theme(words)) else { continue };
            let (after, _) = site_after(&before, folder.path(), theme(words)).expect("the same content is sound");
            prop_assert_eq!(after.files().len(), expected.files().len());
            for ((path, file), (expected_path, expected)) in after.files().iter().zip(expected.files()) {
                prop_assert_eq!(path, expected_path);
                prop_assert_eq!(&file.entry, &expected.entry);
                prop_assert!(file.bytes == expected.bytes, "{} has other bytes", path.as_str());
            }
            prop_assert!(after.paths_on_request().eq(expected.paths_on_request()));
            before = after;
        }
    }
}

#[test]
fn a_page_is_rendered_only_when_its_view_or_a_template_changed() {
    let mut content = files(SITE);
    let folder = tempfile::tempdir().expect("a folder");
    write(&content, folder.path());
    let build = |before: &MemoryFolder, theme| site_after(before, folder.path(), theme).expect("sound content");
    let (first, all) = build(&MemoryFolder::default(), Theme::default());
    assert!(all > 30, "{all} pages are hardly a site");
    assert_eq!(build(&first, Theme::default()).1, 0);
    assert_eq!(build(&first, theme(Some(1))).1, all);
    apply(9, &mut content);
    write(&content, folder.path());
    // The words of a story stand on its own page, and where they are quoted.
    let (_, rendered) = build(&first, Theme::default());
    assert!((1..10).contains(&rendered), "{rendered} pages were rendered");
}
