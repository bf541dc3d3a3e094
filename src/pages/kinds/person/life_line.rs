//! The life line: one row a spell, a staircase through the years.

use jiff::civil;
use schemars::JsonSchema;
use serde::Serialize;

use super::main_club;
use super::spells::{Line, years};
use crate::archive::{Id, Person, Role, Spell};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::person::role_name;

/// Between the tops of two rows.
const ROW: usize = 23;
/// From a heading to the first row below it.
const HEADING: usize = 29;
/// Between the last row of a line and the next heading.
const GAP: usize = 10;

/// A letter in per cent of the narrowest screen.
const NARROW_LETTER: f64 = 2.1;

/// Where the text of a bar stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Before,
    Behind,
    Inside,
}

/// What the component `life_line` draws. Places from left are in per cent of the width.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct LifeLine {
    /// Every spell in words.
    label: String,
    /// The height of the drawing.
    height: usize,
    /// Where the lines of the years end.
    floor: usize,
    /// The years on the axis.
    years: Vec<YearMark>,
    /// The spells by kind of work.
    lines: Vec<LifeGroup>,
    /// Some spells are a player's, and some are not.
    has_players: bool,
    /// And some are.
    has_coaches: bool,
}

/// A year on the axis.
#[derive(Debug, JsonSchema, Serialize)]
struct YearMark {
    /// Where it stands, from the left.
    x: f64,
    /// The year.
    year: i16,
}

/// The spells as a player, as a coach, ...
#[derive(Debug, JsonSchema, Serialize)]
struct LifeGroup {
    /// `Speler`, `Trainer`
    heading: String,
    /// From the top.
    y: usize,
    /// The spells, one after the other.
    bars: Vec<LifeBar>,
}

/// A spell.
#[derive(Debug, JsonSchema, Serialize)]
struct LifeBar {
    /// From the left.
    x: f64,
    /// From the top.
    y: usize,
    /// Its width.
    width: f64,
    /// What the bar looks like: the class of its drawing.
    class: &'static str,
    /// The text stands before the bar; else behind it, or inside.
    before: bool,
    /// The text stands on a bar that is filled.
    on_fill: bool,
    /// There is no room for the years as well: the axis tells them, and the table below.
    crowded: bool,
    /// Where its text stands, from the left.
    text_x: f64,
    /// Where its text stands, from the top.
    text_y: usize,
    /// The club.
    name: String,
    /// `2012–2015`
    years: String,
}

/// A spell that can be drawn: since when is known.
struct Drawn<'s> {
    spell: &'s Spell,
    from: f64,
    to: f64,
}

/// A day as a year with its fraction.
fn moment(day: civil::Date) -> f64 {
    f64::from(day.year()) + f64::from(day.day_of_year() - 1) / 366.0
}

