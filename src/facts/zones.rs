//! What the places of a table mean: as the season says, and derived from who enters the later stages.

use crate::archive::{Id, Stage};
use crate::records::values::Text;

/// Places of a table that mean something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedZone {
    /// The group, as in [`super::Standing::group`].
    pub group: u16,
    /// Places within the group, from 1, both inclusive.
    pub first: u16,
    pub last: u16,
    pub meaning: Meaning,
}

/// What a place means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A word of the format's list (`champion`), with words of the season's own.
    Word { word: String, label: Option<Text> },
    /// Goes on to this stage.
    GoesOnTo(Id<Stage>),
}

impl PlacedZone {
    pub fn holds(&self, group: u16, place: u16) -> bool {
        self.group == group && (self.first..=self.last).contains(&place)
    }
}
