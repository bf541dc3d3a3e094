//! Two clubs and all their matches.

use std::collections::BTreeMap;

use crate::archive::{Archive, Club, Id, Match};

use super::record::ByKind;

/// An opponent of a club.
#[derive(Debug)]
pub struct Opponent {
    pub club: Id<Club>,
    /// In the order of play, all competitions, those to come included.
    pub matches: Vec<Id<Match>>,
    /// As the club sees it that this stands with.
    pub record: ByKind,
}

/// Everybody whom a club met, by slug.
pub(super) fn opponents(archive: &Archive, club: Id<Club>, matches: &[Id<Match>]) -> Vec<Opponent> {
    let mut by_opponent: BTreeMap<Id<Club>, Vec<Id<Match>>> = BTreeMap::new();
    for id in matches {
        by_opponent.entry(archive.matches[*id].opponent_of(club)).or_default().push(*id);
    }
    let opponents = by_opponent.into_iter().map(|(other, matches)| Opponent {
        club: other,
        record: ByKind::of_matches(archive, &matches, club),
        matches,
    });
    opponents.collect()
}
