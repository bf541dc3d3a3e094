//! Matches: in the order of play, counted, and what stands out among them.

pub(super) mod calendar;
pub(super) mod feats;
pub(super) mod matches;
pub(super) mod meetings;
pub(super) mod record;
pub(super) mod runs;

pub use calendar::Latest;
pub use feats::{Feats, feats};
pub use matches::{Around, MatchFacts, StoryOfMatch, known_by, record_of};
pub use meetings::{HeadToHead, Opponent};
pub use record::{ByKind, HomeAway, Outcome, Record, kind_of, outcome, went_on};
pub use runs::{Run, Runs, runs};
