//! Faults that only several facts together can have, one topic a file. What is merely not known (a year alone, a name as
//! printed, half a line-up) speaks for the writer: a false alarm is worse than none.

mod people;
mod squads;

pub(super) use people::{Checked, check_spells};
pub(super) use squads::check_squads;
