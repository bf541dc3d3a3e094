//! What a language tells about names: its common words, and the words beside a name that say what it is the name of.
//!
//! One file of words and one of cues a language, both plain text; `LICENCES.md` names where the words come from.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::locale::Language;

/// What a word beside a name says. A word may say several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// Directly before it: the town is meant ("naar").
    PlaceBefore,
    /// The same, even of a name that no record knows as a town ("in").
    PlaceBeforeStrong,
    /// After one of these a preposition says no place: "vertrouwen in".
    NotAPlaceIn,
    /// "inwoner van", "station".
    PlaceNoun,
    /// Before it, directly or with a linking word between: the club is meant ("tegen", "zege op").
    SportBefore,
    /// The linking words ("op", "van").
    SportLink,
    /// Two words, `overstap+naar`, that say so even where the second alone says the town.
    SportPair,
    /// Directly after it: the club is meant ("won").
    SportAfter,
    /// Directly after a genitive: the club is meant ("Mechelens trainer").
    SportAfterPossessive,
    /// Directly after a surname: somebody does something ("scoorde").
    PersonAfter,
    /// The same, of somebody who was named in full before ("is").
    PersonAfterNamed,
    StrangerTitle,
    CoachTitle,
    PlayerTitle,
    RefereeTitle,
    DirectorTitle,
    /// A first name that is a word as well ("Mark").
    FirstNameWord,
    /// Begins sentences, and is no first name ("volgens").
    Opener,
    /// Begins surnames ("van").
    Particle,
    Article,
    /// Stands between a preposition and a place ("heel").
    Determiner,
    /// Is counted: figures before it are no score ("km").
    Unit,
    /// Tells a son from his father ("junior").
    Generation,
    /// Joins names in a list ("en").
    Joiner,
    /// Stands before an apostrophe and a name ("d'").
    Elision,
    /// Stands before a hyphen and a name ("ex-").
    Ex,
    /// Its point ends no sentence ("dhr.").
    Abbreviation,
    /// The lower-case words that stand before a surname and say nothing of who it is ("zei", "volgens").
    BeforeSurname,
    /// After a surname: a firm ("nv").
    Company,
    /// In brackets after a surname: somebody in politics.
    Party,
    /// Joined to a surname: a street or a house, not the person.
    StreetTail,
    /// After the name of a club: another team or body of it ("Academy").
    ClubTail,
    /// Written with a capital somewhere, and no name: months, days.
    Calendar,
    /// Of a people, a country, a town ("Belgische").
    Nationality,
    /// Before a town: the name of another club ("Eintracht").
    ClubHead,
}

/// The sections of a file of cues.
const SECTIONS: [(&str, Cue); 35] = [
    ("place-before", Cue::PlaceBefore),
    ("place-before-strong", Cue::PlaceBeforeStrong),
    ("not-a-place-in", Cue::NotAPlaceIn),
    ("place-nouns", Cue::PlaceNoun),
    ("sport-before", Cue::SportBefore),
    ("sport-links", Cue::SportLink),
    ("sport-pairs", Cue::SportPair),
    ("sport-after", Cue::SportAfter),
    ("sport-after-possessive", Cue::SportAfterPossessive),
    ("person-after", Cue::PersonAfter),
    ("person-after-named", Cue::PersonAfterNamed),
    ("titles-of-strangers", Cue::StrangerTitle),
    ("titles-of-coaches", Cue::CoachTitle),
    ("titles-of-players", Cue::PlayerTitle),
    ("titles-of-referees", Cue::RefereeTitle),
    ("titles-of-directors", Cue::DirectorTitle),
    ("first-names-that-are-words", Cue::FirstNameWord),
    ("openers", Cue::Opener),
    ("particles", Cue::Particle),
    ("articles", Cue::Article),
    ("determiners", Cue::Determiner),
    ("units", Cue::Unit),
    ("generations", Cue::Generation),
    ("joiners", Cue::Joiner),
    ("elisions", Cue::Elision),
    ("ex", Cue::Ex),
    ("abbreviations", Cue::Abbreviation),
    ("before-surname", Cue::BeforeSurname),
    ("companies", Cue::Company),
    ("parties", Cue::Party),
    ("street-tails", Cue::StreetTail),
    ("club-tails", Cue::ClubTail),
    ("months-and-days", Cue::Calendar),
    ("nationalities", Cue::Nationality),
    ("club-heads", Cue::ClubHead),
];

