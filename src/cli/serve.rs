//! `touchline serve`: the site on this machine, built again whenever a file is saved, and written nowhere.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use super::check::{counted, faults_as_text, print_faults};
use super::{ContentArguments, moment};
use crate::output::{MemoryFolder, MemorySession, Written};
use crate::serve::{Built, Faults, News, Options, Port, Reload, start};
use crate::site::{Checked, Timings, build, check};
use crate::source::{Format, Style, read_theme, theme_folders};

/// How many of the files that changed are named.
const NAMED: usize = 3;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    content: ContentArguments,
    /// The port to listen on; without it, 1111 or the next one that is free.
    #[arg(long)]
    port: Option<u16>,
    /// Serves pages byte for byte as a build writes them: they are not loaded again when something changes.
    #[arg(long)]
    no_reload: bool,
}

pub(super) fn run(arguments: Arguments) -> ExitCode {
    match serve(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn serve(Arguments { content, port, no_reload }: Arguments) -> Result<(), String> {
    let mut watched = vec![content.content.clone()];
    watched.extend(theme_folders(&content.content));
    let mut builder = Builder { content, last_warnings: String::new() };
    let server = start(Options {
        port: port.map_or(Port::Usual, Port::Exactly),
        reload: if no_reload { Reload::ByHand } else { Reload::OnChange },
        watched,
        build: Box::new(move |before| builder.build(before)),
        tell: Box::new(tell),
    });
    let server = server.map_err(|error| error.to_string())?;
    server.wait_for_interrupt().map_err(|error| error.to_string())
}

struct Builder {
    content: ContentArguments,
    /// They are printed again only when there are others.
    last_warnings: String,
}

impl Builder {
    /// Builds into memory, and prints faults as `touchline check` does.
    fn build(&mut self, before: &MemoryFolder) -> Result<Built, Faults> {
        let mut timings = Timings::default();
        // The one time that this build knows.
        let now = moment::now(self.content.as_of);
        let checked = check(&self.content.content, now, &mut timings).map_err(|error| fault(&error))?;
        self.print(&checked);
        if checked.found.has_errors() {
            return Err(Faults(faults_as_text(&checked, &self.content, Format::Terminal(Style::Plain))));
        }
        let content = &self.content.content;
        let theme = read_theme(content).map_err(|error| fault(&error))?;
        let session = MemorySession::begin(before);
        let built = build(&checked, content, theme, &session, &mut timings).map_err(|error| fault(&error))?;
        let (folder, written) = session.commit().map_err(|error| fault(&error))?;
        let base_path = checked.archive.site.base_path.clone();
        Ok(Built { folder, base_path, pages: built.page_count(), written })
    }

    fn print(&mut self, checked: &Checked) {
        let warnings = if checked.found.has_errors() {
            String::new()
        } else {
            faults_as_text(checked, &self.content, Format::Terminal(Style::Plain))
        };
        if warnings.is_empty() || warnings != self.last_warnings {
            print_faults(checked, &self.content);
        }
        self.last_warnings = warnings;
    }
}

/// A fault that stands in no content file, printed here and shown there.
fn fault(error: &dyn std::error::Error) -> Faults {
    eprintln!("{error}");
    Faults(format!("{error}\n"))
}

fn tell(news: &News<'_>) {
    match news {
        News::Build { url, changed: [], took, result } => say_line!("{}", first(url, *took, result)),
        News::Build { changed, took, result, .. } => {
            let here = std::env::current_dir().unwrap_or_default();
            eprintln!("{}: {}", named(changed, &here), again(*took, result));
        }
        News::NotTold(why) => {
            eprintln!("The system does not say when files change ({why}), so they are looked at every two seconds.");
        }
    }
}

fn first(url: &str, took: Duration, result: &Result<Built, Faults>) -> String {
    match result {
        Ok(built) => {
            format!("{url} shows {}, built in {took:.2?}. Ctrl-C ends it.", counted(built.pages, "page"))
        }
        Err(_) => format!("{url} shows the faults until they are mended. Ctrl-C ends it."),
    }
}

fn again(took: Duration, result: &Result<Built, Faults>) -> String {
    match result {
        Ok(Built { written: Written { created: 0, changed: 0, removed: 0, .. }, .. }) => {
            format!("nothing of the site changed, built in {took:.2?}.")
        }
        Ok(Built { written, .. }) => format!(
            "{} changed, {} new, {} removed, built in {took:.2?}.",
            counted(written.changed, "file"),
            written.created,
            written.removed
        ),
        Err(_) => "not built; what is shown stays as it was until the faults are mended.".to_owned(),
    }
}

/// The files that changed, as one would type them from `here`.
fn named(changed: &[PathBuf], here: &Path) -> String {
    let named = changed.iter().take(NAMED).map(|path| path.strip_prefix(here).unwrap_or(path).display().to_string());
    let mut names = named.collect::<Vec<_>>().join(", ");
    if changed.len() > NAMED {
        names += &format!(" and {} more", changed.len() - NAMED);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(created: usize, changed: usize, removed: usize) -> Result<Built, Faults> {
        let written = Written { created, changed, removed, ..Written::default() };
        Ok(Built { folder: MemoryFolder::default(), base_path: "/".to_owned(), pages: 1234, written })
    }

    #[test]
    fn the_first_line_says_where_how_much_and_how_long() {
        let (url, took) = ("http://127.0.0.1:1111/", Duration::from_millis(420));
        let line = first(url, took, &built(1234, 0, 0));
        assert_eq!(line, "http://127.0.0.1:1111/ shows 1234 pages, built in 420.00ms. Ctrl-C ends it.");
        let line = first(url, took, &Err(Faults(String::new())));
        assert_eq!(line, "http://127.0.0.1:1111/ shows the faults until they are mended. Ctrl-C ends it.");
    }

    #[test]
    fn a_further_line_says_what_changed_on_both_sides() {
        let took = Duration::from_millis(210);
        assert_eq!(again(took, &built(1, 3, 0)), "3 files changed, 1 new, 0 removed, built in 210.00ms.");
        assert_eq!(again(took, &built(0, 0, 0)), "nothing of the site changed, built in 210.00ms.");
        let paths = ["/site/content/a.md", "/site/static/b.css", "/c", "/d", "/e"].map(PathBuf::from);
        assert_eq!(named(&paths[..2], Path::new("/site")), "content/a.md, static/b.css");
        assert_eq!(named(&paths, Path::new("/site")), "content/a.md, static/b.css, /c and 2 more");
    }
}
