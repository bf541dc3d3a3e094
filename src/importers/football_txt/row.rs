//! One match of Football.TXT: `[(61)] [date] [time] Home v Away  score [status] [@ venue]`, or with the score between the
//! teams. A name ends where two blanks follow it.

use super::dates::{WrittenDate, read_date, read_time, read_zone};
use super::score::{begins_score, continues_score, plain_score, read_score};
use crate::importers::{ImportedScore, ImportedStatus, ImportedTime};

/// A match as its line tells it; what it lacks comes from the lines above.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub number: Option<u32>,
    pub date: Option<WrittenDate>,
    pub time: Option<ImportedTime>,
    pub home: String,
    pub away: String,
    pub score: ImportedScore,
    pub status: Option<ImportedStatus>,
    /// Brackets that hold no status: `[in Gent]`.
    pub notes: Vec<String>,
    pub has_venue: bool,
}

/// A word and whether two or more blanks stand before it.
#[derive(Clone, Copy, Debug)]
struct Word<'a> {
    text: &'a str,
    after_gap: bool,
}

fn words(line: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = line;
    loop {
        let trimmed = rest.trim_start();
        let blanks = &rest[..rest.len() - trimmed.len()];
        if trimmed.is_empty() {
            return words;
        }
        let length = trimmed.find(char::is_whitespace).unwrap_or(trimmed.len());
        words.push(Word { text: &trimmed[..length], after_gap: blanks.chars().count() > 1 || blanks.contains('\t') });
        rest = &trimmed[length..];
    }
}

