//! Many short texts and lists in few pieces of memory: a large archive has millions of them, and each by itself would cost more
//! than what it holds.

use super::lists::{Growing, Joined, List};

/// Texts by number.
#[derive(Default)]
pub(super) struct Texts {
    joined: String,
    ends: Vec<u32>,
}

impl Texts {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, number: usize) -> &str {
        let begin = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.joined[begin as usize..self.ends[number] as usize]
    }
}

impl<'t> FromIterator<&'t str> for Texts {
    fn from_iter<T: IntoIterator<Item = &'t str>>(texts: T) -> Texts {
        let mut packed = Texts::default();
        for text in texts {
            packed.joined.push_str(text);
            packed.ends.push(packed.joined.len() as u32);
        }
        packed.joined.shrink_to_fit();
        packed.ends.shrink_to_fit();
        packed
    }
}

/// Lists by number.
#[derive(Default)]
pub(super) struct Lists {
    stories: Vec<u8>,
    places: Vec<u8>,
    heads: Vec<Head>,
}

/// How many stories a list has, and where it ends in both.
#[derive(Clone, Copy, Default)]
struct Head {
    total: u32,
    count: u32,
    stories: u32,
    places: u32,
}

impl Lists {
    pub(super) fn get(&self, number: usize) -> List<'_> {
        let begin = number.checked_sub(1).map_or(Head::default(), |before| self.heads[before]);
        let end = self.heads[number];
        List {
            total: end.total,
            count: end.count,
            stories: &self.stories[begin.stories as usize..end.stories as usize],
            places: &self.places[begin.places as usize..end.places as usize],
        }
    }

    /// Adds a list behind all others.
    pub(super) fn push(&mut self, list: &Joined<'_>) {
        self.stories.extend_from_slice(&list.stories);
        list.places.iter().for_each(|places| self.places.extend_from_slice(places));
        self.push_head(list.total, list.count);
    }

    fn push_head(&mut self, total: u32, count: u32) {
        let (stories, places) = (self.stories.len() as u32, self.places.len() as u32);
        self.heads.push(Head { total, count, stories, places });
    }

    /// All lists of some, one behind the other.
    pub(super) fn chained(some: &[Lists]) -> Lists {
        let mut chained = Lists {
            stories: Vec::with_capacity(some.iter().map(|lists| lists.stories.len()).sum()),
            places: Vec::with_capacity(some.iter().map(|lists| lists.places.len()).sum()),
            heads: Vec::with_capacity(some.iter().map(|lists| lists.heads.len()).sum()),
        };
        for lists in some {
            let (stories, places) = (chained.stories.len() as u32, chained.places.len() as u32);
            chained.stories.extend_from_slice(&lists.stories);
            chained.places.extend_from_slice(&lists.places);
            let moved = |head: &Head| Head { stories: stories + head.stories, places: places + head.places, ..*head };
            chained.heads.extend(lists.heads.iter().map(moved));
        }
        chained
    }
}

impl FromIterator<Growing> for Lists {
    fn from_iter<T: IntoIterator<Item = Growing>>(lists: T) -> Lists {
        let mut packed = Lists::default();
        for list in lists {
            let List { total, count, stories, places } = list.as_list();
            packed.stories.extend_from_slice(stories);
            packed.places.extend_from_slice(places);
            packed.push_head(total, count);
        }
        packed.stories.shrink_to_fit();
        packed.places.shrink_to_fit();
        packed.heads.shrink_to_fit();
        packed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_got_back() {
        let texts: Texts = ["", "hasi", "", "één"].into_iter().collect();
        assert_eq!((0..texts.len()).map(|number| texts.get(number)).collect::<Vec<_>>(), ["", "hasi", "", "één"]);
        let grown = |stories: &[u32]| {
            let mut list = Growing::default();
            stories.iter().for_each(|story| list.push(*story, 1, [*story].into_iter()));
            list
        };
        let all: [&[u32]; 3] = [&[], &[3, 300], &[7]];
        let lists: Lists = all.iter().map(|stories| grown(stories)).collect();
        for (number, stories) in all.iter().enumerate() {
            assert_eq!(lists.get(number), grown(stories).as_list(), "{stories:?}");
        }
        let twice = Lists::chained(&[lists, all.iter().map(|stories| grown(stories)).collect()]);
        assert_eq!(twice.get(4), grown(&[3, 300]).as_list());
        assert_eq!(twice.get(5), grown(&[7]).as_list());
    }
}
