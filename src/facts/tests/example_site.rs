//! The example site against what is known of it: KV Mechelen's place in each of its 80 league matches of 2023-24 and
//! 2024-25, and the final tables.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;

use super::super::{Facts, Meaning, Outcome, Progress, Record, Run, Runs, SpellOf, Until, league_table};
use super::small::{club, gather, letter};
use super::tables::written;
use crate::archive::{Archive, Id, Season, Stage, assemble};
use crate::records::read_records;
use crate::source::{Diagnostics, SourceFile, Sources, read_content};

static SITE: LazyLock<Archive> = LazyLock::new(|| site_with(|text| text.to_owned()));
static FACTS: LazyLock<Facts> = LazyLock::new(|| gather(&SITE));

/// The example site with every file changed in this way.
fn site_with(change: impl Fn(&str) -> String) -> Archive {
    let mut found = Diagnostics::default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let sources = read_content(&folder, &mut found).expect("the example site");
    let files = sources.ids().map(|id| sources.file(id));
    let files = files.map(|file| SourceFile { path: file.path.clone(), text: change(&file.text) }).collect();
    let sources = Arc::new(Sources::new(files));
    let records = read_records(&sources, &mut found);
    let now = "2100-01-01T00:00:00Z".parse().expect("a moment");
    let archive = assemble(&records, Arc::clone(&sources), now, &mut found);
    assert!(!found.has_errors(), "the example site has no faults");
    archive
}

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

/// `1 union 70` and so on: rank, club, points.
fn check_final(label: &str, name: &str, expected: &str) {
    let table = league_table(&SITE, stage(label, name), Until::Everything).expect("a table");
    assert_eq!(written(&SITE, &table), expected, "{label} {name}");
}

#[test]
fn the_final_tables_are_those_that_were_published() {
    check_final(
        "2023-24",
        "regular",
        "1 union 70, 2 anderlecht 63, 3 antwerp 52, 4 club-brugge 51, 5 cercle-brugge 47, 6 genk 47, 7 gent 47, \
         8 kv-mechelen 45, 9 sint-truiden 40, 10 standard 34, 11 westerlo 30, 12 oh-leuven 29, 13 charleroi 29, \
         14 eupen 24, 15 kortrijk 24, 16 rwdm 23",
    );
    check_final(
        "2023-24",
        "champions-play-offs",
        "1 club-brugge 50, 2 union 49, 3 anderlecht 46, 4 cercle-brugge 37, 5 genk 37, 6 antwerp 32",
    );
    check_final(
        "2023-24",
        "europe-play-offs",
        "1 gent 48, 2 kv-mechelen 39, 3 sint-truiden 33, 4 oh-leuven 30, 5 westerlo 24, 6 standard 22",
    );
    check_final("2023-24", "relegation-play-offs", "1 charleroi 45, 2 kortrijk 31, 3 rwdm 30, 4 eupen 28");
    check_final(
        "2024-25",
        "regular",
        "1 genk 68, 2 club-brugge 59, 3 union 55, 4 anderlecht 51, 5 antwerp 46, 6 gent 45, 7 standard 39, \
         8 kv-mechelen 38, 9 westerlo 37, 10 charleroi 37, 11 oh-leuven 37, 12 dender 32, 13 cercle-brugge 32, \
         14 sint-truiden 31, 15 kortrijk 26, 16 beerschot 18",
    );
    check_final(
        "2024-25",
        "champions-play-offs",
        "1 union 56, 2 club-brugge 53, 3 genk 47, 4 anderlecht 36, 5 antwerp 32, 6 gent 26",
    );
    check_final(
        "2024-25",
        "europe-play-offs",
        "1 charleroi 40, 2 westerlo 33, 3 kv-mechelen 31, 4 dender 29, 5 standard 27, 6 oh-leuven 27",
    );
    check_final(
        "2024-25",
        "relegation-play-offs",
        "1 sint-truiden 41, 2 cercle-brugge 39, 3 kortrijk 37, 4 beerschot 24",
    );
}

#[test]
fn dender_is_above_cercle_by_the_number_of_wins_alone() {
    let without_wins = site_with(|text| text.replace("\"points\", \"wins\", ", "\"points\", "));
    let regular = stage("2024-25", "regular");
    let place = |site: &Archive, name: &str| {
        let table = league_table(site, regular, Until::Everything).expect("a table");
        table.rank(club(site, name))
    };
    assert_eq!((place(&SITE, "dender"), place(&SITE, "cercle-brugge")), (Some(12), Some(13)));
    assert_eq!((place(&without_wins, "dender"), place(&without_wins, "cercle-brugge")), (Some(13), Some(12)));
}

