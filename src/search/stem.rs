//! The stem of a folded word, by the Snowball rules of its language. Accents are gone by then: the rules for them do not apply,
//! and in exchange a word is found with and without.

use rust_stemmers::{Algorithm, Stemmer};

use crate::locale::Language;

/// The stemmer of a language; None where there is none, and each word is its own stem.
pub(super) fn stemmer(language: Language) -> Option<Stemmer> {
    let rules = match language.id() {
        "nl" => Algorithm::Dutch,
        "fr" => Algorithm::French,
        "en" => Algorithm::English,
        "de" => Algorithm::German,
        _ => return None,
    };
    Some(Stemmer::create(rules))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: &str, words: &[&str]) {
        let stemmer = stemmer(Language::parse(language).expect("a language")).expect("it has rules");
        let first = stemmer.stem(words[0]);
        for word in words {
            assert_eq!(stemmer.stem(word), first, "{word}");
        }
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        check("nl", &["wedstrijd", "wedstrijden"]);
        check("nl", &["spelers", "speler"]);
        check("fr", &["victoire", "victoires"]);
        check("en", &["dismissed", "dismisses", "dismiss"]);
    }
}
