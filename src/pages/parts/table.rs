//! A league table: zones as groups of rows, columns in the order of the country.

use serde::Serialize;

use super::club::ClubLink;
use super::form::{FormStrip, form_strip};
use crate::archive::{Club, Id, Stage};
use crate::facts::{LeagueTable, Meaning, Outcome, PlacedZone, Progress, Standing, Until};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::records::values::Ranks;

/// What the component `league_table` draws.
#[derive(Debug, Serialize)]
pub(crate) struct Table<'a> {
    pub(crate) caption: String,
    /// The letter of its group in words, when the stage has groups.
    pub(crate) group: Option<String>,
    /// Between the club and the points.
    pub(crate) columns: Vec<Column<'a>>,
    /// All columns, for headings that go across.
    pub(crate) width: usize,
    /// It has every column, and narrow places hide some of them by their number.
    pub(crate) full: bool,
    pub(crate) form: bool,
    pub(crate) sections: Vec<Section<'a>>,
    /// Points given or taken, in words.
    pub(crate) notes: Vec<String>,
}

/// The head of a column: short, with the whole word for those who ask.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Column<'a> {
    pub(crate) short: &'a str,
    pub(crate) full: &'a str,
    #[serde(skip)]
    figure: Figure,
}

/// Rows below one heading.
#[derive(Debug, Serialize)]
pub(crate) struct Section<'a> {
    /// `7–12 Europe Play-offs`
    pub(crate) zone: Option<String>,
    pub(crate) rows: Vec<Row<'a>>,
}

/// A club's line.
#[derive(Debug, Serialize)]
pub(crate) struct Row<'a> {
    pub(crate) rank: u16,
    pub(crate) club: ClubLink<'a>,
    /// The table is about this club.
    pub(crate) here: bool,
    /// As [`Table::columns`].
    pub(crate) cells: Vec<Cell>,
    pub(crate) points: i32,
    pub(crate) form: Option<FormStrip>,
    #[serde(skip)]
    place: u16,
}

/// A figure of a line.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Cell {
    Count(u32),
    /// With its sign.
    Signed(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Figure {
    Played,
    Won,
    Drawn,
    Lost,
    GoalsFor,
    GoalsAgainst,
    Difference,
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
}

/// Won, lost, drawn in Belgium; won, drawn, lost elsewhere. The style sheet counts on their number.
fn figures(context: &PageContext<'_>, stage: Id<Stage>, small: bool) -> Vec<Figure> {
    use Figure::{Difference, Drawn, GoalsAgainst, GoalsFor, Lost, Played, Won};
    let season = context.archive.stages[stage].season;
    let country = context.archive.competitions[context.archive.seasons[season].competition].country.as_deref();
    match (small, lost_before_drawn(country)) {
        (true, _) => vec![Played, Difference],
        (false, true) => vec![Played, Won, Lost, Drawn, GoalsFor, GoalsAgainst, Difference],
        (false, false) => vec![Played, Won, Drawn, Lost, GoalsFor, GoalsAgainst, Difference],
    }
}

/// Whether the tables of a country print defeats before draws.
pub(crate) fn lost_before_drawn(country: Option<&str>) -> bool {
    country == Some("BE")
}

fn column<'a>(context: &PageContext<'a>, figure: Figure) -> Column<'a> {
    let (short, full) = match figure {
        Figure::Played => ("column_played_short", "column_played"),
        Figure::Won => ("column_won_short", "column_won"),
        Figure::Drawn => ("column_drawn_short", "column_drawn"),
        Figure::Lost => ("column_lost_short", "column_lost"),
        Figure::GoalsFor => ("column_goals_for_short", "column_goals_for"),
        Figure::GoalsAgainst => ("column_goals_against_short", "column_goals_against"),
        Figure::Difference => ("column_goal_difference_short", "column_goal_difference"),
    };
    Column { short: context.word(short), full: context.word(full), figure }
}

fn cell(context: &PageContext<'_>, standing: &Standing, figure: Figure) -> Cell {
    let total = standing.total();
    Cell::Count(match figure {
        Figure::Played => total.played(),
        Figure::Won => total.wins,
        Figure::Drawn => total.draws,
        Figure::Lost => total.losses,
        Figure::GoalsFor => total.goals_for,
        Figure::GoalsAgainst => total.goals_against,
        Figure::Difference => return Cell::Signed(context.locale.signed(total.goal_difference().into())),
    })
}

/// The tables of a stage: one, or one a group.
pub(crate) fn league<'a>(context: &PageContext<'a>, table: &LeagueTable, shape: Shape<'_>) -> Vec<Table<'a>> {
    let caption = caption(context, table);
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
        drawn
    });
    groups.collect()
}

/// Some lines of a table as they stood. A border between zones that lies between them is shown.
pub(crate) fn excerpt<'a>(
    context: &PageContext<'a>,
    stage: Id<Stage>,
    (lines, first_place): (&[Standing], u16),
    zones: &[PlacedZone],
    (until, caption): (Until, String),
    here: Id<Club>,
) -> Table<'a> {
    let shape = Shape { here: &[here], small: true, form: false };
    let mut table = lines_of(context, stage, (lines, first_place), until, shape);
    table.caption = caption;
    table.divide(context, &zones.iter().collect::<Vec<_>>(), false);
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
    let columns: Vec<Column<'a>> =
        figures(context, stage, shape.small).into_iter().map(|figure| column(context, figure)).collect();
    let rows = lines.iter().zip(first_place..).map(|(standing, place)| Row {
        rank: standing.rank,
        club: context.club(standing.club).clone(),
        here: shape.here.contains(&standing.club),
        cells: columns.iter().map(|column| cell(context, standing, column.figure)).collect(),
        points: standing.points,
        form: shape.form.then(|| form_of(context, stage, standing.club, until)),
        place,
    });
    let notes =
        if shape.small { Vec::new() } else { lines.iter().filter_map(|line| adjustment(context, line)).collect() };
    let rows = rows.collect();
    Table {
        caption: String::new(),
        group: None,
        width: columns.len() + 3 + usize::from(shape.form),
        columns,
        full: !shape.small,
        form: shape.form,
        sections: vec![Section { zone: None, rows }],
        notes,
    }
}

fn adjustment(context: &PageContext<'_>, standing: &Standing) -> Option<String> {
    let key = match standing.adjusted {
        0 => return None,
        given if given > 0 => "season_points_given",
        _ => "season_points_deducted",
    };
    let count = Arg::Number(i64::from(standing.adjusted.unsigned_abs()));
    Some(context.locale.words(key, &[("club", Arg::Text(context.club(standing.club).name)), ("count", count)]))
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

/// `Stand Pro League na speeldag 28`, or at a date.
fn caption(context: &PageContext<'_>, table: &LeagueTable) -> String {
    let season = context.archive.stages[table.stage].season;
    let competition = context.season_name(season);
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
