//! The command line: reads the clock once, runs the pipeline, prints what happened.
//!
//! Results go to standard output, faults and progress to standard error. The exit code is 0 when all went well, 1 when the
//! content or the site is at fault, 2 when the command was written wrongly.

/// Prints a line to standard output, as [`say`] does.
macro_rules! say_line {
    ($($text:tt)*) => {
        $crate::cli::say(format_args!("{}\n", format_args!($($text)*)))
    };
}

mod build;
mod check;
mod explain;
mod import;
mod moment;
mod names;
mod record;
mod serve;
mod table;
mod templates;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::source::{Format, Style};

/// A static site generator for sports stories.
#[derive(Debug, Parser)]
#[command(name = "touchline", version, about, max_term_width = 100, args_conflicts_with_subcommands = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    /// Without a command the site is built.
    #[command(flatten)]
    build: build::Arguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the website; this is also what happens without a command.
    Build(build::Arguments),
    /// Check everything in the content folder and build nothing.
    Check(check::Arguments),
    /// Show the site on this machine, and build it again whenever a file is saved.
    Serve(serve::Arguments),
    /// Say what the names in each story were decided to mean: linked, refused, unknown.
    Names(names::Arguments),
    /// Print the table of a season or a stage, as it is, as it was after a round or on a day.
    Table(table::Arguments),
    /// Print what follows from the results: a coach's record, a player's matches, a club's seasons and records.
    Record(record::Arguments),
    /// Bring in a season from elsewhere.
    Import(import::Arguments),
    /// Tell what templates are given: kinds of page with their blocks, or every field of one kind.
    Templates(templates::Arguments),
    /// Say at length what a fault means and how to mend it.
    Explain(explain::Arguments),
}

/// What every command that reads content takes.
#[derive(Debug, Clone, Args)]
pub(crate) struct ContentArguments {
    /// The content folder.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    content: PathBuf,
    /// Take this moment for now: a day, or a day with an hour. Decides embargoes and what lies in the future.
    #[arg(long, value_name = "MOMENT", value_parser = moment::parse)]
    as_of: Option<moment::AsOf>,
    /// How faults are printed.
    #[arg(long, value_enum, default_value_t = FaultFormat::Terminal)]
    format: FaultFormat,
}

/// How faults are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FaultFormat {
    /// For people.
    Terminal,
    /// One JSON object a line, for editors.
    Json,
}

impl ContentArguments {
    fn format(&self) -> Format {
        use std::io::IsTerminal;
        match self.format {
            FaultFormat::Json => Format::Json,
            FaultFormat::Terminal if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() => {
                Format::Terminal(Style::Coloured)
            }
            FaultFormat::Terminal => Format::Terminal(Style::Plain),
        }
    }
}

/// Prints to standard output. Who reads may stop before the end, as `head` does: the rest is for nobody then.
fn say(text: impl std::fmt::Display) {
    use std::io::Write;
    match write!(std::io::stdout().lock(), "{text}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            panic!("standard output takes nothing: {error}")
        }
        Ok(()) | Err(_) => {}
    }
}

/// Runs the command of these arguments, the first of which is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match CommandLine::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no faults and go to standard output.
            let code = if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
            return match error.print() {
                Ok(()) => code,
                Err(_) => ExitCode::FAILURE,
            };
        }
    };
    match arguments.command {
        None => build::run(&arguments.build),
        Some(Command::Build(arguments)) => build::run(&arguments),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Serve(arguments)) => serve::run(arguments),
        Some(Command::Names(arguments)) => names::run(&arguments),
        Some(Command::Table(arguments)) => table::run(&arguments),
        Some(Command::Record(arguments)) => record::run(&arguments),
        Some(Command::Import(arguments)) => import::run(&arguments),
        Some(Command::Templates(arguments)) => templates::run(&arguments),
        Some(Command::Explain(arguments)) => explain::run(&arguments),
    }
}
