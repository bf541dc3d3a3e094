//! What the writer says of names: `names.is` and `names.ignore` in the front matter of a story.

use super::beside::Beside;
use super::rule::Rule;
use super::tokens::{Gap, fold_word, tokens};
use super::{Meaning, reading};
use crate::archive::{Archive, SaidWords, Story};
use crate::source::{Code, Diagnostics};

/// The words of one story that its writer has spoken of, the longest first.
pub(super) struct SaidHere {
    entries: Vec<Entry>,
}

struct Entry {
    /// Folded, and whether the word needs a capital.
    words: Vec<(String, bool)>,
    meaning: Meaning,
}

impl SaidHere {
    pub(super) fn of(story: &Story) -> SaidHere {
        let is = story.names.is.iter().map(|(said, subject)| (said, Meaning::Mention(*subject, Rule::Said)));
        let ignored = story.names.ignore.iter().map(|said| (said, Meaning::Nothing));
        let mut entries: Vec<Entry> =
            is.chain(ignored).map(|(said, meaning)| Entry { words: folded_words(&said.words), meaning }).collect();
        entries.retain(|entry| !entry.words.is_empty());
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.words.len()));
        SaidHere { entries }
    }

    /// What is said of the words that begin here, and where they end.
    pub(super) fn at(&self, beside: &Beside<'_>, at: usize) -> Option<(usize, Meaning)> {
        let found = self.entries.iter().find(|entry| entry.is_at(beside, at))?;
        Some((at + found.words.len(), found.meaning))
    }
}

impl Entry {
    fn is_at(&self, beside: &Beside<'_>, at: usize) -> bool {
        self.words.iter().enumerate().all(|(step, (word, needs_capital))| {
            beside.token(at + step).is_some_and(|token| {
                let joins = step == 0
                    || matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Apostrophe | Gap::Point | Gap::PointSpace);
                joins && !token.is_quiet && (token.is_capital || !needs_capital) && beside.folded(at + step) == *word
            })
        })
    }
}

fn folded_words(words: &str) -> Vec<(String, bool)> {
    let word = |token: &super::tokens::Token| {
        let mut folded = String::new();
        fold_word(&words[token.start as usize..token.end as usize], &mut folded);
        (folded, token.is_capital)
    };
    tokens(words, &[], |_| true).iter().map(word).collect()
}

/// Warns of words in `names` that the story does not hold: they do nothing, and most often are a slip.
pub fn check_said_names(archive: &Archive, found: &mut Diagnostics) {
    for (_, story) in archive.stories.iter() {
        if story.names.is.is_empty() && story.names.ignore.is_empty() {
            continue;
        }
        let reading = reading::read(archive, story);
        let text = folded_words(&reading.authored.text);
        let holds = |said: &SaidWords| {
            let words = folded_words(&said.words);
            text.windows(words.len().max(1))
                .any(|window| window.iter().zip(&words).all(|((word, _), (wanted, _))| word == wanted))
        };
        // A translation has other words than the story whose names it takes over.
        let is_own = |said: &&SaidWords| said.place.file == story.body.span.file;
        let written = story.names.is.iter().map(|(said, _)| said).chain(&story.names.ignore).filter(is_own);
        for said in written.filter(|said| !holds(said)) {
            found
                .report(Code::NameNotInStory, said.place, format!("this story does not say \"{}\"", said.words))
                .help("write the words as they stand in the story, or take the entry out");
        }
    }
}
