//! What a club did before: its seasons, and its meetings with the clubs of its league.

use serde::Serialize;

use crate::archive::{Club, Id};
use crate::facts::{Opponent, SeasonOfClub};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::columns::Custom;
use crate::pages::parts::bars::{MeetingBar, meeting_bars};

/// The past of a club.
#[derive(Debug, Serialize)]
pub(super) struct Past<'a> {
    meetings: Vec<MeetingBar<'a>>,
    /// `Competitie sinds juli 2023, tegen de clubs van dit seizoen.`
    meetings_note: Option<String>,
    /// The last one first.
    seasons: Vec<SeasonLine<'a>>,
}

/// A season of the club.
#[derive(Debug, Serialize)]
struct SeasonLine<'a> {
    label: &'a str,
    link: &'a str,
    /// Each competition with the place where the club ended, if it has one.
    campaigns: Vec<String>,
}

pub(super) fn past<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Past<'a> {
    let facts = &context.facts.clubs[id];
    let opponents = opponents_of_this_season(context, id);
    let meetings = meeting_bars(context, Custom::of_club(context, id), &opponents);
    let first = opponents
        .iter()
        .flat_map(|opponent| &opponent.matches)
        .filter_map(|game| context.archive.matches[*game].kick_off.day())
        .min();
    let since = first.filter(|_| !meetings.is_empty()).map(|day| {
        let date = context.locale.month_year(day.year(), day.month());
        context.locale.words("club_head_to_heads_note", &[("month", Arg::Text(&date))])
    });
    let seasons = facts.seasons.iter().rev().map(|season| SeasonLine {
        label: season.label.as_str(),
        link: context.link_to(&PageKey::ClubSeason(id, season.label.clone())),
        campaigns: campaigns(context, season),
    });
    Past { meetings, meetings_note: since, seasons: seasons.collect() }
}

/// Those who play in the league of the club's last season.
fn opponents_of_this_season<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Vec<&'a Opponent> {
    let facts = &context.facts.clubs[id];
    let league = facts.seasons.iter().rev().flat_map(|season| &season.campaigns).find(|campaign| campaign.finish.is_some());
    let Some(league) = league else { return Vec::new() };
    let clubs = &context.archive.seasons[league.season].clubs;
    facts.opponents.iter().filter(|opponent| clubs.contains(&opponent.club)).collect()
}

fn campaigns(context: &PageContext<'_>, season: &SeasonOfClub) -> Vec<String> {
    let campaign = |campaign: &crate::facts::Campaign| {
        let competition = context.archive.seasons[campaign.season].competition;
        let name = context.subject_name(crate::archive::Subject::Competition(competition));
        match campaign.finish {
            Some(finish) => {
                let rank = context.locale.ordinal(finish.overall.into());
                context.locale.words("label_and_value", &[("label", Arg::Text(&name)), ("value", Arg::Text(&rank))])
            }
            None => name.into_owned(),
        }
    };
    season.campaigns.iter().map(campaign).collect()
}
