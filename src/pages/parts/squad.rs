//! The players of a club, by line, with what they did in a season: those whom a squad names, and those whose spells say so.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::columns::Custom;
use super::dates;
use super::person::{Name, gender, named, plain};
use super::record::{RecordColumn, scored_column};
use crate::archive::{Club, Id, Match, Person, Spell, Who};
use crate::facts::{KnownMatches, SeasonOfClub, SpellOf, appearances_in, known_matches};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::records::values::Date;
use crate::sport::Scored;

/// What the component `squad` shows. A column in which nothing is known of anybody is left out.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Squad<'a> {
    /// Whether the number on the shirt is known of somebody.
    pub(crate) numbered: bool,
    /// Whether the position is known of somebody.
    pub(crate) placed: bool,
    /// The heads of what is known of the players: year of birth, matches, minutes, goals.
    pub(crate) columns: Vec<RecordColumn<'a>>,
    /// How many columns there are in all.
    pub(crate) width: usize,
    /// Goalkeepers, defenders, ...
    pub(crate) lines: Vec<PlayerLine<'a>>,
    /// What was counted, and of how many matches that is known; empty when nothing was.
    pub(crate) notes: Vec<String>,
}

/// A line of the team.
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
    /// `aanvoerder, sinds 2017`
    pub(crate) remark: String,
    /// `rechtsachter`
    pub(crate) position: Option<String>,
    /// As the columns.
    pub(crate) cells: Vec<String>,
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

/// Players by line: first those of the squad that is written of a season, in its order, then those of these spells who are not
/// among them. Everybody stands there once, and is added to those who are shown. What they did is counted in that season;
/// without one, nothing is. None when there is nobody.
pub(crate) fn squad<'a>(
    context: &'a PageContext<'a>,
    club: Id<Club>,
    season: Option<&SeasonOfClub>,
    spells: &[SpellOf],
    shown: &mut HashSet<Id<Person>>,
) -> Option<Squad<'a>> {
    let archive = context.archive;
    let mut lines = Lines::default();
    let written = season.and_then(|season| season.written).map(|written| &archive.club_seasons[written]);
    let captain = written.and_then(|season| season.captain.as_ref());
    let counts = Counts::of(context, club, season);
    let player =
        |name: Name<'a>, shirt: Option<u16>, person: Option<Id<Person>>, spell: Option<&Spell>, captain: bool| Player {
            shirt,
            name,
            remark: remark(context, person, spell, captain),
            position: person.and_then(|person| position(context, person, spell)),
            cells: cells(context, person, &counts),
        };
    for member in written.map_or(&[][..], |season| &season.squad) {
        let Some(name) = named(context, &member.who) else { continue };
        let person = match &member.who {
            Who::Person(person) => Some(*person),
            Who::Printed(_) | Who::Unknown => None,
        };
        shown.extend(person);
        let spell = person.and_then(|person| {
            let of_spells = spells.iter().rev().filter(|of| of.person == person).map(|of| of.spell(archive));
            let of_record = archive.people[person].spells.iter().rev().filter(|spell| spell.club == Some(club));
            of_spells.chain(of_record).find(|spell| spell.role.is_player())
        });
        let is_captain = captain == Some(&member.who);
        lines.add(context, person, spell, player(name, member.number, person, spell, is_captain));
    }
    for of in spells.iter().filter(|of| of.spell(archive).role.is_player()) {
        if shown.insert(of.person) {
            let spell = of.spell(archive);
            let link = plain(context, of.person);
            let name = Name { name: link.name.into(), link: link.link };
            let is_captain = captain == Some(&Who::Person(of.person));
            let player = player(name, spell.shirt, Some(of.person), Some(spell), is_captain);
            lines.add(context, Some(of.person), Some(spell), player);
        }
    }
    let mut lines = lines.done(context);
    let columns = keep_known(heads(context, club), &mut lines);
    let players = || lines.iter().flat_map(|line| &line.players);
    let numbered = players().any(|player| player.shirt.is_some());
    let placed = players().any(|player| player.position.is_some());
    (!lines.is_empty()).then(|| Squad {
        numbered,
        placed,
        width: 1 + usize::from(numbered) + usize::from(placed) + columns.len(),
        columns,
        lines,
        notes: counts.notes(context),
    })
}

/// The matches in which a squad is counted.
struct Counts {
    club: Id<Club>,
    /// Those of leagues and cups.
    matches: Vec<Id<Match>>,
    known: KnownMatches,
    /// A player scores goals, not points or sets.
    scores_goals: bool,
}

