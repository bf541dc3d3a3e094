//! Reads an index back, as a browser does.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::search::bytes::{HASH_LENGTH, take_number, take_word};
use crate::search::lists::STEPS;
use crate::search::records::{SUBJECTS_EACH, word_of_pair};

pub(super) struct Opened {
    files: BTreeMap<String, Vec<u8>>,
    entry: Value,
}

/// A shard of words: each word with the shard and place of its stem, the stems, and the files of places.
struct Terms {
    words: BTreeMap<String, (usize, usize)>,
    stems: Vec<Stem>,
    /// The first ordinal of each file of places, and its name.
    places: Vec<(u32, String)>,
}

struct Stem {
    stories: Vec<u32>,
    /// Its first ordinal among all that have places.
    ordinal: u32,
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// What the entry calls the shards of a kind.
fn shelf_of(kind: char) -> &'static str {
    match kind {
        't' => "terms",
        'c' => "columns",
        'n' => "names",
        's' => "subjects",
        'p' => "pairs",
        other => panic!("there are no shards of {other}"),
    }
}

fn hash(hashes: &str, number: usize) -> &str {
    &hashes[number * HASH_LENGTH..(number + 1) * HASH_LENGTH]
}

impl Opened {
    pub(super) fn new(files: BTreeMap<String, Vec<u8>>) -> Opened {
        let entry = serde_json::from_slice(&files["search/nl/index.json"]).expect("the entry is JSON");
        Opened { files, entry }
    }

    fn file(&self, name: &str) -> &[u8] {
        self.files.get(&format!("search/nl/{name}")).unwrap_or_else(|| panic!("there is no {name}"))
    }

    /// What a guide lists, or the entry where it has no guides.
    fn list(&self, kind: char, guide: usize) -> Value {
        let listed = &self.entry[shelf_of(kind)];
        if listed["guide"].is_null() {
            return listed.clone();
        }
        let name = format!("g{kind}{guide}-{}.json", hash(text(&listed["hashes"]), guide));
        serde_json::from_slice(self.file(&name)).expect("a guide is JSON")
    }

    /// The shard in which a word stands if anywhere.
    fn shard_of(&self, kind: char, word: &str) -> Option<usize> {
        let within = |list: &Value| {
            let first: Vec<&str> = text(&list["first"]).split_terminator(' ').collect();
            assert!(first.is_sorted(), "{first:?}");
            first.partition_point(|first| *first <= word).checked_sub(1)
        };
        let listed = &self.entry[shelf_of(kind)];
        let own = within(listed)?;
        match listed["guide"].as_u64() {
            None => Some(own),
            Some(each) => {
                Some(own * each as usize + within(&self.list(kind, own)).expect("a guide begins with its first"))
            }
        }
    }

    /// The name of a shard, without the ending.
    fn name(&self, kind: char, number: usize) -> String {
        let each = self.entry[shelf_of(kind)]["guide"].as_u64().map_or(usize::MAX, |each| each as usize);
        let list = self.list(kind, number / each);
        format!("{kind}{number}-{}", hash(text(&list["hashes"]), number % each))
    }

    /// How many guides there are to the shards of a kind.
    pub(super) fn guides(&self, kind: char) -> usize {
        self.files.keys().filter(|path| path.contains(&format!("/g{kind}"))).count()
    }

    fn terms(&self, number: usize) -> Terms {
        let name = format!("{}.bin", self.name('t', number));
        let mut rest = self.file(&name);
        let [words, stems, places] = [0; 3].map(|_| take_number(&mut rest) as usize);
        let places = (0..places).map(|file| {
            let (hash, behind) = rest.split_at(HASH_LENGTH);
            rest = behind;
            let name = format!("o{number}-{file}-{}.bin", String::from_utf8_lossy(hash));
            (take_number(&mut rest), name)
        });
        let places = places.collect();
        let (mut word, mut next) = (Vec::new(), 0);
        let words = (0..words).map(|_| {
            take_word(&mut rest, &mut word);
            let stem = match take_number(&mut rest) {
                0 => {
                    next += 1;
                    (number, next - 1)
                }
                back => (number + 1 - back as usize, take_number(&mut rest) as usize),
            };
            (String::from_utf8(word.clone()).expect("words are UTF-8"), stem)
        });
        let words = words.collect();
        let mut ordinal = 0;
        let heads: Vec<(u32, u32, usize)> = (0..stems)
            .map(|_| {
                let written = take_number(&mut rest);
                let _missing = take_number(&mut rest);
                let head = (written / 2, ordinal, take_number(&mut rest) as usize);
                if written.is_multiple_of(2) {
                    ordinal += written / 2;
                }
                head
            })
            .collect();
        let stems = heads.into_iter().map(|(count, ordinal, length)| {
            let (mut list, behind) = rest.split_at(length);
            rest = behind;
            let mut story = 0;
            let mut stories = Vec::new();
            while !list.is_empty() {
                story += take_number(&mut list) / STEPS;
                stories.push(story);
            }
            assert_eq!(stories.len(), count as usize);
            Stem { stories, ordinal }
        });
        Terms { stems: stems.collect(), words, places }
    }

