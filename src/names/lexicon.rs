//! All names of the archive, ready to be found in a text word by word: one step a word, however many names there are.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::forms::{Form, FormKind, forms, given_names, towns};
use super::languages::{self, Cue};
use super::tokens::{Token, fold_word, tokens};
use crate::archive::{Archive, Subject};
use crate::locale::Language;

/// The longest name, in words; what is longer is not found.
const LONGEST: usize = 16;

/// All names.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: FxHashMap<Box<str>, u32>,
    /// From a beginning of names and a word to a longer beginning; 0 is the empty one.
    steps: FxHashMap<(u32, u32), u32>,
    /// The names that end at a beginning.
    ends: FxHashMap<u32, Vec<Named>>,
    first_names: FxHashSet<Box<str>>,
    /// Folded to one key.
    towns: FxHashSet<String>,
}

/// A name in the lexicon.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) form: Form,
    /// How each word must be written.
    letters: Vec<Letters>,
    pub(super) weight: Weight,
    pub(super) phrase: Phrase,
    /// Looked up when the name is first met: most names of a large archive never are.
    as_word: OnceLock<AsWord>,
}

/// What else the words of a name are.
#[derive(Debug)]
struct AsWord {
    is_place: bool,
    /// The languages of which it is a word.
    word_of: Vec<Language>,
}

/// How much a name says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// A name of several words.
    Full,
    /// A name of one word that is no town, no surname, no first name and, in most languages, no other word.
    OneWord,
    /// A surname.
    Surname,
    /// Also a town.
    Town,
    /// Said to need its context: perhaps a town that no record names, perhaps a word.
    SaidNotAlone,
}

/// How a word of a name must be written in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letters {
    Any,
    Capital,
    /// A short abbreviation: `OH` is not `Oh`.
    Capitals,
}

/// A name found in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit<'l> {
    /// How many words of the text it takes.
    pub(super) length: usize,
    /// The last word has an `s` behind it that is not of the name.
    pub(super) genitive: bool,
    pub(super) named: &'l [Named],
}

impl Lexicon {
    pub(super) fn of(archive: &Archive) -> Lexicon {
        let mut lexicon = Lexicon::default();
        let mut folded = String::new();
        for (_, person) in archive.people.iter() {
            for name in given_names(person) {
                fold_word(name, &mut folded);
                lexicon.first_names.insert(folded.as_str().into());
            }
        }
        let towns: FxHashSet<String> = towns(archive).map(joined).collect();
        for form in forms(archive) {
            lexicon.add(form, &towns);
        }
        lexicon.towns = towns;
        lexicon
    }

    fn add(&mut self, form: Form, towns: &FxHashSet<String>) {
        let is_of_person = matches!(form.subject, Subject::Person(_));
        // A nickname may be called with its article and without.
        if !is_of_person && let Some(rest) = without_article(&form.words) {
            let is_town = towns.contains(&joined(&rest));
            let weight = if is_town { Weight::Town } else { self.weight(&rest, &form, towns) };
            self.enter(Form { words: rest, ..form.clone() }, weight);
        }
        let weight = self.weight(&form.words, &form, towns);
        self.enter(form, weight);
    }

    fn weight(&self, words: &str, form: &Form, towns: &FxHashSet<String>) -> Weight {
        let is_one_word = !words.contains(char::is_whitespace);
        match (form.kind, form.alone) {
            (FormKind::Surname, _) => Weight::Surname,
            (_, Some(false)) if towns.contains(&joined(words)) => Weight::Town,
            (_, Some(false)) => Weight::SaidNotAlone,
            (_, Some(true)) if is_one_word => Weight::OneWord,
            (_, Some(true)) => Weight::Full,
            (_, None) if towns.contains(&joined(words)) => Weight::Town,
            (_, None) if !is_one_word => Weight::Full,
            // What is somebody's first name does not say whose nickname it is.
            (_, None) if self.first_names.contains(words.to_lowercase().as_str()) => Weight::SaidNotAlone,
            (_, None) => Weight::OneWord,
        }
    }

