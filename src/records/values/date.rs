//! Dates as exact as history is, and no more. The notation follows ISO 8601-2 (level 1): `~` about, `?` uncertain, `..` in
//! front for "at the latest".

use std::fmt;

use jiff::civil;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::ValueFault;
use crate::source::Code;

/// A date of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Date {
    Known(KnownDate),
    /// `"unknown"`: it happened, and nobody knows when.
    Unknown,
}

/// A year, a month or a day, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KnownDate {
    pub year: i16,
    pub month: Option<i8>,
    /// Only with a month.
    pub day: Option<i8>,
    /// `~`
    pub about: bool,
    /// `?`
    pub uncertain: bool,
    /// `..` in front
    pub at_latest: bool,
}

impl KnownDate {
    pub fn day(date: civil::Date) -> KnownDate {
        KnownDate {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
            about: false,
            uncertain: false,
            at_latest: false,
        }
    }

    /// The day itself, when the date is known to the day.
    pub fn exact(self) -> Option<civil::Date> {
        let date = civil::Date::new(self.year, self.month?, self.day?).ok()?;
        (!self.about && !self.uncertain && !self.at_latest).then_some(date)
    }

    /// The first day that it can be.
    pub fn earliest(self) -> civil::Date {
        civil::date(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that it can be.
    pub fn latest(self) -> civil::Date {
        match (self.month, self.day) {
            (Some(month), Some(day)) => civil::date(self.year, month, day),
            (Some(month), None) => civil::date(self.year, month, 1).last_of_month(),
            (None, _) => civil::date(self.year, 12, 31),
        }
    }

    /// From `1923`, `1923-04` or `1923-04-07` with its signs.
    pub fn parse(written: &str) -> Option<KnownDate> {
        let (at_latest, rest) = match written.strip_prefix("..") {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let digits = rest.trim_end_matches(['~', '?']);
        let signs = &rest[digits.len()..];
        let (about, uncertain) = match signs {
            "" => (false, false),
            "~" => (true, false),
            "?" => (false, true),
            "~?" | "?~" => (true, true),
            _ => return None,
        };
        let mut parts = digits.split('-');
        let year = parts.next().filter(|part| part.len() == 4).and_then(number)?;
        let month = parts.next().map(|part| two_digits(part).ok_or(())).transpose().ok()?;
        let day = parts.next().map(|part| two_digits(part).ok_or(())).transpose().ok()?;
        if parts.next().is_some() || !(1000..=9999).contains(&year) {
            return None;
        }
        civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(KnownDate { year, month, day, about, uncertain, at_latest })
    }
}

fn number(digits: &str) -> Option<i16> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

fn two_digits(digits: &str) -> Option<i8> {
    (digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

impl fmt::Display for KnownDate {
    /// As it is authored.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at_latest {
            out.write_str("..")?;
        }
        write!(out, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(out, "-{part:02}")?;
        }
        if self.about {
            out.write_str("~")?;
        }
        if self.uncertain {
            out.write_str("?")?;
        }
        Ok(())
    }
}

impl Date {
    pub fn known(self) -> Option<KnownDate> {
        match self {
            Date::Known(date) => Some(date),
            Date::Unknown => None,
        }
    }
}

fn not_a_date(written: &str) -> ValueFault {
    ValueFault::new(Code::NotADate, format!("`{written}` is not a date"))
        .help("write `1923`, `\"1923-04\"` or `1923-04-07`; `~` behind it means about, `?` uncertain, `..` before it at the latest")
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        struct DateVisitor;
        impl<'de> Visitor<'de> for DateVisitor {
            type Value = Date;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a date such as 1923, \"1923-04\" or 1923-04-07")
            }

            fn visit_i64<E: Error>(self, year: i64) -> Result<Date, E> {
                let written = year.to_string();
                KnownDate::parse(&written).map(Date::Known).ok_or_else(|| not_a_date(&written).into_error())
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Date, E> {
                if written == "unknown" {
                    return Ok(Date::Unknown);
                }
                KnownDate::parse(written).map(Date::Known).ok_or_else(|| not_a_date(written).into_error())
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Date, A::Error> {
                let written = toml::value::Datetime::deserialize(MapAccessDeserializer::new(map))?;
                if written.time.is_some() || written.offset.is_some() {
                    return Err(not_a_date(&written.to_string()).help("leave the hour out").into_error());
                }
                let text = written.to_string();
                KnownDate::parse(&text).map(Date::Known).ok_or_else(|| not_a_date(&text).into_error())
            }
        }
        deserializer.deserialize_any(DateVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::KnownDate;

    #[test]
    fn a_date_is_as_exact_as_it_is_written() {
        for (written, earliest, latest) in [
            ("1923", "1923-01-01", "1923-12-31"),
            ("1923-02", "1923-02-01", "1923-02-28"),
            ("1924-02~", "1924-02-01", "1924-02-29"),
            ("1994-03-23?", "1994-03-23", "1994-03-23"),
            ("..2023-04-18", "2023-04-18", "2023-04-18"),
        ] {
            let date = KnownDate::parse(written).unwrap_or_else(|| panic!("{written} is a date"));
            assert_eq!(date.earliest().to_string(), earliest, "{written}");
            assert_eq!(date.latest().to_string(), latest, "{written}");
            assert_eq!(date.to_string(), written, "written back");
        }
        for wrong in ["23", "1923-4", "1923-13", "1923-02-30", "1923~~", "1923-04-07-01", "", "..", "+923"] {
            assert_eq!(KnownDate::parse(wrong), None, "{wrong}");
        }
    }
}
