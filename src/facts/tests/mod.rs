//! Facts of small archives that are written beside what they should give.

mod example_site;
mod lists;
mod small;
mod tables;
