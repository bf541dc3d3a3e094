//! Date lines and times of Football.TXT. A date may lack its year; the season and the day of the week say which it is.

use jiff::civil::{self, Weekday};
use jiff::tz::Offset;

use crate::importers::ImportedTime;

/// A date as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WrittenDate {
    pub weekday: Option<Weekday>,
    pub day: i8,
    pub month: i8,
    pub year: Year,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    Whole(i16),
    /// `24`
    Short(i16),
    Missing,
}

/// Months in English, and in German where it differs; three letters of one are enough.
const MONTHS: [(&str, i8); 19] = [
    ("january", 1),
    ("januar", 1),
    ("february", 2),
    ("februar", 2),
    ("march", 3),
    ("märz", 3),
    ("april", 4),
    ("may", 5),
    ("mai", 5),
    ("june", 6),
    ("juni", 6),
    ("july", 7),
    ("juli", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("oktober", 10),
    ("november", 11),
    ("december", 12),
];

/// Days in English, of which three letters are enough, and their German letters.
const WEEKDAYS: [(&str, &str, Weekday); 7] = [
    ("monday", "mo", Weekday::Monday),
    ("tuesday", "di", Weekday::Tuesday),
    ("wednesday", "mi", Weekday::Wednesday),
    ("thursday", "do", Weekday::Thursday),
    ("friday", "fr", Weekday::Friday),
    ("saturday", "sa", Weekday::Saturday),
    ("sunday", "so", Weekday::Sunday),
];

fn weekday(word: &str) -> Option<Weekday> {
    let word = word.trim_end_matches('.').to_lowercase();
    let is_meant = |english: &str, german: &str| word == german || (word.len() >= 3 && english.starts_with(&word));
    WEEKDAYS.iter().find(|(english, german, _)| is_meant(english, german)).map(|(_, _, day)| *day)
}

fn month(word: &str) -> Option<i8> {
    let word = word.trim_end_matches('.').to_lowercase();
    let is_long_enough = word.chars().count() >= 3;
    let word = if word.starts_with("dez") { "december" } else { word.as_str() };
    MONTHS.iter().find(|(name, _)| is_long_enough && name.starts_with(word)).map(|(_, month)| *month)
}

fn day(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches('.');
    (digits.len() <= 2).then(|| digits.parse().ok()).flatten().filter(|day| (1..=31).contains(day))
}

fn year(word: &str) -> Option<Year> {
    let number: i16 = word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.parse().ok()).flatten()?;
    match word.len() {
        4 => Some(Year::Whole(number)),
        2 => Some(Year::Short(number)),
        _ => None,
    }
}

/// `Fri Jul/26 2024`, `Fri Jul 26`, `26 July 2024`, `2024-07-26`, `26.7.24`, `Fr 2.8.`, `07/10/2026` (day first).
pub(super) fn read_date(text: &str) -> Option<WrittenDate> {
    let mut words: Vec<&str> = text.split([' ', '\t', ',']).filter(|word| !word.is_empty()).collect();
    let weekday = words.first().and_then(|first| weekday(first)).filter(|_| words.len() > 1);
    if weekday.is_some() {
        words.remove(0);
    }
    let (day, month, year) = match words.as_slice() {
        [one] => together(one)?,
        [one, last] => match (together(one), year(last)) {
            (Some((day, month, Year::Missing)), Some(year)) => (day, month, year),
            _ => day_and_month(one, last)?,
        },
        [one, two, last] => {
            let (day, month, _) = day_and_month(one, two)?;
            (day, month, year(last)?)
        }
        _ => return None,
    };
    Some(WrittenDate { weekday, day, month, year })
}

fn day_and_month(one: &str, two: &str) -> Option<(i8, i8, Year)> {
    let (day, month) = match month(one) {
        Some(month) => (day(two)?, month),
        None => (day(one)?, month(two)?),
    };
    Some((day, month, Year::Missing))
}

/// A date without blanks.
fn together(word: &str) -> Option<(i8, i8, Year)> {
    let parts = |separator: char| word.split(separator).collect::<Vec<_>>();
    let number = |digits: &str| -> Option<i8> { day(digits).filter(|month| *month <= 12) };
    if let [first, second] = parts('/').as_slice() {
        return match month(first) {
            Some(month) => Some((day(second)?, month, Year::Missing)),
            None => Some((day(first)?, number(second)?, Year::Missing)),
        };
    }
    if let [first, second, last] = parts('/').as_slice() {
        return Some((day(first)?, number(second)?, year(last)?));
    }
    if let [whole, second, last] = parts('-').as_slice() {
        let year = year(whole).filter(|year| matches!(year, Year::Whole(_)))?;
        return Some((day(last)?, number(second)?, year));
    }
    match parts('.').as_slice() {
        [first, second, ""] => Some((day(first)?, number(second)?, Year::Missing)),
        [first, second, last] => Some((day(first)?, number(second)?, year(last)?)),
        _ => None,
    }
}

/// Finds the years of dates that lack them.
pub(super) struct Calendar {
    season: Option<(civil::Date, civil::Date)>,
    /// The first day that a date without a year can be.
    begins: Option<civil::Date>,
    has_date: bool,
}

impl Calendar {
    pub(super) fn new(season: Option<(civil::Date, civil::Date)>) -> Calendar {
        Calendar { season, begins: season.map(|(first, _)| first), has_date: false }
    }

