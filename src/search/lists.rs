//! The stories of a stem: which, how much each is about it, and where in each it stands.

use super::bytes::{put_number, take_number};

/// How many steps there are between a word in passing and a story that is about it.
pub(super) const STEPS: u32 = 8;

/// How many stories a word leads to at the most: of a word that more of them have, those that are most about it. It would cost
/// more than it tells; a browser does not insist on such a word.
pub(super) const MOST_STORIES: usize = 4_096;

/// How many stories are kept of a stem. What a reader can choose leaves out none.
pub(super) fn most_stories(is_facet: bool) -> usize {
    if is_facet { usize::MAX } else { MOST_STORIES }
}

/// Stories in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct List<'l> {
    /// How many stories have the stem; `count` of them are here.
    pub(super) total: u32,
    pub(super) count: u32,
    /// For each story the step from the one before it, and in the lowest bits how much it is about the stem.
    pub(super) stories: &'l [u8],
    /// For each story how many places, and the steps between them. Empty for what has no place, as a facet.
    pub(super) places: &'l [u8],
}

/// The same while stories are added.
#[derive(Default)]
pub(super) struct Growing {
    count: u32,
    last: u32,
    stories: Vec<u8>,
    places: Vec<u8>,
}

impl Growing {
    /// Adds a story behind all others. `places` are in order.
    pub(super) fn push(&mut self, story: u32, about: u32, places: impl ExactSizeIterator<Item = u32>) {
        self.push_story(story, about);
        put_number(&mut self.places, places.len() as u32);
        let mut before = 0;
        for place in places {
            put_number(&mut self.places, place - before);
            before = place;
        }
    }

    /// Adds a story without places.
    pub(super) fn push_story(&mut self, story: u32, about: u32) {
        put_number(&mut self.stories, (story - self.last) * STEPS + about);
        self.last = story;
        self.count += 1;
    }

    pub(super) fn as_list(&self) -> List<'_> {
        List { total: self.count, count: self.count, stories: &self.stories, places: &self.places }
    }
}

impl<'l> List<'l> {
    /// The lists of several parts of the archive as one, in their order. With `most`, no more than so many stories.
    pub(super) fn joined(parts: &[List<'l>], most: usize) -> Joined<'l> {
        let count: usize = parts.iter().map(|part| part.count as usize).sum();
        let least = if count > most { Least::of(parts, most) } else { Least { about: 0, of_least: usize::MAX } };
        let has_places = parts.iter().any(|part| !part.places.is_empty());
        let mut joined = Joined { total: parts.iter().map(|part| part.total).sum(), ..Joined::default() };
        let (mut last, mut of_least) = (0, 0);
        // The newest of those that are least about it are kept.
        let skipped_of_least = least.count_of_least(parts).saturating_sub(least.of_least);
        for part in parts {
            let mut places = part.places;
            for (story, about) in part.read() {
                let own = if has_places { take_places(&mut places) } else { &[] };
                if about < least.about {
                    continue;
                }
                if about == least.about {
                    of_least += 1;
                    if of_least <= skipped_of_least {
                        continue;
                    }
                }
                put_number(&mut joined.stories, (story - last) * STEPS + about);
                last = story;
                if has_places {
                    joined.places.push(own);
                }
                joined.count += 1;
            }
        }
        joined
    }

    fn read(self) -> impl Iterator<Item = (u32, u32)> + use<'l> {
        let mut bytes = self.stories;
        let mut story = 0;
        std::iter::from_fn(move || {
            if bytes.is_empty() {
                return None;
            }
            let written = take_number(&mut bytes);
            story += written / STEPS;
            Some((story, written % STEPS))
        })
    }
}

/// One list of the whole archive.
#[derive(Debug, Default)]
pub(super) struct Joined<'p> {
    /// How many stories have the stem; `count` of them are here.
    pub(super) total: u32,
    pub(super) count: u32,
    pub(super) stories: Vec<u8>,
    /// The places of each story, as [`List::places`] has them.
    pub(super) places: Vec<&'p [u8]>,
}

/// How much a story must be about a word to be kept, and how many are kept of those that are just so much.
struct Least {
    about: u32,
    of_least: usize,
}

impl Least {
    fn of(parts: &[List<'_>], most: usize) -> Least {
        let mut counts = [0; STEPS as usize];
        parts.iter().flat_map(|part| part.read()).for_each(|(_, about)| counts[about as usize] += 1);
        let mut room = most;
        for about in (0..STEPS).rev() {
            let count: usize = counts[about as usize];
            if count >= room {
                return Least { about, of_least: room };
            }
            room -= count;
        }
        Least { about: 0, of_least: most }
    }

    fn count_of_least(&self, parts: &[List<'_>]) -> usize {
        if self.of_least == usize::MAX {
            return 0;
        }
        parts.iter().flat_map(|part| part.read()).filter(|(_, about)| *about == self.about).count()
    }
}

fn take_places<'p>(bytes: &mut &'p [u8]) -> &'p [u8] {
    let whole = *bytes;
    for _ in 0..take_number(bytes) {
        take_number(bytes);
    }
    &whole[..whole.len() - bytes.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(stories: &[(u32, u32)]) -> Growing {
        let mut list = Growing::default();
        stories.iter().for_each(|(story, about)| list.push(*story, *about, [*story, story + 2].into_iter()));
        list
    }

    fn check(parts: &[&[(u32, u32)]], most: usize, expected: &[(u32, u32)]) {
        let lists: Vec<Growing> = parts.iter().map(|part| list(part)).collect();
        let joined = List::joined(&lists.iter().map(Growing::as_list).collect::<Vec<_>>(), most);
        let read = List { total: joined.total, count: joined.count, stories: &joined.stories, places: &[] };
        assert_eq!(read.read().collect::<Vec<_>>(), expected, "{parts:?}");
        assert_eq!(joined.count as usize, expected.len());
        assert_eq!(joined.total as usize, parts.iter().map(|part| part.len()).sum::<usize>());
        for ((story, _), places) in expected.iter().zip(joined.places) {
            let mut expected = vec![2];
            put_number(&mut expected, *story);
            put_number(&mut expected, 2);
            assert_eq!(places, expected);
        }
    }

    #[test]
    fn lists_of_parts_become_one() {
        check(&[&[(0, 3), (5, 7)], &[(600, 1)]], 9, &[(0, 3), (5, 7), (600, 1)]);
        check(&[], 9, &[]);
    }

    #[test]
    fn of_a_common_word_the_best_stories_stay_and_among_equals_the_newest() {
        check(&[&[(0, 3), (1, 1), (2, 1)], &[(3, 1), (4, 0)]], 2, &[(0, 3), (3, 1)]);
        check(&[&[(0, 1), (1, 1), (2, 1)]], 3, &[(0, 1), (1, 1), (2, 1)]);
        check(&[&[(0, 7), (1, 7), (2, 0)]], 1, &[(1, 7)]);
    }
}
