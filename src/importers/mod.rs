//! Foreign formats become edits of record files. Run by hand, never in a build.
//!
//! A reader turns a source into an [`ImportedSeason`] of the source's own words; the plan finds our clubs and stages for
//! them and says which files would change. Nothing here reads or writes a file.

mod clubs;
mod fault;
mod football_json;
mod football_txt;
mod imported;
mod line;
mod merge;
mod new_files;
mod plan;
mod rounds;
mod stages;
mod summary;
#[cfg(test)]
mod tests;

pub use fault::ImportFault;
pub use imported::{ImportedMatch, ImportedScore, ImportedSeason, ImportedStatus, ImportedTime};
pub use plan::{ImportOptions, Plan, plan_import};
pub use summary::{KeptLine, Summary};

use jiff::civil;

/// A format that can be read.
#[derive(Debug)]
pub struct Importer {
    /// As the command line names it, and the table in `club-names.toml` that holds its spellings.
    pub name: &'static str,
    /// What it reads, in one line for the help.
    pub reads: &'static str,
    read: fn(&str, &Context) -> Result<ImportedSeason, Vec<ImportFault>>,
}

/// Every format, one line each.
pub const IMPORTERS: [&Importer; 2] = [&football_json::IMPORTER, &football_txt::IMPORTER];

/// What a reader may know beside the text.
#[derive(Clone, Copy, Debug)]
struct Context {
    /// The first day and the last of the season, when its label says them: sources leave years out.
    season: Option<(civil::Date, civil::Date)>,
}

/// The importer of this name.
pub fn importer(name: &str) -> Option<&'static Importer> {
    IMPORTERS.into_iter().find(|importer| importer.name == name)
}
