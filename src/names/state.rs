//! A story on its way from its first word to its last: what is in play, what was decided, and whom a name could mean.

use std::ops::Range;

use super::beside::Beside;
use super::forms::Good;
use super::lexicon::{Hit, Named, Weight};
use super::play::InPlay;
use super::rule::{Reason, Rule};
use super::ties::Ties;
use super::{Decided, Meaning};
use crate::archive::{Archive, Story, Subject};
use crate::records::values::fold_name;

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
    pub(super) fn settle(
        &mut self,
        start: usize,
        end: usize,
        genitive: bool,
        meaning: Meaning,
        mut candidates: Vec<Subject>,
    ) -> usize {
        match meaning {
            Meaning::Town | Meaning::Nothing => {}
            // What is only tied, or told by a word beside it, ties nothing further unless this is its whole name.
            Meaning::Mention(subject, Rule::Tied | Rule::SportCue) => {
                if self.is_whole_name(start..end, subject) {
                    self.play.name(subject);
                }
            }
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

    /// Whether these words are the name of a club and no alias of it: Genk is named in full as Genk.
    fn is_whole_name(&self, words: Range<usize>, subject: Subject) -> bool {
        let Subject::Club(club) = subject else { return false };
        let tokens = self.beside.text.tokens;
        let written = &self.beside.text.text[tokens[words.start].start as usize..tokens[words.end - 1].end as usize];
        let written = fold_name(written);
        let forms = self.archive.clubs[club].name.forms();
        forms.iter().any(|(_, name)| fold_name(name) == written)
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
