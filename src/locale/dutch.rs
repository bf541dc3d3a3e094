//! Dutch, as Flemish sports pages write it.

use super::dates::DatePatterns;
use super::{AddressWords, Rules};

pub(super) static RULES: Rules = Rules {
    id: "nl",
    tag: "nl-BE",
    own_name: "Nederlands",
    words: &[
        ("nl/site.ftl", include_str!("words/nl/site.ftl")),
        ("nl/pages.ftl", include_str!("words/nl/pages.ftl")),
        ("nl/sport.ftl", include_str!("words/nl/sport.ftl")),
        ("nl/tables.ftl", include_str!("words/nl/tables.ftl")),
        ("nl/names.ftl", include_str!("words/nl/names.ftl")),
    ],
    addresses: AddressWords {
        stories: "verhalen",
        people: "mensen",
        clubs: "clubs",
        matches: "wedstrijden",
        competitions: "competities",
        venues: "stadions",
        threads: "dossiers",
        pages: "",
        search: "zoeken",
    },
    list_end: " en ",
    dates: DatePatterns::DAY_FIRST,
    day: |day| day.to_string(),
    time: |hour, minute| format!("{hour}.{minute:02} uur"),
    time_short: |hour, minute| format!("{hour}.{minute:02}"),
    ordinal: |rank| format!("{rank}{}", ordinal_ending(rank)),
    capital_pairs: &["ij"],
};

/// `eerste` and `achtste`, their compounds, the tens from twenty, hundreds and thousands end in -ste; the rest in -de.
fn ordinal_ending(rank: u32) -> &'static str {
    match rank % 100 {
        1 | 8 | 20.. => "ste",
        0 if rank > 0 => "ste",
        _ => "de",
    }
}
