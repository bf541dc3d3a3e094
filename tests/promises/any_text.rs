//! Whatever stands in a file: it is read, its faults have places that can be shown, and nothing panics.
//!
//! Files of a sound site with every irregular case are broken at random, the same way on every run. `TOUCHLINE_SEED=7` breaks
//! them in another way, `TOUCHLINE_CASES=10000` more often.

use std::path::Path;
use std::sync::Arc;

use touchline::archive::assemble;
use touchline::output::{MemoryFolder, MemorySession};
use touchline::records::read_records;
use touchline::site::{Timings, build, check as check_folder};
use touchline::source::{Code, Diagnostics, Format, SourceFile, Sources, Span, Style, Theme, print};

use crate::written_sites::{PLAIN_SITE, WrittenFile, files, write};
use crate::{NOW, SITE};

/// A site in which every kind of file lies.
fn whole_format() -> Vec<WrittenFile> {
    without_marks(include_str!("../faults/fixtures/hard-cases.txt"))
}

/// A fixture of the faults without what it says of its lines.
fn without_marks(fixture: &str) -> Vec<WrittenFile> {
    let lines = fixture.lines().map(|line| line.split("#~").next().expect("a first part").trim_end());
    files(&(lines.collect::<Vec<_>>().join("\n") + "\n"))
}

/// Numbers that look random and are the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn one_of<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

/// What writers type, and what breaks readers.
const PIECES: [&str; 72] = [
    "\n",
    "\r\n",
    " ",
    "\t",
    "\"",
    "'",
    "\"\"\"",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ",",
    ".",
    "..",
    "-",
    "--",
    "+++",
    "+++\n",
    "#",
    "# ",
    "~",
    "?",
    "/",
    "\\",
    "|",
    "\\|",
    "(",
    ")",
    ":",
    "!",
    "![",
    "](",
    "](claim:",
    "claim:points?last=",
    "```",
    "```{table}\n",
    "```{match}\nof = \"",
    "> ",
    "- ",
    "<b>",
    "&amp;",
    "\u{0}",
    "\u{7f}",
    "\u{1f}",
    "\u{feff}",
    "\u{2028}",
    "é",
    "ß",
    "김",
    "🏟️",
    "e\u{301}",
    "\u{202e}",
    "0",
    "1",
    "-1",
    "99999999999999999999",
    "1e999",
    "nan",
    "true",
    "2025-02-30",
    "2025-03-30T02:30",
    "1923-04~",
    "9999-12-31T23:59:59-23:59",
    "unknown",
    "genk",
    "KV",
    "2-1 (1-0)",
    "aet",
    "winner=",
];

/// Breaks a text in one to four places.
fn broken(text: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..1 + dice.below(4) {
        let at = dice.below(letters.len() + 1);
        let until = (at + dice.below(12)).min(letters.len());
        match dice.below(8) {
            0 => {
                letters.drain(at..until);
            }
            1 => letters.truncate(at),
            2 => {
                let copied: Vec<char> = letters[at..until].to_vec();
                letters.splice(at..at, copied);
            }
            3 => letters[at..until].reverse(),
            4 => {
                let piece = dice.one_of(&PIECES);
                letters.splice(at..until, piece.chars());
            }
            _ => {
                let piece = dice.one_of(&PIECES);
                letters.splice(at..at, piece.chars());
            }
        }
    }
    letters.into_iter().collect()
}

/// Nothing but pieces.
fn noise(dice: &mut Dice) -> String {
    (0..dice.below(60)).map(|_| dice.one_of(&PIECES)).collect()
}

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|written| written.parse().ok()).unwrap_or(usual)
}

