//! Two stories that give one match two scores: at least one of them is wrong, even where nobody knows which.

use std::collections::BTreeMap;

use super::report::checked_of;
use super::{ClaimedOf, Verdict, messages};
use crate::archive::{Archive, Claimed, Id, Match};
use crate::facts::Facts;
use crate::source::{Code, Diagnostics, Span};
use crate::sport::Score;

/// A score that a story gives a match.
struct Said {
    score: Score,
    verdict: Verdict,
    place: Span,
}

/// Reports each match once, at the story that contradicts the first one.
pub(super) fn check_contradictions(archive: &Archive, facts: &Facts, found: &mut Diagnostics) {
    let mut said: BTreeMap<Id<Match>, Vec<Said>> = BTreeMap::new();
    for story in archive.stories.ids() {
        for (claim, checked) in checked_of(archive, facts, story).filter(|(claim, _)| claim.inherited_from.is_none()) {
            let Some(ClaimedOf::Match(game)) = checked.subject else { continue };
            for (asserted, finding) in claim.asserted.iter().zip(&checked.findings) {
                if let Claimed::Score(score) = asserted.claimed {
                    let place = asserted.place;
                    said.entry(game).or_default().push(Said { score, verdict: finding.verdict, place });
                }
            }
        }
    }
    for (game, said) in said {
        // A decision may have changed the score between the two: then both were right in their time.
        let contradicts = |one: &Said, other: &Said| {
            one.score != other.score && !(one.verdict == Verdict::True && other.verdict == Verdict::True)
        };
        let pair = said.iter().enumerate().find_map(|(place, later)| {
            said[..place].iter().find(|earlier| contradicts(earlier, later)).map(|earlier| (earlier, later))
        });
        if let Some((earlier, later)) = pair {
            let name = messages::name_of(archive, ClaimedOf::Match(game));
            found
                .report(
                    Code::ClaimsContradict,
                    later.place,
                    format!("{name} is said to have ended {} here, and {} elsewhere", later.score, earlier.score),
                )
                .also(earlier.place, "here")
                .help("mend the one that is wrong");
        }
    }
}
