//! What can be claimed of a club, a person or a match: the kinds of value, and how each is written.

use super::values::KnownDate;
use crate::sport::Score;

/// A kind of value that can be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    Position,
    Points,
    PointsAhead,
    Count(Counter),
    Run,
    Score,
    Age,
    Date,
    Caps,
    Record,
}

/// What is counted match by match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Counter {
    Played,
    Wins,
    Draws,
    Losses,
    /// Of a person the goals scored, of a club its goals.
    Goals,
    GoalsFor,
    GoalsAgainst,
}

impl What {
    /// Every kind with the word that is written for it.
    pub const ALL: [(What, &'static str); 16] = [
        (What::Position, "position"),
        (What::Points, "points"),
        (What::PointsAhead, "points-ahead"),
        (What::Count(Counter::Played), "played"),
        (What::Count(Counter::Wins), "wins"),
        (What::Count(Counter::Draws), "draws"),
        (What::Count(Counter::Losses), "losses"),
        (What::Count(Counter::Goals), "goals"),
        (What::Count(Counter::GoalsFor), "goals-for"),
        (What::Count(Counter::GoalsAgainst), "goals-against"),
        (What::Run, "run"),
        (What::Score, "score"),
        (What::Age, "age"),
        (What::Date, "date"),
        (What::Caps, "caps"),
        (What::Record, "record"),
    ];

    pub fn from_word(word: &str) -> Option<What> {
        What::ALL.into_iter().find(|(_, known)| *known == word).map(|(what, _)| what)
    }

    pub fn word(self) -> &'static str {
        What::ALL.into_iter().find(|(known, _)| *known == self).map_or("", |(_, word)| word)
    }
}

/// A value that is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// From 1.
    Position(u32),
    /// `7 of 30`: the second number is how many there were to win.
    Points {
        points: i32,
        of: Option<u32>,
    },
    /// Behind when it is less than nothing.
    PointsAhead(i32),
    /// `3 of 14`: the second number is in how many matches; for wins, draws and losses only.
    Count {
        counter: Counter,
        count: u32,
        of: Option<u32>,
    },
    Run {
        length: u32,
        kind: RunKind,
    },
    /// Home and away, as the match line has it.
    Score(Score),
    Age(u32),
    Date(KnownDate),
    Caps(u32),
    Record {
        wins: u32,
        draws: u32,
        losses: u32,
    },
}

impl Claimed {
    pub fn what(self) -> What {
        match self {
            Claimed::Position(_) => What::Position,
            Claimed::Points { .. } => What::Points,
            Claimed::PointsAhead(_) => What::PointsAhead,
            Claimed::Count { counter, .. } => What::Count(counter),
            Claimed::Run { .. } => What::Run,
            Claimed::Score(_) => What::Score,
            Claimed::Age(_) => What::Age,
            Claimed::Date(_) => What::Date,
            Claimed::Caps(_) => What::Caps,
            Claimed::Record { .. } => What::Record,
        }
    }

    /// From what is written: figures, joined by blanks or hyphens where a value is made of several, and behind those of a
    /// run its kind. None when a value of this kind is not written so.
    pub fn parse(what: What, written: &str) -> Option<Claimed> {
        let written = written.trim();
        Some(match what {
            What::Position => Claimed::Position(written.parse().ok().filter(|rank| *rank > 0)?),
            What::Points => {
                let (points, of) = one_of(written);
                Claimed::Points { points: points.parse().ok()?, of: of.map(str::parse).transpose().ok()? }
            }
            What::PointsAhead => Claimed::PointsAhead(written.parse().ok()?),
            What::Count(counter @ (Counter::Wins | Counter::Draws | Counter::Losses)) => {
                let (count, of) = one_of(written);
                Claimed::Count { counter, count: count.parse().ok()?, of: of.map(str::parse).transpose().ok()? }
            }
            What::Count(counter @ (Counter::Played | Counter::Goals | Counter::GoalsFor | Counter::GoalsAgainst)) => {
                Claimed::Count { counter, count: written.parse().ok()?, of: None }
            }
            What::Run => {
                let (length, kind) = written.split_once([' ', '-'])?;
                let length = length.parse().ok().filter(|length| *length > 0)?;
                Claimed::Run { length, kind: RunKind::from_word(kind.trim())? }
            }
            What::Score => Claimed::Score(Score::parse(&written.replace(' ', "-"))?),
            What::Age => Claimed::Age(written.parse().ok()?),
            What::Date => Claimed::Date(KnownDate::parse(written).filter(|date| is_plain(*date))?),
            What::Caps => Claimed::Caps(written.parse().ok()?),
            What::Record => {
                let mut parts = written.split([' ', '-']).map(|part| part.parse().ok());
                let [wins, draws, losses] = [parts.next()??, parts.next()??, parts.next()??];
                if parts.next().is_some() {
                    return None;
                }
                Claimed::Record { wins, draws, losses }
            }
        })
    }
}

