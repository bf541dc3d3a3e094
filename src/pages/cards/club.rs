//! The card of a club: where it stands in its newest table, its last result, its next match.

use super::{Card, Head, plain};
use crate::archive::{Club, Id, Match};
use crate::facts::Finish;
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::club_season::{latest_season, place_and_points};
use crate::pages::parts::game::{short_when, title};
use crate::pages::parts::picture::thumbnail;
use crate::pictures::Frame;

pub(super) fn card<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Card<'a> {
    let facts = &context.facts.clubs[id];
    let finish =
        latest_season(context, id).and_then(|season| season.campaigns.iter().find_map(|campaign| campaign.finish));
    let figures = finish.map_or_else(Vec::new, |finish| place_and_points(context, id, finish));
    let league = finish.filter(|_| !figures.is_empty()).map(|finish| table_name(context, finish));
    let last = facts.last_played.map(|game| dated(context, "home_last_match", game));
    let next = facts.next.map(|game| dated(context, "home_next_match", game));
    let club = context.club(id);
    let picture = context.archive.clubs[id].crest.map(|picture| thumbnail(context, picture, Frame::Crest));
    Card {
        head: Head::Club { name: club.name, picture, colours: club.colours },
        lines: league.into_iter().chain(last).chain(next).collect(),
        figures: plain(figures),
    }
}

/// `Pro League 2024-25, Europe Play-offs`: the first stage of a season goes without saying.
fn table_name(context: &PageContext<'_>, finish: Finish) -> String {
    let season = context.archive.stages[finish.stage].season;
    let is_first = context.archive.seasons[season].stages.first() == Some(&finish.stage);
    let stage = (!is_first).then(|| context.stage_name(finish.stage));
    std::iter::once(context.season_name(season)).chain(stage).collect::<Vec<_>>().join(", ")
}

/// `Laatste wedstrijd: KV Mechelen 1–1 Sint-Truiden, 8 mrt 2025`
fn dated(context: &PageContext<'_>, label: &str, game: Id<Match>) -> String {
    let when = short_when(context, &context.archive.matches[game], true).text;
    let value = format!("{}, {when}", title(context, game));
    let args = [("label", Arg::Text(context.word(label))), ("value", Arg::Text(&value))];
    context.locale.words("label_and_value", &args)
}
