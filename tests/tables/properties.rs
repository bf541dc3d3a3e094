//! What holds for every season of every sport, whatever its results.

use std::collections::BTreeMap;

use proptest::prelude::*;
use touchline::facts::{HomeAway, LeagueTable, Until, league_table};
use touchline::source::SourceFile;

use crate::expected::{end_of, written_table};
use crate::reading::Site;

const SPORTS: [&str; 6] = ["football", "basketball", "volleyball", "ice-hockey", "handball", "rugby-union"];
const CLUBS: [&str; 5] = ["akkerdijk", "beukendal", "duinhoek", "ganzenveer", "haverland"];
const MATCHES: usize = CLUBS.len() * (CLUBS.len() - 1);
const ALL_COLUMNS: [&str; 15] = [
    "rank",
    "club",
    "played",
    "won",
    "won-late",
    "drawn",
    "lost",
    "lost-late",
    "for",
    "against",
    "set-points-for",
    "set-points-against",
    "tries",
    "bonus",
    "points",
];
/// Of Akkerdijk, in force before the first match.
const DEDUCTION: i32 = -3;

/// What a match is made of: two small numbers, and how it ended.
type Made = (u16, u16, Ended);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    Played,
    Awarded,
    BothLose,
    Void,
    NotYet,
}

fn ended() -> impl Strategy<Value = Ended> {
    prop_oneof![
        16 => Just(Ended::Played),
        1 => Just(Ended::Awarded),
        1 => Just(Ended::BothLose),
        1 => Just(Ended::Void),
        1 => Just(Ended::NotYet),
    ]
}

fn season() -> impl Strategy<Value = Vec<Made>> {
    prop::collection::vec((0u16..4, 0u16..4, ended()), MATCHES)
}

/// A result in the words of its sport, its keys, and the points of both sides; counted here once more, by hand.
fn result(sport: &str, (one, other, ended): Made) -> (String, String, [i32; 2]) {
    let none = String::new;
    match ended {
        Ended::NotYet => return ("-".to_owned(), none(), [0, 0]),
        Ended::Void => return ("void".to_owned(), none(), [0, 0]),
        Ended::BothLose => {
            // Basketball gives a point for a defeat, but not for one at a table.
            return ("0-0 awarded".to_owned(), " winner=nobody".to_owned(), [0, 0]);
        }
        Ended::Awarded => {
            let won = match sport {
                "football" | "volleyball" | "ice-hockey" => 3,
                "rugby-union" => 4,
                _ => 2,
            };
            return ("3-0 awarded".to_owned(), none(), [won, 0]);
        }
        Ended::Played => {}
    }
    let by = |win: i32, draw: i32, loss: i32| match one.cmp(&other) {
        std::cmp::Ordering::Greater => [win, loss],
        std::cmp::Ordering::Equal => [draw, draw],
        std::cmp::Ordering::Less => [loss, win],
    };
    match sport {
        "football" => (format!("{one}-{other}"), none(), by(3, 1, 0)),
        "handball" => (format!("{}-{}", 20 + one, 20 + other), none(), by(2, 1, 0)),
        "basketball" if one == other => (format!("{}-{} ot", 71 + one, 70 + other), none(), [2, 1]),
        "basketball" => (format!("{}-{}", 70 + one, 70 + other), none(), by(2, 0, 1)),
        "ice-hockey" if one == other => (format!("{}-{} so", one, other + 1), none(), [1, 2]),
        "ice-hockey" => (format!("{one}-{other}"), none(), by(3, 0, 0)),
        "volleyball" => {
            // Three sets for the one with more, and up to two for the other.
            let lost = one.min(other).min(2);
            let sets = (0..lost).map(|set| format!("20-{}", 25 + set)).chain((0..3).map(|_| "25-18".to_owned()));
            let sets: Vec<String> = sets.collect();
            let points = if lost == 2 { [2, 1] } else { [3, 0] };
            (format!("3-{lost} ({})", sets.join(", ")), none(), points)
        }
        _ => {
            // Two tries for each of the numbers.
            let tries = [2 * one, 2 * other];
            let bonus = |own: usize, other: usize| {
                let narrow = tries[own] < tries[other] && 5 * (tries[other] - tries[own]) <= 7;
                i32::from(tries[own] >= 4) + i32::from(narrow)
            };
            let [home, away] = by(4, 2, 0);
            let points = [home + bonus(0, 1), away + bonus(1, 0)];
            (format!("{}-{}", 5 * tries[0], 5 * tries[1]), format!(" tries={}-{}", tries[0], tries[1]), points)
        }
    }
}

/// The lines of a season: a match a day from 1 September on, at noon.
fn lines(sport: &str, season: &[Made]) -> Vec<String> {
    let line = |(place, ((home, away), made)): (usize, ((&str, &str), &Made))| {
        let (result, keys, _) = result(sport, *made);
        let day = jiff::civil::date(2030, 9, 1) + jiff::Span::new().days(place as i64);
        format!("{} {day} 12:00 {home} {result} {away}{keys}\n", place + 1)
    };
    pairs().zip(season).enumerate().map(line).collect()
}

fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = CLUBS.iter().flat_map(|home| CLUBS.iter().map(move |away| (*home, *away)));
    all.filter(|(home, away)| home != away)
}

