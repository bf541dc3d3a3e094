//! The life line: a drawing of spells, one row each, a staircase through the years. It knows neither whose spells they are
//! nor what a filled bar means: a person and a club draw theirs with it.

use jiff::civil;
use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::Spell;

/// Between the tops of two rows.
const ROW: usize = 23;
/// From a heading to the first row below it.
const HEADING: usize = 29;
/// Between the last row of a line and the next heading.
const GAP: usize = 10;

/// A letter in per cent of the narrowest screen.
const NARROW_LETTER: f64 = 2.1;

/// How a bar is drawn; those that are highlighted wear the colour of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    Open,
    OpenHighlighted,
    Full,
    FullHighlighted,
}

impl Fill {
    fn class(self) -> &'static str {
        match self {
            Fill::Open => "bar",
            Fill::OpenHighlighted => "bar here",
            Fill::Full => "bar coach",
            Fill::FullHighlighted => "bar now",
        }
    }

    pub(crate) fn is_full(self) -> bool {
        match self {
            Fill::Open | Fill::OpenHighlighted => false,
            Fill::Full | Fill::FullHighlighted => true,
        }
    }
}

/// A spell that can be drawn: since when is known.
#[derive(Debug)]
pub(crate) struct Stretch {
    pub(crate) name: String,
    /// `2023–25`
    pub(crate) years: String,
    pub(crate) fill: Fill,
    pub(crate) from: f64,
    pub(crate) to: f64,
}

impl Stretch {
    /// None where nobody knows when the spell began. What goes on ends on the last day that the archive knows of.
    pub(crate) fn of(spell: &Spell, latest: civil::Date, fill: Fill, name: String, years: String) -> Option<Stretch> {
        let from = moment(spell.begins()?);
        // A spell of a few weeks must be seen too.
        let to = spell.ends().map_or(moment(latest), moment).max(from + 0.2);
        Some(Stretch { name, years, fill, from, to })
    }
}

/// A day as a year with its fraction.
fn moment(day: civil::Date) -> f64 {
    f64::from(day.year()) + f64::from(day.day_of_year() - 1) / 366.0
}

/// Spells below a heading, oldest first.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) heading: &'a str,
    pub(crate) stretches: Vec<Stretch>,
}

/// What the component `life_line` draws. Places from left are in per cent of the width.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct LifeLine<'a> {
    /// Every spell in words.
    label: String,
    /// The height of the drawing.
    height: usize,
    /// Where the lines of the years end.
    floor: usize,
    /// The years on the axis.
    years: Vec<YearMark>,
    /// The spells by kind of work.
    lines: Vec<LifeGroup<'a>>,
    /// What the bars mean.
    keys: Vec<&'a str>,
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
struct LifeGroup<'a> {
    /// `Speler`, `Trainer`
    heading: &'a str,
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
    /// The club or the person.
    name: String,
    /// `2012–2015`
    years: String,
}

/// Where the text of a bar stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Before,
    Behind,
    Inside,
}

/// Draws the groups that have something to draw. None for fewer than two spells: these are told faster in words. `label` makes
/// the sentence for those who cannot see it from the list of all spells.
pub(crate) fn life_line<'a>(
    groups: Vec<Group<'a>>,
    keys: Vec<&'a str>,
    label: impl FnOnce(&str) -> String,
) -> Option<LifeLine<'a>> {
    let all = || groups.iter().flat_map(|group| &group.stretches);
    if all().count() < 2 {
        return None;
    }
    let first = all().map(|stretch| stretch.from).fold(f64::MAX, f64::min).floor();
    let last = all().map(|stretch| stretch.to).fold(f64::MIN, f64::max) + 0.5;
    let spells: Vec<String> = all().map(|stretch| format!("{} {}", stretch.name, stretch.years)).collect();
    let place = |moment: f64| ((moment - first) / (last - first) * 1000.0).round() / 10.0;
    let mut lines = Vec::new();
    let mut y = 17;
    for group in groups {
        if group.stretches.is_empty() {
            continue;
        }
        let heading = y;
        let mut top = heading + HEADING - 17;
        let mut bars = Vec::new();
        for stretch in group.stretches {
            let (from, to) = (place(stretch.from), place(stretch.to));
            bars.push(bar(stretch, from, to, top));
            top += ROW;
        }
        lines.push(LifeGroup { heading: group.heading, y: heading, bars });
        y = top + GAP + 17;
    }
    let floor = y - GAP - 17;
    let step = year_step(last - first);
    let first_mark = (first as i16).div_euclid(step) * step;
    let marks = (0..).map(|count| first_mark + count * step).take_while(|year| f64::from(*year) <= last);
    let years = marks.map(|year| YearMark { x: place(f64::from(year)), year });
    Some(LifeLine {
        label: label(&spells.join(", ")),
        height: floor + 22,
        floor,
        years: years.filter(|mark| mark.x >= 2.0 && mark.x <= 98.0).collect(),
        lines,
        keys,
    })
}

/// Years between two marks, so that there are at most eight, or a few more of a life of a hundred years.
fn year_step(years: f64) -> i16 {
    match years {
        years if years <= 8.0 => 1,
        years if years <= 16.0 => 2,
        years if years <= 40.0 => 5,
        years if years <= 80.0 => 10,
        _ => 20,
    }
}

fn bar(stretch: Stretch, from: f64, to: f64, y: usize) -> LifeBar {
    let Stretch { name, years, fill, .. } = stretch;
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
        class: fill.class(),
        before: place == Place::Before,
        crowded: room < wanted,
        on_fill: place == Place::Inside && fill.is_full(),
        text_x: match place {
            Place::Before | Place::Inside => from,
            Place::Behind => to,
        },
        text_y: y + 11,
        name,
        years,
    }
}
