//! What an import does, in words.

use std::collections::BTreeMap;
use std::fmt;

use crate::records::values::Slug;

/// What an import would change and what it leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Matches of the source by our stage, in the order of the season.
    pub stages: Vec<(Slug, usize)>,
    /// Lines that are new.
    pub added: usize,
    /// Lines that were there and got what they lacked.
    pub filled: usize,
    /// Lines that say what the source says.
    pub unchanged: usize,
    /// Lines that say something else than the source, and stay.
    pub kept: Vec<KeptLine>,
    /// Clubs that get a record, with their names.
    pub new_clubs: BTreeMap<Slug, String>,
    /// What is worth a look.
    pub notes: Vec<String>,
    /// What the source has and an import does not take.
    pub left_out: BTreeMap<String, usize>,
}

/// A line that differs from the source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeptLine {
    /// Below the content folder.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    pub ours: String,
    pub source: String,
}

impl Summary {
    /// How many matches the source has.
    pub fn matches(&self) -> usize {
        self.stages.iter().map(|(_, count)| count).sum()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stages: Vec<String> = self.stages.iter().map(|(stage, count)| format!("{stage} {count}")).collect();
        writeln!(out, "{} matches in the source: {}", self.matches(), stages.join(", "))?;
        writeln!(
            out,
            "{} new, {} filled in, {} as they were, {} kept though the source differs",
            self.added,
            self.filled,
            self.unchanged,
            self.kept.len()
        )?;
        for (slug, name) in &self.new_clubs {
            writeln!(out, "new club: {name} ({slug})")?;
        }
        for KeptLine { path, line, ours, source } in &self.kept {
            writeln!(out, "{path}:{line}: kept yours, {ours}; the source says {source}")?;
        }
        for note in &self.notes {
            writeln!(out, "note: {note}")?;
        }
        if !self.left_out.is_empty() {
            let counts: Vec<String> = self.left_out.iter().map(|(what, count)| format!("{what} ({count})")).collect();
            writeln!(out, "left out: {}", counts.join(", "))?;
        }
        Ok(())
    }
}
