//! A template cut into tokens, each with its place.

use std::ops::Range;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// Text outside of all tags.
    Text,
    /// A comment, as a person reads it.
    Comment(String),
    /// `{{`
    PrintStart,
    /// `}}`
    PrintEnd,
    /// `{%`
    TagStart,
    /// `%}`
    TagEnd,
    Name(String),
    String(String),
    Number,
    Truth,
    /// An operator or a bracket.
    Sign(&'static str),
}

/// Longer ones first.
const SIGNS: [&str; 31] = [
    "...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?[", "+", "-", "*", "/", "%", "!", ".", ",", ":", "~", "|",
    "=", ">", "<", "(", ")", "[", "]", "{", "}", "@",
];

pub(super) type Placed = (Token, Range<usize>);

/// None when the text is not well formed.
pub(super) fn tokens(text: &str) -> Option<Vec<Placed>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("{{") {
            found.push((Token::PrintStart, at..at + 2));
            at = inside(text, dashed(text, at + 2), "}}", Token::PrintEnd, &mut found)?;
        } else if rest.starts_with("{%") {
            let begun = dashed(text, at + 2);
            if let Some(raw) = tag_named(text, begun, "raw") {
                at = end_of_raw(text, raw)?;
                continue;
            }
            found.push((Token::TagStart, at..at + 2));
            at = inside(text, begun, "%}", Token::TagEnd, &mut found)?;
        } else if rest.starts_with("{#") {
            let end = at + rest.find("#}")?;
            let words = text[at + 2..end].trim_matches('-').split_whitespace();
            found.push((Token::Comment(words.collect::<Vec<_>>().join(" ")), at..end + 2));
            at = end + 2;
        } else {
            let next = ["{{", "{%", "{#"].iter().filter_map(|mark| rest.find(mark)).min();
            let end = next.map_or(text.len(), |next| at + next);
            found.push((Token::Text, at..end));
            at = end;
        }
    }
    Some(found)
}

/// Behind the dash of `{%-`.
fn dashed(text: &str, at: usize) -> usize {
    if text[at..].starts_with('-') { at + 1 } else { at }
}

/// The place behind a tag that holds this word only.
fn tag_named(text: &str, at: usize, word: &str) -> Option<usize> {
    let rest = text[at..].trim_start().strip_prefix(word)?.trim_start();
    let rest = rest.strip_prefix('-').unwrap_or(rest).strip_prefix("%}")?;
    Some(text.len() - rest.len())
}

fn end_of_raw(text: &str, from: usize) -> Option<usize> {
    let starts = text[from..].match_indices("{%").map(|(start, _)| from + start);
    starts.map(|start| dashed(text, start + 2)).find_map(|start| tag_named(text, start, "endraw"))
}

/// The tokens between two delimiters; the place behind the second.
fn inside(text: &str, from: usize, close: &str, end: Token, found: &mut Vec<Placed>) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = &text[at..];
        let first = rest.chars().next()?;
        if rest.starts_with(close) || (first == '-' && rest[1..].starts_with(close)) {
            let behind = at + close.len() + usize::from(first == '-');
            found.push((end, at..behind));
            return Some(behind);
        }
        let length = if first.is_ascii_whitespace() {
            at += 1;
            continue;
        } else if matches!(first, '"' | '\'' | '`') {
            let (value, length) = string(rest, first)?;
            found.push((Token::String(value), at..at + length));
            length
        } else if first.is_ascii_digit() {
            let whole = rest.bytes().take_while(u8::is_ascii_digit).count();
            let part = rest[whole..].strip_prefix('.').map(|part| part.bytes().take_while(u8::is_ascii_digit).count());
            let length = whole + part.map_or(0, |part| part + 1);
            found.push((Token::Number, at..at + length));
            length
        } else if first.is_ascii_alphabetic() || first == '_' {
            let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
            let token = match &rest[..length] {
                "true" | "True" | "false" | "False" => Token::Truth,
                name => Token::Name(name.to_owned()),
            };
            found.push((token, at..at + length));
            length
        } else {
            let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign))?;
            found.push((Token::Sign(sign), at..at + sign.len()));
            sign.len()
        };
        at += length;
    }
}

/// A string with what its escapes stand for, and its length with the quotes.
fn string(text: &str, quote: char) -> Option<(String, usize)> {
    let mut value = String::new();
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => value.push(letters.next()?.1),
            _ if letter == quote => return Some((value, at + 1)),
            _ => value.push(letter),
        }
    }
    None
}
