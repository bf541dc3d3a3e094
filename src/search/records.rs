//! What a list of hits shows, as JSON, in files so small that ten hits from all over the archive move little.

use super::Named;
use super::columns::{Place, STORIES_EACH, put_story};
use super::shelf::Shelf;
use crate::pages::{FindablePair, FindableStory, FindableSubject};

/// Subjects of one file.
pub(super) const SUBJECTS_EACH: usize = 8;
/// Bytes of a file of stories or of matches, unless a single one has more.
const FILE: usize = 3_500;

/// The files of some stories, and those that say where each lies.
pub(super) struct StoryFiles {
    pub(super) files: Vec<Named>,
    /// Of the files of columns, in order.
    pub(super) hashes: String,
    /// The years of the stories, in order.
    pub(super) years: Vec<i16>,
}

/// Makes the files of stories; the first of them has this number, a multiple of [`STORIES_EACH`].
pub(super) fn story_files(first: usize, stories: &[FindableStory<'_>]) -> StoryFiles {
    let years = stories.iter().map(|story| story.year).collect();
    let mut made = StoryFiles { files: Vec::new(), hashes: String::new(), years };
    for (chunk, stories) in stories.chunks(STORIES_EACH).enumerate() {
        let begin = first + chunk * STORIES_EACH;
        let mut column = Vec::new();
        let mut place = 0;
        while place < stories.len() {
            let (file, count) = file_of(&stories[place..]);
            let (file, hash) = Named::by_hash(format_args!("d{}", begin + place), "json", file);
            made.files.push(file);
            for (within, story) in stories[place..place + count].iter().enumerate() {
                put_story(&mut column, story, if within == 0 { Place::New(&hash) } else { Place::Same });
            }
            place += count;
        }
        let (file, hash) = Named::by_hash(format_args!("c{}", begin / STORIES_EACH), "bin", column);
        made.hashes.push_str(&hash);
        made.files.push(file);
    }
    made
}

/// As many of the first stories as a file holds, and how many that are.
fn file_of(stories: &[FindableStory<'_>]) -> (Vec<u8>, usize) {
    let mut file = vec![b'['];
    let mut count = 0;
    for story in stories {
        let json = serde_json::to_vec(&story.shown).expect("texts can always be written as JSON");
        if count > 0 && file.len() + json.len() > FILE {
            break;
        }
        if count > 0 {
            file.push(b',');
        }
        file.extend_from_slice(&json);
        count += 1;
    }
    file.push(b']');
    (file, count)
}

/// Writes the files of subjects, by number.
pub(super) fn write_subjects<E>(
    subjects: &[FindableSubject<'_>],
    put: &impl Fn(Named) -> Result<(), E>,
) -> Result<Shelf, E> {
    let mut shelf = Shelf::default();
    for some in subjects.chunks(SUBJECTS_EACH) {
        let shown: Vec<_> = some.iter().map(|subject| &subject.shown).collect();
        let json = serde_json::to_vec(&shown).expect("texts can always be written as JSON");
        put(shelf.push('s', "json", json))?;
    }
    Ok(shelf)
}

/// Writes the files of matches. Pairs are in the order of their numbers.
pub(super) fn write_pairs<E>(pairs: &[FindablePair<'_>], put: &impl Fn(Named) -> Result<(), E>) -> Result<Shelf, E> {
    let mut shelf = Shelf::default();
    let mut file: Vec<u8> = Vec::new();
    for pair in pairs {
        let json = serde_json::to_vec(&pair.shown).expect("texts can always be written as JSON");
        if !file.is_empty() && file.len() + json.len() > FILE {
            file.push(b']');
            put(shelf.push('p', "json", std::mem::take(&mut file)))?;
        }
        if file.is_empty() {
            shelf.first.push(word_of_pair(pair.shown.clubs));
        }
        file.push(if file.is_empty() { b'[' } else { b',' });
        file.extend_from_slice(&json);
    }
    if !file.is_empty() {
        file.push(b']');
        put(shelf.push('p', "json", file))?;
    }
    Ok(shelf)
}

/// Two numbers as a word, so that pairs are found as words are: these words sort as the numbers do.
pub(super) fn word_of_pair([one, other]: [u32; 2]) -> String {
    format!("{one:06x}{other:06x}")
}
