//! What there is to find, as files that a browser reads piece by piece: a search moves some ten of them, however large the
//! archive is. Takes documents as `pages::search` lists them and makes bytes; it knows no archive, no page and no disk, and the
//! same documents give the same bytes on any number of threads.
//!
//! # The files of a language
//!
//! Below `search/nl/` lie, beside `index.json`, files whose names end in a hash of what is in them, so that an entry never meets
//! a file of another build in a cache. The entry is asked for anew each time and names all others, itself or through them:
//!
//! | file | holds | found by |
//! |---|---|---|
//! | `index.json` | how many stories, their years, and of the shards below what each begins with | its name |
//! | `t3-…` | words of stories in order, each with its stem, and the stories of each stem | the word |
//! | `o3-0-…` | where in a story each stem of `t3` stands, for phrases | `t3` |
//! | `c0-…` | 64 stories: season, people, clubs, and which `d` file holds the story | the number of the story |
//! | `d17-…` | stories as a list of hits shows them, with their text for excerpts | `c` |
//! | `n0-…` | words of names in order, each with who bears it | the word |
//! | `s0-…` | eight people, clubs, competitions or venues as a list of hits shows them | their number |
//! | `p0-…` | matches, by the two clubs | the numbers of the clubs |
//!
//! Stories are numbered from the oldest on, so that a number tells the year and which of two is newer. Subjects are numbered by
//! prominence. A browser has no stemmer: the words are kept as they are written, without capitals and accents, and each leads
//! to its stem. `static/search-files.js` is the reader of all this and says the same from its side.

mod bytes;
mod columns;
mod entry;
mod lists;
mod names;
mod records;
mod segment;
mod stem;
mod terms;
#[cfg(test)]
mod tests;
mod words;

use rayon::prelude::*;

pub use words::{folded_words, words_of_shard};

use crate::pages::Findable;
use bytes::short_hash;
use records::StoryFiles;
use segment::{Segment, index_segment};

/// How many stories are read at a time by one thread. Fixed, so that nothing depends on the number of threads; a multiple of
/// [`columns::STORIES_EACH`].
const SEGMENT: usize = 1_024;

/// A file below the output folder.
pub type SearchFile = (String, Vec<u8>);

/// Makes the files of a language and gives each to `put`, in no order, from several threads at once. Stories are read once, a
/// few hundred at a time, and let go again.
///
/// # Errors
/// The first that `put` gives.
pub fn write_index<E: Send>(
    findable: &Findable<'_>,
    put: impl Fn(SearchFile) -> Result<(), E> + Sync,
) -> Result<usize, E> {
    let folder = format!("search/{}", findable.language.id());
    let files = std::sync::atomic::AtomicUsize::new(0);
    let put = |file: Named| {
        files.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        put((format!("{folder}/{}", file.name), file.bytes))
    };
    let segments: Vec<usize> = (0..findable.story_count).step_by(SEGMENT).collect();
    let read: Vec<(Segment, StoryFiles)> = segments
        .into_par_iter()
        .map(|first| {
            let stories: Vec<_> =
                (first..findable.story_count.min(first + SEGMENT)).map(|place| (findable.story)(place)).collect();
            let mut files = records::story_files(first, &stories);
            files.files.drain(..).try_for_each(&put)?;
            Ok((index_segment(findable.language, first, &stories), files))
        })
        .collect::<Result<_, E>>()?;
    let (segments, story_files): (Vec<Segment>, Vec<StoryFiles>) = read.into_iter().unzip();
    let terms = terms::write_terms(segments, &put)?;
    let names = names::write_names(&findable.subjects);
    let subjects = records::subject_files(&findable.subjects);
    let pairs = records::pair_files(&findable.pairs);
    let entry = entry::entry(findable, &terms, &story_files, &names, &subjects, &pairs);
    [names.files, subjects.files, pairs.files].into_iter().flatten().try_for_each(&put)?;
    put(Named { name: "index.json".to_owned(), bytes: entry })?;
    Ok(files.into_inner())
}

/// A file by its name below the folder of its language.
struct Named {
    name: String,
    bytes: Vec<u8>,
}

impl Named {
    /// The name ends in a hash of the bytes, which is given too.
    fn by_hash(number: impl std::fmt::Display, ending: &str, bytes: Vec<u8>) -> (Named, String) {
        let hash = short_hash(&bytes);
        (Named { name: format!("{number}-{hash}.{ending}"), bytes }, hash)
    }
}

/// Shards of one kind, in order.
#[derive(Default)]
struct Shelf {
    files: Vec<Named>,
    /// The hashes of all their names in one, [`bytes::HASH_LENGTH`] letters each.
    hashes: String,
    /// What each begins with, as far as it takes to tell; empty for shards that are found by number.
    first: Vec<String>,
}

impl Shelf {
    fn push(&mut self, kind: char, ending: &str, bytes: Vec<u8>) {
        let (file, hash) = Named::by_hash(format_args!("{kind}{}", self.count()), ending, bytes);
        self.hashes.push_str(&hash);
        self.files.push(file);
    }

    fn count(&self) -> usize {
        self.hashes.len() / bytes::HASH_LENGTH
    }
}
