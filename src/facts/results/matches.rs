//! A match among others: what its clubs played before and after, who led them, what was written.

use jiff::Timestamp;

use crate::archive::{Archive, Club, Half, Id, Match, MatchStatus, Person, Story};
use crate::records::values::MatchRole;

use super::record::ByKind;
use crate::facts::club_record::ClubFacts;
use crate::facts::of_each::OfEach;

/// What is known of a match.
#[derive(Debug, Default)]
pub struct MatchFacts {
    /// Its place in `Stage::rounds`.
    pub round: Option<usize>,
    pub home: Around,
    pub away: Around,
    /// Who led the sides, where that is known and the result counts.
    pub home_coach: Option<Id<Person>>,
    pub away_coach: Option<Id<Person>>,
    /// Stories that report it, look ahead to it, are about it or link it; oldest first.
    pub stories: Vec<StoryOfMatch>,
}

/// The matches of a club around a match, of all competitions. Matches that were called off are passed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Around {
    pub previous: Option<Id<Match>>,
    pub next: Option<Id<Match>>,
}

/// A story and what it is to a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryOfMatch {
    /// The version that was written first.
    pub story: Id<Story>,
    pub role: MatchRole,
}

impl MatchFacts {
    pub fn around(&self, side: Half) -> Around {
        match side {
            Half::Home => self.home,
            Half::Away => self.away,
        }
    }

    pub fn coach(&self, side: Half) -> Option<Id<Person>> {
        match side {
            Half::Home => self.home_coach,
            Half::Away => self.away_coach,
        }
    }
}

/// What is known of all matches, but for the stories.
pub(in crate::facts) fn gather_matches(
    archive: &Archive,
    clubs: &OfEach<Club, ClubFacts>,
) -> OfEach<Match, MatchFacts> {
    let mut facts: OfEach<Match, MatchFacts> = OfEach::default_of(&archive.matches);
    for (_, stage) in archive.stages.iter() {
        for (place, round) in stage.rounds.iter().enumerate() {
            for id in &round.matches {
                facts[*id].round = Some(place);
            }
        }
    }
    for (club, club_facts) in archive.clubs.ids().map(|club| (club, &clubs[club])) {
        let mut previous = None;
        for (place, id) in club_facts.matches.iter().enumerate() {
            let game = &archive.matches[*id];
            let rest = &club_facts.matches[place + 1..];
            let next = rest.iter().find(|next| is_on(&archive.matches[**next])).copied();
            let around = Around { previous, next };
            let coach = club_facts.coach_by_match[place];
            let facts = &mut facts[*id];
            if game.home == club {
                (facts.home, facts.home_coach) = (around, coach);
            } else {
                (facts.away, facts.away_coach) = (around, coach);
            }
            if is_on(game) {
                previous = Some(*id);
            }
        }
    }
    facts
}

/// Those of these matches whose results counted at a moment.
pub fn known_by(archive: &Archive, games: &[Id<Match>], moment: Timestamp) -> Vec<Id<Match>> {
    let counted = |game: &Id<Match>| archive.matches[*game].counts_from.is_some_and(|from| from <= moment);
    games.iter().copied().filter(counted).collect()
}

/// Won, drawn, lost: what a club made of these matches.
pub fn record_of(archive: &Archive, club: Id<Club>, games: &[Id<Match>]) -> ByKind {
    ByKind::of_matches(archive, games, club)
}

/// It was played or will be.
fn is_on(game: &Match) -> bool {
    match game.status {
        MatchStatus::Postponed | MatchStatus::Cancelled => false,
        MatchStatus::Scheduled
        | MatchStatus::Played(_)
        | MatchStatus::ScoreUnknown { .. }
        | MatchStatus::Awarded { .. }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. } => true,
    }
}
