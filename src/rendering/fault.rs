//! What is wrong with a template, and where.

use std::fmt;

use tera::{Error, ErrorKind};

/// A fault of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// `story.html`, or `builtin/story.html` of the default theme. Empty when no one file is at fault.
    pub template: String,
    /// From 1; 0 when there is no place.
    pub line: usize,
    /// From 1, in characters; 0 when there is no place.
    pub column: usize,
    pub message: String,
    /// The line itself with a mark under the place, as a compiler prints it; the message alone without a place.
    pub report: String,
}

impl TemplateFault {
    pub(super) fn of(error: &Error) -> TemplateFault {
        match error.kind() {
            ErrorKind::SyntaxError(fault) | ErrorKind::RenderingError(fault) => TemplateFault {
                template: fault.filename().to_owned(),
                line: fault.span().start_line,
                column: fault.span().start_col + 1,
                message: fault.message().to_owned(),
                report: error.to_string(),
            },
            _ => TemplateFault::without_place(error.to_string()),
        }
    }

    pub(super) fn without_place(message: String) -> TemplateFault {
        TemplateFault { template: String::new(), line: 0, column: 0, report: message.clone(), message }
    }
}

impl fmt::Display for TemplateFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.report)
    }
}

impl std::error::Error for TemplateFault {}
