//! `touchline check`: everything is checked and nothing is built.

use std::process::ExitCode;

use super::{ContentArguments, moment};
use crate::site::{Checked, Timings, check};
use crate::source::{Format, Severity, Style, print};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    content: ContentArguments,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let now = moment::now(arguments.content.as_of);
    match check(&arguments.content.content, now, &mut Timings::default()) {
        Ok(checked) => {
            print_faults(&checked, &arguments.content);
            if checked.found.has_errors() {
                return ExitCode::FAILURE;
            }
            let archive = &checked.archive;
            if arguments.content.format == super::FaultFormat::Terminal {
                say_line!(
                    "All is well: {} stories, {} people, {} clubs, {} matches.",
                    archive.stories.len(),
                    archive.people.len(),
                    archive.clubs.len(),
                    archive.matches.len()
                );
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Content about which something can be told: its pages are planned. What keeps it from that is printed, on standard error
/// only, since whoever reads an answer reads no faults in it.
pub(super) fn check_to_tell(content: &ContentArguments) -> Result<Checked, ExitCode> {
    let checked = check(&content.content, moment::now(content.as_of), &mut Timings::default()).map_err(|error| {
        eprintln!("{error}");
        ExitCode::FAILURE
    })?;
    if checked.planned.is_none() {
        let format = match content.format() {
            Format::Json => Format::Terminal(Style::Plain),
            format @ Format::Terminal(_) => format,
        };
        eprint!("{}", faults_as_text(&checked, content, format));
        return Err(ExitCode::FAILURE);
    }
    Ok(checked)
}

/// Prints all faults, and for people how many there are.
pub(super) fn print_faults(checked: &Checked, content: &ContentArguments) {
    let text = faults_as_text(checked, content, content.format());
    // Editors read JSON from standard output; people read faults where they read errors.
    match content.format {
        super::FaultFormat::Json => super::say(text),
        super::FaultFormat::Terminal => eprint!("{text}"),
    }
}

/// What [`print_faults`] prints, in this format.
pub(super) fn faults_as_text(checked: &Checked, content: &ContentArguments, format: Format) -> String {
    let found = &checked.found;
    let mut text = print(found, &checked.sources, &content.content.display().to_string(), format);
    if format == Format::Json {
        return text;
    }
    let (errors, warnings) = (found.count(Severity::Error), found.count(Severity::Warning));
    if errors + warnings > 0 {
        text += &format!("{}, {}.\n", counted(errors, "error"), counted(warnings, "warning"));
    }
    if let Some(fault) = found.iter().next() {
        text += &format!("`touchline explain {}` says more about the first.\n", fault.code.slug());
    }
    text
}

pub(super) fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}
