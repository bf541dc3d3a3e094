//! A build is whole or it is nothing: the real program, stopped by faults and by kills.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::SITE;
use crate::written_sites::{files, write};

fn touchline(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_touchline"));
    command.args(["build", "--as-of", "2025-07-15", "--content"]).arg(folder.join("content"));
    command.arg("--output").arg(folder.join("public")).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Every file below a folder with its bytes.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let read = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(folder).expect("below the folder").to_string_lossy().into_owned();
        (path, std::fs::read(entry.path()).expect("a file that can be read"))
    };
    files.map(read).collect()
}

#[test]
fn an_error_changes_not_one_byte_of_the_output() {
    let folder = tempfile::tempdir().expect("a folder");
    write(&files(SITE), &folder.path().join("content"));
    assert!(touchline(folder.path()).status().expect("it runs").success());
    let before = tree(&folder.path().join("public"));
    let story = folder.path().join("content/stories/2025/de-finale.md");
    let text = std::fs::read_to_string(&story).expect("a story");
    std::fs::write(&story, text.replace("[[anker|Anker]]", "[[ankr|Anker]] en meer")).expect("a story with a slip");
    let status = touchline(folder.path()).status().expect("it runs");
    assert_eq!(status.code(), Some(1));
    assert_eq!(before, tree(&folder.path().join("public")));
}

#[test]
fn a_template_at_fault_changes_not_one_byte_of_the_output() {
    let folder = tempfile::tempdir().expect("a folder");
    write(&files(SITE), &folder.path().join("content"));
    assert!(touchline(folder.path()).status().expect("it runs").success());
    let before = tree(&folder.path().join("public"));
    std::fs::create_dir(folder.path().join("templates")).expect("a folder");
    let template = "{% extends \"builtin/venue.html\" %}{% block after %}{{ page.no_such_field }}{% endblock %}";
    std::fs::write(folder.path().join("templates/venue.html"), template).expect("a template");
    assert_eq!(touchline(folder.path()).status().expect("it runs").code(), Some(1));
    assert_eq!(before, tree(&folder.path().join("public")));
}

#[test]
fn a_killed_build_is_completed_by_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    write(&files(SITE), &folder.path().join("content"));
    let started = std::time::Instant::now();
    assert!(touchline(folder.path()).status().expect("it runs").success());
    let took = started.elapsed();
    let story = folder.path().join("content/stories/2025/de-finale.md");
    let text = std::fs::read_to_string(&story).expect("a story");
    for attempt in 0..8u32 {
        // Each attempt changes what is on many pages, and is stopped at another moment of the build.
        std::fs::write(&story, text.replace("De finale\"", &format!("De finale {attempt}\"")))
            .expect("a changed story");
        let mut build = touchline(folder.path()).spawn().expect("it runs");
        std::thread::sleep(Duration::from_secs_f64(took.as_secs_f64() * f64::from(attempt + 1) / 9.0));
        build.kill().expect("it can be killed, or is done");
        build.wait().expect("it has ended");
    }
    assert!(touchline(folder.path()).status().expect("it runs").success());
    let completed = tree(&folder.path().join("public"));
    std::fs::remove_dir_all(folder.path().join("public")).expect("the output");
    assert!(touchline(folder.path()).status().expect("it runs").success());
    assert_eq!(completed, tree(&folder.path().join("public")));
}