fn site(sport: &str, lines: &[String]) -> Site {
    let file = |path: &str, text: String| SourceFile { path: path.to_owned(), text };
    let mut files: Vec<SourceFile> =
        CLUBS.iter().map(|club| file(&format!("clubs/{club}.md"), format!("+++\nname = \"{club}\"\n+++\n"))).collect();
    let site = "title = \"Any\"\nbase_url = \"https://example.org/\"\nlanguage = \"en\"\ntimezone = \"UTC\"\n";
    files.push(file("site.toml", site.to_owned()));
    let competition = format!("+++\nname = \"Any\"\nsport = \"{sport}\"\n+++\n");
    files.push(file("competitions/any/competition.md", competition));
    let stage =
        format!("[stages.league]\n[[adjustments]]\nclub = \"akkerdijk\"\npoints = {DEDUCTION}\ndate = 2030-08-01\n");
    files.push(file("competitions/any/2030-31/season.toml", stage));
    files.push(file("competitions/any/2030-31/matches.txt", format!("[league]\n{}", lines.concat())));
    Site::of(files)
}

fn table(site: &Site, until: Until) -> LeagueTable {
    league_table(&site.archive, site.stage("any-2030-31-league"), until).expect("a table")
}

fn shown(site: &Site, until: Until) -> Vec<Vec<String>> {
    written_table(&site.archive, Some(&table(site, until)), &ALL_COLUMNS)
}

fn of_all(table: &LeagueTable, count: fn(&touchline::facts::Record) -> u32) -> u32 {
    table.standings.iter().map(|line| count(&line.total())).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_one_side_has_the_other_lacks_and_points_are_those_of_the_results(season in season()) {
        for sport in SPORTS {
            let site = site(sport, &lines(sport, &season));
            let table = table(&site, Until::Everything);
            let both_lost = season.iter().filter(|(_, _, ended)| *ended == Ended::BothLose).count() as u32;
            prop_assert_eq!(of_all(&table, |of| of.wins) + 2 * both_lost, of_all(&table, |of| of.losses), "{}", sport);
            prop_assert_eq!(of_all(&table, |of| of.late_wins), of_all(&table, |of| of.late_losses), "{}", sport);
            prop_assert_eq!(of_all(&table, |of| of.goals_for), of_all(&table, |of| of.goals_against), "{}", sport);
            prop_assert_eq!(of_all(&table, |of| of.set_points_for), of_all(&table, |of| of.set_points_against));
            prop_assert_eq!(of_all(&table, |of| of.tries_for), of_all(&table, |of| of.tries_against));
            let mut points: BTreeMap<&str, i32> = BTreeMap::from([("akkerdijk", DEDUCTION)]);
            for ((home, away), made) in pairs().zip(&season) {
                let (_, _, [at_home, abroad]) = result(sport, *made);
                *points.entry(home).or_default() += at_home;
                *points.entry(away).or_default() += abroad;
            }
            for line in &table.standings {
                let club = site.archive.clubs[line.club].slug.as_str();
                prop_assert_eq!(line.points, points[club], "{} {}", sport, club);
            }
        }
    }

    #[test]
    fn ranks_count_the_lines_and_only_level_clubs_share_one(season in season()) {
        for sport in SPORTS {
            let site = site(sport, &lines(sport, &season));
            let standings = table(&site, Until::Everything).standings;
            prop_assert_eq!(standings.len(), CLUBS.len());
            for (place, line) in standings.iter().enumerate() {
                let same = standings.iter().filter(|other| other.rank == line.rank).count();
                let before = standings.iter().filter(|other| other.rank < line.rank).count();
                prop_assert_eq!((line.shared, usize::from(line.rank)), (same > 1, before + 1), "{}", sport);
                prop_assert!(place == 0 || standings[place - 1].rank <= line.rank);
                prop_assert!(standings.iter().all(|other| other.rank != line.rank || other.points == line.points));
            }
        }
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter(season in season(), swaps in prop::collection::vec(0..MATCHES, MATCHES)) {
        for sport in SPORTS {
            let in_order = lines(sport, &season);
            let mut shuffled = in_order.clone();
            for (from, to) in swaps.iter().enumerate() {
                shuffled.swap(from, *to);
            }
            let (one, other) = (site(sport, &in_order), site(sport, &shuffled));
            for until in [Until::Everything, Until::AfterRound(MATCHES / 2)] {
                prop_assert_eq!(shown(&one, until), shown(&other, until), "{}", sport);
            }
        }
    }

    #[test]
    fn a_later_match_never_changes_an_earlier_table(season in season(), others in season(), played in 0..MATCHES) {
        for sport in SPORTS {
            let changed: Vec<Made> =
                (0..MATCHES).map(|place| if place < played { season[place] } else { others[place] }).collect();
            let (one, other) = (site(sport, &lines(sport, &season)), site(sport, &lines(sport, &changed)));
            let day = (jiff::civil::date(2030, 8, 31) + jiff::Span::new().days(played as i64)).to_string();
            let until = end_of(&one.archive, &day);
            prop_assert_eq!(shown(&one, until), shown(&other, until), "{}", sport);
        }
    }

    #[test]
    fn two_clubs_see_their_meetings_from_two_sides(season in season()) {
        for sport in SPORTS {
            let site = site(sport, &lines(sport, &season));
            let clubs = &site.facts.clubs;
            for club in site.archive.clubs.ids() {
                let mut sum = HomeAway::default();
                for opponent in &clubs[club].opponents {
                    let ours = opponent.record.league;
                    let theirs = clubs[opponent.club].opponent(club).expect("the other side").record.league;
                    prop_assert_eq!((ours.home.goals_for, ours.away.goals_for), (theirs.away.goals_against, theirs.home.goals_against));
                    prop_assert_eq!((ours.home.draws, ours.home.late_wins), (theirs.away.draws, theirs.away.late_losses));
                    sum += ours;
                }
                let line = table(&site, Until::Everything).standing(club).expect("a line").record.total();
                let sum = sum.total();
                prop_assert_eq!((sum.wins, sum.draws, sum.losses, sum.points), (line.wins, line.draws, line.losses, line.points));
            }
        }
    }
}
