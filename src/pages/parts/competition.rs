//! A competition where it is named: what it is, where, and how much of it the archive has.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Competition, Id};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::records::values::CompetitionKind;

/// A line of a list of competitions.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct CompetitionLine<'a> {
    /// The name of the competition.
    pub(crate) name: &'a str,
    /// The link of its page.
    pub(crate) link: &'a str,
    /// `competitie, niveau 1`
    pub(crate) kind: String,
    /// `2 seizoenen, 2023-24 tot 2024-25`; None when the archive has none.
    pub(crate) seasons: Option<String>,
}

pub(crate) fn competition_line<'a>(context: &PageContext<'a>, id: Id<Competition>) -> CompetitionLine<'a> {
    let competition = &context.archive.competitions[id];
    let level = competition.level.map(|level| level_name(context, level));
    let kind = context.word(kind_word(competition.kind)).to_owned();
    CompetitionLine {
        name: context.text(&competition.name),
        link: context.link_to(&PageKey::Competition(id)),
        kind: [kind].into_iter().chain(level).collect::<Vec<_>>().join(", "),
        seasons: seasons(context, competition),
    }
}

/// `niveau 1`
pub(crate) fn level_name(context: &PageContext<'_>, level: u16) -> String {
    let level = level.to_string();
    context.locale.words("competition_level_named", &[("level", Arg::Text(&level))])
}

/// The key of the word for a kind: `competitie`, `beker`, `oefenwedstrijden`.
pub(crate) fn kind_word(kind: CompetitionKind) -> &'static str {
    match kind {
        CompetitionKind::League => "kind_competition",
        CompetitionKind::Cup => "kind_cup",
        CompetitionKind::Friendly => "kind_friendly",
    }
}

/// The name of its country; None when it belongs to none, or to one without a name.
pub(crate) fn country<'a>(context: &PageContext<'_>, competition: &'a Competition) -> Option<(&'a str, String)> {
    let code = competition.country.as_deref()?;
    context.locale.name_of(Family::Country, code).map(|name| (code, name))
}

/// How many seasons there are, and from which to which.
fn seasons(context: &PageContext<'_>, competition: &Competition) -> Option<String> {
    let label = |id: &Id<_>| context.archive.seasons[*id].label.as_str();
    let (first, last) = (competition.seasons.first()?, competition.seasons.last()?);
    let count = competition.seasons.len();
    let counted = context.locale.words("count_seasons", &[("count", Arg::Number(count as i64))]);
    let period = if count == 1 {
        label(first).to_owned()
    } else {
        let args = [("from", Arg::Text(label(first))), ("to", Arg::Text(label(last)))];
        context.locale.words("period_from_to", &args)
    };
    Some(format!("{counted}, {period}"))
}
