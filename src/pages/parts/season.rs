//! A season where it is named: in the list of its competition, beside the one before and after, and how far it is.

use schemars::JsonSchema;
use serde::Serialize;

use super::club::{ClubLink, LinkedClub};
use super::crumbs::Crumb;
use super::stage_table::stage_state;
use crate::archive::{Club, Competition, Id, MenuTarget, Season, Stage, Subject};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::records::values::{CompetitionKind, StageKind};

/// A line of the seasons of a competition.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct SeasonLine<'a> {
    /// `2024-25`
    pub(crate) label: &'a str,
    /// The page of the season.
    pub(crate) link: &'a str,
    /// Who won it.
    pub(crate) winner: Option<ClubLink<'a>>,
    /// `Reguliere competitie, na speeldag 29`, in place of a winner; None when it is over and nothing says who won.
    pub(crate) state: Option<String>,
    /// How many clubs took part.
    pub(crate) clubs: usize,
    /// How many matches were played.
    pub(crate) matches: usize,
    /// How many goals fell, or points were scored.
    pub(crate) goals: u32,
}

pub(crate) fn season_line<'a>(context: &PageContext<'a>, id: Id<Season>) -> SeasonLine<'a> {
    let season = &context.archive.seasons[id];
    let facts = &context.facts.seasons[id];
    SeasonLine {
        label: season.label.as_str(),
        link: context.link_to(&PageKey::Season(id)),
        winner: facts.winner.map(|club| context.club(club).clone()),
        state: if is_over(context, id) { None } else { season_state(context, id) },
        clubs: season.clubs.len(),
        matches: facts.matches.len(),
        goals: facts.goals.goals,
    }
}

/// What the winner of a competition is called: `Kampioen`, `Winnaar`.
pub(crate) fn winner_word<'a>(context: &PageContext<'a>, kind: CompetitionKind) -> &'a str {
    match kind {
        CompetitionKind::League => context.word("season_champion"),
        CompetitionKind::Cup | CompetitionKind::Friendly => context.word("season_winner"),
    }
}

/// Every stage is complete.
pub(crate) fn is_over(context: &PageContext<'_>, season: Id<Season>) -> bool {
    let mut stages = context.archive.seasons[season].stages.iter();
    stages.all(|stage| context.facts.stages[*stage].complete)
}

/// The stage that was played last; before the first match the one that begins first.
pub(crate) fn current_stage(context: &PageContext<'_>, season: Id<Season>) -> Option<Id<Stage>> {
    let facts = &context.facts.seasons[season];
    let game = facts.last_played.or(facts.next);
    let of_game = game.map(|game| context.archive.matches[game].stage);
    of_game.or(context.archive.seasons[season].stages.first().copied())
}

/// The league stage with most clubs, the first of those with as many: the one whose drawings stand for the season.
pub(crate) fn main_stage(context: &PageContext<'_>, season: Id<Season>) -> Option<Id<Stage>> {
    let stages = context.archive.seasons[season].stages.iter().copied();
    let leagues = stages.filter(|stage| context.archive.stages[*stage].kind == StageKind::League);
    leagues.rev().max_by_key(|stage| context.archive.stages[*stage].clubs.len())
}

/// How far a season is: `Reguliere competitie, na speeldag 29`. None when it has no stage.
pub(crate) fn season_state(context: &PageContext<'_>, season: Id<Season>) -> Option<String> {
    let stage = current_stage(context, season)?;
    let name = context.locale.sentence_case(&context.stage_name(stage));
    Some(format!("{name}, {}", stage_state(context, stage)))
}

/// `16 clubs`
pub(crate) fn club_count(context: &PageContext<'_>, clubs: usize) -> String {
    context.locale.words("count_clubs", &[("count", Arg::Number(clubs as i64))])
}

/// `240 wedstrijden`
pub(crate) fn match_count(context: &PageContext<'_>, matches: usize) -> String {
    context.locale.words("count_matches", &[("count", Arg::Number(matches as i64))])
}

/// The entry of the menu that the pages of a competition belong to: its own, where the site's menu has one.
pub(crate) fn menu_section<'a>(context: &PageContext<'a>, competition: Id<Competition>) -> &'a str {
    let own = MenuTarget::Subject(Subject::Competition(competition));
    let has_own = context.archive.site.main_menu.iter().any(|entry| entry.to == own);
    context.link_to(&if has_own { PageKey::Competition(competition) } else { PageKey::CompetitionIndex })
}

/// The way down to a season: `Competities / Pro League / 2024-25`.
pub(crate) fn crumbs_to<'a>(context: &PageContext<'a>, id: Id<Season>) -> Vec<Crumb<'a>> {
    let season = &context.archive.seasons[id];
    let competition = &context.archive.competitions[season.competition];
    vec![
        Crumb::to(context.word("competitions"), context.link_to(&PageKey::CompetitionIndex)),
        Crumb::to(context.text(&competition.name), context.link_to(&PageKey::Competition(season.competition))),
        Crumb::to(season.label.as_str(), context.link_to(&PageKey::Season(id))),
    ]
}

/// The season before or after, or any neighbour that has a page.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Neighbour<'a> {
    /// `Vorig seizoen`
    pub(crate) label: &'a str,
    /// What it is called.
    pub(crate) name: String,
    /// Its link.
    pub(crate) link: &'a str,
}

/// Those beside a thing in a row of its kind.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Neighbours<'a> {
    /// The one before.
    pub(crate) previous: Option<Neighbour<'a>>,
    /// The one after.
    pub(crate) next: Option<Neighbour<'a>>,
}

impl<'a> Neighbours<'a> {
    /// None when there is none on either side.
    pub(crate) fn of(previous: Option<Neighbour<'a>>, next: Option<Neighbour<'a>>) -> Option<Neighbours<'a>> {
        (previous.is_some() || next.is_some()).then_some(Neighbours { previous, next })
    }
}

/// A club of a season and where it ended.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct ClubInSeason<'a> {
    /// Its link leads to the club's season, where there is such a page.
    pub(crate) club: ClubLink<'a>,
    /// `8ste`; None while it stands in no table.
    pub(crate) place: Option<String>,
}

/// The clubs of a season by name.
pub(crate) fn clubs_in_season<'a>(context: &PageContext<'a>, season: Id<Season>) -> Vec<ClubInSeason<'a>> {
    let of = |club: &Id<Club>| {
        let link = club_season_link(context, *club, season);
        let known = context.club(*club);
        let linked = ClubLink::new(LinkedClub { link: link.or(known.link), ..**known });
        ClubInSeason { club: linked, place: place(context, *club, season) }
    };
    let mut clubs: Vec<ClubInSeason<'a>> = context.archive.seasons[season].clubs.iter().map(of).collect();
    clubs.sort_by_cached_key(|club| context.locale.sort_key(club.club.name));
    clubs
}

fn club_season_link<'a>(context: &PageContext<'a>, club: Id<Club>, season: Id<Season>) -> Option<&'a str> {
    context.link(&PageKey::ClubSeason(club, context.archive.seasons[season].label.clone()))
}

fn place(context: &PageContext<'_>, club: Id<Club>, season: Id<Season>) -> Option<String> {
    let seasons = context.facts.clubs[club].seasons.iter();
    let campaign = seasons.flat_map(|of| &of.campaigns).find(|campaign| campaign.season == season)?;
    campaign.finish.map(|finish| context.locale.ordinal(finish.overall.into()))
}
