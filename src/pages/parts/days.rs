//! Matches by the day on which they are played.

use jiff::civil;
use schemars::JsonSchema;
use serde::Serialize;

use super::dates::{self, When};
use super::game::{Duel, duel};
use crate::archive::{Id, KickOff, Match};
use crate::locale::Locale;
use crate::pages::context::PageContext;

/// A day and its matches, for the component `days`.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Day<'a> {
    /// None for matches that are not on a day yet.
    pub(crate) when: Option<When>,
    /// The matches.
    pub(crate) games: Vec<Duel<'a>>,
}

/// These matches, which stand in the order of play, a day after the other; `print` says how a day is written.
pub(crate) fn days<'a>(
    context: &PageContext<'a>,
    games: &[Id<Match>],
    print: fn(&Locale, civil::Date) -> String,
) -> Vec<Day<'a>> {
    let mut days: Vec<Day<'a>> = Vec::new();
    for id in games {
        let when = when(context, *id, print);
        let machine = |when: &Option<When>| when.as_ref().map(|when| when.machine.clone());
        match days.last_mut().filter(|day| machine(&day.when) == machine(&when)) {
            Some(day) => day.games.push(duel(context, *id)),
            None => days.push(Day { when, games: vec![duel(context, *id)] }),
        }
    }
    days
}

/// The day of a match, or the month of which no more is known.
fn when(context: &PageContext<'_>, game: Id<Match>, print: fn(&Locale, civil::Date) -> String) -> Option<When> {
    let kick_off = &context.archive.matches[game].kick_off;
    match (kick_off.day(), kick_off) {
        (Some(day), _) => Some(When::day(day, print(context.locale, day))),
        (None, KickOff::On(date)) => {
            Some(When { machine: dates::machine_kick_off(kick_off), text: dates::known(context.locale, *date) })
        }
        (None, KickOff::At(_) | KickOff::NotSet) => None,
    }
}
