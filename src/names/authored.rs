//! A text as it is read, and where each piece of it stands in its file.

use std::ops::Range;

use crate::source::{FileId, Span};

/// Text without marks, put together from pieces of a file.
#[derive(Debug)]
pub(super) struct Authored {
    file: FileId,
    pub(super) text: String,
    pieces: Vec<Piece>,
}

/// A run of the text and its place in the file.
#[derive(Debug)]
struct Piece {
    at: usize,
    source: Range<usize>,
    /// It stands in the file letter by letter; else (an entity, an escape) it is one sign for all of its place.
    verbatim: bool,
}

impl Authored {
    pub(super) fn new(file: FileId, capacity: usize) -> Authored {
        Authored { file, text: String::with_capacity(capacity), pieces: Vec::with_capacity(capacity / 64) }
    }

    /// Adds what stands at this place.
    pub(super) fn push(&mut self, words: &str, source: Range<usize>) {
        if words.is_empty() {
            return;
        }
        let verbatim = words.len() == source.len();
        match self.pieces.last_mut() {
            Some(last) if verbatim && last.verbatim && last.source.end == source.start => last.source.end = source.end,
            _ => self.pieces.push(Piece { at: self.text.len(), source, verbatim }),
        }
        self.text.push_str(words);
    }

    /// Adds a TOML string, which stands in `raw` with its quotation marks at this place of the file.
    pub(super) fn push_toml(&mut self, value: &str, raw: &str, start: usize) {
        match toml_letters(raw) {
            Some(letters) if letters.iter().map(|(letter, _)| *letter).eq(value.chars()) => {
                let mut encoded = [0; 4];
                for (letter, range) in letters {
                    self.push(letter.encode_utf8(&mut encoded), start + range.start..start + range.end);
                }
            }
            _ => self.push(value, start..start + raw.len()),
        }
    }

    /// The place in the file of a range of the text that is not empty.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let (first, last) = (self.piece_at(range.start), self.piece_at(range.end - 1));
        let start = first.source.start + if first.verbatim { range.start - first.at } else { 0 };
        let end = if last.verbatim { last.source.start + (range.end - last.at) } else { last.source.end };
        Span::new(self.file, start..end)
    }

    fn piece_at(&self, at: usize) -> &Piece {
        let index = self.pieces.partition_point(|piece| piece.at <= at);
        &self.pieces[index.checked_sub(1).expect("text stands in pieces, and the first begins it")]
    }
}

/// The letters of a TOML string and where each stands in `raw`; none when this is no string of one of the four kinds.
fn toml_letters(raw: &str) -> Option<Vec<(char, Range<usize>)>> {
    let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| raw.starts_with(quote))?;
    let inside = raw.strip_prefix(quote)?.strip_suffix(quote)?;
    let mut at = quote.len();
    let mut rest = inside;
    if quote.len() == 3 {
        let line_end = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with('\n')) };
        (at, rest) = (at + line_end, &rest[line_end..]);
    }
    let escapes = quote.starts_with('"');
    let mut letters = Vec::with_capacity(rest.len());
    while let Some(letter) = rest.chars().next() {
        let (letter, length) = match letter {
            '\\' if escapes => escaped(rest)?,
            '\r' if rest.starts_with("\r\n") => (Some('\n'), 2),
            _ => (Some(letter), letter.len_utf8()),
        };
        if let Some(letter) = letter {
            letters.push((letter, at..at + length));
        }
        (at, rest) = (at + length, &rest[length..]);
    }
    Some(letters)
}

/// The letter that an escape stands for, if any, and how many bytes it takes.
fn escaped(rest: &str) -> Option<(Option<char>, usize)> {
    let sign = rest[1..].chars().next()?;
    let hexadecimal = |digits: usize| {
        let code = u32::from_str_radix(rest.get(2..2 + digits)?, 16).ok()?;
        Some((Some(char::from_u32(code)?), 2 + digits))
    };
    match sign {
        'n' => Some((Some('\n'), 2)),
        't' => Some((Some('\t'), 2)),
        'r' => Some((Some('\r'), 2)),
        'b' => Some((Some('\u{8}'), 2)),
        'f' => Some((Some('\u{c}'), 2)),
        'e' => Some((Some('\u{1b}'), 2)),
        '"' | '\\' => Some((Some(sign), 2)),
        'x' => hexadecimal(2),
        'u' => hexadecimal(4),
        'U' => hexadecimal(8),
        // A backslash at the end of a line swallows all blanks up to the next sign.
        _ if sign.is_whitespace() => Some((None, 1 + rest[1..].len() - rest[1..].trim_start().len())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    #[test]
    fn a_string_with_escapes_is_found_letter_by_letter() {
        let sources = Sources::new(vec![SourceFile { path: "a.md".to_owned(), text: String::new() }]);
        let file = sources.ids().next().expect("one file");
        for (raw, value, words, place) in [
            ("\"Hasi weg\"", "Hasi weg", "weg", 6..9),
            ("'Hasi weg'", "Hasi weg", "Hasi", 1..5),
            (r#""\"Hasi\" weg""#, "\"Hasi\" weg", "Hasi", 3..7),
            (r#""Ren\u00e9 gaat""#, "René gaat", "gaat", 11..15),
            (r#""Ren\u00e9 gaat""#, "René gaat", "René", 1..10),
            ("\"\"\"\nHasi \\\n  weg\"\"\"", "Hasi weg", "weg", 13..16),
        ] {
            let mut authored = Authored::new(file, 64);
            authored.push_toml(value, raw, 0);
            let at = value.find(words).expect("the words are there");
            assert_eq!(authored.span(&(at..at + words.len())).range(), place, "{raw}");
        }
    }
}
