//! What beside a name says that it is that of a place: a preposition, a noun, a postcode, where a report comes from.

use super::beside::Beside;
use super::languages::Cue;
use super::tokens::Gap;
use super::{Decided, Meaning};
use crate::archive::Subject;

/// How sure it is that a town is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlaceCue {
    /// Only where the name is known or said to be a town's.
    Weak,
    /// Whatever the name.
    Strong,
}

impl Beside<'_> {
    /// What says that the name from `at` on is that of a town.
    pub(super) fn place_cue(&self, at: usize, decided: &[Decided]) -> Option<PlaceCue> {
        // What stands in a list is what the name before it is.
        let listed = decided.last().filter(|last| {
            let joined = matches!(self.text.tokens[at].gap, Gap::Comma | Gap::Slash | Gap::Hyphen | Gap::Dash);
            (joined && last.end == at)
                || self.before(at).is_some_and(|before| self.is(before, Cue::Joiner) && last.end == before)
        });
        match listed.map(|last| last.meaning) {
            Some(Meaning::Town) => return Some(PlaceCue::Strong),
            Some(Meaning::Mention(Subject::Club(_), _)) => return None,
            _ => {}
        }
        if self.is_dateline(at) || self.follows_postcode(at) || self.follows_road(at) {
            return Some(PlaceCue::Strong);
        }
        let before = self.before_description(self.before(self.head_of_list(at))?);
        let word = self.folded(before);
        // "vertrouwen in Hasi"
        if self.before(before).is_some_and(|verb| self.is(verb, Cue::NotAPlaceIn)) {
            return None;
        }
        if self.language.is(&word, Cue::PlaceBeforeStrong) {
            return Some(PlaceCue::Strong);
        }
        if self.language.is_any(&word, &[Cue::PlaceBefore, Cue::PlaceNoun]) {
            return (!self.is_sport_pair(before)).then_some(PlaceCue::Weak);
        }
        // "inwoner van", "inwoner van het".
        if !self.language.is_any(&word, &[Cue::SportLink, Cue::Article, Cue::Particle, Cue::Elision]) {
            return None;
        }
        let noun = self.before(before)?;
        let is_noun = self.is(noun, Cue::PlaceNoun) && !self.is(noun, Cue::SportBefore);
        is_noun.then_some(PlaceCue::Weak)
    }

    /// "BRUGGE - De politie", "MECHELEN/LEUVEN - De politie": where a report comes from.
    fn is_dateline(&self, at: usize) -> bool {
        let is_loud = |at: usize| !self.text.word(at).chars().any(char::is_lowercase);
        let is_capital = |at: usize| self.text.tokens[at].is_capital;
        let joins = |at: usize| matches!(self.text.tokens[at].gap, Gap::Slash | Gap::Hyphen | Gap::Space);
        let mut first = at;
        while first > 0 && joins(first) && is_capital(first - 1) {
            first -= 1;
        }
        let mut last = at;
        while last + 1 < self.text.tokens.len() && joins(last + 1) && is_capital(last + 1) {
            last += 1;
        }
        let Some(next) = self.token(last + 1).filter(|next| next.gap == Gap::Dash) else { return false };
        // Written small it is one when a sentence begins behind the dash, and no name: "Mechelen – De politie".
        let begins = next.is_capital && self.is_any(last + 1, &[Cue::Opener, Cue::Article]);
        self.text.tokens[first].gap == Gap::Block && (begins || (first..=last).all(is_loud))
    }

    /// "9000 Gent"
    fn follows_postcode(&self, at: usize) -> bool {
        self.before(at).is_some_and(|before| {
            let word = self.text.word(before);
            let is_code = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
            let is_year = self.before(before).is_some_and(|word| !self.text.tokens[word].is_capital);
            is_code && !is_year
        })
    }

    /// "E17 Gent-Kortrijk", "lijn 75 Gent-Kortrijk": a road or a line between two towns.
    fn follows_road(&self, at: usize) -> bool {
        let Some(before) = self.before(at) else { return false };
        let word = self.text.word(before);
        let figures = word.trim_start_matches(['E', 'A', 'N', 'R']);
        let is_figures = !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit());
        let is_line = self.before(before).is_some_and(|line| self.is(line, Cue::PlaceNoun));
        is_figures && (figures.len() < word.len() || is_line)
    }

    /// The word before what describes a place, "in heel het mooie Gent": `in`. The word itself when nothing does.
    fn before_description(&self, at: usize) -> usize {
        // "in de Buffalo's", "in the Westerlo goal": no town has an article.
        if self.is(at, Cue::Article) {
            return at;
        }
        let mut word = at;
        for _ in 0..3 {
            let folded = self.folded(word);
            let describes = !self.text.tokens[word].is_capital
                && (self.language.is_any(&folded, &[Cue::Article, Cue::Determiner]) || folded.ends_with('e'));
            match self.before(word).filter(|_| describes) {
                Some(before) => word = before,
                None => break,
            }
        }
        if word != at && self.is(word, Cue::PlaceBeforeStrong) { word } else { at }
    }
}
