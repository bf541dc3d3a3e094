//! Tables as leagues publish them: the engine against whole seasons.
//!
//! * The seasons of the example site (`content/`) and of `tests/tables/content/` are real. `expected/` holds the table of
//!   every stage as it ended, and as it stood at some moments.
//! * The sites of `written/` are invented, each as one text with its own expected tables (`written_sites` tells the form).
//!
//! A stage without an expected table fails, and so does an expected table without a stage. `expected.rs` tells how a table
//! is written.

mod expected;
mod football;
mod properties;
mod reading;
#[path = "../written_sites/mod.rs"]
#[allow(dead_code, reason = "these sites are read from memory")]
mod written_sites;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use touchline::source::SourceFile;

use expected::{Expected, differences};
use reading::Site;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The text files of a folder by their stems.
fn texts(name: &str) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder(name)).expect("a folder of this repository");
    let text = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.expect("an entry of the folder").path();
        let stem = path.file_stem().expect("a file has a stem").to_string_lossy().into_owned();
        (stem, std::fs::read_to_string(&path).expect("a text of this repository"))
    };
    entries.map(text).collect()
}

#[test]
fn real_seasons_end_and_stood_as_they_were_published() {
    let sites = [Site::read(&folder("content")), Site::read(&folder("tests/tables/content"))];
    let found = differences(&sites, &texts("tests/tables/expected"));
    assert!(found.is_empty(), "{found}");
}

#[test]
fn invented_seasons_end_and_stood_as_their_rules_say() {
    let mut found = String::new();
    for (name, text) in texts("tests/tables/written") {
        let (site, expected) = written(&text);
        let of_site = differences(&[site], &expected);
        if !of_site.is_empty() {
            found += &format!("written/{name}.txt:\n{of_site}");
        }
    }
    assert!(found.is_empty(), "{found}");
}

/// A written site, and the tables that stand in it below `expected/`.
fn written(text: &str) -> (Site, Expected) {
    let (mut files, mut expected) = (Vec::new(), Expected::new());
    for file in written_sites::files(text) {
        match file.path.strip_prefix("expected/") {
            Some(name) => {
                expected.insert(name.trim_end_matches(".txt").to_owned(), file.text);
            }
            None => files.push(SourceFile { path: file.path, text: file.text }),
        }
    }
    (Site::of(files), expected)
}
