//! People as records name them: by slug when they have a record, as printed when they have none.

use serde::de::{Deserialize, Deserializer};

use super::word::read_word;
use super::{BadSlug, Slug, ValueFault};
use crate::source::Code;

/// `"rob-schoofs"` is a record and must exist; `"Yannick Thoelen"` is a name as printed; `"unknown"` is nobody knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    Person(Slug),
    Printed(String),
    Unknown,
}

impl Who {
    /// A capital, a space, a dot or an accent makes a name; anything else is a slug.
    pub fn parse(written: &str) -> Result<Who, BadSlug> {
        if written == "unknown" {
            return Ok(Who::Unknown);
        }
        if written.trim().is_empty() {
            return Err(BadSlug::Empty);
        }
        let is_name =
            written.chars().any(|letter| letter.is_uppercase() || " .".contains(letter) || !letter.is_ascii());
        if is_name { Ok(Who::Printed(written.to_owned())) } else { Slug::parse(written).map(Who::Person) }
    }
}

fn bad_who(written: &str, bad: BadSlug) -> ValueFault {
    ValueFault::new(Code::BadSlug, format!("`{written}` is neither a slug nor a name: {}", bad.reason()))
        .help("write the slug of a person, `rob-schoofs`, or a name as it is printed, `K. Peeters`")
}

impl<'de> Deserialize<'de> for Who {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Who, D::Error> {
        read_word(deserializer, "the slug of a person, or a name as it is printed", |written| {
            Who::parse(written).map_err(|bad| bad_who(written, bad))
        })
    }
}

/// `"16 rob-schoofs"`: a shirt number, if known, then a who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    pub number: Option<u16>,
    pub who: Who,
}

impl<'de> Deserialize<'de> for Numbered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Numbered, D::Error> {
        read_word(deserializer, "a person, perhaps with the shirt number in front", |written| {
            let (number, rest) = match written.split_once(' ') {
                Some((first, rest)) if !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_digit()) => {
                    (first.parse().ok(), rest.trim_start())
                }
                _ => (None, written),
            };
            let who = Who::parse(rest).map_err(|bad| bad_who(rest, bad))?;
            Ok(Numbered { number, who })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Who;

    #[test]
    fn the_shape_of_a_word_tells_a_slug_from_a_name() {
        assert!(matches!(Who::parse("rob-schoofs"), Ok(Who::Person(_))));
        assert!(matches!(Who::parse("unknown"), Ok(Who::Unknown)));
        for name in ["Yannick Thoelen", "K.", "josé", "Pelé"] {
            assert!(matches!(Who::parse(name), Ok(Who::Printed(_))), "{name}");
        }
        assert!(Who::parse("rob--schoofs").is_err());
    }
}
