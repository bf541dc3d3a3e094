//! A league table: zones as groups of rows, columns of the sport in the order of the country, and below it why the clubs
//! stand in this order, who has matches in hand, and what people decided.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::club::ClubLink;
use super::columns::{Cell, Column, Custom, Head, cell, classes, columns, points_cell, points_head};
use super::decisions::decision_notes;
use super::form::{FormStrip, form_strip};
use super::games_in_hand::games_in_hand;
use super::tie_breaks::{WhyOrder, sentence, why_order};
use crate::archive::{Club, Id, Stage};
use crate::facts::{
    AsItStood, LeagueTable, Meaning, Outcome, PlacedZone, Progress, Standing, TieBreak, Until, played_by, tie_breaks,
};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::records::values::Ranks;

/// What the component `league_table` draws.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Table<'a> {
    /// What it is, for who does not see it.
    pub(crate) caption: String,
    /// The letter of its group in words, when the stage has groups.
    pub(crate) group: Option<String>,
    /// Between the club and the points.
    pub(crate) columns: Vec<Column<'a>>,
    /// Points, or what stands in their place.
    pub(crate) points: Head<'a>,
    /// All columns, for headings that go across.
    pub(crate) width: usize,
    /// Classes that say which columns narrow places leave out.
    pub(crate) classes: String,
    /// The last column shows the latest matches.
    pub(crate) form: bool,
    /// The rows, by zone.
    pub(crate) sections: Vec<Section<'a>>,
    /// Why level clubs stand in this order.
    pub(crate) why: Option<WhyOrder>,
    /// Matches in hand, points given or taken, clubs that left: whole sentences.
    pub(crate) notes: Vec<String>,
}

/// Rows below one heading.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Section<'a> {
    /// `7–12 Europe Play-offs`
    pub(crate) zone: Option<String>,
    /// The clubs, a row each.
    pub(crate) rows: Vec<Row<'a>>,
}

/// A club's line.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Row<'a> {
    /// The place.
    pub(crate) rank: u16,
    /// The club.
    pub(crate) club: ClubLink<'a>,
    /// The table is about this club.
    pub(crate) here: bool,
    /// It left the season.
    pub(crate) withdrawn: bool,
    /// The figures, one for each of the columns of the table.
    pub(crate) cells: Vec<Cell>,
    /// The figure that counts most.
    pub(crate) points: Cell,
    /// The latest matches, drawn.
    pub(crate) form: Option<FormStrip>,
    #[serde(skip)]
    place: u16,
}

/// How much of a table is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape<'t> {
    /// The clubs that it is about.
    pub(crate) here: &'t [Id<Club>],
    /// Played, difference and points only: for side columns and phones.
    pub(crate) small: bool,
    /// The last five results of each club.
    pub(crate) form: bool,
    /// What a reader may ask about a whole table is said below it.
    pub(crate) told: bool,
}

/// The tables of a stage: one, or one a group.
pub(crate) fn league<'a>(context: &PageContext<'a>, table: &LeagueTable, shape: Shape<'_>) -> Vec<Table<'a>> {
    let caption = caption(context, table);
    let told = shape.told && !table.is_blank();
    let parted = match told {
        true => tie_breaks(context.archive, &context.facts.stages, table.stage, table.until),
        false => Arc::default(),
    };
    let groups = table.groups(context.archive).map(|(letter, lines)| {
        let group = letter.map(|letter| {
            let letter = letter.to_uppercase();
            context.locale.words("group_named", &[("group", Arg::Text(&letter))])
        });
        let caption = match &group {
            Some(group) => format!("{caption}, {group}"),
            None => caption.clone(),
        };
        let zones: Vec<&PlacedZone> = table.zones.iter().filter(|zone| zone.group == lines[0].group).collect();
        let mut drawn = lines_of(context, table.stage, (lines, 1), table.until, shape);
        drawn.caption = caption;
        drawn.group = group;
        drawn.divide(context, &zones, true);
        if told {
            tell(context, table, lines, &parted, &mut drawn);
        }
        drawn
    });
    groups.collect()
}

