//! The matches of a referee, by season, with the cards that were shown in them.

use crate::archive::{Archive, Id, Match, MatchStatus, Person, Season};

use super::appearances::Cards;
use super::people::person_of;
use crate::facts::Facts;

/// A referee's matches in one season of a competition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefereeSeason {
    pub season: Id<Season>,
    /// In the order of play.
    pub matches: Vec<RefereedMatch>,
}

/// A match and the cards that were shown in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefereedMatch {
    pub game: Id<Match>,
    /// None where the archive knows of no card: there may have been some.
    pub cards: Option<Cards>,
}

impl RefereeSeason {
    /// All cards that are known.
    pub fn cards(&self) -> Cards {
        let mut sum = Cards::default();
        self.with_cards().for_each(|cards| sum += cards);
        sum
    }

    /// In how many matches any card is known.
    pub fn matches_with_cards(&self) -> usize {
        self.with_cards().count()
    }

    fn with_cards(&self) -> impl Iterator<Item = Cards> {
        self.matches.iter().filter_map(|game| game.cards)
    }
}

/// The seasons of a person who refereed, oldest first; those of matches that began.
pub fn refereed(archive: &Archive, facts: &Facts, person: Id<Person>) -> Vec<RefereeSeason> {
    let mut seasons: Vec<RefereeSeason> = Vec::new();
    for id in &facts.people[person].named_in {
        let game = &archive.matches[*id];
        if game.referee.as_ref().and_then(person_of) != Some(person) || !has_begun(game) {
            continue;
        }
        let mut cards = Cards::default();
        game.cards.iter().for_each(|card| cards.add(card.colour));
        let refereed = RefereedMatch { game: *id, cards: (!game.cards.is_empty()).then_some(cards) };
        match seasons.iter_mut().find(|known| known.season == game.season) {
            Some(known) => known.matches.push(refereed),
            None => seasons.push(RefereeSeason { season: game.season, matches: vec![refereed] }),
        }
    }
    seasons
}

fn has_begun(game: &Match) -> bool {
    match game.status {
        MatchStatus::Played(_) | MatchStatus::ScoreUnknown { .. } | MatchStatus::Abandoned { .. } => true,
        MatchStatus::Awarded { .. } | MatchStatus::Void { .. } => game.pitch.as_deref() != Some("not-started"),
        MatchStatus::Scheduled | MatchStatus::Postponed | MatchStatus::Cancelled => false,
    }
}
