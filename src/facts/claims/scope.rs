//! Which matches a claim is about, and until when.

use jiff::Timestamp;

use super::gaps::{Part, lost, missing_season, short_round};
use super::{Evidence, Lack};
use crate::archive::{Archive, ClaimScope, ClaimWithin, Club, Competition, Half, Id, Match, RoundName, Season, Stage};
use crate::facts::tables::counting::{Counted, Until, counted, ended};
use crate::records::values::{CompetitionKind, StageKind};

/// The competition whose matches count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    Stage(Id<Stage>),
    Season(Id<Season>),
    Competition(Id<Competition>),
    All,
}

impl Extent {
    pub(super) fn holds(self, archive: &Archive, game: &Match) -> bool {
        match self {
            Extent::Stage(stage) => game.stage == stage,
            Extent::Season(season) => game.season == season,
            Extent::Competition(competition) => archive.seasons[game.season].competition == competition,
            Extent::All => true,
        }
    }

    /// It has a beginning that the archive knows: what is before it is no part of it.
    pub(super) fn is_bounded(self) -> bool {
        matches!(self, Extent::Stage(_) | Extent::Season(_))
    }
}

/// A match of a club, with what it adds or why nobody knows.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    pub(super) game: Id<Match>,
    pub(super) club: Id<Club>,
    pub(super) result: Result<Counted<'a>, Lack>,
}

