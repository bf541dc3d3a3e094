//! Claims that are read from a table: the place of a club, and how far it is ahead of another.

use std::sync::Arc;

use jiff::Timestamp;

use super::gaps::{Part, lost, short_round};
use super::scope::Extent;
use super::{Evidence, Known, Lack, TableLine, Working};
use crate::archive::{ClaimScope, ClaimThan, Claimed, Club, Id, Stage};
use crate::facts::tables::counting::Until;
use crate::facts::tables::table::LeagueTable;

impl Evidence<'_> {
    /// A club's place, or its lead.
    pub(super) fn in_table(
        &self,
        club: Id<Club>,
        scope: &ClaimScope,
        claimed: Claimed,
        moment: Timestamp,
    ) -> Result<Known, Lack> {
        let (stage, is_whole_season) = self.stage_with_table(scope.within, club, moment)?;
        self.takes_part(club, Extent::Stage(stage), moment)?;
        let (table, mut line) = self.line(club, scope, stage, None, moment)?;
        let value = match claimed {
            Claimed::PointsAhead(_) => {
                let other = other_line(&table, club, scope.than).ok_or(Lack::NobodyThere(stage))?;
                line.than = Some((other.club, other.rank, other.points));
                Claimed::PointsAhead(line.points - other.points)
            }
            _ => {
                // Second of the places 7 to 12 is eighth of the season.
                let above = if is_whole_season { self.stages[stage].places_above } else { 0 };
                Claimed::Position(u32::from(line.rank + above))
            }
        };
        Ok(Known { value, working: Working::Table(line) })
    }

    /// A club's line in the table of a stage. All results that the table needs must be there; with `only` those of one club.
    pub(super) fn line(
        &self,
        club: Id<Club>,
        scope: &ClaimScope,
        stage: Id<Stage>,
        only: Option<Id<Club>>,
        moment: Timestamp,
    ) -> Result<(Arc<LeagueTable>, TableLine), Lack> {
        let until = self.until(scope, Some(stage), only, moment)?;
        if let Some(lack) = self.lacks_of_table(stage, only, until, moment) {
            return Err(lack);
        }
        let table = self.standings().table(stage, until).ok_or(Lack::NotInTable(stage))?;
        let line = self.table_line(stage, until, club).ok_or(Lack::NotInTable(stage))?;
        Ok((table, line))
    }

    /// What the table of a stage lacks, and that of the stage whose points it carries.
    fn lacks_of_table(
        &self,
        stage: Id<Stage>,
        only: Option<Id<Club>>,
        until: Until,
        moment: Timestamp,
    ) -> Option<Lack> {
        let record = &self.archive.stages[stage];
        let matches = record.matches.iter().copied().filter(|id| {
            let game = &self.archive.matches[*id];
            only.is_none_or(|club| game.involves(club))
        });
        let lost = match until {
            // The matches of these rounds were looked at when it was asked whether the rounds are over.
            Until::AfterRound(_) => None,
            Until::Moment(_) | Until::PlayedBy(_) | Until::Everything => {
                matches.into_iter().find_map(|id| lost(self.archive, id, moment))
            }
        };
        let short = || short_round(self.archive, &Part { stage, from: None, club: only }, until);
        let carried = || {
            let carry = record.carry.as_ref().filter(|carry| carry.from < stage)?;
            self.lacks_of_table(carry.from, only, Until::Moment(moment), moment)
        };
        lost.or_else(short).or_else(carried)
    }
}

/// The line with which a club is compared: of a place that two share, the one that stands there.
fn other_line(
    table: &LeagueTable,
    club: Id<Club>,
    than: Option<ClaimThan>,
) -> Option<crate::facts::tables::table::Standing> {
    let group = table.standing(club)?.group;
    let mut lines = table.standings.iter().filter(|line| line.group == group);
    let line = match than? {
        ClaimThan::Place(place) => lines.nth(usize::from(place).checked_sub(1)?),
        ClaimThan::Club(other) => table.standing(other),
    };
    line.cloned()
}
