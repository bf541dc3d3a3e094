//! A club: its matches, seasons, people, opponents.

use jiff::civil;

use crate::archive::{Archive, Club, ClubSeason, Id, Match, Person, Season, Stage, Venue, season_year};
use crate::records::values::{CompetitionKind, Slug};

use super::careers::coaching::{CoachSpell, coaching};
use super::careers::people::{SeasonDays, SpellOf, goes_on, sort_spells, touches};
use super::of_each::OfEach;
use super::results::calendar::last_and_next;
use super::results::feats::{Feats, feats};
use super::results::meetings::{Opponent, opponents};
use super::results::record::{ByKind, kind_of};
use super::results::runs::{Runs, runs};
use super::tables::stage::StageFacts;

/// What is known of a club.
#[derive(Debug, Default)]
pub struct ClubFacts {
    /// In the order of play, all competitions, those to come included.
    pub matches: Vec<Id<Match>>,
    pub record: ByKind,
    /// Longest runs in leagues, over all seasons.
    pub runs: Runs,
    /// The matches in leagues that stand out, over all seasons.
    pub feats: Feats,
    /// Oldest first.
    pub seasons: Vec<SeasonOfClub>,
    /// Every spell at this club, oldest first.
    pub people: Vec<SpellOf>,
    /// The spells that go on.
    pub current: Vec<SpellOf>,
    /// Those who led the team, oldest first; spells without a known beginning come before the others.
    pub coaches: Vec<CoachSpell>,
    /// By slug.
    pub opponents: Vec<Opponent>,
    /// Home grounds that name no end.
    pub grounds: Vec<Id<Venue>>,
    /// Clubs that came from this one.
    pub successors: Vec<Id<Club>>,
    pub last_played: Option<Id<Match>>,
    /// The first match still to come after the last played one.
    pub next: Option<Id<Match>>,
    /// Who led it in each of `matches`.
    pub(super) coach_by_match: Vec<Option<Id<Person>>>,
}

/// A season of a club, over all its competitions.
#[derive(Debug)]
pub struct SeasonOfClub {
    /// `2024-25`
    pub label: Slug,
    /// What is written about it.
    pub written: Option<Id<ClubSeason>>,
    /// Leagues first, then by competition.
    pub campaigns: Vec<Campaign>,
    /// In the order of play, all competitions.
    pub matches: Vec<Id<Match>>,
    pub record: ByKind,
    /// In leagues.
    pub runs: Runs,
    /// Spells known to touch this season, oldest first.
    pub people: Vec<SpellOf>,
}

impl SeasonOfClub {
    /// Those of leagues and cups, in the order of play.
    pub fn competitive_matches(&self, archive: &Archive) -> Vec<Id<Match>> {
        let matches = self.matches.iter().copied();
        matches.filter(|game| kind_of(archive, *game) != CompetitionKind::Friendly).collect()
    }
}

/// A club in one season of one competition.
#[derive(Debug)]
pub struct Campaign {
    pub season: Id<Season>,
    /// Those that the club played in, in the order of the season.
    pub stages: Vec<Id<Stage>>,
    /// In the order of play.
    pub matches: Vec<Id<Match>>,
    /// The place in the last table of each stage that has one, in the order of the season.
    pub finishes: Vec<Finish>,
    /// The last of them.
    pub finish: Option<Finish>,
}

/// Where a club ended, or stands so far, in the last table that it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finish {
    pub stage: Id<Stage>,
    pub rank: u16,
    pub shared: bool,
    /// Counted over the whole season: second of the group for the places 7 to 12 is eighth.
    pub overall: u16,
    /// The stage is complete.
    pub is_final: bool,
}

impl ClubFacts {
    pub fn season(&self, label: &Slug) -> Option<&SeasonOfClub> {
        self.seasons.iter().find(|season| season.label == *label)
    }

    pub fn campaign(&self, season: Id<Season>) -> Option<&Campaign> {
        self.seasons.iter().flat_map(|of_club| &of_club.campaigns).find(|campaign| campaign.season == season)
    }

    pub fn opponent(&self, club: Id<Club>) -> Option<&Opponent> {
        let place = self.opponents.binary_search_by_key(&club, |opponent| opponent.club).ok()?;
        Some(&self.opponents[place])
    }
}

/// What the clubs are gathered from.
pub(super) struct Gathered<'a> {
    pub(super) stages: &'a OfEach<Stage, StageFacts>,
    /// The matches of each club, in the order of play.
    pub(super) matches: &'a OfEach<Club, Vec<Id<Match>>>,
    /// The last day of the archive.
    pub(super) latest: Option<civil::Date>,
}

/// What is known of all clubs.
pub(super) fn gather_clubs(archive: &Archive, from: &Gathered<'_>) -> OfEach<Club, ClubFacts> {
    let mut people: OfEach<Club, Vec<SpellOf>> = OfEach::default_of(&archive.clubs);
    for (person, record) in archive.people.iter() {
        for (spell, club) in record.spells.iter().enumerate().filter_map(|(place, spell)| Some((place, spell.club?))) {
            people[club].push(SpellOf { person, spell });
        }
    }
    let mut written: OfEach<Club, Vec<Id<ClubSeason>>> = OfEach::default_of(&archive.clubs);
    for (id, season) in archive.club_seasons.iter() {
        written[season.club].push(id);
    }
    for spells in people.iter_mut() {
        sort_spells(archive, spells);
    }
    let mut facts =
        OfEach::gather(&archive.clubs, |club| club_facts(archive, from, club, &people[club], &written[club]));
    for (id, club) in archive.clubs.iter() {
        for predecessor in &club.predecessors {
            facts[predecessor.club].successors.push(id);
        }
    }
    facts
}

