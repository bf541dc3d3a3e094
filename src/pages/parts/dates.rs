//! Dates as pages show them: the words for readers, and the figures for machines (`datetime`).

use jiff::Zoned;
use jiff::civil::Date as Day;
use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{KickOff, Spell};
use crate::locale::{Arg, Locale, Lower, Upper};
use crate::records::values::{Date, KnownDate};

/// A moment with the words for it.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct When {
    /// For `datetime`: `2025-03-04`, `2025-03-04T13:30`, `2025-03`. Empty when there is nothing to say to a machine.
    pub(crate) machine: String,
    /// In words: `2 maart 2025`.
    pub(crate) text: String,
}

impl When {
    pub(crate) fn day(day: Day, text: String) -> When {
        When { machine: day.to_string(), text }
    }
}

/// `4 maart 2025`
pub(crate) fn long(locale: &Locale, moment: &Zoned) -> When {
    When::day(moment.date(), locale.date_long(moment.date()))
}

/// A date of a record as exactly as it is known, with what is unsure about it: `rond april 1923`.
pub(crate) fn known(locale: &Locale, date: KnownDate) -> String {
    let plain = locale.date_known(date.year, date.month, date.day);
    let with = |key: &str, text: &str| locale.words(key, &[("date", Arg::Text(text))]);
    let plain = if date.about { with("date_about", &plain) } else { plain };
    let plain = if date.at_latest { with("date_at_the_latest", &plain) } else { plain };
    if date.uncertain { with("date_uncertain", &plain) } else { plain }
}

/// The same for a date that may be unknown.
pub(crate) fn date(locale: &Locale, date: Date) -> String {
    match date {
        Date::Known(date) => known(locale, date),
        Date::Unknown => locale.word("date_unknown").into_owned(),
    }
}

/// The period of a spell in words: `november 2023 tot 4 maart 2025`, `sinds 2017`, `2000-01 tot 2005-06`.
pub(crate) fn spell_period(locale: &Locale, spell: &Spell) -> String {
    period(locale, (spell.from, spell.from_season.as_ref()), (spell.to, spell.to_season.as_ref()))
}

/// The years of a spell, as short as they are clear: `2023–25`, `1998–2000`, `2016`, `sinds 2017`.
pub(crate) fn spell_years(locale: &Locale, spell: &Spell) -> String {
    let from = spell.from.and_then(Date::known).map(|date| date.year);
    let from = from.or_else(|| spell.begins().map(|day| day.year()));
    let to = spell.to.and_then(Date::known).map(|date| date.year);
    let to = to.or_else(|| spell.to_season.as_ref().and_then(|_| spell.ends()).map(|day| day.year()));
    match (from, to, spell.to) {
        (Some(from), Some(to), _) if from == to => from.to_string(),
        (Some(from), Some(to), _) if from / 100 == to / 100 => format!("{from}–{:02}", to % 100),
        (Some(from), Some(to), _) => format!("{from}–{to}"),
        (from, to, ended) => {
            let (from, to) = (from.map(|year| year.to_string()), to.map(|year| year.to_string()));
            let lower = from.as_deref().map_or(Lower::Unknown, Lower::Coarse);
            let upper = match (to.as_deref(), ended) {
                (Some(to), _) => Upper::Coarse(to),
                (None, Some(_)) => Upper::Unknown,
                (None, None) => Upper::Open,
            };
            locale.period(lower, upper)
        }
    }
}

/// A period whose sides are dates or seasons. Without a beginning, since when is not known; without an end, it goes on.
pub(crate) fn period(
    locale: &Locale,
    (from, from_season): (Option<Date>, Option<&crate::records::values::Slug>),
    (to, to_season): (Option<Date>, Option<&crate::records::values::Slug>),
) -> String {
    let from_text = from.and_then(Date::known).map(|date| known(locale, date));
    let to_text = to.and_then(Date::known).map(|date| known(locale, date));
    let has_day = |date: Option<Date>| date.and_then(Date::known).is_some_and(|date| date.day.is_some());
    let lower = match (&from_text, from_season) {
        (Some(text), _) if has_day(from) => Lower::Day(text),
        (Some(text), _) => Lower::Coarse(text),
        (None, Some(season)) => Lower::Coarse(season.as_str()),
        (None, None) => Lower::Unknown,
    };
    let upper = match (&to_text, to_season, to) {
        (Some(text), _, _) if has_day(to) => Upper::Day(text),
        (Some(text), _, _) => Upper::Coarse(text),
        (None, Some(season), _) => Upper::Coarse(season.as_str()),
        (None, None, Some(_)) => Upper::Unknown,
        (None, None, None) => Upper::Open,
    };
    locale.period(lower, upper)
}

/// `datetime` of a kick-off, as exact as it is known.
pub(crate) fn machine_kick_off(kick_off: &KickOff) -> String {
    match kick_off {
        KickOff::NotSet => String::new(),
        KickOff::On(date) => match (date.month, date.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", date.year),
            (Some(month), None) => format!("{:04}-{month:02}", date.year),
            (None, _) => format!("{:04}", date.year),
        },
        KickOff::At(moment) => format!("{}T{:02}:{:02}", moment.date(), moment.hour(), moment.minute()),
    }
}
