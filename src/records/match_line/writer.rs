//! Match lines as text, from their values. Commands that write use this for new lines; a line that is there already is
//! never written again as a whole.

use std::fmt::Write;

use super::{MatchDay, MatchLine, MatchResult, RoundName, Side, Winner};
use crate::records::values::{Moment, Slug, Who, offset_text};
use crate::sport::{DecidedIn, FinalScore, Score};

/// What a line says, without the places where it says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineValues {
    pub round: Option<RoundName>,
    pub day: MatchDay,
    pub home: Side,
    pub result: MatchResult,
    pub away: Side,
    pub meeting: u8,
    pub winner: Option<Winner>,
    pub venue: Option<Slug>,
    pub neutral: Option<bool>,
    pub attendance: Option<u32>,
    pub referee: Option<Who>,
    pub was: Vec<Moment>,
    pub number: Option<u32>,
    pub counters: Vec<(String, Score)>,
}

impl LineValues {
    /// A line that says no more than its columns.
    pub fn new(day: MatchDay, home: Side, result: MatchResult, away: Side) -> LineValues {
        LineValues {
            round: None,
            day,
            home,
            result,
            away,
            meeting: 1,
            winner: None,
            venue: None,
            neutral: None,
            attendance: None,
            referee: None,
            was: Vec::new(),
            number: None,
            counters: Vec::new(),
        }
    }
}

impl From<&MatchLine> for LineValues {
    fn from(line: &MatchLine) -> LineValues {
        fn value<T: Clone, Place>(placed: &Option<(T, Place)>) -> Option<T> {
            placed.as_ref().map(|(value, _)| value.clone())
        }
        LineValues {
            round: value(&line.round),
            day: line.day.0,
            home: line.home.0.clone(),
            result: line.result.0.clone(),
            away: line.away.0.clone(),
            meeting: line.meeting,
            winner: value(&line.winner),
            venue: value(&line.venue),
            neutral: line.neutral,
            attendance: line.attendance,
            referee: value(&line.referee),
            was: line.was.iter().map(|(moment, _)| *moment).collect(),
            number: line.number,
            counters: line.counters.iter().map(|(name, score, _)| (name.clone(), *score)).collect(),
        }
    }
}

/// `[stage]` and its lines, in columns as wide as the widest of this block; every line ends with a newline.
pub fn stage_block<'a>(stage: &str, lines: impl IntoIterator<Item = &'a LineValues>) -> String {
    format!("[{stage}]\n{}", aligned_lines(lines, []))
}

/// Lines in columns that also hold the lines `beside` them, which are there already and are not written.
pub fn aligned_lines<'a>(
    lines: impl IntoIterator<Item = &'a LineValues>,
    beside: impl IntoIterator<Item = &'a LineValues>,
) -> String {
    let rows: Vec<[String; 6]> = lines.into_iter().map(cells).collect();
    let mut widths = [0; 6];
    for row in rows.iter().cloned().chain(beside.into_iter().map(cells)) {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            write!(line, "{cell:width$}  ").expect("a string takes all that is written");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Round, day, home, result, away with its meeting, keys.
fn cells(line: &LineValues) -> [String; 6] {
    let round = line.round.as_ref().map_or_else(|| "-".to_owned(), RoundName::to_string);
    let mut away = line.away.to_string();
    if line.meeting > 1 {
        away += &format!(" ({})", line.meeting);
    }
    [round, day_text(line.day), line.home.to_string(), result_text(&line.result), away, keys_text(line)]
}

/// The columns of date and time: `2030-08-03 18:15`.
pub fn day_text(day: MatchDay) -> String {
    match day {
        MatchDay::NotSet => "-".to_owned(),
        MatchDay::On(date) => date.known().map_or_else(|| "unknown".to_owned(), |known| known.to_string()),
        MatchDay::At(moment) => {
            let Some(clock) = moment.clock() else { return moment.day().to_string() };
            let offset = match moment {
                Moment::Offset(_, offset) => offset_text(offset),
                Moment::Day(_) | Moment::Local(_) => String::new(),
            };
            format!("{} {:02}:{:02}{offset}", clock.date(), clock.hour(), clock.minute())
        }
    }
}

/// The result column: `2-2 aet (1-1, 0-0) 4-3 pen`.
pub fn result_text(result: &MatchResult) -> String {
    let with_word = |score: &Option<Score>, word: &str| match score {
        Some(score) => format!("{score} {word}"),
        None => word.to_owned(),
    };
    match result {
        MatchResult::NotPlayed => "-".to_owned(),
        MatchResult::Played(score) => played_text(score),
        MatchResult::ScoreUnknown => "?".to_owned(),
        MatchResult::Awarded { score } => format!("{score} awarded"),
        MatchResult::Abandoned { score } => with_word(score, "abandoned"),
        MatchResult::Void { score } => with_word(score, "void"),
        MatchResult::Postponed => "postponed".to_owned(),
        MatchResult::Cancelled => "cancelled".to_owned(),
    }
}

fn played_text(score: &FinalScore) -> String {
    let mut text = score.result.to_string();
    match score.decided_in {
        DecidedIn::RegularTime => {}
        DecidedIn::ExtraTime => text += " aet",
        DecidedIn::Overtime(1) => text += " ot",
        DecidedIn::Overtime(count) => text += &format!(" {count}ot"),
        DecidedIn::ShootOut => text += " so",
    }
    if !score.parts.is_empty() {
        let parts: Vec<String> = score.parts.iter().map(Score::to_string).collect();
        text += &format!(" ({})", parts.join(", "));
    }
    if let Some(kicks) = score.shoot_out {
        text += &format!(" {kicks} pen");
    }
    text
}

/// In the order of the documentation of lines. Yes and no are words, and a printed name stands in quotes.
fn keys_text(line: &LineValues) -> String {
    let mut keys: Vec<String> = Vec::new();
    let mut key = |name: &str, value: Option<String>| keys.extend(value.map(|value| format!("{name}={value}")));
    key("venue", line.venue.as_ref().map(Slug::to_string));
    key("neutral", line.neutral.map(|neutral| if neutral { "yes".to_owned() } else { "no".to_owned() }));
    key("attendance", line.attendance.map(|count| count.to_string()));
    key("referee", line.referee.as_ref().map(who_text));
    let was: Vec<String> = line.was.iter().map(Moment::to_string).collect();
    key("was", (!was.is_empty()).then(|| was.join(",")));
    key(
        "winner",
        line.winner.as_ref().map(|winner| match winner {
            Winner::Club(slug) => slug.to_string(),
            Winner::Nobody => "nobody".to_owned(),
        }),
    );
    key("no", line.number.map(|number| number.to_string()));
    for (name, score) in &line.counters {
        key(name, Some(score.to_string()));
    }
    keys.join(" ")
}

/// A quotation mark inside a name has no way to be written; it becomes an apostrophe.
fn who_text(who: &Who) -> String {
    match who {
        Who::Person(slug) => slug.to_string(),
        Who::Printed(name) => format!("\"{}\"", name.replace('"', "'")),
        Who::Unknown => "unknown".to_owned(),
    }
}
