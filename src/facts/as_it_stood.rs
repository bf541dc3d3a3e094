//! The table as it stood when a story was written: it never changes by what happened later.

use jiff::Timestamp;

use crate::archive::{Club, Id, Season, Stage};

use super::progress::Progress;
use super::record::{Outcome, Record};
use super::table::Standing;
use super::zones::PlacedZone;

/// The lines of a table around a club at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsItStood {
    pub moment: Timestamp,
    pub club: Id<Club>,
    pub season: Id<Season>,
    pub stage: Id<Stage>,
    /// Five lines with the club in the middle where the table allows.
    pub lines: Vec<Standing>,
    /// The place of the first line in its group, from 1.
    pub first_place: u16,
    /// All zones of the club's group.
    pub zones: Vec<PlacedZone>,
    pub progress: Progress,
    /// Fewest and most matches that clubs of this table had played.
    pub played: (u32, u32),
    /// The last five league matches of the season, oldest first.
    pub form: Vec<Outcome>,
    /// League matches of the season until then, all stages.
    pub record: Record,
}
