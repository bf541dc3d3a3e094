//! The rounds of a stage as a strip of cells, and what a round is called where there is little room.

use schemars::JsonSchema;
use serde::Serialize;

use super::person::Name;
use crate::archive::{Id, RoundName, Stage};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::records::values::StageKind;

/// What the component `rounds` shows.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct RoundStrip<'a> {
    /// What the strip is: `Speeldagen`, `Rondes`.
    pub(crate) label: &'a str,
    /// Some rounds have names instead of numbers, which need wider cells.
    pub(crate) named: bool,
    /// The rounds.
    pub(crate) cells: Vec<RoundCell<'a>>,
}

/// One round.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct RoundCell<'a> {
    /// `Speeldag 28`
    pub(crate) name: String,
    /// `28`
    pub(crate) short: String,
    /// The page of the round.
    pub(crate) link: &'a str,
    /// For `aria-current`: `page` on the round's own page, `true` for the round that the stage has reached.
    pub(crate) here: Option<&'static str>,
    /// No match of it counts yet.
    pub(crate) to_come: bool,
}

/// The rounds of a stage; None when it has none. `page` is the round whose page this is; without one, the round that the
/// stage has reached stands out.
pub(crate) fn round_strip<'a>(
    context: &PageContext<'a>,
    stage: Id<Stage>,
    page: Option<usize>,
) -> Option<RoundStrip<'a>> {
    let rounds = &context.archive.stages[stage].rounds;
    let latest = context.facts.stages[stage].latest_round;
    let cells = rounds.iter().enumerate().map(|(place, round)| RoundCell {
        name: round_title(context, stage, place),
        short: short_name(context, stage, place),
        link: round_link(context, stage, place),
        here: match page {
            Some(page) if page == place => Some("page"),
            None if latest == Some(place) => Some("true"),
            Some(_) | None => None,
        },
        to_come: !round.matches.iter().any(|game| context.archive.matches[*game].is_decided()),
    });
    let cells: Vec<RoundCell<'a>> = cells.collect();
    let named = rounds.iter().any(|round| matches!(round.name, RoundName::Named(_)));
    (!cells.is_empty()).then(|| RoundStrip { label: rounds_word(context, stage), named, cells })
}

/// What the component `travel` shows: the way through the tables after each round.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Travel<'a> {
    /// `Stand na elke speeldag`
    pub(crate) label: &'a str,
    /// The table of the round before.
    pub(crate) previous: Option<Name<'a>>,
    /// The table of the round after.
    pub(crate) next: Option<Name<'a>>,
}

/// From the table after a round to those before and after it, or from the latest one to the table of the round that was reached; None where there are not two.
pub(crate) fn travel<'a>(context: &PageContext<'a>, stage: Id<Stage>, page: Option<usize>) -> Option<Travel<'a>> {
    let tables = context.facts.stages[stage].tables.as_ref()?.after_round.len();
    if tables < 2 || page.is_some_and(|page| page >= tables) {
        return None;
    }
    let name = |place: usize| Name {
        name: round_title(context, stage, place).into(),
        link: Some(round_link(context, stage, place)),
    };
    let previous = page.map_or(Some(tables - 1), |page| page.checked_sub(1));
    let next = page.map(|page| page + 1).filter(|next| *next < tables);
    Some(Travel { label: context.word("travel_label"), previous: previous.map(name), next: next.map(name) })
}

/// What the rounds of a stage are called together.
pub(crate) fn rounds_word<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> &'a str {
    match context.archive.stages[stage].kind {
        StageKind::KnockOut => context.word("season_rounds_knock_out"),
        StageKind::League | StageKind::Matches => context.word("season_rounds"),
    }
}

/// `Speeldag 28`, `Halve finales`
pub(crate) fn round_title(context: &PageContext<'_>, stage: Id<Stage>, place: usize) -> String {
    let round = &context.archive.stages[stage].rounds[place];
    context.locale.sentence_case(&context.round_of_stage(stage, &round.name))
}

/// Its number, or its name when it has none.
pub(crate) fn short_name(context: &PageContext<'_>, stage: Id<Stage>, place: usize) -> String {
    match context.archive.stages[stage].rounds[place].name {
        RoundName::Number(number) => number.to_string(),
        RoundName::Named(_) => round_title(context, stage, place),
    }
}

pub(crate) fn round_link<'a>(context: &PageContext<'a>, stage: Id<Stage>, place: usize) -> &'a str {
    context.link_to(&PageKey::Round(stage, place as u16))
}
