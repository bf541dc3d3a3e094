//! Puts the lines of a source beside those that a season has. What was missing is filled in its own line, what differs
//! stays as a person wrote it and is listed, and what is new goes behind the lines of its stage.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil;

use super::line::PlannedLine;
use super::summary::{KeptLine, Summary};
use crate::records::match_line::{
    LineValues, MatchDay, MatchLine, MatchLines, MatchResult, Side, aligned_lines, day_text, result_text, stage_block,
};
use crate::records::values::{Date, Moment, Slug};
use crate::source::{Edit, SourceFile};

/// A file of match lines that the season has.
pub(super) struct OwnFile<'a> {
    pub source: &'a SourceFile,
    pub read: MatchLines,
}

/// The first line of a file that an import makes.
const HEADER: &str = "# Columns: round, date, kick-off, home, result, away; then key=value; # begins a comment.\n";

type Pair = (Slug, Slug, Slug);

/// The edits that bring these lines into the season whose files are `own`. `stages` are those of the lines in their order,
/// `path` is where a first file would lie.
pub(super) fn merge(
    own: &[OwnFile<'_>],
    planned: Vec<PlannedLine>,
    stages: &[Slug],
    path: &str,
    summary: &mut Summary,
) -> Vec<Edit> {
    let mut edits: Vec<Edit> = own.iter().map(|file| Edit::of(file.source)).collect();
    let mut added: BTreeMap<usize, PlannedLine> = BTreeMap::new();
    for (pair, theirs) in by_pair(planned) {
        let ours = own_lines(own, &pair);
        let partners = partners(&ours, &theirs);
        let mut next = ours.iter().map(|(_, line)| line.meeting).max().unwrap_or(0);
        for ((index, mut line), partner) in theirs.into_iter().zip(partners) {
            match partner {
                Some(partner) => {
                    let (file, ours) = ours[partner];
                    fill_or_keep(own[file].source, ours, &line.values, &mut edits[file], summary);
                }
                None => {
                    next = next.saturating_add(1);
                    line.values.meeting = next;
                    summary.added += 1;
                    added.insert(index, line);
                }
            }
        }
    }
    summary.kept.sort();
    let new: Vec<PlannedLine> = added.into_values().collect();
    if own.is_empty() {
        edits.extend(first_file(&new, stages, path));
    } else {
        insert(own, &new, stages, &mut edits);
    }
    edits.retain(|edit| !edit.is_empty());
    edits
}

/// The lines of a source by stage and sides, each with its place in the source's order; those of one pair by their day.
fn by_pair(planned: Vec<PlannedLine>) -> BTreeMap<Pair, Vec<(usize, PlannedLine)>> {
    let mut pairs: BTreeMap<Pair, Vec<(usize, PlannedLine)>> = BTreeMap::new();
    for (index, line) in planned.into_iter().enumerate() {
        let pair = (line.stage.clone(), line.home.clone(), line.away.clone());
        pairs.entry(pair).or_default().push((index, line));
    }
    for lines in pairs.values_mut() {
        lines.sort_by_key(|(_, line)| exact_day(line.values.day).unwrap_or(civil::Date::MAX));
    }
    pairs
}

/// The lines that the season has for a pair, by their meeting, each with the index of its file.
fn own_lines<'a>(own: &'a [OwnFile<'_>], (stage, home, away): &Pair) -> Vec<(usize, &'a MatchLine)> {
    let is = |side: &Side, slug: &Slug| matches!(side, Side::Club(club) if club == slug);
    let all = own.iter().enumerate().flat_map(|(index, file)| file.read.lines.iter().map(move |line| (index, line)));
    let mut lines: Vec<(usize, &MatchLine)> = all
        .filter(|(_, line)| line.stage.0 == stage.as_str() && is(&line.home.0, home) && is(&line.away.0, away))
        .collect();
    lines.sort_by_key(|(_, line)| line.meeting);
    lines
}

/// Which of our lines each of theirs is: first those of the same day, then the rest in order.
fn partners(ours: &[(usize, &MatchLine)], theirs: &[(usize, PlannedLine)]) -> Vec<Option<usize>> {
    let mut partners = vec![None; theirs.len()];
    let mut free: Vec<usize> = (0..ours.len()).collect();
    for by_day in [true, false] {
        for ((_, line), partner) in theirs.iter().zip(&mut partners).filter(|(_, partner)| partner.is_none()) {
            let is_same = |own: &usize| {
                let day = exact_day(line.values.day);
                !by_day || (day.is_some() && day == exact_day(ours[*own].1.day.0))
            };
            if let Some(at) = free.iter().position(is_same) {
                *partner = Some(free.remove(at));
            }
        }
    }
    partners
}

pub(super) fn exact_day(day: MatchDay) -> Option<civil::Date> {
    match day {
        MatchDay::NotSet => None,
        MatchDay::On(date) => date.known()?.exact(),
        MatchDay::At(moment) => Some(moment.day()),
    }
}

/// What is to be done about one column.
enum Compared {
    Same,
    Missing,
    Differs,
}

fn fill_or_keep(file: &SourceFile, ours: &MatchLine, theirs: &LineValues, edit: &mut Edit, summary: &mut Summary) {
    let result = compare_result(&ours.result.0, &theirs.result);
    let was_postponed = ours.result.0 == MatchResult::Postponed && matches!(result, Compared::Missing);
    let mut is_filled = false;
    let mut differences: Vec<(String, String)> = Vec::new();
    let mut put = |range: Range<usize>, text: &str| {
        let (range, text) = refit(&file.text, range, text);
        edit.replace(range, text);
        is_filled = true;
    };
    match result {
        Compared::Same => {}
        Compared::Missing => put(ours.result.1.range(), &result_text(&theirs.result)),
        Compared::Differs => differences.push((result_text(&ours.result.0), result_text(&theirs.result))),
    }
    match compare_day(ours.day.0, theirs.day) {
        Compared::Same => {}
        Compared::Missing => put(ours.day.1.range(), &day_text(theirs.day)),
        // A postponed match that was played got its new day; the old one is kept as a key, unless there are older ones.
        Compared::Differs if was_postponed && ours.was.is_empty() => {
            put(ours.day.1.range(), &day_text(theirs.day));
            if let Some(old) = moment(ours.day.0) {
                let end = ours.span.range().end;
                put(end..end, &format!("  was={old}"));
            }
        }
        Compared::Differs => differences.push((day_text(ours.day.0), day_text(theirs.day))),
    }
    let round = |values: &Option<String>| values.clone().unwrap_or_else(|| "-".to_owned());
    let our_round = ours.round.as_ref().map(|(round, _)| round.to_string());
    let their_round = theirs.round.as_ref().map(ToString::to_string);
    if their_round.is_some() && our_round != their_round {
        differences.push((format!("round {}", round(&our_round)), format!("round {}", round(&their_round))));
    }
    if differences.is_empty() {
        let count = if is_filled { &mut summary.filled } else { &mut summary.unchanged };
        *count += 1;
        return;
    }
    summary.filled += usize::from(is_filled);
    let line = file.text[..ours.span.range().start].matches('\n').count() + 1;
    let (own, source): (Vec<_>, Vec<_>) = differences.into_iter().unzip();
    summary.kept.push(KeptLine {
        path: file.path.clone(),
        line,
        ours: format!("{} {} {}", ours.home.0, own.join(", "), ours.away.0),
        source: source.join(", "),
    });
}

/// A source that is silent about something does not differ in it.
fn compare_result(ours: &MatchResult, theirs: &MatchResult) -> Compared {
    let is_over = matches!(theirs, MatchResult::Played(_) | MatchResult::Awarded { .. });
    match (ours, theirs) {
        (_, MatchResult::NotPlayed) => Compared::Same,
        (MatchResult::NotPlayed, _) => Compared::Missing,
        (MatchResult::ScoreUnknown | MatchResult::Postponed, _) if is_over => Compared::Missing,
        (MatchResult::Played(ours), MatchResult::Played(theirs)) => {
            let agree = ours.result == theirs.result
                && ours.decided_in == theirs.decided_in
                && (theirs.parts.is_empty() || ours.parts == theirs.parts)
                && (theirs.shoot_out.is_none() || ours.shoot_out == theirs.shoot_out);
            if agree { Compared::Same } else { Compared::Differs }
        }
        _ if ours == theirs => Compared::Same,
        _ => Compared::Differs,
    }
}

fn compare_day(ours: MatchDay, theirs: MatchDay) -> Compared {
    match (ours, theirs) {
        (_, MatchDay::NotSet) => Compared::Same,
        (MatchDay::NotSet, _) => Compared::Missing,
        (MatchDay::At(ours), MatchDay::At(theirs)) if ours.clock() == theirs.clock() => Compared::Same,
        (MatchDay::At(ours), MatchDay::On(Date::Known(theirs))) if theirs.exact() == Some(ours.day()) => Compared::Same,
        _ if ours == theirs => Compared::Same,
        _ => Compared::Differs,
    }
}

fn moment(day: MatchDay) -> Option<Moment> {
    match day {
        MatchDay::At(moment) => Some(moment),
        MatchDay::On(_) | MatchDay::NotSet => exact_day(day).map(Moment::Day),
    }
}

/// A replacement that takes from, or gives to, the blanks behind it, so that the columns to the right stay where they are
/// as long as it fits.
fn refit(text: &str, range: Range<usize>, new: &str) -> (Range<usize>, String) {
    let blanks = text[range.end..].bytes().take_while(|byte| *byte == b' ').count();
    if blanks == 0 {
        return (range, new.to_owned());
    }
    let width = text[range.clone()].chars().count() + blanks;
    let least = new.chars().count() + blanks.min(2);
    let padded = format!("{new:width$}", width = width.max(least));
    (range.start..range.end + blanks, padded)
}

fn first_file(new: &[PlannedLine], stages: &[Slug], path: &str) -> Option<Edit> {
    if new.is_empty() {
        return None;
    }
    let blocks = stages.iter().filter_map(|stage| {
        let lines = lines_of(new, stage);
        (!lines.is_empty()).then(|| format!("\n{}", stage_block(stage.as_str(), lines)))
    });
    Some(Edit::create(path, HEADER.to_owned() + &blocks.collect::<String>()))
}

fn lines_of<'a>(new: &'a [PlannedLine], stage: &Slug) -> Vec<&'a LineValues> {
    new.iter().filter(|line| line.stage == *stage).map(|line| &line.values).collect()
}

