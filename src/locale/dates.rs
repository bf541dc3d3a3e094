//! Days, months and hours. The names of months and weekdays come from the Unicode locale data; their order, the first of
//! the month and the hour are each language's own rules, because sports pages differ there from what the data says.

use icu_calendar::{Date as CalendarDate, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, M};
use jiff::civil::{Date, Time};

use super::{Arg, Locale, Rules};

/// How dates are put together. `{weekday}`, `{month}` and their `_short` forms are names; `{month_number}`, `{day}` and
/// `{year}` figures.
#[derive(Debug)]
pub(super) struct DatePatterns {
    pub(super) full: &'static str,
    pub(super) long: &'static str,
    pub(super) weekday_short: &'static str,
    pub(super) weekday_day_month: &'static str,
    pub(super) weekday_day_month_short: &'static str,
    pub(super) day_month: &'static str,
    pub(super) short: &'static str,
    pub(super) short_with_year: &'static str,
    pub(super) numeric: &'static str,
    pub(super) month_year: &'static str,
}

impl DatePatterns {
    /// Dutch, English and French agree; German has a comma behind the weekday.
    pub(super) const DAY_FIRST: DatePatterns = DatePatterns {
        full: "{weekday} {day} {month} {year}",
        long: "{day} {month} {year}",
        weekday_short: "{weekday_short} {day} {month} {year}",
        weekday_day_month: "{weekday} {day} {month}",
        weekday_day_month_short: "{weekday_short} {day} {month_short}",
        day_month: "{day} {month}",
        short: "{day} {month_short}",
        short_with_year: "{day} {month_short} {year}",
        numeric: "{day}/{month_number}",
        month_year: "{month} {year}",
    };
}

/// Months from January, weekdays from Monday.
pub(super) struct CalendarNames {
    months: Vec<String>,
    months_short: Vec<String>,
    weekdays: Vec<String>,
    weekdays_short: Vec<String>,
}

impl CalendarNames {
    /// The names are taken out once: the library's formatter may not be shared by threads, and is ten times slower.
    pub(super) fn load(rules: &Rules) -> CalendarNames {
        let locale = rules.tag.parse::<icu_locale_core::Locale>().expect("the tag of a language is well formed");
        macro_rules! names {
            ($fields:expr, $days:expr) => {{
                let formatter = DateTimeFormatter::try_new((&locale).into(), $fields)
                    .expect("the calendar of a language is compiled in");
                $days.map(|day: CalendarDate<Iso>| formatter.format(&day).to_string()).collect()
            }};
        }
        let day = |month, day| CalendarDate::try_new_iso(2024, month, day).expect("a day of 2024");
        // 1 January 2024 was a Monday.
        let weekdays = || (1..=7).map(|number| day(1, number));
        let months = || (1..=12).map(|number| day(number, 1));
        CalendarNames {
            months: names!(M::long(), months()),
            months_short: names!(M::medium(), months()),
            weekdays: names!(E::long(), weekdays()),
            weekdays_short: names!(E::short(), weekdays()),
        }
    }
}