    /// The day itself. Without a year it is in the twelve months from the beginning of the season, and when the day of the
    /// week says otherwise in the year before or after that: some seasons last longer.
    ///
    /// # Errors
    /// When there is no such day, or no year to begin from.
    pub(super) fn place(&mut self, written: WrittenDate) -> Result<civil::Date, &'static str> {
        let in_year = |year: i16| civil::Date::new(year, written.month, written.day).ok();
        let no_such_day = "there is no such day";
        let begins = match (written.year, self.begins) {
            (Year::Whole(year), _) => {
                let date = in_year(year).ok_or(no_such_day)?;
                // A source that begins outside the season is of another one, and its other dates are with its first.
                let is_in_season = self.season.is_some_and(|(first, last)| (first..=last).contains(&date));
                if !self.has_date && !is_in_season {
                    self.begins = Some(date);
                }
                self.has_date = true;
                return Ok(date);
            }
            (Year::Short(_) | Year::Missing, None) => return Err("no year was written yet"),
            (Year::Short(short), Some(begins)) => {
                let years = [begins.year(), begins.year() + 1, begins.year() - 1];
                let whole = years.into_iter().find(|year| year.rem_euclid(100) == short);
                let whole = whole.unwrap_or(if short < 70 { 2000 + short } else { 1900 + short });
                return in_year(whole).ok_or(no_such_day);
            }
            (Year::Missing, Some(begins)) => begins,
        };
        let first = if (written.month, written.day) < (begins.month(), begins.day()) {
            begins.year() + 1
        } else {
            begins.year()
        };
        let candidates = || [first, first + 1, first - 1].into_iter().filter_map(in_year);
        let on_weekday = |date: &civil::Date| written.weekday.is_none_or(|weekday| date.weekday() == weekday);
        candidates().find(on_weekday).or_else(|| candidates().next()).ok_or(no_such_day)
    }
}

/// `20.45`, `20:45`, `20h45`, `9:30`, each perhaps with `UTC+3` behind it.
pub(in crate::importers) fn read_time(text: &str) -> Option<ImportedTime> {
    let (clock, zone) = match text.split_once([' ', '\t']) {
        Some((clock, zone)) => (clock, Some(zone.trim())),
        None => (text, None),
    };
    let (hour, minute) = clock.split_once([':', '.', 'h'])?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 || !digits(hour) || !digits(minute) {
        return None;
    }
    let clock = civil::Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    let offset = match zone {
        Some(zone) => Some(read_zone(zone)?),
        None => None,
    };
    Some(ImportedTime { clock, offset })
}

/// `UTC+3`, `UTC-3:30`, `UTC`, between brackets or not.
pub(super) fn read_zone(text: &str) -> Option<Offset> {
    let text = text.trim_start_matches('(').trim_end_matches(')');
    let behind = text.strip_prefix("UTC").or_else(|| text.strip_prefix("GMT"))?;
    if behind.is_empty() {
        return Some(Offset::UTC);
    }
    let sign = match behind.as_bytes()[0] {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = behind[1..].split_once(':').unwrap_or((&behind[1..], "0"));
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

#[cfg(test)]
mod tests {
    use super::{Calendar, read_date, read_time};

    #[test]
    fn every_form_of_a_date_is_read() {
        let season = Some((jiff::civil::date(2024, 7, 1), jiff::civil::date(2025, 6, 30)));
        for (written, expected) in [
            ("Fri Jul/26 2024", "2024-07-26"),
            ("Fri Jul/26", "2024-07-26"),
            ("Fri Jul 26", "2024-07-26"),
            ("26 July 2024", "2024-07-26"),
            ("Friday, 26 July", "2024-07-26"),
            ("Jul 26, 2024", "2024-07-26"),
            ("2024-07-26", "2024-07-26"),
            ("26.7.24", "2024-07-26"),
            ("Fr 2.8.", "2024-08-02"),
            ("07/10/2024", "2024-10-07"),
            ("Sat Jan/4", "2025-01-04"),
            ("Mar 26", "2025-03-26"),
            ("4. Dez.", "2024-12-04"),
            // A Saturday, which 1 August 2024 is not: this season ran on.
            ("Fri Aug/1", "2025-08-01"),
        ] {
            let date = read_date(written).unwrap_or_else(|| panic!("{written} is a date"));
            assert_eq!(
                Calendar::new(season).place(date).map(|day| day.to_string()),
                Ok(expected.to_owned()),
                "{written}"
            );
        }
        for wrong in ["Sat", "2-1", "1. FC Kanaal", "Kanaal SK", "32 July", "May", "", "Mayday 4 2024", "Mo Salah"] {
            assert_eq!(read_date(wrong), None, "{wrong}");
        }
        assert!(Calendar::new(season).place(read_date("Feb 30").expect("a form of date")).is_err());
    }

    #[test]
    fn the_first_year_holds_for_the_dates_below_it() {
        let mut calendar = Calendar::new(None);
        let mut place = |written: &str| calendar.place(read_date(written).expect("a date")).map(|day| day.to_string());
        assert!(place("Jul/26").is_err());
        assert_eq!(place("Fri Jul/26 2030").as_deref(), Ok("2030-07-26"));
        assert_eq!(place("Jan/15").as_deref(), Ok("2031-01-15"), "a match that was moved");
        assert_eq!(place("Aug/3").as_deref(), Ok("2030-08-03"), "and the next round again");
    }

    #[test]
    fn a_time_may_state_its_zone() {
        let time =
            |written: &str| read_time(written).map(|time| (time.clock.to_string(), time.offset.map(|o| o.seconds())));
        assert_eq!(time("20.45"), Some(("20:45:00".to_owned(), None)));
        assert_eq!(time("9h30"), Some(("09:30:00".to_owned(), None)));
        assert_eq!(time("18:00 UTC+3"), Some(("18:00:00".to_owned(), Some(10800))));
        assert_eq!(time("18:00 (UTC-3:30)"), Some(("18:00:00".to_owned(), Some(-12600))));
        for wrong in ["25:00", "2045", "20:5", "noon", "20:45 CET"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }
}
