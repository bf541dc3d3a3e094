//! A name that needs its context: a surname, a town, a word of the language, or one that several bear.

use super::languages::Cue;
use super::lexicon::{Phrase, Weight};
use super::place_cue::PlaceCue;
use super::rule::{Reason, Rule};
use super::sport_cue::SPORTING;
use super::state::{Candidate, State, Words};
use super::strangers::{self, Bearing};
use super::tokens::Gap;
use super::{Meaning, pairs};
use crate::archive::Subject;

impl<'a> State<'a> {
    /// A name that needs its context: a surname, a town, a word, or one that several bear.
    pub(super) fn in_context(
        &mut self,
        words: Words,
        mut candidates: Vec<Candidate<'a>>,
        subjects: Vec<Subject>,
    ) -> (Meaning, Vec<Subject>, usize) {
        let beside = self.beside;
        let sport = candidates.iter().any(is_club)
            && (beside.sport_cue(words.start, words.end) || pairs::is_side_of_pair(self, words));
        if let Some(meaning) = self.rule_clubs_out(words, &mut candidates) {
            return (meaning, subjects, words.start);
        }
        // "in Berg" is the place, whoever is called so.
        let can_be_place = |candidate: &Candidate<'_>| candidate.named.is_place();
        if candidates.iter().any(can_be_place) && beside.place_cue(words.start, &self.decided) == Some(PlaceCue::Strong)
        {
            candidates.retain(|candidate| !can_be_place(candidate));
            if candidates.is_empty() {
                return (Meaning::Town, subjects, words.start);
            }
        }
        let bearing = match candidates.iter().any(|candidate| matches!(candidate.subject, Subject::Person(_))) {
            true => strangers::bearing(&beside, words, &self.decided),
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
            // "Thomas Verhelst" is Thomas from here on, and not the one whose surname that is.
            if bearing.makes_a_stranger() || (bearing == Bearing::InAnotherName && self.is_before_capital(words)) {
                self.play.add_stranger(surname);
            }
            return (Meaning::Refused(Reason::Stranger), subjects, words.start);
        }
        let meaning = self.by_play(&candidates, &surname, sport);
        // "Torhüter Koch" says whom it means, capitals or not.
        let is_titled = self.beside.language.capitals_are_for_nouns() && bearing != Bearing::Bare;
        let is_plain = !is_titled && self.begins_plainly(words, &candidates);
        let is_label = !candidates.iter().any(|one| matches!(one.subject, Subject::Person(_)))
            && self.is_label(words, &candidates);
        let meaning = match meaning {
            Meaning::Refused(Reason::NoneInPlay) if is_plain => Meaning::Nothing,
            _ if is_label => Meaning::Nothing,
            Meaning::Mention(subject, rule) if is_plain && !self.has_cue(words, subject, rule, sport) => {
                Meaning::Refused(Reason::SentenceStart)
            }
            meaning => meaning,
        };
        // An initial that fits belongs to the name.
        let start = words.start - usize::from(matches!(bearing, Bearing::Initials(_)));
        (meaning, candidates.iter().map(|candidate| candidate.subject).collect(), start)
    }

