//! `touchline explain CODE`: the long explanation of a fault.

use std::process::ExitCode;

use crate::source::{Code, near_miss};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The code in brackets behind `error` or `warning`; without one, all codes are listed.
    code: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let Some(written) = &arguments.code else {
        for code in Code::ALL {
            println!("{:<28} {}", code.slug(), code.severity().word());
        }
        return ExitCode::SUCCESS;
    };
    match Code::from_slug(written) {
        Some(code) => {
            println!("{} ({})\n\n{}", code.slug(), code.severity().word(), code.explanation());
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("There is no fault `{written}`.");
            if let Some(near) = near_miss(written, Code::ALL.iter().map(|code| code.slug())) {
                eprintln!("Did you mean `{near}`?");
            }
            ExitCode::FAILURE
        }
    }
}