#[test]
fn an_awarded_match_counts_from_the_day_of_the_decision() {
    let points = |day: &str| {
        let table = league_table(&SITE, stage("2023-24", "europe-play-offs"), night_of(day)).expect("a table");
        ["westerlo", "standard"].map(|name| table.standing(club(&SITE, name)).map(|line| line.points))
    };
    assert_eq!(points("2024-05-27"), [Some(21), Some(22)]);
    assert_eq!(points("2024-05-28"), [Some(24), Some(22)]);
}

#[test]
fn the_places_lead_on_to_where_the_clubs_played() {
    let zones = |label: &str, name: &str| {
        let table = league_table(&SITE, stage(label, name), Until::Everything).expect("a table");
        let zones = table.zones.iter().map(|zone| match &zone.meaning {
            Meaning::Word { word, .. } => format!("{}-{} {word}", zone.first, zone.last),
            Meaning::GoesOnTo(stage) => format!("{}-{} to {}", zone.first, zone.last, SITE.stages[*stage].slug),
        });
        zones.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        zones("2024-25", "regular"),
        "1-6 to champions-play-offs, 7-12 to europe-play-offs, 13-16 to relegation-play-offs"
    );
    // The cup winner, which pushes the fourth place to the fifth, is not in the archive; who played there is.
    assert_eq!(zones("2024-25", "champions-play-offs"), "1-3 europe, 1-1 champion, 5-5 to european-final");
    assert_eq!(zones("2024-25", "relegation-play-offs"), "1-1 safe, 2-2 relegation-play-off, 3-4 relegation");
}

#[test]
fn a_season_has_its_champion_and_a_cup_of_which_little_is_known_has_none() {
    let winner = |competition: &str, label: &str| {
        let is_it = |season: &Season| {
            season.label.as_str() == label && SITE.competitions[season.competition].slug.as_str() == competition
        };
        let (id, _) = SITE.seasons.iter().find(|(_, season)| is_it(season)).expect("the season");
        FACTS.seasons[id].winner.map(|winner| letter(&SITE, winner))
    };
    assert_eq!(winner("pro-league", "2023-24").as_deref(), Some("club-brugge"));
    assert_eq!(winner("pro-league", "2024-25").as_deref(), Some("union"));
    assert_eq!(winner("belgian-cup", "2024-25"), None);
    let final_tie = &FACTS.stages[stage("2024-25", "european-final")].ties[0][0];
    assert_eq!(final_tie.winner.map(|winner| letter(&SITE, winner)).as_deref(), Some("charleroi"));
}

fn in_words(record: Record) -> String {
    let Record { wins, draws, losses, goals_for, goals_against, .. } = record;
    format!("{} {wins}-{draws}-{losses} {goals_for}-{goals_against}", record.played())
}

#[test]
fn the_records_of_the_coaches_of_kv_mechelen_are_those_of_their_matches() {
    let coaches = &FACTS.clubs[club(&SITE, "kv-mechelen")].coaches;
    let lines = coaches.iter().map(|coach| {
        let person = SITE.people[coach.of.person].slug.as_str();
        let since = if coach.begun_before_results { ", begun before" } else { "" };
        format!("{person} {}{since}", in_words(coach.record.league.total()))
    });
    let expected = [
        "danny-buijs 0 0-0-0 0-0, begun before",
        "steven-defour 12 3-2-7 11-18, begun before",
        "fred-vanderbiest 2 1-1-0 2-1",
        "besnik-hasi 54 22-12-20 88-72",
        "fred-vanderbiest 12 4-6-2 20-18",
        "fred-vanderbiest 0 0-0-0 0-0",
    ];
    assert_eq!(lines.collect::<Vec<_>>(), expected);
    let hasi = &coaches[3];
    assert_eq!(in_words(hasi.record.league.home), "27 12-8-7 57-37");
    assert_eq!(in_words(hasi.record.league.away), "27 10-4-13 31-35");
    assert_eq!(in_words(hasi.record.cup.total()), "2 1-1-0 5-3");
    let stages: Vec<String> = hasi.stages.iter().map(|part| in_words(part.record.total())).collect();
    assert_eq!(stages, ["16 9-3-4 26-15", "10 5-1-4 20-18", "28 8-8-12 42-39"]);
    assert_eq!(FACTS.coaching(hasi.of).map(|found| found.matches.len()), Some(56));
    let name = |of: Option<SpellOf>| of.map(|of| SITE.people[of.person].slug.as_str());
    let neighbours = [hasi.neighbours.predecessor, hasi.neighbours.successor].map(name);
    assert_eq!(neighbours, [Some("fred-vanderbiest"); 2], "he stood in before and after");
}

