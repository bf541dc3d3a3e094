//! League tables.

use std::sync::Arc;

use crate::archive::{Archive, Club, Id, Stage};

use super::counting::Until;
use super::record::{HomeAway, Record};
use super::zones::PlacedZone;

/// The table of a stage. A stage with groups has one table per group, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeagueTable {
    pub stage: Id<Stage>,
    pub until: Until,
    pub progress: Progress,
    /// By rank, group after group; clubs that nothing parts stand by slug.
    pub standings: Vec<Standing>,
    /// What the places mean.
    pub zones: Arc<[PlacedZone]>,
}

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// From 1, in its group when there are groups.
    pub rank: u16,
    /// Nothing parts this club from another one: both have this rank.
    pub shared: bool,
    /// The place of its group in `Stage::groups`; 0 without groups.
    pub group: u16,
    pub club: Id<Club>,
    /// Matches of this stage, and those that were carried along as a record.
    pub record: HomeAway,
    pub points: i32,
    /// Carried from an earlier stage; part of `points`.
    pub start_points: i32,
    /// What halving did to the start points.
    pub half_point: HalfPoint,
    /// Given or taken by decision; part of `points`.
    pub adjusted: i32,
}

/// What became of the half point when an odd number was halved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HalfPoint {
    /// There was none.
    #[default]
    None,
    /// Rounded up: the club was given half a point.
    Given,
    /// Rounded down: half a point was cut off.
    CutOff,
}

/// How far the rounds are in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing counts yet, or the stage has no rounds.
    NoRound,
    /// Every match of the rounds up to this one counts (but those that will never be played), and no other.
    After(usize),
    /// Something else: matches of this round, the latest that began in earnest, count beside matches still to come.
    During(usize),
}

impl Standing {
    pub fn total(&self) -> Record {
        self.record.total()
    }

    pub fn played(&self) -> u32 {
        self.total().played()
    }

    /// Twice the points before halving rounded them.
    pub(super) fn doubled_points(&self) -> i32 {
        2 * self.points
            + match self.half_point {
                HalfPoint::None => 0,
                HalfPoint::Given => -1,
                HalfPoint::CutOff => 1,
            }
    }
}

impl LeagueTable {
    /// Group by group, with the letter; one without a letter when there are no groups.
    pub fn groups<'a>(&'a self, archive: &'a Archive) -> impl Iterator<Item = (Option<&'a str>, &'a [Standing])> {
        let letters = &archive.stages[self.stage].groups;
        self.standings
            .chunk_by(|one, next| one.group == next.group)
            .map(|lines| (letters.get(usize::from(lines[0].group)).map(|(letter, _)| letter.as_str()), lines))
    }

    pub fn standing(&self, club: Id<Club>) -> Option<&Standing> {
        self.standings.iter().find(|standing| standing.club == club)
    }

    pub fn rank(&self, club: Id<Club>) -> Option<u16> {
        self.standing(club).map(|standing| standing.rank)
    }

    /// The zones of a line, by its place among the lines of its group.
    pub fn zones_of(&self, club: Id<Club>) -> impl Iterator<Item = &PlacedZone> {
        let place = self.standings.iter().position(|standing| standing.club == club);
        let place = place.map(|at| {
            let group = self.standings[at].group;
            let before = self.standings[..at].iter().filter(|standing| standing.group == group).count();
            (group, before as u16 + 1)
        });
        self.zones.iter().filter(move |zone| place.is_some_and(|(group, place)| zone.holds(group, place)))
    }

    /// True when nothing was counted yet.
    pub fn is_blank(&self) -> bool {
        self.standings.iter().all(|standing| standing.record.is_empty())
    }
}

/// The table of a stage; None for a stage without a table.
pub fn league_table(archive: &Archive, stage: Id<Stage>, until: Until) -> Option<LeagueTable> {
    (archive.stages[stage].kind == crate::records::values::StageKind::League).then(|| LeagueTable {
        stage,
        until,
        progress: Progress::NoRound,
        standings: Vec::new(),
        zones: Arc::from([]),
    })
}