    /// Where the stem of a word is.
    fn stem(&self, word: &str) -> Option<(Terms, usize)> {
        let number = self.shard_of('t', word)?;
        let (shard, stem) = *self.terms(number).words.get(word)?;
        Some((self.terms(shard), stem))
    }

    pub(super) fn stories(&self, word: &str) -> Vec<u32> {
        self.stem(word).map_or(Vec::new(), |(terms, stem)| terms.stems[stem].stories.clone())
    }

    /// Where a word stands in each of its stories.
    pub(super) fn places(&self, word: &str) -> BTreeMap<u32, Vec<u32>> {
        let (terms, stem) = self.stem(word).expect("the word is there");
        let mut rows: Vec<Vec<u32>> = Vec::new();
        for (begin, name) in &terms.places {
            assert_eq!(*begin as usize, rows.len());
            let mut rest = self.file(name);
            while !rest.is_empty() {
                let mut place = 0;
                let count = take_number(&mut rest);
                rows.push(
                    (0..count)
                        .map(|_| {
                            place += take_number(&mut rest);
                            place
                        })
                        .collect(),
                );
            }
        }
        let Stem { stories, ordinal } = &terms.stems[stem];
        stories.iter().copied().zip(rows[*ordinal as usize..].iter().cloned()).collect()
    }

    /// The season and the subjects of each story.
    pub(super) fn columns(&self) -> Vec<(Option<u32>, Vec<u32>)> {
        let mut found = Vec::new();
        let mut rest = self.file(&format!("{}.bin", self.name('c', 0)));
        while !rest.is_empty() {
            let season = take_number(&mut rest).checked_sub(1);
            let written = take_number(&mut rest);
            if written % 2 == 1 {
                rest = &rest[HASH_LENGTH..];
            }
            let mut subject = 0;
            let subjects = (0..written / 2)
                .map(|_| {
                    subject += take_number(&mut rest);
                    subject
                })
                .collect();
            found.push((season, subjects));
        }
        found
    }

    /// A story as it is shown, where all of them lie in one file.
    pub(super) fn shown(&self, number: usize) -> Value {
        let (_, file) = self.files.iter().find(|(path, _)| path.contains("/d0-")).expect("there are stories");
        let all: Value = serde_json::from_slice(file).expect("stories are JSON");
        all[number].clone()
    }

    pub(super) fn bearers(&self, word: &str) -> Vec<(u32, u32)> {
        let Some(number) = self.shard_of('n', word) else { return Vec::new() };
        let mut rest = self.file(&format!("{}.bin", self.name('n', number)));
        let mut read = Vec::new();
        for _ in 0..take_number(&mut rest) {
            take_word(&mut rest, &mut read);
            let mut subject = 0;
            let count = take_number(&mut rest);
            let bearers: Vec<(u32, u32)> = (0..count)
                .map(|_| {
                    let written = take_number(&mut rest);
                    subject += written / 4;
                    (subject, written % 4)
                })
                .collect();
            if read == word.as_bytes() {
                return bearers;
            }
        }
        Vec::new()
    }

    pub(super) fn has_subject(&self, number: usize) -> bool {
        let file = self.file(&format!("{}.json", self.name('s', number / SUBJECTS_EACH)));
        let subjects: Vec<Value> = serde_json::from_slice(file).expect("subjects are JSON");
        subjects.len() > number % SUBJECTS_EACH
    }

    pub(super) fn has_pair(&self, one: u32, other: u32) -> bool {
        let number = self.shard_of('p', &word_of_pair([one, other])).expect("some pair is before all others");
        let file = self.file(&format!("{}.json", self.name('p', number)));
        let pairs: Vec<Value> = serde_json::from_slice(file).expect("pairs are JSON");
        pairs.iter().any(|pair| pair["clubs"] == serde_json::json!([one, other]))
    }
}
