//! French, as it is written in Belgium.

use super::dates::DatePatterns;
use super::{AddressWords, Rules};

pub(super) static RULES: Rules = Rules {
    id: "fr",
    tag: "fr-BE",
    own_name: "Français",
    words: &[
        ("fr/site.ftl", include_str!("words/fr/site.ftl")),
        ("fr/pages.ftl", include_str!("words/fr/pages.ftl")),
        ("fr/sport.ftl", include_str!("words/fr/sport.ftl")),
        ("fr/tables.ftl", include_str!("words/fr/tables.ftl")),
        ("fr/names.ftl", include_str!("words/fr/names.ftl")),
    ],
    addresses: AddressWords {
        stories: "articles",
        people: "personnes",
        clubs: "clubs",
        matches: "matchs",
        competitions: "competitions",
        venues: "stades",
        threads: "dossiers",
        pages: "",
        search: "recherche",
    },
    list_end: " et ",
    dates: DatePatterns::DAY_FIRST,
    day: |day| if day == 1 { "1er".to_owned() } else { day.to_string() },
    time: |hour, minute| format!("{hour}h{minute:02}"),
    time_short: |hour, minute| format!("{hour}h{minute:02}"),
    ordinal: |rank| if rank == 1 { "1er".to_owned() } else { format!("{rank}e") },
    capital_pairs: &[],
};
