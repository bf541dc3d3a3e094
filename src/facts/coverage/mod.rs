//! Stories among each other and among what they name.

pub(super) mod mentions;
pub(super) mod pictures;
pub(super) mod stories;
pub(super) mod story_lists;
pub(super) mod story_matches;

pub use mentions::{Mention, Why};
pub use pictures::{can_be_shared, pictures_shown};
pub use stories::{Related, Relation, StoryFacts, ThreadPlace, version_in};
pub use story_lists::StoryList;
