//! What single steps cost: reading records, match lines, prose, a league table, one page.

mod generator;

use std::sync::{Arc, LazyLock};

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use touchline::archive::{Archive, Id, Stage, assemble};
use touchline::facts::{Facts, Until, league_table};
use touchline::locale::Locales;
use touchline::names::find_names;
use touchline::pages::{Desk, Page, Plan, plan_pages};
use touchline::records::match_line::read_match_lines;
use touchline::records::read_records;
use touchline::rendering::{Renderer, Templates};
use touchline::source::{Diagnostics, SourceFile, Sources};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

const STORIES: usize = 1_000;
const SEED: u64 = 1904;

/// An archive in memory, with everything that follows from it.
struct Ready {
    sources: Arc<Sources>,
    archive: Archive,
    facts: Facts,
    plan: Plan,
    locales: Locales,
    templates: Templates,
}

static READY: LazyLock<Ready> = LazyLock::new(|| {
    let mut files: Vec<SourceFile> = generator::generate(STORIES, SEED)
        .into_iter()
        .map(|file| SourceFile { path: file.path, text: file.text })
        .collect();
    // A free page is hardly more than its prose, and so measures that.
    let story = files.iter().find(|file| file.path.starts_with("stories/")).expect("an archive has stories");
    let (_, prose) = story.text.rsplit_once("+++\n").expect("a story has front matter");
    let text = format!("+++\ntitle = \"Proza\"\n+++\n{prose}");
    files.push(SourceFile { path: "pages/proza.md".to_owned(), text });
    let sources = Arc::new(Sources::new(files));
    let mut found = Diagnostics::default();
    let records = read_records(&sources, &mut found);
    let now = "2026-01-01T12:00:00Z".parse().expect("a moment");
    let archive = assemble(&records, Arc::clone(&sources), now, &mut found);
    let facts = Facts::gather(&archive, find_names(&archive));
    let plan = plan_pages(&archive, &facts, &mut found);
    assert!(found.is_empty(), "generated content has no fault");
    let locales = Locales::load();
    Ready {
        sources,
        archive,
        facts,
        plan,
        templates: Templates::load(&[], &locales).expect("our own templates are sound"),
        locales,
    }
});

impl Ready {
    fn desk(&self) -> Desk<'_> {
        Desk::new(&self.archive, &self.facts, &self.plan, &self.locales)
    }

    /// The page of this kind in the middle of all of them, or the one with this file name.
    fn page(&self, kind: &str, file: Option<&str>) -> &Page {
        let pages = self.plan.pages.iter().filter(|page| page.kind.name == kind);
        let pages: Vec<&Page> = pages.filter(|page| file.is_none_or(|file| page.file.contains(file))).collect();
        pages[pages.len() / 2]
    }

    /// The stage with most matches.
    fn stage(&self) -> Id<Stage> {
        let stages = self.archive.stages.iter();
        stages.max_by_key(|(_, stage)| stage.matches.len()).map(|(id, _)| id).expect("an archive has stages")
    }
}

#[divan::bench]
fn read_and_check_all_records(bencher: Bencher) {
    let sources = &READY.sources;
    let bytes: usize = sources.ids().map(|file| sources.file(file).text.len()).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .counter(ItemsCount::new(sources.ids().len()))
        .bench(|| read_records(sources, &mut Diagnostics::default()));
}

#[divan::bench]
fn match_lines_of_a_season(bencher: Bencher) {
    let sources = &READY.sources;
    let files = sources.ids().filter(|file| sources.file(*file).path.ends_with(".txt"));
    let file = files.max_by_key(|file| sources.file(*file).text.len()).expect("an archive has match lines");
    let text = &sources.file(file).text;
    bencher
        .counter(ItemsCount::new(text.lines().count()))
        .bench(|| read_match_lines(file, text, &mut Diagnostics::default()));
}

#[divan::bench]
fn prose_as_html(bencher: Bencher) {
    let (desk, page) = (READY.desk(), READY.page("page", Some("proza")));
    bencher.bench(|| divan::black_box(desk.view(page)));
}

#[divan::bench]
fn league_table_of_a_season(bencher: Bencher) {
    let stage = READY.stage();
    bencher
        .counter(ItemsCount::new(READY.archive.stages[stage].matches.len()))
        .bench(|| league_table(&READY.archive, stage, Until::Everything));
}

#[divan::bench(args = ["story", "match", "person", "club", "stage"])]
fn view_of_a_page(bencher: Bencher, kind: &str) {
    let (desk, page) = (READY.desk(), READY.page(kind, None));
    bencher.bench(|| divan::black_box(desk.view(page)));
}

#[divan::bench(args = ["story", "match", "person", "club", "stage"])]
fn rendering_a_page(bencher: Bencher, kind: &str) {
    let (desk, page) = (READY.desk(), READY.page(kind, None));
    let renderer = Renderer::new(&READY.templates, &desk, &READY.locales);
    let view = desk.view(page);
    bencher.bench(|| renderer.render(page, &view).expect("our own templates are sound"));
}
