//! Reads a file of match lines. A fault costs its own line; everything else is read.

use super::keys::{check_winner, read_keys};
use super::result::read_result;
use super::words::{LineFault, Word, words};
use super::{BrokenLine, MatchDay, MatchLine, MatchLines, RoundName, Side};
use crate::records::values::{Date, KnownDate, Moment, Slug};
use crate::source::{Code, Diagnostics, FileId, Span};

/// The heading that the lines at hand stand below.
enum Heading {
    NoneYet,
    /// It was at fault: its lines are read for their own faults and belong nowhere.
    Broken,
    Stage(String, Span),
}

/// Every line of a file that can be read, and the faults of the others. `text` is the whole file.
pub fn read_match_lines(file: FileId, text: &str, found: &mut Diagnostics) -> MatchLines {
    let mut read = MatchLines::default();
    let mut heading = Heading::NoneYet;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let blanks = line.len() - line.trim_start().len();
        if line.trim_start().starts_with('[') {
            heading = match read_heading(line.trim(), start + blanks) {
                Ok((stage, range)) => {
                    read.headings.push((stage.clone(), Span::new(file, range.clone())));
                    Heading::Stage(stage, Span::new(file, range))
                }
                Err(fault) => {
                    report(fault, file, found);
                    Heading::Broken
                }
            };
        } else {
            read_one(line, start, file, &mut heading, &mut read, found);
        }
        start += line.len();
    }
    read
}

fn report(fault: LineFault, file: FileId, found: &mut Diagnostics) {
    let reported = found.report(fault.code, Span::new(file, fault.range), fault.message);
    if let Some(help) = fault.help {
        reported.help(help);
    }
}

/// `[regular]`, perhaps with a comment behind it: the slug and its place.
fn read_heading(line: &str, start: usize) -> Result<(String, std::ops::Range<usize>), LineFault> {
    let Some(close) = line.find(']') else {
        return Err(LineFault::new(start..start + line.len(), "this heading lacks its `]`").help("write `[regular]`"));
    };
    let behind = line[close + 1..].trim_start();
    if !behind.is_empty() && !behind.starts_with('#') {
        let begin = start + line.len() - behind.len();
        return Err(LineFault::new(begin..start + line.len(), "a heading stands on a line of its own")
            .help("write the match on the next line"));
    }
    let name = line[1..close].trim();
    let begin = start + line[..close].find(name).unwrap_or(1);
    let range = begin..begin + name.len();
    match Slug::parse(name) {
        Ok(_) => Ok((name.to_owned(), range)),
        Err(bad) => {
            let message = format!("`{name}` is not the slug of a stage: {}", bad.reason());
            let fault = LineFault { code: Code::BadSlug, ..LineFault::new(start..start + close + 1, message) };
            Err(fault.help("write the name of one of the stages in season.toml"))
        }
    }
}

fn read_one(
    line: &str,
    start: usize,
    file: FileId,
    heading: &mut Heading,
    read: &mut MatchLines,
    found: &mut Diagnostics,
) {
    let words = match words(line, start) {
        Ok(words) => words,
        Err(fault) => {
            let parts: Vec<Word<'_>> =
                line.split_whitespace().map(|text| Word { text, start: fault.range.start }).collect();
            read.broken.push(broken(&parts, Span::new(file, fault.range.clone()), heading));
            return report(fault, file, found);
        }
    };
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
    let whole = first.start..last.range().end;
    if let Heading::NoneYet = heading {
        let fault = LineFault::new(whole.clone(), "this line stands below no stage");
        report(fault.help("write the stage above it, for example `[regular]`"), file, found);
        // Once is enough: one heading mends all that follow.
        *heading = Heading::Broken;
    }
    let stage = match heading {
        Heading::Stage(stage, span) => Some((stage.clone(), *span)),
        Heading::NoneYet | Heading::Broken => None,
    };
    let at = |range: std::ops::Range<usize>| Span::new(file, range);
    let columns = match read_columns(&words, whole.end) {
        Ok(columns) => columns,
        Err(fault) => {
            read.broken.push(broken(&words, at(whole), heading));
            return report(fault, file, found);
        }
    };
    let mut faults = Vec::new();
    let mut keys = read_keys(&words[columns.taken..], &mut faults);
    let Columns { round, day, home, away, result, meeting, .. } = columns;
    if let Some(winner) = &keys.winner
        && let Err(fault) = check_winner(winner, &result.0, [&home.0, &away.0])
    {
        keys.winner = None;
        faults.push(fault);
    }
    // What is wrong behind the columns costs that key only: the match itself is known.
    faults.into_iter().for_each(|fault| report(fault, file, found));
    if home.0 == away.0 {
        let message = format!("`{}` plays itself", away.0);
        let fault = LineFault { code: Code::ClubPlaysItself, ..LineFault::new(away.1.clone(), message) };
        read.broken.push(broken(&words, at(whole), heading));
        return report(fault.help("mend one of the two slugs"), file, found);
    }
    let Some(stage) = stage else {
        read.broken.push(broken(&words, at(whole), heading));
        return;
    };
    read.lines.push(MatchLine {
        span: at(whole),
        stage,
        round: round.map(|(round, range)| (round, at(range))),
        day: (day.0, at(day.1)),
        home: (home.0, at(home.1)),
        away: (away.0, at(away.1)),
        result: (result.0, at(result.1)),
        meeting,
        winner: keys.winner.map(|(winner, word)| (winner, at(word.range()))),
        venue: keys.venue.map(|(venue, word)| (venue, at(word.range()))),
        neutral: keys.neutral,
        attendance: keys.attendance,
        referee: keys.referee.map(|(who, word)| (who, at(word.range()))),
        was: keys.was.into_iter().map(|(moment, range)| (moment, at(range))).collect(),
        number: keys.number,
        counters: keys.counters.into_iter().map(|(name, score, range)| (name, score, at(range))).collect(),
    });
}

