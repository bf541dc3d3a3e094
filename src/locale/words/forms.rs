//! What a word is once it is loaded. Most are text with places for arguments, and are printed without asking Fluent again.

use super::super::numbers::grouped;
use super::Arg;

/// A word of one language.
pub(super) enum Form {
    /// It wants no arguments.
    Plain(String),
    /// Text with places that arguments fill; nothing is chosen by them.
    Filled(Vec<Piece>),
    /// A text for each gender, and it wants nothing else.
    Gendered { female: String, male: String, other: String },
    /// Fluent chooses by an argument.
    Chosen,
}

pub(super) enum Piece {
    Text(String),
    /// The argument of this name.
    Place(&'static str),
}

/// Stands for the argument at this place while a word is loaded. No text of ours has letters of private use.
pub(super) fn mark(place: usize) -> String {
    char::from_u32(FIRST_MARK + place as u32).expect("no word has thousands of arguments").to_string()
}

const FIRST_MARK: u32 = 0xe000;

/// The pieces of a text in which marks stand for these arguments.
pub(super) fn pieces(text: &str, arguments: &[&'static str]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let is_mark = |letter: char| (FIRST_MARK..FIRST_MARK + arguments.len() as u32).contains(&(letter as u32));
    while let Some(at) = rest.find(is_mark) {
        let mark = rest[at..].chars().next().expect("a mark was just found");
        if at > 0 {
            pieces.push(Piece::Text(rest[..at].to_owned()));
        }
        pieces.push(Piece::Place(arguments[(mark as u32 - FIRST_MARK) as usize]));
        rest = &rest[at + mark.len_utf8()..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    pieces
}

/// The text with these arguments in its places. A number is grouped.
pub(super) fn filled(pieces: &[Piece], arguments: &[(&str, Arg<'_>)], group: &str) -> String {
    let mut text = String::with_capacity(64);
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Place(name) => match arguments.iter().find(|(known, _)| known == name) {
                Some((_, Arg::Text(words))) => text.push_str(words),
                Some((_, Arg::Number(number))) => text.push_str(&grouped(*number, group)),
                None => unreachable!("the arguments of a word are counted before it is printed"),
            },
        }
    }
    text
}
