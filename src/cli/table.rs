//! `touchline table pro-league/2024-25 --after 28`: the tables that the pages show, in the terminal.

use std::process::ExitCode;

use jiff::civil;

use super::check::check_to_tell;
use super::moment::end_of;
use super::{ContentArguments, FaultFormat};
use crate::archive::{Archive, Id, Season, Stage, Subject};
use crate::facts::{LeagueTable, Until, stages_under_way};
use crate::locale::Locales;
use crate::pages::{Desk, TableReport, TableText};
use crate::records::values::StageKind;
use crate::site::{Checked, Planned};
use crate::source::near_miss;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A season, or one of its stages: `pro-league/2024-25`, `pro-league/2024-25/regular`.
    season: String,
    /// After this round, whenever its matches were played. Of a season without a stage named, its first league stage.
    #[arg(long, value_name = "ROUND", conflicts_with = "on")]
    after: Option<String>,
    /// At the end of this day, as it was known then. Of a season without a stage named, the stage under way, else those begun
    /// last.
    #[arg(long, value_name = "DATE")]
    on: Option<civil::Date>,
    /// With what was decided later about the matches that had been played by that day.
    #[arg(long, requires = "on")]
    with_later_decisions: bool,
    #[command(flatten)]
    content: ContentArguments,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let content = &arguments.content;
    let checked = match check_to_tell(content) {
        Ok(checked) => checked,
        Err(code) => return code,
    };
    let planned = checked.planned.as_ref().expect("what can be told of is planned");
    match tables(&checked, planned, arguments) {
        Ok(tables) => {
            match content.format {
                FaultFormat::Json => print_json(&checked.archive, &tables),
                FaultFormat::Terminal => print_texts(&checked.archive, planned, &tables),
            }
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

type Tables = Vec<std::sync::Arc<LeagueTable>>;

fn tables(checked: &Checked, planned: &Planned, arguments: &Arguments) -> Result<Tables, String> {
    let (archive, facts) = (&checked.archive, &planned.facts);
    let asked = find(archive, &arguments.season)?;
    let (stages, until): (Vec<Id<Stage>>, Until) = match (&arguments.after, arguments.on) {
        (Some(round), _) => {
            let stage = asked.first_league(archive)?;
            (vec![stage], Until::AfterRound(round_place(archive, stage, round)?))
        }
        (None, Some(day)) => {
            let moment = end_of(day, &archive.site.zone);
            let stages = match asked {
                Asked::Stage(stage) => vec![stage],
                Asked::Season(season) => stages_under_way(archive, &facts.stages, season, moment),
            };
            let until = if arguments.with_later_decisions { Until::PlayedBy(moment) } else { Until::Moment(moment) };
            (stages, until)
        }
        (None, None) => (asked.stages(archive), Until::Everything),
    };
    let tables: Tables = stages.into_iter().filter_map(|stage| facts.table(archive, stage, until)).collect();
    if tables.is_empty() {
        let is_league = |stage: &Id<Stage>| archive.stages[*stage].kind == StageKind::League;
        let season = &arguments.season;
        return Err(match asked.stages(archive).iter().any(is_league) {
            true => format!("Nothing of {season} with a table had begun then."),
            false => format!("{season} has no stage with a table: it is played by knock-out."),
        });
    }
    Ok(tables)
}

/// What was asked for.
#[derive(Clone, Copy)]
enum Asked {
    Season(Id<Season>),
    Stage(Id<Stage>),
}

impl Asked {
    fn stages(self, archive: &Archive) -> Vec<Id<Stage>> {
        match self {
            Asked::Stage(stage) => vec![stage],
            Asked::Season(season) => archive.seasons[season].stages.clone(),
        }
    }

    fn first_league(self, archive: &Archive) -> Result<Id<Stage>, String> {
        let mut stages = self.stages(archive).into_iter();
        let league = stages.find(|stage| archive.stages[*stage].kind == StageKind::League);
        league.ok_or_else(|| "This season has no stage with a table.".to_owned())
    }
}

fn find(archive: &Archive, written: &str) -> Result<Asked, String> {
    let seasons =
        archive.seasons.ids().map(|season| (archive.reference_of(Subject::Season(season)), Asked::Season(season)));
    let stages = archive.stages.ids().map(|stage| (archive.reference_of(Subject::Stage(stage)), Asked::Stage(stage)));
    let known: Vec<(String, Asked)> = seasons.chain(stages).collect();
    let found = known.iter().find(|(name, _)| name == written.trim_end_matches('/'));
    found.map(|(_, asked)| *asked).ok_or_else(|| {
        let help = match near_miss(written, known.iter().map(|(name, _)| name.as_str())) {
            Some(near) => format!(" Did you mean `{near}`?"),
            None => " Write it as `pro-league/2024-25` or `pro-league/2024-25/regular`.".to_owned(),
        };
        format!("There is no season and no stage `{written}`.{help}")
    })
}

fn round_place(archive: &Archive, stage: Id<Stage>, written: &str) -> Result<usize, String> {
    let rounds = &archive.stages[stage].rounds;
    let names: Vec<String> = rounds.iter().map(|round| round.name.to_string()).collect();
    names.iter().position(|name| name == written).ok_or_else(|| {
        let of_stage = archive.reference_of(Subject::Stage(stage));
        match (names.first(), names.last()) {
            (Some(first), Some(last)) => {
                format!("{of_stage} has no round `{written}`; its rounds are {first} to {last}.")
            }
            _ => format!("{of_stage} has no rounds."),
        }
    })
}

fn print_json(archive: &Archive, tables: &Tables) {
    for table in tables {
        let report = TableReport::of(archive, table);
        let json = serde_json::to_string(&report).expect("a table is plain JSON");
        super::say(format_args!("{json}\n"));
    }
}

fn print_texts(archive: &Archive, planned: &Planned, tables: &Tables) {
    let locales = Locales::load();
    let desk = Desk::new(archive, &planned.facts, &planned.plan, &locales);
    let texts = tables.iter().flat_map(|table| desk.table_texts(table));
    let texts: Vec<String> = texts.map(|text| in_columns(&text)).collect();
    super::say(texts.join("\n"));
}

/// Columns as wide as what stands in them, figures to the right.
fn in_columns(table: &TableText) -> String {
    let rows = || table.sections.iter().flat_map(|section| &section.rows);
    let width = |text: &str| text.chars().count();
    let club = rows().map(|row| width(&row.club)).max().unwrap_or(0);
    let cell = |at: usize| rows().map(|row| width(&row.cells[at])).chain([width(&table.columns[at])]).max();
    let widths: Vec<usize> = (0..table.columns.len()).map(|at| cell(at).unwrap_or(0)).collect();
    let points = rows().map(|row| width(&row.points)).chain([width(&table.points)]).max().unwrap_or(0);
    let line = |rank: &str, name: &str, cells: &[String], sum: &str| {
        let cells: String = cells.iter().zip(&widths).map(|(cell, width)| format!("  {cell:>width$}")).collect();
        format!("{rank:>3}  {name:<club$}{cells}  {sum:>points$}\n")
    };
    let mut text = format!("{}\n{}", table.caption, line("", "", &table.columns, &table.points));
    for section in &table.sections {
        text += &section.zone.as_ref().map_or_else(String::new, |zone| format!("     {zone}\n"));
        for row in &section.rows {
            text += &line(&row.rank.to_string(), &row.club, &row.cells, &row.points);
        }
    }
    for note in table.why.iter().chain(&table.notes) {
        text += &format!("{note}\n");
    }
    text
}
