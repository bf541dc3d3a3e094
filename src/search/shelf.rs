//! The shards of one kind in order, and how a reader gets from a word or a number to one of them.
//!
//! Few shards are listed in the entry itself. Many are listed in guides, files of some shards each, and the entry lists those:
//! so it stays small however large the archive is, and a search pays one guide more for a shard far from all others.

use serde_json::{Value, json};

use super::Named;
use super::bytes::HASH_LENGTH;

/// How many shards a guide lists.
const SHARDS_EACH: usize = 96;

#[derive(Default)]
pub(super) struct Shelf {
    /// The hashes in the names of all shards, [`HASH_LENGTH`] letters each.
    pub(super) hashes: String,
    /// What each begins with, as far as it takes to tell; empty for shards that are found by number.
    pub(super) first: Vec<String>,
}

impl Shelf {
    /// Adds a shard behind all others.
    pub(super) fn push(&mut self, kind: char, ending: &str, bytes: Vec<u8>) -> Named {
        let (file, hash) = Named::by_hash(format_args!("{kind}{}", self.count()), ending, bytes);
        self.hashes.push_str(&hash);
        file
    }

    fn count(&self) -> usize {
        self.hashes.len() / HASH_LENGTH
    }

    /// What the entry says of the shards, and the guides to them where they are many.
    pub(super) fn listed(&self, kind: char) -> (Value, Vec<Named>) {
        if self.count() <= SHARDS_EACH {
            return (self.list(0, self.count()), Vec::new());
        }
        let mut top = Shelf::default();
        let guides = (0..self.count()).step_by(SHARDS_EACH).map(|from| {
            let to = self.count().min(from + SHARDS_EACH);
            top.first.extend(self.first.get(from).cloned());
            let bytes = serde_json::to_vec(&self.list(from, to)).expect("texts can always be written as JSON");
            let (file, hash) = Named::by_hash(format_args!("g{kind}{}", from / SHARDS_EACH), "json", bytes);
            top.hashes.push_str(&hash);
            file
        });
        let guides = guides.collect();
        let mut listed = top.list(0, top.count());
        listed["count"] = self.count().into();
        listed["guide"] = SHARDS_EACH.into();
        (listed, guides)
    }

    /// No word holds a blank, so that one parts them.
    fn list(&self, from: usize, to: usize) -> Value {
        let hashes = &self.hashes[from * HASH_LENGTH..to * HASH_LENGTH];
        match self.first.get(from..to) {
            Some(first) => json!({ "count": to - from, "first": first.join(" "), "hashes": hashes }),
            None => json!({ "count": to - from, "hashes": hashes }),
        }
    }
}
