//! How far the archive goes. "Next" is the first unplayed match after the last played one; never a clock.

use jiff::civil;

use crate::archive::{Id, Match, Story};

/// The newest of the archive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Latest {
    /// The day of the last thing that happened: a match or a story.
    pub day: Option<civil::Date>,
    pub played: Option<Id<Match>>,
    /// The first match still to come after the last played one.
    pub next: Option<Id<Match>>,
    /// The newest that is not retracted; the version that was written first.
    pub story: Option<Id<Story>>,
}