/// Puts new lines behind the last line of their stage, or in a new block at the end of the last file.
fn insert(own: &[OwnFile<'_>], new: &[PlannedLine], stages: &[Slug], edits: &mut [Edit]) {
    // Texts for one place are joined, since each edit of a file counts from what was read.
    let mut texts: BTreeMap<(usize, usize), String> = BTreeMap::new();
    for stage in stages {
        let lines = lines_of(new, stage);
        if lines.is_empty() {
            continue;
        }
        let place = own.iter().enumerate().rev().find_map(|(index, file)| Some((index, end_of_stage(file, stage)?)));
        let (place, text) = match place {
            Some((index, at)) => {
                let beside = own[index].read.lines.iter().filter(|line| line.stage.0 == stage.as_str());
                let beside: Vec<LineValues> = beside.map(LineValues::from).collect();
                ((index, at), aligned_lines(lines, &beside))
            }
            None => {
                let last = own.len() - 1;
                let end = own[last].source.text.len();
                let gap = if end == 0 { "" } else { "\n" };
                ((last, end), format!("{gap}{}", stage_block(stage.as_str(), lines)))
            }
        };
        texts.entry(place).or_default().push_str(&text);
    }
    for ((index, at), text) in texts {
        edits[index].insert_lines(at, &text);
    }
}

/// Where the line begins that follows the last one of a stage.
fn end_of_stage(file: &OwnFile<'_>, stage: &Slug) -> Option<usize> {
    let lines = file.read.lines.iter().filter(|line| line.stage.0 == stage.as_str()).map(|line| line.span);
    let headings = file.read.headings.iter().filter(|(name, _)| name == stage.as_str()).map(|(_, span)| *span);
    let last = lines.max().or_else(|| headings.max())?.range().end;
    let text = &file.source.text;
    Some(text[last..].find('\n').map_or(text.len(), |newline| last + newline + 1))
}
