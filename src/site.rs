//! The pipeline on one screen: content to archive. Each step is one call, and each is timed.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::archive::{Archive, assemble};
use crate::records::{Records, read_records};
use crate::source::{Diagnostics, ReadError, Sources, read_content};

/// How long each step took, in order.
#[derive(Clone, Debug, Default)]
pub struct Timings(Vec<(&'static str, Duration)>);

impl Timings {
    /// Runs a step and notes how long it took.
    pub fn time<T>(&mut self, step: &'static str, run: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let result = run();
        self.0.push((step, begun.elapsed()));
        result
    }

    pub fn steps(&self) -> impl Iterator<Item = (&'static str, Duration)> {
        self.0.iter().copied()
    }

    pub fn total(&self) -> Duration {
        self.0.iter().map(|(_, took)| *took).sum()
    }
}

/// Content that was read and checked.
#[derive(Debug)]
pub struct Checked {
    pub sources: Arc<Sources>,
    pub records: Records,
    /// Sound when `found` holds no error.
    pub archive: Archive,
    /// Sorted, with the severities that the site asks for.
    pub found: Diagnostics,
}

/// Reads a content folder and checks everything in it, as it stands at `now`.
///
/// # Errors
/// When the folder cannot be read. What is wrong with its files is not an error here but a fault in [`Checked::found`].
pub fn check(content: &Path, now: Timestamp, timings: &mut Timings) -> Result<Checked, ReadError> {
    let mut found = Diagnostics::default();
    let sources = Arc::new(timings.time("read", || read_content(content, &mut found))?);
    let records = timings.time("parse", || read_records(&sources, &mut found));
    let archive = timings.time("resolve", || assemble(&records, Arc::clone(&sources), now, &mut found));
    found.settle(|code| archive.site.severity_of(code));
    Ok(Checked { sources, records, archive, found })
}