    fn enter(&mut self, form: Form, weight: Weight) {
        let tokens = tokens(&form.words, &[], |_| true);
        if tokens.is_empty() || tokens.len() > LONGEST {
            return;
        }
        let mut letters = Vec::with_capacity(tokens.len());
        let (mut at, mut folded) = (0, String::new());
        for token in &tokens {
            let word = &form.words[token.start as usize..token.end as usize];
            fold_word(word, &mut folded);
            let next = self.words.len() as u32;
            let id = match self.words.get(folded.as_str()) {
                Some(id) => *id,
                None => {
                    self.words.insert(folded.as_str().into(), next);
                    next
                }
            };
            let new = self.steps.len() as u32 + 1;
            at = *self.steps.entry((at, id)).or_insert(new);
            letters.push(needed_letters(word, &folded, token, letters.is_empty() && tokens.len() > 1));
        }
        let phrase = if form.kind == FormKind::Surname { phrase(&form.words) } else { Phrase::None };
        if phrase != Phrase::None {
            // "van Gent" is of Gent, and "de Wolf" may be the wolf.
            letters[0] = Letters::Capital;
        }
        self.ends.entry(at).or_default().push(Named { form, letters, weight, phrase, as_word: OnceLock::new() });
    }

    /// The names that begin with the word at this place, the longest first.
    pub(super) fn at<'l>(&'l self, text: &Text<'_>, place: usize, hits: &mut Vec<Hit<'l>>) {
        hits.clear();
        let mut at = 0;
        for length in 1..=LONGEST.min(text.tokens.len() - place) {
            let here = place + length - 1;
            let token = &text.tokens[here];
            if token.is_quiet || (length > 1 && !token.gap.joins_a_name(text.length(here - 1))) {
                break;
            }
            let word = text.words[here];
            let next = word.full.and_then(|word| self.steps.get(&(at, word)));
            let Some(next) = next else {
                let stem = word.stem.and_then(|word| self.steps.get(&(at, word)));
                if let Some(named) = stem.and_then(|stem| self.ends.get(stem)) {
                    hits.push(Hit { length, genitive: true, named });
                }
                break;
            };
            at = *next;
            if let Some(named) = self.ends.get(&at) {
                hits.push(Hit { length, genitive: false, named });
            }
        }
        hits.reverse();
    }

    /// What the words of a text are in this lexicon.
    pub(super) fn known_words(&self, text: &str, tokens: &[Token]) -> Vec<KnownWord> {
        let mut folded = String::new();
        let known = |token: &Token| {
            let word = &text[token.start as usize..token.end as usize];
            // Most words are folded as they stand.
            if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
                return KnownWord { full: self.words.get(word).copied(), stem: None };
            }
            fold_word(word, &mut folded);
            let full = self.words.get(folded.as_str()).copied();
            // A genitive of a name; a name that has its own `s` is found whole.
            let stem = folded.strip_suffix('s').filter(|stem| token.is_capital && stem.len() >= 3);
            KnownWord { full, stem: stem.and_then(|stem| self.words.get(stem)).copied() }
        };
        tokens.iter().map(known).collect()
    }

    /// Whether a club or a venue is at home in a place of this name.
    pub(super) fn is_town(&self, words: &str) -> bool {
        self.towns.contains(&joined(words))
    }

    pub(super) fn is_first_name(&self, folded: &str) -> bool {
        self.first_names.contains(folded)
    }
}

/// What a word of a text is in the lexicon.
#[derive(Clone, Copy, Debug)]
pub(super) struct KnownWord {
    full: Option<u32>,
    stem: Option<u32>,
}

/// A text ready to be searched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    pub(super) words: &'t [KnownWord],
}

impl<'t> Text<'t> {
    pub(super) fn word(&self, place: usize) -> &'t str {
        let token = &self.tokens[place];
        &self.text[token.start as usize..token.end as usize]
    }

    /// Of a word, in bytes.
    fn length(&self, place: usize) -> usize {
        (self.tokens[place].end - self.tokens[place].start) as usize
    }
}

