//! Claims on words: `[32 punten](claim:points)`. The value is the number in the words themselves, so that text and claim
//! cannot part; words without figures carry it behind the claim: `[tiende](claim:position=10)`.

use crate::records::values::KnownDate;
use crate::source::{Code, Diagnostics, Span, near_miss};

/// A claim whose shape is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProseClaim {
    /// `points`, `position`, ...
    pub what: String,
    /// As written behind the claim, else the numbers of the words: `7`, `7 30`, `4-1`.
    pub value: String,
    /// Scope and subject: `last=10`, `of=besnik-hasi`.
    pub settings: Vec<(String, String)>,
}

/// What can be claimed.
const WHAT: [&str; 16] = [
    "position",
    "points",
    "points-ahead",
    "played",
    "wins",
    "draws",
    "losses",
    "goals",
    "goals-for",
    "goals-against",
    "run",
    "score",
    "age",
    "date",
    "caps",
    "record",
];

/// What is claimed otherwise than by a number.
const IN_WORDS: [&str; 4] = ["run", "score", "date", "record"];

/// The keys that narrow a claim.
const SETTINGS: [&str; 12] =
    ["of", "in", "on", "last", "role", "at", "than", "match", "club", "person", "after", "venue"];

/// Why a claim cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimFault {
    UnknownWhat(String),
    UnknownSetting(String),
    /// A setting and what it takes.
    BadSetting(String, &'static str),
    NotANumber(String),
    NumberMissing(String),
}

impl ClaimFault {
    pub(super) fn report(self, span: Span, found: &mut Diagnostics) {
        match self {
            ClaimFault::UnknownWhat(what) => {
                let near = near_miss(&what, WHAT);
                let fault = found.report(Code::BadClaim, span, format!("nothing called `{what}` can be claimed"));
                match near {
                    Some(near) => fault.did_you_mean(Some(near)),
                    None => fault.help(format!("these can: {}", WHAT.join(", "))),
                };
            }
            ClaimFault::UnknownSetting(key) => {
                let near = near_miss(&key, SETTINGS);
                found
                    .report(Code::BadClaim, span, format!("a claim has no setting `{key}`"))
                    .did_you_mean(near)
                    .help(format!("the settings are {}", SETTINGS.join(", ")));
            }
            ClaimFault::BadSetting(key, expected) => {
                found
                    .report(Code::BadClaim, span, format!("the setting `{key}` of a claim cannot be this"))
                    .help(format!("write {expected} behind `{key}=`"));
            }
            ClaimFault::NotANumber(value) => {
                found
                    .report(Code::BadClaim, span, format!("`{value}` is not a number"))
                    .help("write it in figures behind the claim: `claim:points=3`");
            }
            ClaimFault::NumberMissing(what) => {
                found
                    .report(Code::ClaimNumberMissing, span, "the words of this claim hold no number")
                    .help(format!("write the value behind the claim: `claim:{what}=10`"));
            }
        }
    }
}

/// Reads what stands behind `claim:`, with the words that carry it.
pub fn parse_claim(written: &str, words: &str) -> Result<ProseClaim, ClaimFault> {
    let (head, query) = written.split_once('?').unwrap_or((written, ""));
    let (what, value) = match head.split_once('=') {
        Some((what, value)) => (what, Some(value)),
        None => (head, None),
    };
    if !WHAT.contains(&what) {
        return Err(ClaimFault::UnknownWhat(what.to_owned()));
    }
    let settings = query
        .split('&')
        .filter(|setting| !setting.is_empty())
        .map(|setting| {
            let (key, value) = setting.split_once('=').unwrap_or((setting, ""));
            let expected = match key {
                _ if !SETTINGS.contains(&key) => return Err(ClaimFault::UnknownSetting(key.to_owned())),
                "last" | "after" if !value.parse::<u16>().is_ok_and(|number| number > 0) => "a number such as `10`",
                "on" if KnownDate::parse(value).is_none() => "a date such as `2025-03-04`",
                _ if value.is_empty() => "what it is",
                _ => return Ok((key.to_owned(), value.to_owned())),
            };
            Err(ClaimFault::BadSetting(key.to_owned(), expected))
        })
        .collect::<Result<_, _>>()?;
    let value = match value {
        Some(value) if !IN_WORDS.contains(&what) && !value.is_empty() && value.parse::<i32>().is_err() => {
            return Err(ClaimFault::NotANumber(value.to_owned()));
        }
        Some(value) => value.to_owned(),
        None => numbers(words),
    };
    if value.is_empty() {
        return Err(ClaimFault::NumberMissing(what.to_owned()));
    }
    Ok(ProseClaim { what: what.to_owned(), value, settings })
}

/// The numbers of some words: `7 op 30` gives `7 30`, `4-1` and `4–1` give `4-1`.
fn numbers(words: &str) -> String {
    let plain: String = words
        .chars()
        .map(|letter| match letter {
            '0'..='9' => letter,
            '-' | '\u{2013}' => '-',
            _ => ' ',
        })
        .collect();
    let parts = plain.split_whitespace().map(|part| part.trim_matches('-')).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{ClaimFault, parse_claim};

    #[test]
    fn the_value_of_a_claim_is_in_its_words_or_behind_it() {
        for (written, words, what, value) in [
            ("points", "32 punten", "points", "32"),
            ("points?last=10", "7 op 30", "points", "7 30"),
            ("score?match=a/2024-25/regular/b-c", "4–1", "score", "4-1"),
            ("position=10", "tiende", "position", "10"),
        ] {
            let claim = parse_claim(written, words).expect("a claim");
            assert_eq!((claim.what.as_str(), claim.value.as_str()), (what, value));
        }
        assert_eq!(parse_claim("points", "veel"), Err(ClaimFault::NumberMissing("points".to_owned())));
        assert_eq!(parse_claim("pionts", "3"), Err(ClaimFault::UnknownWhat("pionts".to_owned())));
        assert!(matches!(parse_claim("points?lst=3", "3"), Err(ClaimFault::UnknownSetting(_))));
    }
}
