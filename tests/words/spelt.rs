//! How the words are written: plurals, and whether each language has words of its own.

use std::collections::BTreeMap;

use touchline::locale::Locales;

use super::messages;

/// What is the same in Dutch and in another language, and rightly so: a key on each line, and the languages. Names of countries are
/// not asked for.
const SAME_AS_DUTCH: &str = include_str!("same-as-dutch.txt");

/// The text of a message that readers see: without places that are filled in, and without the names of its forms.
fn printed(message: &str) -> String {
    let mut text = String::new();
    for line in message.lines() {
        let line = line.trim_start_matches('*');
        let line = line.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or(line, |(_, rest)| rest);
        let mut depth = 0;
        for letter in line.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ if depth == 0 => text.push(letter),
                _ => {}
            }
        }
        text.push('\n');
    }
    text
}

fn languages() -> Vec<&'static str> {
    Locales::load().iter().map(|locale| locale.language().id()).collect()
}

#[test]
fn a_message_that_counts_has_its_forms_and_every_choice_has_one_for_the_rest() {
    for language in languages() {
        for (key, message) in messages(language) {
            if !message.contains("->") {
                continue;
            }
            let has = |form: &str| message.lines().any(|line| line.starts_with(form));
            assert!(has("*[other] "), "{key} in {language} has no form for the rest: {message}");
            if message.contains("$count ->") {
                // Each language of ours has these two and no third for numbers below a million.
                assert!(has("[one] "), "{key} in {language} has no form for one: {message}");
            }
        }
    }
}

#[test]
fn no_language_was_left_in_dutch() {
    let mut allowed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in SAME_AS_DUTCH.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (key, languages) = line.split_once(": ").unwrap_or_else(|| panic!("`{line}` is no key with languages"));
        allowed.insert(key, languages.split(' ').collect());
    }
    let dutch = messages("nl");
    let mut faults = Vec::new();
    for language in languages().into_iter().filter(|language| *language != "nl") {
        for (key, message) in messages(language) {
            let text = printed(&message);
            assert!(!message.trim().is_empty(), "{key} in {language} is empty");
            let is_same = dutch[&key] == message && text.contains(char::is_alphabetic) && !key.starts_with("country_");
            let may_be = allowed.get(key.as_str()).is_some_and(|languages| languages.contains(&language));
            match (is_same, may_be) {
                (true, false) => faults.push(format!("{key} in {language} says what Dutch says: {}", text.trim())),
                (false, true) => faults.push(format!("{key} in {language} is not what Dutch says any more")),
                (true, true) | (false, false) => {}
            }
        }
    }
    assert!(
        faults.is_empty(),
        "write it in its language, or set it right in same-as-dutch.txt:\n{}",
        faults.join("\n")
    );
}

#[test]
fn what_readers_see_of_a_message_has_no_names_of_forms_and_places() {
    assert_eq!(printed("{ $metres } m"), " m\n");
    let counted = printed("\n{ $count ->\n[one] { $count } club\n*[other] { $count } clubs\n}");
    assert_eq!(counted.split_whitespace().collect::<Vec<_>>(), ["club", "clubs"]);
    assert_eq!(printed("top { $rank }"), "top \n");
}
