//! What lies before a stage: tables of earlier stages, winners of other seasons; worked out on the spot, or found among what
//! is known already.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::archive::{Archive, Club, Id, Season, Stage};

use super::counting::Until;
use super::progress::is_complete;
use super::stage::StageFacts;
use super::table::{LeagueTable, table_with};
use crate::facts::of_each::OfEach;
use crate::facts::season_summary::winner_until;

/// Where tables of earlier stages and winners come from.
pub(in crate::facts) trait Earlier {
    /// None when it has none.
    fn table(&self, stage: Id<Stage>, until: Until) -> Option<Arc<LeagueTable>>;
    fn is_complete(&self, stage: Id<Stage>, until: Until) -> bool;
    fn winner(&self, season: Id<Season>, until: Until) -> Option<Id<Club>>;
}

/// What an earlier stage looks like from a later one: a moment stays that moment, rounds of the later stage come after all
/// of the earlier one.
pub(super) fn until_before(until: Until) -> Until {
    match until {
        Until::Moment(_) | Until::PlayedBy(_) => until,
        Until::AfterRound(_) | Until::Everything => Until::Everything,
    }
}

/// Works everything out anew.
pub(in crate::facts) struct Fresh<'a> {
    archive: &'a Archive,
    depth: u8,
}

/// Seasons that wait for each other's winners would go round for ever; no real one looks back over so many stages.
const DEEPEST: u8 = 16;

impl<'a> Fresh<'a> {
    pub(in crate::facts) fn new(archive: &'a Archive) -> Fresh<'a> {
        Fresh { archive, depth: 0 }
    }

    fn deeper(&self) -> Option<Fresh<'a>> {
        (self.depth < DEEPEST).then_some(Fresh { archive: self.archive, depth: self.depth + 1 })
    }
}

impl Earlier for Fresh<'_> {
    fn table(&self, stage: Id<Stage>, until: Until) -> Option<Arc<LeagueTable>> {
        table_with(self.archive, stage, until, &self.deeper()?).map(Arc::new)
    }

    fn is_complete(&self, stage: Id<Stage>, until: Until) -> bool {
        is_complete(self.archive, stage, until)
    }

    fn winner(&self, season: Id<Season>, until: Until) -> Option<Id<Club>> {
        winner_until(self.archive, season, until, &self.deeper()?)
    }
}

/// Remembers what it has worked out for a season: its later stages ask for the same tables again and again.
pub(in crate::facts) struct Remembered<'a> {
    fresh: Fresh<'a>,
    tables: RefCell<HashMap<Id<Stage>, Option<Arc<LeagueTable>>>>,
    winners: RefCell<HashMap<Id<Season>, Option<Id<Club>>>>,
}

impl<'a> Remembered<'a> {
    pub(in crate::facts) fn new(archive: &'a Archive) -> Remembered<'a> {
        Remembered { fresh: Fresh::new(archive), tables: RefCell::default(), winners: RefCell::default() }
    }

    pub(super) fn remember(&self, stage: Id<Stage>, table: Option<Arc<LeagueTable>>) {
        self.tables.borrow_mut().insert(stage, table);
    }
}

impl Earlier for Remembered<'_> {
    fn table(&self, stage: Id<Stage>, until: Until) -> Option<Arc<LeagueTable>> {
        if until != Until::Everything {
            return self.fresh.table(stage, until);
        }
        let known = self.tables.borrow().get(&stage).cloned();
        known.unwrap_or_else(|| {
            let table = self.fresh.table(stage, until);
            self.remember(stage, table.clone());
            table
        })
    }

    fn is_complete(&self, stage: Id<Stage>, until: Until) -> bool {
        self.fresh.is_complete(stage, until)
    }

    fn winner(&self, season: Id<Season>, until: Until) -> Option<Id<Club>> {
        if until != Until::Everything {
            return self.fresh.winner(season, until);
        }
        let known = self.winners.borrow().get(&season).copied();
        known.unwrap_or_else(|| {
            let winner = self.fresh.winner(season, until);
            self.winners.borrow_mut().insert(season, winner);
            winner
        })
    }
}

/// Looks into the stages that are done, and works out what is asked of a moment once: between two changes of a stage it is
/// always the same table.
pub(in crate::facts) struct Known<'a> {
    pub(in crate::facts) archive: &'a Archive,
    pub(in crate::facts) stages: &'a OfEach<Stage, StageFacts>,
}

impl Known<'_> {
    fn is_settled(&self, stage: Id<Stage>, until: Until) -> bool {
        match until {
            Until::Everything => true,
            Until::AfterRound(_) | Until::PlayedBy(_) => false,
            Until::Moment(moment) => {
                let changes = self.stages[stage].changes.as_ref();
                changes.is_some_and(|changes| changes.last().is_none_or(|last| *last <= moment))
            }
        }
    }
}

impl Earlier for Known<'_> {
    fn table(&self, stage: Id<Stage>, until: Until) -> Option<Arc<LeagueTable>> {
        let tables = self.stages[stage].tables.as_ref();
        if let (Until::AfterRound(round), Some(tables)) = (until, tables)
            && let Some(table) = tables.after_round.get(round)
        {
            return Some(Arc::new(table.clone()));
        }
        if self.is_settled(stage, until) {
            return tables.map(|tables| Arc::clone(&tables.last));
        }
        let (Until::Moment(moment), Some(changes)) = (until, &self.stages[stage].changes) else {
            return table_with(self.archive, stage, until, self).map(Arc::new);
        };
        let done = changes.partition_point(|change| *change <= moment);
        let table = self.stages[stage].between_changes[done].get_or_init(|| {
            // Whoever asks first: the table is of the moment of the change.
            let changed = done.checked_sub(1).map_or(Timestamp::MIN, |last| changes[last]);
            table_with(self.archive, stage, Until::Moment(changed), self).map(Arc::new)
        });
        table.clone()
    }

    fn is_complete(&self, stage: Id<Stage>, until: Until) -> bool {
        if self.is_settled(stage, until) {
            self.stages[stage].complete
        } else {
            is_complete(self.archive, stage, until)
        }
    }

    fn winner(&self, season: Id<Season>, until: Until) -> Option<Id<Club>> {
        Fresh::new(self.archive).winner(season, until)
    }
}
