//! Words, plurals, dates, numbers and sorting in each language. Knows nothing of records or pages: it is handed slugs,
//! dates and figures, and gives back text.
//!
//! A language is one file here (`dutch.rs`), its words (`words/nl/*.ftl`) and one line in [`LOCALES`]. Everything that
//! parses or looks up data happens once, in [`Locales::load`]; afterwards a [`Locale`] is read by as many threads as like.

mod addresses;
mod collation;
mod dates;
mod dutch;
mod english;
mod families;
mod french;
mod german;
mod language;
mod numbers;
mod words;

pub use addresses::{AddressWords, CALENDAR_WORD, INDEX_WORD, PAGE_WORD};
pub use collation::first_letter;
pub use dates::{Lower, Upper};
pub use families::{Family, Gender, Rounds};
pub use language::Language;
pub use words::Arg;

use std::sync::Arc;

use icu_collator::CollatorBorrowed;

/// Every language that a site can be built in. The first sets the order of the words, nothing more.
pub static LOCALES: &[&Rules] = &[&dutch::RULES, &english::RULES, &french::RULES, &german::RULES];

/// What a language does its own way and no library tells.
#[derive(Debug)]
pub struct Rules {
    /// As a site writes it: `nl`.
    pub id: &'static str,
    /// The tag that dates, figures and sorting are looked up by: `nl-BE`.
    pub tag: &'static str,
    /// Its name for itself.
    pub own_name: &'static str,
    /// The text of its Fluent files, each with the name that a fault is reported under.
    words: &'static [(&'static str, &'static str)],
    /// First words of addresses.
    pub addresses: AddressWords,
    /// What stands between the last two of a list, with its spaces: ` en `.
    list_end: &'static str,
    /// Patterns of dates.
    dates: dates::DatePatterns,
    /// The day of the month within a date: `4`, but `1er`.
    day: fn(i8) -> String,
    /// Hour and minute in running text: `20.45 uur`.
    time: fn(i8, i8) -> String,
    /// Hour and minute in a table: `20.45`.
    time_short: fn(i8, i8) -> String,
    /// A rank: `9de`.
    ordinal: fn(u32) -> String,
    /// Letters at the start of a sentence that become capitals together: `ij`.
    capital_pairs: &'static [&'static str],
}

/// One language, ready to print.
pub struct Locale {
    language: Language,
    rules: &'static Rules,
    words: words::Words,
    calendar: dates::CalendarNames,
    separators: numbers::Separators,
    collator: CollatorBorrowed<'static>,
}

impl Locale {
    /// The language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The tag for `lang` attributes and the like: `nl-BE`.
    pub fn tag(&self) -> &'static str {
        self.rules.tag
    }

    /// The first words of addresses in this language.
    pub fn addresses(&self) -> &'static AddressWords {
        &self.rules.addresses
    }

    /// `A, B en C`.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                format!("{}{}{}", first.join(", "), self.rules.list_end, last.as_ref())
            }
        }
    }

    /// The text as a sentence begins: `Speeldag 28`, `IJsland`. Words are kept as they stand in the middle of one.
    pub fn sentence_case(&self, text: &str) -> String {
        let pair = self.rules.capital_pairs.iter().find(|pair| text.starts_with(**pair)).map_or(0, |pair| pair.len());
        let end = pair.max(text.chars().next().map_or(0, char::len_utf8));
        format!("{}{}", text[..end].to_uppercase(), &text[end..])
    }
}

/// Every language, loaded.
pub struct Locales {
    all: Vec<Locale>,
}

impl Locales {
    /// Parses the words and looks up the rest, once.
    ///
    /// # Panics
    /// When a Fluent file of our own is at fault; a test walks them all, so no build of Touchline that passed can.
    pub fn load() -> Locales {
        let contracts = Arc::new(words::contracts(LOCALES));
        let load = |language: Language| {
            let rules = language.rules();
            Locale {
                language,
                rules,
                words: words::Words::load(rules, Arc::clone(&contracts), numbers::Separators::load(rules)),
                calendar: dates::CalendarNames::load(rules),
                separators: numbers::Separators::load(rules),
                collator: collation::load(rules),
            }
        };
        Locales { all: Language::all().map(load).collect() }
    }

    /// One language.
    pub fn get(&self, language: Language) -> &Locale {
        &self.all[language.index()]
    }

    /// Each language in the order of [`LOCALES`].
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Locale> {
        self.all.iter()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    /// Loading is for programs that do it once; the tests of this layer share it.
    pub(super) fn loaded() -> &'static Locales {
        static LOADED: LazyLock<Locales> = LazyLock::new(Locales::load);
        &LOADED
    }

    pub(super) fn in_language(id: &str) -> &'static Locale {
        loaded().get(Language::parse(id).expect("one of LOCALES"))
    }

    /// What each language prints, in the order of [`LOCALES`].
    pub(super) fn in_each(print: impl Fn(&Locale) -> String, expected: [&str; 4]) {
        let printed: Vec<String> = loaded().iter().map(print).collect();
        assert_eq!(printed, expected);
    }

    #[test]
    fn a_sentence_begins_with_a_capital_and_dutch_ij_is_one_letter() {
        let check = |id: &str, text: &str, sentence: &str| assert_eq!(in_language(id).sentence_case(text), sentence);
        check("nl", "speeldag 28", "Speeldag 28");
        check("nl", "ijskoud", "IJskoud");
        check("en", "ijsselmeer", "Ijsselmeer");
        check("fr", "équipe", "Équipe");
        check("nl", "", "");
        check("nl", "4 maart", "4 maart");
    }

    #[test]
    fn a_list_is_joined_as_people_say_it() {
        in_each(|locale| locale.list(&["A", "B", "C"]), ["A, B en C", "A, B and C", "A, B et C", "A, B und C"]);
        let dutch = in_language("nl");
        assert_eq!(dutch.list(&["A", "B"]), "A en B");
        assert_eq!(dutch.list(&["A"]), "A");
        assert_eq!(dutch.list::<&str>(&[]), "");
    }

    #[test]
    fn several_threads_may_read_one_locale() {
        fn shared<T: Send + Sync>() {}
        shared::<Locales>();
    }
}
