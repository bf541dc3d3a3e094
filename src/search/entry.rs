//! The entry: the one file of an index whose name never changes. It is fetched in every search, so it is kept small.

use serde_json::json;

use super::Named;
use super::columns::STORIES_EACH;
use super::records::SUBJECTS_EACH;
use super::shelf::Shelf;
use crate::pages::Findable;

/// Goes up when a reader of the files as they were could not read them as they are.
const FORMAT: u32 = 2;

pub(super) struct Shelves {
    pub(super) terms: Shelf,
    pub(super) columns: Shelf,
    pub(super) names: Shelf,
    pub(super) subjects: Shelf,
    pub(super) pairs: Shelf,
}

/// The entry and the guides that it names. `years` has one for each story, in their order.
pub(super) fn entry(findable: &Findable<'_>, years: &[i16], shelves: &Shelves) -> Vec<Named> {
    let mut files = Vec::new();
    let mut listed = |kind, shelf: &Shelf| {
        let (listed, guides) = shelf.listed(kind);
        files.extend(guides);
        listed
    };
    let entry = json!({
        "format": FORMAT,
        "language": findable.language.id(),
        "stories": findable.story_count,
        "years": firsts(years),
        "seasons": findable.seasons,
        "terms": listed('t', &shelves.terms),
        "columns": listed('c', &shelves.columns),
        "stories_each": STORIES_EACH,
        "names": listed('n', &shelves.names),
        "subjects": listed('s', &shelves.subjects),
        "subjects_each": SUBJECTS_EACH,
        "pairs": listed('p', &shelves.pairs),
    });
    let mut bytes = serde_json::to_vec(&entry).expect("texts and numbers can always be written as JSON");
    bytes.push(b'\n');
    files.push(Named { name: "index.json".to_owned(), bytes });
    files
}

/// Each year that has stories with the number of its first one. Stories are in the order of their dates.
fn firsts(years: &[i16]) -> Vec<(i16, usize)> {
    let mut firsts: Vec<(i16, usize)> = Vec::new();
    for (number, year) in years.iter().enumerate() {
        if firsts.last().is_none_or(|(last, _)| last != year) {
            firsts.push((*year, number));
        }
    }
    firsts
}
