//! Adding results up, club by club. Rounds can be added one after the other, so that the tables of a whole season cost no
//! more than its matches.

use crate::archive::{Club, Id};
use crate::sport::Points;

use super::counting::Counted;
use super::record::{HomeAway, Record};
use super::table::HalfPoint;

/// A club before anything is ranked.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) club: Id<Club>,
    pub(super) group: u16,
    pub(super) record: HomeAway,
    pub(super) start_points: i32,
    pub(super) half_point: HalfPoint,
    pub(super) adjusted: i32,
    /// The rank in each stage that the order names, in the order of the order.
    pub(super) earlier_ranks: Vec<u16>,
}

impl Row {
    pub(super) fn points(&self) -> i32 {
        self.start_points + self.record.home.points + self.record.away.points + self.adjusted
    }

    /// Twice the points before halving rounded them.
    pub(super) fn doubled_points(&self) -> i32 {
        let half = match self.half_point {
            HalfPoint::None => 0,
            HalfPoint::Given => -1,
            HalfPoint::CutOff => 1,
        };
        2 * self.points() + half
    }
}

/// The rows of a stage, and who did what against whom when the order asks for that.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    /// By club.
    pub(super) rows: Vec<Row>,
    points: Points,
    meetings: Option<Meetings>,
}

/// For each home and away club what both made of it.
#[derive(Clone, Debug)]
struct Meetings {
    clubs: usize,
    /// The home club's record and the away club's, row by row.
    cells: Vec<(Record, Record)>,
}

impl Tally {
    pub(super) fn new(mut rows: Vec<Row>, points: Points, keeps_meetings: bool) -> Tally {
        rows.sort_by_key(|row| row.club);
        let clubs = rows.len();
        let meetings = keeps_meetings.then(|| Meetings { clubs, cells: vec![Default::default(); clubs * clubs] });
        Tally { rows, points, meetings }
    }

    fn place(&self, club: Id<Club>) -> Option<usize> {
        self.rows.binary_search_by_key(&club, |row| row.club).ok()
    }

    /// A match between clubs of which one is not in the stage counts for the other only.
    pub(super) fn add(&mut self, counted: Counted) {
        let (home, away) = (self.place(counted.home), self.place(counted.away));
        if let Some(home) = home {
            counted.add_to(&mut self.rows[home].record.home, true, self.points);
        }
        if let Some(away) = away {
            counted.add_to(&mut self.rows[away].record.away, false, self.points);
        }
        if let (Some(home), Some(away), Some(meetings)) = (home, away, &mut self.meetings) {
            let cell = &mut meetings.cells[home * meetings.clubs + away];
            counted.add_to(&mut cell.0, true, self.points);
            counted.add_to(&mut cell.1, false, self.points);
        }
    }

    /// What a club did against these others.
    pub(super) fn against(&self, club: usize, others: &[usize]) -> HomeAway {
        let mut sum = HomeAway::default();
        if let Some(meetings) = &self.meetings {
            for other in others.iter().filter(|other| **other != club) {
                sum.home += meetings.cells[club * meetings.clubs + other].0;
                sum.away += meetings.cells[other * meetings.clubs + club].1;
            }
        }
        sum
    }
}
