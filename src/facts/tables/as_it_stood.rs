//! The table as it stood when a story was written: it never changes by what happened later.

use std::sync::Arc;

use jiff::Timestamp;

use crate::archive::{Archive, Club, Id, Match, Season, Stage, Story, StoryMatch, Subject};
use crate::records::values::{CompetitionKind, MatchRole, StageKind};
use crate::sport::Criterion;

use super::counting::{Until, ended};
use super::earlier::{Earlier, Known};
use super::form::{form, record_until};
use super::games_in_hand::{PlayedBy, played_by};
use super::progress::Progress;
use super::stage::StageFacts;
use super::table::{LeagueTable, Standing};
use super::tie_breaks::{TieBreak, tie_breaks};
use super::zones::PlacedZone;
use crate::facts::club_record::ClubFacts;
use crate::facts::of_each::OfEach;
use crate::facts::results::record::{Outcome, Record};

/// The lines of a table around a club at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsItStood {
    pub moment: Timestamp,
    pub club: Id<Club>,
    pub season: Id<Season>,
    pub stage: Id<Stage>,
    /// Five lines with the club in the middle where the table allows.
    pub lines: Vec<Standing>,
    /// The place of the first line in its group, from 1.
    pub first_place: u16,
    /// All zones of the club's group.
    pub zones: Vec<PlacedZone>,
    pub progress: Progress,
    /// Who of this table had played how many matches.
    pub played: Vec<PlayedBy>,
    /// What parted the club from the one right above it and from the one right below.
    pub tie_breaks: Vec<TieBreak>,
    /// The last five league matches of the season, oldest first.
    pub form: Vec<(Id<Match>, Outcome)>,
    /// League matches of the season until then, all stages.
    pub record: Record,
}

/// How long after its last match a stage still says how things stand: a summer, and no longer.
const SUMMER: jiff::SignedDuration = jiff::SignedDuration::from_hours(100 * 24);
const LINES: usize = 5;
const FORM: usize = 5;

/// What it is worked out from.
pub(in crate::facts) struct Standings<'a> {
    pub(in crate::facts) archive: &'a Archive,
    pub(in crate::facts) stages: &'a OfEach<Stage, StageFacts>,
    pub(in crate::facts) clubs: &'a OfEach<Club, ClubFacts>,
}

/// What every story carries. `matches` are the matches of each.
pub(in crate::facts) fn gather_stood(
    standings: &Standings<'_>,
    matches: &OfEach<Story, Vec<StoryMatch>>,
) -> OfEach<Story, Option<AsItStood>> {
    let stories = &standings.archive.stories;
    OfEach::gather(stories, |id| standings.as_it_stood(&stories[id], &matches[id]))
}

