//! The score of a Football.TXT match: `2-1 (1-0)`, `4-3 pen. 2-2 a.e.t. (1-1, 0-0)`, `2-2 aet (HT 1-0, FT 1-1, PEN 4-3)`.

use crate::importers::ImportedScore;
use crate::sport::Score;

/// What a score is, as a word beside it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    HalfTime,
    FullTime,
    ExtraTime,
    Penalties,
    /// Over two matches: it follows from them, and is not kept.
    Aggregate,
}

fn label(word: &str) -> Option<Label> {
    let word = word.to_lowercase().replace('.', "");
    // `aet/gg`: which rule of extra time ended it is not kept.
    Some(match word.split('/').next().unwrap_or_default() {
        "ht" => Label::HalfTime,
        "ft" => Label::FullTime,
        "aet" | "asdet" | "et" | "nv" => Label::ExtraTime,
        "pen" | "pens" | "p" | "pso" | "ne" => Label::Penalties,
        "agg" | "aggregate" => Label::Aggregate,
        _ => return None,
    })
}

/// A score on its own: `2-1`, and `2:1` as some files have it.
pub(super) fn plain_score(word: &str) -> Option<Score> {
    Score::parse(&word.trim_end_matches(',').replace([':', '–'], "-"))
}

/// True for a word with which a score begins: a score, or a bracket of scores. Words beside a score do not count, since
/// clubs have them in their names (`et`).
pub(super) fn begins_score(word: &str) -> bool {
    match word.strip_prefix('(') {
        Some(inside) => {
            plain_score(inside.trim_end_matches([')', ','])).is_some()
                || (label(inside).is_some() && !inside.ends_with(')'))
        }
        None => plain_score(word).is_some(),
    }
}

/// True for a word that goes on with a score that has begun.
pub(super) fn continues_score(word: &str) -> bool {
    begins_score(word) || label(word.trim_end_matches([')', ','])).is_some()
}

type Labelled = (Score, Option<Label>);

/// Reads what stands behind the teams.
///
/// # Errors
/// When a word is none of a score's, or scores are left that nothing says the moment of.
pub(super) fn read_score(text: &str) -> Result<ImportedScore, String> {
    let mut outside = String::new();
    let mut inside: Vec<Labelled> = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('(') {
        outside.push_str(before);
        outside.push(' ');
        let (bracket, behind) = behind.split_once(')').ok_or("a bracket is not closed")?;
        for part in bracket.split([',', ';']) {
            inside.extend(read_labelled(part)?);
        }
        rest = behind;
    }
    outside.push_str(rest);
    assemble(&read_labelled(&outside)?, &inside)
}

/// Scores with the word before or behind each: `HT 1-0`, `2-2 a.e.t.`
fn read_labelled(text: &str) -> Result<Vec<Labelled>, String> {
    let mut scores: Vec<Labelled> = Vec::new();
    let mut ahead: Option<Label> = None;
    let words: Vec<&str> = text.split([' ', '\t', ',', ';']).filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate() {
        if let Some(score) = plain_score(word) {
            scores.push((score, ahead.take()));
            continue;
        }
        let label = label(word).ok_or_else(|| format!("`{word}` is not understood beside a score"))?;
        let is_before_score = words.get(at + 1).is_some_and(|next| plain_score(next).is_some());
        match scores.last_mut() {
            // `3-3 agg 2-1` would be read both ways; labels stand behind their score unless the text says otherwise.
            Some((_, behind @ None)) if !(label == Label::Aggregate && is_before_score) => *behind = Some(label),
            _ if is_before_score => ahead = Some(label),
            _ => return Err(format!("`{word}` stands beside no score")),
        }
    }
    Ok(scores)
}

fn assemble(outside: &[Labelled], inside: &[Labelled]) -> Result<ImportedScore, String> {
    let labelled =
        |wanted: Label| outside.iter().chain(inside).find(|(_, label)| *label == Some(wanted)).map(|(score, _)| *score);
    let plain = |scores: &[Labelled]| -> Vec<Score> {
        scores.iter().filter(|(_, label)| label.is_none()).map(|(score, _)| *score).collect()
    };
    let (main, bracket) = (plain(outside), plain(inside));
    let extra_time = labelled(Label::ExtraTime);
    // The bracket goes back in time from the score before it.
    let (full_time, half_time, left) = match (main.as_slice(), extra_time, bracket.as_slice()) {
        ([full], None, []) => (Some(*full), None, false),
        ([full], None, [half]) => (Some(*full), Some(*half), false),
        ([full], None, [again, half]) if again == full => (Some(*full), Some(*half), false),
        ([], _, []) => (None, None, false),
        ([], _, [full]) => (Some(*full), None, false),
        ([], _, [full, half]) => (Some(*full), Some(*half), false),
        _ => (None, None, true),
    };
    if left {
        return Err("there are more scores than moments of a match".to_owned());
    }
    Ok(ImportedScore {
        half_time: half_time.or(labelled(Label::HalfTime)),
        full_time: full_time.or(labelled(Label::FullTime)),
        extra_time,
        penalties: labelled(Label::Penalties),
    })
}

#[cfg(test)]
mod tests {
    use super::read_score;

    #[test]
    fn every_form_of_a_score_is_read() {
        for (written, half, full, extra, kicks) in [
            ("", "-", "-", "-", "-"),
            ("2-1", "-", "2-1", "-", "-"),
            ("2-1 (1-0)", "1-0", "2-1", "-", "-"),
            ("2:1 (1:0)", "1-0", "2-1", "-", "-"),
            ("3-1 a.e.t. (1-1, 0-0)", "0-0", "1-1", "3-1", "-"),
            ("0-0 a.e.t. (0-0)", "-", "0-0", "0-0", "-"),
            ("4-3 pen. 2-2 a.e.t. (1-1, 0-0)", "0-0", "1-1", "2-2", "4-3"),
            ("2-2 aet (1-1, 0-0) 4-3 pen", "0-0", "1-1", "2-2", "4-3"),
            ("2-2 aet/gg (1-1, 0-0)", "0-0", "1-1", "2-2", "-"),
            ("4-5 pen. 1-1 (0-1)", "0-1", "1-1", "-", "4-5"),
            ("1-1 (0-1), 4-5 pen.", "0-1", "1-1", "-", "4-5"),
            ("2-1 (HT 1-0, AGG 3-3, PEN 1-3)", "1-0", "2-1", "-", "1-3"),
            ("2-2 aet (HT 1-0, FT 1-1, PEN 4-3)", "1-0", "1-1", "2-2", "4-3"),
            ("2-1 (1-0) agg 3-3", "1-0", "2-1", "-", "-"),
        ] {
            let score = read_score(written).unwrap_or_else(|message| panic!("{written}: {message}"));
            let moments = [score.half_time, score.full_time, score.extra_time, score.penalties];
            let moments = moments.map(|moment| moment.map_or_else(|| "-".to_owned(), |score| score.to_string()));
            assert_eq!(moments, [half, full, extra, kicks].map(str::to_owned), "{written}");
        }
        for wrong in ["2-1 1-0", "2-1 (1-0", "2-1 beer", "(1-0, 1-0, 0-0)", "2-1 (1-0, 0-0)", "pen"] {
            assert!(read_score(wrong).is_err(), "{wrong}");
        }
    }
}
