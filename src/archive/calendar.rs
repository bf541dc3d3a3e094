//! Days, hours and seasons as the archive knows them.

use jiff::civil;
use jiff::{Timestamp, Zoned};

use crate::records::values::KnownDate;
pub use crate::records::values::season_year;

/// When a match begins or began.
#[derive(Clone, Debug, PartialEq)]
pub enum KickOff {
    /// Not on a day yet.
    NotSet,
    /// A day, month or year; the hour is not known.
    On(KnownDate),
    /// With its hour, in the zone of the place.
    At(Zoned),
}

impl KickOff {
    /// The day on which it is, when that is known to the day.
    pub fn day(&self) -> Option<civil::Date> {
        match self {
            KickOff::NotSet => None,
            KickOff::On(date) => date.exact(),
            KickOff::At(moment) => Some(moment.date()),
        }
    }

    /// For sorting: the first day that it can be, and the clock; what has no day comes last.
    pub fn order(&self) -> (civil::Date, civil::Time) {
        match self {
            KickOff::NotSet => (civil::Date::MAX, civil::Time::MAX),
            KickOff::On(date) => (date.earliest(), civil::Time::MIN),
            KickOff::At(moment) => (moment.date(), moment.time()),
        }
    }

    /// The instant from which the result counts: the kick-off plus the sport's nominal length; with no hour known, the
    /// midnight after the last day that it can have been. None when it is not on a day.
    pub fn counts_from(&self, nominal_length: std::time::Duration, zone: &jiff::tz::TimeZone) -> Option<Timestamp> {
        match self {
            KickOff::NotSet => None,
            KickOff::On(date) => {
                let next = date.latest().tomorrow().ok()?;
                next.to_zoned(zone.clone()).ok().map(|midnight| midnight.timestamp())
            }
            KickOff::At(moment) => moment.timestamp().checked_add(nominal_length).ok(),
        }
    }
}
