//! What stands beside a name: prepositions, scores, titles, first names, and what they say of it.

use std::ops::Range;

use super::languages::{self, Cue, LanguageWords};
use super::lexicon::{Lexicon, Text};
use super::sport_cue::SPORTING;
use super::tokens::{Gap, Token, fold_word, is_dotted};

/// A story's text with everything that tells about the surroundings of a word.
#[derive(Clone, Copy)]
pub(super) struct Beside<'a> {
    pub(super) text: Text<'a>,
    pub(super) language: &'a LanguageWords,
    pub(super) lexicon: &'a Lexicon,
    /// Where almost every word has a capital, as in English headlines; in order.
    pub(super) headline_case: &'a [Range<usize>],
}

/// How many names of a list are looked back over.
const LIST: usize = 8;

impl<'a> Beside<'a> {
    pub(super) fn token(&self, at: usize) -> Option<&'a Token> {
        self.text.tokens.get(at)
    }

    pub(super) fn folded(&self, at: usize) -> String {
        let mut folded = String::new();
        fold_word(self.text.word(at), &mut folded);
        folded
    }

    /// Whether there is a word at this place that says so.
    pub(super) fn is(&self, at: usize, cue: Cue) -> bool {
        at < self.text.tokens.len() && self.language.is(&self.folded(at), cue)
    }

    pub(super) fn is_any(&self, at: usize, cues: &[Cue]) -> bool {
        self.language.is_any(&self.folded(at), cues)
    }

    /// The word directly before, with a blank between.
    pub(super) fn before(&self, at: usize) -> Option<usize> {
        (self.token(at)?.gap == Gap::Space).then(|| at.checked_sub(1)).flatten()
    }

    /// The word directly after a name that ends before `end`, with a blank between.
    pub(super) fn after(&self, end: usize) -> Option<usize> {
        self.token(end).filter(|token| token.gap == Gap::Space && !token.starts_sentence).map(|_| end)
    }

    /// Whether a name may begin here: what joins the word to the one before does not make them one.
    pub(super) fn may_begin(&self, at: usize) -> bool {
        let token = &self.text.tokens[at];
        let Some(before) = at.checked_sub(1) else { return true };
        let last = &self.text.tokens[before];
        match token.gap {
            Gap::Hyphen => true,
            Gap::Apostrophe => self.is(before, Cue::Elision) && (!last.is_capital || last.starts_sentence),
            Gap::Point => is_dotted(self.text.word(before)),
            Gap::Other => !self.between(at).contains('_'),
            _ => true,
        }
    }

    /// Whether a name may end here: what follows does not make it part of an address or of another word.
    pub(super) fn may_end(&self, end: usize) -> bool {
        let Some(next) = self.token(end) else { return true };
        match next.gap {
            // `hasi.be`, and `O'Brien` behind an O that is a name.
            Gap::Point => next.is_capital,
            Gap::Apostrophe => !next.is_capital,
            Gap::Other => !self.between(end).contains('_'),
            _ => true,
        }
    }

    /// Whether these words are a label, with a colon behind it: "Toeschouwers: 14.102", "Possible Mechelen line-up:".
    pub(super) fn begins_label(&self, at: usize) -> bool {
        (at + 1..at + 5)
            .take_while(|next| {
                self.token(*next).is_some_and(|token| {
                    matches!(token.gap, Gap::Space | Gap::Hyphen) || self.between(*next).trim_start().starts_with(':')
                })
            })
            .any(|next| self.between(next).trim_start().starts_with(':'))
    }

    /// Whether names follow in a list: "Club: Mignot, De Cock".
    pub(super) fn heads_a_list(&self, end: usize) -> bool {
        let is_head =
            self.token(end).is_some_and(|next| next.is_capital) && self.between(end).trim_start().starts_with(':');
        is_head
            && (end + 1..end + 4).any(|at| {
                self.token(at).is_some_and(|next| next.gap == Gap::Comma || self.between(at).starts_with([';', '(']))
            })
    }

    /// What stands between a word and the one before it.
    pub(super) fn between(&self, at: usize) -> &'a str {
        let from = at.checked_sub(1).map_or(0, |before| self.text.tokens[before].end as usize);
        &self.text.text[from..self.text.tokens[at].start as usize]
    }

    /// Whether the block of this word is written with a capital almost everywhere.
    pub(super) fn is_headline_case(&self, at: usize) -> bool {
        let start = self.text.tokens[at].start as usize;
        self.headline_case.iter().any(|range| range.contains(&start))
    }

    /// Whether the word would have its capital whatever it is.
    pub(super) fn capital_says_nothing(&self, at: usize) -> bool {
        self.text.tokens[at].starts_sentence || self.is_headline_case(at) || self.language.capitals_are_for_nouns()
    }

    /// Whether a word is joined to the name that ends before it, and the two are one noun: "Hasi-kenner", "Mechelen-Trainer".
    pub(super) fn has_tail(&self, end: usize) -> bool {
        self.token(end).is_some_and(|next| next.gap == Gap::Hyphen && (!next.is_capital || self.is_noun_tail(end)))
    }

    /// Whether a name is joined to the one that ends before it: "Peeters-Janssens".
    pub(super) fn is_half_of_a_name(&self, end: usize) -> bool {
        self.token(end).is_some_and(|next| next.gap == Gap::Hyphen && next.is_capital) && !self.is_noun_tail(end)
    }

    /// Where nouns have capitals a tail has one too. Only what is said of clubs and players is taken for one: Koch is a cook, and the
    /// half of many a surname.
    pub(super) fn is_noun_tail(&self, at: usize) -> bool {
        self.language.capitals_are_for_nouns() && self.is_any(at, &SPORTING)
    }

    /// Whether a word with a capital, directly after a surname, cannot make a first name of it: "weil Hasi Trainer blieb", but
    /// "Thomas Koch".
    pub(super) fn is_no_surname(&self, at: usize) -> bool {
        const NEVER: [Cue; 5] = [Cue::CoachTitle, Cue::PlayerTitle, Cue::DirectorTitle, Cue::Calendar, Cue::Opener];
        self.is_plain_word(at)
            && (!self.language.capitals_are_for_nouns()
                || self.folded(at).len() > languages::LONGEST_WORD
                || self.is_any(at, &NEVER))
    }

    /// Whether a noun behind a genitive is what somebody has: "Krasis Plan", "Krasis Trainer". Nouns for crafts are surnames as
    /// likely, and the genitive a first name: "Thomas Schneider".
    pub(super) fn is_thing(&self, at: usize) -> bool {
        let folded = self.folded(at);
        self.is_written_as_a_word(at)
            && (self.language.is_any(&folded, &SPORTING)
                || !(folded.ends_with("er") || self.language.is(&folded, Cue::StrangerTitle)))
    }

    /// Whether the word is written as a common noun is: small, or with the capital that all of them have.
    pub(super) fn is_written_as_a_word(&self, at: usize) -> bool {
        !self.text.tokens[at].is_capital || (self.language.capitals_are_for_nouns() && self.is_plain_word(at))
    }

    /// A word with a capital that need not be a name: it begins the sentence, or stands among capitals.
    pub(super) fn is_plain_word(&self, at: usize) -> bool {
        let folded = self.folded(at);
        // "Frans Claes" has a first name, where "Fransman Claes" has none.
        let is_first_name = self.language.is(&folded, Cue::FirstNameWord);
        if self.language.is(&folded, Cue::Calendar) || (self.language.is(&folded, Cue::Nationality) && !is_first_name) {
            return true;
        }
        let is_loud = self.text.word(at).len() > 3 && !self.text.word(at).chars().any(char::is_lowercase);
        if !self.capital_says_nothing(at) && !is_loud {
            return false;
        }
        // Words longer than those of the list are compounds more often than names.
        self.language.is(&folded, Cue::Opener)
            || (self.language.capitals_are_for_nouns() && self.language.is_any(&folded, &SPORTING))
            || folded.len() > languages::LONGEST_WORD
            || (self.language.is_word(&folded) && !is_first_name && !self.lexicon.is_first_name(&folded))
    }

    /// The first name of the list in which a name stands: of `Gent` in "in Brugge, Genk en Gent" the word `Brugge`.
    pub(super) fn head_of_list(&self, at: usize) -> usize {
        let mut head = at;
        for _ in 0..LIST {
            let last = match self.text.tokens[head].gap {
                Gap::Comma | Gap::Slash => head.checked_sub(1),
                Gap::Space if head >= 2 && self.is(head - 1, Cue::Joiner) => Some(head - 2),
                Gap::Other if self.between(head) == "), " => head.checked_sub(1),
                _ => None,
            };
            // "van Westerlo (2-4) en Anderlecht": the score belongs to the name before it.
            let last = last.map(|last| if last >= 2 && self.is_score(last - 1) { last - 2 } else { last });
            let Some(mut first) = last.filter(|last| self.text.tokens[*last].is_capital) else { break };
            while first > 0
                && matches!(self.text.tokens[first].gap, Gap::Space | Gap::Hyphen)
                && self.text.tokens[first - 1].is_capital
                && !self.text.tokens[first - 1].starts_sentence
            {
                first -= 1;
            }
            head = first;
        }
        head
    }

    /// Whether quotation marks stand round the name and nothing else.
    pub(super) fn is_quoted_alone(&self, at: usize, end: usize) -> bool {
        let is_mark = |letter: char| "'\"‘’“”„«»‹›".contains(letter);
        let text = self.text.text;
        let (start, end) = (self.text.tokens[at].start as usize, self.text.tokens[end - 1].end as usize);
        text[..start].ends_with(is_mark) && text[end..].starts_with(is_mark)
    }
}
