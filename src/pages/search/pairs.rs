//! Matches are found by their two clubs, in either order and by any of their names.

use super::subjects::Numbered;
use super::{FindablePair, ShownMatch, ShownPair};
use crate::archive::{Archive, Club, Id, Match, Subject};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;

/// How many matches of two clubs a search lists at the most; their own page has them all.
const MOST_MATCHES: usize = 20;

/// Every two clubs that have a match, in the order of their places.
pub(super) fn pairs<'a>(context: &'a PageContext<'a>, numbers: &Numbered) -> Vec<FindablePair<'a>> {
    let place_of = |club: Id<Club>| numbers.places[&Subject::Club(club)];
    let mut pairs: Vec<FindablePair<'a>> = Vec::new();
    for club in context.archive.clubs.ids() {
        for opponent in &context.facts.clubs[club].opponents {
            if place_of(club) < place_of(opponent.club) {
                pairs.push(pair(context, [club, opponent.club], place_of, &opponent.matches));
            }
        }
    }
    pairs.sort_by_key(|pair| pair.shown.clubs);
    pairs
}

/// Two clubs with their matches, newest first.
fn pair<'a>(
    context: &'a PageContext<'a>,
    clubs: [Id<Club>; 2],
    place_of: impl Fn(Id<Club>) -> u32,
    matches: &[Id<Match>],
) -> FindablePair<'a> {
    let newest = matches.iter().rev().take(MOST_MATCHES);
    FindablePair {
        shown: ShownPair {
            clubs: clubs.map(place_of),
            link: context.link(&PageKey::of_pair(clubs[0], clubs[1])).map(Into::into),
            count: matches.len(),
            matches: newest.map(|game| shown(context, *game, clubs[0])).collect(),
        },
    }
}

fn shown<'a>(context: &'a PageContext<'a>, id: Id<Match>, first: Id<Club>) -> ShownMatch<'a> {
    let game = &context.archive.matches[id];
    let duel = context.duel(id);
    ShownMatch {
        link: duel.link,
        date: duel.when.machine.clone(),
        day: duel.when.text.clone(),
        home: u8::from(game.home != first),
        score: duel.score.text.clone(),
        counted: duel.score.counted,
        season: season(context.archive, id),
    }
}

/// `2024-25`
fn season(archive: &Archive, game: Id<Match>) -> String {
    archive.seasons[archive.matches[game].season].label.as_str().to_owned()
}
