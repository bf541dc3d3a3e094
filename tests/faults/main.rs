//! Every fault that Touchline reports, on the line that deserves it.
//!
//! `fixtures/*.txt` are small sites, each written as one text (see `written_sites`). What is wrong with a line stands at its
//! end, and is cut off with the blanks before it before the site is read:
//!
//!     captain = "rob-schofs"   #~ unknown-person `"rob-schofs"` > did you mean `rob-schoofs`?
//!
//! A mark is `#~ CODE`, then what it wants said, all of it optional but in this order:
//!
//! * `` `text` `` the words that the fault points at, exactly; of several lines the first. They are looked for in the line,
//!   so they are the column too;
//! * `@7` the column at which it begins, where the words stand in the line more than once, or instead of them;
//!   without either the fault points at the beginning of the line and at no words;
//! * `: words` that are in the message;
//! * `> words` that are in the help. A fault that says "did you mean" must be expected to say it.
//!
//! A line `now 2030-01-01T12:00:00Z` before the first file of a fixture is the moment at which it is read.
//!
//! A line may have several marks. A fault without a mark and a mark without a fault both fail, all at once.

mod by_hand;
mod command;
mod compare;
mod expected;
#[path = "../written_sites/mod.rs"]
mod written_sites;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use touchline::site::{Checked, Timings, check};
use touchline::source::Code;

use compare::differences;
use expected::cut_marks;
use written_sites::WrittenFile;

/// The moment at which a fixture is read that does not say another.
const NOW: &str = "2025-07-15T12:00:00Z";

/// Codes that no written fixture can hold, and the test below that raises each.
const RAISED_BY_TESTS: [(Code, &str); 1] =
    [(Code::InvalidUtf8, "a fixture is a text, and this is about bytes that are none")];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults").join(name)
}

/// Checks files as they lie in a folder of their own.
fn check_files(files: &[WrittenFile], now: &str) -> Checked {
    let folder = tempfile::tempdir().expect("a folder can be made");
    written_sites::write(files, folder.path());
    let now = now.parse().expect("a moment");
    check(folder.path(), now, &mut Timings::default()).expect("the folder can be read")
}

/// The moment that a fixture asks for: a line `now ...` before its first file.
fn now_of(fixture: &str) -> &str {
    let intro = fixture.lines().take_while(|line| !line.starts_with("=== "));
    intro.filter_map(|line| line.strip_prefix("now ")).next().unwrap_or(NOW)
}

/// Every fixture by name, in the order of names.
fn fixtures() -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder("fixtures")).expect("the fixtures lie there");
    let mut fixtures: Vec<(String, String)> = entries
        .map(|entry| {
            let path = entry.expect("an entry can be read").path();
            let text = std::fs::read_to_string(&path).expect("a fixture is a text");
            (path.file_name().expect("a file has a name").to_string_lossy().into_owned(), text)
        })
        .collect();
    fixtures.sort();
    fixtures
}

#[test]
fn every_fixture_has_the_faults_that_are_written_beside_its_lines_and_no_others() {
    let mut wrong = Vec::new();
    for (name, text) in fixtures() {
        let (files, marks) = cut_marks(&text);
        let checked = check_files(&files, now_of(&text));
        let differences = differences(&files, &marks, &checked);
        wrong
            .extend(differences.into_iter().map(|(line, what)| format!("tests/faults/fixtures/{name}:{line}: {what}")));
    }
    assert!(wrong.is_empty(), "{} differences\n{}\n", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_code_is_raised_by_a_fixture() {
    let mut raised: BTreeSet<String> = RAISED_BY_TESTS.iter().map(|(code, _)| code.slug().to_owned()).collect();
    for (_, text) in fixtures() {
        raised.extend(cut_marks(&text).1.into_iter().map(|mark| mark.code));
    }
    let known: BTreeSet<String> = Code::ALL.iter().map(|code| code.slug().to_owned()).collect();
    let missing: Vec<&String> = known.difference(&raised).collect();
    assert!(missing.is_empty(), "no fixture raises {missing:?}");
    let unknown: Vec<&String> = raised.difference(&known).collect();
    assert!(unknown.is_empty(), "there are no such codes: {unknown:?}");
}