/// Where a period begins. The text is a date as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lower<'a> {
    /// Since when is unknown.
    Unknown,
    /// A date with a day.
    Day(&'a str),
    /// A month, a year, a season.
    Coarse(&'a str),
}

/// Where a period ends. The text is a date as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upper<'a> {
    /// It is still so.
    Open,
    /// It is over, and nobody knows since when.
    Unknown,
    /// A date with a day.
    Day(&'a str),
    /// A month, a year, a season.
    Coarse(&'a str),
}

impl Locale {
    /// `dinsdag 4 maart 2025`.
    pub fn date_full(&self, date: Date) -> String {
        self.fill(self.rules.dates.full, date)
    }

    /// `4 maart 2025`.
    pub fn date_long(&self, date: Date) -> String {
        self.fill(self.rules.dates.long, date)
    }

    /// `zo 2 maart 2025`.
    pub fn weekday_short_date(&self, date: Date) -> String {
        self.fill(self.rules.dates.weekday_short, date)
    }

    /// `zaterdag 15 maart`.
    pub fn weekday_day_month(&self, date: Date) -> String {
        self.fill(self.rules.dates.weekday_day_month, date)
    }

    /// `zo 16 mrt`.
    pub fn weekday_day_month_short(&self, date: Date) -> String {
        self.fill(self.rules.dates.weekday_day_month_short, date)
    }

    /// `5 maart`.
    pub fn day_month(&self, date: Date) -> String {
        self.fill(self.rules.dates.day_month, date)
    }

    /// `4 mrt`.
    pub fn date_short(&self, date: Date) -> String {
        self.fill(self.rules.dates.short, date)
    }

    /// `8 nov 2024`.
    pub fn date_short_with_year(&self, date: Date) -> String {
        self.fill(self.rules.dates.short_with_year, date)
    }

    /// `16/3`, for the cells of a cross-table.
    pub fn date_numeric(&self, date: Date) -> String {
        self.fill(self.rules.dates.numeric, date)
    }

    /// `maart 2025`.
    pub fn month_year(&self, year: i16, month: i8) -> String {
        self.fill(self.rules.dates.month_year, first_of(year, month))
    }

    /// `maart`; months count from 1.
    pub fn month(&self, month: i8) -> &str {
        &self.calendar.months[(month - 1) as usize]
    }

    /// A date as exact as it is known: `1923`, `april 1923`, `7 april 1923`. A day without a month is left out.
    pub fn date_known(&self, year: i16, month: Option<i8>, day: Option<i8>) -> String {
        match (month, day) {
            (Some(month), Some(day)) => self.date_long(Date::new(year, month, day).expect("a checked date")),
            (Some(month), None) => self.month_year(year, month),
            (None, _) => year.to_string(),
        }
    }

    /// A kick-off in running text: `20.45 uur`, `20:45`, `20h45`.
    pub fn time(&self, time: Time) -> String {
        (self.rules.time)(time.hour(), time.minute())
    }

    /// A kick-off in a table: `20.45`, `20:45`, `20h45`.
    pub fn time_short(&self, time: Time) -> String {
        (self.rules.time_short)(time.hour(), time.minute())
    }

    /// `november 2023 tot 4 maart 2025`, `sinds juni 2024`, `tot 2013`. One date when both sides are the same.
    pub fn period(&self, lower: Lower<'_>, upper: Upper<'_>) -> String {
        let from = |from| ("from", Arg::Text(from));
        let to = |to| ("to", Arg::Text(to));
        match (lower, upper) {
            (Lower::Day(lower), Upper::Day(upper)) | (Lower::Coarse(lower), Upper::Coarse(upper)) if lower == upper => {
                lower.to_owned()
            }
            (Lower::Day(lower) | Lower::Coarse(lower), Upper::Day(upper) | Upper::Coarse(upper)) => {
                self.words("period_from_to", &[from(lower), to(upper)])
            }
            (Lower::Day(lower), Upper::Open) => self.words("period_since_day", &[from(lower)]),
            (Lower::Coarse(lower), Upper::Open) => self.words("period_since", &[from(lower)]),
            (Lower::Day(lower) | Lower::Coarse(lower), Upper::Unknown) => {
                self.words("period_from_end_unknown", &[from(lower)])
            }
            (Lower::Unknown, Upper::Day(upper)) => self.words("period_until_day", &[to(upper)]),
            (Lower::Unknown, Upper::Coarse(upper)) => self.words("period_until", &[to(upper)]),
            (Lower::Unknown, Upper::Unknown) => self.word("period_over").into_owned(),
            (Lower::Unknown, Upper::Open) => self.word("period_still").into_owned(),
        }
    }

    fn fill(&self, pattern: &str, date: Date) -> String {
        let names = &self.calendar;
        let month = (date.month() - 1) as usize;
        let weekday = date.weekday().to_monday_zero_offset() as usize;
        let mut text = String::with_capacity(32);
        let mut rest = pattern;
        while let Some((before, (field, after))) =
            rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
        {
            text.push_str(before);
            match field {
                "weekday" => text.push_str(&names.weekdays[weekday]),
                "weekday_short" => text.push_str(&names.weekdays_short[weekday]),
                "month" => text.push_str(&names.months[month]),
                "month_short" => text.push_str(&names.months_short[month]),
                "month_number" => text.push_str(&date.month().to_string()),
                "day" if pattern == self.rules.dates.numeric => text.push_str(&date.day().to_string()),
                "day" => text.push_str(&(self.rules.day)(date.day())),
                "year" => text.push_str(&date.year().to_string()),
                other => panic!("no field of a date is called {other}"),
            }
            rest = after;
        }
        text + rest
    }
}

fn first_of(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).expect("a checked month")
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::super::tests::{in_each as check, in_language};
    use super::*;

    #[test]
    fn dates_are_written_as_each_language_does() {
        let day = date(2025, 3, 4);
        check(
            |locale| locale.date_full(day),
            ["dinsdag 4 maart 2025", "Tuesday 4 March 2025", "mardi 4 mars 2025", "Dienstag, 4. März 2025"],
        );
        check(|locale| locale.date_long(day), ["4 maart 2025", "4 March 2025", "4 mars 2025", "4. März 2025"]);
        check(|locale| locale.date_short(day), ["4 mrt", "4 Mar", "4 mars", "4. Mär"]);
        check(|locale| locale.day_month(day), ["4 maart", "4 March", "4 mars", "4. März"]);
        check(|locale| locale.date_numeric(day), ["4/3", "4/3", "4/3", "4.3."]);
        check(
            |locale| locale.weekday_day_month(day),
            ["dinsdag 4 maart", "Tuesday 4 March", "mardi 4 mars", "Dienstag, 4. März"],
        );
        check(|locale| locale.month_year(2025, 8), ["augustus 2025", "August 2025", "août 2025", "August 2025"]);
        check(|locale| locale.month(2).to_owned(), ["februari", "February", "février", "Februar"]);
        let sunday = date(2025, 3, 2);
        check(
            |locale| locale.weekday_short_date(sunday),
            ["zo 2 maart 2025", "Sun 2 March 2025", "dim. 2 mars 2025", "So, 2. März 2025"],
        );
        check(|locale| locale.weekday_day_month_short(sunday), ["zo 2 mrt", "Sun 2 Mar", "dim. 2 mars", "So, 2. Mär"]);
        let winter = date(2024, 11, 8);
        check(|locale| locale.date_short_with_year(winter), ["8 nov 2024", "8 Nov 2024", "8 nov. 2024", "8. Nov 2024"]);
    }

    #[test]
    fn the_first_of_the_month_is_an_ordinal_in_french_except_in_figures() {
        let first = date(2025, 8, 1);
        check(
            |locale| locale.date_long(first),
            ["1 augustus 2025", "1 August 2025", "1er août 2025", "1. August 2025"],
        );
        check(|locale| locale.date_numeric(first), ["1/8", "1/8", "1/8", "1.8."]);
    }

    #[test]
    fn dutch_months_are_shortened_without_a_full_stop() {
        let dutch = in_language("nl");
        let months: Vec<String> = (1..=12).map(|month| dutch.date_short(date(2025, month, 9))).collect();
        assert_eq!(
            months,
            [
                "9 jan", "9 feb", "9 mrt", "9 apr", "9 mei", "9 jun", "9 jul", "9 aug", "9 sep", "9 okt", "9 nov",
                "9 dec"
            ]
        );
    }

    #[test]
    fn a_date_is_printed_as_exact_as_it_is_known() {
        check(|locale| locale.date_known(1923, None, None), ["1923"; 4]);
        check(
            |locale| locale.date_known(1923, Some(4), None),
            ["april 1923", "April 1923", "avril 1923", "April 1923"],
        );
        check(
            |locale| locale.date_known(1923, Some(4), Some(7)),
            ["7 april 1923", "7 April 1923", "7 avril 1923", "7. April 1923"],
        );
    }

    #[test]
    fn a_kick_off_is_written_as_each_language_does() {
        check(|locale| locale.time(time(20, 45, 0, 0)), ["20.45 uur", "20:45", "20h45", "20:45 Uhr"]);
        check(|locale| locale.time_short(time(20, 45, 0, 0)), ["20.45", "20:45", "20h45", "20:45"]);
        check(|locale| locale.time(time(9, 5, 0, 0)), ["9.05 uur", "09:05", "9h05", "9:05 Uhr"]);
        check(|locale| locale.time_short(time(18, 0, 0, 0)), ["18.00", "18:00", "18h00", "18:00"]);
    }

    #[test]
    fn a_period_says_what_is_known_of_both_its_ends() {
        let period = |lower: Lower<'static>, upper: Upper<'static>| move |locale: &Locale| locale.period(lower, upper);
        check(period(Lower::Coarse("2013"), Upper::Day("X")), ["2013 tot X", "2013 to X", "2013 – X", "2013 bis X"]);
        check(period(Lower::Coarse("2013"), Upper::Coarse("2013")), ["2013"; 4]);
        check(period(Lower::Coarse("2013"), Upper::Open), ["sinds 2013", "since 2013", "depuis 2013", "seit 2013"]);
        check(period(Lower::Day("X"), Upper::Open), ["sinds X", "since X", "depuis le X", "seit dem X"]);
        check(period(Lower::Unknown, Upper::Coarse("2013")), ["tot 2013", "until 2013", "jusqu’en 2013", "bis 2013"]);
        check(period(Lower::Unknown, Upper::Day("X")), ["tot X", "until X", "jusqu’au X", "bis zum X"]);
        check(
            period(Lower::Coarse("2013"), Upper::Unknown),
            ["vanaf 2013, einde onbekend", "from 2013, end unknown", "2013, fin inconnue", "ab 2013, Ende unbekannt"],
        );
        check(
            period(Lower::Unknown, Upper::Open),
            [
                "nog altijd, begin onbekend",
                "still so, start unknown",
                "toujours en cours, début inconnu",
                "noch immer, Beginn unbekannt",
            ],
        );
        check(
            period(Lower::Unknown, Upper::Unknown),
            [
                "vroeger, periode onbekend",
                "in the past, dates unknown",
                "révolu, dates inconnues",
                "früher, Zeitraum unbekannt",
            ],
        );
    }
}