impl Evidence<'_> {
    /// The extent of a claim about a club.
    pub(super) fn extent(&self, within: ClaimWithin, club: Id<Club>, moment: Timestamp) -> Result<Extent, Lack> {
        Ok(match within {
            ClaimWithin::UnderWay => Extent::Stage(self.stage_under_way(club, moment)?),
            ClaimWithin::Stage(stage) => Extent::Stage(stage),
            ClaimWithin::Season(season) => Extent::Season(season),
            ClaimWithin::Competition(competition) => Extent::Competition(competition),
            ClaimWithin::All => Extent::All,
        })
    }

    /// Whether a club takes part in what counts, and whether that had begun. A stage that takes clubs and points from an earlier one
    /// has a table from the end of that one on.
    pub(super) fn takes_part(&self, club: Id<Club>, extent: Extent, moment: Timestamp) -> Result<(), Lack> {
        let has_begun = |stage: Id<Stage>| {
            let is_over =
                |id: &Id<Match>| ended(self.archive, &self.archive.matches[*id]).is_some_and(|end| end <= moment);
            self.archive.stages[stage].matches.iter().any(is_over) || self.is_drawn_up(stage, moment)
        };
        let campaign = |season: Id<Season>| self.clubs[club].campaign(season);
        match extent {
            Extent::Stage(stage) => {
                let record = &self.archive.stages[stage];
                let plays = campaign(record.season).is_some_and(|campaign| campaign.stages.contains(&stage));
                match (plays || record.clubs.contains(&club), has_begun(stage)) {
                    (false, _) => Err(Lack::NotInTable(stage)),
                    (true, false) => Err(Lack::NotBegun(stage)),
                    (true, true) => Ok(()),
                }
            }
            Extent::Season(season) => {
                let stages =
                    campaign(season).map(|campaign| campaign.stages.as_slice()).ok_or(Lack::NotInSeason(season))?;
                match stages.iter().any(|stage| has_begun(*stage)) {
                    true => Ok(()),
                    false => Err(Lack::NotBegun(stages[0])),
                }
            }
            Extent::Competition(_) | Extent::All => Ok(()),
        }
    }

    /// The stage whose points it carries is over.
    fn is_drawn_up(&self, stage: Id<Stage>, moment: Timestamp) -> bool {
        self.archive.stages[stage].carry.as_ref().is_some_and(|carry| {
            let from = &self.stages[carry.from];
            from.complete && from.counted_between.is_some_and(|(_, last)| last <= moment)
        })
    }

    fn stage_under_way(&self, club: Id<Club>, moment: Timestamp) -> Result<Id<Stage>, Lack> {
        self.standings().stage_under_way(club, moment).ok_or(Lack::NoStage)
    }

    /// The stage whose table a claim about a club means, and whether it is the whole season that counts.
    pub(super) fn stage_with_table(
        &self,
        within: ClaimWithin,
        club: Id<Club>,
        moment: Timestamp,
    ) -> Result<(Id<Stage>, bool), Lack> {
        match within {
            ClaimWithin::UnderWay => Ok((self.stage_under_way(club, moment)?, false)),
            ClaimWithin::Stage(stage) => Ok((stage, false)),
            ClaimWithin::Season(season) => Ok((self.last_stage(club, moment, |stage| stage == season)?, true)),
            ClaimWithin::Competition(competition) => {
                let is_of = |season: Id<Season>| self.archive.seasons[season].competition == competition;
                Ok((self.last_stage(club, moment, is_of)?, true))
            }
            ClaimWithin::All => Err(Lack::NoStage),
        }
    }

    /// The stage with a table in which the club's matches began to count last.
    fn last_stage(
        &self,
        club: Id<Club>,
        moment: Timestamp,
        is_wanted: impl Fn(Id<Season>) -> bool,
    ) -> Result<Id<Stage>, Lack> {
        let last = self.clubs[club].matches.iter().rev().find(|id| {
            let game = &self.archive.matches[**id];
            let is_league = self.archive.stages[game.stage].kind == StageKind::League;
            is_league && is_wanted(game.season) && Counted::at(self.archive, game, moment).is_some()
        });
        last.map(|id| self.archive.matches[*id].stage).ok_or(Lack::NoStage)
    }

    /// Until when a claim counts: its moment, or the end of a round when every match of the rounds up to it was over by then.
    pub(super) fn until(
        &self,
        scope: &ClaimScope,
        stage: Option<Id<Stage>>,
        club: Option<Id<Club>>,
        moment: Timestamp,
    ) -> Result<Until, Lack> {
        let Some(after) = scope.after else { return Ok(Until::Moment(moment)) };
        let stage = stage.ok_or(Lack::NoStage)?;
        let rounds = &self.archive.stages[stage].rounds;
        let place = rounds.iter().position(|round| round.name == RoundName::Number(after));
        let place = place.ok_or(Lack::NoRound(stage, after))?;
        let matches = rounds[..=place].iter().flat_map(|round| &round.matches);
        let matches = matches.map(|id| (*id, &self.archive.matches[*id]));
        for (id, game) in matches.filter(|(_, game)| club.is_none_or(|club| game.involves(club))) {
            if Counted::at(self.archive, game, moment) != counted(self.archive, game, Until::AfterRound(place)) {
                return Err(Lack::RoundNotOver(stage, after));
            }
            if let Some(lack) = lost(self.archive, id, moment) {
                return Err(lack);
            }
        }
        Ok(Until::AfterRound(place))
    }

    /// The matches of a club that a claim is about, in the order of play; those that add nothing for certain are left out.
    pub(super) fn entries(
        &self,
        club: Id<Club>,
        extent: Extent,
        until: Until,
        (moment, venue): (Timestamp, Option<Half>),
    ) -> Vec<Entry<'_>> {
        let archive = self.archive;
        let is_of_rounds = |game: &Match| match (until, extent) {
            (Until::AfterRound(last), Extent::Stage(stage)) => {
                let rounds = &archive.stages[stage].rounds[..=last];
                rounds.iter().any(|round| Some(&round.name) == game.round.as_ref())
            }
            _ => true,
        };
        let entry = |id: &Id<Match>| {
            let game = &archive.matches[*id];
            let at_home = game.home == club;
            let is_there = venue.is_none_or(|venue| at_home == (venue == Half::Home));
            if !is_there || !extent.holds(archive, game) || !is_of_rounds(game) {
                return None;
            }
            let result = match (counted(archive, game, until), lost(archive, *id, moment)) {
                (Some(counted), _) => Ok(counted),
                (None, lack) => Err(lack?),
            };
            Some(Entry { game: *id, club, result })
        };
        self.clubs[club].matches.iter().filter_map(entry).collect()
    }

    /// What the archive lacks of a club's matches from the first of these on; from the beginning of the extent when there is
    /// none, and up to its end when there is no last.
    pub(super) fn lacks_of_club(
        &self,
        club: Id<Club>,
        extent: Extent,
        until: Until,
        [first, last]: [Option<Id<Match>>; 2],
    ) -> Option<Lack> {
        let archive = self.archive;
        let begins = first.map(|first| &archive.matches[first]);
        let from = |stage: Id<Stage>| {
            let round = begins.filter(|game| game.stage == stage).and_then(|game| game.round.as_ref());
            round.and_then(|name| archive.stages[stage].rounds.iter().position(|round| round.name == *name))
        };
        let day = |id: Id<Match>| archive.matches[id].kick_off.order().0;
        let (first_day, last_day) = (first.map(day), last.map(day));
        let is_touched = |stage: &Id<Stage>| {
            let days = archive.stages[*stage].matches.iter().map(|id| day(*id));
            let has_begun = last_day.is_none_or(|last| days.clone().min().is_some_and(|begun| begun <= last));
            has_begun && first_day.is_none_or(|first| days.max().is_some_and(|ended| ended >= first))
        };
        let campaigns = self.clubs[club].seasons.iter().flat_map(|season| &season.campaigns);
        let stages: Vec<Id<Stage>> = match extent {
            Extent::Stage(stage) => vec![stage],
            Extent::Season(season) => {
                campaigns.filter(|of| of.season == season).flat_map(|of| of.stages.clone()).collect()
            }
            Extent::Competition(competition) => {
                let is_of = |season: Id<Season>| archive.seasons[season].competition == competition;
                campaigns.filter(|of| is_of(of.season)).flat_map(|of| of.stages.clone()).collect()
            }
            Extent::All => campaigns.flat_map(|of| of.stages.clone()).collect(),
        };
        let short = stages.iter().filter(|stage| is_touched(stage)).find_map(|stage| {
            let part = Part { stage: *stage, from: from(*stage), club: Some(club) };
            short_round(archive, &part, until)
        });
        short.or_else(|| self.missing_seasons(club, extent, until, first))
    }

    /// A season that lies between the first match and the last and is not in the archive; or, when all competitions count,
    /// the season of a cup that the club is known to play for. Every club of a country's leagues plays for its cup, so that an
    /// archive with no match of it there lacks some.
    fn missing_seasons(&self, club: Id<Club>, extent: Extent, until: Until, first: Option<Id<Match>>) -> Option<Lack> {
        let archive = self.archive;
        let Until::Moment(moment) = until else { return None };
        let first = archive.matches[first?].kick_off.day()?;
        let last = moment.to_zoned(archive.site.zone.clone()).date();
        let played = |competition: Id<Competition>| {
            let seasons = &archive.competitions[competition].seasons;
            seasons.iter().any(|season| archive.seasons[*season].clubs.binary_search(&club).is_ok())
        };
        match extent {
            Extent::Stage(_) | Extent::Season(_) => None,
            Extent::Competition(competition) => missing_season(archive, competition, (first, last)),
            Extent::All => {
                let seasons = self.clubs[club].seasons.iter().filter(|season| {
                    let days = season.matches.iter().filter_map(|id| archive.matches[*id].kick_off.day());
                    days.clone().min().is_some_and(|begin| begin <= last) && days.max().is_some_and(|end| end >= first)
                });
                let seasons: Vec<_> = seasons.collect();
                let labels: Vec<_> = seasons.iter().map(|season| &season.label).collect();
                let campaigns = seasons.iter().flat_map(|season| &season.campaigns);
                let competitions = campaigns.map(|of| &archive.competitions[archive.seasons[of.season].competition]);
                let leagues = competitions.filter(|of| of.kind == CompetitionKind::League);
                let countries: Vec<&String> = leagues.filter_map(|league| league.country.as_ref()).collect();
                let is_its = |cup: Id<Competition>| {
                    let country = archive.competitions[cup].country.as_ref();
                    played(cup) || country.is_some_and(|country| countries.contains(&country))
                };
                let is_cup = |id: &Id<Competition>| archive.competitions[*id].kind == CompetitionKind::Cup;
                let cups = archive.competitions.ids().filter(is_cup).filter(|cup| is_its(*cup));
                let lacks = cups.flat_map(|cup| {
                    labels.iter().filter_map(move |label| {
                        let mut seasons = archive.competitions[cup].seasons.iter();
                        match seasons.find(|season| archive.seasons[**season].label == **label) {
                            None => Some(Lack::Season(cup, Some((*label).clone()))),
                            Some(season) if !played(cup) => Some(Lack::NotInSeason(*season)),
                            Some(_) => None,
                        }
                    })
                });
                lacks.into_iter().next()
            }
        }
    }
}
