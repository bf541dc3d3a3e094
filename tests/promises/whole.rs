//! A build is whole or it is nothing: the real program, stopped by faults and by kills.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

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

/// When each file below a folder was last written.
fn dates(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let date = |entry: walkdir::DirEntry| {
        let date = entry.metadata().ok()?.modified().ok()?;
        Some((entry.into_path(), date))
    };
    entries.filter(|entry| entry.file_type().is_file()).filter_map(date).collect()
}

/// Builds a sound site, makes a slip in it, builds again and finds everything as it was.
fn check_refused(slip: impl Fn(&Path)) {
    let folder = tempfile::tempdir().expect("a folder");
    write(&files(SITE), &folder.path().join("content"));
    assert!(touchline(folder.path()).status().expect("it runs").success());
    let public = folder.path().join("public");
    let before = (tree(&public), dates(&public));
    slip(folder.path());
    assert_eq!(touchline(folder.path()).status().expect("it runs").code(), Some(1));
    assert!(before == (tree(&public), dates(&public)), "a file was written anew");
    let beside: Vec<String> = std::fs::read_dir(folder.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| !["content", "public", "templates"].contains(&name.as_str()))
        .collect();
    assert_eq!(beside, [] as [String; 0], "something was left beside the output");
}

#[test]
fn an_error_changes_not_one_byte_of_the_output() {
    let edit = |path: &'static str, from: &'static str, to: &'static str| {
        move |folder: &Path| {
            let path = folder.join("content").join(path);
            let text = std::fs::read_to_string(&path).expect("a file of the site");
            assert!(text.contains(from), "{path:?} holds {from}");
            std::fs::write(&path, text.replace(from, to)).expect("a file with a slip");
        }
    };
    check_refused(edit("stories/2025/de-finale.md", "[[anker|Anker]]", "[[ankr|Anker]] en meer"));
    check_refused(edit("people/jo-peers.md", "name = \"Jo Peers\"", "name = \"Jo Anders"));
    check_refused(edit("competitions/havenliga/2024-25/matches.txt", "2-1 (0-1)", "3:1"));
    check_refused(|folder: &Path| std::fs::remove_file(folder.join("content/site.toml")).expect("it is there"));
    check_refused(|folder: &Path| std::fs::remove_dir_all(folder.join("content")).expect("it is there"));
}

#[test]
fn a_template_at_fault_changes_not_one_byte_of_the_output() {
    for template in [
        "{% extends \"builtin/venue.html\" %}{% block after %}{{ page.no_such_field }}{% endblock %}",
        "{% extends \"builtin/no-such-template.html\" %}",
        "{% if %}",
    ] {
        check_refused(|folder: &Path| {
            std::fs::create_dir(folder.join("templates")).expect("a folder");
            std::fs::write(folder.join("templates/venue.html"), template).expect("a template");
        });
    }
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
