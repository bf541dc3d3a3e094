//! Text that a page prints, in one language or several.

use std::fmt;

use super::tag::LanguageTag;
use indexmap::IndexMap;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// `"Mechelen"`, or `{ nl = "Mechelen", fr = "Malines" }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    Plain(String),
    /// By BCP 47 language, in the order they were written; never empty.
    ByLanguage(IndexMap<String, String>),
}

impl Text {
    /// In this language, else in the site's main one, else in the first that was written.
    pub fn in_language(&self, language: &str, main: &str) -> &str {
        match self {
            Text::Plain(text) => text,
            Text::ByLanguage(texts) => texts
                .get(language)
                .or_else(|| texts.get(main))
                .or_else(|| texts.values().next())
                .expect("a text by language has at least one"),
        }
    }

    /// The language of what [`Text::in_language`] gives, where the writer said one.
    pub fn language_shown(&self, language: &str, main: &str) -> Option<&str> {
        match self {
            Text::Plain(_) => None,
            Text::ByLanguage(texts) => {
                let written = [language, main].into_iter().find_map(|wanted| texts.get_key_value(wanted));
                written.or_else(|| texts.iter().next()).map(|(language, _)| language.as_str())
            }
        }
    }

    /// Every form that was written, with its language where that was said.
    pub fn forms(&self) -> Vec<(Option<&str>, &str)> {
        match self {
            Text::Plain(text) => vec![(None, text)],
            Text::ByLanguage(texts) => {
                texts.iter().map(|(language, text)| (Some(language.as_str()), text.as_str())).collect()
            }
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::Plain(text.to_owned())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a text, or a table of texts by language")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text::Plain(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Text, A::Error> {
                let texts = IndexMap::<LanguageTag, String>::deserialize(MapAccessDeserializer::new(map))?;
                if texts.is_empty() {
                    return Err(A::Error::custom("a table of texts by language needs at least one"));
                }
                Ok(Text::ByLanguage(texts.into_iter().map(|(LanguageTag(tag), text)| (tag, text)).collect()))
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}