/// Reads, checks and prints; a panic names the case and shows the file.
fn check(files: &[WrittenFile], broken: usize, case: u64) {
    let sources = files.iter().map(|file| SourceFile { path: file.path.clone(), text: file.text.clone() });
    let sources = Arc::new(Sources::new(sources.collect()));
    let run = || {
        let mut found = Diagnostics::default();
        let records = read_records(&sources, &mut found);
        let archive = assemble(&records, Arc::clone(&sources), NOW.parse().expect("a moment"), &mut found);
        found.settle(|code| archive.site.severity_of(code));
        for fault in found.iter() {
            for span in std::iter::once(fault.span).chain(fault.also.iter().map(|(span, _)| *span)) {
                assert!(can_be_shown(span, &sources), "{}: {:?} {}", fault.code.slug(), span, fault.message);
            }
            assert!(!fault.message.is_empty(), "{} says nothing", fault.code.slug());
        }
        print(&found, &sources, "content", Format::Json).len()
            + print(&found, &sources, "content", Format::Terminal(Style::Plain)).len()
    };
    if std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).is_err() {
        let file = &files[broken];
        panic!("case {case} makes it panic: {} holds\n{}\n{:?}", file.path, file.text, file.text);
    }
}

/// True for a range of whole letters inside its file.
fn can_be_shown(span: Span, sources: &Sources) -> bool {
    sources.file(span.file).text.get(span.range()).is_some()
}

#[test]
fn a_file_that_is_broken_anywhere_never_makes_it_panic() {
    let whole = whole_format();
    let mut dice = Dice(number("TOUCHLINE_SEED", 1904) | 1);
    for case in 0..number("TOUCHLINE_CASES", 150) {
        let mut files = whole.clone();
        let index = dice.below(files.len());
        files[index].text = broken(&files[index].text, &mut dice);
        check(&files, index, case);
    }
}

#[test]
fn any_text_in_any_kind_of_file_never_makes_it_panic() {
    let whole = files(SITE);
    let mut dice = Dice(number("TOUCHLINE_SEED", 1904) | 1);
    for case in 0..number("TOUCHLINE_CASES", 150) {
        let mut files = whole.clone();
        let index = dice.below(files.len());
        let text = noise(&mut dice);
        files[index].text = match dice.below(3) {
            0 => text,
            1 => format!("+++\n{text}\n+++\n"),
            _ => format!("+++\nname = \"N\"\ntitle = \"T\"\ndate = 2025-01-01\n+++\n{text}\n"),
        };
        check(&files, index, case);
    }
}

/// A site may let every fault pass. What cannot be built then is refused with a word; nothing panics.
#[test]
fn a_site_that_lets_every_fault_pass_is_built_or_refused_and_never_makes_it_panic() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/fixtures");
    let checks: String = Code::ALL.iter().map(|code| format!("{} = \"off\"\n", code.slug())).collect();
    let site = format!("{PLAIN_SITE}[languages.fr]\n[languages.en]\n[checks]\n{checks}");
    let fixtures =
        std::fs::read_dir(folder).expect("the fixtures lie there").map(|entry| entry.expect("an entry").path());
    let mut panicked = Vec::new();
    for fixture in fixtures {
        let mut files = without_marks(&std::fs::read_to_string(&fixture).expect("a fixture is a text"));
        files.retain(|file| file.path != "site.toml");
        files.push(WrittenFile { path: "site.toml".to_owned(), text: site.clone(), first_line: 0 });
        let folder = tempfile::tempdir().expect("a folder");
        write(&files, folder.path());
        let run = || {
            let now = NOW.parse().expect("a moment");
            let checked = check_folder(folder.path(), now, &mut Timings::default()).expect("a folder that can be read");
            if checked.found.has_errors() {
                return;
            }
            let sink = MemorySession::begin(&MemoryFolder::default());
            if let Err(error) = build(&checked, folder.path(), Theme::default(), &sink, &mut Timings::default()) {
                assert!(!error.to_string().is_empty());
            }
        };
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).is_err() {
            panicked.push(fixture.file_name().expect("a name").to_string_lossy().into_owned());
        }
    }
    assert_eq!(panicked, [] as [String; 0]);
}
