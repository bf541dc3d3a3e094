//! Content as an archive, with what follows from it.

use std::path::Path;
use std::sync::Arc;

use touchline::archive::{Archive, Id, Stage, Subject, assemble};
use touchline::facts::Facts;
use touchline::names::find_names;
use touchline::records::read_records;
use touchline::source::{Diagnostics, Format, SourceFile, Sources, Style, print, read_content};

/// The moment at which every site is read: after all of their matches.
const NOW: &str = "2099-01-01T12:00:00Z";

/// Content that was read.
pub(crate) struct Site {
    pub(crate) archive: Archive,
    pub(crate) facts: Facts,
}

impl Site {
    /// # Panics
    /// When the folder has faults.
    pub(crate) fn read(folder: &Path) -> Site {
        Site::of(files(folder))
    }

    /// # Panics
    /// When the files have faults that no build would let pass.
    pub(crate) fn of(files: Vec<SourceFile>) -> Site {
        let sources = Arc::new(Sources::new(files));
        let mut found = Diagnostics::default();
        let records = read_records(&sources, &mut found);
        let now = NOW.parse().expect("a moment");
        let archive = assemble(&records, Arc::clone(&sources), now, &mut found);
        assert!(!found.has_errors(), "{}", print(&found, &sources, "content", Format::Terminal(Style::Plain)));
        let facts = Facts::gather(&archive, find_names(&archive));
        Site { archive, facts }
    }

    /// The stages with a name each: `pro-league-2024-25-regular`.
    pub(crate) fn stages(&self) -> impl Iterator<Item = (String, Id<Stage>)> {
        let reference = |stage| self.archive.reference_of(Subject::Stage(stage)).replace('/', "-");
        self.archive.stages.ids().map(move |stage| (reference(stage), stage))
    }

    /// The stage of this name.
    pub(crate) fn stage(&self, name: &str) -> Id<Stage> {
        let found = self.stages().find(|(known, _)| known == name);
        found.unwrap_or_else(|| panic!("there is no stage {name}")).1
    }
}

/// The files of a folder that say something of competitions; stories and free pages only take time to read.
pub(crate) fn files(folder: &Path) -> Vec<SourceFile> {
    let mut found = Diagnostics::default();
    let sources = read_content(folder, &mut found).expect("a readable folder");
    let all = sources.ids().map(|id| sources.file(id)).filter(|file| !file.path.starts_with("stories/"));
    all.map(|file| SourceFile { path: file.path.clone(), text: file.text.clone() }).collect()
}
