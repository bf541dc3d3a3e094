//! Faults that only several facts together can have, one topic a file. What is merely not known (a year alone, a name as
//! printed, half a line-up) speaks for the writer: a false alarm is worse than none. What needs a table is in `facts`.

mod certain;
mod lives;
mod match_files;
mod matches;
mod people;
mod seasons;
mod squads;
mod stories;

pub(super) use lives::check_lives;
pub(super) use match_files::check_match_files;
pub(super) use matches::check_matches;
pub(super) use people::{Checked, check_spells};
pub(super) use seasons::check_seasons;
pub(super) use squads::check_squads;
pub(super) use stories::check_stories;