/// Why the clubs of a table, or of one group, stand in this order, and what else is to be said of it.
fn tell(
    context: &PageContext<'_>,
    table: &LeagueTable,
    lines: &[Standing],
    parted: &[TieBreak],
    drawn: &mut Table<'_>,
) {
    drawn.why = why_order(context, table, lines, parted);
    if !is_final(context, table) {
        drawn.notes.extend(games_in_hand(context, &played_by(lines), None));
    }
    let is_here = |club| lines.iter().any(|line| line.club == club);
    drawn.notes.extend(decision_notes(context, table.stage, table.until, is_here));
}

/// Whether nothing more comes after a table: then nobody has a match in hand.
fn is_final(context: &PageContext<'_>, table: &LeagueTable) -> bool {
    let facts = &context.facts.stages[table.stage];
    let played = |table: &LeagueTable| table.standings.iter().map(Standing::played).sum::<u32>();
    facts.complete && facts.tables.as_ref().is_some_and(|tables| played(&tables.last) == played(table))
}

/// The lines around a club as they stood. A border between zones that lies between them is shown; so is what parts the club
/// from those beside it, and who has played more or less.
pub(crate) fn excerpt<'a>(context: &PageContext<'a>, stood: &AsItStood, caption: String) -> Table<'a> {
    let shape = Shape { here: &[stood.club], small: true, form: false, told: false };
    let lines = (stood.lines.as_slice(), stood.first_place);
    let mut table = lines_of(context, stood.stage, lines, Until::Moment(stood.moment), shape);
    table.caption = caption;
    table.divide(context, &stood.zones.iter().collect::<Vec<_>>(), false);
    for parted in &stood.tie_breaks {
        let below = stood.lines.iter().find(|line| line.club == parted.below);
        table.notes.extend(below.map(|below| sentence(context, stood.stage, below.rank, parted)));
    }
    table.notes.extend(games_in_hand(context, &stood.played, Some(stood.club)));
    table
}

/// A table in one section, without a caption.
fn lines_of<'a>(
    context: &PageContext<'a>,
    stage: Id<Stage>,
    (lines, first_place): (&[Standing], u16),
    until: Until,
    shape: Shape<'_>,
) -> Table<'a> {
    let custom = Custom::of_stage(context, stage);
    let columns = columns(context, custom, shape.small);
    let rows = lines.iter().zip(first_place..).map(|(standing, place)| Row {
        rank: standing.rank,
        club: context.club(standing.club).clone(),
        here: shape.here.contains(&standing.club),
        withdrawn: standing.withdrawn,
        cells: columns.iter().map(|column| cell(context, standing, column)).collect(),
        points: points_cell(context, stage, standing),
        form: shape.form.then(|| form_of(context, stage, standing.club, until)),
        place,
    });
    let rows = rows.collect();
    Table {
        caption: String::new(),
        group: None,
        width: columns.len() + 3 + usize::from(shape.form),
        classes: if shape.small { String::new() } else { classes(&columns, custom.scored()) },
        columns,
        points: points_head(context, stage),
        form: shape.form,
        sections: vec![Section { zone: None, rows }],
        why: None,
        notes: Vec::new(),
    }
}

impl<'a> Table<'a> {
    /// Parts the rows where the meaning of the places changes. A whole table names the places of each zone; an excerpt only
    /// says what begins inside it.
    fn divide(&mut self, context: &PageContext<'a>, zones: &[&PlacedZone], whole: bool) {
        let rows: Vec<Row<'a>> = self.sections.drain(..).flat_map(|section| section.rows).collect();
        let of = |place: u16| -> Vec<usize> {
            let held = zones.iter().enumerate().filter(|(_, zone)| (zone.first..=zone.last).contains(&place));
            held.map(|(at, _)| at).collect()
        };
        let mut last: Option<Vec<usize>> = None;
        for row in rows {
            let held = of(row.place);
            if last.as_ref() != Some(&held) {
                let zone = match (whole, &last) {
                    (true, _) => zone_heading(context, zones, &held, row.place, &of),
                    (false, Some(_)) => zone_name(context, zones, &held)
                        .map(|zone| context.locale.words("zone_from_here", &[("zone", Arg::Text(&zone))])),
                    (false, None) => None,
                };
                self.sections.push(Section { zone, rows: Vec::new() });
                last = Some(held);
            }
            self.sections.last_mut().expect("the first row opens a section").rows.push(row);
        }
    }

