//! Faults as they were reported against the marks of a fixture.

use touchline::site::Checked;
use touchline::source::{Diagnostic, Place, Span};

use crate::expected::Mark;
use crate::written_sites::WrittenFile;

/// Everything that differs, with its line in the fixture.
pub(crate) fn differences(files: &[WrittenFile], marks: &[Mark], checked: &Checked) -> Vec<(usize, String)> {
    let mut open: Vec<&Mark> = marks.iter().collect();
    let mut differences = Vec::new();
    for fault in checked.found.iter() {
        let path = &checked.sources.file(fault.span.file).path;
        let file = files.iter().find(|file| file.path == *path).expect("a fault lies in a file of the fixture");
        let place = checked.sources.place(fault.span);
        let line = file.first_line + place.line - 1;
        let said = said(fault, place, checked);
        let here = open
            .iter()
            .position(|mark| mark.line == line && mark.code == fault.code.slug() && fits(mark, fault, place, checked));
        match here {
            Some(at) => {
                open.remove(at);
            }
            None => differences.push((line, format!("not expected: {said}   ({})", fault.message))),
        }
    }
    let missing = open.into_iter().map(|mark| (mark.line, format!("expected: {mark:?}")));
    differences.extend(missing);
    differences.sort();
    differences
}

/// The fault as a mark would say it.
fn said(fault: &Diagnostic, place: Place, checked: &Checked) -> String {
    let text = first_line(fault.span, checked);
    let mut said = format!("#~ {}", fault.code.slug());
    let stands_once = checked.sources.line(fault.span).matches(text).count() == 1;
    if place.column > 1 && !stands_once {
        said.push_str(&format!(" @{}", place.column));
    }
    if !text.is_empty() {
        said.push_str(&format!(" `{text}`"));
    }
    if !fault.help.is_empty() {
        said.push_str(&format!(" > {}", fault.help.join(" / ")));
    }
    said
}

fn first_line(span: Span, checked: &Checked) -> &str {
    checked.sources.text(span).lines().next().unwrap_or_default()
}

fn fits(mark: &Mark, fault: &Diagnostic, place: Place, checked: &Checked) -> bool {
    let text = first_line(fault.span, checked);
    let at_column = match (mark.column, &mark.text) {
        (Some(column), _) => column == place.column,
        // The words are the column as long as they stand there once.
        (None, Some(text)) => checked.sources.line(fault.span).matches(text.as_str()).count() == 1,
        (None, None) => place.column == 1,
    };
    let is_text = match &mark.text {
        Some(wanted) => wanted == text,
        None => mark.column.is_some() || text.is_empty(),
    };
    let is_message = mark.message.as_ref().is_none_or(|wanted| fault.message.contains(wanted.as_str()));
    let offers = fault.help.iter().any(|help| help.starts_with("did you mean"));
    let is_help = match &mark.help {
        Some(wanted) => fault.help.iter().any(|help| help.contains(wanted.as_str())),
        None => !offers,
    };
    at_column && is_text && is_message && is_help
}
