//! Languages as texts and names carry them: BCP 47, of which any language may be written, also one that no page is built in.

use serde::de::{Deserialize, Deserializer};

use super::ValueFault;
use super::word::read_word;
use crate::source::Code;

/// `nl`, `ko`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct LanguageTag(pub String);

impl LanguageTag {
    fn parse(written: &str) -> Option<LanguageTag> {
        let mut parts = written.split('-');
        let is_language =
            |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_lowercase());
        let is_further =
            |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let right = parts.next().is_some_and(is_language) && parts.all(is_further);
        right.then(|| LanguageTag(written.to_owned()))
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<LanguageTag, D::Error> {
        read_word(deserializer, "a language such as nl", |written| {
            LanguageTag::parse(written).ok_or_else(|| {
                ValueFault::new(Code::BadValue, format!("`{written}` is not a language"))
                    .help("write its letters of BCP 47: `nl`, `fr`, `ko`")
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::LanguageTag;

    #[test]
    fn a_language_is_two_or_three_letters_and_what_follows_a_hyphen() {
        for right in ["nl", "vls", "nl-BE", "zh-Hant", "ca-valencia"] {
            assert!(LanguageTag::parse(right).is_some(), "{right}");
        }
        for wrong in ["", "n1", "name", "NL", "nl-", "nl_BE", "-be"] {
            assert_eq!(LanguageTag::parse(wrong), None, "{wrong}");
        }
    }
}
