//! How a value says why it refuses what was written. Serde carries errors as text only, so a fault travels inside the
//! text and is taken out again by the reader of fields.

use crate::source::Code;

/// A fault of one value: its code, what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueFault {
    pub code: Code,
    pub message: String,
    pub help: Option<String>,
}

/// Stands between the parts of a fault inside an error's text.
const PART: char = '\u{1f}';

impl ValueFault {
    pub fn new(code: Code, message: impl Into<String>) -> ValueFault {
        ValueFault { code, message: message.into(), help: None }
    }

    pub fn help(mut self, help: impl Into<String>) -> ValueFault {
        self.help = Some(help.into());
        self
    }

    /// As an error of the deserialiser at hand.
    pub fn into_error<E: serde::de::Error>(self) -> E {
        // What the writer wrote is quoted in a message and may hold anything.
        let message = self.message.replace(PART, "\u{fffd}");
        let help = self.help.unwrap_or_default();
        E::custom(format_args!("{PART}{}{PART}{message}{PART}{help}", self.code.slug()))
    }

    /// The fault that an error's text carries, if a value put one there.
    pub fn from_error(text: &str) -> Option<ValueFault> {
        let mut parts = text.strip_prefix(PART)?.splitn(3, PART);
        let code = Code::from_slug(parts.next()?)?;
        let message = parts.next()?.to_owned();
        let help = parts.next().filter(|help| !help.is_empty()).map(str::to_owned);
        Some(ValueFault { code, message, help })
    }
}
