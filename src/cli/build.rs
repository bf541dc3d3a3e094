//! `touchline build`, and `touchline` alone: content to website.

use std::path::PathBuf;
use std::process::ExitCode;

use super::check::{counted, print_faults};
use super::{ContentArguments, FaultFormat, moment};
use crate::output::{Session, Written};
use crate::pages::Restated;
use crate::site::{Built, Checked, Timings, build, check};
use crate::source::read_theme;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    content: ContentArguments,
    /// The folder that the website is written to.
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    output: PathBuf,
    /// Print how long each step took.
    #[arg(long)]
    timings: bool,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match make(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Builds and prints the summary; a message when it failed, empty when the faults have been printed.
fn make(arguments: &Arguments) -> Result<(), String> {
    let mut timings = Timings::default();
    let content = &arguments.content.content;
    let now = moment::now(arguments.content.as_of);
    let checked = check(content, now, &mut timings).map_err(|error| error.to_string())?;
    print_faults(&checked, &arguments.content);
    if checked.found.has_errors() {
        return Err(format!("Nothing was built; {} is as it was.", arguments.output.display()));
    }
    let theme = read_theme(content).map_err(|error| error.to_string())?;
    let session = Session::begin(&arguments.output).map_err(|error| error.to_string())?;
    let built = build(&checked, content, theme, &session, &mut timings).map_err(|error| error.to_string())?;
    let written = timings.time("commit", || session.commit()).map_err(|error| error.to_string())?;
    // Who asked for faults as JSON reads nothing else from standard output.
    if arguments.content.format == FaultFormat::Terminal {
        print_summary(arguments, &built, &written, &timings);
        print_names(&checked);
        print_restated(&built);
    }
    Ok(())
}

/// How many names were left alone, a line each.
fn print_names(checked: &Checked) {
    let Some(planned) = &checked.planned else { return };
    let (mut refused, mut unknown) = (0, std::collections::BTreeSet::new());
    for names in planned.facts.names.iter() {
        refused += names.refused.len();
        unknown.extend(names.unknown.iter().map(|name| name.text.as_str()));
    }
    if refused > 0 {
        say_line!("{} of records left without a link, since they could mean several things.", counted(refused, "name"));
    }
    if !unknown.is_empty() {
        say_line!("{} that no record bears.", counted(unknown.len(), "name"));
    }
    if refused > 0 || !unknown.is_empty() {
        say_line!("`touchline names` lists them.");
    }
}

/// Tables of stories that a correction changed: what readers were told is no longer what the page says.
fn print_restated(built: &Built) {
    if built.restated.is_empty() {
        return;
    }
    say_line!("\nA result of before was corrected, and with it the table that these stories carry:");
    for restated in &built.restated {
        let Restated { story, moment, club, was, is } = restated;
        let day = moment.split('T').next().unwrap_or(moment);
        if was == is {
            say_line!("  {story}: lines around {club}, {day}");
        } else {
            let place = |(rank, points): &(u64, i64)| format!("place {rank} with {points} points");
            say_line!("  {story}: {club}, {day}, was {}, is {}", place(was), place(is));
        }
    }
}

fn print_summary(arguments: &Arguments, built: &Built, written: &Written, timings: &Timings) {
    let kinds: Vec<(&str, usize)> = built.pages.iter().map(|(kind, count)| (*kind, *count)).collect();
    let width = kinds.iter().map(|(kind, _)| kind.len()).max().unwrap_or(0);
    for (kind, count) in &kinds {
        say_line!("  {kind:width$} {count:>6}");
    }
    say_line!("  {:width$} {:>6}", "pages", built.page_count());
    if built.redirects > 0 {
        say_line!("  {:width$} {:>6}", "redirects", built.redirects);
    }
    say_line!(
        "\n{} and {} other files in {:.2?}: {} new, {} changed, {} as they were, {} removed.",
        built.page_count(),
        built.other_files,
        timings.total(),
        written.created,
        written.changed,
        written.unchanged,
        written.removed
    );
    if arguments.timings {
        super::say("\n");
        for (step, took) in timings.steps() {
            say_line!("  {step:10} {:>9.1} ms", took.as_secs_f64() * 1000.0);
        }
    }
    say_line!("\nThe site is in {}. Look at it with `touchline serve`.", arguments.output.display());
}