    /// Takes clubs out of the candidates where a town is meant or the words are part of another name. What the words mean then, when
    /// nothing is left.
    fn rule_clubs_out(&self, words: Words, candidates: &mut Vec<Candidate<'a>>) -> Option<Meaning> {
        if !candidates.iter().any(is_club) {
            return None;
        }
        let can_be_town = |candidate: &Candidate<'_>| match candidate.named.weight {
            Weight::Town => true,
            Weight::SaidNotAlone | Weight::OneWord => candidate.named.is_place(),
            Weight::Full | Weight::Surname => false,
        };
        let reads_as_town = match self.beside.place_cue(words.start, &self.decided) {
            Some(PlaceCue::Strong) => true,
            Some(PlaceCue::Weak) => candidates.iter().any(|one| is_club(one) && can_be_town(one)),
            None => false,
        };
        let is_of_another_name =
            self.is_in_longer_name(words) || (words.genitive && !self.is_genitive_of_club(words, candidates));
        if !reads_as_town && !is_of_another_name {
            return None;
        }
        candidates.retain(|candidate| !is_club(candidate));
        let meaning = if reads_as_town {
            Meaning::Town
        } else if self.follows_letters(words) {
            Meaning::Refused(Reason::Stranger)
        } else {
            Meaning::Nothing
        };
        candidates.is_empty().then_some(meaning)
    }

    /// Whom of the candidates the story has in play.
    fn by_play(&self, candidates: &[Candidate<'_>], surname: &str, sport: bool) -> Meaning {
        let subjects = || candidates.iter().map(|candidate| candidate.subject);
        let named: Vec<Subject> = subjects().filter(|subject| self.play.is_named(*subject)).collect();
        // A first name that somebody else in play bears may be used alone: "Simon was blij".
        let shares = self.beside.lexicon.is_first_name(surname)
            && self.play.has_first_name(surname, &subjects().collect::<Vec<_>>(), named.is_empty());
        let has_stranger = self.play.has_stranger(surname) || shares;
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
            [_, _, ..] if sport && tied.iter().all(|one| matches!(one, Subject::Club(_))) => {
                return Meaning::Refused(Reason::SeveralClubs);
            }
            [_, _, ..] => return Meaning::Refused(Reason::TwoTied),
        }
        let clubs: Vec<Subject> = subjects().filter(|subject| matches!(subject, Subject::Club(_))).collect();
        match (sport, clubs.as_slice()) {
            (true, [one]) => Meaning::Mention(*one, Rule::SportCue),
            (true, [_, _, ..]) => Meaning::Refused(Reason::SeveralClubs),
            (true, []) | (false, _) => Meaning::Refused(Reason::NoneInPlay),
        }
    }

    fn is_before_capital(&self, words: Words) -> bool {
        self.beside.after(words.end).is_some_and(|next| !self.beside.is_written_as_a_word(next))
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

    /// It begins a sentence, or nouns have capitals, and is a word of the language, so its capital says nothing.
    fn begins_plainly(&self, words: Words, candidates: &[Candidate<'_>]) -> bool {
        let tokens = self.beside.text.tokens;
        // A cell or an item that holds the name alone is no sentence.
        let is_alone = (tokens[words.start].gap == Gap::Block
            && tokens.get(words.end).is_none_or(|next| next.gap == Gap::Block))
            || self.beside.is_quoted_alone(words.start, words.end);
        // "Gele kaarten: Thomas, Storm"
        let is_listed = words.start > 0
            && self.beside.between(words.start).starts_with(':')
            && tokens.get(words.end).is_some_and(|next| matches!(next.gap, Gap::Comma | Gap::Other));
        let is_headline = self.beside.is_headline_case(words.start);
        let is_word = |candidate: &Candidate<'_>| match candidate.named.phrase {
            Phrase::InCapitals => true,
            Phrase::Small => is_headline,
            Phrase::None => candidate.named.is_word_of(self.story.language),
        };
        self.beside.capital_says_nothing(words.start) && !is_alone && !is_listed && candidates.iter().any(is_word)
    }

    fn has_cue(&self, words: Words, subject: Subject, rule: Rule, sport: bool) -> bool {
        match subject {
            // Among capitals nothing says that a name is meant but what only people do.
            Subject::Person(_) => self.beside.after(words.end).is_some_and(|after| {
                self.beside.is(after, Cue::PersonAfter)
                    || (rule == Rule::Named
                        && !self.beside.is_headline_case(words.start)
                        && self.beside.is(after, Cue::PersonAfterNamed))
            }),
            Subject::Club(_) => sport || self.beside.heads_a_list(words.end),
            _ => false,
        }
    }

    /// A word of the language that stands alone in a cell, or with a colon behind it: "| Club |", "Club: Anderlecht".
    fn is_label(&self, words: Words, candidates: &[Candidate<'_>]) -> bool {
        let is_word = |candidate: &Candidate<'_>| candidate.named.is_word_of(self.story.language);
        let tokens = self.beside.text.tokens;
        let next = tokens.get(words.end);
        let is_alone = tokens[words.start].gap == Gap::Block && next.is_none_or(|next| next.gap == Gap::Block);
        let has_colon = next.is_some() && self.beside.between(words.end).trim_start().starts_with(':');
        candidates.iter().any(is_word)
            && (is_alone
                || (has_colon && !self.beside.heads_a_list(words.end) && !self.beside.sport_cue_after(words.end)))
    }

    /// Words with a capital beside it make it part of a name that nobody bears: "Antwerp Giants", "Gent-Sint-Pieters".
    pub(super) fn is_in_longer_name(&self, words: Words) -> bool {
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
                Gap::Hyphen if beside.is_noun_tail(at) => false,
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
        if self.has_club_tail(words.end) {
            return true;
        }
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
                // "KU Leuven", also where it begins a sentence.
                let is_loud = |at: usize| {
                    let word = beside.text.word(at);
                    word.len() > 1 && !word.chars().any(char::is_lowercase)
                };
                let is_letters = is_loud(before) && !is_loud(words.start) && !beside.is(before, Cue::Calendar);
                (is_letters || !beside.is_plain_word(before) || beside.is(before, Cue::ClubHead))
                    && !token.is_quiet
                    && !beside.language.is_any(&folded, &cues)
            }
            _ => false,
        }
    }

    /// "Club Brugge Academy", "Standard & Poor's": another body than the club.
    pub(super) fn has_club_tail(&self, end: usize) -> bool {
        self.beside.after(end).is_some_and(|tail| {
            let is_tail = self.beside.text.tokens[tail].is_capital && self.beside.is(tail, Cue::ClubTail);
            is_tail || self.beside.text.word(tail) == "&"
        })
    }

    /// Letters of a club before a town that are not those of a known one: "FC Mechelen".
    fn follows_letters(&self, words: Words) -> bool {
        let before = self.beside.before(words.start).map(|before| self.beside.text.word(before));
        before.is_some_and(|word| word.len() > 1 && word.chars().all(char::is_uppercase))
    }

    /// `Mechelens trainer` is of Mechelen; `Antwerps` is a word of its own unless something of a club follows.
    fn is_genitive_of_club(&self, words: Words, candidates: &[Candidate<'_>]) -> bool {
        let follows = self.beside.after(words.end).filter(|next| self.beside.is_written_as_a_word(*next));
        let is_sporting = follows.is_some_and(|next| self.beside.is_any(next, &SPORTING));
        let keeps_its_form = |candidate: &Candidate<'_>| {
            // "Mechelens Bürgermeister" is the town's.
            let is_town_alone = self.beside.language.capitals_are_for_nouns();
            candidate.named.weight != Weight::Town || (candidate.named.form.words.ends_with("en") && !is_town_alone)
        };
        is_sporting || (follows.is_some() && candidates.iter().all(keeps_its_form))
    }

    /// `Defours ontslag` is of Defour, since a plain word follows; `Janssens` is another surname than Janssen.
    pub(super) fn is_genitive_of_person(&self, words: Words) -> bool {
        let after = self.beside.after(words.end).filter(|next| self.beside.is_written_as_a_word(*next));
        let Some(after) = after else { return false };
        let acts = self.beside.is_any(after, &[Cue::PersonAfter, Cue::SportAfter, Cue::Joiner]);
        let surname = self.surname(words);
        let is_like_another = ["er", "en", "el", "em", "s"].iter().any(|end| surname.ends_with(end));
        !acts && !is_like_another
    }
}

fn is_club(candidate: &Candidate<'_>) -> bool {
    matches!(candidate.subject, Subject::Club(_))
}
