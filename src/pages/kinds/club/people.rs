//! The people of a club: who leads it, who plays, who was here.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, Person};
use crate::facts::{CoachSpell, SpellOf};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::columns::Custom;
use crate::pages::parts::dates;
use crate::pages::parts::person::{Name, PersonLink, period_in_charge, person_as, plain, role_name};
use crate::pages::parts::squad::{Squad, squad as players_by_line};
use crate::pages::parts::record::{RecordRow, RecordTable, record_cells, record_columns};

/// The people of a club.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct People<'a> {
    /// Those who led the team, the last one first.
    coaches: Option<RecordTable<'a>>,
    /// Those who work for the club without leading the team or playing.
    staff: Vec<PersonLink<'a>>,
    /// The players by line: goalkeepers, defenders and so on; none when nobody is known.
    players: Option<Squad<'a>>,
    /// `2024-25`, when a squad is written.
    squad_season: Option<&'a str>,
    /// Everybody else who was here, the last one first.
    former: Vec<PersonLink<'a>>,
    /// Those who come after them, folded.
    more_former: Vec<PersonLink<'a>>,
}

/// How many former people stand open: a club may have had hundreds.
const OPEN_FORMER: usize = 24;

pub(super) fn people<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> People<'a> {
    let facts = &context.facts.clubs[id];
    let archive = context.archive;
    let mut shown: HashSet<Id<Person>> = HashSet::new();
    let coaches = coaches(context, id, &mut shown);
    let squad = facts.seasons.last().filter(|season| {
        season.written.is_some_and(|written| !archive.club_seasons[written].squad.is_empty())
    });
    let staff: Vec<PersonLink<'a>> = facts
        .current
        .iter()
        .filter(|of| {
            let role = &of.spell(archive).role;
            !role.is_player() && !role.leads_team() && shown.insert(of.person)
        })
        .map(|of| person_as(context, of.person, of.spell(archive)))
        .collect();
    // Whoever plays here by an open spell and is not written in the squad stands beside it: nobody said that it is over.
    let players = players_by_line(context, id, squad, &facts.current, &mut shown);
    let former = facts.people.iter().rev().filter(|of| shown.insert(of.person));
    let mut former: Vec<PersonLink<'a>> = former.map(|of| former_person(context, *of)).collect();
    let more_former = former.split_off(former.len().min(OPEN_FORMER));
    People { coaches, staff, players, squad_season: squad.map(|squad| squad.label.as_str()), former, more_former }
}

/// With the role and the period, also of players: that is what a list of former people is for.
fn former_person<'a>(context: &'a PageContext<'a>, of: SpellOf) -> PersonLink<'a> {
    let spell = of.spell(context.archive);
    let role = role_name(context, of.person, spell);
    let period = dates::spell_period(context.locale, spell);
    let args = [("role", Arg::Text(&role)), ("period", Arg::Text(&period))];
    PersonLink { role: context.locale.words("person_role_and_period", &args), ..person_as(context, of.person, spell) }
}

/// The spells with a record, the last one first. Those without stand among the former people.
fn coaches<'a>(
    context: &'a PageContext<'a>,
    id: Id<Club>,
    shown: &mut HashSet<Id<Person>>,
) -> Option<RecordTable<'a>> {
    let custom = Custom::of_club(context, id);
    let with_record = |coach: &&CoachSpell| {
        let goes_on = coach.of.spell(context.archive).ends().is_none();
        goes_on || !coach.record.league.is_empty()
    };
    let row = |coach: &CoachSpell| {
        let spell = coach.of.spell(context.archive);
        let link = plain(context, coach.of.person);
        let record = coach.record.league.total();
        RecordRow {
            name: Name { name: link.name.into(), link: link.link },
            remark: period_in_charge(context, spell),
            // Nothing is said of a coach of whom the archive has no match.
            cells: match record.is_empty() {
                true => vec![String::new(); record_columns(context, custom).len()],
                false => record_cells(context, custom, &record),
            },
            sum: false,
        }
    };
    let coaches: Vec<&CoachSpell> = context.facts.clubs[id].coaches.iter().rev().filter(with_record).collect();
    shown.extend(coaches.iter().map(|coach| coach.of.person));
    (!coaches.is_empty()).then(|| RecordTable {
        caption: context.word("club_head_coaches").to_owned(),
        head: context.word("column_period"),
        columns: record_columns(context, custom),
        parts: vec![coaches.into_iter().map(row).collect()],
    })
}