/// The section of endings by which nouns for persons are known: "gemeenteraadslid".
const ENDINGS: &str = "person-noun-endings";

/// The files of a language.
struct Files {
    id: &'static str,
    words: &'static str,
    cues: &'static str,
    spelling: Spelling,
}

/// What a language writes otherwise than the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    /// A capital in the middle of a sentence says a name; a score has a hyphen: "2-1".
    Names,
    /// Every noun has a capital; a score has a colon: "2:1".
    Nouns,
}

const FILES: [Files; 4] = [
    Files {
        id: "nl",
        words: include_str!("words-nl.txt"),
        cues: include_str!("cues-nl.txt"),
        spelling: Spelling::Names,
    },
    Files {
        id: "fr",
        words: include_str!("words-fr.txt"),
        cues: include_str!("cues-fr.txt"),
        spelling: Spelling::Names,
    },
    Files {
        id: "en",
        words: include_str!("words-en.txt"),
        cues: include_str!("cues-en.txt"),
        spelling: Spelling::Names,
    },
    Files {
        id: "de",
        words: include_str!("words-de.txt"),
        cues: include_str!("cues-de.txt"),
        spelling: Spelling::Nouns,
    },
];

/// The words of one language.
#[derive(Debug)]
pub(super) struct LanguageWords {
    /// One a line, folded, in the order of their bytes.
    words: &'static str,
    /// A bit for each cue.
    cues: FxHashMap<&'static str, u64>,
    person_noun_endings: Vec<&'static str>,
    spelling: Spelling,
}

static ALL: LazyLock<Vec<LanguageWords>> = LazyLock::new(|| {
    let of = |language: Language| {
        let files = FILES.iter().find(|files| files.id == language.id());
        let files = files.expect("every language has its files; a test walks them");
        let mut words = LanguageWords {
            words: files.words,
            cues: FxHashMap::default(),
            person_noun_endings: Vec::new(),
            spelling: files.spelling,
        };
        words.read_cues(files.cues);
        words
    };
    Language::all().map(of).collect()
});

/// How many letters the words of the lists have at most.
pub(super) const LONGEST_WORD: usize = 12;

/// What a language knows.
pub(super) fn of(language: Language) -> &'static LanguageWords {
    &ALL[Language::all().position(|known| known == language).expect("it is one of them")]
}

impl LanguageWords {
    pub(super) fn is(&self, folded: &str, cue: Cue) -> bool {
        self.cues.get(folded).is_some_and(|cues| cues & (1 << cue as u64) != 0)
    }

    pub(super) fn is_any(&self, folded: &str, wanted: &[Cue]) -> bool {
        let wanted = wanted.iter().fold(0, |all, cue| all | 1 << *cue as u64);
        self.cues.get(folded).is_some_and(|cues| cues & wanted != 0)
    }

    /// Whether it is a common word of the language.
    pub(super) fn is_word(&self, folded: &str) -> bool {
        has_line(self.words, folded)
    }

    /// Whether it ends as nouns for persons do.
    pub(super) fn is_person_noun(&self, folded: &str) -> bool {
        self.person_noun_endings.iter().any(|ending| folded.ends_with(ending))
    }

    /// Whether a capital in the middle of a sentence says nothing, since every noun has one.
    pub(super) fn capitals_are_for_nouns(&self) -> bool {
        self.spelling == Spelling::Nouns
    }

    /// Whether a score has a colon: "2:1".
    pub(super) fn scores_have_a_colon(&self) -> bool {
        self.spelling == Spelling::Nouns
    }

