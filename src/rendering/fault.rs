//! What is wrong with a template, and where.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use tera::{Error, ErrorKind};

use super::builtin;

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
            ErrorKind::SyntaxError(fault) | ErrorKind::RenderingError(fault) => {
                let template = fault.filename();
                let report = error.to_string();
                // A site's own templates stand in its folder of that name.
                let shown = format!("--> {}:", path(template));
                TemplateFault {
                    template: template.to_owned(),
                    line: fault.span().start_line,
                    column: fault.span().start_col + 1,
                    message: fault.message().to_owned(),
                    report: report.replacen(&format!("--> {template}:"), &shown, 1),
                }
            }
            _ => TemplateFault::without_place(error.to_string()),
        }
    }

    pub(super) fn without_place(message: String) -> TemplateFault {
        TemplateFault { template: String::new(), line: 0, column: 0, report: format!("error: {message}"), message }
    }

    /// At these bytes of a template. `help` says what to do, a sentence each.
    pub(super) fn at(
        template: &str,
        text: &str,
        at: Range<usize>,
        message: String,
        help: impl IntoIterator<Item = String>,
    ) -> TemplateFault {
        let before = &text[..at.start];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let help: Vec<String> = help.into_iter().collect();
        let snippet = Snippet::source(text).path(path(template)).annotation(AnnotationKind::Primary.span(at));
        let title = Level::ERROR.primary_title(message.as_str()).element(snippet);
        let group = help.iter().fold(title, |group, help| group.element(Level::HELP.message(help.as_str())));
        let report = Renderer::plain().render(&[group]);
        TemplateFault { template: template.to_owned(), line, column, report, message }
    }
}

/// Where a template stands, as its writer would type it.
fn path(template: &str) -> String {
    if template.starts_with(builtin::PREFIX) { template.to_owned() } else { format!("templates/{template}") }
}

impl fmt::Display for TemplateFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.report)
    }
}

impl std::error::Error for TemplateFault {}
