use super::super::LOCALES;
use super::super::tests::{in_each, in_language, loaded};
use super::*;

fn check(key: &str, args: &[(&str, Arg<'_>)], expected: [&str; 4]) {
    in_each(|locale| locale.words(key, args), expected);
}

fn check_count(key: &str, count: i64, expected: [&str; 4]) {
    check(key, &[("count", Arg::Number(count))], expected);
}

/// Only this may differ: a language that has one form for all leaves it out.
fn without_gender(mut variables: BTreeSet<&'static str>) -> BTreeSet<&'static str> {
    variables.remove("gender");
    variables
}

#[test]
fn every_language_has_the_same_keys_in_the_same_order_with_the_same_arguments() {
    let (first, others) = LOCALES.split_first().expect("there is a language");
    for other in others {
        for ((first_file, first_source), (other_file, other_source)) in first.words.iter().zip(other.words) {
            let expected = keys_and_variables(first_source);
            let found = keys_and_variables(other_source);
            for ((key, variables), (other_key, other_variables)) in expected.iter().zip(&found) {
                assert_eq!(key, other_key, "{first_file} and {other_file} part here");
                assert_eq!(
                    without_gender(variables.clone()),
                    without_gender(other_variables.clone()),
                    "{key} in {other_file}"
                );
            }
            assert_eq!(expected.len(), found.len(), "{first_file} and {other_file}");
        }
        assert_eq!(first.words.len(), other.words.len());
    }
}

#[test]
fn no_key_is_written_twice() {
    for rules in LOCALES {
        let mut seen = BTreeSet::new();
        for (key, _) in rules.words.iter().flat_map(|(_, source)| keys_and_variables(source)) {
            assert!(seen.insert(key), "{key} in {}", rules.id);
        }
    }
}

#[test]
fn every_word_of_every_language_can_be_printed() {
    for locale in loaded().iter() {
        for (key, variables) in locale.words.contracts.iter() {
            for count in [0, 1, 2, 16_700] {
                let args: Vec<(&str, Arg<'_>)> = variables
                    .iter()
                    .map(|name| (*name, if *name == "count" { Arg::Number(count) } else { Arg::Text("Xx") }))
                    .collect();
                let text = locale.words(key, &args);
                assert!(!text.contains(['⟦', '{', '}', '$']), "{key} in {:?}: {text}", locale.language());
                assert!(!text.trim().is_empty() && text.trim() == text, "{key} in {:?}: {text:?}", locale.language());
                assert!(!text.contains("  "), "{key} in {:?}: {text:?}", locale.language());
            }
        }
    }
}

#[test]
fn every_argument_that_is_not_only_a_choice_is_printed_in_every_language() {
    for locale in loaded().iter() {
        for (key, variables) in locale.words.contracts.iter() {
            for asked in variables.iter().filter(|name| !["count", "gender"].contains(name)) {
                let args: Vec<(&str, Arg<'_>)> = variables
                    .iter()
                    .map(|name| match *name {
                        "count" => (*name, Arg::Number(2)),
                        name if name == *asked => (name, Arg::Text("Xx")),
                        name => (name, Arg::Text("Yy")),
                    })
                    .collect();
                assert!(locale.words(key, &args).contains("Xx"), "{key} in {:?} drops {asked}", locale.language());
            }
        }
    }
}

#[test]
fn the_words_for_templates_are_sorted_and_need_nothing() {
    for locale in loaded().iter() {
        assert!(locale.plain_words().map(|(key, _)| key).is_sorted());
        assert!(locale.plain_words().all(|(key, word)| locale.word(key) == word));
        assert!(locale.plain_words().any(|(key, _)| key == "skip_to_content"));
        assert!(locale.plain_words().all(|(key, _)| key != "count_stories" && key != "role_head_coach"));
    }
}

#[test]
fn a_missing_word_or_argument_shows_itself() {
    let dutch = in_language("nl");
    assert_eq!(dutch.word("no_such_word"), "⟦no_such_word: no such word⟧");
    assert_eq!(dutch.words("count_stories", &[]), "⟦count_stories: count⟧");
    assert_eq!(dutch.word("count_stories"), "⟦count_stories: count⟧");
    assert_eq!(dutch.words("page_of", &[("page", "5".into())]), "⟦page_of: pages⟧");
    // English has one form for an assistant, Dutch has two: the lack is found in English as well.
    let english = in_language("en");
    assert_eq!(english.words("role_assistant_coach", &[]), "⟦role_assistant_coach: gender⟧");
}

#[test]
fn nothing_one_and_more_have_their_own_form() {
    check_count("count_stories", 0, ["0 verhalen", "0 stories", "0 article", "0 Geschichten"]);
    check_count("count_stories", 1, ["1 verhaal", "1 story", "1 article", "1 Geschichte"]);
    check_count("count_stories", 2, ["2 verhalen", "2 stories", "2 articles", "2 Geschichten"]);
    check_count("count_spectators", 0, ["zonder publiek", "behind closed doors", "à huis clos", "ohne Zuschauer"]);
    check_count("count_spectators", 1, ["1 toeschouwer", "1 spectator", "1 spectateur", "1 Zuschauer"]);
    check_count(
        "match_scores_minute_unknown",
        1,
        ["eenmaal, minuut onbekend", "once, minute unknown", "1 fois, minute inconnue", "einmal, Minute unbekannt"],
    );
}

#[test]
fn a_number_in_a_sentence_is_grouped_as_the_language_does() {
    check_count("count_seats", 16_700, ["16.700 plaatsen", "capacity 16,700", "16\u{202f}700 places", "16.700 Plätze"]);
    check_count(
        "count_spectators",
        1_234_567,
        [
            "1.234.567 toeschouwers",
            "1,234,567 spectators",
            "1\u{202f}234\u{202f}567 spectateurs",
            "1.234.567 Zuschauer",
        ],
    );
}

#[test]
fn texts_are_put_in_as_they_are_without_marks_round_them() {
    check("page_title", &[("title", "Genk".into()), ("site", "Zijlijn".into())], ["Genk | Zijlijn"; 4]);
    let args = [("first", "7".into()), ("last", "12".into()), ("zone", "Europe Play-offs".into())];
    check("zone_of_ranks", &args, ["7–12 Europe Play-offs"; 4]);
}

#[test]
fn french_keeps_its_signs_with_the_word_before_them() {
    for (file, source) in LOCALES.iter().filter(|rules| rules.id == "fr").flat_map(|rules| rules.words) {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let text = line.split_once("= ").map_or(line, |(_, text)| text);
            assert!(![" :", " ;", " !", " ?"].iter().any(|sign| text.contains(sign)), "{file}: {line}");
        }
    }
}

#[test]
fn an_ordinal_brings_no_second_full_stop_to_a_german_sentence() {
    let german = in_language("de");
    for key in ["claim_line", "claim_other_line", "claim_place_of_season", "positions_label_club", "home_position"] {
        let value = |name: &str| match name {
            "count" => Arg::Number(2),
            "rank" | "position" | "first" | "best" | "worst" | "last" => Arg::Text("9."),
            _ => Arg::Text("x"),
        };
        let args: Vec<(&str, Arg<'_>)> = german.words.contracts[key].iter().map(|name| (*name, value(name))).collect();
        let text = german.words(key, &args);
        assert!(!text.contains("..") && !text.ends_with("9."), "{key}: {text}");
    }
}

#[test]
fn apostrophes_are_the_printed_ones() {
    for (file, source) in LOCALES.iter().flat_map(|rules| rules.words) {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            assert!(!line.contains(['\'', '"']), "{file}: {line}");
        }
    }
}
