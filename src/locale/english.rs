//! English, as British sports pages write it.

use super::dates::DatePatterns;
use super::{AddressWords, Rules};

pub(super) static RULES: Rules = Rules {
    id: "en",
    tag: "en-GB",
    own_name: "English",
    words: &[
        ("en/site.ftl", include_str!("words/en/site.ftl")),
        ("en/pages.ftl", include_str!("words/en/pages.ftl")),
        ("en/sport.ftl", include_str!("words/en/sport.ftl")),
        ("en/tables.ftl", include_str!("words/en/tables.ftl")),
        ("en/names.ftl", include_str!("words/en/names.ftl")),
    ],
    addresses: AddressWords {
        stories: "stories",
        people: "people",
        clubs: "clubs",
        matches: "matches",
        competitions: "competitions",
        venues: "venues",
        threads: "threads",
        pages: "",
        search: "search",
    },
    list_end: " and ",
    dates: DatePatterns::DAY_FIRST,
    day: |day| day.to_string(),
    time: |hour, minute| format!("{hour:02}:{minute:02}"),
    time_short: |hour, minute| format!("{hour:02}:{minute:02}"),
    ordinal: |rank| format!("{rank}{}", ordinal_ending(rank)),
    capital_pairs: &[],
};

fn ordinal_ending(rank: u32) -> &'static str {
    match (rank % 10, rank % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}
