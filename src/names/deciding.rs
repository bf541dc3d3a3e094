//! What the names of one story mean, decided from the first word to the last: what is named before decides what is meant
//! after.

use std::ops::Range;

use super::beside::{Beside, PlaceCue, SPORTING};
use super::forms::Good;
use super::languages::{self, Cue, LanguageWords};
use super::lexicon::{Hit, Lexicon, Named, Text, Weight};
use super::play::InPlay;
use super::reading::{Block, BlockKind, Reading};
use super::rule::{Reason, Rule};
use super::said::SaidHere;
use super::strangers::{self, Bearing};
use super::ties::Ties;
use super::tokens::{Gap, fold_word, tokens};
use super::unknown::{self, Unknown};
use super::{Decided, Meaning, namesakes, pairs};
use crate::archive::{Archive, Story, Subject};
use crate::locale::Language;

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
        all >= 4 && capitals * 5 >= all * 4 && plain * 3 >= capitals
    };
    let above = reading.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Title | BlockKind::Heading));
    above.filter(is_headline).map(|block| block.range.clone()).collect()
}

/// What a name can mean, with the form that says so.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'a> {
    pub(super) subject: Subject,
    pub(super) named: &'a Named,
    good: Good,
}

/// The words of a name that was found.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) genitive: bool,
}

/// A story on its way.
pub(super) struct State<'a> {
    pub(super) archive: &'a Archive,
    pub(super) ties: &'a Ties,
    pub(super) story: &'a Story,
    pub(super) beside: Beside<'a>,
    pub(super) play: InPlay<'a>,
    pub(super) decided: Vec<Decided>,
}

impl<'a> State<'a> {
    /// Notes what words mean, and gives the place behind them.
    fn settle(
        &mut self,
        start: usize,
        end: usize,
        genitive: bool,
        meaning: Meaning,
        mut candidates: Vec<Subject>,
    ) -> usize {
        match meaning {
            // What is only tied, or told by a word beside it, is not named in full and ties nothing further.
            Meaning::Mention(_, Rule::Tied | Rule::SportCue) | Meaning::Town | Meaning::Nothing => {}
            Meaning::Mention(subject, _) => self.play.name(subject),
            Meaning::Refused(Reason::Namesakes) => candidates.iter().for_each(|one| self.play.may_be_named(*one)),
            Meaning::Refused(_) => {}
        }
        candidates.sort_unstable();
        let tokens = self.beside.text.tokens;
        let bytes = tokens[start].start as usize..tokens[end - 1].end as usize - usize::from(genitive);
        self.decided.push(Decided { start, end, bytes, meaning, candidates });
        end
    }

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

    /// Who bears these words on the story's date and in its language, each once, by the name that says most.
    pub(super) fn candidates(&self, words: Words, hit: &Hit<'a>) -> Vec<Candidate<'a>> {
        let (day, language) = (self.story.date.date(), self.story.language);
        let mut candidates: Vec<Candidate<'a>> = Vec::new();
        for named in hit.named {
            let Some(good) = named.form.good(day, language) else { continue };
            if !named.is_written_in(&self.beside.text, words.start) {
                continue;
            }
            let candidate = Candidate { subject: named.form.subject, named, good };
            match candidates.iter_mut().find(|known| known.subject == candidate.subject) {
                Some(known) if (known.good, known.rank()) < (candidate.good, candidate.rank()) => *known = candidate,
                Some(_) => {}
                None => candidates.push(candidate),
            }
        }
        // Who bears the name on the day goes before those who bore it once.
        if candidates.iter().any(|candidate| candidate.good == Good::InPeriod) {
            candidates.retain(|candidate| candidate.good == Good::InPeriod);
        }
        candidates
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
            Subject::Club(_) if rule == Rule::OneWord => {
                // "in Anderlecht" is the town, also where no record says that there is one. No town is called KVM.
                let is_abbreviation = one.named.form.words.chars().all(|letter| !letter.is_lowercase());
                let place = self.beside.place_cue(words.start, &self.decided);
                if !is_abbreviation && place == Some(PlaceCue::Strong) {
                    Meaning::Town
                } else if self.is_in_longer_name(words) {
                    Meaning::Nothing
                } else {
                    mention
                }
            }
            _ => mention,
        }
    }

