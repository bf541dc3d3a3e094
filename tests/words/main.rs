//! The words of pages, walked whole: what the source and the templates ask for exists, what exists is asked for, every plural
//! has its forms, no language was left in another's words, and no template has a word of its own.
//!
//! Inside `locale` nobody can know what is asked for; a mistyped key would only be seen on the page that prints it.

mod asked;
mod spelt;
mod templates;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder with this ending, each with its text, in order.
fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let walked = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name().into_iter();
    let paths = walked.map(|entry| entry.expect("the repository can be walked").into_path());
    let chosen = paths.filter(|path| path.extension().is_some_and(|found| found == ending));
    chosen.map(|path| (path.clone(), fs::read_to_string(path).expect("a file of this repository"))).collect()
}

/// Every message of a language as it is written, by its key; further lines behind the first, each trimmed.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in files(&format!("src/locale/words/{language}"), "ftl") {
        let mut last = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            match line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                Some((key, text)) => {
                    last = key.to_owned();
                    messages.insert(last.clone(), text.trim().to_owned());
                }
                None => {
                    let message = messages.get_mut(&last);
                    let message = message.unwrap_or_else(|| panic!("{}: {line} is of no message", path.display()));
                    *message = format!("{message}\n{}", line.trim());
                }
            }
        }
    }
    messages
}
