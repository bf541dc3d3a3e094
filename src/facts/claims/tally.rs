//! Matches counted one by one: points, results, goals, runs, of a club or of those whom a person led or played in.

use jiff::Timestamp;

use super::scope::{Entry, Extent};
use super::{CountedMatches, Evidence, Known, Lack, TableLine, Working};
use crate::archive::{ClaimScope, ClaimWithin, Claimed, Club, Counter, Id, RunKind, Stage};
use crate::facts::results::record::{Outcome, Record};
use crate::facts::tables::counting::Until;
use crate::records::values::{Date, StageKind};

impl Evidence<'_> {
    /// A value of a club that is counted match by match, or stands in a table.
    pub(super) fn of_club(
        &self,
        club: Id<Club>,
        scope: &ClaimScope,
        claimed: Claimed,
        moment: Timestamp,
    ) -> Result<Known, Lack> {
        let extent = self.extent(scope.within, club, moment)?;
        self.takes_part(club, extent, moment)?;
        let is_run = matches!(claimed, Claimed::Run { .. });
        if scope.last.is_none()
            && scope.venue.is_none()
            && !is_run
            && let Some(stage) = self.only_table(club, scope.within, extent)
        {
            return self.in_own_table(club, scope, stage, claimed, moment);
        }
        let stage = match extent {
            Extent::Stage(stage) => Some(stage),
            Extent::Season(season) => match self.archive.seasons[season].stages.as_slice() {
                [only] => Some(*only),
                _ => None,
            },
            Extent::Competition(_) | Extent::All => None,
        };
        let until = self.until(scope, stage, Some(club), moment)?;
        let extent = if scope.after.is_some() { stage.map_or(extent, Extent::Stage) } else { extent };
        let entries = self.entries(club, extent, until, (moment, scope.venue));
        if let Claimed::Run { kind, .. } = claimed {
            let entries = last_of(&entries, scope.last)?;
            let (known, first) = run(self, entries, kind)?;
            // From the match that ended the run before; a run without one may have begun earlier than the archive, unless
            // only so many matches are asked for.
            let before = match first {
                None => entries.last(),
                Some(first) => {
                    let place = entries.iter().position(|entry| entry.game == first);
                    place.and_then(|place| place.checked_sub(1)).map(|place| &entries[place])
                }
            };
            let from = before.or(entries.first().filter(|_| scope.last.is_some())).map(|entry| entry.game);
            if from.is_none() && !extent.is_bounded() && !self.begins_with(club, extent) {
                return Err(Lack::BeginsEarlier);
            }
            return match self.lacks_of_club(club, extent, until, [from, None]) {
                Some(lack) => Err(lack),
                None => Ok(known),
            };
        }
        let counted = last_of(&entries, scope.last)?;
        let first = counted.first().map(|entry| entry.game);
        let from = match scope.last {
            Some(_) => first,
            None if extent.is_bounded() => None,
            None if self.begins_with(club, extent) => None,
            None => return Err(Lack::BeginsEarlier),
        };
        match self.lacks_of_club(club, extent, until, [from, None]) {
            Some(lack) => Err(lack),
            None => tally(self, counted, claimed),
        }
    }

    /// The one stage with a table that the extent is; none when its matches lie in several.
    fn only_table(&self, club: Id<Club>, within: ClaimWithin, extent: Extent) -> Option<Id<Stage>> {
        let is_table = |stage: Id<Stage>| self.archive.stages[stage].kind == StageKind::League;
        match (within, extent) {
            (_, Extent::Stage(stage)) => Some(stage).filter(|stage| is_table(*stage)),
            (_, Extent::Season(season)) => {
                let campaign = self.clubs[club].campaign(season)?;
                match campaign.stages.as_slice() {
                    [only] => Some(*only).filter(|stage| is_table(*stage)),
                    _ => None,
                }
            }
            (_, Extent::Competition(_) | Extent::All) => None,
        }
    }

    /// A value of a club's line in a table.
    fn in_own_table(
        &self,
        club: Id<Club>,
        scope: &ClaimScope,
        stage: Id<Stage>,
        claimed: Claimed,
        moment: Timestamp,
    ) -> Result<Known, Lack> {
        let (_, line) = self.line(club, scope, stage, Some(club), moment)?;
        let stake = self.archive.stages[stage].points.most() * line.record.played() as i32;
        // So many of so many are those that were won on the pitch: what was taken along or deducted is no part of them.
        let points = match claimed {
            Claimed::Points { of: Some(_), .. } => line.record.points,
            _ => line.points,
        };
        let value = value_of(claimed, &line.record, (points, stake)).ok_or(Lack::NotInTable(stage))?;
        Ok(Known { value, working: Working::Table(line) })
    }

    /// The archive has this club's matches from its first on: it was founded no earlier.
    fn begins_with(&self, club: Id<Club>, extent: Extent) -> bool {
        let founded = self.archive.clubs[club].founded.and_then(Date::known);
        let first = self.clubs[club].matches.iter().map(|id| &self.archive.matches[*id]);
        let begins = first.filter(|game| extent.holds(self.archive, game));
        let begins = begins.filter_map(|game| self.archive.seasons[game.season].from).min();
        founded.zip(begins).is_some_and(|(founded, begins)| {
            !founded.about && !founded.uncertain && !founded.at_latest && founded.earliest() >= begins
        })
    }

    pub(super) fn table_line(&self, stage: Id<Stage>, until: Until, club: Id<Club>) -> Option<TableLine> {
        let table = self.standings().table(stage, until)?;
        let standing = table.standing(club)?;
        Some(TableLine {
            stage,
            until,
            progress: table.progress,
            club,
            rank: standing.rank,
            record: standing.total(),
            points: standing.points,
            than: None,
        })
    }
}

