//! German, as it is written in Belgium and in Germany alike.

use super::dates::DatePatterns;
use super::{AddressWords, Rules};

pub(super) static RULES: Rules = Rules {
    id: "de",
    tag: "de-BE",
    own_name: "Deutsch",
    words: &[
        ("de/site.ftl", include_str!("words/de/site.ftl")),
        ("de/pages.ftl", include_str!("words/de/pages.ftl")),
        ("de/sport.ftl", include_str!("words/de/sport.ftl")),
        ("de/tables.ftl", include_str!("words/de/tables.ftl")),
        ("de/names.ftl", include_str!("words/de/names.ftl")),
    ],
    addresses: AddressWords {
        stories: "geschichten",
        people: "personen",
        clubs: "vereine",
        matches: "spiele",
        competitions: "wettbewerbe",
        venues: "stadien",
        threads: "dossiers",
        pages: "",
        search: "suche",
    },
    list_end: " und ",
    dates: DatePatterns {
        full: "{weekday}, {day} {month} {year}",
        weekday_short: "{weekday_short}, {day} {month} {year}",
        weekday_day_month: "{weekday}, {day} {month}",
        weekday_day_month_short: "{weekday_short}, {day} {month_short}",
        numeric: "{day}.{month_number}.",
        ..DatePatterns::DAY_FIRST
    },
    // A day of the month is an ordinal, which a full stop says.
    day: |day| format!("{day}."),
    time: |hour, minute| format!("{hour}:{minute:02} Uhr"),
    time_short: |hour, minute| format!("{hour}:{minute:02}"),
    ordinal: |rank| format!("{rank}."),
    capital_pairs: &[],
};
