//! Marks: what a fixture wants said of a line. The notation is described in `main.rs`.

use crate::written_sites::{WrittenFile, files};

/// Begins a mark.
const MARK: &str = "#~";

/// What must be said of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The line of the fixture.
    pub(crate) line: usize,
    pub(crate) code: String,
    pub(crate) text: Option<String>,
    pub(crate) column: Option<usize>,
    pub(crate) message: Option<String>,
    pub(crate) help: Option<String>,
}

/// The files of a fixture without its marks, and the marks.
pub(crate) fn cut_marks(fixture: &str) -> (Vec<WrittenFile>, Vec<Mark>) {
    let mut marks = Vec::new();
    let mut plain = String::new();
    for (index, line) in fixture.split_inclusive('\n').enumerate() {
        let end = if line.ends_with('\n') { "\n" } else { "" };
        let mut parts = line.trim_end_matches('\n').split(MARK);
        let content = parts.next().expect("a split has a first part");
        let mut written = parts.peekable();
        let cut = written.peek().is_some();
        plain.push_str(if cut { content.trim_end() } else { content });
        plain.push_str(end);
        marks.extend(written.map(|mark| parse(mark.trim(), index + 1)));
    }
    (files(&plain), marks)
}

fn parse(written: &str, line: usize) -> Mark {
    let (rest, help) = split(written, "> ");
    let (rest, message) = split(rest, ": ");
    let (rest, text) = match rest.split_once('`') {
        Some((rest, text)) => {
            let (text, behind) =
                text.rsplit_once('`').unwrap_or_else(|| panic!("line {line}: `{written}` lacks a tick"));
            (format!("{rest}{behind}"), Some(text.to_owned()))
        }
        None => (rest.to_owned(), None),
    };
    let mut words = rest.split_whitespace();
    let code = words.next().unwrap_or_else(|| panic!("line {line}: a mark names a code")).to_owned();
    let column = words.next().map(|word| {
        let column = word.strip_prefix('@').and_then(|digits| digits.parse().ok());
        column.unwrap_or_else(|| panic!("line {line}: `{word}` is not a column"))
    });
    assert_eq!(words.next(), None, "line {line}: nothing follows the column");
    Mark { line, code, text, column, message, help }
}

/// Parts what stands before a sign outside ticks from what stands behind it.
fn split<'a>(written: &'a str, sign: &str) -> (&'a str, Option<String>) {
    let places = written.match_indices(sign).map(|(at, _)| at);
    let is_outside = |at: &usize| written[..*at].matches('`').count().is_multiple_of(2);
    match places.filter(is_outside).find(|at| *at == 0 || written[..*at].ends_with([' ', '`']) || sign == ": ") {
        Some(at) => (written[..at].trim_end(), Some(written[at + sign.len()..].trim().to_owned())),
        None => (written, None),
    }
}

#[test]
fn a_mark_says_what_it_wants_and_leaves_the_line_as_it_is() {
    let (files, marks) = cut_marks("x\n=== site.toml\na = \"b\"  #~ wrong-type @5 `\"b\"` : another type > write\n+\n");
    assert_eq!(files[0].text, "a = \"b\"\n+\n");
    let [mark] = marks.as_slice() else { panic!("one mark: {marks:?}") };
    assert_eq!((mark.line, mark.code.as_str(), mark.column), (3, "wrong-type", Some(5)));
    assert_eq!(mark.text.as_deref(), Some("\"b\""));
    assert_eq!((mark.message.as_deref(), mark.help.as_deref()), (Some("another type"), Some("write")));
}