/// What a line that is at fault may have been about.
fn broken(words: &[Word<'_>], span: Span, heading: &Heading) -> BrokenLine {
    let stage = match heading {
        Heading::Stage(stage, _) => Slug::parse(stage).ok(),
        Heading::NoneYet | Heading::Broken => None,
    };
    let meeting = words.iter().filter_map(Word::bracket).find_map(|inside| inside.text.trim().parse().ok());
    BrokenLine { span, stage, slugs: words.iter().filter_map(|word| Slug::parse(word.text).ok()).collect(), meeting }
}

type Placed<T> = (T, std::ops::Range<usize>);

/// What stands before the keys.
struct Columns {
    round: Option<Placed<RoundName>>,
    day: Placed<MatchDay>,
    home: Placed<Side>,
    result: Placed<super::MatchResult>,
    away: Placed<Side>,
    meeting: u8,
    /// How many words they took.
    taken: usize,
}

fn read_columns(words: &[Word<'_>], end: usize) -> Result<Columns, LineFault> {
    let word = |at: usize, what: &str| {
        words.get(at).ok_or_else(|| {
            LineFault::new(end..end, format!("the line ends where {what} is expected"))
                .help("a line is ROUND DATE [TIME] HOME RESULT AWAY")
        })
    };
    let round = read_round(&words[0])?;
    let date = word(1, "a date")?;
    let mut taken = 2;
    let day = match words.get(2).map(read_time).transpose()?.flatten() {
        Some(time) => {
            taken = 3;
            read_day_and_time(date, time, &words[2])?
        }
        None => (read_date(date)?, date.range()),
    };
    let home = read_side(word(taken, "the home side")?, "the home side")?;
    let result_word = word(taken + 1, "a result")?;
    let (result, result_words) = read_result(&words[taken + 1..])?;
    taken += 1 + result_words;
    let result_range = result_word.start..words[taken - 1].range().end;
    let away = read_side(word(taken, "the away side")?, "the away side")?;
    taken += 1;
    let mut meeting = 1;
    if let Some((bracket, inside)) = words.get(taken).and_then(|next| Some((next, next.bracket()?))) {
        meeting = inside.text.trim().parse().ok().filter(|number| *number >= 2).ok_or_else(|| {
            LineFault::new(
                bracket.range(),
                format!("expected the number of a further meeting, found `{}`", bracket.text),
            )
            .help("a second meeting is `(2)`, the first has no number; half-time stands behind the score")
        })?;
        taken += 1;
    }
    Ok(Columns { round, day, home, result: (result, result_range), away, meeting, taken })
}

fn read_round(word: &Word<'_>) -> Result<Option<Placed<RoundName>>, LineFault> {
    if word.text == "-" {
        return Ok(None);
    }
    let fault =
        |help: &str| LineFault::new(word.range(), format!("expected a round, found `{}`", word.text)).help(help);
    let round = if word.text.bytes().all(|byte| byte.is_ascii_digit()) {
        RoundName::Number(word.text.parse().map_err(|_| fault("so high a number cannot be"))?)
    } else if word.text.contains('-') && KnownDate::parse(word.text).is_some() {
        return Err(fault("the round stands before the date; write `-` when there is none"));
    } else {
        let slug = Slug::parse(word.text);
        RoundName::Named(
            slug.map_err(|_| fault("write a number, a name such as `semi-finals`, or `-` when there is none"))?,
        )
    };
    Ok(Some((round, word.range())))
}

fn read_date(word: &Word<'_>) -> Result<MatchDay, LineFault> {
    match word.text {
        "-" => Ok(MatchDay::NotSet),
        "unknown" => Ok(MatchDay::On(Date::Unknown)),
        written => KnownDate::parse(written).map(|date| MatchDay::On(Date::Known(date))).ok_or_else(|| {
            LineFault::new(word.range(), format!("expected a date, found `{written}`"))
                .help("write `2025-03-02`, `1923-04`, `1923`, or `-` when the day is not set")
        }),
    }
}

/// A clock as written, with its offset if it has one.
struct Time {
    clock: jiff::civil::Time,
    offset: Option<jiff::tz::Offset>,
}

/// None when the word is no time at all but the home side.
fn read_time(word: &Word<'_>) -> Result<Option<Time>, LineFault> {
    let text = word.text;
    if !is_meant_as_time(text) {
        return Ok(None);
    }
    let wrong = || {
        LineFault::new(word.range(), format!("expected a time or the home side, found `{text}`"))
            .help("write `20:45`, `14:00+01:00`, or nothing when the hour is not known")
    };
    // A stand-in day lets the reader of moments judge the clock and its offset.
    match Moment::parse(&format!("2000-01-01T{text}")) {
        Some(Moment::Local(moment)) if text.len() == 5 => Ok(Some(Time { clock: moment.time(), offset: None })),
        Some(Moment::Offset(moment, offset)) if !text.get(5..).is_none_or(|rest| rest.starts_with(":")) => {
            Ok(Some(Time { clock: moment.time(), offset: Some(offset) }))
        }
        _ => Err(wrong()),
    }
}

/// A digit, then a colon, a dot or `h` among digits: `20:45`, but also `20.45` and `20h45`, which other places write.
fn is_meant_as_time(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let behind = &text[digits..];
    (1..=2).contains(&digits)
        && (behind.starts_with([':', '.'])
            || behind.strip_prefix('h').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit())))
}

