//! The example site against what is known of it: KV Mechelen's place in each of its 80 league matches of 2023-24 and
//! 2024-25, and the final tables.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;

use super::super::{Until, league_table};
use super::small::club;
use crate::archive::{Archive, Id, Stage, assemble};
use crate::records::read_records;
use crate::source::{Diagnostics, read_content};

static SITE: LazyLock<Archive> = LazyLock::new(|| {
    let mut found = Diagnostics::default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let sources = Arc::new(read_content(&folder, &mut found).expect("the example site"));
    let records = read_records(&sources, &mut found);
    let now = "2100-01-01T00:00:00Z".parse().expect("a moment");
    let archive = assemble(&records, Arc::clone(&sources), now, &mut found);
    assert!(!found.has_errors(), "the example site has no faults");
    archive
});

fn stage(label: &str, name: &str) -> Id<Stage> {
    let is_it = |stage: &Stage| {
        let season = &SITE.seasons[stage.season];
        season.label.as_str() == label && stage.slug.as_str() == name
    };
    SITE.stages.iter().find(|(_, stage)| is_it(stage)).expect("the stage").0
}

/// The midnight with which a day ends.
fn night_of(day: &str) -> Until {
    let day: Date = day.parse().expect("a day");
    let midnight = day.tomorrow().expect("a day after").to_zoned(SITE.site.zone.clone()).expect("a midnight");
    Until::Moment(midnight.timestamp())
}

/// Day, points, place after the round, place that night; thirty matches of the regular season and ten of the play-offs.
const SEASON_2023_24: [(&str, i32, u16, u16); 40] = [
    ("2023-07-30", 1, 8, 8),
    ("2023-08-06", 1, 13, 13),
    ("2023-08-12", 1, 12, 12),
    ("2023-08-19", 4, 11, 10),
    ("2023-08-26", 7, 9, 8),
    ("2023-09-02", 10, 6, 5),
    ("2023-09-17", 10, 9, 8),
    ("2023-09-23", 10, 10, 9),
    ("2023-09-30", 11, 10, 9),
    ("2023-10-07", 11, 11, 10),
    ("2023-10-22", 11, 13, 13),
    ("2023-10-28", 11, 14, 14),
    ("2023-11-05", 12, 14, 14),
    ("2023-11-11", 15, 11, 11),
    ("2023-11-26", 18, 10, 10),
    ("2023-12-03", 18, 10, 10),
    ("2023-12-10", 19, 10, 10),
    ("2023-12-17", 19, 11, 11),
    ("2023-12-20", 22, 9, 9),
    ("2023-12-27", 22, 10, 10),
    ("2024-01-19", 25, 9, 9),
    ("2024-01-28", 28, 8, 8),
    ("2024-02-01", 29, 9, 9),
    ("2024-02-04", 32, 8, 8),
    ("2024-02-11", 33, 9, 9),
    ("2024-02-17", 36, 8, 8),
    ("2024-02-24", 39, 8, 8),
    ("2024-03-02", 42, 8, 8),
    ("2024-03-08", 45, 6, 5),
    ("2024-03-17", 45, 8, 8),
    ("2024-03-30", 26, 2, 2),
    ("2024-04-05", 26, 3, 3),
    ("2024-04-13", 29, 2, 2),
    ("2024-04-20", 29, 2, 2),
    ("2024-04-23", 30, 2, 2),
    ("2024-04-27", 33, 2, 2),
    ("2024-05-04", 33, 2, 2),
    ("2024-05-12", 33, 2, 2),
    ("2024-05-18", 36, 2, 2),
    ("2024-05-25", 39, 2, 2),
];

/// As [`SEASON_2023_24`].
const SEASON_2024_25: [(&str, i32, u16, u16); 40] = [
    ("2024-07-26", 1, 5, 1),
    ("2024-08-03", 1, 12, 11),
    ("2024-08-09", 2, 13, 11),
    ("2024-08-17", 2, 14, 13),
    ("2024-08-24", 5, 14, 12),
    ("2024-08-31", 8, 9, 8),
    ("2024-09-15", 8, 12, 12),
    ("2024-09-22", 11, 9, 9),
    ("2024-09-28", 11, 11, 10),
    ("2024-10-05", 14, 8, 6),
    ("2024-10-20", 17, 5, 5),
    ("2024-10-26", 20, 4, 3),
    ("2024-11-02", 21, 4, 4),
    ("2024-11-08", 21, 6, 4),
    ("2024-11-24", 24, 5, 5),
    ("2024-11-29", 24, 5, 5),
    ("2024-12-07", 24, 6, 6),
    ("2024-12-13", 25, 7, 6),
    ("2024-12-20", 26, 7, 7),
    ("2024-12-26", 27, 8, 8),
    ("2025-01-12", 27, 10, 10),
    ("2025-01-18", 27, 10, 10),
    ("2025-01-26", 27, 11, 11),
    ("2025-01-31", 27, 12, 12),
    ("2025-02-07", 28, 13, 11),
    ("2025-02-16", 31, 10, 10),
    ("2025-02-21", 32, 10, 9),
    ("2025-03-02", 32, 10, 10),
    ("2025-03-08", 35, 9, 9),
    ("2025-03-16", 38, 8, 8),
    ("2025-03-29", 20, 2, 2),
    ("2025-04-04", 23, 1, 1),
    ("2025-04-13", 24, 1, 1),
    ("2025-04-19", 24, 2, 2),
    ("2025-04-22", 24, 4, 4),
    ("2025-04-26", 25, 4, 4),
    ("2025-05-03", 28, 3, 3),
    ("2025-05-10", 29, 2, 2),
    ("2025-05-18", 30, 3, 3),
    ("2025-05-24", 31, 3, 3),
];

fn check_season(label: &str, expected: &[(&str, i32, u16, u16); 40]) {
    let mechelen = club(&SITE, "kv-mechelen");
    let mut wrong = Vec::new();
    for (place, (day, points, after_round, that_night)) in expected.iter().enumerate() {
        let (name, round) = if place < 30 { ("regular", place) } else { ("europe-play-offs", place - 30) };
        let stage = stage(label, name);
        let table = league_table(&SITE, stage, Until::AfterRound(round)).expect("a table");
        let by_night = league_table(&SITE, stage, night_of(day)).expect("a table");
        let found = (table.standing(mechelen).map(|line| line.points), table.rank(mechelen), by_night.rank(mechelen));
        if found != (Some(*points), Some(*after_round), Some(*that_night)) {
            wrong.push(format!("{day}: expected {points}, {after_round}, {that_night}; found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{label}:\n{}", wrong.join("\n"));
}

#[test]
fn the_place_of_kv_mechelen_is_right_after_every_round_and_every_night() {
    check_season("2023-24", &SEASON_2023_24);
    check_season("2024-25", &SEASON_2024_25);
}
