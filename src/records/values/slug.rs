//! Slugs: the stem of a file, which is the identity, the reference and the address of what it holds.

use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::ValueFault;
use super::word::read_word;
use crate::source::{Code, Diagnostics, Span};

/// `kv-mechelen`: `a-z`, `0-9`, single inner hyphens, at least one letter, and none of the reserved words. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

/// Why a word is no slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadSlug {
    Empty,
    /// Holds something else than `a-z`, `0-9` and single inner hyphens.
    Letters,
    /// Has no letter at all.
    NoLetter,
    /// Means something of its own in match lines or addresses.
    Reserved,
}

impl BadSlug {
    pub fn reason(self) -> &'static str {
        match self {
            BadSlug::Empty => "it is empty",
            BadSlug::Letters => "only `a` to `z`, `0` to `9` and single hyphens inside may stand in it",
            BadSlug::NoLetter => "it has no letter",
            BadSlug::Reserved => "this word is reserved",
        }
    }
}

impl BadSlug {
    /// Reports a word that stands where a slug is expected.
    pub(crate) fn report(self, written: &str, place: Span, found: &mut Diagnostics) {
        found
            .report(Code::BadSlug, place, format!("`{written}` is not a slug: {}", self.reason()))
            .help("write the file's name without its extension, for example `kv-mechelen`");
    }
}

const RESERVED: [&str; 13] = [
    "unknown",
    "winner",
    "loser",
    "awarded",
    "abandoned",
    "void",
    "postponed",
    "cancelled",
    "aet",
    "so",
    "pen",
    "index",
    "page",
];

fn has_slug_letters(written: &str) -> bool {
    let mut last = b'-';
    for byte in written.bytes() {
        match byte {
            b'-' if last == b'-' => return false,
            b'-' | b'a'..=b'z' | b'0'..=b'9' => last = byte,
            _ => return false,
        }
    }
    last != b'-'
}

/// A season's slug needs no letter: `2024-25`, `2030`.
pub fn season_slug(written: &str) -> Result<Slug, BadSlug> {
    match Slug::parse(written) {
        Err(BadSlug::NoLetter) => Ok(Slug(written.into())),
        parsed => parsed,
    }
}

impl Slug {
    pub fn parse(written: &str) -> Result<Slug, BadSlug> {
        if written.is_empty() {
            Err(BadSlug::Empty)
        } else if !has_slug_letters(written) {
            Err(BadSlug::Letters)
        } else if !written.bytes().any(|byte| byte.is_ascii_lowercase()) {
            Err(BadSlug::NoLetter)
        } else if RESERVED.contains(&written) {
            Err(BadSlug::Reserved)
        } else {
            Ok(Slug(written.into()))
        }
    }

    /// The slug that a name makes when nobody chose one: `Brighton & Hove Albion` is `brighton-hove-albion`.
    ///
    /// # Errors
    /// When nothing is left of the name, it is written in another script, or what is left is reserved.
    pub fn from_name(name: &str) -> Result<Slug, BadSlug> {
        Slug::parse(&fold_name(name))
    }

    /// True when a word has the shape of a slug, whether or not it may be one. Tells a slug from a name as printed.
    pub fn looks_like(written: &str) -> bool {
        has_slug_letters(written)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A name without capitals, accents and signs, so that two spellings of it are one: `Sint-Truidense V.V.` and `sint
/// truidense v v` are both `sint-truidense-v-v`. Letters of other scripts stay.
pub fn fold_name(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    fold_letters(name, |letter| match letter {
        _ if letter.is_alphanumeric() => folded.push(letter),
        _ if folded.ends_with('-') || folded.is_empty() => {}
        _ => folded.push('-'),
    });
    folded.truncate(folded.trim_end_matches('-').len());
    folded
}

/// The letters and signs of a text one by one, without capitals and accents.
pub fn fold_letters(text: &str, mut take: impl FnMut(char)) {
    if text.is_ascii() {
        return text.chars().for_each(|letter| take(letter.to_ascii_lowercase()));
    }
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        // Letters that Unicode does not take apart.
        let (first, second) = match letter {
            'æ' => ('a', Some('e')),
            'œ' => ('o', Some('e')),
            'ø' => ('o', None),
            'đ' | 'ð' => ('d', None),
            'ł' => ('l', None),
            'ħ' => ('h', None),
            'ı' => ('i', None),
            'ß' => ('s', Some('s')),
            'þ' => ('t', Some('h')),
            // At the end of a word; a capital tells nothing of it.
            'ς' => ('σ', None),
            other => (other, None),
        };
        take(first);
        second.into_iter().for_each(&mut take);
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Slug, D::Error> {
        read_word(deserializer, "a slug such as \"kv-mechelen\"", |written| {
            season_slug(written).map_err(|bad| {
                ValueFault::new(Code::BadSlug, format!("`{written}` is not a slug: {}", bad.reason()))
                    .help("write the file's name without its extension, for example `kv-mechelen`")
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{BadSlug, Slug, season_slug};

    #[test]
    fn a_slug_is_what_a_file_may_be_called() {
        for good in ["kv-mechelen", "1860-munchen", "a"] {
            assert_eq!(Slug::parse(good).expect("a good slug").as_str(), good);
        }
        for (bad, why) in [
            ("", BadSlug::Empty),
            ("KV-Mechelen", BadSlug::Letters),
            ("kv--mechelen", BadSlug::Letters),
            ("-kv", BadSlug::Letters),
            ("sint truiden", BadSlug::Letters),
            ("2024-25", BadSlug::NoLetter),
            ("page", BadSlug::Reserved),
            ("pen", BadSlug::Reserved),
        ] {
            assert_eq!(Slug::parse(bad), Err(why), "{bad}");
        }
        assert!(season_slug("2024-25").is_ok());
    }

    #[test]
    fn a_name_makes_a_slug() {
        for (name, slug) in [
            ("Brighton & Hove Albion FC", "brighton-hove-albion-fc"),
            ("R. Léopold F.C.", "r-leopold-f-c"),
            ("1. FC Køln", "1-fc-koln"),
            ("'t Kuipje", "t-kuipje"),
            ("Großaspach", "grossaspach"),
        ] {
            assert_eq!(Slug::from_name(name).as_ref().map(Slug::as_str), Ok(slug), "{name}");
        }
        assert_eq!(Slug::from_name("Динамо"), Err(BadSlug::Letters));
        assert_eq!(Slug::from_name("–"), Err(BadSlug::Empty));
        assert_eq!(Slug::from_name("Void"), Err(BadSlug::Reserved));
    }
}
