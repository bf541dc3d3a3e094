//! What a cold build costs, step by step, for archives of 1,000 and 10,000 stories, beside merely writing the same files,
//! and what one more build costs when nothing changed.
//!
//!     cargo bench --bench phases                       both
//!     cargo bench --bench phases -- 100000             another size, or several
//!     cargo bench --bench phases -- write 1000 FOLDER  only writes the content of such an archive
//!
//! Each build runs in a process of its own, so that its peak of memory is its own. Everything lies in memory where there is a
//! filesystem for that, and two threads work.

mod generator;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use touchline::output::{OutputError, OutputPath, Session, Sink};
use touchline::site::{Timings, build, check};
use touchline::source::{Severity, read_theme};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SEED: u64 = 1904;
const THREADS: usize = 2;
/// Of this many builds, and writings, the fastest counts: the others were disturbed.
const TIMES: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    rayon::ThreadPoolBuilder::new().num_threads(THREADS).build_global().expect("the pool is made once");
    match words.as_slice() {
        ["measure", content, output] => print!("{}", measure(Path::new(content), Path::new(output))),
        ["write", stories, folder] => write_content(stories.parse().expect("a number of stories"), Path::new(folder)),
        sizes => {
            let sizes: Vec<usize> = sizes.iter().filter_map(|size| size.parse().ok()).collect();
            let sizes = if sizes.is_empty() { vec![1_000, 10_000] } else { sizes };
            print!("{}", table(&sizes.into_iter().map(of_size).collect::<Vec<_>>()));
        }
    }
}

fn write_content(stories: usize, folder: &Path) {
    generator::write(&generator::generate(stories, SEED), folder).expect("a disk with room");
}

/// What came of one size.
struct Measured {
    stories: usize,
    /// Seconds of each step, in order.
    steps: Vec<(String, f64)>,
    /// The whole process, from its beginning until it is gone.
    process: f64,
    pages: f64,
    files: usize,
    bytes: usize,
    /// Bytes, where the system tells.
    peak: f64,
    /// Seconds to write the same files and do nothing else.
    plainly: f64,
    /// Seconds to build once more when nothing changed.
    again: f64,
}

impl Measured {
    fn total(&self) -> f64 {
        self.steps.iter().map(|(_, took)| took).sum()
    }
}

fn of_size(stories: usize) -> Measured {
    let ground = ground();
    let content = ground.path().join("content");
    write_content(stories, &content);
    let mut best: Option<Measured> = None;
    let (mut plainly, mut again) = (f64::INFINITY, f64::INFINITY);
    for time in 0..TIMES {
        let output = ground.path().join(format!("public-{time}"));
        let built = build_in_a_process(stories, &content, &output);
        again = again.min(build_in_a_process(stories, &content, &output).total());
        let files = read_back(&output);
        std::fs::remove_dir_all(&output).expect("our own folder");
        let target = ground.path().join("plainly");
        plainly = plainly.min(write_plainly(&files, &target).as_secs_f64());
        std::fs::remove_dir_all(&target).expect("our own folder");
        let bytes = files.iter().map(|(_, bytes)| bytes.len()).sum();
        if best.as_ref().is_none_or(|best| built.total() < best.total()) {
            best = Some(Measured { files: files.len(), bytes, ..built });
        }
    }
    Measured { plainly, again, ..best.expect("it was built at least once") }
}

/// A folder in memory where the system has one, else a temporary one on a disk.
fn ground() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a temporary folder")
}

fn build_in_a_process(stories: usize, content: &Path, output: &Path) -> Measured {
    let begun = Instant::now();
    let this = std::env::current_exe().expect("this program is a file");
    let ran = Command::new(this).arg("measure").args([content, output]).output().expect("this program runs");
    let process = begun.elapsed().as_secs_f64();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let steps = Vec::new();
    let mut measured =
        Measured { stories, steps, process, pages: 0.0, files: 0, bytes: 0, peak: 0.0, plainly: 0.0, again: 0.0 };
    for line in String::from_utf8_lossy(&ran.stdout).lines() {
        let (name, value) = line.rsplit_once(' ').expect("a name and a value");
        let value: f64 = value.parse().expect("a number");
        match name {
            "= pages" => measured.pages = value,
            "= peak" => measured.peak = value,
            step => measured.steps.push((step.to_owned(), value)),
        }
    }
    measured
}

/// Passes everything on and keeps the time that it took, over all threads.
struct Timed<'s> {
    session: &'s Session,
    nanoseconds: AtomicU64,
}

