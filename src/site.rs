//! The pipeline on one screen: content to archive, archive to pages, pages to files. Each step is one call, and each is
//! timed.

mod images;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use images::{put_pictures, put_social_cards};
use jiff::Timestamp;
use rayon::prelude::*;

use crate::archive::{Archive, assemble};
use crate::facts::{Facts, check_claims, check_tables};
use crate::locale::Locales;
use crate::names::{check_said_names, find_names};
use crate::output::{OutputError, OutputFile, OutputPath, Sink};
use crate::pages::{Card, Desk, Plan, Restated, StoryJson, clubs_css, plan_pages, restated};
use crate::records::{Records, read_records};
use crate::rendering::{Renderer, TemplateFault, Templates, static_files};
use crate::search::write_index;
use crate::source::{Diagnostics, ReadError, Sources, Theme, read_content};

/// How long each step took, in order.
#[derive(Clone, Debug, Default)]
pub struct Timings(Vec<(&'static str, Duration)>);

impl Timings {
    /// Runs a step and notes how long it took.
    pub fn time<T>(&mut self, step: &'static str, run: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let result = run();
        self.0.push((step, begun.elapsed()));
        result
    }

    pub fn steps(&self) -> impl Iterator<Item = (&'static str, Duration)> {
        self.0.iter().copied()
    }

    pub fn total(&self) -> Duration {
        self.0.iter().map(|(_, took)| *took).sum()
    }
}

/// Content that was read and checked.
#[derive(Debug)]
pub struct Checked {
    pub sources: Arc<Sources>,
    pub records: Records,
    /// Sound when `found` holds no error.
    pub archive: Archive,
    /// What follows from a sound archive; none when it is not sound.
    pub planned: Option<Planned>,
    /// Sorted, with the severities that the site asks for.
    pub found: Diagnostics,
}

/// What follows from an archive, and every page with its address.
#[derive(Debug)]
pub struct Planned {
    pub facts: Facts,
    pub plan: Plan,
}

/// Reads a content folder and checks everything in it, as it stands at `now`.
///
/// # Errors
/// When the folder cannot be read. What is wrong with its files is not an error here but a fault in [`Checked::found`].
pub fn check(content: &Path, now: Timestamp, timings: &mut Timings) -> Result<Checked, ReadError> {
    let mut found = Diagnostics::default();
    let sources = Arc::new(timings.time("read", || read_content(content, &mut found))?);
    let records = timings.time("parse", || read_records(&sources, &mut found));
    let archive = timings.time("resolve", || assemble(&records, Arc::clone(&sources), now, &mut found));
    check_said_names(&archive, &mut found);
    // The site may make less or more of a fault, and that decides whether it can be built.
    found.settle(|code| archive.site.severity_of(code));
    // Whether every page has an address of its own is a question of content too.
    let planned = (!found.has_errors()).then(|| {
        let names = timings.time("names", || find_names(&archive));
        let facts = timings.time("facts", || Facts::gather(&archive, names));
        timings.time("claims", || check_claims(&archive, &facts, &mut found));
        let plan = timings.time("plan", || plan_pages(&archive, &facts, &mut found));
        Planned { facts, plan }
    });
    timings.time("tables", || {
        check_tables(&records, &archive, planned.as_ref().map(|planned| &planned.facts), &mut found)
    });
    found.settle(|code| archive.site.severity_of(code));
    Ok(Checked { sources, records, archive, planned, found })
}

/// What a build made.
#[derive(Debug, Default)]
pub struct Built {
    /// How many pages of each kind, all languages together.
    pub pages: BTreeMap<&'static str, usize>,
    /// Former addresses that lead to where their page is now.
    pub redirects: usize,
    /// Stories whose table of their own moment is another one than the build before gave them.
    pub restated: Vec<Restated>,
    /// Files that are no pages: data of stories, cards, style sheets, fonts, pictures.
    pub other_files: usize,
}

impl Built {
    pub fn page_count(&self) -> usize {
        self.pages.values().sum()
    }
}

/// Why a build of sound content failed.
#[derive(Debug)]
pub enum BuildError {
    /// All that is wrong with the templates, or the first thing that went wrong while a page was made.
    Template(Vec<TemplateFault>),
    Output(OutputError),
}

impl std::fmt::Display for BuildError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            BuildError::Template(faults) => {
                let reports: Vec<&str> = faults.iter().map(|fault| fault.report.as_str()).collect();
                out.write_str(&reports.join("\n\n"))
            }
            BuildError::Output(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for BuildError {}

/// Turns sound content into the files of the site and puts them into `sink`, whose commit is the caller's.
///
/// # Errors
/// When a template is at fault, an image cannot be made, or a file cannot be written. The sink then holds a part of the
/// site and must not be committed.
///
/// # Panics
/// When `checked` holds errors: its archive is not sound then.
pub fn build(
    checked: &Checked,
    content: &Path,
    theme: Theme,
    sink: &dyn Sink,
    timings: &mut Timings,
) -> Result<Built, BuildError> {
    assert!(!checked.found.has_errors(), "only content without errors is built");
    let archive = &checked.archive;
    let Planned { facts, plan } = checked.planned.as_ref().expect("content without errors was planned");
    let locales = timings.time("words", Locales::load);
    let templates =
        timings.time("templates", || Templates::load(&theme.templates, &locales)).map_err(BuildError::Template)?;
    let desk = timings.time("shared", || Desk::new(archive, facts, plan, &locales));
    let renderer = timings.time("freeze", || Renderer::new(&templates, &desk, &locales));
    timings.time("pages", || {
        plan.pages.par_iter().try_for_each(|page| {
            let view = desk.view(page);
            let path = OutputPath::new(page.file.as_str()).map_err(BuildError::Output)?;
            let source = renderer.fingerprint(page, &view);
            if sink.can_keep(&path, source) {
                return sink.keep(path).map_err(BuildError::Output);
            }
            let html = renderer.render(page, &view).map_err(|fault| BuildError::Template(vec![fault]))?;
            sink.put(path, html, Some(source)).map_err(BuildError::Output)
        })
    })?;
    timings.time("redirects", || {
        plan.redirects.par_iter().try_for_each(|redirect| {
            let html = renderer.render_redirect(&redirect.view(archive));
            let html = html.map_err(|fault| BuildError::Template(vec![fault]))?;
            let path = OutputPath::new(redirect.file.as_str()).map_err(BuildError::Output)?;
            sink.put(path, html, None).map_err(BuildError::Output)
        })
    })?;
    let stories = timings.time("json", || put_story_json(archive, facts, plan, sink))?;
    let (story_files, restated) = (stories.len(), stories.into_iter().flatten().collect());
    let cards = timings.time("cards", || put_cards(&desk, plan, sink))?;
    let search_files = timings.time("search", || put_search(&desk, sink))?;
    let theme_files = timings.time("files", || put_other_files(archive, theme, sink))?;
    let picture_files = timings.time("pictures", || put_pictures(archive, content, sink))?;
    let social_cards = timings.time("social cards", || put_social_cards(plan, &desk, &renderer, sink))?;
    let other_files = story_files + cards + search_files + theme_files + picture_files + social_cards;
    let mut pages = BTreeMap::new();
    for page in &plan.pages {
        *pages.entry(page.kind.name).or_default() += 1;
    }
    Ok(Built { pages, redirects: plan.redirects.len(), restated, other_files })
}

/// Puts the data of each story beside its page; for each story, what a correction changed in the table that it carries.
fn put_story_json(
    archive: &Archive,
    facts: &Facts,
    plan: &Plan,
    sink: &dyn Sink,
) -> Result<Vec<Option<Restated>>, BuildError> {
    plan.pages
        .par_iter()
        .filter_map(|page| StoryJson::of(archive, facts, page))
        .map(|(file, json)| {
            let mut bytes = serde_json::to_vec(&json).expect("texts and numbers can always be written as JSON");
            bytes.push(b'\n');
            let path = OutputPath::new(file).map_err(BuildError::Output)?;
            let changed = sink.before(&path, &bytes).and_then(|before| restated(&before, &bytes));
            sink.put(path, bytes, None).map_err(BuildError::Output)?;
            Ok(changed)
        })
        .collect()
}

/// Puts a card beside the page of each person, club and match; how many there are.
fn put_cards(desk: &Desk<'_>, plan: &Plan, sink: &dyn Sink) -> Result<usize, BuildError> {
    let cards = plan.pages.par_iter().filter_map(|page| Card::of(desk.context(page.language), page));
    let put = cards.map(|(file, card)| {
        let bytes = serde_json::to_vec(&card).expect("texts and numbers can always be written as JSON");
        let path = OutputPath::new(file).map_err(BuildError::Output)?;
        sink.put(path, bytes, None).map_err(BuildError::Output)?;
        Ok(1)
    });
    put.sum()
}

/// Puts what each language is searched by; how many files that are.
fn put_search(desk: &Desk<'_>, sink: &dyn Sink) -> Result<usize, BuildError> {
    let put = |(path, bytes)| {
        let path = OutputPath::new(path).map_err(BuildError::Output)?;
        sink.put(path, bytes, None).map_err(BuildError::Output)
    };
    desk.findable().map(|findable| write_index(&findable, put)).sum()
}

/// Puts what is no page: the theme's files, the clubs' colours, and what hosts look for.
fn put_other_files(archive: &Archive, theme: Theme, sink: &dyn Sink) -> Result<usize, BuildError> {
    let mut files: Vec<(String, Vec<u8>)> =
        static_files(theme.files).into_iter().map(|(path, bytes)| (path, bytes.into_owned())).collect();
    files.push(("clubs.css".to_owned(), clubs_css(archive).into_bytes()));
    // GitHub Pages leaves out names that begin with an underscore unless this file is there.
    files.push((".nojekyll".to_owned(), Vec::new()));
    let count = files.len();
    for (path, bytes) in files {
        let path = OutputPath::new(path).map_err(BuildError::Output)?;
        sink.put_file(OutputFile { path, bytes }).map_err(BuildError::Output)?;
    }
    Ok(count)
}
