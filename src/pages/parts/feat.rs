//! Matches that stand out and longest runs, each with the matches that say so.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::dates::When;
use super::game::{short_when, title};
use crate::archive::{Id, Match};
use crate::facts::{Run, Runs};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;

/// What the component `feats` shows of each kind of match that stands out.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Feat<'a> {
    /// `Grootste thuiszege`
    label: Cow<'a, str>,
    /// The matches.
    games: Vec<FeatGame<'a>>,
    /// `en nog 3 wedstrijden`
    more: Option<String>,
}

/// A match that stands out, or with which a run began or ended.
#[derive(Debug, JsonSchema, Serialize)]
struct FeatGame<'a> {
    /// The page of the match.
    link: &'a str,
    /// `KV Mechelen 5–0 Eupen`
    title: String,
    /// The day of the match.
    when: When,
}

/// What the component `feats` shows of a run.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct LongestRun<'a> {
    /// What kind of run it is.
    label: Cow<'a, str>,
    /// `9 wedstrijden`
    length: String,
    /// The match that it began with.
    first: FeatGame<'a>,
    /// The match that it ended with.
    last: FeatGame<'a>,
}

/// How many equal matches are named; the others are counted.
const MOST_EQUALS: usize = 3;

/// A single match is no run.
pub(crate) const SHORTEST_RUN: usize = 2;

/// The kinds of run, each with its word.
pub(crate) fn kinds_of_run(runs: &Runs) -> [(&'static str, Option<Run>); 6] {
    [
        ("longest_unbeaten", runs.unbeaten),
        ("longest_winless", runs.winless),
        ("longest_winning", runs.winning),
        ("longest_losing", runs.losing),
        ("longest_without_draw", runs.without_draw),
        ("longest_clean_sheets", runs.clean_sheets),
    ]
}

/// Equal matches under one label, the latest first; None when there is none.
pub(crate) fn feat<'a>(
    context: &PageContext<'a>,
    label: impl Into<Cow<'a, str>>,
    games: &[Id<Match>],
) -> Option<Feat<'a>> {
    let more = games.len().saturating_sub(MOST_EQUALS);
    let count = [("count", Arg::Number(more as i64))];
    (!games.is_empty()).then(|| Feat {
        label: label.into(),
        games: games.iter().rev().take(MOST_EQUALS).map(|game| feat_game(context, *game)).collect(),
        more: (more > 0).then(|| context.locale.words("feat_more", &count)),
    })
}

/// A run under its label; None when there is none that is worth telling.
pub(crate) fn longest_run<'a>(
    context: &PageContext<'a>,
    label: impl Into<Cow<'a, str>>,
    run: Option<Run>,
) -> Option<LongestRun<'a>> {
    let run = run.filter(|run| run.length >= SHORTEST_RUN)?;
    Some(LongestRun {
        label: label.into(),
        length: context.locale.words("count_matches", &[("count", Arg::Number(run.length as i64))]),
        first: feat_game(context, run.first),
        last: feat_game(context, run.last),
    })
}

fn feat_game<'a>(context: &PageContext<'a>, id: Id<Match>) -> FeatGame<'a> {
    FeatGame {
        link: context.link_to(&PageKey::Match(id)),
        title: title(context, id),
        when: short_when(context, &context.archive.matches[id], true),
    }
}
