//! The words and stems of several segments put together: each word once and in order, each stem with its stories in all of them.

use rayon::prelude::*;

use super::lists::{List, most_stories};
use super::packed::{Lists, Texts};
use super::segment::{Segment, is_facet};

/// All that was found in some segments.
pub(super) struct Vocabulary<'s> {
    segments: &'s [Segment],
    /// Each word once, in order.
    pub(super) words: Vec<Word<'s>>,
    /// The stems of all segments, those of one word beside each other in the order of the segments.
    places: Vec<Place>,
    /// Where each stem begins and ends in `places`.
    pub(super) stems: Vec<std::ops::Range<u32>>,
}

/// A word with its stem, by its number in [`Vocabulary::stems`].
pub(super) struct Word<'s> {
    pub(super) word: &'s str,
    pub(super) stem: u32,
}

/// A word or a stem of a segment, by the numbers of both.
#[derive(Clone, Copy)]
struct Place {
    segment: u32,
    number: u32,
}

impl<'s> Vocabulary<'s> {
    pub(super) fn of(segments: &'s [Segment]) -> Vocabulary<'s> {
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
    pub(super) fn lists(&self, stem: u32) -> impl Iterator<Item = List<'s>> {
        let std::ops::Range { start, end } = self.stems[stem as usize];
        let segments = self.segments;
        self.places[start as usize..end as usize]
            .iter()
            .map(move |place| segments[place.segment as usize].lists.get(place.number as usize))
    }

    /// The same as one segment. Of a stem that very many stories have it keeps no more than will be written in the end, so that
    /// what is in memory grows by the words of an archive and hardly by its stories.
    pub(super) fn compacted(&self) -> Segment {
        let stem_texts = self.stems.iter().map(|of_stem| self.text_of_stem(of_stem.start));
        let lists: Vec<Lists> = (0..self.stems.len() as u32)
            .collect::<Vec<u32>>()
            .par_chunks(1 << 12)
            .map(|stems| {
                let mut packed = Lists::default();
                for stem in stems {
                    let of_segments: Vec<List<'_>> = self.lists(*stem).collect();
                    let most = most_stories(is_facet(self.text_of_stem(self.stems[*stem as usize].start)));
                    packed.push(&List::joined(&of_segments, most));
                }
                packed
            })
            .collect();
        Segment {
            words: self.words.iter().map(|word| word.word).collect(),
            stem_of: self.words.iter().map(|word| word.stem).collect(),
            stems: stem_texts.collect(),
            lists: Lists::chained(&lists),
        }
    }

    fn text_of_stem(&self, place: u32) -> &'s str {
        let Place { segment, number } = self.places[place as usize];
        self.segments[segment as usize].stems.get(number as usize)
    }
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