impl Counts {
    fn of(context: &PageContext<'_>, club: Id<Club>, season: Option<&SeasonOfClub>) -> Counts {
        let matches = season.map_or_else(Vec::new, |season| season.competitive_matches(context.archive));
        let known = known_matches(context.archive, club, &matches);
        let scores_goals = Custom::of_club(context, club).scored() == Scored::Goals;
        Counts { club, matches, known, scores_goals }
    }

    /// Of half the matches at least it is known who played, as for a list of scorers.
    fn tell_appearances(&self) -> bool {
        self.known.line_ups > 0 && self.known.line_ups * 2 >= self.known.matches
    }

    fn tell_goals(&self) -> bool {
        self.scores_goals && self.known.scorers > 0 && self.known.scorers * 2 >= self.known.matches
    }

    fn notes(&self, context: &PageContext<'_>) -> Vec<String> {
        let locale = context.locale;
        if !self.tell_appearances() && !self.tell_goals() {
            return Vec::new();
        }
        let partly = |tells: bool, key: &str, known: u32| {
            let args = [("known", Arg::Number(known.into())), ("count", Arg::Number(self.known.matches.into()))];
            (tells && known < self.known.matches).then(|| locale.words(key, &args))
        };
        let line_ups = partly(self.tell_appearances(), "club_line_ups_known", self.known.line_ups);
        let scorers = partly(self.tell_goals(), "club_scorers_known", self.known.scorers);
        std::iter::once(context.word("club_squad_counted").to_owned()).chain(line_ups).chain(scorers).collect()
    }
}

/// The columns of [`cells`].
fn heads<'a>(context: &PageContext<'a>, club: Id<Club>) -> Vec<RecordColumn<'a>> {
    let column = |short: &str, full: &str| RecordColumn { short: context.word(short), full: context.word(full).into() };
    vec![
        column("column_birth_year_short", "column_birth_year"),
        column("column_played_short", "column_appearances"),
        column("column_minutes_short", "column_minutes"),
        scored_column(context, Custom::of_club(context, club).scored()),
    ]
}

/// Year of birth, matches, minutes, goals. A nought stands only where everything is known.
fn cells(context: &PageContext<'_>, person: Option<Id<Person>>, counts: &Counts) -> Vec<String> {
    let mut cells = vec![String::new(); 4];
    let Some(person) = person else { return cells };
    let born = context.archive.people[person].born.and_then(Date::known);
    let born = born.filter(|born| !born.about && !born.uncertain && !born.at_latest);
    cells[0] = born.map(|born| born.year.to_string()).unwrap_or_default();
    let (did, known) = appearances_in(context.archive, person, counts.club, &counts.matches);
    let number = |count: u32, all_known: bool| match count {
        0 if !all_known => String::new(),
        count => context.locale.number(count.into()),
    };
    if counts.tell_appearances() {
        cells[1] = number(did.matches(), known.matches > 0 && known.has_all_line_ups());
        cells[2] = did.all_minutes().map(|minutes| context.locale.number(minutes.into())).unwrap_or_default();
    }
    if counts.tell_goals() {
        cells[3] = number(did.goals, known.matches > 0 && known.has_all_scorers());
    }
    cells
}

/// Leaves out the cells of columns in which nothing is known of anybody, and returns the heads of the others.
fn keep_known<'a>(heads: Vec<RecordColumn<'a>>, lines: &mut [PlayerLine<'a>]) -> Vec<RecordColumn<'a>> {
    let players = || lines.iter().flat_map(|line| &line.players);
    let known: Vec<bool> = (0..heads.len()).map(|at| players().any(|player| !player.cells[at].is_empty())).collect();
    for player in lines.iter_mut().flat_map(|line| &mut line.players) {
        let cells = std::mem::take(&mut player.cells);
        player.cells = cells.into_iter().zip(&known).filter(|(_, known)| **known).map(|(cell, _)| cell).collect();
    }
    heads.into_iter().zip(known).filter(|(_, known)| *known).map(|(head, _)| head).collect()
}

/// Where somebody plays, at this club if its spell says so.
fn position(context: &PageContext<'_>, person: Id<Person>, spell: Option<&Spell>) -> Option<String> {
    let person = &context.archive.people[person];
    let position = spell.and_then(|spell| spell.positions.first()).or(person.positions.first())?;
    context.locale.name_for(Family::Position, position, gender(person))
}

/// Captain, since when, on loan from where: what is known of it.
fn remark(context: &PageContext<'_>, person: Option<Id<Person>>, spell: Option<&Spell>, captain: bool) -> String {
    let locale = context.locale;
    let mut parts = Vec::new();
    if let Some(person) = person.map(|person| &context.archive.people[person])
        && captain
    {
        parts.push(locale.words("person_captain", &[("gender", gender(person).arg())]));
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
