//! What writing the output costs: 16,000 pages of 8 KB, a folder for each, beside the plainest way to write them.
//!
//! It measures the disk on which the system's temporary folder lies; `TMPDIR` chooses another, such as one in memory.

use std::fs;
use std::path::{Path, PathBuf};

use divan::Bencher;
use rayon::prelude::*;
use tempfile::TempDir;
use touchline::output::{Manifest, OutputPath, Session, Sink, hash_of};

fn main() {
    divan::main();
}

const PAGES: usize = 16_000;
const SAMPLES: u32 = 10;

struct Page {
    path: OutputPath,
    bytes: Vec<u8>,
}

/// Every page has bytes of its own; a `generation` above 0 changes one page in `every`.
fn pages(generation: usize, every: usize) -> Vec<Page> {
    let page = |number: usize| {
        let generation = if number.is_multiple_of(every) { generation } else { 0 };
        let path = OutputPath::new(format!("matches/match-{number}/index.html")).expect("a plain path");
        let line = format!("<p>Page {number} of generation {generation}</p>\n");
        Page { path, bytes: line.bytes().cycle().take(8192).collect() }
    };
    (0..PAGES).map(page).collect()
}

fn source_of(page: &Page) -> Option<u128> {
    Some(hash_of(page.path.as_str().as_bytes()))
}

/// The copy stands for the rendered text that a build hands over.
fn build(folder: &Path, pages: &[Page]) {
    let session = Session::begin(folder).expect("a folder of our own");
    let put = |page: &Page| session.put(page.path.clone(), page.bytes.clone(), source_of(page));
    pages.par_iter().try_for_each(put).expect("a disk with room");
    divan::black_box(session.commit().expect("a disk with room"));
}

fn ground() -> (TempDir, PathBuf) {
    let ground = tempfile::tempdir().expect("a temporary folder");
    let public = ground.path().join("public");
    (ground, public)
}

#[divan::bench(sample_count = SAMPLES, sample_size = 1)]
fn fresh_written_plainly(bencher: Bencher) {
    let pages = pages(0, 1);
    bencher.with_inputs(ground).bench_values(|(ground, public)| {
        pages.par_iter().for_each(|page| {
            let target = public.join(page.path.as_str());
            fs::create_dir_all(target.parent().expect("a page has a folder")).expect("a disk with room");
            fs::write(target, page.bytes.clone()).expect("a disk with room");
        });
        ground
    });
}

#[divan::bench(sample_count = SAMPLES, sample_size = 1)]
fn fresh(bencher: Bencher) {
    let pages = pages(0, 1);
    bencher.with_inputs(ground).bench_values(|(ground, public)| {
        build(&public, &pages);
        ground
    });
}

#[divan::bench(sample_count = SAMPLES, sample_size = 1)]
fn fresh_into_an_empty_folder(bencher: Bencher) {
    let pages = pages(0, 1);
    bencher.with_inputs(ground).bench_values(|(ground, public)| {
        fs::create_dir(&public).expect("a disk with room");
        build(&public, &pages);
        ground
    });
}

#[divan::bench(sample_count = SAMPLES, sample_size = 1)]
fn again_everything_rendered_nothing_changed(bencher: Bencher) {
    let (_ground, public) = ground();
    let pages = pages(0, 1);
    build(&public, &pages);
    bencher.bench_local(|| build(&public, &pages));
}

#[divan::bench(sample_count = SAMPLES, sample_size = 1)]
fn again_everything_kept(bencher: Bencher) {
    let (_ground, public) = ground();
    let pages = pages(0, 1);
    build(&public, &pages);
    bencher.bench_local(|| {
        let session = Session::begin(&public).expect("a folder of our own");
        pages.par_iter().for_each(|page| {
            assert!(session.can_keep(&page.path, source_of(page).expect("it has one")));
            session.keep(page.path.clone()).expect("it was written");
        });
        divan::black_box(session.commit().expect("a disk with room"));
    });
}

/// One page in this many changes in every build.
#[divan::bench(args = [100, 1], sample_count = SAMPLES, sample_size = 1)]
fn again_one_changed_in(bencher: Bencher, every: usize) {
    let (_ground, public) = ground();
    let generations = [pages(1, every), pages(2, every)];
    build(&public, &generations[1]);
    let mut turn = 0;
    bencher.bench_local(|| {
        build(&public, &generations[turn % 2]);
        turn += 1;
    });
}

#[divan::bench(sample_count = SAMPLES, sample_size = 1)]
fn load_the_manifest(bencher: Bencher) {
    let (_ground, public) = ground();
    build(&public, &pages(0, 1));
    bencher.bench_local(|| Manifest::load(&public).expect("it was just written"));
}