    /// Whether it is two common words in one, as German makes them at will: "Pokalabend". The second is long, so that first names
    /// such as Wolfgang are none.
    pub(super) fn is_compound(&self, folded: &str) -> bool {
        const LINKS: [&str; 4] = ["", "s", "n", "en"];
        self.capitals_are_for_nouns()
            && (3..folded.len().saturating_sub(4)).any(|at| {
                folded.is_char_boundary(at)
                    && self.is_word(&folded[at..])
                    && LINKS.iter().any(|link| {
                        folded[..at].strip_suffix(link).is_some_and(|first| first.len() >= 3 && self.is_word(first))
                    })
            })
    }

    fn read_cues(&mut self, text: &'static str) {
        let mut section = "";
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or("").trim();
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = name;
                continue;
            }
            if section == ENDINGS {
                self.person_noun_endings.extend(line.split_whitespace());
                continue;
            }
            for word in line.split_whitespace() {
                let cue = SECTIONS.iter().find(|(known, _)| *known == section).map(|(_, cue)| *cue);
                let cue = cue.expect("every section is known; a test reads every file");
                *self.cues.entry(word).or_default() |= 1 << cue as u64;
            }
        }
    }
}

/// Places of Belgium and the better known ones of elsewhere, folded, in the order of their bytes.
const PLACES: &str = include_str!("places.txt");

/// Whether a name is that of a place, whether or not a record says so. `folded` has single blanks between its words.
pub(super) fn is_place(folded: &str) -> bool {
    has_line(PLACES, folded)
}

/// A binary search over the lines of a text, which are in the order of their bytes.
fn has_line(lines: &str, wanted: &str) -> bool {
    if wanted.is_empty() || wanted.contains('\n') {
        return false;
    }
    let (mut low, mut high) = (0, lines.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = lines.as_bytes()[..middle].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let start = start.max(low);
        let rest = &lines.as_bytes()[start..];
        let line = &rest[..rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())];
        match line.cmp(wanted.as_bytes()) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = (start + line.len() + 1).min(high),
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_words_and_its_cues() {
        for language in Language::all() {
            let words = of(language);
            assert!(words.words.lines().is_sorted(), "{language:?}: the words are in the order of their bytes");
            let folded = |word: &str| {
                let mut folded = String::new();
                crate::names::tokens::fold_word(word, &mut folded);
                folded == word
            };
            assert!(words.words.lines().all(folded), "{language:?}: the words are folded");
            let files = FILES.iter().find(|files| files.id == language.id()).expect("its files");
            for section in SECTIONS.iter().map(|(section, _)| *section).chain([ENDINGS]) {
                assert!(files.cues.contains(&format!("[{section}]")), "{language:?}: there is no [{section}]");
            }
            for word in words.words.lines().step_by(97).chain(words.words.lines().last()) {
                assert!(words.is_word(word), "{language:?}: {word} is found");
                assert!(!words.is_word(&format!("{word}qx")), "{language:?}: {word}qx is not");
            }
        }
        let dutch = of(Language::parse("nl").expect("Dutch"));
        assert!(
            dutch.is_word("storm") && dutch.is_word("bakker") && !dutch.is_word("hasi") && !dutch.is_word("malinwa")
        );
    }

    #[test]
    fn german_makes_one_word_of_two_and_no_first_name_is_one() {
        let german = of(Language::parse("de").expect("German"));
        for word in ["pokalabend", "siegesserie", "kellerkind", "ersatzbank"] {
            assert!(german.is_word(word) || german.is_compound(word), "{word}");
        }
        for name in ["wolfgang", "siegmund", "gottlieb", "hasi", "lauberbach", "vanderbiest"] {
            assert!(!german.is_word(name) && !german.is_compound(name), "{name}");
        }
        assert!(!of(Language::parse("nl").expect("Dutch")).is_compound("bekeravond"));
    }
}
