//! What finding the names of 10,000 stories costs, against few names and many: it must grow with the text and not with the
//! names. Prose of the generator has about 350 words a story; here each body is made half as long again.
//!
//!     cargo bench --bench names               10,000 stories against 5,000 and 100,000 names
//!     cargo bench --bench names -- 1000       another number of stories
//!
//! How much of a whole build that is tells the row `names` of `cargo bench --bench phases`.

mod generator;

use std::sync::Arc;
use std::time::{Duration, Instant};

use touchline::archive::{Archive, assemble};
use touchline::names::find_names;
use touchline::records::read_records;
use touchline::source::{Diagnostics, SourceFile, Sources};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SEED: u64 = 1904;
const THREADS: usize = 2;
/// Of this many runs the fastest counts: the others were disturbed.
const TIMES: usize = 5;
const WORDS: usize = 500;

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let stories = sizes.first().copied().unwrap_or(10_000);
    rayon::ThreadPoolBuilder::new().num_threads(THREADS).build_global().expect("the pool is made once");
    println!("\nNames of {stories} stories, {THREADS} threads, the fastest of {TIMES}\n");
    println!("| names   | words     | mentions | refused | time      | words a second |");
    println!("| ---:    | ---:      | ---:     | ---:    | ---:      | ---:           |");
    for names in [5_000, 100_000] {
        measure(stories, names);
    }
}

fn measure(stories: usize, names: usize) {
    let archive = archive(stories, names);
    let words: usize =
        archive.stories.iter().map(|(_, story)| archive.text(story.body.span).split_whitespace().count()).sum();
    let mut best = Duration::MAX;
    let (mut mentions, mut refused) = (0, 0);
    for _ in 0..TIMES {
        let begun = Instant::now();
        let found = find_names(&archive);
        best = best.min(begun.elapsed());
        mentions = found.iter().map(|names| names.mentions.len()).sum();
        refused = found.iter().map(|names| names.refused.len()).sum();
    }
    println!(
        "| {names:<7} | {words:<9} | {mentions:<8} | {refused:<7} | {:>6.1} ms | {:>12.0}   |",
        best.as_secs_f64() * 1000.0,
        words as f64 / best.as_secs_f64()
    );
}

/// Stories of the length wanted, and so many people that with the clubs there are about as many names: each bears two, a
/// full one and a surname.
fn archive(stories: usize, names: usize) -> Archive {
    let mut files = generator::generate(stories, SEED);
    for file in files.iter_mut().filter(|file| file.path.starts_with("stories/")) {
        let at = file.text.rfind("+++\n").expect("a story has front matter") + 4;
        let body = file.text[at..].to_owned();
        while file.text[at..].split_whitespace().count() < WORDS {
            let missing = WORDS - file.text[at..].split_whitespace().count();
            let lines: Vec<&str> = body.split_inclusive("\n\n").collect();
            let mut taken = 0;
            for line in lines {
                if taken >= missing {
                    break;
                }
                taken += line.split_whitespace().count();
                file.text.push_str("\n\n");
                file.text.push_str(line);
            }
        }
    }
    let people = files.iter().filter(|file| file.path.starts_with("people/")).count();
    for number in people..names / 2 {
        let (first, last) = (letters(number / 700), letters(number));
        let text = format!("+++\nname = \"{first} {last}sen\"\n+++\n");
        files.push(generator::File { path: format!("people/meer/x-{number}.md"), text });
    }
    let sources = files.into_iter().map(|file| SourceFile { path: file.path, text: file.text }).collect();
    let sources = Arc::new(Sources::new(sources));
    let mut found = Diagnostics::default();
    let records = read_records(&sources, &mut found);
    let now = "2026-01-01T12:00:00Z".parse().expect("a moment");
    let archive = assemble(&records, Arc::clone(&sources), now, &mut found);
    assert!(!found.has_errors(), "generated content has no error");
    archive
}

/// A number as a word that begins with a capital.
fn letters(mut number: usize) -> String {
    let mut word = String::from("K");
    loop {
        word.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return word;
        }
    }
}
