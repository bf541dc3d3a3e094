//! The people of a club: who leads it, who plays, who was here.

use std::collections::HashSet;

use serde::Serialize;

use crate::archive::{Club, Id, Person, Spell, Who};
use crate::records::values::Date;
use crate::facts::{CoachSpell, SpellOf};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::dates;
use crate::pages::parts::person::{Name, PersonLink, gender, named, person_as, plain, role_name};
use crate::pages::parts::record::{RecordRow, RecordTable, record_cells, record_columns};

/// The people of a club.
#[derive(Debug, Serialize)]
pub(super) struct People<'a> {
    /// Those who led the team, the last one first.
    coaches: Option<RecordTable<'a>>,
    /// Those who work for the club without leading the team or playing.
    staff: Vec<PersonLink<'a>>,
    players: Vec<PlayerLine<'a>>,
    /// `2024-25`, when a squad is written.
    squad_season: Option<&'a str>,
    /// Everybody else who was here, the last one first.
    former: Vec<PersonLink<'a>>,
}

/// Goalkeepers, defenders, ...
#[derive(Debug, Serialize)]
struct PlayerLine<'a> {
    heading: &'a str,
    players: Vec<Player<'a>>,
}

/// A player.
#[derive(Debug, Serialize)]
struct Player<'a> {
    shirt: Option<u16>,
    name: Name<'a>,
    /// `1994, aanvoerder, sinds 2017`
    remark: String,
}

/// The lines of a team, with the positions that belong to each.
const LINES: [(&str, &[&str]); 4] = [
    ("club_line_goal", &["goalkeeper"]),
    (
        "club_line_defence",
        &["defender", "centre-back", "right-back", "left-back", "full-back", "wing-back", "right-wing-back", "left-wing-back", "sweeper"],
    ),
    (
        "club_line_midfield",
        &[
            "midfielder",
            "defensive-midfielder",
            "central-midfielder",
            "attacking-midfielder",
            "right-midfielder",
            "left-midfielder",
        ],
    ),
    ("club_line_attack", &["winger", "right-winger", "left-winger", "forward", "striker", "second-striker"]),
];

pub(super) fn people<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> People<'a> {
    let facts = &context.facts.clubs[id];
    let archive = context.archive;
    let mut shown: HashSet<Id<Person>> = HashSet::new();
    let coaches = coaches(context, id, &mut shown);
    let squad = facts.seasons.last().and_then(|season| season.written).map(|written| &archive.club_seasons[written]);
    let squad = squad.filter(|squad| !squad.squad.is_empty());
    let staff: Vec<PersonLink<'a>> = facts
        .current
        .iter()
        .filter(|of| {
            let role = &of.spell(archive).role;
            !role.is_player() && !role.leads_team() && shown.insert(of.person)
        })
        .map(|of| person_as(context, of.person, of.spell(archive)))
        .collect();
    let players: Vec<(Option<u16>, &'a Who, Option<&'a Spell>)> = match squad {
        Some(squad) => squad
            .squad
            .iter()
            .map(|member| (member.number, &member.who, current_spell(context, id, &member.who)))
            .collect(),
        None => Vec::new(),
    };
    let captain = squad.and_then(|squad| squad.captain.as_ref());
    let mut lines = Lines::default();
    for (shirt, who, spell) in players {
        if let Some(name) = named(context, who) {
            let person = match who {
                Who::Person(person) => Some(*person),
                Who::Printed(_) | Who::Unknown => None,
            };
            shown.extend(person);
            let remark = remark(context, person, spell, captain == Some(who));
            lines.add(context, person, spell, Player { shirt, name, remark });
        }
    }
    if squad.is_none() {
        for of in facts.current.iter().filter(|of| of.spell(archive).role.is_player()) {
            if shown.insert(of.person) {
                let spell = of.spell(archive);
                let link = plain(context, of.person);
                let player = Player {
                    shirt: spell.shirt,
                    name: Name { name: link.name.into(), link: link.link },
                    remark: remark(context, Some(of.person), Some(spell), false),
                };
                lines.add(context, Some(of.person), Some(spell), player);
            }
        }
    }
    let former = facts.people.iter().rev().filter(|of| shown.insert(of.person));
    let former = former.map(|of| former_person(context, *of)).collect();
    People { coaches, staff, players: lines.done(context), squad_season: squad.map(|squad| squad.label.as_str()), former }
}

