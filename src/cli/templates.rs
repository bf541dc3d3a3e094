//! `touchline templates NAME`: what a person who writes templates is given.

use std::process::ExitCode;

use crate::locale::Locales;
use crate::rendering::Guide;
use crate::source::near_miss;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A kind of page such as `story`, a card such as `cards/story`, or `head`, `site`, `words`, `components`, `filters`,
    /// `redirect`; without one, the templates and their blocks are listed.
    name: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let locales = Locales::load();
    let guide = Guide::new(&locales);
    let Some(written) = &arguments.name else {
        super::say(guide.overview());
        return ExitCode::SUCCESS;
    };
    let name = written.strip_suffix(".html").or_else(|| written.strip_suffix(".svg")).unwrap_or(written);
    match guide.about(name) {
        Some(text) => {
            super::say(text);
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("No kind of page or card and no template is called `{written}`.");
            if let Some(near) = near_miss(name, guide.names()) {
                eprintln!("Did you mean `{near}`?");
            }
            ExitCode::FAILURE
        }
    }
}
