//! Colours of clubs.

use std::fmt;

use serde::de::{Deserialize, Deserializer};

use super::ValueFault;
use super::word::read_word;
use crate::source::Code;

/// `#ffdd00`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

impl Colour {
    pub fn parse(written: &str) -> Option<Colour> {
        let digits = written.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |from: usize| u8::from_str_radix(&digits[from..from + 2], 16).ok();
        Some(Colour { red: part(0)?, green: part(2)?, blue: part(4)? })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Colour, D::Error> {
        read_word(deserializer, "a colour such as \"#ffdd00\"", |written| {
            Colour::parse(written).ok_or_else(|| {
                ValueFault::new(Code::BadValue, format!("`{written}` is not a colour"))
                    .help("write six hexadecimal digits: `#ffdd00`")
            })
        })
    }
}
