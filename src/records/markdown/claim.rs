//! Claims on words: `[32 punten](claim:points)`. The value is the number in the words themselves, so that text and claim
//! cannot part; words without figures carry it behind the claim: `[tiende](claim:position=10)`.

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
                found
                    .report(Code::BadClaim, span, format!("`{value}` is not {expected}"))
                    .help(format!("write it in figures behind the claim: `claim:{}`", example_of(what)));
            }
            ClaimFault::NumberMissing(what) => {
                found
                    .report(Code::ClaimNumberMissing, span, "the words of this claim hold no number")
                    .help(format!("write the value behind the claim: `claim:{}`", example_of(what)));
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
        ] {
            let claim = parse_claim(written, words).expect("a claim");
            assert_eq!(claim.claimed, claimed, "{written}");
        }
        assert_eq!(parse_claim("points", "veel"), Err(ClaimFault::NumberMissing(What::Points)));
        assert_eq!(parse_claim("run=without-win", "lang"), Err(ClaimFault::NumberMissing(What::Run)));
        assert_eq!(parse_claim("pionts", "3"), Err(ClaimFault::UnknownWhat("pionts".to_owned())));
        assert!(matches!(parse_claim("points?lst=3", "3"), Err(ClaimFault::UnknownSetting(_))));
        assert!(matches!(parse_claim("points?last=3&last=5", "3"), Err(ClaimFault::SettingTwice(_))));
        assert!(matches!(parse_claim("run", "5 op rij"), Err(ClaimFault::BadClaimedValue(What::Run, _))));
    }
}
