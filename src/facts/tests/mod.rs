//! Facts of small archives that are written beside what they should give.

mod careers;
mod claims;
mod criteria;
mod deeds;
mod duels;
mod example_site;
mod lists;
mod place_tables;
mod properties;
mod scorers;
mod small;
mod stages;
mod stories;
mod succession;
mod tables;
mod tie_breaks;
