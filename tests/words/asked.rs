//! What is asked for, and what is there.

use std::collections::BTreeSet;

use touchline::locale::{Locale, Locales};

use super::{files, messages};

/// Beginnings of keys that nothing asks for yet, and of what they are the words. One that everything is asked of goes from this
/// list.
const TO_COME: [(&str, &str); 20] = [
    ("awarded_to", "decisions of a match"),
    ("both_sides_lose", "decisions of a match"),
    ("calendar_", "the calendar"),
    ("captain", "line-ups"),
    ("club_colours", "facts of a club"),
    ("column_", "tables of players"),
    ("corrections_", "the list of corrections"),
    ("count_spectators", "attendances"),
    ("feed_", "feeds"),
    ("foot_", "the foot of the page"),
    ("goal_disallowed_video", "what happens in a match"),
    ("leg_", "ties of two matches"),
    ("match_", "what happens in a match"),
    ("minute_unknown", "what happens in a match"),
    ("moved_", "pages that moved"),
    ("on_penalties", "how a match ended"),
    ("penalty_short", "what happens in a match"),
    ("picture_", "pictures"),
    ("season_", "pages of a season"),
    ("won_by_", "how a match ended"),
];

fn is_of_a_key(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// The keys that follow `opening`, up to the first character that no key holds.
fn keys_after<'a>(text: &'a str, opening: &str) -> Vec<&'a str> {
    let begins = text.match_indices(opening).map(|(place, _)| text[place + opening.len()..].trim_start());
    begins
        .map(|rest| rest.strip_prefix('"').unwrap_or(rest))
        .map(|rest| &rest[..rest.find(|letter| !is_of_a_key(letter)).unwrap_or(rest.len())])
        .filter(|key| !key.is_empty())
        .collect()
}

/// Literal keys of Rust: `.word("...")` and `.words("...", ...)`, also with the key on the next line. A key that is put
/// together (`.word(&key)`) cannot be checked here.
fn keys_of_source(text: &str) -> Vec<&str> {
    let literal = |opening: &str| {
        let begins = text.match_indices(opening).map(|(place, _)| text[place + opening.len()..].trim_start());
        begins.filter_map(|rest| rest.strip_prefix('"')?.split('"').next()).collect::<Vec<_>>()
    };
    [literal(".word("), literal(".words(")].concat()
}

fn check_files(folder: &str, ending: &str, keys: fn(&str) -> Vec<&str>, locale: &Locale) {
    for (path, text) in files(folder, ending) {
        // The words themselves are tested where they are, with keys that do not exist; in templates `word` is a part of syntax.
        let path_shown = path.to_string_lossy().replace('\\', "/");
        if path_shown.contains("src/locale/") || path_shown.contains("src/rendering/syntax/") {
            continue;
        }
        for key in keys(&text) {
            assert!(locale.has_word(key), "{} asks for the word {key:?}, which no language has", path.display());
        }
    }
}

/// Whether a word can be what a source means: it stands there whole between quotation marks, or its beginning does before a place
/// that is filled in (`"level_{}"`), or at the end of a text (`"role_"`).
struct Asked {
    whole: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

impl Asked {
    fn of(sources: impl Iterator<Item = String>) -> Asked {
        let mut asked = Asked { whole: BTreeSet::new(), beginnings: BTreeSet::new() };
        for text in sources {
            for literal in text.split('"').skip(1) {
                let key = &literal[..literal.find(|letter| !is_of_a_key(letter)).unwrap_or(literal.len())];
                match literal[key.len()..].chars().next() {
                    None if key.ends_with('_') => asked.beginnings.insert(key.to_owned()),
                    None => asked.whole.insert(key.to_owned()),
                    Some('{') if key.ends_with('_') => asked.beginnings.insert(key.to_owned()),
                    Some(_) => continue,
                };
            }
        }
        asked.beginnings.remove("_");
        asked
    }

    fn has(&self, key: &str) -> bool {
        self.whole.contains(key) || self.beginnings.iter().any(|beginning| key.starts_with(beginning))
    }
}

/// Source without its tests, which ask for words that nobody else needs.
fn without_tests(text: &str) -> String {
    text.split("#[cfg(test)]").next().unwrap_or(text).to_owned()
}

#[test]
fn every_word_that_the_source_and_the_templates_ask_for_exists() {
    let locales = Locales::load();
    let locale = locales.iter().next().expect("there is a language");
    check_files("src", "rs", keys_of_source, locale);
    check_files("templates", "html", |text| keys_after(text, "words."), locale);
}

#[test]
fn every_word_that_exists_is_asked_for() {
    let source = files("src", "rs").into_iter().filter(|(path, _)| !path.to_string_lossy().contains("tests"));
    let mut asked = Asked::of(source.map(|(_, text)| without_tests(&text)));
    for (_, text) in files("templates", "html").into_iter().chain(files("static", "js")) {
        asked.whole.extend(keys_after(&text, "words.").into_iter().map(str::to_owned));
    }
    let lacking: Vec<String> = messages("nl").into_keys().filter(|key| !asked.has(key)).collect();
    let of = |key: &str| TO_COME.iter().filter(|(beginning, _)| key.starts_with(beginning)).count();
    let dead: Vec<&String> = lacking.iter().filter(|key| of(key) == 0).collect();
    assert!(dead.is_empty(), "nothing asks for these words; take them out of every language: {dead:?}");
    let done = TO_COME.iter().filter(|(beginning, _)| !lacking.iter().any(|key| key.starts_with(beginning)));
    let done: Vec<_> = done.collect();
    assert!(done.is_empty(), "all of these words are asked for by now; take them out of TO_COME: {done:?}");
}

#[test]
fn keys_are_found_on_the_same_line_and_on_the_next() {
    let source = "locale.word(\"skip_to_content\"); locale\n.words(\n    \"count_stories\", &[]); locale.word(&key)";
    assert_eq!(keys_of_source(source), ["skip_to_content", "count_stories"]);
    assert_eq!(keys_after("<a>{{ words.skip_to_content }}</a>", "words."), ["skip_to_content"]);
}

#[test]
fn a_key_that_is_put_together_is_known_by_its_beginning() {
    let asked =
        Asked::of(["match => \"a_b\", format!(\"level_{name}\"), \"role_\", \"not a_key\"".to_owned()].into_iter());
    assert!(asked.has("a_b") && asked.has("level_points") && asked.has("role_scout"));
    assert!(!asked.has("a_c") && !asked.has("a_key") && !asked.has("rolex"));
}
