//! The words of all stories in order, cut into shards, each with the lists of its stems.
//!
//! A stem stands in the shard of its first word. The words of one stem mostly stand beside each other; a word in a later shard
//! says how many shards before it the stem is.

use rayon::prelude::*;

use super::Named;
use super::bytes::{put_number, put_word, take_number, take_word, telling_prefix};
use super::lists::{Joined, List, most_stories};
use super::segment::{Segment, is_facet};
use super::shelf::Shelf;
use super::vocabulary::Vocabulary;

/// Bytes of a shard, words and lists together, unless a single list has more.
const SHARD: usize = 6_000;
/// Bytes of a file of places.
const PLACES: usize = 6_000;

/// Which words stand in a shard, and which stems for the first time.
struct Cut {
    words: std::ops::Range<usize>,
    stems: Vec<u32>,
}

/// Writes all shards. The shelf has their names; they themselves were given to `put`.
pub(super) fn write_terms<E: Send>(
    parts: &[Segment],
    put: &(impl Fn(Named) -> Result<(), E> + Sync),
) -> Result<Shelf, E> {
    let vocabulary = Vocabulary::of(parts);
    let (cuts, homes) = cut(&vocabulary);
    let words = &vocabulary.words;
    let hashes: Vec<String> = cuts
        .par_iter()
        .enumerate()
        .map(|(number, cut)| {
            let (shard, places) = shard(number, cut, &vocabulary, &homes);
            places.into_iter().try_for_each(put)?;
            let (file, hash) = Named::by_hash(format_args!("t{number}"), "bin", shard);
            put(file)?;
            Ok(hash)
        })
        .collect::<Result<_, E>>()?;
    let mut shelf = Shelf { hashes: hashes.concat(), ..Shelf::default() };
    for cut in &cuts {
        let before = cut.words.start.checked_sub(1).map_or("", |place| words[place].word);
        shelf.first.push(telling_prefix(before, words[cut.words.start].word).to_owned());
    }
    Ok(shelf)
}

/// Parts the words into shards of about one size. The homes are the shard of each stem and its place there.
fn cut(vocabulary: &Vocabulary<'_>) -> (Vec<Cut>, Vec<(u32, u32)>) {
    const NOWHERE: (u32, u32) = (u32::MAX, 0);
    let mut homes = vec![NOWHERE; vocabulary.stems.len()];
    let mut cuts: Vec<Cut> = Vec::new();
    let mut size = usize::MAX;
    for (place, word) in vocabulary.words.iter().enumerate() {
        let is_new = homes[word.stem as usize] == NOWHERE;
        let list = if is_new { list_size(vocabulary, word.stem, is_facet(word.word)) } else { 0 };
        let own = 5 + word.word.len() / 2 + list;
        if size.saturating_add(own) > SHARD {
            cuts.push(Cut { words: place..place, stems: Vec::new() });
            size = 0;
        }
        size += own;
        let shard = cuts.len() as u32 - 1;
        let cut = cuts.last_mut().expect("the first word begins a shard");
        cut.words.end = place + 1;
        if is_new {
            homes[word.stem as usize] = (shard, cut.stems.len() as u32);
            cut.stems.push(word.stem);
        }
    }
    (cuts, homes)
}

/// About how many bytes the list of a stem takes.
fn list_size(vocabulary: &Vocabulary<'_>, stem: u32, is_facet: bool) -> usize {
    let bytes: usize = vocabulary.lists(stem).map(|list| list.stories.len()).sum();
    bytes.min(most_stories(is_facet).saturating_mul(2))
}

/// The bytes of a shard, and the files of the places of its stems.
fn shard(number: usize, cut: &Cut, vocabulary: &Vocabulary<'_>, homes: &[(u32, u32)]) -> (Vec<u8>, Vec<Named>) {
    let of_shard = &vocabulary.words[cut.words.clone()];
    let mut is_facet_stem = vec![false; cut.stems.len()];
    let mut part = Vec::new();
    let (mut before, mut next) = ("", 0);
    for word in of_shard {
        put_word(&mut part, before, word.word);
        before = word.word;
        let (shard, place) = homes[word.stem as usize];
        if shard as usize == number && place == next {
            put_number(&mut part, 0);
            is_facet_stem[place as usize] = is_facet(word.word);
            next += 1;
        } else {
            put_number(&mut part, number as u32 - shard + 1);
            put_number(&mut part, place);
        }
    }
    let lists: Vec<Joined<'_>> = cut
        .stems
        .iter()
        .zip(&is_facet_stem)
        .map(|(stem, is_facet)| {
            let of_segments: Vec<List<'_>> = vocabulary.lists(*stem).collect();
            List::joined(&of_segments, most_stories(*is_facet))
        })
        .collect();
    let (places, begins) = places(number, &lists);
    let mut bytes = Vec::new();
    put_number(&mut bytes, of_shard.len() as u32);
    put_number(&mut bytes, cut.stems.len() as u32);
    put_number(&mut bytes, places.len() as u32);
    for ((_, hash), begin) in places.iter().zip(begins) {
        bytes.extend_from_slice(hash.as_bytes());
        put_number(&mut bytes, begin);
    }
    bytes.append(&mut part);
    for list in &lists {
        put_number(&mut bytes, list.count << 1 | u32::from(list.places.is_empty()));
        put_number(&mut bytes, list.total - list.count);
        put_number(&mut bytes, list.stories.len() as u32);
    }
    lists.iter().for_each(|list| bytes.extend_from_slice(&list.stories));
    (bytes, places.into_iter().map(|(file, _)| file).collect())
}

/// A file with the hash in its name.
type Hashed = (Named, String);

/// The files of places, each with its hash, and for each with how many stories before it its first one comes, counted over
/// all lists of the shard that have places.
fn places(number: usize, lists: &[Joined<'_>]) -> (Vec<Hashed>, Vec<u32>) {
    let (mut files, mut begins) = (Vec::new(), Vec::new());
    let (mut bytes, mut count) = (Vec::new(), 0);
    for places in lists.iter().flat_map(|list| &list.places) {
        if bytes.is_empty() {
            begins.push(count);
        }
        bytes.extend_from_slice(places);
        count += 1;
        if bytes.len() >= PLACES {
            let name = format!("o{number}-{}", files.len());
            files.push(Named::by_hash(name, "bin", std::mem::take(&mut bytes)));
        }
    }
    if !bytes.is_empty() {
        let name = format!("o{number}-{}", files.len());
        files.push(Named::by_hash(name, "bin", bytes));
    }
    (files, begins)
}

/// The words of a shard, facets left out.
pub(super) fn read_words(shard: &[u8]) -> Vec<String> {
    let mut rest = shard;
    let [words, _stems, places] = [0; 3].map(|_| take_number(&mut rest));
    for _ in 0..places {
        rest = &rest[super::bytes::HASH_LENGTH..];
        take_number(&mut rest);
    }
    let mut word = Vec::new();
    let all = (0..words).map(|_| {
        take_word(&mut rest, &mut word);
        if take_number(&mut rest) > 0 {
            take_number(&mut rest);
        }
        String::from_utf8(word.clone()).expect("words were written")
    });
    all.filter(|word| !is_facet(word)).collect()
}