impl Named {
    /// Whether the words of the text are written as this name asks.
    pub(super) fn is_written_in(&self, text: &Text<'_>, place: usize) -> bool {
        self.letters.iter().enumerate().all(|(step, letters)| match letters {
            Letters::Any => true,
            Letters::Capital => text.tokens[place + step].is_capital,
            Letters::Capitals => text.word(place + step).chars().filter(|letter| letter.is_uppercase()).count() >= 2,
        })
    }

    /// Whether it can be a town that no record knows of.
    pub(super) fn is_place(&self) -> bool {
        self.as_word().is_place
    }

    /// Whether it is a word of the language as well, when it begins with a small letter.
    pub(super) fn is_word_of(&self, language: Language) -> bool {
        self.as_word().word_of.contains(&language)
    }

    fn as_word(&self) -> &AsWord {
        self.as_word.get_or_init(|| {
            let is_one_word = !self.form.words.contains([' ', '-', '\u{a0}']);
            let mut folded = String::new();
            fold_word(&self.form.words, &mut folded);
            let is_word = |language: &Language| is_one_word && languages::of(*language).is_word(&folded);
            AsWord {
                is_place: languages::is_place(&joined(&self.form.words).replace('-', " ")),
                word_of: Language::all().filter(is_word).collect(),
            }
        })
    }
}

fn needed_letters(word: &str, folded: &str, token: &Token, begins_longer: bool) -> Letters {
    let any_language = |cue| Language::all().any(|language| languages::of(language).is(folded, cue));
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    if !token.is_capital && !word.starts_with(|letter: char| letter.is_ascii_digit()) {
        Letters::Any
    } else if any_language(Cue::Particle)
        || (begins_longer && (any_language(Cue::Article) || any_language(Cue::Opener)))
    {
        // `Van den Eynden` is `van den Eynden` to others, and one plays `achter de Kazerne`.
        Letters::Any
    } else if !word.starts_with(char::is_alphabetic) {
        Letters::Any
    } else if (2..=3).contains(&letters) && word.chars().all(|letter| !letter.is_lowercase()) {
        Letters::Capitals
    } else {
        Letters::Capital
    }
}

/// Whether a surname reads as a phrase as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phrase {
    None,
    /// With a small letter: "de wolf".
    Small,
    /// With its capitals too: "Van Gent", "De Koning".
    InCapitals,
}

/// What a particle and the rest of a surname make when they are read as words.
fn phrase(surname: &str) -> Phrase {
    let Some((particle, rest)) = surname.split_once(char::is_whitespace) else { return Phrase::None };
    let mut folded = String::new();
    fold_word(particle, &mut folded);
    let any_language = |word: &str, cue| Language::all().any(|language| languages::of(language).is(word, cue));
    let key = joined(rest);
    if !any_language(&folded, Cue::Particle) {
        Phrase::None
    } else if languages::is_place(&key.replace('-', " ")) || any_language(&key, Cue::StrangerTitle) {
        Phrase::InCapitals
    } else if !key.contains('-') && Language::all().any(|language| languages::of(language).is_word(&key)) {
        Phrase::Small
    } else {
        Phrase::None
    }
}

/// The words of a name as one key.
fn joined(words: &str) -> String {
    crate::records::values::fold_name(words)
}

/// A nickname without the article that it begins with, `de Kakkers`; none when it begins with none. A capital makes it part of the
/// name: `La Louvière`.
fn without_article(words: &str) -> Option<String> {
    let (first, rest) = match words.split_once(['\'', '’']) {
        Some((first, rest)) if !first.contains(' ') => (first, rest),
        _ => words.split_once(char::is_whitespace)?,
    };
    let is_article = first == "The" || Language::all().any(|language| languages::of(language).is(first, Cue::Article));
    (is_article && !rest.is_empty()).then(|| rest.trim_start().to_owned())
}
