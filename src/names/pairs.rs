//! Two clubs with a hyphen or a dash between them: "Beerschot-KV Mechelen" is their match.

use super::Meaning;
use super::lexicon::Weight;
use super::state::{Candidate, State, Words};
use super::tokens::Gap;
use crate::archive::{Club, Id, Match, Subject};

/// The end of a pair that begins with these words, and its match; none when they begin no pair, or not exactly one match fits.
pub(super) fn pair<'a>(state: &State<'a>, words: Words, candidates: &[Candidate<'a>]) -> Option<(usize, Subject)> {
    let text = &state.beside.text;
    let between = text.tokens.get(words.end)?;
    if words.genitive || !matches!(between.gap, Gap::Hyphen | Gap::Dash) || !between.is_capital {
        return None;
    }
    let home = clubs(candidates);
    let is_place = state.beside.place_cue(words.start, &state.decided).is_some();
    if home.is_empty() || is_place {
        return None;
    }
    let mut hits = Vec::new();
    state.beside.lexicon.at(text, words.end, &mut hits);
    for hit in &hits {
        let other = Words { start: words.end, end: words.end + hit.length, genitive: hit.genitive };
        let away = clubs(&state.candidates(other, hit));
        if away.is_empty() || other.genitive || !state.beside.may_end(other.end) || is_in_more(state, other.end) {
            continue;
        }
        let day = state.story.date.date();
        let meetings = home.iter().flat_map(|home| {
            away.iter().flat_map(|away| state.ties.meetings(state.archive, *home, *away, day).collect::<Vec<_>>())
        });
        let meetings: Vec<Id<Match>> = meetings.collect();
        return match meetings.as_slice() {
            [game] => Some((other.end, Subject::Match(*game))),
            _ => None,
        };
    }
    None
}

/// Whether the other side of a pair is a club for certain, so that this side is one too: "Eupen – KV Mechelen".
pub(super) fn is_side_of_pair(state: &State<'_>, words: Words) -> bool {
    let text = &state.beside.text;
    let joins = |at: usize| {
        text.tokens.get(at).is_some_and(|token| matches!(token.gap, Gap::Hyphen | Gap::Dash) && token.is_capital)
    };
    if joins(words.start)
        && let Some(last) = state.decided.last().filter(|last| last.end == words.start)
    {
        return matches!(last.meaning, Meaning::Mention(Subject::Club(_), _));
    }
    let is_place = state.beside.place_cue(words.start, &state.decided).is_some();
    if !joins(words.end) || is_place {
        return false;
    }
    let mut hits = Vec::new();
    state.beside.lexicon.at(text, words.end, &mut hits);
    let Some(hit) = hits.first() else { return false };
    let other = Words { start: words.end, end: words.end + hit.length, genitive: hit.genitive };
    let is_certain = |candidate: &Candidate<'_>| {
        let says_all = matches!(candidate.named.weight, Weight::Full | Weight::OneWord);
        matches!(candidate.subject, Subject::Club(_)) && (says_all || state.play.is_named(candidate.subject))
    };
    let has_score = state.beside.sport_cue_after(other.end);
    state.candidates(other, hit).iter().any(|candidate| is_certain(candidate) || has_score)
}

/// A third name behind it makes it a list, and no match.
fn is_in_more(state: &State<'_>, end: usize) -> bool {
    let next = state.beside.text.tokens.get(end);
    next.is_some_and(|next| matches!(next.gap, Gap::Hyphen | Gap::Dash) && next.is_capital)
}

fn clubs(candidates: &[Candidate<'_>]) -> Vec<Id<Club>> {
    let club = |candidate: &Candidate<'_>| match candidate.subject {
        Subject::Club(club) => Some(club),
        _ => None,
    };
    candidates.iter().filter_map(club).collect()
}
