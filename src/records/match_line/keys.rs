//! The end of a line: `key=value`, in any order. The grammar of lines grows here and nowhere else.

use std::ops::Range;

use super::words::{LineFault, Word};
use super::{MatchResult, Side, Winner, result};
use crate::records::values::{Moment, Slug, Who};
use crate::source::near_miss;
use crate::sport::{SPORTS, Score};

/// Keys of every sport; counters of one sport come from the sport.
const KEYS: [&str; 7] = ["venue", "neutral", "attendance", "referee", "was", "winner", "no"];

/// What the keys of a line say, each value with its word.
#[derive(Default)]
pub(super) struct Keys<'a> {
    pub venue: Option<(Slug, Word<'a>)>,
    pub neutral: Option<bool>,
    pub attendance: Option<u32>,
    pub referee: Option<(Who, Word<'a>)>,
    pub was: Vec<(Moment, Range<usize>)>,
    pub winner: Option<(Winner, Word<'a>)>,
    pub number: Option<u32>,
    pub counters: Vec<(String, Score, Range<usize>)>,
}

/// Reads all keys, and goes on behind a fault.
pub(super) fn read_keys<'a>(words: &[Word<'a>], faults: &mut Vec<LineFault>) -> Keys<'a> {
    let mut keys = Keys::default();
    let mut seen: Vec<&str> = Vec::new();
    for word in words {
        let Some((key, written)) = word.text.split_once('=') else {
            faults.push(
                LineFault::new(word.range(), format!("expected `key=value`, found `{}`", word.text))
                    .help("behind the away side stand `(2)` for a second meeting, then keys; `#` begins a comment"),
            );
            continue;
        };
        if seen.contains(&key) {
            faults.push(
                LineFault::new(word.range(), format!("the key `{key}` stands here twice")).help("keep one of the two"),
            );
            continue;
        }
        seen.push(key);
        let value = Word { text: written, start: word.start + key.len() + 1 };
        let value = match value.text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            Some(inside) => Word { text: inside, start: value.start + 1 },
            None => value,
        };
        if let Err(fault) = read_key(key, word, value, &mut keys) {
            faults.push(fault);
        }
    }
    keys
}

fn read_key<'a>(key: &'a str, word: &Word<'a>, value: Word<'a>, keys: &mut Keys<'a>) -> Result<(), LineFault> {
    let counters = || SPORTS.iter().flat_map(|sport| sport.line_counters).copied();
    match key {
        "venue" => keys.venue = Some((slug(&value, "the slug of a venue")?, value)),
        "neutral" => {
            keys.neutral = Some(match value.text {
                "yes" => true,
                "no" => false,
                _ => return Err(expected("`yes` or `no`", &value).help("write `neutral=yes`, or leave it out")),
            });
        }
        "attendance" => keys.attendance = Some(number(&value, "the number of spectators in digits alone")?),
        "no" => keys.number = Some(number(&value, "the official number of the match")?),
        "referee" => {
            let who = Who::parse(value.text).map_err(|_| {
                expected("a person", &value).help("write a slug, or a name as printed in quotes: `referee=\"P. Raes\"`")
            })?;
            keys.referee = Some((who, value));
        }
        "was" => keys.was = read_moments(&value)?,
        "winner" => {
            let winner = match value.text {
                "nobody" => Winner::Nobody,
                _ => Winner::Club(slug(&value, "the slug of the winner, or `nobody`")?),
            };
            keys.winner = Some((winner, value));
        }
        _ if counters().any(|counter| counter == key) => {
            let score = result::score(&value, "what both sides have, such as `4-2`")?;
            keys.counters.push((key.to_owned(), score, word.start..word.start + key.len()));
        }
        _ => {
            let fault =
                LineFault::new(word.start..word.start + key.len(), format!("no key of a match line is `{key}`"));
            return Err(match near_miss(key, KEYS.into_iter().chain(counters())) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help(format!("keys are {}", KEYS.map(|key| format!("`{key}=`")).join(", "))),
            });
        }
    }
    Ok(())
}

/// Earlier kick-offs, parted by commas, oldest first.
fn read_moments(value: &Word<'_>) -> Result<Vec<(Moment, Range<usize>)>, LineFault> {
    let mut start = value.start;
    let mut moments = Vec::new();
    for written in value.text.split(',') {
        let word = Word { text: written, start };
        let moment = Moment::parse(written).ok_or_else(|| {
            expected("an earlier kick-off", &word)
                .help("write `was=2030-08-10T18:15`, several with a comma and no blank")
        })?;
        moments.push((moment, word.range()));
        start += written.len() + 1;
    }
    Ok(moments)
}

/// `winner=` must name one of the sides, and stand beside a result that leaves the winner open.
pub(super) fn check_winner(
    (winner, word): &(Winner, Word<'_>),
    result: &MatchResult,
    sides: [&Side; 2],
) -> Result<(), LineFault> {
    let fits = match (result, winner) {
        (MatchResult::Awarded { .. }, _) => true,
        (MatchResult::Played(_) | MatchResult::ScoreUnknown, Winner::Club(_)) => true,
        (MatchResult::Played(_) | MatchResult::ScoreUnknown, Winner::Nobody) => {
            return Err(LineFault::new(word.range(), "`winner=nobody` stands beside `awarded` only")
                .help("leave it out: the score says who won"));
        }
        (
            MatchResult::NotPlayed
            | MatchResult::Abandoned { .. }
            | MatchResult::Void { .. }
            | MatchResult::Postponed
            | MatchResult::Cancelled,
            _,
        ) => false,
    };
    if !fits {
        return Err(LineFault::new(word.range(), "a match with this result has no winner")
            .help("leave it out, or mend the result"));
    }
    let Winner::Club(club) = winner else { return Ok(()) };
    let clubs: Vec<&Slug> = sides
        .into_iter()
        .filter_map(|side| match side {
            Side::Club(slug) => Some(slug),
            Side::Place(_) => None,
        })
        .collect();
    if clubs.len() == 2 && !clubs.contains(&club) {
        let fault = LineFault::new(word.range(), format!("the winner `{club}` is neither side of this match"));
        return Err(fault.help(format!("write `winner={}` or `winner={}`", clubs[0], clubs[1])));
    }
    Ok(())
}

fn expected(what: &str, found: &Word<'_>) -> LineFault {
    LineFault::new(found.range(), format!("expected {what}, found `{}`", found.text))
}

fn slug(value: &Word<'_>, what: &str) -> Result<Slug, LineFault> {
    Slug::parse(value.text).map_err(|bad| expected(what, value).help(bad.reason()))
}

fn number(value: &Word<'_>, what: &str) -> Result<u32, LineFault> {
    let digits = value.text.bytes().all(|byte| byte.is_ascii_digit());
    digits
        .then(|| value.text.parse().ok())
        .flatten()
        .ok_or_else(|| expected(what, value).help("write digits alone: `12004`"))
}
