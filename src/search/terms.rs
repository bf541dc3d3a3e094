//! The words of all stories in order, cut into shards, each with the lists of its stems.
//!
//! A stem stands in the shard of its first word. The words of one stem mostly stand beside each other; a word in a later shard
//! says how many shards before it the stem is.

use rayon::prelude::*;

use super::Named;
use super::bytes::{put_number, put_word, take_number, take_word, telling_prefix};
use super::lists::{Joined, List, MOST_STORIES};
use super::packed::Texts;
use super::segment::{Segment, is_facet};
use super::shelf::Shelf;

/// Bytes of a shard, words and lists together, unless a single list has more.
const SHARD: usize = 6_000;
/// Bytes of a file of places.
const PLACES: usize = 6_000;

/// All that was found in the whole archive.
struct Vocabulary<'s> {
    segments: &'s [Segment],
    /// Each word once, in order.
    words: Vec<Word<'s>>,
    /// The stems of all segments, those of one word beside each other in the order of the segments.
    places: Vec<Place>,
    /// Where each stem begins and ends in `places`.
    stems: Vec<std::ops::Range<u32>>,
}

/// A word with its stem, by its number in [`Vocabulary::stems`].
struct Word<'s> {
    word: &'s str,
    stem: u32,
}

/// A word or a stem of a segment, by the numbers of both.
#[derive(Clone, Copy)]
struct Place {
    segment: u32,
    number: u32,
}

/// Which words stand in a shard, and which stems for the first time.
struct Cut {
    words: std::ops::Range<usize>,
    stems: Vec<u32>,
}

/// Writes all shards. The shelf has their names; they themselves were given to `put`.
pub(super) fn write_terms<E: Send>(
    segments: Vec<Segment>,
    put: &(impl Fn(Named) -> Result<(), E> + Sync),
) -> Result<Shelf, E> {
    let vocabulary = Vocabulary::of(&segments);
    let (cuts, homes) = vocabulary.cut();
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

/// The places of all texts of all segments, in the order of the texts; the same text in the order of the segments.
fn in_order<'s>(segments: &'s [Segment], texts: impl Fn(&'s Segment) -> &'s Texts + Sync) -> Vec<Place> {
    let places = (0u32..)
        .zip(segments)
        .flat_map(|(segment, of)| (0..texts(of).len() as u32).map(move |number| Place { segment, number }));
    let mut places: Vec<Place> = places.collect();
    let text = |place: &Place| texts(&segments[place.segment as usize]).get(place.number as usize);
    places.par_sort_unstable_by(|one, other| text(one).cmp(text(other)).then_with(|| one.segment.cmp(&other.segment)));
    places
}

impl<'s> Vocabulary<'s> {
    fn of(segments: &'s [Segment]) -> Vocabulary<'s> {
        let places = in_order(segments, |segment| &segment.stems);
        let stem = |place: &Place| segments[place.segment as usize].stems.get(place.number as usize);
        let mut numbers: Vec<Vec<u32>> = segments.iter().map(|of| vec![0; of.stems.len()]).collect();
        let mut stems: Vec<std::ops::Range<u32>> = Vec::new();
        let mut begin = 0;
        for of_stem in places.chunk_by(|one, other| stem(one) == stem(other)) {
            for place in of_stem {
                numbers[place.segment as usize][place.number as usize] = stems.len() as u32;
            }
            let end = begin + of_stem.len() as u32;
            stems.push(begin..end);
            begin = end;
        }
        let word = |place: &Place| segments[place.segment as usize].words.get(place.number as usize);
        let mut of_words = in_order(segments, |segment| &segment.words);
        of_words.dedup_by(|one, other| word(one) == word(other));
        let words = of_words.iter().map(|place| {
            let stem = segments[place.segment as usize].stem_of[place.number as usize];
            Word { word: word(place), stem: numbers[place.segment as usize][stem as usize] }
        });
        Vocabulary { words: words.collect(), segments, places, stems }
    }

    /// The stories of a stem in every segment that has it.
    fn lists(&self, stem: u32) -> impl Iterator<Item = List<'s>> {
        let std::ops::Range { start, end } = self.stems[stem as usize];
        let segments = self.segments;
        self.places[start as usize..end as usize]
            .iter()
            .map(move |place| segments[place.segment as usize].lists.get(place.number as usize))
    }

    /// About how many bytes the list of a stem takes.
    fn size(&self, stem: u32, is_facet: bool) -> usize {
        let bytes: usize = self.lists(stem).map(|list| list.stories.len()).sum();
        if is_facet { bytes } else { bytes.min(2 * MOST_STORIES) }
    }

    /// Parts the words into shards of about one size. The homes are the shard of each stem and its place there.
    fn cut(&self) -> (Vec<Cut>, Vec<(u32, u32)>) {
        const NOWHERE: (u32, u32) = (u32::MAX, 0);
        let mut homes = vec![NOWHERE; self.stems.len()];
        let mut cuts: Vec<Cut> = Vec::new();
        let mut size = usize::MAX;
        for (place, word) in self.words.iter().enumerate() {
            let is_new = homes[word.stem as usize] == NOWHERE;
            let list = if is_new { self.size(word.stem, is_facet(word.word)) } else { 0 };
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
            List::joined(&of_segments, if *is_facet { usize::MAX } else { MOST_STORIES })
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