fn joined(words: &[Word<'_>]) -> String {
    words.iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
}

/// Reads a match; none when the line is no match at all.
///
/// # Errors
/// When it is one and its score cannot be understood.
pub(super) fn read_row(line: &str) -> Option<Result<Row, String>> {
    let (line, brackets) = take_brackets(line);
    let mut words = words(&line);
    let venue = words.iter().position(|word| word.text == "@");
    if let Some(venue) = venue {
        words.truncate(venue);
    }
    let mut at = 0;
    let number = words.first().and_then(|word| word.text.strip_prefix('(')?.strip_suffix(')')?.parse().ok());
    at += usize::from(number.is_some());
    let (date, taken) = leading_date(&words[at..]);
    at += taken;
    let mut time = words.get(at).and_then(|word| read_time(word.text));
    if let Some(time) = &mut time {
        at += 1;
        if let Some(offset) = words.get(at).and_then(|word| read_zone(word.text)) {
            time.offset = Some(offset);
            at += 1;
        }
    }
    let (home, away, score) = part_teams(&words[at..])?;
    let mut status = None;
    let mut notes = Vec::new();
    for bracket in brackets {
        match ImportedStatus::from_word(&bracket) {
            Some(word) => status = Some(word),
            None => notes.push(bracket),
        }
    }
    Some(read_score(&score).map(|score| Row {
        number,
        date,
        time,
        home,
        away,
        score,
        status,
        notes,
        has_venue: venue.is_some(),
    }))
}

/// The line without its square brackets, and what they hold.
fn take_brackets(line: &str) -> (String, Vec<String>) {
    let mut kept = String::new();
    let mut brackets = Vec::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('[') {
        let Some((inside, behind)) = behind.split_once(']') else { break };
        kept.push_str(before);
        kept.push_str("  ");
        brackets.push(inside.trim().to_owned());
        rest = behind;
    }
    kept.push_str(rest);
    (kept, brackets)
}

/// A date before the teams, as some files have it on every line: the longest run of words that is one.
fn leading_date(words: &[Word<'_>]) -> (Option<WrittenDate>, usize) {
    (1..=4.min(words.len().saturating_sub(1)))
        .rev()
        .find_map(|count| read_date(&joined(&words[..count])).map(|date| (Some(date), count)))
        .unwrap_or((None, 0))
}

/// Home, away and the text of the score.
fn part_teams(words: &[Word<'_>]) -> Option<(String, String, String)> {
    let between = |is_separator: fn(&str) -> bool| {
        let at = words.iter().position(|word| is_separator(word.text))?;
        (at > 0 && at + 1 < words.len()).then_some(at)
    };
    let is_versus: fn(&str) -> bool = |word| matches!(word, "v" | "vs" | "vs.");
    let first_score = words.iter().position(|word| plain_score(word.text).is_some());
    let separator = between(is_versus)
        .or_else(|| between(|word| word == "-").filter(|dash| first_score.is_none_or(|at| at > *dash)));
    if let Some(separator) = separator {
        let behind = &words[separator + 1..];
        let end = behind
            .iter()
            .enumerate()
            .position(|(index, word)| index > 0 && (word.after_gap || begins_score(word.text)))
            .unwrap_or(behind.len());
        return Some((joined(&words[..separator]), joined(&behind[..end]), joined(&behind[end..])));
    }
    let start = first_score.filter(|at| *at > 0)?;
    // Words of a score may follow blanks or brackets; the first word that is none of them begins the away side.
    let mut end = start;
    let mut is_open = false;
    while let Some(word) = words.get(end).filter(|word| is_open || continues_score(word.text)) {
        is_open = (is_open || word.text.starts_with('(')) && !word.text.contains(')');
        end += 1;
    }
    let behind = &words[end..];
    let stop = behind.iter().enumerate().position(|(index, word)| index > 0 && word.after_gap).unwrap_or(behind.len());
    if stop == 0 {
        return None;
    }
    let score = [joined(&words[start..end]), joined(&behind[stop..])].join(" ");
    Some((joined(&words[..start]), joined(&behind[..stop]), score))
}

#[cfg(test)]
mod tests {
    use super::read_row;

    #[test]
    fn the_teams_and_the_score_are_parted() {
        for (line, expected) in [
            ("18.15  Roodwit Doel            v Kanaal SK                2-1 (0-1)", "Roodwit Doel | Kanaal SK | 2-1"),
            ("Een Heel Lange Clubnaam v Kanaal SK  2-1", "Een Heel Lange Clubnaam | Kanaal SK | 2-1"),
            ("Roodwit Doel v Kanaal SK 2-1 (0-1)", "Roodwit Doel | Kanaal SK | 2-1"),
            ("Roodwit Doel vs Kanaal SK", "Roodwit Doel | Kanaal SK | -"),
            ("Roodwit Doel - Kanaal SK  2-1", "Roodwit Doel | Kanaal SK | 2-1"),
            ("Roodwit Doel  2-1 (0-1)  Kanaal SK", "Roodwit Doel | Kanaal SK | 2-1"),
            ("Roodwit Doel 2-1 Kanaal SK", "Roodwit Doel | Kanaal SK | 2-1"),
            ("Roodwit Doel  2-2 a.e.t. (1-1, 0-0) 4-3 pen.  Kanaal SK", "Roodwit Doel | Kanaal SK | 1-1"),
            ("1. FC Kanaal v FC 04 Doel  0-0", "1. FC Kanaal | FC 04 Doel | 0-0"),
            ("(61) Sat Jun/15 2030 18:00 UTC+3  Kanaal v Doel  1-0 @ Sluispark, Doel", "Kanaal | Doel | 1-0"),
            ("Willem V v Sport et Jeux 1-0", "Willem V | Sport et Jeux | 1-0"),
            ("Duinen United v Heide VV [postponed]", "Duinen United | Heide VV | -"),
            ("Kanaal SK (BEL) v Doel (NED)  1-0 [in Gent] [abandoned]", "Kanaal SK (BEL) | Doel (NED) | 1-0"),
        ] {
            let row = read_row(line).unwrap_or_else(|| panic!("{line} is a match")).expect("a score");
            let full = row.score.full_time.map_or_else(|| "-".to_owned(), |score| score.to_string());
            assert_eq!(format!("{} | {} | {full}", row.home, row.away), expected, "{line}");
        }
        for no_match in ["Kanaal SK", "2-1", "v Kanaal SK", "Roodwit Doel v", "Roodwit Doel  2-1"] {
            assert_eq!(read_row(no_match), None, "{no_match}");
        }
        assert!(read_row("A v B  2-1 bier").is_some_and(|row| row.is_err()));
    }
}
