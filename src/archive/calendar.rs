//! Days, hours and seasons as the archive knows them.

use jiff::civil;
use jiff::{Timestamp, Zoned};

use crate::records::values::KnownDate;

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

/// The first day and the last of a season by its label alone: `2024-25` is 1 July to 30 June, `2030` the year. Seasons are
/// labels of people, so another form has no days of its own.
pub fn season_year(label: &str) -> Option<(civil::Date, civil::Date)> {
    let year: i16 = label.get(..4)?.parse().ok()?;
    match label.len() {
        4 => Some((civil::Date::new(year, 1, 1).ok()?, civil::Date::new(year, 12, 31).ok()?)),
        7 => {
            let second: i16 = label.strip_prefix(&label[..4])?.strip_prefix('-')?.parse().ok()?;
            let follows = (year + 1) % 100 == second;
            follows.then_some((civil::Date::new(year, 7, 1).ok()?, civil::Date::new(year + 1, 6, 30).ok()?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::season_year;

    #[test]
    fn a_label_says_when_its_season_runs() {
        for (label, days) in [
            ("2024-25", Some(("2024-07-01", "2025-06-30"))),
            ("1999-00", Some(("1999-07-01", "2000-06-30"))),
            ("2030", Some(("2030-01-01", "2030-12-31"))),
            ("2024-26", None),
            ("summer", None),
        ] {
            let found = season_year(label).map(|(from, to)| (from.to_string(), to.to_string()));
            assert_eq!(found, days.map(|(from, to)| (from.to_owned(), to.to_owned())), "{label}");
        }
    }
}
