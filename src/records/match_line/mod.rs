//! `competitions/COMPETITION/SEASON/*.txt`: one match, one line.
//!
//! `ROUND DATE [TIME] HOME RESULT AWAY [(N)] [key=value ...] [# comment]`, below a `[stage]` heading. A fault costs its own
//! line only. Which sport is played, and whether a club or a stage exists, is not known here.

mod keys;
mod reader;
mod result;
#[cfg(test)]
mod tests;
mod words;
mod writer;

pub use reader::read_match_lines;
pub use writer::{LineValues, aligned_lines, day_text, result_text, stage_block};

use std::fmt;

use super::values::{Date, Moment, Slug, Who};
use crate::source::Span;
use crate::sport::{FinalScore, Score};

/// A file of match lines, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct MatchLines {
    /// Every heading with the place of its slug, also one that has no lines below it.
    pub headings: Vec<(String, Span)>,
    pub lines: Vec<MatchLine>,
    pub broken: Vec<BrokenLine>,
}

/// A line that cannot be read as a match: what it may have been about.
#[derive(Clone, Debug)]
pub struct BrokenLine {
    pub span: Span,
    /// None when its heading cannot be read either.
    pub stage: Option<Slug>,
    /// The words of it that could be clubs, in their order.
    pub slugs: Vec<Slug>,
    /// A number in brackets.
    pub meeting: Option<u8>,
}

/// One line, as written.
#[derive(Clone, Debug)]
pub struct MatchLine {
    /// The whole line, without its comment.
    pub span: Span,
    /// The slug of the stage heading above it.
    pub stage: (String, Span),
    pub round: Option<(RoundName, Span)>,
    pub day: (MatchDay, Span),
    pub home: (Side, Span),
    pub away: (Side, Span),
    pub result: (MatchResult, Span),
    /// 1, or the number that was written: `(2)`.
    pub meeting: u8,
    /// `winner=`: who won where the score does not say. Only beside a score, `?` or `awarded`.
    pub winner: Option<(Winner, Span)>,
    pub venue: Option<(Slug, Span)>,
    pub neutral: Option<bool>,
    pub attendance: Option<u32>,
    pub referee: Option<(Who, Span)>,
    /// Earlier kick-offs, oldest first.
    pub was: Vec<(Moment, Span)>,
    /// The official match number.
    pub number: Option<u32>,
    /// The sport's own counters: `tries=4-2`.
    pub counters: Vec<(String, Score, Span)>,
}

/// A round by number or by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundName {
    Number(u16),
    Named(Slug),
}

impl fmt::Display for RoundName {
    /// As it is authored.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RoundName::Number(number) => write!(out, "{number}"),
            RoundName::Named(name) => write!(out, "{name}"),
        }
    }
}

/// When a match is or was played, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatchDay {
    /// `-`: not on a day yet.
    NotSet,
    /// A day, month or year without an hour.
    On(Date),
    /// A day with an hour, local or with its offset.
    At(Moment),
}

/// A side of a match: a club, or a place that is not filled yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Side {
    Club(Slug),
    /// `groups:a1`, `regular:3`, `winner:61`, as written.
    Place(String),
}

impl fmt::Display for Side {
    /// As it is authored.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Side::Club(slug) => write!(out, "{slug}"),
            Side::Place(written) => out.write_str(written),
        }
    }
}

/// The middle of a line: what came of the match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MatchResult {
    /// `-`
    NotPlayed,
    Played(FinalScore),
    /// `?`
    ScoreUnknown,
    /// `0-5 awarded`: what counts, decided off the pitch.
    Awarded {
        score: Score,
    },
    /// `1-1 abandoned`: nothing decided yet.
    Abandoned {
        score: Option<Score>,
    },
    Void {
        score: Option<Score>,
    },
    Postponed,
    Cancelled,
}

/// `winner=`: who won where the score does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Winner {
    Club(Slug),
    /// `nobody`: both lose.
    Nobody,
}
