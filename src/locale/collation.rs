//! Sorting as the language sorts, and the letters of an index from A to Z.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use unicode_normalization::UnicodeNormalization;

use super::{Locale, Rules};

pub(super) fn load(rules: &Rules) -> CollatorBorrowed<'static> {
    let locale = rules.tag.parse::<icu_locale_core::Locale>().expect("the tag of a language is well formed");
    let mut options = CollatorOptions::default();
    // Letters first, then accents, then capitals: two names are equal only when they are written alike.
    options.strength = Some(Strength::Tertiary);
    Collator::try_new((&locale).into(), options).expect("the order of a language is compiled in")
}

/// The text from its first letter or figure, so that `’t Kuipje` stands where it is looked for.
fn from_first_letter(text: &str) -> &str {
    text.trim_start_matches(|first: char| !first.is_alphanumeric())
}

impl Locale {
    /// Compares two texts as an index does. Texts that are equal for the language may still differ in their signs: sort by
    /// something else after it.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(from_first_letter(left), from_first_letter(right))
    }

    /// Bytes that sort as [`Locale::compare`] does; for `sort_by_cached_key`.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * text.len() + 4);
        let Ok(()) = self.collator.write_sort_key_to(from_first_letter(text), &mut key);
        key
    }
}

/// The letter under which an index lists the text: A to Z without accents, or `#` for figures and other scripts.
pub fn first_letter(text: &str) -> char {
    let Some(first) = from_first_letter(text).nfd().next() else { return '#' };
    match first.to_uppercase().next() {
        Some(letter @ 'A'..='Z') => letter,
        // Letters that Unicode does not take apart, where Latin alphabets of Europe put them in an index.
        Some('Æ') => 'A',
        Some('Ð' | 'Đ') => 'D',
        Some('Ħ') => 'H',
        Some('Ł') => 'L',
        Some('Ø' | 'Œ') => 'O',
        Some('ẞ') => 'S',
        Some('Þ' | 'Ŧ') => 'T',
        _ => '#',
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::loaded;
    use super::*;

    fn check(names: &[&str]) {
        for locale in loaded().iter() {
            let mut by_comparing = names.to_vec();
            by_comparing.reverse();
            let mut by_key = by_comparing.clone();
            by_comparing.sort_by(|left, right| locale.compare(left, right));
            by_key.sort_by_cached_key(|name| locale.sort_key(name));
            assert_eq!(by_comparing, names, "{:?}", locale.language());
            assert_eq!(by_key, names, "{:?}", locale.language());
        }
    }

    #[test]
    fn names_stand_where_readers_look_for_them() {
        check(&["De Smet", "Émile", "IJsbrand", "Ivo", "Ömer", "van den Berg", "Zoë"]);
        check(&["De Wolf", "Defour", "Dender"]);
        check(&["1860 München", "Antwerp", "’t Kuipje", "Union"]);
    }

    #[test]
    fn accents_and_capitals_only_decide_between_names_that_are_alike_without_them() {
        check(&["Andre Zeel", "André Zeel", "Andrea"]);
        check(&["de Bock", "De Bock", "De Bocka"]);
    }

    #[test]
    fn the_letter_of_an_index_has_no_accent() {
        let letters: String = [
            "Émile",
            "zoë",
            "Ömer",
            "IJsbrand",
            "Østigård",
            "Łukasz",
            "’s-Hertogenbosch",
            "1860 München",
            "김민서",
            "",
        ]
        .map(first_letter)
        .iter()
        .collect();
        assert_eq!(letters, "EZOIOLS###");
    }
}