pub(super) fn life_line(context: &PageContext<'_>, id: Id<Person>) -> Option<LifeLine> {
    let person = &context.archive.people[id];
    let latest = moment(context.facts.latest.day?);
    let drawn: Vec<Drawn<'_>> = person
        .spells
        .iter()
        .filter_map(|spell| {
            let from = moment(spell.begins()?);
            let to = spell.ends().map_or(latest, moment).max(from + 0.2);
            Some(Drawn { spell, from, to })
        })
        .collect();
    if drawn.len() < 2 {
        return None;
    }
    let first = drawn.iter().map(|spell| spell.from).fold(f64::MAX, f64::min).floor();
    let last = drawn.iter().map(|spell| spell.to).fold(f64::MIN, f64::max) + 0.5;
    let place = |moment: f64| ((moment - first) / (last - first) * 1000.0).round() / 10.0;
    let own = main_club(person);
    let mut lines = Vec::new();
    let mut y = 17;
    for line in [Line::Player, Line::Coach, Line::Staff, Line::Official] {
        let mut of_line: Vec<&Drawn<'_>> = drawn.iter().filter(|drawn| Line::of(&drawn.spell.role) == line).collect();
        if of_line.is_empty() {
            continue;
        }
        of_line.sort_by(|one, other| one.from.total_cmp(&other.from));
        let heading = y;
        let mut top = heading + HEADING - 17;
        let mut bars = Vec::new();
        for drawn in of_line {
            bars.push(bar(context, id, drawn, own, (place(drawn.from), place(drawn.to), top)));
            top += ROW;
        }
        lines.push(LifeGroup { heading: context.word(line.heading()).to_owned(), y: heading, bars });
        y = top + GAP + 17;
    }
    let floor = y - GAP - 17;
    let step = year_step(last - first);
    let first_mark = (first as i16).div_euclid(step) * step;
    let marks = (0..).map(|count| first_mark + count * step).take_while(|year| f64::from(*year) <= last);
    let years = marks.map(|year| YearMark { x: place(f64::from(year)), year }).filter(|mark| mark.x >= 2.0 && mark.x <= 98.0);
    let said = |bar: &LifeBar| format!("{} {}", bar.name, bar.years);
    let spells: Vec<String> = lines.iter().flat_map(|line| line.bars.iter().map(said)).collect();
    let args = [("person", Arg::Text(context.text(&person.name))), ("spells", Arg::Text(&spells.join(", ")))];
    Some(LifeLine {
        label: context.locale.words("person_life_line_label", &args),
        height: floor + 22,
        floor,
        years: years.collect(),
        lines,
        has_players: drawn.iter().any(|drawn| Line::of(&drawn.spell.role) == Line::Player),
        has_coaches: drawn.iter().any(|drawn| Line::of(&drawn.spell.role) == Line::Coach),
    })
}

/// Years between two marks, so that there are at most eight.
fn year_step(years: f64) -> i16 {
    match years {
        years if years <= 8.0 => 1,
        years if years <= 16.0 => 2,
        years if years <= 40.0 => 5,
        _ => 10,
    }
}

fn bar(
    context: &PageContext<'_>,
    person: Id<Person>,
    drawn: &Drawn<'_>,
    own: Option<Id<crate::archive::Club>>,
    (from, to, y): (f64, f64, usize),
) -> LifeBar {
    let spell = drawn.spell;
    let is_plain = [Role::PLAYER, Role::HEAD_COACH].contains(&spell.role.word()) && spell.label.is_none();
    let role = role_name(context, person, spell);
    let name = match spell.club {
        Some(club) if is_plain => context.club(club).name.to_owned(),
        Some(club) => format!("{}, {role}", context.club(club).name),
        None => context.locale.sentence_case(&role),
    };
    let here = spell.club.is_some() && spell.club == own;
    let class = match (Line::of(&spell.role), here) {
        (Line::Player, false) => "bar",
        (Line::Player, true) => "bar here",
        (Line::Coach | Line::Staff | Line::Official, false) => "bar coach",
        (Line::Coach | Line::Staff | Line::Official, true) => "bar now",
    };
    let years = years(context, spell);
    // Text stands where there is room: behind a bar in the left half, before one in the right half; of a long bar wherever
    // there is most of it, on a phone.
    let wanted = NARROW_LETTER * (name.chars().count() + 1 + years.chars().count()) as f64;
    let rooms = [(Place::Before, from), (Place::Behind, 100.0 - to), (Place::Inside, to - from)];
    let (usual, room) = if to > 52.0 { rooms[0] } else { rooms[1] };
    let (place, room) = match room >= wanted {
        true => (usual, room),
        false => rooms.into_iter().max_by(|one, other| one.1.total_cmp(&other.1)).unwrap_or((usual, room)),
    };
    LifeBar {
        x: from,
        y,
        width: ((to - from) * 10.0).round() / 10.0,
        class,
        before: place == Place::Before,
        crowded: room < wanted,
        on_fill: place == Place::Inside && Line::of(&spell.role) != Line::Player,
        text_x: match place {
            Place::Before | Place::Inside => from,
            Place::Behind => to,
        },
        text_y: y + 11,
        name,
        years,
    }
}
