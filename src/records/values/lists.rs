//! Lists of the format that may grow. A word that is in none is a fault where it can only be a slip.

/// What a site can be written as, by its name in `outputs`, and whether it is written today. Pages always are.
pub const OUTPUTS: [(&str, bool); 9] = [
    ("html", true),
    ("cards", true),
    ("atom", false),
    ("json-feed", false),
    ("calendar", false),
    ("json", false),
    ("csv", false),
    ("sitemap", false),
    ("search", false),
];

/// Roles of a spell; others are written with a `label`.
pub const ROLES: [&str; 28] = [
    "player",
    "head-coach",
    "caretaker",
    "assistant-coach",
    "goalkeeping-coach",
    "fitness-coach",
    "youth-coach",
    "player-coach",
    "sporting-director",
    "technical-director",
    "chairman",
    "chief-executive",
    "owner",
    "team-manager",
    "physio",
    "doctor",
    "scout",
    "captain-of-honour",
    "referee",
    "assistant-referee",
    "fourth-official",
    "video-referee",
    "analyst",
    "agent",
    "coach",
    "journalist",
    "president",
    "director",
];

/// Roles that a person can have without a club.
pub const ROLES_WITHOUT_CLUB: [&str; 7] =
    ["referee", "assistant-referee", "fourth-official", "video-referee", "analyst", "agent", "journalist"];

/// Who leads a match beside the referee.
pub const OFFICIALS: [&str; 3] = ["assistant-referee", "fourth-official", "video-referee"];

/// Where a football player plays.
pub const POSITIONS: [&str; 22] = [
    "goalkeeper",
    "defender",
    "centre-back",
    "right-back",
    "left-back",
    "full-back",
    "wing-back",
    "right-wing-back",
    "left-wing-back",
    "sweeper",
    "midfielder",
    "defensive-midfielder",
    "central-midfielder",
    "attacking-midfielder",
    "right-midfielder",
    "left-midfielder",
    "winger",
    "right-winger",
    "left-winger",
    "forward",
    "striker",
    "second-striker",
];

/// What a relative is to the person.
pub const RELATIONS: [&str; 22] = [
    "father",
    "mother",
    "son",
    "daughter",
    "child",
    "parent",
    "brother",
    "sister",
    "sibling",
    "twin",
    "partner",
    "husband",
    "wife",
    "grandfather",
    "grandmother",
    "grandson",
    "granddaughter",
    "uncle",
    "aunt",
    "nephew",
    "niece",
    "cousin",
];

#[cfg(test)]
mod tests {
    use crate::locale::{Family, Locales};

    #[test]
    fn every_word_of_these_lists_has_a_name_in_every_language() {
        let locales = Locales::load();
        let lists: [(Family, &[&str]); 4] = [
            (Family::Role, &super::ROLES),
            (Family::Role, &super::OFFICIALS),
            (Family::Position, &super::POSITIONS),
            (Family::Relative, &super::RELATIONS),
        ];
        for (locale, (family, words)) in locales.iter().flat_map(|locale| lists.map(|list| (locale, list))) {
            for word in words {
                assert!(locale.name_of(family, word).is_some(), "{}: {family:?} {word}", locale.tag());
            }
        }
    }
}