fn read_day_and_time(date: &Word<'_>, time: Time, time_word: &Word<'_>) -> Result<Placed<MatchDay>, LineFault> {
    let day = match read_date(date)? {
        MatchDay::On(Date::Known(known)) => known.exact(),
        MatchDay::On(Date::Unknown) | MatchDay::NotSet | MatchDay::At(_) => None,
    };
    let day = day.ok_or_else(|| {
        LineFault::new(time_word.range(), "an hour needs a date that is known to the day")
            .help("leave the hour out, or write the day")
    })?;
    let moment = match time.offset {
        None => Moment::Local(day.to_datetime(time.clock)),
        Some(offset) => Moment::Offset(day.to_datetime(time.clock), offset),
    };
    Ok((MatchDay::At(moment), date.start..time_word.range().end))
}

fn read_side(word: &Word<'_>, what: &str) -> Result<Placed<Side>, LineFault> {
    let wrong = |help: &str| LineFault::new(word.range(), format!("expected {what}, found `{}`", word.text)).help(help);
    let side = match word.text.split_once(':') {
        Some((from, place)) => {
            let is_match = matches!(from, "winner" | "loser");
            let right = if is_match {
                !place.is_empty() && place.bytes().all(|byte| byte.is_ascii_digit())
            } else {
                Slug::parse(from).is_ok() && Slug::looks_like(place)
            };
            if !right {
                return Err(wrong(
                    "a place that is not filled yet is `groups:a1`, `regular:3`, `winner:61` or `loser:61`",
                ));
            }
            Side::Place(word.text.to_owned())
        }
        None => Side::Club(Slug::parse(word.text).map_err(|bad| match bad {
            crate::records::values::BadSlug::Reserved => wrong("this word is reserved"),
            _ => wrong("a side is the slug of a club: `a` to `z`, `0` to `9` and single hyphens, with a letter"),
        })?),
    };
    Ok((side, word.range()))
}