#[test]
fn the_coaches_of_a_club_and_nobody_else_share_its_matches() {
    for (id, facts) in SITE.clubs.ids().map(|id| (id, &FACTS.clubs[id])) {
        let led: usize = facts.coaches.iter().map(|coach| coach.matches.len()).sum();
        let known = facts.matches.iter().filter(|game| {
            let facts = &FACTS.matches[**game];
            let side = if SITE.matches[**game].home == id { facts.home_coach } else { facts.away_coach };
            side.is_some()
        });
        assert_eq!(led, known.count(), "{}", SITE.clubs[id].slug);
    }
}

#[test]
fn the_longest_runs_are_those_of_the_season() {
    let facts = &FACTS.clubs[club(&SITE, "kv-mechelen")];
    let lines = facts.seasons.iter().map(|season| {
        let Runs { unbeaten, winless, winning, losing, .. } = season.runs;
        let run = |run: Option<Run>| {
            let run = run.expect("a run");
            let day = |id| SITE.matches[id].kick_off.day().expect("a day");
            format!("{} {} to {}", run.length, day(run.first), day(run.last))
        };
        [run(unbeaten), run(winless), run(winning), run(losing)]
    });
    let expected = [
        [
            "9 2024-01-19 to 2024-03-08",
            "7 2023-09-17 to 2023-11-05",
            "4 2024-02-17 to 2024-03-08",
            "3 2023-10-07 to 2023-10-28",
        ],
        [
            "5 2025-03-08 to 2025-04-13",
            "10 2024-11-29 to 2025-02-07",
            "3 2024-10-05 to 2024-10-26",
            "4 2025-01-12 to 2025-01-31",
        ],
    ];
    assert_eq!(lines.collect::<Vec<_>>(), expected.map(|season| season.map(str::to_owned)));
}

#[test]
fn the_seasons_of_the_club_end_eighth_and_ninth() {
    let facts = &FACTS.clubs[club(&SITE, "kv-mechelen")];
    let finishes = facts.seasons.iter().map(|season| {
        let finish = season.campaigns[0].finish.expect("a place");
        (season.label.to_string(), finish.rank, finish.overall, finish.is_final, season.matches.len())
    });
    let expected = [("2023-24".to_owned(), 2, 8, true, 40), ("2024-25".to_owned(), 3, 9, true, 42)];
    assert_eq!(finishes.collect::<Vec<_>>(), expected);
    let sint_truiden = facts.opponent(club(&SITE, "sint-truiden")).expect("an opponent");
    assert_eq!(in_words(sint_truiden.record.league.total()), "6 0-1-5 5-12");
    assert_eq!(in_words(facts.record.league.total()), "80 30-21-29 121-109");
}

#[test]
fn a_dismissal_carries_the_table_of_its_day() {
    let (id, _) = SITE.stories.iter().find(|(_, story)| story.slug.as_str() == "hasi-ontslagen").expect("the story");
    let stood = FACTS.stories[id].stood.as_ref().expect("a table");
    let lines = stood.lines.iter().map(|line| format!("{} {} {}", line.rank, letter(&SITE, line.club), line.points));
    assert_eq!(
        lines.collect::<Vec<_>>().join(", "),
        "8 charleroi 37, 9 oh-leuven 34, 10 kv-mechelen 32, 11 dender 32, 12 cercle-brugge 32"
    );
    let played: Vec<(u32, usize)> = stood.played.iter().map(|by| (by.matches, by.clubs.len())).collect();
    assert_eq!((stood.progress, played, stood.first_place), (Progress::After(27), vec![(28, 16)], 8));
    let parted: Vec<String> = stood.tie_breaks.iter().map(|parted| letter(&SITE, parted.below)).collect();
    assert_eq!(parted, ["dender"], "KV Mechelen and Dender have as many points");
    let form: Vec<Outcome> = stood.form.iter().map(|(_, outcome)| *outcome).collect();
    assert_eq!(form, [Outcome::Lost, Outcome::Drawn, Outcome::Won, Outcome::Drawn, Outcome::Lost]);
    assert_eq!(in_words(stood.record), "28 8-8-12 42-39");
}
