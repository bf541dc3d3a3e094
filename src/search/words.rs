//! The words of a text as they are looked up: without capitals and accents, at their places. A browser parts a text the same
//! way (`static/search-words.js`), and `tests/outside/search.mjs` holds the two against each other.

use std::collections::BTreeSet;

use unicode_normalization::char::is_combining_mark;

use super::bytes::{take_number, take_word};
use crate::records::values::fold_letters;

/// Gives each word of a text, folded, with its number from 0 on. An apostrophe and a hyphen part words.
pub(super) fn each_word(text: &str, folded: &mut String, mut take: impl FnMut(&str, u32)) {
    let mut number = 0;
    let mut begun: Option<usize> = None;
    let mut close = |word: &str| {
        fold(word, folded);
        if !folded.is_empty() {
            take(folded, number);
            number += 1;
        }
    };
    for (at, letter) in text.char_indices() {
        match (begun, is_of_word(letter)) {
            (None, true) => begun = Some(at),
            (Some(start), false) => {
                close(&text[start..at]);
                begun = None;
            }
            (Some(_), true) | (None, false) => {}
        }
    }
    if let Some(start) = begun {
        close(&text[start..]);
    }
}

/// A soft hyphen is not seen and parts nothing.
fn is_of_word(letter: char) -> bool {
    match letter {
        ' '..='~' => letter.is_ascii_alphanumeric(),
        _ => letter.is_alphanumeric() || is_combining_mark(letter) || letter == '\u{ad}',
    }
}

fn fold(word: &str, folded: &mut String) {
    folded.clear();
    fold_letters(word, |letter| {
        if letter.is_alphanumeric() {
            folded.push(letter);
        }
    });
}

/// A letter alone tells nothing: what an apostrophe or an initial leaves behind.
pub(super) fn is_telling(word: &str) -> bool {
    word.len() > 1 || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Each word of a text once, as it is looked up.
pub fn folded_words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    each_word(text, &mut String::new(), |word, _| {
        words.insert(word.to_owned());
    });
    words
}

/// The words that a shard of words (`t…`) or of names (`n…`) knows, for whoever checks what an index holds.
///
/// # Panics
/// When it is no such shard.
pub fn words_of_shard(name: &str, bytes: &[u8]) -> Vec<String> {
    let shard = match name.rsplit('/').next().and_then(|file| file.chars().next()) {
        Some('t') => return super::terms::read_words(bytes),
        Some('n') => bytes,
        other => panic!("{name} begins with {other:?}, and shards of words with t or n"),
    };
    let mut rest = shard;
    let mut word = Vec::new();
    let count = take_number(&mut rest);
    let words = (0..count).map(|_| {
        take_word(&mut rest, &mut word);
        for _ in 0..take_number(&mut rest) {
            take_number(&mut rest);
        }
        String::from_utf8(word.clone()).expect("words were written")
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_parted_and_folded() {
        for (text, expected) in [
            ("Hasi's KVM-spelers", "hasi@0 s@1 kvm@2 spelers@3"),
            ("Één café, 0–1 (2024-25)", "een@0 cafe@1 0@2 1@3 2024@4 25@5"),
            ("straße Œuvre", "strasse@0 oeuvre@1"),
            ("Me\u{ad}chelen e\u{301}e\u{301}n", "mechelen@0 een@1"),
            ("ΠΑΟΚ ΆΡΗΣ Άρης", "παοκ@0 αρησ@1 αρησ@2"),
            ("Лева ۲", "лева@0 ۲@1"),
            (" – ", ""),
        ] {
            let mut found = Vec::new();
            each_word(text, &mut String::new(), |word, number| found.push(format!("{word}@{number}")));
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn a_letter_alone_tells_nothing_and_a_figure_does() {
        assert!(["hasi", "1", "25", "é"].into_iter().all(is_telling));
        assert!(!["s", "k"].into_iter().any(is_telling));
    }
}
