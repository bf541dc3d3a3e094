//! Facts of small archives that are written beside what they should give.

mod careers;
mod criteria;
mod example_site;
mod lists;
mod properties;
mod small;
mod stages;
mod stories;
mod tables;