/// `7 30` and `7/30` are seven of thirty.
fn one_of(written: &str) -> (&str, Option<&str>) {
    written.split_once([' ', '/']).map_or((written, None), |(number, of)| (number, Some(of)))
}

/// Without signs of doubt: a claim is a claim.
fn is_plain(date: KnownDate) -> bool {
    !date.about && !date.uncertain && !date.at_latest
}

/// What every match of a run has in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RunKind {
    Winning,
    Drawing,
    Losing,
    Unbeaten,
    WithoutWin,
    WithoutDraw,
    /// Scored at least once.
    Scoring,
    WithoutGoal,
    /// Conceded nothing.
    CleanSheets,
}

impl RunKind {
    /// Every kind with the word that is written for it.
    pub const ALL: [(RunKind, &'static str); 9] = [
        (RunKind::Winning, "winning"),
        (RunKind::Drawing, "drawing"),
        (RunKind::Losing, "losing"),
        (RunKind::Unbeaten, "unbeaten"),
        (RunKind::WithoutWin, "without-win"),
        (RunKind::WithoutDraw, "without-draw"),
        (RunKind::Scoring, "scoring"),
        (RunKind::WithoutGoal, "without-goal"),
        (RunKind::CleanSheets, "clean-sheets"),
    ];

    pub fn from_word(word: &str) -> Option<RunKind> {
        RunKind::ALL.into_iter().find(|(_, known)| *known == word).map(|(kind, _)| kind)
    }

    pub fn word(self) -> &'static str {
        RunKind::ALL.into_iter().find(|(known, _)| *known == self).map_or("", |(_, word)| word)
    }
}

/// How a value of this kind is written behind the claim, for the help of a message.
pub fn example_of(what: What) -> &'static str {
    match what {
        What::Position => "position=10",
        What::Points => "points=10",
        What::PointsAhead => "points-ahead=1",
        What::Count(Counter::Played) => "played=13",
        What::Count(Counter::Wins) => "wins=3",
        What::Count(Counter::Draws) => "draws=3",
        What::Count(Counter::Losses) => "losses=3",
        What::Count(Counter::Goals) => "goals=3",
        What::Count(Counter::GoalsFor) => "goals-for=39",
        What::Count(Counter::GoalsAgainst) => "goals-against=34",
        What::Run => "run=10-without-win",
        What::Score => "score=4-1",
        What::Age => "age=53",
        What::Date => "date=2025-03-02",
        What::Caps => "caps=43",
        What::Record => "record=22-12-20",
    }
}

/// The kinds of run in a list.
pub fn kinds_of_run() -> String {
    RunKind::ALL.map(|(_, word)| word).join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Claimed, Counter, RunKind, What};
    use crate::sport::Score;

    #[test]
    fn a_value_is_written_in_figures() {
        let parsed = |word: &str, written: &str| Claimed::parse(What::from_word(word).expect("a kind"), written);
        assert_eq!(parsed("points", "7 30"), Some(Claimed::Points { points: 7, of: Some(30) }));
        assert_eq!(parsed("points", "7/30"), Some(Claimed::Points { points: 7, of: Some(30) }));
        assert_eq!(parsed("points", "-3"), Some(Claimed::Points { points: -3, of: None }));
        assert_eq!(parsed("wins", "3 14"), Some(Claimed::Count { counter: Counter::Wins, count: 3, of: Some(14) }));
        assert_eq!(parsed("goals-for", "45 40"), None, "goals are not so many of so many");
        assert_eq!(parsed("score", "4-1"), Some(Claimed::Score(Score::new(4, 1))));
        assert_eq!(parsed("score", "4 1"), Some(Claimed::Score(Score::new(4, 1))));
        assert_eq!(parsed("record", "22-12-20"), Some(Claimed::Record { wins: 22, draws: 12, losses: 20 }));
        assert_eq!(parsed("record", "22-12"), None);
        let run = Some(Claimed::Run { length: 10, kind: RunKind::WithoutWin });
        assert_eq!(parsed("run", "10 without-win"), run);
        assert_eq!(parsed("run", "10-without-win"), run);
        assert_eq!(parsed("run", "5"), None, "of what kind?");
        assert_eq!(parsed("position", "0"), None);
        assert_eq!(parsed("date", "2025-03~"), None);
    }
}
