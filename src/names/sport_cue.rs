//! What beside a name says that it is that of a club: a score, an opponent's preposition, a verb of the game.

use super::beside::Beside;
use super::languages::Cue;
use super::tokens::Gap;

/// Words that, joined to a name or behind its genitive, say that it is a club's: "Gent-spelers", "Genks doelman".
pub(super) const SPORTING: [Cue; 6] = [
    Cue::SportBefore,
    Cue::SportAfterPossessive,
    Cue::CoachTitle,
    Cue::PlayerTitle,
    Cue::DirectorTitle,
    Cue::RefereeTitle,
];

/// How far before a name its sporting word may stand: "winst met 2-1 op Beerschot".
const FAR: usize = 5;
/// How many words after a verb its object or its result stands: "won met 2-1 van".
const NEAR: usize = 6;
/// No football match has ended with more goals for one side; longer figures are hours, degrees, baskets.
const MOST_GOALS: u32 = 31;

impl Beside<'_> {
    /// "overstap naar", "lost to": the first word says what the second alone does not.
    pub(super) fn is_sport_pair(&self, second: usize) -> bool {
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

    fn is_figure(&self, at: usize) -> bool {
        self.text.word(at).parse::<u32>().is_ok_and(|figure| figure <= MOST_GOALS)
    }

    pub(super) fn is_score(&self, at: usize) -> bool {
        let parts = self.token(at + 1).is_some_and(|next| matches!(next.gap, Gap::Hyphen | Gap::Dash))
            || (self.language.scores_have_a_colon() && self.token(at + 1).is_some() && self.between(at + 1) == ":");
        let is_counted = self.after(at + 2).is_some_and(|unit| self.is(unit, Cue::Unit));
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
        if self.has_tail(end) {
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
