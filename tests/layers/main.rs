//! The layers of `src/` stay what the order of `LAYERS` says, and each thing stays where it lives: reading, writing, the
//! clock, the templates. All violations of all files are shown at once.

mod rules;
mod words;

use std::path::Path;

use rules::{LAYERS, SourceFile, violations};

#[test]
fn the_sources_keep_their_layers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut layers = Vec::new();
    for entry in walkdir::WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry.expect("the sources can be walked");
        let path = entry.path().strip_prefix(&folder).expect("the walk stays below src");
        let path = path.to_str().expect("names of sources are UTF-8").replace('\\', "/");
        if !path.ends_with(".rs") {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).expect("a source can be read");
        for (line, what) in violations(&SourceFile { path: &path, text: &text }) {
            found.push(format!("src/{path}:{}: {what}", line.max(1)));
        }
        layers.push(path);
    }
    assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    for layer in LAYERS.iter().filter(|layer| **layer != "publish") {
        let exists = layers.iter().any(|path| *path == format!("{layer}.rs") || *path == format!("{layer}/mod.rs"));
        assert!(exists, "the layer `{layer}` has no module");
    }
}

/// `expected` is the part of each violation that tells it from others, with its line; none: the file is fine.
fn check(path: &str, text: &str, expected: &[&str]) {
    let text =
        if path.ends_with("mod.rs") || !path.contains('/') { format!("//! Head.\n{text}") } else { text.to_owned() };
    let found = violations(&SourceFile { path, text: &text });
    let shown: Vec<_> = found.iter().map(|(line, what)| format!("{line}: {what}")).collect();
    let fits = shown.len() == expected.len() && shown.iter().zip(expected).all(|(shown, part)| shown.contains(part));
    assert!(fits, "{path}: expected {expected:#?}, found {shown:#?}");
}

#[test]
fn imports_look_down_only() {
    check("facts/table.rs", "use crate::archive::Archive;", &[]);
    check("facts/table.rs", "\nuse crate::pages::Page;", &["2: `facts` uses `pages`"]);
    check("facts/table.rs", "fn a() -> crate::site::Built {}", &["1: `facts` uses `site`"]);
    check("facts/table.rs", "use crate::{\n archive::{Id, pages},\n output,\n};", &["3: `facts` uses `output`"]);
    check("facts/mod.rs", "use super::cli;", &["2: `facts` uses `cli`"]);
    check("facts/table.rs", "use super::super::{archive, cli};", &["1: `facts` uses `cli`"]);
    check("facts/table/rank.rs", "use super::pages;", &[]);
    check("facts/table.rs", "// crate::cli\nconst A: &str = \"crate::cli\"; pub(crate) fn b() {}", &[]);
    check("facts/table.rs", "#[cfg(test)] mod tests { use crate::cli; }", &["1: `facts` uses `cli`"]);
    check("main.rs", "fn main() { touchline::cli::main(); touchline::site::build() }", &["2: uses `site`"]);
    check("feeds/mod.rs", "", &["`feeds` is no layer"]);
}

#[test]
fn reading_and_writing_forms_live_where_they_should() {
    check("records/story.rs", "#[derive(Debug, Deserialize)] struct A;", &[]);
    check("pages/story.rs", "#[derive(Serialize)] struct A;", &[]);
    check("output/manifest.rs", "#[derive(Serialize, Deserialize)] struct A;", &[]);
    check("source/report.rs", "#[derive(serde::Serialize)] struct A;", &[]);
    check("output/feed.rs", "\n#[derive(Deserialize)] struct A;", &["2: `Deserialize` lives in"]);
    check("archive/person.rs", "#[derive(Debug, serde::Serialize)] struct A;", &["1: `Serialize` lives in"]);
    check("facts/table.rs", "impl<'de> serde::Deserialize<'de> for A {}", &["1: `Deserialize` lives in"]);
    check("records/text.rs", "impl Serialize for A {}", &["1: `Serialize` lives in"]);
    check("rendering/mod.rs", "fn render<View: Serialize>(view: &View) {}", &[]);
}

#[test]
fn only_rendering_knows_the_template_library() {
    check("rendering/mod.rs", "use tera::Tera;", &[]);
    check("pages/story.rs", "// tera\nuse tera::Value;", &["2: only rendering"]);
}

#[test]
fn only_three_layers_write_files() {
    check("output/write.rs", "std::fs::write(a, b);", &[]);
    check("cli/mod.rs", "std::fs::read(a);", &[]);
    check("cli/mod.rs", "std::fs::write(a, b);", &["2: `write` writes"]);
    check("serve/mod.rs", "use std::fs::{self, rename};", &["2: `rename` writes"]);
    check(
        "site.rs",
        "fs::remove_dir_all(a); File::create(b); OpenOptions::new();",
        &["2: `File` writes", "2: `OpenOptions` writes", "2: `remove_dir_all` writes"],
    );
    check("site.rs", "#[cfg(test)]\nmod tests { fn a() { std::fs::write(a, b); std::time::SystemTime::now(); } }", &[]);
    check("site/tests.rs", "std::fs::write(a, b);", &[]);
}

#[test]
fn only_the_command_line_and_the_server_ask_the_time() {
    check("cli/mod.rs", "jiff::Zoned::now(); std::time::SystemTime::now();", &[]);
    check("serve/mod.rs", "use std::time::Duration;", &[]);
    check("site.rs", "use std::time::{Duration, Instant}; Instant::now();", &[]);
    check("site.rs", "use std::time::SystemTime;", &["2: `SystemTime` is time"]);
    check("facts/table.rs", "\njiff::Zoned::now();", &["2: `Zoned` is time"]);
    check("pages/story.rs", "Timestamp::now(); TimeZone::system();", &["`TimeZone` is time", "`Timestamp` is time"]);
    check("output/mod.rs", "use std::{fs, time::Instant};", &["2: `Instant` is time"]);
    check("sport/mod.rs", "use std::time::Duration;", &[]);
}

#[test]
fn from_records_to_pages_nothing_leaves_the_program() {
    check("output/mod.rs", "std::fs::read(a);", &[]);
    check("pages/story.rs", "std::fs::read(a);", &["1: `std::fs` in a layer that is pure"]);
    check("facts/table.rs", "use std::{collections::BTreeMap, env};", &["1: `std::env` in a layer"]);
    check("records/story.rs", "static mut COUNT: u32 = 0;", &["1: `static mut`"]);
}

#[test]
fn a_file_fits_in_the_head_and_a_module_says_what_it_is_for() {
    check("pages/story.rs", &"//\n".repeat(450), &[]);
    check("pages/story.rs", &"//\n".repeat(451), &["0: 451 lines"]);
    let found = violations(&SourceFile { path: "pages/mod.rs", text: "mod story;" });
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].1.contains("begins with `//!`"), "{found:?}");
}
