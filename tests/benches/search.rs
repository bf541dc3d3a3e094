//! What it costs to index invented archives of 10,000 and 100,000 stories: time, bytes and memory, beside those of the archive.
//!
//!     cargo bench --bench search                       both
//!     cargo bench --bench search -- 1000               another size, or several
//!     cargo bench --bench search -- write 1000 FOLDER  also leaves the files of the index there, for questions.mjs
//!
//! Each size runs in a process of its own; two threads work.

mod generator;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::time::Instant;

use touchline::locale::Locales;
use touchline::pages::Desk;
use touchline::search::{SearchFile, write_index};
use touchline::site::{Planned, Timings, check};
use touchline::source::{Format, Style, print};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SEED: u64 = 1904;
const THREADS: usize = 2;
/// Of this many times the fastest counts: the others were disturbed.
const TIMES: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    rayon::ThreadPoolBuilder::new().num_threads(THREADS).build_global().expect("the pool is made once");
    match words.as_slice() {
        ["measure", stories] => measure(stories.parse().expect("a number of stories"), None),
        ["write", stories, folder] => measure(stories.parse().expect("a number of stories"), Some(Path::new(folder))),
        sizes => {
            let sizes = if sizes.is_empty() { vec!["10000", "100000"] } else { sizes.to_vec() };
            let this = std::env::current_exe().expect("this program is a file");
            for size in sizes {
                let ran = Command::new(&this).args(["measure", size]).status().expect("this program runs");
                assert!(ran.success(), "measuring {size} stories failed");
            }
        }
    }
}

fn measure(stories: usize, folder: Option<&Path>) {
    let ground = match Path::new("/dev/shm") {
        memory if memory.is_dir() => tempfile::tempdir_in(memory),
        _ => tempfile::tempdir(),
    };
    let ground = ground.expect("a temporary folder");
    // Whatever begins with a full stop is not read, and temporary folders do.
    let content = ground.path().join("content");
    generator::write(&generator::generate(stories, SEED), &content).expect("a disk with room");
    let now = "2026-01-01T12:00:00Z".parse().expect("a moment");
    let checked = check(&content, now, &mut Timings::default()).expect("a content folder");
    let faults = print(&checked.found, &checked.sources, "content", Format::Terminal(Style::Plain));
    assert!(!checked.found.has_errors(), "generated content has faults\n{faults}");
    let Planned { facts, plan } = checked.planned.as_ref().expect("content without errors was planned");
    let locales = Locales::load();
    let desk = Desk::new(&checked.archive, facts, plan, &locales);
    let before = memory("VmRSS:");
    // From here on the system keeps a new peak.
    let is_reset = std::fs::write("/proc/self/clear_refs", "5").is_ok();
    let (mut fastest, mut kinds) = (f64::INFINITY, BTreeMap::new());
    for _ in 0..TIMES {
        let begun = Instant::now();
        let bytes = Mutex::new(BTreeMap::<char, (usize, usize, usize)>::new());
        for findable in desk.findable() {
            write_index(&findable, |(path, file): SearchFile| {
                let kind = path.rsplit('/').next().and_then(|name| name.chars().next()).expect("a file has a name");
                let mut bytes = bytes.lock().expect("nobody panics with it");
                let (files, sum, most) = bytes.entry(kind).or_default();
                (*files, *sum, *most) = (*files + 1, *sum + file.len(), file.len().max(*most));
                Ok::<_, ()>(())
            })
            .expect("counting never fails");
        }
        fastest = fastest.min(begun.elapsed().as_secs_f64());
        kinds = bytes.into_inner().expect("nobody panicked with it");
    }
    let peak = memory("VmHWM:");
    let all: usize = kinds.values().map(|(_, sum, _)| sum).sum();
    let files: usize = kinds.values().map(|(files, _, _)| files).sum();
    println!("{stories} stories: {:.2} s, {files} files, {:.1} MB", fastest, all as f64 / 1e6);
    if is_reset {
        println!("  memory {:.0} MB beside the {:.0} MB of the archive", (peak - before) / 1e6, before / 1e6);
    }
    for (kind, (files, sum, most)) in kinds {
        println!("  {kind}: {files} files, {:.0} kB, the largest {:.1} kB", sum as f64 / 1e3, most as f64 / 1e3);
    }
    if let Some(folder) = folder {
        for findable in desk.findable() {
            write_index(&findable, |(path, bytes): SearchFile| {
                let path = folder.join(path);
                std::fs::create_dir_all(path.parent().expect("a file lies in a folder"))?;
                std::fs::write(path, bytes)
            })
            .expect("a disk with room");
        }
    }
}

/// A figure of this process in bytes; 0 where the system does not tell.
fn memory(figure: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(figure));
    let kilobytes: f64 = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(0.0);
    kilobytes * 1024.0
}
