//! The players of a club, by line: those whom a squad names, and those whose spells say so.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::dates;
use super::person::{Name, gender, named, plain};
use crate::archive::{ClubSeason, Id, Person, Spell, Who};
use crate::facts::SpellOf;
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::records::values::Date;

/// What the component `squad` shows: goalkeepers, defenders, ...
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct PlayerLine<'a> {
    /// `Doelmannen`
    pub(crate) heading: &'a str,
    /// The players.
    pub(crate) players: Vec<Player<'a>>,
}

/// A player.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Player<'a> {
    /// The number on the shirt.
    pub(crate) shirt: Option<u16>,
    /// The player.
    pub(crate) name: Name<'a>,
    /// `geboren in 1994, aanvoerder, sinds 2017`
    pub(crate) remark: String,
}

/// The lines of a team, with the positions that belong to each.
const LINES: [(&str, &[&str]); 4] = [
    ("club_line_goal", &["goalkeeper"]),
    (
        "club_line_defence",
        &[
            "defender",
            "centre-back",
            "right-back",
            "left-back",
            "full-back",
            "wing-back",
            "right-wing-back",
            "left-wing-back",
            "sweeper",
        ],
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

/// Players by line: first those of the written squad, in its order, then those of these spells who are not among them.
/// Everybody stands there once, and is added to those who are shown.
pub(crate) fn squad<'a>(
    context: &'a PageContext<'a>,
    written: Option<&'a ClubSeason>,
    spells: &[SpellOf],
    shown: &mut HashSet<Id<Person>>,
) -> Vec<PlayerLine<'a>> {
    let archive = context.archive;
    let mut lines = Lines::default();
    let captain = written.and_then(|season| season.captain.as_ref());
    for member in written.map_or(&[][..], |season| &season.squad) {
        let Some(name) = named(context, &member.who) else { continue };
        let person = match &member.who {
            Who::Person(person) => Some(*person),
            Who::Printed(_) | Who::Unknown => None,
        };
        shown.extend(person);
        let club = written.map(|season| season.club);
        let spell = person.and_then(|person| {
            let of_spells = spells.iter().rev().filter(|of| of.person == person).map(|of| of.spell(archive));
            let of_record = archive.people[person].spells.iter().rev().filter(|spell| spell.club == club);
            of_spells.chain(of_record).find(|spell| spell.role.is_player())
        });
        let remark = remark(context, person, spell, captain == Some(&member.who));
        lines.add(context, person, spell, Player { shirt: member.number, name, remark });
    }
    for of in spells.iter().filter(|of| of.spell(archive).role.is_player()) {
        if shown.insert(of.person) {
            let spell = of.spell(archive);
            let link = plain(context, of.person);
            let is_captain = captain == Some(&Who::Person(of.person));
            let player = Player {
                shirt: spell.shirt,
                name: Name { name: link.name.into(), link: link.link },
                remark: remark(context, Some(of.person), Some(spell), is_captain),
            };
            lines.add(context, Some(of.person), Some(spell), player);
        }
    }
    lines.done(context)
}

/// Year of birth, captain, since when, on loan from where: what is known of it.
fn remark(context: &PageContext<'_>, person: Option<Id<Person>>, spell: Option<&Spell>, captain: bool) -> String {
    let locale = context.locale;
    let mut parts = Vec::new();
    if let Some(person) = person.map(|person| &context.archive.people[person]) {
        let born = person.born.and_then(Date::known).filter(|born| !born.about && !born.uncertain && !born.at_latest);
        parts.extend(born.map(|born| {
            let year = born.year.to_string();
            locale.words("person_born_in", &[("year", Arg::Text(&year)), ("gender", gender(person).arg())])
        }));
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
    fn add(
        &mut self,
        context: &PageContext<'_>,
        person: Option<Id<Person>>,
        spell: Option<&Spell>,
        player: Player<'a>,
    ) {
        let of_spell = spell.and_then(|spell| spell.positions.first());
        let of_person = person.and_then(|person| context.archive.people[person].positions.first());
        let line = of_spell
            .or(of_person)
            .and_then(|position| LINES.iter().position(|(_, positions)| positions.contains(&position.as_str())));
        self.0[line.unwrap_or(LINES.len())].push(player);
    }

    fn done(self, context: &PageContext<'a>) -> Vec<PlayerLine<'a>> {
        let headings = LINES.iter().map(|(heading, _)| *heading).chain(["club_line_unknown"]);
        let lines = headings.zip(self.0).filter(|(_, players)| !players.is_empty());
        lines.map(|(heading, players)| PlayerLine { heading: context.word(heading), players }).collect()
    }
}
