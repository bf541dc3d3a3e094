//! Every table after every round of a century: 15 leagues of 20 clubs, 100 seasons, 570,000 matches, 1,140,000 lines of tables.

#[path = "generator/fixtures.rs"]
#[allow(dead_code, reason = "only who plays whom is needed here")]
mod fixtures;
#[path = "generator/random.rs"]
#[allow(dead_code, reason = "results need no more than a number below another")]
mod random;

use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use divan::counter::ItemsCount;
use touchline::archive::{Archive, Id, Stage, assemble};
use touchline::facts::{Until, league_table, stages_of_all_seasons};
use touchline::records::read_records;
use touchline::source::{Diagnostics, SourceFile, Sources};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

const LEAGUES: usize = 15;
const CLUBS: usize = 20;
const SEASONS: std::ops::Range<i16> = 1920..2020;
const ROUNDS: usize = 2 * (CLUBS - 1);
/// Of all tables after all rounds.
const LINES: usize = LEAGUES * CLUBS * 100 * ROUNDS;

/// Rule sets of leagues, in turn: some know the matches among level clubs.
const RULES: [&str; 5] = ["england", "spain", "belgium", "germany", "italy"];

static CENTURY: LazyLock<Archive> = LazyLock::new(|| {
    let mut random = random::Random::of(1863, "tables", 0);
    let mut files = vec![file(
        "site.toml",
        "title = \"Century\"\nbase_url = \"https://example.org/\"\nlanguage = \"en\"\ntimezone = \"Europe/London\"\n",
    )];
    for league in 0..LEAGUES {
        let clubs: Vec<usize> = (league * CLUBS..(league + 1) * CLUBS).collect();
        files.extend(
            clubs.iter().map(|club| {
                file(&format!("clubs/club-{club}.md"), &format!("+++\nname = \"Club {club} United\"\n+++\n"))
            }),
        );
        let rules = RULES[league % RULES.len()];
        let competition = format!("+++\nname = \"League {league}\"\nrules = \"{rules}\"\n+++\n");
        files.push(file(&format!("competitions/league-{league}/competition.md"), &competition));
        for year in SEASONS {
            let season = format!("competitions/league-{league}/{year}-{:02}", (year + 1) % 100);
            files.push(file(&format!("{season}/season.toml"), "[stages.league]\n"));
            files.push(file(&format!("{season}/matches.txt"), &matches(&clubs, year, &mut random)));
        }
    }
    let sources = Arc::new(Sources::new(files));
    let mut found = Diagnostics::default();
    let records = read_records(&sources, &mut found);
    let now = "2026-01-01T12:00:00Z".parse().expect("a moment");
    let archive = assemble(&records, sources, now, &mut found);
    assert!(!found.has_errors(), "generated content has no error");
    archive
});

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.to_owned(), text: text.to_owned() }
}

/// A double round robin, a round a week from the end of August on.
fn matches(clubs: &[usize], year: i16, random: &mut random::Random) -> String {
    let first = fixtures::round_robin(clubs);
    let second = first.iter().map(|round| round.iter().map(|(home, away)| (*away, *home)).collect());
    let rounds: Vec<Vec<(usize, usize)>> = first.iter().cloned().chain(second).collect();
    let mut text = "[league]\n".to_owned();
    for (round, pairs) in rounds.iter().enumerate() {
        let day = jiff::civil::date(year, 8, 25) + jiff::Span::new().days(7 * round as i64);
        for (home, away) in pairs {
            let (goals, against) = fixtures::score(random, home % CLUBS, away % CLUBS);
            writeln!(text, "{} {day} 15:00 club-{home} {goals}-{against} club-{away}", round + 1).expect("a text");
        }
    }
    text
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn tables_after_every_round(bencher: Bencher) {
    let archive = &*CENTURY;
    bencher.counter(ItemsCount::new(LINES)).bench(|| stages_of_all_seasons(archive));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn last_table_of_every_season(bencher: Bencher) {
    let archive = &*CENTURY;
    let stages: Vec<Id<Stage>> = archive.stages.ids().collect();
    bencher
        .counter(ItemsCount::new(stages.len() * CLUBS))
        .bench(|| stages.iter().filter_map(|stage| league_table(archive, *stage, Until::Everything)).count());
}
