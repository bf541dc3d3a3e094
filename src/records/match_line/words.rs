//! Cuts one line into words with their places: columns, brackets and `key=value`. Knows nothing of what they mean.

use std::ops::Range;

use crate::source::Code;

/// One word of a line. A bracket `(1-1, 0-0)` is one word, and so is `referee="P. Raes"`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    pub text: &'a str,
    /// Where it begins in the file.
    pub start: usize,
}

impl<'a> Word<'a> {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// What a bracket holds, when the word is one.
    pub(super) fn bracket(&self) -> Option<Word<'a>> {
        let inside = self.text.strip_prefix('(')?.strip_suffix(')')?;
        Some(Word { text: inside, start: self.start + 1 })
    }
}

/// What is wrong with a line, before it has a file.
#[derive(Debug)]
pub(super) struct LineFault {
    pub code: Code,
    pub range: Range<usize>,
    pub message: String,
    pub help: Option<String>,
}

impl LineFault {
    pub(super) fn new(range: Range<usize>, message: impl Into<String>) -> LineFault {
        LineFault { code: Code::BadMatchLine, range, message: message.into(), help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> LineFault {
        self.help = Some(help.into());
        self
    }
}

/// The words of a line up to its comment. `start` is where the line begins in the file.
pub(super) fn words(line: &str, start: usize) -> Result<Vec<Word<'_>>, LineFault> {
    let mut words = Vec::new();
    let mut rest = line;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with('#') {
            return Ok(words);
        }
        let begin = line.len() - rest.len();
        let length = if rest.starts_with('(') { bracket_length(rest) } else { word_length(rest) };
        let length = length.ok_or_else(|| {
            let open = if rest.starts_with('(') { "bracket" } else { "quotation mark" };
            LineFault::new(start + begin..start + line.trim_end().len(), format!("this {open} is never closed"))
                .help("close it on the same line")
        })?;
        words.push(Word { text: &rest[..length], start: start + begin });
        rest = &rest[length..];
    }
}

fn bracket_length(rest: &str) -> Option<usize> {
    rest.find(')').map(|close| close + 1)
}

/// A word ends at a blank, a bracket or a comment; between quotation marks it does not.
fn word_length(rest: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, letter) in rest.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '#' => return Some(at),
            _ if letter.is_whitespace() => return Some(at),
            _ => {}
        }
    }
    (!quoted).then_some(rest.len())
}
