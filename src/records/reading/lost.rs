//! What could not be read of a record. It has been reported once; that a key is missing for that reason is no second fault,
//! and what a record keeps private is in doubt when the key that says so is lost.

use std::ops::Range;

/// The parts of one record that are lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lost {
    all: bool,
    /// Keys from the record itself down to the one that was lost. Of a misspelt key also the one that was meant.
    paths: Vec<Vec<String>>,
    /// Where the tables stand that lost something, counted as the places of values are.
    tables: Vec<Range<usize>>,
}

/// An entry that was taken out: the keys that lead to it, and the tables round it.
#[derive(Debug, Default)]
pub(super) struct TakenOut {
    pub path: Vec<String>,
    pub tables: Vec<Range<usize>>,
}

impl Lost {
    /// Nothing of the record could be read for certain.
    pub fn everything() -> Lost {
        Lost { all: true, ..Lost::default() }
    }

    pub(super) fn lose_all(&mut self) {
        self.all = true;
    }

    /// `meant` is the key that a misspelt one was meant to be.
    pub(super) fn lose(&mut self, entry: TakenOut, meant: Option<String>) {
        if let (Some(meant), Some((_, above))) = (meant, entry.path.split_last()) {
            self.paths.push(above.iter().cloned().chain([meant]).collect());
        }
        self.paths.push(entry.path);
        self.tables.extend(entry.tables);
    }

    /// True when it is not known what the record says under this key.
    pub fn key(&self, key: &str) -> bool {
        self.all || self.paths.iter().any(|path| path[0] == key)
    }

    /// True when it is not known what the record says under one of these keys.
    pub fn any_key(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.key(key))
    }

    /// True when it is not known which entries the table under this key has.
    pub fn entries_of(&self, key: &str) -> bool {
        self.all || self.paths.iter().any(|path| path[0] == key && path.len() <= 2)
    }

    /// True when something of the table at this place is lost.
    pub fn within(&self, table: &Range<usize>) -> bool {
        self.tables.contains(table)
    }
}
