//! The record of somebody who led a team: by club, by stage, at home and away. League matches only.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, Match, Person};
use crate::facts::{CoachSpell, HomeAway, Record, SpellOf, StageRecord};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::columns::Custom;
use crate::pages::parts::dates;
use crate::pages::parts::fact::Fact;
use crate::pages::parts::person::{Name, period_in_charge, plain};
use crate::pages::parts::record::{RecordRow, RecordTable, record_cells, record_columns};

/// The record at one club.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct ClubRecord<'a> {
    /// `Balans bij KV Mechelen`
    heading: String,
    /// The record by season.
    table: RecordTable<'a>,
    /// Won, lost, drawn: the order is said where it is not the usual one.
    belgian_order: bool,
    /// The archive has not all matches of the spell.
    incomplete: bool,
    /// Who led the team before and after.
    neighbours: Vec<Fact<'a>>,
}

/// The clubs whose team the person led, the last one first.
pub(super) fn records<'a>(context: &'a PageContext<'a>, id: Id<Person>) -> Vec<ClubRecord<'a>> {
    let spells = (0..context.archive.people[id].spells.len()).map(|spell| SpellOf { person: id, spell });
    let coached: Vec<&CoachSpell> = spells
        .filter_map(|of| context.facts.coaching(of))
        .filter(|coached| !coached.record.league.is_empty())
        .collect();
    let mut clubs: Vec<Id<Club>> = Vec::new();
    for coached in coached.iter().rev() {
        if !clubs.contains(&coached.club) {
            clubs.push(coached.club);
        }
    }
    let at = |club: Id<Club>| {
        let spells: Vec<&CoachSpell> = coached.iter().copied().filter(|coached| coached.club == club).collect();
        at_club(context, id, club, &spells)
    };
    clubs.into_iter().map(at).collect()
}

fn at_club<'a>(
    context: &'a PageContext<'a>,
    person: Id<Person>,
    club: Id<Club>,
    spells: &[&CoachSpell],
) -> ClubRecord<'a> {
    let locale = context.locale;
    let custom = Custom::of_club(context, club);
    let name = context.club(club).name;
    let row = |name: Name<'a>, remark: String, record: &Record, sum: bool| RecordRow {
        name,
        remark,
        cells: record_cells(context, custom, record),
        sum,
    };
    let word = |key: &str| Name { name: context.word(key).into(), link: None };
    let stages = spells.iter().flat_map(|spell| &spell.stages);
    let mut rows: Vec<RecordRow<'a>> = stages
        .map(|stage| {
            let season = context.archive.stages[stage.stage].season;
            let label = context.archive.seasons[season].label.as_str();
            let name = Name { name: label.into(), link: context.link(&PageKey::Season(season)) };
            row(name, stage_remark(context, stage), &stage.record.total(), false)
        })
        .collect();
    let mut total = HomeAway::default();
    spells.iter().for_each(|spell| total += spell.record.league);
    if rows.len() > 1 {
        rows.push(row(word("person_record_total"), String::new(), &total.total(), true));
    }
    let places = vec![
        row(word("home_total"), String::new(), &total.home, false),
        row(word("away_total"), String::new(), &total.away, false),
    ];
    let names = [("club", Arg::Text(name)), ("person", Arg::Text(context.text(&context.archive.people[person].name)))];
    ClubRecord {
        heading: locale.words("person_record_at", &names[..1]),
        table: RecordTable {
            caption: locale.words("person_record_caption", &names),
            head: context.word("column_period"),
            columns: record_columns(context, custom),
            parts: vec![rows, places],
        },
        belgian_order: custom.lost_before_drawn(),
        incomplete: spells.iter().any(|spell| spell.begun_before_results || spell.uncertain_matches > 0),
        neighbours: neighbours(context, spells),
    }
}

/// Predecessors and successors, each once; with the person's own period where there is more than one of a kind.
fn neighbours<'a>(context: &'a PageContext<'a>, spells: &[&CoachSpell]) -> Vec<Fact<'a>> {
    let of_kind = |key: &str, neighbour: fn(&CoachSpell) -> Option<SpellOf>| {
        let mut found: Vec<(SpellOf, &CoachSpell)> = Vec::new();
        for spell in spells {
            let other = neighbour(spell).filter(|other| !found.iter().any(|(known, _)| known == other));
            found.extend(other.map(|other| (other, *spell)));
        }
        let several = found.len() > 1;
        let label = context.word(key);
        let fact = move |(other, own): (SpellOf, &CoachSpell)| {
            let own = dates::spell_period(context.locale, own.of.spell(context.archive));
            let args = [("text", Arg::Text(label)), ("remark", Arg::Text(&own))];
            let label = if several { context.locale.words("with_remark", &args).into() } else { Cow::Borrowed(label) };
            Fact::new(label, vec![neighbour_name(context, other)])
        };
        found.into_iter().map(fact).collect::<Vec<_>>()
    };
    let mut facts = of_kind("person_predecessor", |spell| spell.neighbours.predecessor);
    facts.extend(of_kind("person_successor", |spell| spell.neighbours.successor));
    facts
}

/// `Steven Defour (november 2022 tot 2 november 2023)`
fn neighbour_name<'a>(context: &'a PageContext<'a>, of: SpellOf) -> Name<'a> {
    let link = plain(context, of.person);
    let period = period_in_charge(context, of.spell(context.archive));
    let args = [("text", Arg::Text(link.name)), ("remark", Arg::Text(&period))];
    Name { name: context.locale.words("with_remark", &args).into(), link: link.link }
}

/// The stage, and from and until which round where the coach did not see all of it: `reguliere competitie, vanaf speeldag 15`.
fn stage_remark(context: &PageContext<'_>, record: &StageRecord) -> String {
    let stage_name = context.stage_name(record.stage);
    let stage = &context.archive.stages[record.stage];
    let round = |game: Id<Match>| context.facts.matches[game].round;
    let name = |place: usize| context.round_of_stage(record.stage, &stage.rounds[place].name);
    let last = context.facts.stages[record.stage].latest_round;
    let from = round(record.first).filter(|place| *place > 0).map(name);
    let until = round(record.last).filter(|place| last.is_some_and(|last| *place < last)).map(name);
    let said = |key: &str, round: &str| {
        context.locale.words(key, &[("stage", Arg::Text(&stage_name)), ("round", Arg::Text(round))])
    };
    match (from, until) {
        (None, None) => stage_name,
        (Some(from), None) => said("person_from_round", &from),
        (None, Some(until)) => said("person_until_round", &until),
        (Some(from), Some(until)) if from == until => format!("{stage_name}, {from}"),
        (Some(from), Some(until)) => format!("{stage_name}, {from} – {until}"),
    }
}
