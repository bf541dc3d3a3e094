//! Small sites, one for each feature, with everything that they become.
//!
//! `sites/NAME.txt` is a site written as one text (see `written_sites`); `expected/NAME.txt` holds every text file of its
//! output in the same form, and the names of all others. `TOUCHLINE_BLESS=1 cargo test --test golden` writes what is
//! expected anew: read the difference before you commit it.

#[path = "../written_sites/mod.rs"]
mod written_sites;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use similar::TextDiff;
use touchline::output::{MemoryFolder, MemorySession};
use touchline::site::{Timings, build, check};
use touchline::source::{Format, Style, print, read_theme};

/// The moment at which every site is built.
const NOW: &str = "2025-07-15T12:00:00Z";

/// Files of the theme: they are listed and not repeated.
const OF_THE_THEME: [&str; 10] = [
    "cards.js",
    "fonts/",
    "icon.svg",
    "rounds.js",
    "search-",
    "search.js",
    "sorting.js",
    "theme.js",
    "touchline.css",
    "touchline.js",
];

/// A file that a site is searched by: those are no text, and the tests of `search` read them.
fn is_of_an_index(path: &str) -> bool {
    path.starts_with("search/") && !path.ends_with(".html")
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

/// The stems of the text files in a folder.
fn names(name: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder(name)).expect("a folder of this repository");
    let stem = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.expect("an entry of the folder").path();
        path.file_stem().expect("a file has a stem").to_string_lossy().into_owned()
    };
    entries.map(stem).collect()
}

/// The whole output of a written site as one text.
fn output_of(name: &str) -> String {
    let text = std::fs::read_to_string(folder("sites").join(format!("{name}.txt"))).expect("a written site");
    let place = tempfile::tempdir().expect("a folder");
    let files = written_sites::files(&text);
    // A site may bring a theme of its own: `!templates/story.html` stands beside the content.
    let (theme, content): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.path.starts_with('!'));
    written_sites::write(&content, &place.path().join("content"));
    let theme = theme
        .into_iter()
        .map(|file| written_sites::WrittenFile { path: file.path.trim_start_matches('!').to_owned(), ..file });
    written_sites::write(&theme.collect::<Vec<_>>(), place.path());

    let content = place.path().join("content");
    let checked = check(&content, NOW.parse().expect("a moment"), &mut Timings::default()).expect("readable content");
    let mut output = print(&checked.found, &checked.sources, "content", Format::Terminal(Style::Plain));
    assert!(!checked.found.has_errors(), "{name}: {output}");
    let theme = read_theme(&content).expect("a readable theme");
    let sink = MemorySession::begin(&MemoryFolder::default());
    build(&checked, &content, theme, &sink, &mut Timings::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
    let (site, _) = sink.commit().expect("a whole site");
    for (path, file) in site.files().iter().filter(|(path, _)| !is_of_an_index(path.as_str())) {
        let path = path.as_str();
        output.push_str(&format!("=== {path}\n"));
        if OF_THE_THEME.iter().any(|theirs| path.starts_with(theirs)) && !text.contains(path) {
            continue;
        }
        let text = String::from_utf8(file.bytes.to_vec()).expect("text");
        output.push_str(&text);
        if !text.ends_with('\n') && !text.is_empty() {
            output.push('\n');
        }
    }
    output
}

#[test]
fn every_site_becomes_what_is_expected() {
    let bless = std::env::var_os("TOUCHLINE_BLESS").is_some();
    let mut differences = String::new();
    for name in names("sites") {
        let output = output_of(&name);
        let path = folder("expected").join(format!("{name}.txt"));
        if bless {
            std::fs::write(&path, &output).expect("a file of this repository");
            continue;
        }
        let expected = std::fs::read_to_string(&path)
            .unwrap_or_else(|_| panic!("{name} has no expected output; TOUCHLINE_BLESS=1 writes it"));
        if expected != output {
            let difference = TextDiff::from_lines(&expected, &output);
            let shown = difference.unified_diff().context_radius(2).header("expected", &name).to_string();
            differences.push_str(&shown);
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn nothing_is_expected_of_a_site_that_there_is_not() {
    assert_eq!(names("expected").difference(&names("sites")).collect::<Vec<_>>(), [] as [&String; 0]);
}
