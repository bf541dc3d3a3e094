//! Which language. A [`Language`] is proof that Touchline has it.

use super::{LOCALES, Rules};

/// One of [`LOCALES`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(u8);

impl Language {
    /// The language of a tag as written in a record: `nl`, and also `nl-BE` or `fr-FR`, whose words are the same.
    pub fn parse(written: &str) -> Option<Language> {
        let primary = written.split(['-', '_']).next().unwrap_or(written);
        Language::all().find(|language| language.id().eq_ignore_ascii_case(primary))
    }

    /// Each of them, in the order of [`LOCALES`].
    pub fn all() -> impl ExactSizeIterator<Item = Language> {
        (0..LOCALES.len() as u8).map(Language)
    }

    /// As a site writes it: `nl`.
    pub fn id(self) -> &'static str {
        self.rules().id
    }

    /// Its name for itself: `Nederlands`.
    pub fn own_name(self) -> &'static str {
        self.rules().own_name
    }

    /// The first words of addresses in it.
    pub fn addresses(self) -> &'static super::AddressWords {
        &self.rules().addresses
    }

    pub(super) fn rules(self) -> &'static Rules {
        LOCALES[self.index()]
    }

    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_first_part_and_an_unknown_one_is_not() {
        assert_eq!(Language::parse("nl").map(Language::id), Some("nl"));
        assert_eq!(Language::parse("fr-BE").map(Language::own_name), Some("Français"));
        assert_eq!(Language::parse("EN-gb").map(Language::id), Some("en"));
        assert_eq!(Language::parse("ko"), None);
        assert_eq!(Language::parse(""), None);
    }
}
