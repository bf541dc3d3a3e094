//! What the names of one story mean, decided from the first word to the last: what is named before decides what is meant
//! after.

use std::ops::Range;

use super::beside::Beside;
use super::languages::{self, Cue, LanguageWords};
use super::lexicon::{Hit, Lexicon, Text, Weight};
use super::place_cue::PlaceCue;
use super::play::InPlay;
use super::reading::{Block, BlockKind, Reading};
use super::rule::{Reason, Rule};
use super::said::SaidHere;
use super::state::{Candidate, State, Words};
use super::strangers;
use super::ties::Ties;
use super::tokens::{fold_word, tokens};
use super::unknown::{self, Unknown};
use super::{Decided, Meaning, namesakes, pairs};
use crate::archive::{Archive, Story, Subject};

/// A story to be decided.
pub(super) struct Deciding<'a> {
    pub(super) archive: &'a Archive,
    pub(super) lexicon: &'a Lexicon,
    pub(super) ties: &'a Ties,
    pub(super) story: &'a Story,
    pub(super) reading: &'a Reading,
}

impl Deciding<'_> {
    /// What the words with a name in them mean, in order, and the names that nobody bears.
    pub(super) fn decide(&self) -> (Vec<Decided>, Vec<Unknown>) {
        let language = languages::of(self.story.language);
        let text = self.reading.authored.text.as_str();
        let tokens = tokens(text, &self.reading.quiet, |word| language.is(word, Cue::Abbreviation));
        let words = self.lexicon.known_words(text, &tokens);
        let text = Text { text, tokens: &tokens, words: &words };
        let headline_case = headline_case(self.reading, &text, language);
        let beside = Beside { text, language, lexicon: self.lexicon, headline_case: &headline_case };
        let play = InPlay::before(self.archive, self.ties, self.story);
        let mut links = self.reading.links.iter().peekable();
        let said = SaidHere::of(self.story);
        let mut state =
            State { archive: self.archive, ties: self.ties, story: self.story, beside, play, decided: Vec::new() };
        let mut hits: Vec<Hit<'_>> = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            while let Some(link) = links.next_if(|link| link.range.start < tokens[at].start as usize) {
                state.play.name(link.subject);
            }
            if let Some((end, meaning)) = said.at(&beside, at) {
                at = state.settle(at, end, false, meaning, Vec::new());
                continue;
            }
            self.lexicon.at(&text, at, &mut hits);
            at = state.name(at, &hits).unwrap_or(at + 1);
        }
        let unknown = unknown::unknown(&state.beside, &self.reading.authored, &state.decided);
        (state.decided, unknown)
    }
}

/// The titles and headings in which almost every word has a capital, which then says nothing.
fn headline_case(reading: &Reading, text: &Text<'_>, language: &LanguageWords) -> Vec<Range<usize>> {
    let is_headline = |block: &&Block| {
        let first = text.tokens.partition_point(|token| (token.start as usize) < block.range.start);
        let end = text.tokens.partition_point(|token| (token.start as usize) < block.range.end);
        let mut folded = String::new();
        let (mut all, mut capitals, mut plain) = (0, 0, 0);
        for place in (first..end).filter(|place| text.word(*place).chars().nth(3).is_some()) {
            all += 1;
            if text.tokens[place].is_capital {
                capitals += 1;
                fold_word(text.word(place), &mut folded);
                plain += usize::from(language.is_word(&folded));
            }
        }
        all >= 3 && capitals * 5 >= all * 4 && plain * 3 >= capitals
    };
    let above = reading.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Title | BlockKind::Heading));
    above.filter(is_headline).map(|block| block.range.clone()).collect()
}

impl<'a> State<'a> {
    /// Decides the names that begin at a word, the longest first, and gives the place behind the one that was decided.
    fn name(&mut self, at: usize, hits: &[Hit<'a>]) -> Option<usize> {
        if hits.is_empty() || !self.beside.may_begin(at) {
            return None;
        }
        for hit in hits {
            let words = Words { start: at, end: at + hit.length, genitive: hit.genitive };
            let candidates = self.candidates(words, hit);
            if candidates.is_empty() || !self.beside.may_end(words.end) {
                continue;
            }
            if let Some((end, game)) = pairs::pair(self, words, &candidates) {
                return Some(self.settle(at, end, false, Meaning::Mention(game, Rule::Match), Vec::new()));
            }
            let (meaning, candidates, start) = self.meaning(words, candidates);
            if meaning == Meaning::Nothing && hit.length > 1 {
                continue;
            }
            return Some(self.settle(start, words.end, hit.genitive, meaning, candidates));
        }
        None
    }

    /// What the words mean, whom they could mean, and where the name begins: an initial that fits belongs to it.
    fn meaning(&mut self, words: Words, candidates: Vec<Candidate<'a>>) -> (Meaning, Vec<Subject>, usize) {
        let subjects: Vec<Subject> = candidates.iter().map(|candidate| candidate.subject).collect();
        let says_all = |candidate: &Candidate<'_>| match candidate.named.weight {
            Weight::Full => true,
            Weight::OneWord => {
                candidate.named.form.alone == Some(true) || !candidate.named.is_word_of(self.story.language)
            }
            Weight::Surname | Weight::Town | Weight::SaidNotAlone => false,
        };
        if !candidates.iter().all(says_all) {
            return self.in_context(words, candidates, subjects);
        }
        let is_person = |subject: &Subject| matches!(subject, Subject::Person(_));
        if subjects.iter().all(is_person) {
            if words.genitive && !self.is_genitive_of_person(words) {
                return (Meaning::Nothing, subjects, words.start);
            }
            if strangers::is_other_person(&self.beside, words.start, words.end) {
                return (Meaning::Refused(Reason::Stranger), subjects, words.start);
            }
        }
        match candidates.as_slice() {
            [one] => (self.by_itself(words, one), subjects, words.start),
            _ => match namesakes::decide(self.archive, self.story, &subjects) {
                Some((subject, rule)) => (Meaning::Mention(subject, rule), subjects, words.start),
                None if subjects.iter().all(is_person) => (Meaning::Refused(Reason::Namesakes), subjects, words.start),
                None => self.in_context(words, candidates, subjects),
            },
        }
    }

    /// A name that says by itself whom it means.
    fn by_itself(&mut self, words: Words, one: &Candidate<'a>) -> Meaning {
        let rule = if one.named.weight == Weight::Full { Rule::FullName } else { Rule::OneWord };
        let mention = Meaning::Mention(one.subject, rule);
        match one.subject {
            Subject::Person(person) if rule == Rule::OneWord => {
                let bearing = strangers::bearing(&self.beside, words, &self.decided);
                if bearing.fits(&self.archive.people[person]) { mention } else { Meaning::Refused(Reason::Stranger) }
            }
            Subject::Club(_) if rule == Rule::OneWord => {
                // "in Anderlecht" is the town, also where no record says that there is one. No town is called KVM.
                let is_abbreviation = one.named.form.words.chars().all(|letter| !letter.is_lowercase());
                let is_town = match self.beside.place_cue(words.start, &self.decided) {
                    Some(PlaceCue::Strong) => !is_abbreviation,
                    Some(PlaceCue::Weak) => one.named.is_place(),
                    None => false,
                };
                if is_town {
                    Meaning::Town
                } else if self.is_in_longer_name(words) {
                    Meaning::Nothing
                } else {
                    mention
                }
            }
            Subject::Club(_) if self.has_club_tail(words.end) => Meaning::Nothing,
            _ => mention,
        }
    }
}