    /// A name that needs its context: a surname, a town, a word, or one that several bear.
    fn in_context(
        &mut self,
        words: Words,
        mut candidates: Vec<Candidate<'a>>,
        subjects: Vec<Subject>,
    ) -> (Meaning, Vec<Subject>, usize) {
        let beside = self.beside;
        let is_club = |candidate: &Candidate<'_>| matches!(candidate.subject, Subject::Club(_));
        let sport = candidates.iter().any(is_club)
            && (beside.sport_cue(words.start, words.end) || pairs::is_side_of_pair(self, words));
        if candidates.iter().any(is_club) {
            let place = beside.place_cue(words.start, &self.decided);
            let can_be_town = |candidate: &Candidate<'_>| match candidate.named.weight {
                Weight::Town => true,
                // Said to be a town or a word, and no word.
                Weight::SaidNotAlone => !Language::all().any(|language| candidate.named.is_word_of(language)),
                Weight::Full | Weight::OneWord | Weight::Surname => false,
            };
            let reads_as_town = match place {
                Some(PlaceCue::Strong) => true,
                Some(PlaceCue::Weak) => candidates.iter().any(|one| is_club(one) && can_be_town(one)),
                None => false,
            };
            if reads_as_town {
                candidates.retain(|candidate| !is_club(candidate));
                if candidates.is_empty() {
                    return (Meaning::Town, subjects, words.start);
                }
            }
            let is_in_longer_name = self.is_in_longer_name(words);
            if is_in_longer_name || (words.genitive && !self.is_genitive_of_club(words, &candidates)) {
                candidates.retain(|candidate| !is_club(candidate));
                if candidates.is_empty() {
                    let meaning =
                        if self.follows_letters(words) { Meaning::Refused(Reason::Stranger) } else { Meaning::Nothing };
                    return (meaning, subjects, words.start);
                }
            }
        }
        let bearing = match candidates.iter().any(|candidate| matches!(candidate.subject, Subject::Person(_))) {
            true => strangers::bearing(&beside, words.start, words.end, &self.decided),
            false => Bearing::Bare,
        };
        let fits = |candidate: &Candidate<'_>| match candidate.subject {
            Subject::Person(person) => bearing.fits(&self.archive.people[person]),
            _ => true,
        };
        candidates.retain(fits);
        if words.genitive {
            let is_genitive = self.is_genitive_of_person(words);
            candidates.retain(|one| is_club(one) || is_genitive);
            if candidates.is_empty() && bearing == Bearing::Bare {
                return (Meaning::Nothing, subjects, words.start);
            }
        }
        let surname = self.surname(words);
        if candidates.is_empty() {
            if bearing == Bearing::HalfOfAName {
                return (Meaning::Nothing, subjects, words.start);
            }
            if bearing.makes_a_stranger() {
                self.play.add_stranger(surname);
            }
            return (Meaning::Refused(Reason::Stranger), subjects, words.start);
        }
        let meaning = self.by_play(&candidates, &surname, sport);
        let is_plain = self.begins_plainly(words, &candidates);
        let meaning = match meaning {
            Meaning::Refused(Reason::NoneInPlay) if is_plain => Meaning::Nothing,
            Meaning::Mention(subject, _) if is_plain && !self.has_cue(words, subject, sport) => {
                Meaning::Refused(Reason::SentenceStart)
            }
            meaning => meaning,
        };
        // An initial that fits belongs to the name.
        let start = words.start - usize::from(matches!(bearing, Bearing::Initials(_)));
        (meaning, candidates.iter().map(|candidate| candidate.subject).collect(), start)
    }

    /// Whom of the candidates the story has in play.
    fn by_play(&self, candidates: &[Candidate<'_>], surname: &str, sport: bool) -> Meaning {
        let subjects = || candidates.iter().map(|candidate| candidate.subject);
        let named: Vec<Subject> = subjects().filter(|subject| self.play.is_named(*subject)).collect();
        let has_stranger = self.play.has_stranger(surname);
        match (named.as_slice(), has_stranger) {
            ([one], false) => return Meaning::Mention(*one, Rule::Named),
            ([], false) => {}
            ([] | [_], true) => return Meaning::Refused(Reason::Stranger),
            ([_, _, ..], _) => return Meaning::Refused(Reason::TwoNamed),
        }
        let tied: Vec<Subject> = subjects().filter(|subject| self.play.is_tied(*subject)).collect();
        match tied.as_slice() {
            [one] => return Meaning::Mention(*one, Rule::Tied),
            [] => {}
            [_, _, ..] => return Meaning::Refused(Reason::TwoTied),
        }
        let clubs: Vec<Subject> = subjects().filter(|subject| matches!(subject, Subject::Club(_))).collect();
        match (sport, clubs.as_slice()) {
            (true, [one]) => Meaning::Mention(*one, Rule::SportCue),
            (true, [_, _, ..]) => Meaning::Refused(Reason::SeveralClubs),
            (true, []) | (false, _) => Meaning::Refused(Reason::NoneInPlay),
        }
    }

    /// The words as a surname, folded.
    fn surname(&self, words: Words) -> String {
        let mut parts: Vec<String> = (words.start..words.end).map(|place| self.beside.folded(place)).collect();
        if words.genitive
            && let Some(last) = parts.last_mut()
        {
            last.pop();
        }
        parts.join(" ")
    }

    /// It begins a sentence and is a word of the language, so its capital says nothing.
    fn begins_plainly(&self, words: Words, candidates: &[Candidate<'_>]) -> bool {
        let tokens = self.beside.text.tokens;
        // A cell or an item that holds the name alone is no sentence.
        let is_alone = (tokens[words.start].gap == Gap::Block
            && tokens.get(words.end).is_none_or(|next| next.gap == Gap::Block))
            || self.beside.is_quoted_alone(words.start, words.end);
        (tokens[words.start].starts_sentence || self.beside.is_headline_case(words.start))
            && !is_alone
            && candidates.iter().any(|candidate| candidate.named.is_word_of(self.story.language))
    }

    fn has_cue(&self, words: Words, subject: Subject, sport: bool) -> bool {
        match subject {
            Subject::Person(_) => {
                let after = self.beside.after(words.end);
                after.is_some_and(|after| self.beside.is(after, Cue::PersonAfter))
            }
            Subject::Club(_) => sport,
            _ => false,
        }
    }

    /// Words with a capital beside it make it part of a name that nobody bears: "Antwerp Giants", "Gent-Sint-Pieters".
    fn is_in_longer_name(&self, words: Words) -> bool {
        let beside = &self.beside;
        let is_known = |at: usize| {
            let mut hits = Vec::new();
            beside.lexicon.at(&beside.text, at, &mut hits);
            !hits.is_empty()
        };
        let joins = |at: usize| {
            let token = &beside.text.tokens[at];
            match token.gap {
                // "Heist-op-den-Berg"
                Gap::Hyphen => {
                    let chain = (at..).map_while(|at| beside.text.tokens.get(at));
                    let mut chain = chain.take_while(|token| token.gap == Gap::Hyphen);
                    chain.any(|token| token.is_capital) && !is_known(at)
                }
                Gap::Space => {
                    token.is_capital
                        && !token.is_quiet
                        && !token.starts_sentence
                        && !beside.is_plain_word(at)
                        && !is_known(at)
                }
                _ => false,
            }
        };
        // What is written small is no beginning of a name: "mocht geel-rood Europa in".
        let is_capital = beside.text.tokens[words.end - 1].is_capital;
        if is_capital && words.end < beside.text.tokens.len() && joins(words.end) {
            return true;
        }
        let Some(before) = words.start.checked_sub(1) else { return false };
        let token = &beside.text.tokens[before];
        let is_name =
            self.decided.last().is_some_and(|last| last.end == words.start && last.meaning != Meaning::Nothing);
        if !token.is_capital || is_name || beside.is(before, Cue::Ex) {
            return false;
        }
        match beside.text.tokens[words.start].gap {
            Gap::Hyphen => true,
            Gap::Space => {
                let folded = beside.folded(before);
                let cues = [Cue::SportBefore, Cue::CoachTitle, Cue::PlayerTitle, Cue::DirectorTitle, Cue::RefereeTitle];
                !beside.is_plain_word(before) && !token.is_quiet && !beside.language.is_any(&folded, &cues)
            }
            _ => false,
        }
    }

    /// Letters of a club before a town that are not those of a known one: "FC Mechelen".
    fn follows_letters(&self, words: Words) -> bool {
        let before = self.beside.before(words.start).map(|before| self.beside.text.word(before));
        before.is_some_and(|word| word.len() > 1 && word.chars().all(char::is_uppercase))
    }

    /// `Mechelens trainer` is of Mechelen; `Antwerps` is a word of its own unless something of a club follows.
    fn is_genitive_of_club(&self, words: Words, candidates: &[Candidate<'_>]) -> bool {
        let follows = self.beside.after(words.end).filter(|next| !self.beside.text.tokens[*next].is_capital);
        let is_sporting = follows.is_some_and(|next| self.beside.is_any(next, &SPORTING));
        let keeps_its_form = |candidate: &Candidate<'_>| {
            candidate.named.weight != Weight::Town || candidate.named.form.words.ends_with("en")
        };
        is_sporting || (follows.is_some() && candidates.iter().all(keeps_its_form))
    }

    /// `Defours ontslag` is of Defour, since a plain word follows; `Janssens` is another surname than Janssen.
    fn is_genitive_of_person(&self, words: Words) -> bool {
        let after = self.beside.after(words.end).filter(|next| !self.beside.text.tokens[*next].is_capital);
        let Some(after) = after else { return false };
        let acts = self.beside.is_any(after, &[Cue::PersonAfter, Cue::SportAfter, Cue::Joiner]);
        let surname = self.surname(words);
        let is_like_another = ["er", "en", "el", "em", "s"].iter().any(|end| surname.ends_with(end));
        !acts && !is_like_another
    }
}

impl Candidate<'_> {
    /// Which of two forms of one record says more.
    fn rank(&self) -> u8 {
        match self.named.weight {
            Weight::Full => 4,
            Weight::OneWord => 3,
            Weight::Surname => 2,
            Weight::SaidNotAlone => 1,
            Weight::Town => 0,
        }
    }
}