impl Standings<'_> {
    /// Of the first club that the story is about, or else of its match, that was in a league then.
    fn as_it_stood(&self, story: &Story, matches: &[StoryMatch]) -> Option<AsItStood> {
        if story.retracted.is_some() {
            return None;
        }
        let moment = self.moment(story, matches);
        let about = story.about.iter().filter_map(|subject| match subject {
            Subject::Club(club) => Some(*club),
            Subject::ClubSeason(season) => Some(self.archive.club_seasons[*season].club),
            _ => None,
        });
        let playing = matches.iter().flat_map(|of_match| {
            let game = &self.archive.matches[of_match.game];
            [game.home, game.away]
        });
        let (club, stage) = about.chain(playing).find_map(|club| Some((club, self.stage_under_way(club, moment)?)))?;
        let table = self.table(stage, Until::Moment(moment))?;
        self.lines_around(club, &table, moment)
    }

    /// The table of a stage, found among those that are done where that can be.
    pub(in crate::facts) fn table(&self, stage: Id<Stage>, until: Until) -> Option<Arc<LeagueTable>> {
        Known { archive: self.archive, stages: self.stages }.table(stage, until)
    }

    /// The moment of the story, or the end of the match that it reports, if that is later.
    pub(in crate::facts) fn moment(&self, story: &Story, matches: &[StoryMatch]) -> Timestamp {
        let reported = matches.iter().filter(|of_match| of_match.role == MatchRole::Report);
        let ends = reported.filter_map(|of_match| ended(self.archive, &self.archive.matches[of_match.game]));
        ends.fold(story.as_of.timestamp(), Timestamp::max)
    }

    fn lines_around(&self, club: Id<Club>, table: &LeagueTable, moment: Timestamp) -> Option<AsItStood> {
        let stage = table.stage;
        let season = self.archive.stages[stage].season;
        let campaign = self.clubs[club].campaign(season)?;
        let until = Until::Moment(moment);
        let group = table.standing(club)?.group;
        let lines: Vec<&Standing> = table.standings.iter().filter(|line| line.group == group).collect();
        let place = lines.iter().position(|line| line.club == club)?;
        let first = place.saturating_sub(LINES / 2).min(lines.len().saturating_sub(LINES));
        Some(AsItStood {
            moment,
            club,
            season,
            stage,
            lines: lines.iter().skip(first).take(LINES).map(|line| (*line).clone()).collect(),
            first_place: first as u16 + 1,
            zones: table.zones.iter().filter(|zone| zone.group == group).cloned().collect(),
            progress: table.progress,
            played: played_by(lines.iter().copied()),
            tie_breaks: self.tie_breaks_of(club, &lines, table),
            form: form(self.archive, campaign, club, stage, until, FORM),
            record: record_until(self.archive, campaign, club, stage, until),
        })
    }

    /// Ranking once more is dear for every story: it is left out where the points say it all.
    fn tie_breaks_of(&self, club: Id<Club>, lines: &[&Standing], table: &LeagueTable) -> Vec<TieBreak> {
        let by_points = self.archive.stages[table.stage].order.first() == Some(&Criterion::Points);
        let level = |pair: &[&Standing]| !by_points || pair[0].points == pair[1].points;
        let beside = |pair: &&[&Standing]| pair.iter().any(|line| line.club == club);
        if !lines.windows(2).filter(beside).any(level) {
            return Vec::new();
        }
        let parted = tie_breaks(self.archive, self.stages, table.stage, table.until);
        parted.iter().filter(|parted| parted.above == club || parted.below == club).cloned().collect()
    }

    /// The stage with a table that the club was in, had begun last, and was not over for longer than a summer.
    pub(in crate::facts) fn stage_under_way(&self, club: Id<Club>, moment: Timestamp) -> Option<Id<Stage>> {
        let campaigns = self.clubs[club].seasons.iter().flat_map(|season| &season.campaigns);
        let begun = campaigns.flat_map(|campaign| &campaign.stages).filter_map(|stage| {
            let (first, last) = self.stages[*stage].counted_between?;
            let is_on = first <= moment && moment.duration_since(last) <= SUMMER;
            let is_table = self.archive.stages[*stage].kind == StageKind::League;
            let competition = self.archive.seasons[self.archive.stages[*stage].season].competition;
            let is_league = self.archive.competitions[competition].kind == CompetitionKind::League;
            (is_on && is_table).then_some((is_league, first, *stage))
        });
        begun.max().map(|(_, _, stage)| stage)
    }
}

/// The tables just before a match counted and from then on; None for a match that counts in no table.
pub(in crate::facts) fn tables_around(
    archive: &Archive,
    stages: &OfEach<Stage, StageFacts>,
    game: Id<Match>,
) -> Option<[Arc<LeagueTable>; 2]> {
    let game = &archive.matches[game];
    let counts_from = game.counts_from?;
    let instant = jiff::SignedDuration::from_nanos(1);
    let (before, after) = (counts_from.checked_sub(instant).ok()?, counts_from.checked_add(instant).ok()?);
    let known = Known { archive, stages };
    Some([known.table(game.stage, Until::Moment(before))?, known.table(game.stage, Until::Moment(after))?])
}
