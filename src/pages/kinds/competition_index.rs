//! Every competition, by country, leagues before cups.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Competition, Id};
use crate::facts::Facts;
use crate::locale::Language;
use crate::pages::parts::competition::{CompetitionLine, competition_line, country};

/// What the template of the list sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: &'a str,
    /// By name of the country; those that belong to none come last.
    countries: Vec<Country<'a>>,
}

/// The competitions of a country.
#[derive(Debug, JsonSchema, Serialize)]
struct Country<'a> {
    /// The name of the country.
    name: String,
    /// Its competitions.
    competitions: Vec<CompetitionLine<'a>>,
}

pub(super) fn list(_: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    vec![PageKey::CompetitionIndex]
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, _: &'a Page) -> (About<'a>, View<'a>) {
    let title = context.word("competitions_title");
    let about = About {
        title: title.into(),
        description: context.word("competitions_description").into(),
        section: Some(context.link_to(&PageKey::CompetitionIndex)),
        ..About::default()
    };
    (about, View { title, countries: countries(context) })
}

/// Whether it is none, which sorts last, and the name as the language sorts it.
type CountryOrder = (bool, Vec<u8>);

fn countries<'a>(context: &PageContext<'a>) -> Vec<Country<'a>> {
    let locale = context.locale;
    let mut by_country: BTreeMap<CountryOrder, (String, Vec<Id<Competition>>)> = BTreeMap::new();
    for (id, competition) in context.archive.competitions.iter() {
        let country = country(context, competition).map(|(_, name)| name);
        let place = (country.is_none(), country.as_deref().map(|name| locale.sort_key(name)).unwrap_or_default());
        let name = || country.unwrap_or_else(|| context.word("competitions_international").to_owned());
        by_country.entry(place).or_insert_with(|| (name(), Vec::new())).1.push(id);
    }
    by_country
        .into_values()
        .map(|(name, mut competitions)| {
            competitions.sort_by_cached_key(|id| order(context, *id));
            Country { name, competitions: competitions.into_iter().map(|id| competition_line(context, id)).collect() }
        })
        .collect()
}

/// Leagues by level, then cups, then friendlies; those alike by name.
fn order(context: &PageContext<'_>, id: Id<Competition>) -> (u8, u16, Vec<u8>) {
    use crate::records::values::CompetitionKind::{Cup, Friendly, League};
    let competition = &context.archive.competitions[id];
    let kind = match competition.kind {
        League => 0,
        Cup => 1,
        Friendly => 2,
    };
    let name = context.locale.sort_key(context.text(&competition.name));
    (kind, competition.level.unwrap_or(u16::MAX), name)
}
