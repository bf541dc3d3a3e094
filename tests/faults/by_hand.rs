//! Faults that no written fixture can hold, and what holds for all of them.

use std::collections::BTreeSet;

use touchline::site::{Checked, Timings, check};
use touchline::source::{Code, Severity};

use crate::expected::cut_marks;
use crate::written_sites::{PLAIN_SITE, WrittenFile, files, write};
use crate::{NOW, check_files, fixtures, now_of};

/// Each fault as `path:line:column code`.
fn places(checked: &Checked) -> Vec<String> {
    let place = |fault: &touchline::source::Diagnostic| {
        let place = checked.sources.place(fault.span);
        let path = &checked.sources.file(fault.span.file).path;
        format!("{path}:{}:{} {}", place.line, place.column, fault.code.slug())
    };
    checked.found.iter().map(place).collect()
}

/// Faults of a site in which one file holds these bytes.
fn check_bytes(path: &str, bytes: &[u8]) -> (Vec<String>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    write(&files("=== people/a.md\n+++\nname = \"A\"\n+++\n"), folder.path());
    std::fs::write(folder.path().join(path), bytes).expect("a file can be written");
    let checked =
        check(folder.path(), NOW.parse().expect("a moment"), &mut Timings::default()).expect("it can be read");
    (places(&checked), checked.found.iter().map(|fault| fault.message.clone()).collect())
}

#[test]
fn bytes_that_are_no_letters_are_reported_once_with_their_place() {
    // Latin-1, as an old editor would save it.
    let (found, messages) = check_bytes("people/a.md", b"+++\nname = \"Andr\xe9 Mo\xebns\"\nborm = 1\n+++\n");
    assert_eq!(found, ["people/a.md:2:13 invalid-utf8", "people/a.md:3:1 unknown-key"]);
    assert!(messages[0].contains("byte 16 "), "{messages:?}");
    let (found, messages) = check_bytes("people/a.md", b"\xef\xbb\xbf+++\nname = \"A\"\nborn\xe9 = 1\n+++\n");
    assert_eq!(found, ["people/a.md:3:5 invalid-utf8"], "what else is amiss with the line is its echo");
    assert!(messages[0].contains("byte 22 "), "counted with the byte-order mark: {messages:?}");
    let (found, _) = check_bytes("people/a.md", b"\xff\xfe+\x00+\x00+\x00");
    assert_eq!(found, ["people/a.md:1:1 invalid-utf8"], "UTF-16");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_no_fault() {
    for (name, text) in fixtures() {
        let (unix, _) = cut_marks(&text);
        let windows = |file: &WrittenFile| WrittenFile {
            text: format!("\u{feff}{}", file.text.replace('\n', "\r\n")),
            ..file.clone()
        };
        let windows: Vec<WrittenFile> = unix.iter().map(windows).collect();
        let now = now_of(&text);
        assert_eq!(places(&check_files(&windows, now)), places(&check_files(&unix, now)), "{name}");
    }
}

#[test]
fn faults_stand_in_the_order_of_files_and_lines() {
    for (name, text) in fixtures() {
        let checked = check_files(&cut_marks(&text).0, now_of(&text));
        let spans: Vec<_> = checked.found.iter().map(|fault| fault.span).collect();
        assert!(spans.is_sorted_by_key(|span| (span.file, span.start)), "{name}");
    }
}

/// The other fixtures show that each fault is found; this one, that none hides another.
#[test]
fn one_run_tells_faults_of_many_kinds_in_many_files() {
    let (_, text) = fixtures().into_iter().find(|(name, _)| name == "one-run.txt").expect("the site lies there");
    let checked = check_files(&cut_marks(&text).0, now_of(&text));
    let kinds: BTreeSet<&str> = checked.found.iter().map(|fault| fault.code.slug()).collect();
    let places: BTreeSet<_> = checked.found.iter().map(|fault| fault.span.file).collect();
    assert!(kinds.len() >= 40, "{} kinds: {kinds:?}", kinds.len());
    assert!(places.len() >= 14, "{} files", places.len());
    for (code, what) in [
        (Code::UnknownClub, "what one record is at fault in"),
        (Code::NotOnThePitch, "what a match file says beside itself"),
        (Code::StoryBeforeMatch, "what two records say of each other"),
        (Code::NotAnEntrant, "what only a table shows"),
    ] {
        assert!(kinds.contains(code.slug()), "{what}");
    }
}

#[test]
fn every_fault_says_what_to_do() {
    let mut silent = Vec::new();
    for (name, text) in fixtures() {
        let checked = check_files(&cut_marks(&text).0, now_of(&text));
        let without = checked.found.iter().filter(|fault| fault.help.is_empty());
        silent.extend(without.map(|fault| format!("{name}: {} {}", fault.code.slug(), fault.message)));
    }
    assert!(silent.is_empty(), "{} faults without help:\n{}", silent.len(), silent.join("\n"));
}

#[test]
fn the_site_decides_how_grave_a_fault_is() {
    let check = |checks: &str| {
        let site =
            format!("=== site.toml\n{PLAIN_SITE}[checks]\n{checks}\n=== clubs/genk.md\n+++\nnme = \"Genk\"\n+++\n");
        let found = check_files(&files(&site), NOW).found;
        found.iter().map(|fault| (fault.code, fault.severity)).collect::<Vec<_>>()
    };
    assert_eq!(check(""), [(Code::UnknownKey, Severity::Error)]);
    assert_eq!(check("unknown-key = \"warning\""), [(Code::UnknownKey, Severity::Warning)]);
    assert_eq!(check("unknown-key = \"off\""), []);
}

#[test]
fn a_story_whose_embargo_cannot_be_read_stays_in_whatever_the_site_makes_of_the_fault() {
    for (checks, slip) in [
        ("not-a-moment = \"off\"", "embargo = \"morgen\""),
        ("unknown-key = \"off\"", "embargoo = 2099-01-01"),
        ("unknown-key = \"off\"", "drft = true"),
        ("wrong-type = \"off\"", "draft = \"true\""),
        ("wrong-type = \"off\"", "retracted = \"ja\""),
        ("time-ambiguous = \"off\"", "embargo = 2025-03-30T02:30"),
        ("toml-syntax = \"off\"", "embargo = 2099-01-01 18:00 uur"),
    ] {
        let story = format!("+++\ntitle = \"Een\"\ndate = 2025-01-01\n{slip}\n+++\nTekst.\n");
        let site = format!("=== site.toml\n{PLAIN_SITE}[checks]\n{checks}\n=== stories/een.md\n{story}");
        let checked = check_files(&files(&site), NOW);
        assert!(!checked.found.has_errors(), "{slip}");
        assert_eq!(checked.archive.stories.len(), 0, "{slip}");
    }
}
