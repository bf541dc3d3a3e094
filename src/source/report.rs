//! Faults as a person, an editor or a program reads them.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use super::{Diagnostic, Diagnostics, Severity, Sources, Span};

/// How faults are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Terminal(Style),
    /// One JSON object a line.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Coloured,
}

/// All faults as text. `folder` is put before each path, as the reader would type it.
pub fn print(found: &Diagnostics, sources: &Sources, folder: &str, format: Format) -> String {
    match format {
        Format::Terminal(style) => {
            let renderer = match style {
                Style::Plain => Renderer::plain(),
                Style::Coloured => Renderer::styled(),
            };
            found.iter().map(|fault| terminal(fault, sources, folder, &renderer) + "\n\n").collect()
        }
        Format::Json => found.iter().map(|fault| json(fault, sources, folder) + "\n").collect(),
    }
}

fn terminal(fault: &Diagnostic, sources: &Sources, folder: &str, renderer: &Renderer) -> String {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning | Severity::Off => Level::WARNING,
    };
    let file = sources.file(fault.span.file);
    let mut snippet = Snippet::source(file.text.as_str())
        .path(format!("{folder}/{}", file.path))
        .annotation(AnnotationKind::Primary.span(visible(fault.span, sources)));
    let mut elsewhere: Vec<(Span, &str)> = Vec::new();
    for (span, label) in &fault.also {
        if span.file == fault.span.file {
            snippet = snippet.annotation(AnnotationKind::Context.span(visible(*span, sources)).label(label.as_str()));
        } else {
            elsewhere.push((*span, label));
        }
    }
    let mut group = level.primary_title(fault.message.as_str()).id(fault.code.slug()).element(snippet);
    for (span, label) in elsewhere {
        let other = sources.file(span.file);
        group = group.element(
            Snippet::source(other.text.as_str())
                .path(format!("{folder}/{}", other.path))
                .annotation(AnnotationKind::Context.span(visible(span, sources)).label(label)),
        );
    }
    for help in &fault.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// A span as it can be underlined: an empty one becomes the character that it stands before.
fn visible(span: Span, sources: &Sources) -> std::ops::Range<usize> {
    if span.start < span.end {
        return span.range();
    }
    let text = &sources.file(span.file).text;
    let next = text[span.start as usize..].chars().next().map_or(0, char::len_utf8);
    span.start as usize..span.start as usize + next
}

#[derive(Serialize)]
struct JsonFault<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    source: &'a str,
    help: &'a [String],
    also: Vec<JsonPlace<'a>>,
}

#[derive(Serialize)]
struct JsonPlace<'a> {
    label: &'a str,
    path: String,
    line: usize,
    column: usize,
}

fn json(fault: &Diagnostic, sources: &Sources, folder: &str) -> String {
    let start = sources.place(fault.span);
    let end = sources.place(Span { start: fault.span.end, ..fault.span });
    let also = fault.also.iter().map(|(span, label)| {
        let place = sources.place(*span);
        let path = format!("{folder}/{}", sources.file(span.file).path);
        JsonPlace { label, path, line: place.line, column: place.column }
    });
    let fault = JsonFault {
        code: fault.code.slug(),
        severity: fault.severity.word(),
        message: &fault.message,
        path: format!("{folder}/{}", sources.file(fault.span.file).path),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        source: sources.line(fault.span),
        help: &fault.help,
        also: also.collect(),
    };
    serde_json::to_string(&fault).expect("a fault holds nothing that JSON cannot say")
}
