//! A few hundred stories as the lists of their stems. Segments are made on several threads and joined in their order.

use rust_stemmers::Stemmer;
use rustc_hash::FxHashMap;

use super::lists::{Growing, STEPS};
use super::packed::{Lists, Texts};
use super::stem::stemmer;
use super::words::{each_word, is_telling};
use crate::locale::Language;
use crate::pages::FindableStory;

/// The words of some stories.
pub(super) struct Segment {
    /// The words as written, folded.
    pub(super) words: Texts,
    /// The number of the stem of each word.
    pub(super) stem_of: Vec<u32>,
    /// The stems.
    pub(super) stems: Texts,
    /// The stories of each stem.
    pub(super) lists: Lists,
}

/// What a word counts for in each part of a story.
const IN_TITLE: f32 = 5.0;
const IN_STANDFIRST: f32 = 2.5;
const IN_TEXT: f32 = 1.0;

/// Between two parts of a story, so that no phrase goes from one into the next.
const BETWEEN_PARTS: u32 = 16;

/// How many words a usual story has: a word in a longer one counts for less.
const USUAL_LENGTH: f32 = 350.0;

/// The first letter of a word that nobody can type: what a story has beside its words, to narrow hits by.
const FACET: char = '#';

/// The word for stories of a subject, by its number.
pub(super) fn facet_of_subject(subject: u32) -> String {
    format!("{FACET}{subject}")
}

/// The word for stories of a season, by its place in the list of seasons.
pub(super) fn facet_of_season(season: u32) -> String {
    format!("{FACET}s{season}")
}

pub(super) fn is_facet(word: &str) -> bool {
    word.starts_with(FACET)
}

/// Indexes stories; the first of them has this number.
pub(super) fn index_segment(language: Language, first: usize, stories: &[FindableStory<'_>]) -> Segment {
    let mut indexing = Indexing {
        stemmer: stemmer(language),
        known: FxHashMap::default(),
        of_stem: FxHashMap::default(),
        words: Vec::new(),
        stems: Vec::new(),
    };
    let (mut found, mut folded) = (Vec::new(), String::new());
    for (number, story) in (first as u32..).zip(stories) {
        indexing.story(number, story, &mut found, &mut folded);
    }
    let (words, stems) = (indexing.words, indexing.stems);
    Segment {
        words: words.iter().map(|(word, _)| &**word).collect(),
        stem_of: words.iter().map(|(_, stem)| *stem).collect(),
        stems: stems.iter().map(|(stem, _)| &**stem).collect(),
        lists: stems.into_iter().map(|(_, list)| list).collect(),
    }
}

struct Indexing {
    stemmer: Option<Stemmer>,
    /// The place of the stem of each word.
    known: FxHashMap<Box<str>, u32>,
    of_stem: FxHashMap<Box<str>, u32>,
    words: Vec<(Box<str>, u32)>,
    stems: Vec<(Box<str>, Growing)>,
}

/// A word of a story: its stem, its place, and the part that it stands in.
type Found = (u32, u32, Part);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Title,
    Standfirst,
    Text,
}

impl Indexing {
    fn story(&mut self, number: u32, story: &FindableStory<'_>, found: &mut Vec<Found>, folded: &mut String) {
        found.clear();
        let mut begin = 0;
        let parts = [
            (Part::Title, story.shown.title),
            (Part::Standfirst, story.shown.lead.unwrap_or_default()),
            (Part::Text, &*story.shown.text),
            (Part::Text, &*story.rest),
        ];
        for (part, text) in parts {
            let mut end = begin;
            each_word(text, folded, |word, place| {
                end = begin + place + 1;
                if is_telling(word) {
                    found.push((self.stem_of(word), begin + place, part));
                }
            });
            begin = end + BETWEEN_PARTS;
        }
        let length = found.len() as f32;
        found.sort_unstable();
        for of_stem in found.chunk_by(|one, other| one.0 == other.0) {
            let about = about(of_stem, length);
            self.stems[of_stem[0].0 as usize].1.push(number, about, of_stem.iter().map(|(_, place, _)| *place));
        }
        let season = story.season.map(facet_of_season);
        for facet in story.subjects.iter().copied().map(facet_of_subject).chain(season) {
            let stem = self.enter(&facet, facet.clone());
            self.stems[stem as usize].1.push_story(number, 0);
        }
    }

    fn stem_of(&mut self, word: &str) -> u32 {
        if let Some(stem) = self.known.get(word) {
            return *stem;
        }
        let stem = match &self.stemmer {
            Some(stemmer) => stemmer.stem(word).into_owned(),
            None => word.to_owned(),
        };
        self.enter(word, stem)
    }

    fn enter(&mut self, word: &str, stem: String) -> u32 {
        if let Some(stem) = self.known.get(word) {
            return *stem;
        }
        let next = self.stems.len() as u32;
        let place = *self.of_stem.entry(stem.as_str().into()).or_insert(next);
        if place == next {
            self.stems.push((stem.into(), Growing::default()));
        }
        self.known.insert(word.into(), place);
        self.words.push((word.into(), place));
        place
    }
}

/// How much a story is about a stem: more for each time, and ever less more; more in its title; less in a long story.
fn about(found: &[Found], length: f32) -> u32 {
    let weight: f32 = found
        .iter()
        .map(|(_, _, part)| match part {
            Part::Title => IN_TITLE,
            Part::Standfirst => IN_STANDFIRST,
            Part::Text => IN_TEXT,
        })
        .sum();
    let long = 0.6 + 0.4 * (length / USUAL_LENGTH).min(4.0);
    let share = weight / (weight + 1.2 * long);
    ((share * STEPS as f32) as u32).min(STEPS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_more_than_a_word_in_passing_and_a_long_story_less() {
        let times = |part: Part, count: u32| (0..count).map(|place| (0, place, part)).collect::<Vec<_>>();
        let once = about(&times(Part::Text, 1), 350.0);
        assert!(about(&times(Part::Title, 1), 350.0) > once);
        assert!(about(&times(Part::Text, 5), 350.0) > once);
        assert!(about(&times(Part::Text, 1), 1400.0) < once);
        assert!(about(&times(Part::Title, 100), 10.0) < STEPS);
    }
}
