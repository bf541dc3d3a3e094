//! The card of a match: both clubs, the score, the day. It has no words of a language but names, so that one card serves
//! every language in which the names are the same.

use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::Serialize;

use super::{CardClub, are_writable, club};
use crate::archive::MatchStatus;
use crate::archive::{Id, KickOff, Match};
use crate::facts::{Outcome, outcome};
use crate::pages::context::PageContext;
use crate::pages::parts::game::score_that_counts;
use crate::records::values::Text;

pub(super) const TEMPLATE: &str = "cards/match.svg";

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The name of the site.
    site: &'a str,
    /// The name of its season: `Pro League 2024-25`.
    season: String,
    /// Who plays at home.
    home: CardClub<'a>,
    /// Who comes to play.
    away: CardClub<'a>,
    /// Of the home side, then of the other: goals, points or sets. None while there is no result.
    goals: Option<[u16; 2]>,
    /// The kicks or throws that decided it, when they did.
    shoot_out: Option<[u16; 2]>,
    /// `02.03.2025`, in figures, which every language reads; empty while the day is not known.
    date: String,
    /// `02.03`: the same without its year.
    day: String,
    /// `20:45`; empty while it is not known.
    hour: String,
}

/// Where the card stands; none for a match that has none.
pub(super) fn file(context: &PageContext<'_>, id: Id<Match>) -> Option<String> {
    let archive = context.archive;
    let game = &archive.matches[id];
    let season = context.season_name(game.season);
    let names = [context.club(game.home).name, context.club(game.away).name, season.as_str()];
    if !archive.site.cards || !are_writable(context, &names) {
        return None;
    }
    let of_season = &archive.seasons[game.season];
    let competition = &archive.competitions[of_season.competition].slug;
    let stage = &archive.stages[game.stage].slug;
    let folder = match says_the_same(context, game) {
        true => "cards".to_owned(),
        false => format!("cards/{}", context.language.id()),
    };
    Some(format!("{folder}/matches/{competition}/{}/{stage}/{}.png", of_season.label, game.slug))
}

/// The same in the main language, and where this language has a card of its own.
pub(super) fn own_file(context: &PageContext<'_>, id: Id<Match>) -> Option<String> {
    let is_main = context.language == context.archive.site.main_language();
    let is_own = is_main || !says_the_same(context, &context.archive.matches[id]);
    is_own.then(|| file(context, id)).flatten()
}

/// Whether every name on the card is that of the main language.
fn says_the_same(context: &PageContext<'_>, game: &Match) -> bool {
    let archive = context.archive;
    let main = archive.site.main_language().id();
    let season = &archive.seasons[game.season];
    let texts: [Option<&Text>; 5] = [
        Some(&archive.site.title),
        Some(&archive.clubs[game.home].name),
        Some(&archive.clubs[game.away].name),
        Some(&archive.competitions[season.competition].name),
        season.name.as_ref(),
    ];
    texts.into_iter().flatten().all(|text| context.text(text) == text.in_language(main, main))
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, id: Id<Match>) -> View<'a> {
    let game = &context.archive.matches[id];
    let side = |of| club(context, of, outcome(game, of) == Some(Outcome::Lost));
    let day = game.kick_off.day();
    let shoot_out = match &game.status {
        MatchStatus::Played(score) => score.shoot_out,
        _ => None,
    };
    View {
        site: context.text(&context.archive.site.title),
        season: context.season_name(game.season),
        home: side(game.home),
        away: side(game.away),
        goals: score_that_counts(game).map(|score| [score.home, score.away]),
        shoot_out: shoot_out.map(|kicks| [kicks.home, kicks.away]),
        date: day.map_or_else(String::new, in_figures),
        day: day.map_or_else(String::new, |day| format!("{:02}.{:02}", day.day(), day.month())),
        hour: match &game.kick_off {
            KickOff::At(moment) => clock(moment.time()),
            KickOff::On(_) | KickOff::NotSet => String::new(),
        },
    }
}

fn in_figures(day: Date) -> String {
    format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
