//! What hits are counted by, for many stories at once: their seasons, people and clubs. And where each story lies.

use super::bytes::put_number;
use crate::pages::FindableStory;

/// How many stories stand in a file of columns.
pub(super) const STORIES_EACH: usize = 64;

/// Where the text of a story lies: in the file of the one before it, or in a new one with this hash.
pub(super) enum Place<'h> {
    Same,
    New(&'h str),
}

/// Adds a story to a file of columns.
pub(super) fn put_story(bytes: &mut Vec<u8>, story: &FindableStory<'_>, place: Place<'_>) {
    put_number(bytes, story.season.map_or(0, |season| season + 1));
    match place {
        Place::Same => put_number(bytes, (story.subjects.len() as u32) << 1),
        Place::New(hash) => {
            put_number(bytes, (story.subjects.len() as u32) << 1 | 1);
            bytes.extend_from_slice(hash.as_bytes());
        }
    }
    let mut before = 0;
    for subject in &story.subjects {
        put_number(bytes, subject - before);
        before = *subject;
    }
}
