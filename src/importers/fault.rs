//! Why an import cannot be made. All reasons of a source are given at once.

use std::fmt;

/// One thing that keeps a source from being imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportFault {
    /// Where in the source, or in which file of the content: `line 14`, `match 3`.
    pub place: Option<String>,
    pub message: String,
    /// What to do, most useful first.
    pub help: Vec<String>,
}

impl ImportFault {
    pub(super) fn new(message: impl Into<String>) -> ImportFault {
        ImportFault { place: None, message: message.into(), help: Vec::new() }
    }

    pub(super) fn at(mut self, place: impl Into<String>) -> ImportFault {
        self.place = Some(place.into());
        self
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> ImportFault {
        self.help.push(help.into());
        self
    }
}

impl fmt::Display for ImportFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(out, "{place}: ")?;
        }
        out.write_str(&self.message)?;
        self.help.iter().try_for_each(|help| write!(out, "\n  help: {help}"))
    }
}
