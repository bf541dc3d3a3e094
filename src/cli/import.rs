//! `touchline import FORMAT FILE`: a season from elsewhere becomes record files.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;

use super::check::faults_as_text;
use super::{ContentArguments, FaultFormat, moment};
use crate::importers::{IMPORTERS, ImportFault, ImportOptions, Importer, importer, plan_import};
use crate::records::values::{CompetitionKind, Slug, season_slug};
use crate::site::{Timings, check};
use crate::source::{apply_edits, near_miss};
use crate::sport::rule_sets;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The format of the file.
    #[arg(value_parser = PossibleValuesParser::new(IMPORTERS.map(|importer| importer.name)))]
    importer: String,
    /// The file to read.
    file: PathBuf,
    /// The competition that the season belongs to, by its slug.
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    competition: Slug,
    /// The season, as its folder is called: 2024-25, or 2030.
    #[arg(long, value_name = "LABEL", value_parser = season)]
    season: Slug,
    /// The rule set of a competition or a season that has no record yet.
    #[arg(long, value_name = "NAME", value_parser = rules)]
    rules: Option<String>,
    /// The name of a competition that has no record yet; without it, the title in the file.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A competition that has no record yet is a cup.
    #[arg(long)]
    cup: bool,
    /// Make records for clubs that nobody knows, instead of stopping.
    #[arg(long)]
    new_clubs: bool,
    /// Say what would be done and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// The content folder.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    content: PathBuf,
}

fn slug(written: &str) -> Result<Slug, String> {
    Slug::parse(written).map_err(|bad| bad.reason().to_owned())
}

fn season(written: &str) -> Result<Slug, String> {
    season_slug(written).map_err(|bad| bad.reason().to_owned())
}

fn rules(written: &str) -> Result<String, String> {
    if rule_sets().any(|set| set.name == written) {
        return Ok(written.to_owned());
    }
    let near = near_miss(written, rule_sets().map(|set| set.name));
    Err(near.map_or("there is no such rule set".to_owned(), |near| format!("did you mean `{near}`?")))
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match import(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn import(arguments: &Arguments) -> Result<(), String> {
    let format: &Importer = importer(&arguments.importer).expect("the command line takes known formats only");
    let text = std::fs::read_to_string(&arguments.file)
        .map_err(|cause| format!("cannot read {}: {cause}", arguments.file.display()))?;
    let checked =
        check(&arguments.content, moment::now(None), &mut Timings::default()).map_err(|error| error.to_string())?;
    let options = ImportOptions {
        competition: arguments.competition.clone(),
        season: arguments.season.clone(),
        rules: arguments.rules.clone(),
        new_clubs: arguments.new_clubs,
        competition_name: arguments.name.clone(),
        competition_kind: arguments.cup.then_some(CompetitionKind::Cup),
    };
    let plan = plan_import(&checked.records, &checked.sources, format, &text, &options)
        .map_err(|faults| refusal(arguments, &faults))?;
    super::say(&plan.summary);
    for edit in plan.edits.iter().filter(|edit| !edit.is_empty()) {
        let done = match (arguments.dry_run, edit.creates()) {
            (true, true) => "would write",
            (true, false) => "would change",
            (false, true) => "wrote",
            (false, false) => "changed",
        };
        say_line!("{done} {}/{}", arguments.content.display(), edit.path());
    }
    if arguments.dry_run {
        return Ok(());
    }
    apply_edits(&arguments.content, &plan.edits).map_err(|error| error.to_string())?;
    report_new_faults(arguments)
}

fn refusal(arguments: &Arguments, faults: &[ImportFault]) -> String {
    let mut text = String::new();
    for fault in faults {
        text.push_str(&format!("{fault}\n"));
    }
    text.push_str(&format!("Nothing of {} was imported.", arguments.file.display()));
    text
}

/// What came in is checked like what is written by hand.
fn report_new_faults(arguments: &Arguments) -> Result<(), String> {
    let content = ContentArguments { content: arguments.content.clone(), as_of: None, format: FaultFormat::Terminal };
    let checked =
        check(&arguments.content, moment::now(None), &mut Timings::default()).map_err(|error| error.to_string())?;
    eprint!("{}", faults_as_text(&checked, &content, content.format()));
    if checked.found.has_errors() {
        Err("The import is written; the faults above are left to mend.".to_owned())
    } else {
        Ok(())
    }
}
