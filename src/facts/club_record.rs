//! A club: its matches, seasons, people, opponents.

use crate::archive::{Club, ClubSeason, Id, Match, Season, Stage, Venue};
use crate::records::values::Slug;

use super::coaching::CoachSpell;
use super::meetings::Opponent;
use super::people::SpellOf;
use super::record::ByKind;
use super::runs::Runs;

/// What is known of a club.
#[derive(Debug, Default)]
pub struct ClubFacts {
    /// In the order of play, all competitions, those to come included.
    pub matches: Vec<Id<Match>>,
    pub record: ByKind,
    /// Longest runs in leagues, over all seasons.
    pub runs: Runs,
    /// Oldest first.
    pub seasons: Vec<SeasonOfClub>,
    /// Every spell at this club, oldest first.
    pub people: Vec<SpellOf>,
    /// The spells that go on.
    pub current: Vec<SpellOf>,
    /// Those who led the team, oldest first; spells without a known beginning come before the others.
    pub coaches: Vec<CoachSpell>,
    /// By slug.
    pub opponents: Vec<Opponent>,
    /// Home grounds that name no end.
    pub grounds: Vec<Id<Venue>>,
    /// Clubs that came from this one.
    pub successors: Vec<Id<Club>>,
    pub last_played: Option<Id<Match>>,
    /// The first match still to come after the last played one.
    pub next: Option<Id<Match>>,
}

/// A season of a club, over all its competitions.
#[derive(Debug)]
pub struct SeasonOfClub {
    /// `2024-25`
    pub label: Slug,
    /// What is written about it.
    pub written: Option<Id<ClubSeason>>,
    /// Leagues first, then by competition.
    pub campaigns: Vec<Campaign>,
    /// In the order of play, all competitions.
    pub matches: Vec<Id<Match>>,
    pub record: ByKind,
    /// In leagues.
    pub runs: Runs,
    /// Spells known to touch this season, oldest first.
    pub people: Vec<SpellOf>,
}

/// A club in one season of one competition.
#[derive(Debug)]
pub struct Campaign {
    pub season: Id<Season>,
    /// Those that the club played in, in the order of the season.
    pub stages: Vec<Id<Stage>>,
    /// In the order of play.
    pub matches: Vec<Id<Match>>,
    pub finish: Option<Finish>,
}

/// Where a club ended, or stands so far, in the last table that it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finish {
    pub stage: Id<Stage>,
    pub rank: u16,
    pub shared: bool,
    /// Counted over the whole season: second of the group for the places 7 to 12 is eighth.
    pub overall: u16,
    /// The stage is complete.
    pub is_final: bool,
}
