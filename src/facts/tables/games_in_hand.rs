//! Who has played how many matches: points alone do not tell how things stand while some clubs have played more.

use std::collections::BTreeMap;

use crate::archive::{Club, Id};

use super::table::Standing;

/// Clubs that have played as many matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayedBy {
    pub matches: u32,
    /// In the order of the table.
    pub clubs: Vec<Id<Club>>,
}

/// Fewest matches first. A club that left the season has none in hand, and stands in none of them.
pub fn played_by<'s>(lines: impl IntoIterator<Item = &'s Standing>) -> Vec<PlayedBy> {
    let mut by_count: BTreeMap<u32, Vec<Id<Club>>> = BTreeMap::new();
    for line in lines.into_iter().filter(|line| !line.withdrawn) {
        by_count.entry(line.played()).or_default().push(line.club);
    }
    by_count.into_iter().map(|(matches, clubs)| PlayedBy { matches, clubs }).collect()
}
