//! What there is to find, as files that a browser reads piece by piece: a search moves some ten of them, however large the
//! archive is. Takes documents as `pages::search` lists them and makes bytes; it knows no archive, no page and no disk, and the
//! same documents give the same bytes on any number of threads.
//!
//! # The files of a language
//!
//! Below `search/nl/` lie, beside `index.json`, files whose names end in a hash of what is in them, so that an entry never meets
//! a file of another build in a cache. The entry is asked for anew each time and names all others, itself or through them, and
//! stays small however many there are (`shelf.rs`):
//!
//! | file | holds | found by |
//! |---|---|---|
//! | `index.json` | how many stories, their years, and of the shards below what each begins with | its name |
//! | `gt0-…` | what the shards `t0` to `t95` begin with, where they are too many for the entry | the word |
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
mod packed;
mod records;
mod segment;
mod shelf;
mod stem;
mod terms;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

use rayon::prelude::*;

pub use words::{folded_words, words_of_shard};

use crate::pages::Findable;
use bytes::short_hash;
use records::StoryFiles;
use segment::{Segment, index_segment};
use shelf::Shelf;
use vocabulary::Vocabulary;

/// How many stories are read at a time by one thread. Fixed, so that nothing depends on the number of threads; a multiple of
/// [`columns::STORIES_EACH`].
const SEGMENT: usize = 1_024;
/// After so many segments what they hold is compacted, unless that was all.
const SEGMENTS_EACH: usize = 16;

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
    let read = |first: &usize| {
        let behind = findable.story_count.min(first + SEGMENT);
        let stories: Vec<_> = (*first..behind).map(|place| (findable.story)(place)).collect();
        let mut files = records::story_files(*first, &stories);
        files.files.drain(..).try_for_each(&put)?;
        Ok((index_segment(findable.language, *first, &stories), files))
    };
    let (mut parts, mut columns, mut years) = (Vec::new(), Shelf::default(), Vec::new());
    let firsts: Vec<usize> = (0..findable.story_count).step_by(SEGMENT).collect();
    for some in firsts.chunks(SEGMENTS_EACH) {
        let read: Vec<(Segment, StoryFiles)> = some.par_iter().map(read).collect::<Result<_, E>>()?;
        let (segments, files): (Vec<_>, Vec<_>) = read.into_iter().unzip();
        if firsts.len() <= SEGMENTS_EACH {
            parts = segments;
        } else {
            parts.push(Vocabulary::of(&segments).compacted());
        }
        for of_segment in files {
            columns.hashes.push_str(&of_segment.hashes);
            years.extend(of_segment.years);
        }
    }
    let terms = terms::write_terms(&parts, &put)?;
    let names = names::write_names(&findable.subjects, &put)?;
    let subjects = records::write_subjects(&findable.subjects, &put)?;
    let pairs = records::write_pairs(&findable.pairs, &put)?;
    let shelves = entry::Shelves { terms, columns, names, subjects, pairs };
    entry::entry(findable, &years, &shelves).into_iter().try_for_each(&put)?;
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
