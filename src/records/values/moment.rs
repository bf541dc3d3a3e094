//! Moments: a day with an hour in the site's time zone, with an offset of its own, or a day alone.

use std::fmt;

use jiff::civil;
use jiff::tz::{self, Offset};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::ValueFault;
use crate::source::Code;

/// A moment as written; which instant it is depends on the time zone that reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    Day(civil::Date),
    /// A clock in the time zone at hand.
    Local(civil::DateTime),
    /// A clock with its offset.
    Offset(civil::DateTime, Offset),
}

/// The hour does not exist in the zone, or exists twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AmbiguousHour;

impl Moment {
    /// The day that a person would say.
    pub fn day(self) -> civil::Date {
        match self {
            Moment::Day(day) => day,
            Moment::Local(clock) | Moment::Offset(clock, _) => clock.date(),
        }
    }

    /// The clock as written, if an hour was.
    pub fn clock(self) -> Option<civil::DateTime> {
        match self {
            Moment::Day(_) => None,
            Moment::Local(clock) | Moment::Offset(clock, _) => Some(clock),
        }
    }

    /// The instant in this zone; a day alone stands at its start.
    ///
    /// # Errors
    /// When the clocks change at that hour and no offset says which one is meant.
    pub fn in_zone(self, zone: &tz::TimeZone) -> Result<jiff::Zoned, AmbiguousHour> {
        match self {
            Moment::Day(day) => day.to_zoned(zone.clone()).map_err(|_| AmbiguousHour),
            Moment::Local(clock) => zone.to_ambiguous_zoned(clock).unambiguous().map_err(|_| AmbiguousHour),
            Moment::Offset(clock, offset) => {
                offset.to_timestamp(clock).map(|instant| instant.to_zoned(zone.clone())).map_err(|_| AmbiguousHour)
            }
        }
    }

    /// From `2025-03-04`, `2025-03-04T13:30`, `2025-03-04 13:30` or `2025-03-04T13:30:00+01:00`.
    pub fn parse(written: &str) -> Option<Moment> {
        if let Ok(datetime) = written.parse::<toml::value::Datetime>() {
            return Moment::from_toml(&datetime);
        }
        None
    }

    fn from_toml(written: &toml::value::Datetime) -> Option<Moment> {
        let date = written.date?;
        let day = civil::Date::new(i16::try_from(date.year).ok()?, date.month as i8, date.day as i8).ok()?;
        let Some(time) = written.time else {
            return written.offset.is_none().then_some(Moment::Day(day));
        };
        let clock = day.at(time.hour as i8, time.minute as i8, time.second.unwrap_or(0).min(59) as i8, 0);
        match written.offset {
            None => Some(Moment::Local(clock)),
            Some(toml::value::Offset::Z) => Some(Moment::Offset(clock, Offset::UTC)),
            Some(toml::value::Offset::Custom { minutes }) => {
                Offset::from_seconds(i32::from(minutes) * 60).ok().map(|offset| Moment::Offset(clock, offset))
            }
        }
    }
}

impl fmt::Display for Moment {
    /// As it is authored, with seconds only when there are any.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.day())?;
        if let Some(clock) = self.clock() {
            write!(out, "T{:02}:{:02}", clock.hour(), clock.minute())?;
            if clock.second() != 0 {
                write!(out, ":{:02}", clock.second())?;
            }
        }
        if let Moment::Offset(_, offset) = self {
            out.write_str(&offset_text(*offset))?;
        }
        Ok(())
    }
}

/// `+01:00`, or `Z` at Greenwich.
pub(crate) fn offset_text(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    if minutes == 0 {
        return "Z".to_owned();
    }
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

fn not_a_moment(written: &str) -> ValueFault {
    ValueFault::new(Code::NotAMoment, format!("`{written}` is not a moment"))
        .help("write a day with an hour, `2025-03-04T13:30`, or a day alone, `2025-03-04`")
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Moment, D::Error> {
        struct MomentVisitor;
        impl<'de> Visitor<'de> for MomentVisitor {
            type Value = Moment;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a moment such as 2025-03-04T13:30, or a day")
            }

            fn visit_i64<E: Error>(self, written: i64) -> Result<Moment, E> {
                Err(not_a_moment(&written.to_string()).into_error())
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Moment, E> {
                Moment::parse(written).ok_or_else(|| not_a_moment(written).into_error())
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Moment, A::Error> {
                let written = toml::value::Datetime::deserialize(MapAccessDeserializer::new(map))?;
                Moment::from_toml(&written).ok_or_else(|| not_a_moment(&written.to_string()).into_error())
            }
        }
        deserializer.deserialize_any(MomentVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::{AmbiguousHour, Moment};

    #[test]
    fn a_moment_is_read_in_the_zone_of_the_site_unless_it_says_otherwise() {
        let zone = jiff::tz::TimeZone::get("Europe/Brussels").expect("a zone");
        for (written, utc) in [
            ("2025-03-04T13:30", "2025-03-04T12:30:00Z"),
            ("2025-03-04 13:30", "2025-03-04T12:30:00Z"),
            ("2025-07-04T13:30", "2025-07-04T11:30:00Z"),
            ("2025-03-04T13:30:00+02:00", "2025-03-04T11:30:00Z"),
            ("2025-03-04", "2025-03-03T23:00:00Z"),
        ] {
            let moment = Moment::parse(written).unwrap_or_else(|| panic!("{written} is a moment"));
            assert_eq!(moment.in_zone(&zone).expect("one hour").timestamp().to_string(), utc, "{written}");
        }
        for change in ["2025-03-30T02:30", "2025-10-26T02:30"] {
            assert_eq!(Moment::parse(change).expect("a moment").in_zone(&zone), Err(AmbiguousHour), "{change}");
        }
        assert_eq!(Moment::parse("4 maart 2025"), None);
    }

    #[test]
    fn a_moment_is_printed_as_it_is_authored() {
        for written in
            ["2025-03-04", "2025-03-04T13:30", "2025-03-04T13:30+02:00", "2025-03-04T13:30-03:30", "2025-03-04T13:30Z"]
        {
            assert_eq!(Moment::parse(written).map(|moment| moment.to_string()).as_deref(), Some(written));
        }
    }
}
