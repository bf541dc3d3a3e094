//! Puts what the TOML parser and serde say into the writer's words.

use std::ops::Range;

use super::Source;
use crate::records::values::ValueFault;
use crate::source::{Code, Diagnostic, Diagnostics, near_miss};

/// What to do about the commonest slips, by what the parser says of them.
const CURES: [(&str, &str); 9] = [
    ("invalid basic string", "this text lacks its closing quotation mark"),
    ("invalid literal string", "this text lacks its closing apostrophe"),
    ("string values must be quoted", "write texts between quotation marks: `\"...\"`"),
    ("unclosed", "close the bracket that was opened here"),
    ("duplicate key", "a key can be written once; lists hold several values between `[` and `]`"),
    ("(MM-DD)", "a month alone stands between quotation marks: `\"1923-04\"`"),
    ("invalid date", "write a day that exists, such as `2025-03-04`"),
    ("invalid time", "write an hour that exists, such as `2025-03-04T13:30`"),
    ("key with no value", "write `key = value`"),
];

pub(super) fn report_syntax(message: &str, source: Source<'_>, range: Range<usize>, found: &mut Diagnostics) {
    let message = message.lines().collect::<Vec<_>>().join("; ");
    let cure = CURES.iter().find(|(said, _)| message.contains(said));
    let cure = cure.map_or("mend this line: `key = value`, with texts between quotation marks", |(_, cure)| cure);
    // What is missing at the end of a line is missing before its whole end.
    let is_inside_end = source.text.get(..range.start).is_some_and(|before| before.ends_with('\r'))
        && source.text.get(range.start..).is_some_and(|rest| rest.starts_with('\n'));
    let start = range.start - usize::from(is_inside_end);
    found.report(Code::TomlSyntax, source.span(start..range.end.max(start)), message).help(cure);
}

/// True for serde's word on a key that an entry cannot be without.
pub(super) fn is_missing(message: &str) -> bool {
    message.starts_with("missing field")
}

/// Reports serde's fault. Gives the key that a misspelt one was meant to be.
pub(super) fn report_typed(
    message: &str,
    source: Source<'_>,
    range: Range<usize>,
    found: &mut Diagnostics,
) -> Option<String> {
    let span = source.span(range.clone());
    if let Some(fault) = ValueFault::from_error(message) {
        let reported = found.report(fault.code, span, fault.message);
        if let Some(help) = fault.help {
            reported.help(help);
        }
        return None;
    }
    let ticked: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    if message.starts_with("unknown field") {
        let (written, known) = ticked.split_first().expect("serde names the field");
        let fault = found.report(Code::UnknownKey, span, format!("there is no key `{written}` here"));
        return suggest(fault, written, known, "keys");
    }
    if message.starts_with("unknown variant") {
        let (written, known) = ticked.split_first().expect("serde names the variant");
        let fault = found.report(Code::UnknownWord, span, format!("`{written}` is not a word for this key"));
        suggest(fault, written, known, "words");
    } else if is_missing(message) {
        let key = ticked.first().expect("serde names the field");
        found
            .report(Code::MissingKey, span, format!("the key `{key}` is missing"))
            .help(format!("write `{key} = ...` here"));
    } else {
        let written = source.text.get(range).unwrap_or_default().lines().next().unwrap_or_default();
        let expected = message.rsplit("expected ").next().filter(|_| message.contains("expected "));
        match expected {
            Some(expected) => {
                found
                    .report(Code::WrongType, span, format!("`{written}` is of another type than this key takes"))
                    .help(format!("write {}", in_plain_words(expected)));
            }
            None => {
                found
                    .report(Code::WrongType, span, message.to_owned())
                    .help("write it as the key takes it, or leave it out");
            }
        }
    }
    None
}

/// Serde's words for what it expects, as a writer would say them.
fn in_plain_words(expected: &str) -> &str {
    match expected {
        "a string" => "a text between quotation marks",
        "a sequence" => "a list between `[` and `]`",
        "a map" => "a table, `{ key = value }`",
        "a boolean" => "`true` or `false`",
        "u8" | "u16" | "u32" => "a whole number, not below 0 and not between quotation marks",
        "i32" | "i64" => "a whole number, not between quotation marks",
        other => match other.strip_prefix("struct ") {
            Some(_) => "a table, `{ key = value }`",
            None => other,
        },
    }
}

fn suggest(fault: &mut Diagnostic, written: &str, known: &[&str], what: &str) -> Option<String> {
    match near_miss(written, known.iter().copied()) {
        Some(near) => {
            fault.did_you_mean(Some(near));
            Some(near.to_owned())
        }
        None if known.is_empty() => None,
        None => {
            fault.help(format!("the {what} are {}", known.join(", ")));
            None
        }
    }
}
