//! Faults as the program prints them, and what it leaves behind.

use std::path::Path;
use std::process::{Command, Output};

use crate::folder;
use crate::written_sites::{files, write};

/// Runs the program in a folder. The moment is given, so that no day of the calendar decides.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_touchline"));
    program.args(arguments).current_dir(folder).output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program prints text")
}

/// Compares with a file of `golden/`, or writes it when `TOUCHLINE_BLESS` asks for that.
fn check_golden(name: &str, found: &str) {
    let path = folder("golden").join(name);
    if std::env::var_os("TOUCHLINE_BLESS").is_some() {
        std::fs::write(&path, found).expect("a file of the repository can be written");
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let difference = similar::TextDiff::from_lines(expected.as_str(), found);
    assert!(
        expected == found,
        "{}\nTOUCHLINE_BLESS=1 cargo test --test faults writes it anew",
        difference.unified_diff().header(name, "what was printed")
    );
}

/// A folder of its own in which this site is `content/`.
fn site(written: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    write(&files(written), &folder.path().join("content"));
    folder
}

fn shown() -> tempfile::TempDir {
    site(&std::fs::read_to_string(crate::folder("shown.txt")).expect("the site lies there"))
}

#[test]
fn faults_are_printed_for_people() {
    let output = run(shown().path(), &["check", "--as-of", "2025-07-01T12:00:00Z"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "", "faults go to standard error");
    check_golden("terminal.txt", &text(&output.stderr));
}

#[test]
fn faults_are_printed_for_editors() {
    let output = run(shown().path(), &["check", "--as-of", "2025-07-01T12:00:00Z", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "");
    let lines = text(&output.stdout);
    for line in lines.lines() {
        let fault: serde_json::Value = serde_json::from_str(line).expect("each line is JSON");
        for key in ["code", "severity", "message", "path", "line", "column", "end_line", "end_column", "source", "help"]
        {
            assert!(!fault[key].is_null(), "{key} in {line}");
        }
    }
    check_golden("faults.json", &lines);
}

#[test]
fn the_exit_code_tells_sound_content_from_faults_and_faults_from_a_wrong_command() {
    let sound = "=== people/a.md\n+++\nname = \"An Aa\"\n+++\n";
    let warned = "=== people/a.md\n+++\nname = \"An Aa\"\nformer_slugs = [\"b\"]\n+++\n[[b|Haar]].\n";
    let wrong = "=== people/a.md\n+++\nnaam = \"An Aa\"\n+++\n";
    for (content, arguments, code) in [
        (sound, &["check"][..], 0),
        (sound, &["check", "--format", "json"], 0),
        (warned, &["check"], 0),
        (warned, &["build"], 0),
        (warned, &["build", "--format", "json"], 0),
        (wrong, &["check"], 1),
        (wrong, &["check", "--format", "json"], 1),
        (wrong, &["build"], 1),
        (wrong, &[], 1),
        (sound, &["check", "--content", "nowhere"], 1),
        (sound, &["build", "--content", "nowhere"], 1),
        (sound, &["chek"], 2),
        (sound, &["check", "--as-of", "gisteren"], 2),
        (sound, &["check", "--format", "xml"], 2),
        (sound, &["explain", "unknown-club"], 0),
        (sound, &["explain"], 0),
        (sound, &["explain", "unknown-clubs"], 1),
        (sound, &["--help"], 0),
        (sound, &["--version"], 0),
    ] {
        let output = run(site(content).path(), arguments);
        let printed = format!("{}{}", text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {printed}");
        assert!(!printed.is_empty() || arguments.contains(&"json"), "{arguments:?} says nothing");
        if arguments.contains(&"json") && code < 2 {
            let lines = text(&output.stdout);
            let is_json = |line: &str| serde_json::from_str::<serde_json::Value>(line).is_ok();
            assert!(lines.lines().all(is_json), "{arguments:?}: {lines}");
        }
    }
}

#[test]
fn every_code_can_be_explained_and_a_near_miss_is_offered() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let list = text(&run(folder.path(), &["explain"]).stdout);
    for code in touchline::source::Code::ALL {
        assert!(list.contains(code.slug()), "{} is not in the list", code.slug());
    }
    let explained = text(&run(folder.path(), &["explain", "two-clubs"]).stdout);
    assert!(explained.contains("loan_from"), "{explained}");
    let wrong = text(&run(folder.path(), &["explain", "unknown-clubs"]).stderr);
    assert!(wrong.contains("`unknown-club`"), "{wrong}");
}

#[test]
fn a_missing_content_folder_is_said_with_its_cure() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let output = run(folder.path(), &["build"]);
    assert_eq!(output.status.code(), Some(1));
    let expected = "cannot read content: there is no such folder here; run this where it is, or say with `--content` where that is";
    assert_eq!(text(&output.stderr).trim_end(), expected);
}

#[test]
fn a_reader_who_leaves_early_stops_no_build() {
    let folder = site("=== people/a.md\n+++\nname = \"An Aa\"\n+++\n");
    let mut child = Command::new(env!("CARGO_BIN_EXE_touchline"))
        .args(["build", "--timings"])
        .current_dir(folder.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
}
