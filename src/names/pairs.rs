//! Two clubs with a hyphen or a dash between them: "Beerschot-KV Mechelen" is their match.

use super::deciding::{Candidate, State, Words};
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
    if home.is_empty() || state.beside.place_cue(words.start, &state.decided).is_some() {
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
