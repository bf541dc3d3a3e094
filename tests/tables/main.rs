//! Tables as leagues publish them: the engine against whole seasons.
//!
//! The seasons of the example site (`content/`) and of `tests/tables/content/` are real. `expected/` holds the table of
//! every stage as it ended, and as it stood at some moments.
//!
//! A stage without an expected table fails, and so does an expected table without a stage. `expected.rs` tells how a table
//! is written.

mod expected;
mod football;
mod reading;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use expected::differences;
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
