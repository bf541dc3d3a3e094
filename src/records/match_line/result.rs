//! The result column: `2-2 aet (1-1, 0-0) 4-3 pen` and its kin.

use super::MatchResult;
use super::words::{LineFault, Word};
use crate::source::{Code, near_miss};
use crate::sport::{DecidedIn, FinalScore, Score};

/// Words that can stand in this column.
const WORDS: [&str; 8] = ["aet", "ot", "so", "awarded", "abandoned", "void", "postponed", "cancelled"];

/// Reads a result from the front of these words: what it is and how many words it took.
pub(super) fn read_result(words: &[Word<'_>]) -> Result<(MatchResult, usize), LineFault> {
    let first = &words[0];
    let alone = match first.text {
        "-" => MatchResult::NotPlayed,
        "?" => MatchResult::ScoreUnknown,
        "postponed" => MatchResult::Postponed,
        "cancelled" => MatchResult::Cancelled,
        "void" => MatchResult::Void { score: None },
        "abandoned" => MatchResult::Abandoned { score: None },
        "awarded" => {
            return Err(LineFault::new(first.range(), "expected the score that counts before `awarded`")
                .help("write `0-5 awarded`, or `0-0 awarded` with `winner=` behind the away side"));
        }
        _ => return read_score(words),
    };
    Ok((alone, 1))
}

fn read_score(words: &[Word<'_>]) -> Result<(MatchResult, usize), LineFault> {
    let result = score(&words[0], "a result")?;
    let word = |at: usize| words.get(at).map_or("", |word| word.text);
    match word(1) {
        "awarded" => return Ok((MatchResult::Awarded { score: result }, 2)),
        "abandoned" => return Ok((MatchResult::Abandoned { score: Some(result) }, 2)),
        "void" => return Ok((MatchResult::Void { score: Some(result) }, 2)),
        _ => {}
    }
    let mut taken = 1;
    let decided_in = match words.get(taken).map(decided_in).transpose()?.flatten() {
        Some(decided_in) => {
            taken += 1;
            decided_in
        }
        None => DecidedIn::RegularTime,
    };
    let mut parts = Vec::new();
    if let Some(bracket) = words.get(taken).and_then(Word::bracket) {
        let placed = read_bracket(&bracket)?;
        check_earlier_scores(result, decided_in, &placed)?;
        parts = placed.into_iter().map(|(score, _)| score).collect();
        taken += 1;
    }
    let mut shoot_out = None;
    if let Some(kicks) = words.get(taken).filter(|next| Score::parse(next.text).is_some()) {
        match words.get(taken + 1) {
            Some(pen) if pen.text == "pen" => {}
            _ => {
                let found = word(taken);
                let message =
                    format!("expected the away side, or `pen` behind the score of a shoot-out; found `{found}`");
                return Err(LineFault::new(kicks.range(), message).help("write one result, or `1-1 4-3 pen`"));
            }
        }
        let kicked = score(kicks, "the score of a shoot-out")?;
        if kicked.home == kicked.away {
            return Err(LineFault::new(kicks.range(), "a shoot-out cannot end level")
                .help("write the kicks that were scored: `4-3 pen`"));
        }
        shoot_out = Some(kicked);
        taken += 2;
    }
    Ok((MatchResult::Played(FinalScore { result, decided_in, parts, shoot_out }), taken))
}

/// `aet`, `ot`, `2ot`, `so`
fn decided_in(word: &Word<'_>) -> Result<Option<DecidedIn>, LineFault> {
    Ok(match word.text {
        "aet" => Some(DecidedIn::ExtraTime),
        "so" => Some(DecidedIn::ShootOut),
        "ot" => Some(DecidedIn::Overtime(1)),
        text => match text.strip_suffix("ot") {
            Some(count) if !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit()) => {
                let count: Option<u8> = count.parse().ok().filter(|count| *count > 0);
                let count = count.ok_or_else(|| {
                    LineFault::new(word.range(), "so many overtimes cannot be").help("write `ot`, `2ot`, `3ot`")
                })?;
                Some(DecidedIn::Overtime(count))
            }
            _ => None,
        },
    })
}

/// The scores inside a bracket, each at its own place.
fn read_bracket(inside: &Word<'_>) -> Result<Vec<(Score, std::ops::Range<usize>)>, LineFault> {
    let mut parts = Vec::new();
    let mut start = inside.start;
    for written in inside.text.split(',') {
        let trimmed = written.trim();
        let begin = start + (written.len() - written.trim_start().len());
        let word = Word { text: trimmed, start: begin };
        if trimmed.is_empty() {
            return Err(LineFault::new(inside.range(), "expected scores between brackets")
                .help("write `(1-0)` or `(1-1, 0-0)`"));
        }
        parts.push((score(&word, "a score between brackets")?, word.range()));
        start += written.len() + 1;
    }
    Ok(parts)
}

/// After extra time, and with one score between brackets, these are earlier moments of the match, latest first: goals do
/// not go away again. Scores per period are another matter.
fn check_earlier_scores(
    result: Score,
    decided_in: DecidedIn,
    parts: &[(Score, std::ops::Range<usize>)],
) -> Result<(), LineFault> {
    let earlier = match decided_in {
        DecidedIn::ExtraTime => true,
        DecidedIn::RegularTime => parts.len() == 1,
        DecidedIn::Overtime(_) | DecidedIn::ShootOut => false,
    };
    let mut later = result;
    for (score, range) in parts.iter().filter(|_| earlier) {
        if score.home > later.home || score.away > later.away {
            let message = format!("{score} cannot have become {later}");
            let fault = LineFault { code: Code::HalfTimeExceedsFullTime, ..LineFault::new(range.clone(), message) };
            return Err(
                fault.help("mend one of the two, or exchange them: the result stands first, then `(half-time)`")
            );
        }
        later = *score;
    }
    Ok(())
}

/// A score, or a fault with what may have been meant.
pub(super) fn score(word: &Word<'_>, what: &str) -> Result<Score, LineFault> {
    Score::parse(word.text).ok_or_else(|| {
        let fault = LineFault::new(word.range(), format!("expected {what}, found `{}`", word.text));
        let mended = word.text.replace([':', '.', '–', '—', '−'], "-");
        if mended != word.text && Score::parse(&mended).is_some() {
            return fault.help(format!("write `{mended}`"));
        }
        match near_miss(word.text, WORDS) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => {
                fault.help("write `2-1`, `2-1 (1-0)`, `-` when it is not played yet, or `?` when the score is lost")
            }
        }
    })
}
