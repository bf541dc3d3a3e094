//! Names that no record bears: words with a capital in the middle of a sentence.

use rustc_hash::FxHashMap;

use super::Decided;
use super::authored::Authored;
use super::beside::Beside;
use super::languages::Cue;
use super::tokens::Gap;
use crate::source::Span;

/// Words with a capital that no record bears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    pub text: String,
    pub count: usize,
    /// Where it stands first.
    pub first: Span,
}

/// Longer runs of capitals are headlines, not names.
const LONGEST: usize = 6;

/// Every such name of a text, the most frequent first, then by its words.
pub(super) fn unknown(beside: &Beside<'_>, authored: &Authored, decided: &[Decided]) -> Vec<Unknown> {
    let tokens = beside.text.tokens;
    let mut found: FxHashMap<&str, (usize, usize)> = FxHashMap::default();
    let mut decided = decided.iter().peekable();
    let mut at = 0;
    while at < tokens.len() {
        while decided.next_if(|known| known.end <= at).is_some() {}
        if let Some(known) = decided.peek().filter(|known| known.start <= at) {
            at = known.end;
            continue;
        }
        if !begins_name(beside, at) {
            at += 1;
            continue;
        }
        let limit = decided.peek().map_or(tokens.len(), |known| known.start).min(at + LONGEST);
        let mut end = at + 1;
        while end < limit && goes_on(beside, end) {
            end += 1;
        }
        // A particle belongs to a name only between two of its words.
        while end > at + 1 && !tokens[end - 1].is_capital {
            end -= 1;
        }
        let words = &beside.text.text[tokens[at].start as usize..tokens[end - 1].end as usize];
        // "Pokalabend" is two nouns in one; with a word beside it, it may be somebody.
        let is_noun = end == at + 1 && beside.language.is_compound(&beside.folded(at));
        if !is_noun && !beside.lexicon.is_town(words) {
            found.entry(words).or_insert((0, tokens[at].start as usize)).0 += 1;
        }
        at = end;
    }
    let mut list: Vec<Unknown> = found
        .into_iter()
        .map(|(text, (count, first))| Unknown {
            text: text.to_owned(),
            count,
            first: authored.span(&(first..first + text.len())),
        })
        .collect();
    list.sort_by(|left, right| right.count.cmp(&left.count).then_with(|| left.text.cmp(&right.text)));
    list
}

fn begins_name(beside: &Beside<'_>, at: usize) -> bool {
    let token = &beside.text.tokens[at];
    token.is_capital
        && !token.is_quiet
        && beside.text.word(at).chars().filter(|letter| letter.is_alphabetic()).count() > 1
        && !matches!(token.gap, Gap::Apostrophe | Gap::Point)
        && !beside.is_plain_word(at)
        // A first name that is a word is one when a surname follows.
        && !(token.starts_sentence && !goes_on_at(beside, at + 1) && beside.language.is_word(&beside.folded(at)))
}

fn goes_on_at(beside: &Beside<'_>, at: usize) -> bool {
    at < beside.text.tokens.len() && goes_on(beside, at)
}

fn goes_on(beside: &Beside<'_>, at: usize) -> bool {
    let token = &beside.text.tokens[at];
    let joins = matches!(token.gap, Gap::Space | Gap::Hyphen) && !token.is_quiet && !token.starts_sentence;
    joins && (token.is_capital || (token.gap == Gap::Space && beside.is(at, Cue::Particle)))
}
