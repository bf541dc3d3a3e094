//! Claims on words: `[32 punten](claim:points)`. The value is the number in the words themselves, so that text and claim
//! cannot part; words without figures carry it behind the claim: `[tiende](claim:position=10)`.

use std::ops::Range;

use crate::records::claimed::{Claimed, RunKind, What, example_of, kinds_of_run};
use crate::records::values::KnownDate;
use crate::source::{Code, Diagnostics, Span, near_miss};

/// A claim whose shape is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProseClaim {
    pub claimed: Claimed,
    /// Scope and subject: `last=10`, `of=besnik-hasi`.
    pub settings: Vec<(String, String)>,
}

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
    SettingTwice(String),
    /// What was claimed, and what is written as its value.
    BadClaimedValue(What, String),
    NumberMissing(What),
}

impl ClaimFault {
    pub(super) fn report(self, span: Span, found: &mut Diagnostics) {
        match self {
            ClaimFault::UnknownWhat(what) => {
                let words = What::ALL.map(|(_, word)| word);
                let near = near_miss(&what, words);
                let fault = found.report(Code::BadClaim, span, format!("nothing called `{what}` can be claimed"));
                match near {
                    _ if what.contains('&') => {
                        fault.help("the first setting stands behind `?`: `claim:points?last=10`")
                    }
                    Some(near) => fault.did_you_mean(Some(near)),
                    None => fault.help(format!("these can: {}", words.join(", "))),
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
            ClaimFault::SettingTwice(key) => {
                found
                    .report(Code::BadClaim, span, format!("the setting `{key}` is written twice"))
                    .help("take one of the two out");
            }
            ClaimFault::BadClaimedValue(What::Run, value) => {
                found
                    .report(Code::BadClaim, span, format!("`{value}` is not a run"))
                    .help("write how long and of what kind: `claim:run=10-without-win`, or `claim:run=without-win`")
                    .help(format!("the kinds are {}", kinds_of_run()));
            }
            ClaimFault::BadClaimedValue(what, value) => {
                let expected = match what {
                    What::Score => "a score",
                    What::Date => "a date",
                    What::Record => "a record of matches won, drawn and lost",
                    What::Position | What::Points | What::PointsAhead | What::Age | What::Caps => "a number",
                    What::Count(_) | What::Run => "a number",
                };
                let fault = found.report(Code::BadClaim, span, format!("`{value}` is not {expected}"));
                if expected == "a number" && value.contains(',') {
                    fault.help("only whole numbers can be claimed: leave these words without the claim");
                } else {
                    fault.help(format!("write it in figures behind the claim: `claim:{}`", example_of(what)));
                }
            }
            ClaimFault::NumberMissing(what) => {
                found
                    .report(Code::ClaimNumberMissing, span, "the words of this claim hold no number")
                    .help(format!("write the value behind the claim: `claim:{}`", example_of(what)));
            }
        }
    }
}

/// A link that was meant as a claim and is none: it would lead nowhere, and nothing would be checked.
pub(super) fn is_meant_as_claim(target: &str) -> bool {
    let (scheme, rest) = target.split_once([':', '/', '=']).unwrap_or((target, ""));
    let what = rest.trim_start_matches('/').split(['=', '?', '&', ' ']).next().unwrap_or_default();
    let is_word = scheme.chars().all(|letter| letter.is_ascii_alphabetic());
    scheme.trim().eq_ignore_ascii_case("claim") || (is_word && target.contains(':') && What::from_word(what).is_some())
}

/// Where `(claim:` stands behind words in brackets that are no link, since a blank stands in or before it.
pub(super) fn open_claim(before: &str, words: &str) -> Option<Range<usize>> {
    let start = words.len() - words.trim_start().len();
    let is_open = before.ends_with(']') && words[start..].starts_with("(claim:");
    let end = words.find(')').map_or(words.trim_end().len(), |end| end + 1);
    is_open.then_some(start..end)
}

pub(super) fn report_no_claim(span: Span, found: &mut Diagnostics) {
    found
        .report(Code::BadClaim, span, "this was meant as a claim and is none, so that nothing is checked")
        .help("write `[32 punten](claim:points?last=10&in=all)`: in small letters and without a blank");
}

/// Reads what stands behind `claim:`, with the words that carry it.
pub fn parse_claim(written: &str, words: &str) -> Result<ProseClaim, ClaimFault> {
    let (head, query) = written.split_once('?').unwrap_or((written, ""));
    let (what, value) = match head.split_once('=') {
        Some((what, value)) => (what, Some(value)),
        None => (head, None),
    };
    let Some(what) = What::from_word(what) else { return Err(ClaimFault::UnknownWhat(what.to_owned())) };
    let settings = query
        .split('&')
        .filter(|setting| !setting.is_empty())
        .map(|setting| {
            let (key, value) = setting.split_once('=').unwrap_or((setting, ""));
            let expected = match key {
                _ if !SETTINGS.contains(&key) => return Err(ClaimFault::UnknownSetting(key.to_owned())),
                "last" | "after" if !value.parse::<u16>().is_ok_and(|number| number > 0) => "a number such as `10`",
                "on" if KnownDate::parse(value).and_then(KnownDate::exact).is_none() => "a day such as `2025-03-04`",
                "venue" if !["home", "away"].contains(&value) => "`home` or `away`",
                _ if value.is_empty() => "what it is",
                _ => return Ok((key.to_owned(), value.to_owned())),
            };
            Err(ClaimFault::BadSetting(key.to_owned(), expected))
        })
        .collect::<Result<Vec<(String, String)>, _>>()?;
    for (place, (key, _)) in settings.iter().enumerate() {
        if settings[..place].iter().any(|(before, _)| before == key) {
            return Err(ClaimFault::SettingTwice(key.clone()));
        }
    }
    let value = match value {
        // The words say how long the run is, and what stands behind the claim of what kind.
        Some(kind) if what == What::Run && RunKind::from_word(kind).is_some() => {
            let length = numbers(words);
            if length.is_empty() { length } else { format!("{length} {kind}") }
        }
        Some(value) => value.to_owned(),
        None => numbers(words),
    };
    if value.is_empty() {
        return Err(ClaimFault::NumberMissing(what));
    }
    let claimed = Claimed::parse(what, &value).ok_or(ClaimFault::BadClaimedValue(what, value))?;
    Ok(ProseClaim { claimed, settings })
}

/// The numbers of some words: `7 op 30` gives `7 30`, `4-1` and `4–1` give `4-1`, `1.000` gives `1000` and `−1` gives `-1`.
/// A number with decimals keeps its comma, so that it is no value: `1,44` is not one of 44.
fn numbers(words: &str) -> String {
    let letters: Vec<char> = words.chars().collect();
    let at = |place: Option<usize>| place.and_then(|place| letters.get(place)).copied();
    let is_digit = |place: Option<usize>| at(place).is_some_and(|letter| letter.is_ascii_digit());
    let mut plain = String::new();
    for (place, letter) in letters.iter().enumerate() {
        let (before, after) = (place.checked_sub(1), Some(place + 1));
        let is_inside = is_digit(before) && is_digit(after);
        match letter {
            '0'..='9' => plain.push(*letter),
            '-' | '\u{2013}' | '\u{2212}' if is_inside => plain.push('-'),
            '-' | '\u{2013}' | '\u{2212}' if is_digit(after) && at(before).is_none_or(char::is_whitespace) => {
                plain.push('-')
            }
            '.' | ',' | '\u{a0}' | '\u{2009}' | '\u{202f}' if is_inside && parts_thousands(&letters, place) => {}
            '.' | ',' if is_inside => plain.push(','),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// True for the sign in `1.000`: at most three digits before it, or a sign of its kind, and three behind it.
fn parts_thousands(letters: &[char], place: usize) -> bool {
    let (before, after) = (&letters[..place], &letters[place + 1..]);
    let behind = after.iter().take_while(|letter| letter.is_ascii_digit()).count();
    let digits = before.iter().rev().take_while(|letter| letter.is_ascii_digit()).count();
    let first = before[before.len() - digits];
    let is_whole = match before[..before.len() - digits].last() {
        Some(sign @ ('.' | ',' | '\u{a0}' | '\u{2009}' | '\u{202f}')) if digits == 3 && *sign == letters[place] => true,
        Some('.' | ',') => false,
        _ => first != '0',
    };
    behind == 3 && digits <= 3 && is_whole
}

#[cfg(test)]
mod tests {
    use super::{ClaimFault, parse_claim};
    use crate::records::claimed::{Claimed, RunKind, What};
    use crate::sport::Score;

    #[test]
    fn the_value_of_a_claim_is_in_its_words_or_behind_it() {
        let run = Claimed::Run { length: 10, kind: RunKind::WithoutWin };
        for (written, words, claimed) in [
            ("points", "32 punten", Claimed::Points { points: 32, of: None }),
            ("points?last=10", "7 op 30", Claimed::Points { points: 7, of: Some(30) }),
            ("score?match=a/2024-25/regular/b-c", "4\u{2013}1", Claimed::Score(Score::new(4, 1))),
            ("position=10", "tiende", Claimed::Position(10)),
            ("run=without-win", "10 keer op rij", run),
            ("run=10-without-win", "tien keer op rij", run),
            ("record", "22-12-20", Claimed::Record { wins: 22, draws: 12, losses: 20 }),
            ("age", "53-jarige", Claimed::Age(53)),
            ("points", "1.000 punten", Claimed::Points { points: 1000, of: None }),
            ("points", "1.234.567", Claimed::Points { points: 1_234_567, of: None }),
            ("points", "1\u{202f}000", Claimed::Points { points: 1000, of: None }),
            ("points-ahead?than=1", "\u{2212}11", Claimed::PointsAhead(-11)),
            ("points", "staat op -3 punten", Claimed::Points { points: -3, of: None }),
            ("score", "4 - 1", Claimed::Score(Score::new(4, 1))),
        ] {
            let claim = parse_claim(written, words).expect("a claim");
            assert_eq!(claim.claimed, claimed, "{written}");
        }
        for decimals in ["1,44", "3.5", "0,500", "1.0000", "1234.567"] {
            let fault = parse_claim("points", decimals);
            assert!(matches!(fault, Err(ClaimFault::BadClaimedValue(What::Points, _))), "{decimals}: {fault:?}");
        }
        assert_eq!(parse_claim("points", "veel"), Err(ClaimFault::NumberMissing(What::Points)));
        assert_eq!(parse_claim("run=without-win", "lang"), Err(ClaimFault::NumberMissing(What::Run)));
        assert_eq!(parse_claim("pionts", "3"), Err(ClaimFault::UnknownWhat("pionts".to_owned())));
        assert!(matches!(parse_claim("points?lst=3", "3"), Err(ClaimFault::UnknownSetting(_))));
        assert!(matches!(parse_claim("points?last=3&last=5", "3"), Err(ClaimFault::SettingTwice(_))));
        assert!(matches!(parse_claim("run", "5 op rij"), Err(ClaimFault::BadClaimedValue(What::Run, _))));
    }
}