impl Sink for Timed<'_> {
    fn can_keep(&self, path: &OutputPath, source: u128) -> bool {
        self.session.can_keep(path, source)
    }

    fn keep(&self, path: OutputPath) -> Result<(), OutputError> {
        self.session.keep(path)
    }

    fn before(&self, path: &OutputPath, bytes: &[u8]) -> Option<Vec<u8>> {
        self.session.before(path, bytes)
    }

    fn put(&self, path: OutputPath, bytes: Vec<u8>, source: Option<u128>) -> Result<(), OutputError> {
        let begun = Instant::now();
        let done = self.session.put(path, bytes, source);
        self.nanoseconds.fetch_add(begun.elapsed().as_nanos() as u64, Ordering::Relaxed);
        done
    }
}

/// Builds once and gives a line for each step and figure.
fn measure(content: &Path, output: &Path) -> String {
    let mut timings = Timings::default();
    let now = "2026-01-01T12:00:00Z".parse().expect("a moment");
    let checked = check(content, now, &mut timings).expect("a content folder");
    assert_eq!(checked.found.count(Severity::Error), 0, "generated content has no fault");
    let theme = read_theme(content).expect("no theme of its own");
    let session = Session::begin(output).expect("a folder of our own");
    let sink = Timed { session: &session, nanoseconds: AtomicU64::new(0) };
    let built = build(&checked, content, theme, &sink, &mut timings).expect("sound content builds");
    let writing = Duration::from_nanos(sink.nanoseconds.into_inner()).as_secs_f64() / THREADS as f64;
    timings.time("commit", || session.commit()).expect("a disk with room");
    let mut lines = String::new();
    for (step, took) in timings.steps() {
        let seconds = took.as_secs_f64();
        let written = match step {
            "pages" => writeln!(lines, "view and render {}\nwrite {writing}", (seconds - writing).max(0.0)),
            _ => writeln!(lines, "{step} {seconds}"),
        };
        written.expect("text takes all");
    }
    writeln!(lines, "= pages {}\n= peak {}", built.page_count(), peak_memory()).expect("text takes all");
    lines
}

/// The most memory that this process ever had, in bytes; 0 where the system does not tell.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok()).unwrap_or(0) * 1024
}

/// Every file below a folder, with its path below it.
fn read_back(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("our own folder"));
    let paths: Vec<PathBuf> =
        entries.filter(|entry| entry.file_type().is_file()).map(|entry| entry.into_path()).collect();
    let read = |path: &PathBuf| {
        let below = path.strip_prefix(folder).expect("the walk stays below its folder").to_owned();
        (below, std::fs::read(path).expect("our own file"))
    };
    paths.par_iter().map(read).collect()
}

/// The plainest way to write files, on as many threads as a build has.
fn write_plainly(files: &[(PathBuf, Vec<u8>)], folder: &Path) -> Duration {
    let begun = Instant::now();
    files.par_iter().for_each(|(path, bytes)| {
        let target = folder.join(path);
        std::fs::create_dir_all(target.parent().expect("it lies in a folder")).expect("a disk with room");
        std::fs::write(target, bytes).expect("a disk with room");
    });
    begun.elapsed()
}

fn table(all: &[Measured]) -> String {
    let place =
        if Path::new("/dev/shm").is_dir() { "in memory (/dev/shm)" } else { "on the disk of the temporary folder" };
    let mut text = format!("\nA cold build {place}, {THREADS} threads, the fastest of {TIMES}\n\n");
    let mut row = |name: &str, value: &dyn Fn(&Measured) -> String| {
        let values: String = all.iter().map(|measured| format!(" | {:>14}", value(measured))).collect();
        writeln!(text, "| {name:<24}{values} |").expect("text takes all");
    };
    row("stories", &|measured| measured.stories.to_string());
    row("---", &|_| "---:".to_owned());
    for (place, (step, _)) in all[0].steps.iter().enumerate() {
        row(step, &|measured| milliseconds(measured.steps[place].1));
    }
    row("**build**", &|measured| milliseconds(measured.total()));
    row("the whole process", &|measured| milliseconds(measured.process));
    row("pages", &|measured| format!("{}", measured.pages));
    row("pages a second", &|measured| format!("{:.0}", measured.pages / measured.total()));
    row("output", &|measured| format!("{:.1} MB", measured.bytes as f64 / 1e6));
    row("files", &|measured| measured.files.to_string());
    row("peak of memory", &|measured| format!("{:.0} MB", measured.peak / 1e6));
    row("the same plainly written", &|measured| milliseconds(measured.plainly));
    row("**ratio**", &|measured| format!("{:.2}", measured.total() / measured.plainly));
    row("built again, unchanged", &|measured| milliseconds(measured.again));
    row("again / cold", &|measured| format!("{:.2}", measured.again / measured.total()));
    text
}

fn milliseconds(seconds: f64) -> String {
    format!("{:.1} ms", seconds * 1000.0)
}
