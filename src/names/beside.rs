//! What stands beside a name: prepositions, scores, titles, first names, and what they say of it.

use super::languages::{self, Cue, LanguageWords};
use super::lexicon::{Lexicon, Text};
use super::tokens::{Gap, Token, fold_word, is_dotted};
use super::{Decided, Meaning};
use crate::archive::Subject;
use std::ops::Range;

/// A story's text with everything that tells about the surroundings of a word.
#[derive(Clone, Copy)]
pub(super) struct Beside<'a> {
    pub(super) text: Text<'a>,
    pub(super) language: &'a LanguageWords,
    pub(super) lexicon: &'a Lexicon,
    /// Where almost every word has a capital, as in English headlines; in order.
    pub(super) headline_case: &'a [Range<usize>],
}

/// How far before a name its sporting word may stand: "winst met 2-1 op Beerschot".
const FAR: usize = 5;
/// Words that stand between a preposition and the place that it says.
const DETERMINERS: [&str; 14] =
    ["heel", "hun", "zijn", "haar", "ons", "onze", "mijn", "het", "gans", "all", "its", "their", "tout", "notre"];
/// What is counted: figures before it are no score.
const UNITS: [&str; 22] = [
    "graden",
    "km",
    "kilometer",
    "uur",
    "u",
    "h",
    "euro",
    "jaar",
    "jobs",
    "meter",
    "minuten",
    "min",
    "procent",
    "percent",
    "degres",
    "heures",
    "ans",
    "degrees",
    "hours",
    "years",
    "miles",
    "millimeter",
];
/// How many words after a verb its object or its result stands: "won met 2-1 van".
const NEAR: usize = 6;
/// No football match has ended with more goals for one side; longer figures are hours, degrees, baskets.
const MOST_GOALS: u32 = 31;

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

    pub(super) fn is(&self, at: usize, cue: Cue) -> bool {
        self.language.is(&self.folded(at), cue)
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

    pub(super) fn is_any_at(&self, at: usize, cue: Cue) -> bool {
        at < self.text.tokens.len() && self.is(at, cue)
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

    /// A word with a capital that need not be a name: it begins the sentence, or stands among capitals.
    pub(super) fn is_plain_word(&self, at: usize) -> bool {
        let folded = self.folded(at);
        // "Frans Claes" has a first name, where "Fransman Claes" has none.
        let is_first_name = self.language.is(&folded, Cue::FirstNameWord);
        if self.language.is(&folded, Cue::Calendar) || (self.language.is(&folded, Cue::Nationality) && !is_first_name) {
            return true;
        }
        let is_loud = self.text.word(at).len() > 3 && !self.text.word(at).chars().any(char::is_lowercase);
        if !self.text.tokens[at].starts_sentence && !self.is_headline_case(at) && !is_loud {
            return false;
        }
        // Words longer than those of the list are compounds more often than names.
        self.language.is(&folded, Cue::Opener)
            || folded.len() > languages::LONGEST_WORD
            || (self.language.is_word(&folded) && !is_first_name && !self.lexicon.is_first_name(&folded))
    }

    /// The first name of the list in which a name stands: of `Gent` in "in Brugge, Genk en Gent" the word `Brugge`.
    fn head_of_list(&self, at: usize) -> usize {
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
        let mut first = at;
        while first > 0 && matches!(self.text.tokens[first].gap, Gap::Slash | Gap::Hyphen | Gap::Space) {
            first -= 1;
        }
        let mut last = at;
        while self.token(last + 1).is_some_and(|next| {
            matches!(next.gap, Gap::Slash | Gap::Hyphen) || (next.gap == Gap::Space && is_loud(last + 1))
        }) {
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
    pub(super) fn follows_road(&self, at: usize) -> bool {
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
                && (self.language.is(&folded, Cue::Article)
                    || DETERMINERS.contains(&folded.as_str())
                    || folded.ends_with('e'));
            match self.before(word).filter(|_| describes) {
                Some(before) => word = before,
                None => break,
            }
        }
        if word != at && self.is(word, Cue::PlaceBeforeStrong) { word } else { at }
    }

    /// "overstap naar", "lost to": the first word says what the second alone does not.
    fn is_sport_pair(&self, second: usize) -> bool {
        self.before(second).is_some_and(|first| {
            let pair = format!("{}+{}", self.folded(first), self.folded(second));
            self.language.is(&pair, Cue::SportPair)
        })
    }

    /// Whether something beside the name says that it is a club's.
    pub(super) fn sport_cue(&self, at: usize, end: usize) -> bool {
        self.sport_cue_after(end) || self.has_score_before(at) || self.has_sport_before(at)
    }

    /// Whether a score or a sporting word stands behind a name.
    pub(super) fn sport_cue_after(&self, end: usize) -> bool {
        self.has_score_after(end) || self.has_sport_after(end)
    }

    /// Whether quotation marks stand round the name and nothing else.
    pub(super) fn is_quoted_alone(&self, at: usize, end: usize) -> bool {
        let is_mark = |letter: char| "'\"‘’“”„«»‹›".contains(letter);
        let text = self.text.text;
        let (start, end) = (self.text.tokens[at].start as usize, self.text.tokens[end - 1].end as usize);
        text[..start].ends_with(is_mark) && text[end..].starts_with(is_mark)
    }

    fn is_figure(&self, at: usize) -> bool {
        self.text.word(at).parse::<u32>().is_ok_and(|figure| figure <= MOST_GOALS)
    }

    fn is_score(&self, at: usize) -> bool {
        let parts = self.token(at + 1).is_some_and(|next| matches!(next.gap, Gap::Hyphen | Gap::Dash));
        let is_counted = self.after(at + 2).is_some_and(|unit| UNITS.contains(&self.folded(unit).as_str()));
        parts && self.is_figure(at) && self.is_figure(at + 1) && !is_counted
    }

    fn has_score_after(&self, end: usize) -> bool {
        let is_beside =
            self.after(end).is_some() || (end < self.text.tokens.len() && matches!(self.between(end), " (" | ": "));
        is_beside && self.is_score(end)
    }

    fn has_score_before(&self, at: usize) -> bool {
        at >= 3
            && self.text.tokens[at].gap == Gap::Space
            && self.is_score(at - 2)
            && self.text.tokens[at - 2].gap == Gap::Space
            && self.text.tokens[at - 3].is_capital
    }

    fn has_sport_after(&self, end: usize) -> bool {
        if self.token(end).is_some_and(|next| next.gap == Gap::Hyphen && !next.is_capital) {
            return self.is_any(end, &SPORTING);
        }
        self.after(end).is_some_and(|next| {
            // "Charleroi s'impose"
            let is_elided = self.token(next + 1).is_some_and(|verb| verb.gap == Gap::Apostrophe);
            let verb = if is_elided && self.is(next, Cue::Elision) { next + 1 } else { next };
            !self.text.tokens[next].is_capital && self.is(verb, Cue::SportAfter) && self.has_result(verb)
        })
    }

    /// A verb says a match when a score or an opponent follows: "won met 2-1", "verloor van Gent", and not "wint prijs".
    fn has_result(&self, verb: usize) -> bool {
        let inside = (verb + 1..verb + 1 + NEAR)
            .take_while(|at| self.token(*at).is_some_and(|token| !token.starts_sentence && token.gap != Gap::Block));
        for at in inside {
            let follows_link = self.before(at).is_some_and(|link| link == verb || self.is(link, Cue::SportLink));
            if self.is_score(at) || (self.text.tokens[at].is_capital && follows_link) {
                return true;
            }
        }
        // With nothing more to say it is the whole news: "Gent verloor."
        self.token(verb + 1).is_none_or(|next| next.starts_sentence || matches!(next.gap, Gap::Block | Gap::Comma))
    }

    fn has_sport_before(&self, at: usize) -> bool {
        if self.text.tokens[at].gap == Gap::Hyphen {
            return at.checked_sub(1).is_some_and(|before| self.is(before, Cue::Ex));
        }
        let head = self.head_of_list(at);
        let before = match self.text.tokens[head].gap {
            Gap::Space | Gap::Apostrophe => head.checked_sub(1),
            _ => None,
        };
        let Some(before) = before else { return false };
        if self.is(before, Cue::SportBefore) || self.is_sport_pair(before) {
            return true;
        }
        if !self.is_any(before, &[Cue::SportLink, Cue::Elision]) {
            return false;
        }
        let mut at = before;
        for _ in 0..FAR {
            let token = &self.text.tokens[at];
            if token.starts_sentence || matches!(token.gap, Gap::Block | Gap::Start | Gap::PointSpace) || at == 0 {
                return false;
            }
            at -= 1;
            // "de 2-3 bij Westerlo"
            if self.is(at, Cue::SportBefore) || (at > 0 && at + 1 == before && self.is_score(at - 1)) {
                return true;
            }
            if self.is(at, Cue::PlaceNoun) {
                return false;
            }
        }
        false
    }
}

/// Words that, joined to a name or behind its genitive, say that it is a club's: "Gent-spelers", "Genks doelman".
pub(super) const SPORTING: [Cue; 6] = [
    Cue::SportBefore,
    Cue::SportAfterPossessive,
    Cue::CoachTitle,
    Cue::PlayerTitle,
    Cue::DirectorTitle,
    Cue::RefereeTitle,
];

/// How sure it is that a town is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlaceCue {
    /// Only where the name is known or said to be a town's.
    Weak,
    /// Whatever the name.
    Strong,
}
