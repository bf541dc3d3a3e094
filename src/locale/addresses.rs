//! The first words of addresses: `/clubs/kv-mechelen/`. They are ASCII, since an address is typed and read aloud.

/// The slug of a list of everything below an address. The same in every language, and taken as a slug.
pub const INDEX_WORD: &str = "index";
/// The word before the number of a further page of a list. The same in every language, and taken as a slug.
pub const PAGE_WORD: &str = "page";
/// The last word of the address of a season's calendar, beside its stages. The same in every language.
pub const CALENDAR_WORD: &str = "calendar";

/// The first word of the address of each kind of thing; a site may set its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressWords {
    pub stories: &'static str,
    pub people: &'static str,
    pub clubs: &'static str,
    pub matches: &'static str,
    pub competitions: &'static str,
    pub venues: &'static str,
    pub threads: &'static str,
    /// Empty: free pages stand at the root.
    pub pages: &'static str,
    /// The one page where a site is searched.
    pub search: &'static str,
}

impl AddressWords {
    /// Each kind, as `site.toml` writes it, with its word.
    pub fn pairs(&self) -> [(&'static str, &'static str); 9] {
        [
            ("stories", self.stories),
            ("people", self.people),
            ("clubs", self.clubs),
            ("matches", self.matches),
            ("competitions", self.competitions),
            ("venues", self.venues),
            ("threads", self.threads),
            ("pages", self.pages),
            ("search", self.search),
        ]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::LOCALES;
    use super::*;

    #[test]
    fn the_words_of_a_language_are_slugs_and_differ_from_each_other() {
        for rules in LOCALES {
            let words = rules.addresses.pairs().map(|(_, word)| word);
            assert_eq!(BTreeSet::from(words).len(), words.len(), "{}", rules.id);
            for word in words {
                assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
                assert!(word != INDEX_WORD && word != PAGE_WORD, "{word}");
            }
        }
    }
}