/// The last so many; nobody can tell of the last ten matches where there are nine.
pub(super) fn last_of<'e, 'a>(entries: &'e [Entry<'a>], last: Option<u32>) -> Result<&'e [Entry<'a>], Lack> {
    let Some(last) = last else { return Ok(entries) };
    let skipped = entries.len().checked_sub(last as usize).ok_or(Lack::Fewer(entries.len() as u32))?;
    Ok(&entries[skipped..])
}

/// These matches added up; none of them may be lost.
pub(super) fn tally(evidence: &Evidence<'_>, entries: &[Entry<'_>], claimed: Claimed) -> Result<Known, Lack> {
    let mut record = Record::default();
    let mut stake = 0;
    for entry in entries {
        let game = &evidence.archive.matches[entry.game];
        let points = &evidence.archive.stages[game.stage].points;
        entry.result.clone()?.add_to(&mut record, game.home == entry.club, points);
        stake += points.most();
    }
    let value = value_of(claimed, &record, (record.points, stake)).ok_or(Lack::NoStage)?;
    let between = entries.first().zip(entries.last()).map(|(first, last)| (first.game, last.game));
    Ok(Known { value, working: Working::Matches(CountedMatches { between, record }) })
}

/// The run that the last of these matches ends, with the first match of it.
pub(super) fn run(
    evidence: &Evidence<'_>,
    entries: &[Entry<'_>],
    kind: RunKind,
) -> Result<(Known, Option<Id<crate::archive::Match>>), Lack> {
    let mut record = Record::default();
    let mut length = 0;
    for entry in entries.iter().rev() {
        let game = &evidence.archive.matches[entry.game];
        let at_home = game.home == entry.club;
        let counted = entry.result.clone()?;
        let mut alone = Record::default();
        counted.add_to(&mut alone, at_home, &evidence.archive.stages[game.stage].points);
        if !goes_on(kind, counted.outcome(at_home), &alone) {
            break;
        }
        record += alone;
        length += 1;
    }
    let of_run = &entries[entries.len() - length..];
    let between = of_run.first().zip(of_run.last()).map(|(first, last)| (first.game, last.game));
    let value = Claimed::Run { length: length as u32, kind };
    let first = between.map(|(first, _)| first);
    Ok((Known { value, working: Working::Matches(CountedMatches { between, record }) }, first))
}

fn goes_on(kind: RunKind, outcome: Outcome, record: &Record) -> bool {
    match kind {
        RunKind::Winning => outcome == Outcome::Won,
        RunKind::Drawing => outcome == Outcome::Drawn,
        RunKind::Losing => outcome == Outcome::Lost,
        RunKind::Unbeaten => outcome != Outcome::Lost,
        RunKind::WithoutWin => outcome != Outcome::Won,
        RunKind::WithoutDraw => outcome != Outcome::Drawn,
        RunKind::Scoring => record.goals_for > 0,
        RunKind::WithoutGoal => record.goals_for == 0,
        RunKind::CleanSheets => record.goals_against == 0,
    }
}

/// The value of a kind in a record, with its points and those that there were to win.
fn value_of(claimed: Claimed, record: &Record, (points, stake): (i32, i32)) -> Option<Claimed> {
    Some(match claimed {
        Claimed::Points { .. } => Claimed::Points { points, of: u32::try_from(stake).ok() },
        Claimed::Record { .. } => Claimed::Record { wins: record.wins, draws: record.draws, losses: record.losses },
        Claimed::Count { counter, .. } => {
            let (count, of) = match counter {
                Counter::Played => (record.played(), None),
                Counter::Wins => (record.wins, Some(record.played())),
                Counter::Draws => (record.draws, Some(record.played())),
                Counter::Losses => (record.losses, Some(record.played())),
                Counter::Goals | Counter::GoalsFor => (record.goals_for, None),
                Counter::GoalsAgainst => (record.goals_against, None),
            };
            Claimed::Count { counter, count, of }
        }
        Claimed::Caps(_) => Claimed::Caps(record.played()),
        Claimed::Position(_)
        | Claimed::PointsAhead(_)
        | Claimed::Run { .. }
        | Claimed::Score(_)
        | Claimed::Age(_)
        | Claimed::Date(_) => return None,
    })
}
