//! `touchline explain WORD`: the long explanation of a fault, or of a rule by which names are decided.

use std::process::ExitCode;

use crate::names::{Reason, Rule};
use crate::source::{Code, near_miss};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The code in brackets behind `error` or `warning`, or the word behind a name in `touchline names`; without one, all
    /// are listed.
    code: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let Some(written) = &arguments.code else {
        for (word, kind, _) in entries() {
            super::say(format_args!("{word:<28} {kind}\n"));
        }
        return ExitCode::SUCCESS;
    };
    match entries().find(|(word, _, _)| word == written) {
        Some((word, kind, explanation)) => {
            super::say(format_args!("{word} ({kind})\n\n{}\n", explanation()));
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("There is no fault and no rule `{written}`.");
            if let Some(near) = near_miss(written, entries().map(|(word, _, _)| word)) {
                eprintln!("Did you mean `{near}`?");
            }
            ExitCode::FAILURE
        }
    }
}

type Entry = (&'static str, &'static str, Box<dyn Fn() -> String>);

/// Everything that can be explained: its word, what kind of thing it is, and the explanation.
fn entries() -> impl Iterator<Item = Entry> {
    let faults = Code::ALL
        .iter()
        .map(|code| -> Entry { (code.slug(), code.severity().word(), Box::new(|| code.explanation())) });
    let rules = Rule::ALL
        .iter()
        .map(|rule| -> Entry { (rule.slug(), "names: why it is linked", Box::new(|| rule.explanation())) });
    let reasons = Reason::ALL
        .iter()
        .map(|reason| -> Entry { (reason.slug(), "names: why it is not linked", Box::new(|| reason.explanation())) });
    faults.chain(rules).chain(reasons)
}
