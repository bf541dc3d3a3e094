//! Venues and competitions.

use crate::archive::{Archive, Club, Competition, Id, Match, Season, Venue};

use super::of_each::OfEach;
use super::season_summary::SeasonFacts;

/// What is known of a venue.
#[derive(Debug, Default)]
pub struct VenueFacts {
    /// Clubs that play or played here, with the place in `Club::grounds`; by slug.
    pub tenants: Vec<(Id<Club>, usize)>,
    /// In the order of play.
    pub matches: Vec<Id<Match>>,
}

/// What is known of a competition.
#[derive(Debug, Default)]
pub struct CompetitionFacts {
    /// Oldest first, with the winner where it is known.
    pub winners: Vec<(Id<Season>, Option<Id<Club>>)>,
}

pub(super) fn gather_venues(archive: &Archive, order: &[Id<Match>]) -> OfEach<Venue, VenueFacts> {
    let mut facts: OfEach<Venue, VenueFacts> = OfEach::default_of(&archive.venues);
    for (id, club) in archive.clubs.iter() {
        for (place, ground) in club.grounds.iter().enumerate() {
            facts[ground.venue].tenants.push((id, place));
        }
    }
    for id in order {
        if let Some(venue) = archive.matches[*id].venue {
            facts[venue].matches.push(*id);
        }
    }
    facts
}

pub(super) fn gather_competitions(
    archive: &Archive,
    seasons: &OfEach<Season, SeasonFacts>,
) -> OfEach<Competition, CompetitionFacts> {
    OfEach::gather(&archive.competitions, |competition| {
        let played = archive.competitions[competition].seasons.iter();
        CompetitionFacts { winners: played.map(|season| (*season, seasons[*season].winner)).collect() }
    })
}
