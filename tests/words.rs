//! Every word that the source or a template asks for exists. Inside `locale` nobody can know which are asked for, and a
//! mistyped key would only be seen on the page that prints it.

use std::fs;
use std::path::Path;

use touchline::locale::{Locale, Locales};

/// The keys that follow `opening`, up to the first character that no key holds.
fn keys_after<'a>(text: &'a str, opening: &str) -> Vec<&'a str> {
    let begins = text.match_indices(opening).map(|(place, _)| text[place + opening.len()..].trim_start());
    begins
        .map(|rest| rest.strip_prefix('"').unwrap_or(rest))
        .map(|rest| {
            let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len());
            &rest[..end]
        })
        .filter(|key| !key.is_empty())
        .collect()
}

/// Literal keys of Rust: `.word("...")` and `.words("...", ...)`, also with the key on the next line. A key that is put
/// together (`.word(&key)`) cannot be checked here.
fn keys_of_source(text: &str) -> Vec<&str> {
    let literal = |opening: &str| {
        let with_quote = |key: &&str| text.contains(&format!("\"{key}\""));
        keys_after(text, opening).into_iter().filter(with_quote).collect::<Vec<_>>()
    };
    [literal(".word("), literal(".words(")].concat()
}

fn check_files(folder: &Path, ending: &str, keys: fn(&str) -> Vec<&str>, locale: &Locale) {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    for file in files.filter(|file| file.path().extension().is_some_and(|found| found == ending)) {
        // The words themselves are tested where they are, with keys that do not exist.
        if file.path().to_string_lossy().replace('\\', "/").contains("src/locale/") {
            continue;
        }
        let text = fs::read_to_string(file.path()).expect("a file of this repository");
        for key in keys(&text) {
            assert!(locale.has_word(key), "{} asks for the word {key:?}, which no language has", file.path().display());
        }
    }
}

#[test]
fn every_word_that_the_source_and_the_templates_ask_for_exists() {
    let locales = Locales::load();
    let locale = locales.iter().next().expect("there is a language");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    check_files(&root.join("src"), "rs", keys_of_source, locale);
    check_files(&root.join("templates"), "html", |text| keys_after(text, "words."), locale);
}

#[test]
fn keys_are_found_on_the_same_line_and_on_the_next() {
    let source = "locale.word(\"skip_to_content\"); locale\n.words(\n    \"count_stories\", &[]); locale.word(&key)";
    assert_eq!(keys_of_source(source), ["skip_to_content", "count_stories"]);
    assert_eq!(keys_after("<a>{{ words.skip_to_content }}</a>", "words."), ["skip_to_content"]);
}