    /// Leaves out all but some places.
    pub(crate) fn keep_places(&mut self, ranks: Ranks) {
        let count = self.sections.iter().map(|section| section.rows.len()).sum();
        let Some((first, last)) = ranks.among(count) else { return };
        for section in &mut self.sections {
            section.rows.retain(|row| (first..=last).contains(&usize::from(row.place)));
        }
        self.sections.retain(|section| !section.rows.is_empty());
    }
}

/// `7–12 Europe Play-offs`; None for places that mean nothing.
fn zone_heading(
    context: &PageContext<'_>,
    zones: &[&PlacedZone],
    held: &[usize],
    first: u16,
    of: &impl Fn(u16) -> Vec<usize>,
) -> Option<String> {
    let zone = zone_name(context, zones, held)?;
    let last = (first..).take_while(|place| of(*place) == held).last()?;
    let number = |place: u16| place.to_string();
    Some(if first == last {
        context.locale.words("zone_of_rank", &[("rank", Arg::Text(&number(first))), ("zone", Arg::Text(&zone))])
    } else {
        let (first, last) = (number(first), number(last));
        let args = [("first", Arg::Text(&first)), ("last", Arg::Text(&last)), ("zone", Arg::Text(&zone))];
        context.locale.words("zone_of_ranks", &args)
    })
}

/// What places in these zones mean, the narrowest first: champion before Europe. None when they are in none.
fn zone_name(context: &PageContext<'_>, zones: &[&PlacedZone], held: &[usize]) -> Option<String> {
    let names: Vec<String> = held
        .iter()
        .rev()
        .map(|at| match &zones[*at].meaning {
            Meaning::Word { label: Some(label), .. } => context.text(label).to_owned(),
            Meaning::Word { word, label: None } => {
                context.locale.name_of(Family::Zone, word).unwrap_or_else(|| word.replace('-', " "))
            }
            Meaning::GoesOnTo(stage) => context.stage_name(*stage),
        })
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// `Stand Pro League 2024-25 (Europe Play-offs) na speeldag 6`; the stage where the season has several.
fn caption(context: &PageContext<'_>, table: &LeagueTable) -> String {
    let season = context.archive.stages[table.stage].season;
    let name = context.season_name(season);
    let competition = match context.archive.seasons[season].stages.len() {
        1 => name,
        _ => format!("{name} ({})", context.stage_name(table.stage)),
    };
    match progress_name(context, table.stage, table.progress) {
        Some(round) => {
            let args = [("competition", Arg::Text(&competition)), ("round", Arg::Text(&round))];
            context.locale.words("season_table_of_after", &args)
        }
        None => format!("{}, {competition}", context.word("season_table")),
    }
}

/// The round after which a table stands: `speeldag 28`.
pub(crate) fn progress_name(context: &PageContext<'_>, stage: Id<Stage>, progress: Progress) -> Option<String> {
    let round = match progress {
        Progress::NoRound => return None,
        Progress::After(round) | Progress::During(round) => round,
    };
    Some(context.round_of_stage(stage, &context.archive.stages[stage].rounds[round].name))
}

/// The last five results of a club in this table's season.
fn form_of(context: &PageContext<'_>, stage: Id<Stage>, club: Id<Club>, until: Until) -> FormStrip {
    let results = context.facts.form(context.archive, stage, club, until, 5);
    let outcomes: Vec<Outcome> = results.into_iter().map(|(_, outcome)| outcome).collect();
    form_strip(context, &outcomes)
}
