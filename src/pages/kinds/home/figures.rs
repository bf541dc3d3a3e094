//! What was counted: the season as a drawing, the table, a round.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, Stage};
use crate::locale::Locale;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::days::{Day, days};
use crate::pages::parts::strip::{Strip, strip};
use crate::pages::parts::table::{Shape, Table, league};

/// The season of the club, match by match.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Season<'a> {
    /// The class that sets its colours.
    colours: &'a str,
    /// The matches one by one, drawn.
    strip: Strip<'a>,
    /// All its results.
    link: Option<&'a str>,
}

/// The table of the stage that is under way.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct TableNow<'a> {
    /// The league table.
    table: Table<'a>,
    /// The page of the stage.
    link: &'a str,
}

/// The next round, or the last one of a stage that is over.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Round<'a> {
    /// `Speeldag 30`
    name: String,
    /// The season.
    link: &'a str,
    /// Its matches by day.
    days: Vec<Day<'a>>,
    /// It is still to be played.
    to_come: bool,
}

/// The stage that the page shows: where the club stands; else the one of the last match, or the table that decides its
/// season when it has none of its own.
pub(super) fn stage_now(context: &PageContext<'_>, club: Option<Id<Club>>) -> Option<Id<Stage>> {
    if let Some(finish) = club.and_then(|club| context.facts.finish_now(club)) {
        return Some(finish.stage);
    }
    let last = context.facts.latest.played.or(context.facts.latest.next)?;
    let game = &context.archive.matches[last];
    let has_table = |stage: &Id<Stage>| context.facts.stages[*stage].tables.is_some();
    let deciding = context.facts.seasons[game.season].deciding_stage;
    Some(deciding.filter(|stage| !has_table(&game.stage) && has_table(stage)).unwrap_or(game.stage))
}

/// The league matches of the club's newest season; those of all competitions when it plays in no league.
pub(super) fn season<'a>(context: &'a PageContext<'a>, club: Id<Club>) -> Option<Season<'a>> {
    let season = context.facts.clubs[club].seasons.last()?;
    let league = season.campaigns.iter().find(|campaign| campaign.finish.is_some());
    let games = league.map_or(&season.matches, |campaign| &campaign.matches);
    Some(Season {
        colours: context.colours_of(club),
        strip: strip(context, club, games)?,
        link: context.link(&PageKey::ClubSeason(club, season.label.clone())),
    })
}

pub(super) fn table<'a>(
    context: &'a PageContext<'a>,
    stage: Id<Stage>,
    club: Option<Id<Club>>,
) -> Option<TableNow<'a>> {
    let last = &context.facts.stages[stage].tables.as_ref()?.last;
    let here: Vec<Id<Club>> = club.into_iter().collect();
    let group = club.and_then(|club| last.standing(club)).map_or(0, |standing| standing.group);
    let mut groups = league(context, last, Shape { here: &here, small: true, form: false, told: false });
    // One table has room: the club's own group.
    let group = usize::from(group).min(groups.len().checked_sub(1)?);
    Some(TableNow { table: groups.swap_remove(group), link: context.link_to(&PageKey::Stage(stage)) })
}

/// How many lines the table and the round have together.
pub(super) fn lines(table: Option<&TableNow<'_>>, round: Option<&Round<'_>>) -> usize {
    let sections = table.into_iter().flat_map(|now| &now.table.sections);
    let days = round.into_iter().flat_map(|round| &round.days);
    sections.map(|section| section.rows.len()).sum::<usize>() + days.map(|day| day.games.len()).sum::<usize>()
}

pub(super) fn round<'a>(context: &'a PageContext<'a>, stage: Id<Stage>) -> Option<Round<'a>> {
    let facts = &context.facts.stages[stage];
    let place = facts.next_round.or(facts.latest_round)?;
    let round = &context.archive.stages[stage].rounds[place];
    Some(Round {
        name: context.locale.sentence_case(&context.round_of_stage(stage, &round.name)),
        link: context.link_to(&PageKey::Season(context.archive.stages[stage].season)),
        days: days(context, &round.matches, Locale::weekday_day_month),
        to_come: facts.next_round.is_some(),
    })
}
