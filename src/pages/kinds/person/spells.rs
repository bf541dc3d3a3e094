//! The spells of a person as a table, by what they were, the latest first.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Id, Person, Role, Spell};
use crate::facts::{Record, SpellOf};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::parts::columns::Custom;
use crate::pages::parts::club::ClubLink;
use crate::pages::parts::dates;
use crate::pages::parts::person::{gender, role_name};
use crate::pages::parts::record::outcomes_text;
use crate::pages::parts::remark::{Remark, remark};
use crate::records::values::Date;

/// What a spell was, in the order in which a page shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Line {
    Coach,
    Staff,
    Official,
    Player,
}

impl Line {
    pub(super) fn of(role: &Role) -> Line {
        match role.word() {
            Role::PLAYER => Line::Player,
            "referee" | "assistant-referee" => Line::Official,
            word if word.ends_with("coach") || word == Role::CARETAKER => Line::Coach,
            _ => Line::Staff,
        }
    }

    pub(super) fn heading(self) -> &'static str {
        match self {
            Line::Coach => "person_as_coach",
            Line::Staff => "person_as_staff",
            Line::Official => "person_as_official",
            Line::Player => "person_as_player",
        }
    }
}

/// The spells of one line.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct SpellGroup<'a> {
    /// The heading above it.
    heading: &'a str,
    /// The spells, the latest first.
    rows: Vec<SpellRow<'a>>,
}

/// A spell.
#[derive(Debug, JsonSchema, Serialize)]
struct SpellRow<'a> {
    /// `2023–25`
    years: String,
    /// None for a role without a club.
    club: Option<ClubLink<'a>>,
    /// What stands in place of the club.
    role: String,
    /// Everything else that is known: role, days, loan, how it ended.
    remark: String,
    /// What somebody wrote about it.
    note: Option<Remark<'a>>,
    /// League matches of the team under this person; empty where the archive has none.
    played: String,
    /// `22–20–12`
    outcomes: String,
}

/// How the results of all spells are printed: as the club does whose team somebody led last. None when no match is counted
/// for any spell, as of those who never led a team.
pub(super) fn custom_of_results<'a>(context: &PageContext<'a>, id: Id<Person>) -> Option<Custom<'a>> {
    let spells = context.archive.people[id].spells.iter().enumerate().rev();
    let mut counted = spells.filter(|(at, _)| record(context, SpellOf { person: id, spell: *at }).is_some());
    counted.find_map(|(_, spell)| spell.club).map(|club| Custom::of_club(context, club))
}

pub(super) fn spell_groups<'a>(
    context: &'a PageContext<'a>,
    id: Id<Person>,
    custom: Option<Custom<'_>>,
) -> Vec<SpellGroup<'a>> {
    let spells = &context.archive.people[id].spells;
    let lines = [Line::Coach, Line::Staff, Line::Official, Line::Player];
    let groups = lines.into_iter().map(|line| {
        let of_line = spells.iter().enumerate().rev().filter(|(_, spell)| Line::of(&spell.role) == line);
        let rows = of_line.map(|(at, spell)| row(context, SpellOf { person: id, spell: at }, spell, custom));
        SpellGroup { heading: context.word(line.heading()), rows: rows.collect() }
    });
    groups.filter(|group| !group.rows.is_empty()).collect()
}

/// The league matches of a team under somebody.
fn record(context: &PageContext<'_>, of: SpellOf) -> Option<Record> {
    let coached = context.facts.coaching(of);
    coached.map(|coached| coached.record.league.total()).filter(|record| !record.is_empty())
}

fn row<'a>(
    context: &'a PageContext<'a>,
    of: SpellOf,
    spell: &'a Spell,
    custom: Option<Custom<'_>>,
) -> SpellRow<'a> {
    let record = record(context, of);
    let role = role_name(context, of.person, spell);
    SpellRow {
        years: dates::spell_years(context.locale, spell),
        club: spell.club.map(|club| context.club(club).clone()),
        remark: spell_remark(context, of.person, spell, &role),
        note: spell.note.as_ref().map(|note| remark(context, note)),
        role: context.locale.sentence_case(&role),
        played: record.map_or_else(String::new, |record| context.locale.number(record.played().into())),
        outcomes: custom.zip(record).map_or_else(String::new, |(custom, record)| outcomes_text(custom, &record)),
    }
}

fn spell_remark(context: &PageContext<'_>, person: Id<Person>, spell: &Spell, role: &str) -> String {
    let locale = context.locale;
    let mut parts: Vec<String> = Vec::new();
    let is_plain = [Role::PLAYER, Role::HEAD_COACH].contains(&spell.role.word()) && spell.label.is_none();
    if !is_plain && spell.club.is_some() {
        parts.push(role.to_owned());
    }
    let exact = |date: Option<Date>| date.and_then(Date::known).is_some_and(|date| date.month.is_some());
    if exact(spell.from) || exact(spell.to) {
        parts.push(dates::spell_period(locale, spell));
    }
    if let Some(club) = spell.loan_from {
        let name = context.club(club).name;
        parts.push(locale.words("person_on_loan_from", &[("club", Arg::Text(name))]));
    }
    if let Some(ended) = spell.ended {
        let gender = gender(&context.archive.people[person]);
        parts.extend(locale.name_for(Family::Ended, ended.word(), gender));
    }
    if let Some(contract) = spell.contract_until.filter(|_| spell.ends().is_none()) {
        let date = dates::date(locale, contract);
        parts.push(locale.words("person_contract_until", &[("date", Arg::Text(&date))]));
    }
    parts.join("; ")
}
