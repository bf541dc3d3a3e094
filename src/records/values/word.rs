//! Values that are written as one word in quotation marks.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

use super::ValueFault;

/// Reads a word and makes the value of it. What the value refuses is reported at the word itself: a fault that is raised
/// behind the deserialiser's back would be placed at the list round it.
pub(super) fn read_word<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expected: &'static str,
    parse: impl FnOnce(&str) -> Result<T, ValueFault>,
) -> Result<T, D::Error> {
    struct WordVisitor<Parse> {
        expected: &'static str,
        parse: Parse,
    }
    impl<T, Parse: FnOnce(&str) -> Result<T, ValueFault>> Visitor<'_> for WordVisitor<Parse> {
        type Value = T;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str(self.expected)
        }

        fn visit_str<E: Error>(self, written: &str) -> Result<T, E> {
            (self.parse)(written).map_err(ValueFault::into_error)
        }
    }
    deserializer.deserialize_any(WordVisitor { expected, parse })
}
