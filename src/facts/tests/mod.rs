//! Facts of small archives that are written beside what they should give.

mod lists;
mod small;
mod tables;
