//! Text in columns that a terminal of eighty can hold: names on the left, figures on the right.

/// As wide as a terminal is at the least.
const WIDTH: usize = 80;

/// The room between two columns.
const GAP: usize = 2;

/// How far rows stand in from their heading.
const INDENT: usize = 2;

/// A line: a name with its figures.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) figures: Vec<String>,
}

impl Line {
    pub(super) fn new(name: impl Into<String>, figures: Vec<String>) -> Line {
        Line { name: name.into(), figures }
    }
}

/// Lines below each other, each column as wide as it needs to be. A name that has no room beside its figures is broken
/// between words, and the figures stand beside its last line.
pub(super) fn columns(lines: &[Line]) -> String {
    let count = lines.iter().map(|line| line.figures.len()).max().unwrap_or(0);
    let width = |column: usize| lines.iter().filter_map(|line| line.figures.get(column)).map(|text| length(text)).max();
    let widths: Vec<usize> = (0..count).map(|column| width(column).unwrap_or(0)).collect();
    let figures = widths.iter().map(|width| width + GAP).sum::<usize>();
    let room = WIDTH.saturating_sub(INDENT + figures);
    let longest = lines.iter().map(|line| length(&line.name)).max().unwrap_or(0).min(room);
    let mut text = String::new();
    for line in lines {
        let broken = broken(&line.name, longest);
        let (last, before) = broken.split_last().expect("even an empty name is one line");
        for part in before {
            text += &format!("{:INDENT$}{part}\n", "");
        }
        let mut row = format!("{:INDENT$}{last}{:fill$}", "", "", fill = longest - length(last).min(longest));
        for (figure, width) in line.figures.iter().zip(&widths) {
            row += &format!("{:fill$}{figure}", "", fill = GAP + width - length(figure));
        }
        text += row.trim_end();
        text.push('\n');
    }
    text
}

/// A label and what it says, broken between words and hanging below its beginning.
pub(super) fn said(label: &str, value: &str) -> String {
    let text = format!("{label}: {value}");
    let lines = broken(&text, WIDTH - 2 * INDENT);
    let lines = lines.iter().enumerate().map(|(place, line)| match place {
        0 => format!("{:INDENT$}{line}\n", ""),
        _ => format!("{:hang$}{line}\n", "", hang = 2 * INDENT),
    });
    lines.collect()
}

/// A text in lines that are no longer than this, unless one word is.
fn broken(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() {
            line.push_str(word);
        } else if length(line) + 1 + length(word) <= most {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_below_each_other_and_long_names_are_broken() {
        let figures = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let lines = [
            Line::new("", figures(&["m", "ptn/m"])),
            Line::new("één", figures(&["54", "1,44"])),
            Line::new("a ".repeat(40).trim_end(), figures(&["", "x"])),
        ];
        let text = columns(&lines);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines.iter().all(|line| length(line) <= WIDTH), "{text}");
        assert_eq!(lines.len(), 4, "{text}");
        let end = |line: &str| length(line);
        assert_eq!(end(lines[0]), end(lines[1]), "{text}");
        assert_eq!(end(lines[3]), end(lines[1]), "{text}");
    }

    #[test]
    fn what_is_said_hangs_below_its_beginning() {
        assert_eq!(said("A", "b"), "  A: b\n");
        assert!(said("A", &"woord ".repeat(20)).lines().skip(1).all(|line| line.starts_with("    w")));
    }
}
