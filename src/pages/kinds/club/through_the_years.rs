//! Who led a club, worked and played there through the years: a drawing of the coaches and the leading people with the table
//! behind it, and the squads of the seasons beside each other.

use jiff::civil;
use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, ClubSeason, Id, Role, SquadMember, Who};
use crate::facts::SpellOf;
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::dates::{spell_period, spell_years};
use crate::pages::parts::life_line::{Fill, Group, LifeLine, Stretch, life_line};
use crate::pages::parts::person::{Name, named, plain, role_name};
use crate::pages::parts::record::{RecordColumn, RecordRow, RecordTable};

/// How many of the latest coaches, and of the latest of all others, are drawn. A club may have had hundreds: the table names them.
const MOST_DRAWN: usize = 14;

/// How many seasons stand beside each other: as many as fit a phone.
const MOST_SQUADS: usize = 5;

/// In a squad, with no number that anybody knows.
const IN_THE_SQUAD: &str = "•";

/// Those who led the team or worked for the club.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Years<'a> {
    /// Coaches and others who led, as far as they can be drawn.
    drawing: LifeLine<'a>,
    /// Of the table behind the drawing.
    caption: String,
    /// The table behind the drawing, the last one first in each group.
    groups: Vec<YearsGroup<'a>>,
    /// Not everybody is drawn.
    drawn_in_part: bool,
}

/// Rows below a heading.
#[derive(Debug, JsonSchema, Serialize)]
struct YearsGroup<'a> {
    /// `Hoofdcoaches`
    heading: &'a str,
    /// The spells.
    rows: Vec<YearsRow<'a>>,
}

/// A spell.
#[derive(Debug, JsonSchema, Serialize)]
struct YearsRow<'a> {
    /// `2023–25`
    years: String,
    /// Whose spell it is.
    person: Name<'a>,
    /// `hoofdcoach, 7 november 2023 tot 4 maart 2025`
    remark: String,
}

/// None where there is too little to draw.
pub(super) fn years<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Option<Years<'a>> {
    let latest = context.facts.latest.day?;
    let role = |of: &SpellOf| &of.spell(context.archive).role;
    let people = &context.facts.clubs[id].people;
    let (coaches, others): (Vec<SpellOf>, Vec<SpellOf>) =
        people.iter().copied().filter(|of| role(of).leads_team() || !role(of).is_player()).partition(|of| role(of).leads_team());
    let groups = [("club_head_coaches", coaches), ("club_leadership_and_staff", others)];
    let mut drawn_in_part = false;
    let drawn = groups.iter().map(|(heading, spells)| {
        let mut stretches: Vec<Stretch> = spells.iter().filter_map(|of| stretch(context, *of, latest)).collect();
        stretches.sort_by(|one, other| one.to.total_cmp(&other.to).then(one.from.total_cmp(&other.from)));
        let left_out = stretches.len().saturating_sub(MOST_DRAWN);
        drawn_in_part |= left_out > 0;
        stretches.drain(..left_out);
        stretches.sort_by(|one, other| one.from.total_cmp(&other.from));
        Group { heading: context.word(heading), stretches }
    });
    let drawn: Vec<Group<'a>> = drawn.collect();
    let has_caretaker = drawn.iter().flat_map(|group| &group.stretches).any(|stretch| !stretch.fill.is_full());
    let keys = has_caretaker.then(|| context.word("club_years_key_caretaker")).into_iter().collect();
    let name = context.text(&context.archive.clubs[id].name);
    let drawing = life_line(drawn, keys, |spells| {
        context.locale.words("club_years_label", &[("club", Arg::Text(name)), ("spells", Arg::Text(spells))])
    })?;
    let rows = groups.into_iter().map(|(heading, spells)| YearsGroup {
        heading: context.word(heading),
        rows: spells.iter().rev().map(|of| row(context, *of)).collect(),
    });
    Some(Years {
        drawing,
        caption: context.locale.words("club_years_caption", &[("club", Arg::Text(name))]),
        groups: rows.filter(|group| !group.rows.is_empty()).collect(),
        drawn_in_part,
    })
}

fn stretch(context: &PageContext<'_>, of: SpellOf, latest: civil::Date) -> Option<Stretch> {
    let spell = of.spell(context.archive);
    let name = plain(context, of.person).name;
    let name = match spell.role.leads_team() {
        true => name.to_owned(),
        false => format!("{name}, {}", role_name(context, of.person, spell)),
    };
    let fill = match (spell.role.word(), spell.ends().is_none()) {
        (Role::CARETAKER, false) => Fill::Open,
        (Role::CARETAKER, true) => Fill::OpenHighlighted,
        (_, false) => Fill::Full,
        (_, true) => Fill::FullHighlighted,
    };
    Stretch::of(spell, latest, fill, name, spell_years(context.locale, spell))
}

fn row<'a>(context: &'a PageContext<'a>, of: SpellOf) -> YearsRow<'a> {
    let spell = of.spell(context.archive);
    let link = plain(context, of.person);
    let role = role_name(context, of.person, spell);
    let period = spell_period(context.locale, spell);
    let args = [("role", Arg::Text(&role)), ("period", Arg::Text(&period))];
    YearsRow {
        years: spell_years(context.locale, spell),
        person: Name { name: link.name.into(), link: link.link },
        remark: context.locale.words("person_role_and_period", &args),
    }
}

/// The squads of the latest seasons, where at least two are written: who stayed, who came, who left. Those of the last season
/// come first.
pub(super) fn squads<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Option<RecordTable<'a>> {
    let written = context.facts.clubs[id].seasons.iter().rev().filter_map(|season| season.written);
    let written = written.map(|season| &context.archive.club_seasons[season]).filter(|season| !season.squad.is_empty());
    let seasons: Vec<&ClubSeason> = written.take(MOST_SQUADS).collect();
    if seasons.len() < 2 {
        return None;
    }
    let mut members: Vec<&Who> = Vec::new();
    for member in seasons.iter().flat_map(|season| &season.squad) {
        if !members.contains(&&member.who) {
            members.push(&member.who);
        }
    }
    let cell = |member: Option<&SquadMember>| match member {
        Some(SquadMember { number: Some(number), .. }) => number.to_string(),
        Some(SquadMember { number: None, .. }) => IN_THE_SQUAD.to_owned(),
        None => String::new(),
    };
    let row = |who: &'a Who| {
        let cells = seasons.iter().map(|season| cell(season.squad.iter().find(|member| member.who == *who)));
        Some(RecordRow { name: named(context, who)?, remark: String::new(), cells: cells.collect(), sum: false })
    };
    let column = |season: &&'a ClubSeason| RecordColumn {
        short: short_label(season.label.as_str()),
        full: season.label.as_str().into(),
    };
    let name = context.text(&context.archive.clubs[id].name);
    Some(RecordTable {
        caption: context.locale.words("club_squads_caption", &[("club", Arg::Text(name))]),
        head: context.word("column_player"),
        columns: seasons.iter().map(column).collect(),
        parts: vec![members.into_iter().filter_map(row).collect()],
    })
}

/// `24-25` of `2024-25`: the century is clear from the other lists of the page.
fn short_label(label: &str) -> &str {
    match label.len() {
        7 => label.get(2..).unwrap_or(label),
        _ => label,
    }
}
