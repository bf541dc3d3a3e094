//! The entry: the one file of an index whose name never changes. It is fetched in every search, so it is kept small.

use serde_json::{Value, json};

use super::Shelf;
use super::columns::STORIES_EACH;
use super::records::{SUBJECTS_EACH, StoryFiles};
use crate::pages::Findable;

/// Goes up when a reader of the files as they were could not read them as they are.
const FORMAT: u32 = 1;

pub(super) fn entry(
    findable: &Findable<'_>,
    terms: &Shelf,
    stories: &[StoryFiles],
    names: &Shelf,
    subjects: &Shelf,
    pairs: &Shelf,
) -> Vec<u8> {
    let columns: String = stories.iter().map(|files| files.hashes.as_str()).collect();
    let entry = json!({
        "format": FORMAT,
        "language": findable.language.id(),
        "stories": findable.story_count,
        "years": years(stories),
        "seasons": findable.seasons,
        "terms": shelf(terms),
        "columns": { "each": STORIES_EACH, "hashes": columns },
        "names": shelf(names),
        "subjects": { "each": SUBJECTS_EACH, "count": findable.subjects.len(), "hashes": subjects.hashes },
        "pairs": shelf(pairs),
    });
    let mut bytes = serde_json::to_vec(&entry).expect("texts and numbers can always be written as JSON");
    bytes.push(b'\n');
    bytes
}

/// No word holds a blank, so that one parts them.
fn shelf(shelf: &Shelf) -> Value {
    json!({ "first": shelf.first.join(" "), "hashes": shelf.hashes })
}

/// Each year that has stories with the number of its first one. Stories are in the order of their dates.
fn years(stories: &[StoryFiles]) -> Vec<(i16, usize)> {
    let mut years: Vec<(i16, usize)> = Vec::new();
    for (number, year) in stories.iter().flat_map(|files| &files.years).enumerate() {
        if years.last().is_none_or(|(last, _)| last != year) {
            years.push((*year, number));
        }
    }
    years
}