fn club_facts(
    archive: &Archive,
    from: &Gathered<'_>,
    club: Id<Club>,
    people: &[SpellOf],
    written: &[Id<ClubSeason>],
) -> ClubFacts {
    let matches = &from.matches[club];
    let (last_played, next) = last_and_next(archive, matches);
    let coaching = coaching(archive, club, people, matches);
    let in_leagues = in_leagues(archive, matches);
    let grounds = archive.clubs[club].grounds.iter().filter(|ground| ground.to.is_none());
    ClubFacts {
        matches: matches.clone(),
        record: ByKind::of_matches(archive, matches, club),
        runs: runs(archive, club, &in_leagues),
        feats: feats(archive, club, &in_leagues),
        seasons: seasons(archive, from, club, people, written),
        people: people.to_vec(),
        current: people.iter().copied().filter(|of| goes_on(of.spell(archive), from.latest)).collect(),
        coaches: coaching.coaches,
        coach_by_match: coaching.by_match,
        opponents: opponents(archive, club, matches),
        grounds: grounds.map(|ground| ground.venue).collect(),
        successors: Vec::new(),
        last_played,
        next,
    }
}

fn in_leagues(archive: &Archive, matches: &[Id<Match>]) -> Vec<Id<Match>> {
    matches.iter().copied().filter(|id| kind_of(archive, *id) == CompetitionKind::League).collect()
}

/// The seasons of a club by their labels, oldest first; one that is only written about is one too.
fn seasons(
    archive: &Archive,
    from: &Gathered<'_>,
    club: Id<Club>,
    people: &[SpellOf],
    written: &[Id<ClubSeason>],
) -> Vec<SeasonOfClub> {
    let mut found: Vec<SeasonOfClub> = Vec::new();
    let place = |found: &mut Vec<SeasonOfClub>, label: &Slug| {
        found.iter().rposition(|season| season.label == *label).unwrap_or_else(|| {
            found.push(SeasonOfClub {
                label: label.clone(),
                written: None,
                campaigns: Vec::new(),
                matches: Vec::new(),
                record: ByKind::default(),
                runs: Runs::default(),
                people: Vec::new(),
            });
            found.len() - 1
        })
    };
    for id in &from.matches[club] {
        let season = archive.matches[*id].season;
        let of_club = place(&mut found, &archive.seasons[season].label);
        let of_club = &mut found[of_club];
        of_club.matches.push(*id);
        match of_club.campaigns.iter_mut().find(|campaign| campaign.season == season) {
            Some(campaign) => campaign.matches.push(*id),
            None => of_club.campaigns.push(Campaign {
                season,
                stages: Vec::new(),
                matches: vec![*id],
                finishes: Vec::new(),
                finish: None,
            }),
        }
    }
    for id in written {
        let of_club = place(&mut found, &archive.club_seasons[*id].label);
        found[of_club].written = Some(*id);
    }
    for season in &mut found {
        complete(archive, from, club, people, season);
    }
    found.sort_by_cached_key(|season| (first_day(archive, season), season.label.clone()));
    found
}

fn complete(archive: &Archive, from: &Gathered<'_>, club: Id<Club>, people: &[SpellOf], season: &mut SeasonOfClub) {
    season.record = ByKind::of_matches(archive, &season.matches, club);
    season.runs = runs(archive, club, &in_leagues(archive, &season.matches));
    for campaign in &mut season.campaigns {
        campaign.stages = campaign.matches.iter().map(|id| archive.matches[*id].stage).collect();
        campaign.stages.sort_unstable();
        campaign.stages.dedup();
        campaign.finishes = finishes(archive, from.stages, club, campaign.season);
        campaign.finish = campaign.finishes.last().copied();
    }
    season.campaigns.sort_by_key(|campaign| {
        let competition = archive.seasons[campaign.season].competition;
        (archive.competitions[competition].kind, campaign.season)
    });
    if let Some((first, last)) = days(archive, season) {
        let last_match = season.matches.last().and_then(|id| archive.matches[*id].kick_off.day());
        let is_over = last_and_next(archive, &season.matches).1.is_none();
        let season_days = SeasonDays {
            first,
            last_to_come: last_match.filter(|_| is_over).map_or(last, |day| day.min(last)),
            last,
            is_latest: from.latest.is_some_and(|latest| first <= latest && latest <= last),
        };
        season.people = people.iter().copied().filter(|of| touches(of.spell(archive), season_days)).collect();
    }
}

/// The days of a season: by its label, else those of its first competition.
fn days(archive: &Archive, season: &SeasonOfClub) -> Option<(civil::Date, civil::Date)> {
    season_year(season.label.as_str()).or_else(|| {
        let season = &archive.seasons[season.campaigns.first()?.season];
        season.from.zip(season.to)
    })
}

fn first_day(archive: &Archive, season: &SeasonOfClub) -> Option<civil::Date> {
    days(archive, season)
        .map(|(first, _)| first)
        .or_else(|| season.matches.first().map(|id| archive.matches[*id].kick_off.order().0))
}

/// The places in the last tables of the stages that have the club and are more than a list of names.
fn finishes(archive: &Archive, stages: &OfEach<Stage, StageFacts>, club: Id<Club>, season: Id<Season>) -> Vec<Finish> {
    let finish = |stage: &Id<Stage>| {
        let facts = &stages[*stage];
        let table = &facts.tables.as_ref()?.last;
        let standing = table.standing(club).filter(|_| !table.is_blank())?;
        Some(Finish {
            stage: *stage,
            rank: standing.rank,
            shared: standing.shared,
            overall: facts.places_above + standing.rank,
            is_final: facts.complete,
        })
    };
    archive.seasons[season].stages.iter().filter_map(finish).collect()
}
