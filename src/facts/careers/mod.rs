//! People and what they did: spells, matches led, played and refereed, who came before and after.

pub(super) mod appearances;
pub(super) mod coaching;
pub(super) mod minutes;
pub(super) mod officiating;
pub(super) mod people;
pub(super) mod scorers;
pub(super) mod succession;

pub use appearances::{
    Appearances, Cards, KnownMatches, PlayerSeason, Scope, appearances, appearances_in, known_matches, player_seasons,
};
pub use coaching::{CoachSpell, StageRecord};
pub use officiating::{RefereeSeason, RefereedMatch, refereed};
pub use people::{PersonFacts, SpellFacts, SpellOf, spell_on};
pub use scorers::{Scorer, Scorers, scorers};
pub use succession::Neighbours;
