//! Two clubs and all their matches.

use std::collections::BTreeMap;

use crate::archive::{Archive, Club, Id, Match, MatchStatus};
use crate::records::values::CompetitionKind;

use super::feats::biggest_wins;
use super::record::{ByKind, kind_of};
use super::runs::{Runs, runs};
use crate::facts::Facts;

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
pub(in crate::facts) fn opponents(archive: &Archive, club: Id<Club>, matches: &[Id<Match>]) -> Vec<Opponent> {
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

/// Two clubs against each other, told for neither of them.
#[derive(Debug)]
pub struct HeadToHead<'a> {
    /// In the order of their slugs.
    pub clubs: [Id<Club>; 2],
    /// In the order of play, all competitions, those to come included.
    pub matches: &'a [Id<Match>],
    /// As each of the clubs sees it.
    pub records: [&'a ByKind; 2],
    /// The biggest wins of each of the clubs, friendlies aside; awarded matches are none.
    pub biggest_wins: [Vec<Id<Match>>; 2],
    /// The longest runs of each of the clubs, in leagues.
    pub runs: [Runs; 2],
    pub last: Option<Id<Match>>,
    /// The first match still to come, after all that either of the clubs played.
    pub next: Option<Id<Match>>,
}

impl Facts {
    /// Every two clubs that met, in the order of their slugs.
    pub fn pairs_that_met(&self, archive: &Archive) -> Vec<[Id<Club>; 2]> {
        let later = |club: Id<Club>| self.clubs[club].opponents.iter().filter(move |opponent| opponent.club > club);
        let met = |opponent: &&Opponent| opponent.matches.iter().any(|game| has_begun(archive, *game));
        let pairs = |club: Id<Club>| later(club).filter(met).map(move |opponent| [club, opponent.club]);
        archive.clubs.ids().flat_map(pairs).collect()
    }

    /// Two clubs against each other, in any order; None when they have no match.
    pub fn head_to_head(&self, archive: &Archive, one: Id<Club>, other: Id<Club>) -> Option<HeadToHead<'_>> {
        let clubs = if one < other { [one, other] } else { [other, one] };
        let of_first = self.clubs[clubs[0]].opponent(clubs[1])?;
        let of_second = self.clubs[clubs[1]].opponent(clubs[0])?;
        let matches = of_first.matches.as_slice();
        let of_kind = |wanted: fn(CompetitionKind) -> bool| -> Vec<Id<Match>> {
            matches.iter().copied().filter(|game| wanted(kind_of(archive, *game))).collect()
        };
        let official = of_kind(|kind| kind != CompetitionKind::Friendly);
        let league = of_kind(|kind| kind == CompetitionKind::League);
        let order = |game: &Id<Match>| (archive.matches[*game].kick_off.order(), *game);
        let played = clubs.iter().filter_map(|club| self.clubs[*club].last_played).max_by_key(order);
        let is_to_come = |game: &&Id<Match>| archive.matches[**game].status == MatchStatus::Scheduled;
        let after_all = |game: &&Id<Match>| played.is_none_or(|played| order(&played) < order(game));
        Some(HeadToHead {
            clubs,
            matches,
            records: [&of_first.record, &of_second.record],
            biggest_wins: clubs.map(|club| biggest_wins(archive, club, &official)),
            runs: clubs.map(|club| runs(archive, club, &league)),
            last: matches.iter().rev().find(|game| has_begun(archive, **game)).copied(),
            next: matches.iter().filter(is_to_come).find(after_all).copied(),
        })
    }
}

/// Both sides stood on the pitch, or a result was written for them.
fn has_begun(archive: &Archive, game: Id<Match>) -> bool {
    match archive.matches[game].status {
        MatchStatus::Played(_)
        | MatchStatus::ScoreUnknown { .. }
        | MatchStatus::Awarded { .. }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. } => true,
        MatchStatus::Scheduled | MatchStatus::Postponed | MatchStatus::Cancelled => false,
    }
}