/// With the role and the period, also of players: that is what a list of former people is for.
fn former_person<'a>(context: &'a PageContext<'a>, of: SpellOf) -> PersonLink<'a> {
    let spell = of.spell(context.archive);
    let role = role_name(context, of.person, spell);
    let period = dates::spell_period(context.locale, spell);
    let args = [("role", Arg::Text(&role)), ("period", Arg::Text(&period))];
    PersonLink { role: context.locale.words("person_role_and_period", &args), ..person_as(context, of.person, spell) }
}

fn current_spell<'a>(context: &'a PageContext<'a>, club: Id<Club>, who: &Who) -> Option<&'a Spell> {
    let Who::Person(person) = who else { return None };
    context.archive.people[*person].spells_at(club).filter(|spell| spell.role.is_player()).last()
}

/// Year of birth, captain, since when, on loan from where: what is known of it.
fn remark(context: &PageContext<'_>, person: Option<Id<Person>>, spell: Option<&Spell>, captain: bool) -> String {
    let locale = context.locale;
    let mut parts = Vec::new();
    if let Some(person) = person.map(|person| &context.archive.people[person]) {
        let born = person.born.and_then(Date::known).filter(|born| !born.about && !born.uncertain && !born.at_latest);
        parts.extend(born.map(|born| born.year.to_string()));
        if captain {
            parts.push(locale.words("person_captain", &[("gender", gender(person).arg())]));
        }
    }
    if let Some(spell) = spell {
        match spell.loan_from {
            Some(from) => {
                parts.push(locale.words("person_on_loan_from", &[("club", Arg::Text(context.club(from).name))]));
            }
            None if spell.begins().is_some() => parts.push(dates::spell_period(locale, spell)),
            None => {}
        }
    }
    parts.join(", ")
}

/// Players by line; those whose position is not known last.
#[derive(Default)]
struct Lines<'a>([Vec<Player<'a>>; LINES.len() + 1]);

impl<'a> Lines<'a> {
    fn add(&mut self, context: &PageContext<'_>, person: Option<Id<Person>>, spell: Option<&Spell>, player: Player<'a>) {
        let of_spell = spell.and_then(|spell| spell.positions.first());
        let of_person = person.and_then(|person| context.archive.people[person].positions.first());
        let line = of_spell.or(of_person).and_then(|position| {
            LINES.iter().position(|(_, positions)| positions.contains(&position.as_str()))
        });
        self.0[line.unwrap_or(LINES.len())].push(player);
    }

    fn done(self, context: &PageContext<'a>) -> Vec<PlayerLine<'a>> {
        let headings = LINES.iter().map(|(heading, _)| *heading).chain(["club_line_unknown"]);
        let lines = headings.zip(self.0).filter(|(_, players)| !players.is_empty());
        lines.map(|(heading, players)| PlayerLine { heading: context.word(heading), players }).collect()
    }
}

/// The spells with a record, the last one first. Those without stand among the former people.
fn coaches<'a>(
    context: &'a PageContext<'a>,
    id: Id<Club>,
    shown: &mut HashSet<Id<Person>>,
) -> Option<RecordTable<'a>> {
    let country = context.archive.clubs[id].country.as_deref();
    let with_record = |coach: &&CoachSpell| {
        let goes_on = coach.of.spell(context.archive).ends().is_none();
        goes_on || !coach.record.league.is_empty()
    };
    let row = |coach: &CoachSpell| {
        let spell = coach.of.spell(context.archive);
        let link = plain(context, coach.of.person);
        let period = dates::spell_period(context.locale, spell);
        let remark = match spell.role.word() {
            crate::archive::Role::CARETAKER => {
                context.locale.words("club_interim_period", &[("period", Arg::Text(&period))])
            }
            _ => period,
        };
        let record = coach.record.league.total();
        RecordRow {
            name: Name { name: link.name.into(), link: link.link },
            remark,
            // Nothing is said of a coach of whom the archive has no match.
            cells: match record.is_empty() {
                true => vec![String::new(); record_columns(context, country).len()],
                false => record_cells(context, country, &record),
            },
            sum: false,
        }
    };
    let coaches: Vec<&CoachSpell> = context.facts.clubs[id].coaches.iter().rev().filter(with_record).collect();
    shown.extend(coaches.iter().map(|coach| coach.of.person));
    (!coaches.is_empty()).then(|| RecordTable {
        caption: context.word("club_head_coaches").to_owned(),
        head: context.word("column_period"),
        columns: record_columns(context, country),
        parts: vec![coaches.into_iter().map(row).collect()],
    })
}
