//! What sources call rounds: `Championship, Matchday 3`, `12. Round`, `Quarterfinals`, `Group A`.

use crate::records::match_line::RoundName;
use crate::records::values::{BadSlug, Slug, fold_name};

/// A round's words, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RoundWords {
    pub stage: Option<String>,
    pub group: Option<String>,
    pub round: Option<String>,
}

/// Takes the stage before the last comma, and a group, out of a round. A leg (`Final, 1st Leg`) is no round of its own:
/// the two matches of a tie share one.
pub(super) fn part_round(written: &str) -> RoundWords {
    let written = written.trim();
    let (before, last) = match written.rsplit_once(',') {
        Some((before, last)) if is_leg(last) => return part_round(before),
        Some((before, last)) => (Some(before.trim()), last.trim()),
        None => (None, written),
    };
    let mut words = RoundWords::default();
    for part in [before, Some(last)].into_iter().flatten().filter(|part| !part.is_empty()) {
        if is_group(part) {
            words.group = Some(part.to_owned());
        } else if Some(part) == before {
            words.stage = Some(part.to_owned());
        } else {
            words.round = Some(part.to_owned());
        }
    }
    words
}

fn is_leg(part: &str) -> bool {
    let folded = fold_name(part);
    folded.ends_with("-leg") || folded.starts_with("leg-") || matches!(folded.as_str(), "replay" | "replays")
}

fn is_group(part: &str) -> bool {
    let folded = fold_name(part);
    ["group-", "gruppe-", "groep-", "groupe-"]
        .iter()
        .any(|word| folded.strip_prefix(word).is_some_and(|name| name.len() <= 2))
}

/// The key of a group in our season: `Group A` is `a`.
pub(super) fn group_key(group: &str) -> String {
    let folded = fold_name(group);
    folded.rsplit('-').next().unwrap_or_default().to_owned()
}

/// A day of a league, as languages call it.
const MATCHDAYS: [&str; 9] =
    ["matchday", "spieltag", "journee", "jornada", "giornata", "speeldag", "speelronde", "week", "gameweek"];

/// What kind of stage a round is usually found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RoundKind {
    /// `Matchday 3`, `3. Round`, `3`
    Matchday(u16),
    /// `Round 3`: of either kind.
    Numbered(u16),
    /// `Final`, `Round of 16`
    KnockOut,
    Other,
}

pub(super) fn round_kind(round: &str) -> RoundKind {
    let folded = fold_name(round);
    let parts: Vec<&str> = folded.split('-').collect();
    match parts.as_slice() {
        [number] if number.parse::<u16>().is_ok() => RoundKind::Matchday(number.parse().expect("just parsed")),
        [first, second] => match (first.parse(), second.parse()) {
            (Ok(number), Err(_)) if *second == "round" || MATCHDAYS.contains(second) => RoundKind::Matchday(number),
            (Err(_), Ok(number)) if MATCHDAYS.contains(first) => RoundKind::Matchday(number),
            (Err(_), Ok(number)) if *first == "round" => RoundKind::Numbered(number),
            _ if folded.contains("final") => RoundKind::KnockOut,
            _ => RoundKind::Other,
        },
        ["round", "of", _] => RoundKind::KnockOut,
        _ if folded.contains("final") || folded.contains("third-place") => RoundKind::KnockOut,
        _ => RoundKind::Other,
    }
}

/// Our name for a round. In a knock-out stage `Round 7` is a name, in a league a number.
pub(super) fn round_name(round: &str, knock_out: bool) -> Result<RoundName, BadSlug> {
    let folded = fold_name(round);
    match round_kind(round) {
        RoundKind::Matchday(number) => return Ok(RoundName::Number(number)),
        RoundKind::Numbered(number) if !knock_out => return Ok(RoundName::Number(number)),
        RoundKind::Numbered(_) | RoundKind::KnockOut | RoundKind::Other => {}
    }
    let ours = match folded.as_str() {
        "quarterfinals" | "quarterfinal" | "quarter-final" => "quarter-finals",
        "semifinals" | "semifinal" | "semi-final" => "semi-finals",
        "finals" => "final",
        "3rd-place" | "match-for-third-place" | "third-place-match" | "third-place-play-off" => "third-place",
        other => other,
    };
    Slug::parse(ours).map(RoundName::Named)
}

#[cfg(test)]
mod tests {
    use super::{part_round, round_name};

    #[test]
    fn stage_group_and_round_are_taken_apart() {
        for (written, expected) in [
            ("Matchday 28", "- - Matchday 28"),
            ("Championship, Matchday 3", "Championship - Matchday 3"),
            ("ECL Playoff, Final", "ECL Playoff - Final"),
            ("1° Semestre, Matchday 1", "1° Semestre - Matchday 1"),
            ("Group A", "- Group A -"),
            ("Group A, Matchday 2", "- Group A Matchday 2"),
            ("Quarterfinals, 2nd Leg", "- - Quarterfinals"),
            ("Cup, Final, Replay", "Cup - Final"),
        ] {
            let words = part_round(written);
            let parts = [words.stage, words.group, words.round].map(|part| part.unwrap_or_else(|| "-".to_owned()));
            assert_eq!(parts.join(" "), expected, "{written}");
        }
    }

    #[test]
    fn a_round_gets_our_name() {
        for (written, knock_out, ours) in [
            ("Matchday 28", false, "28"),
            ("12. Round", false, "12"),
            ("Speeldag 4", true, "4"),
            ("Round 7", false, "7"),
            ("Round 7", true, "round-7"),
            ("Round of 16", true, "round-of-16"),
            ("Quarterfinals", true, "quarter-finals"),
            ("Semi-Finals", true, "semi-finals"),
            ("Final", false, "final"),
            ("Third place play-off", true, "third-place"),
            ("Preliminary Round", true, "preliminary-round"),
        ] {
            assert_eq!(round_name(written, knock_out).map(|round| round.to_string()), Ok(ours.to_owned()), "{written}");
        }
    }
}
