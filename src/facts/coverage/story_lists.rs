//! Every story by its day, newest first: what archives of stories are cut from.

use std::ops::Range;

use crate::archive::{Archive, Id, Story};
use crate::locale::Language;

use super::stories::version_in;

/// The stories that readers of a language are shown: each once, in their language where there is such a version, else as
/// it was written first. Retracted ones are among them, since their pages remain.
#[derive(Debug, Default)]
pub struct StoryList {
    newest_first: Vec<Id<Story>>,
    /// Those that have stories, newest first.
    months: Vec<Month>,
}

/// A month and its stories.
#[derive(Debug)]
struct Month {
    year: i16,
    /// From 1.
    month: i8,
    stories: Range<usize>,
}

impl StoryList {
    pub(in crate::facts) fn of(archive: &Archive, language: Language) -> StoryList {
        let shown = archive.stories.ids().rev().filter(|story| version_in(archive, *story, language) == *story);
        let newest_first: Vec<Id<Story>> = shown.collect();
        let mut months: Vec<Month> = Vec::new();
        for (place, story) in newest_first.iter().enumerate() {
            let day = archive.stories[*story].date.date();
            match months.last_mut().filter(|month| (month.year, month.month) == (day.year(), day.month())) {
                Some(month) => month.stories.end = place + 1,
                None => months.push(Month { year: day.year(), month: day.month(), stories: place..place + 1 }),
            }
        }
        StoryList { newest_first, months }
    }

    /// All of them, newest first.
    pub fn all(&self) -> &[Id<Story>] {
        &self.newest_first
    }

    /// Those of a year, newest first.
    pub fn of_year(&self, year: i16) -> &[Id<Story>] {
        let mut months = self.months.iter().filter(|month| month.year == year);
        let Some(first) = months.next() else { return &[] };
        let last = months.next_back().unwrap_or(first);
        &self.newest_first[first.stories.start..last.stories.end]
    }

    /// Those of a month, newest first; months count from 1.
    pub fn of_month(&self, year: i16, month: i8) -> &[Id<Story>] {
        let found = self.months.iter().find(|known| (known.year, known.month) == (year, month));
        found.map_or(&[], |found| &self.newest_first[found.stories.clone()])
    }

    /// The years that have stories, newest first.
    pub fn years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self.months.iter().map(|month| month.year).collect();
        years.dedup();
        years
    }

    /// The months that have stories, with their years, newest first.
    pub fn months(&self) -> impl DoubleEndedIterator<Item = (i16, i8)> + Clone {
        self.months.iter().map(|month| (month.year, month.month))
    }
}
