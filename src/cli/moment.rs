//! The one place where the clock is read.

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use crate::records::values::Moment;

/// The moment that a person asked for, in the zone of the machine where no offset was written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AsOf(Moment);

pub(super) fn parse(written: &str) -> Result<AsOf, String> {
    Moment::parse(written)
        .map(AsOf)
        .ok_or_else(|| "write a day, 2025-03-04, or a day with an hour, 2025-03-04T13:30".to_owned())
}

/// The moment asked for, else the system's. A day alone means the end of it, so that everything of that day is out.
pub(super) fn now(as_of: Option<AsOf>) -> Timestamp {
    match as_of {
        None => Timestamp::now(),
        Some(AsOf(moment)) => {
            let zone = TimeZone::system();
            let end_of_day = moment.day().at(23, 59, 59, 0);
            let moment = if moment.clock().is_none() { Moment::Local(end_of_day) } else { moment };
            // An hour that the clocks skip is read as the hour after.
            moment
                .in_zone(&zone)
                .map_or_else(|_| zone.to_ambiguous_zoned(end_of_day).compatible(), Ok)
                .map_or(Timestamp::MAX, |zoned| zoned.timestamp())
        }
    }
}

/// The midnight after a day, in this zone.
pub(super) fn end_of(day: civil::Date, zone: &TimeZone) -> Timestamp {
    let next = day.tomorrow().and_then(|next| next.to_zoned(zone.clone()));
    next.map_or(Timestamp::MAX, |midnight| midnight.timestamp())
}
