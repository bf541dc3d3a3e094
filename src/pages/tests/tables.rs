//! What is said below a table: why this order, who has matches in hand, what people decided.

use serde_json::Value;

use super::{file, site_with, story, texts, view};
use crate::archive::Archive;
use crate::pages::PageKey;

const SETTINGS: &str = "title = \"Test\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\n\
                        timezone = \"Europe/Brussels\"\n[languages.en]\n[languages.fr]\n";

/// Clubs `Anker` to `Eems`, a league with this `season.toml`, and its matches: `1 A 2-0 B`, a round and two letters.
fn archive(season: &str, matches: &str) -> Archive {
    site_with(SETTINGS, &league(season, matches))
}

fn league(season: &str, matches: &str) -> Vec<(String, String)> {
    let clubs = ["Anker", "Boei", "Citer", "Dok", "Eems"];
    let slug = |letter: &str| {
        let club = clubs.iter().find(|club| club.starts_with(letter)).expect("a club");
        club.to_lowercase()
    };
    let mut files: Vec<_> = clubs
        .iter()
        .map(|club| file(format!("clubs/{}.md", club.to_lowercase()), format!("+++\nname = \"{club}\"\n+++\n")))
        .collect();
    let mut lines = String::new();
    for entry in matches.split("; ") {
        let words: Vec<&str> = entry.split(' ').collect();
        match words.as_slice() {
            [stage] => lines += &format!("{stage}\n"),
            [round, home, result @ .., away] => {
                let number: u32 = round.parse().expect("a round");
                let line = format!("{} {} {}", slug(home), result.join(" "), slug(away));
                lines += &format!("{round} 2024-08-{:02} 20:00 {line}\n", 2 + number);
            }
            [] | [_, _] => panic!("no match: {entry}"),
        }
    }
    files.push(file("competitions/league/competition.md", "+++\nname = \"League\"\n+++\n"));
    files.push(file("competitions/league/2024-25/season.toml", season));
    files.push(file("competitions/league/2024-25/matches.txt", lines));
    files
}

fn stage_page(archive: &Archive, language: &str) -> Value {
    let (last, _) = archive.stages.iter().next_back().expect("a stage");
    view(archive, language, &PageKey::Stage(last)).expect("a page")
}

fn lines(page: &Value, list: &str) -> Vec<String> {
    texts(page, list, "")
}

fn check_why(season: &str, matches: &str, expected: &[&str]) {
    let page = stage_page(&archive(season, matches), "nl");
    assert_eq!(lines(&page, "/table/tables/0/why/lines"), expected, "{season}\n{matches}");
}

fn by_order(order: &str) -> String {
    let words: Vec<String> = order.split(' ').map(|word| format!("\"{word}\"")).collect();
    format!("[stages.league]\norder = [{}]\n", words.join(", "))
}

#[test]
fn why_one_club_stands_above_another_is_said_in_every_language() {
    let archive = archive(
        "[stages.league]\norder = [\"points\", \"wins\", \"goal-difference\"]\n",
        "[league]; 1 A 0-0 B; 2 A 0-0 C; 3 A 0-0 D; 4 B 1-0 C; 5 D 2-0 C",
    );
    let why = |language| lines(&stage_page(&archive, language), "/table/tables/0/why/lines");
    assert_eq!(
        why("nl"),
        ["2. Boei: evenveel punten (4) en evenveel zeges (1) als Dok, maar een minder goed doelsaldo: +1 tegen +2."]
    );
    assert_eq!(
        why("en"),
        ["2. Boei: as many points (4) and as many wins (1) as Dok, but a worse goal difference: +1 to +2."]
    );
    assert_eq!(
        why("fr"),
        [
            "2. Boei\u{a0}: autant de points (4) et autant de victoires (1) que Dok, mais une moins bonne différence de buts\u{a0}: +1 contre +2."
        ]
    );
}

#[test]
fn clubs_that_nothing_parts_share_a_place_and_it_is_said() {
    check_why(
        &by_order("points goals"),
        "[league]; 1 A 2-0 C; 2 B 2-0 C",
        &["Niets scheidt Anker en Boei: ze delen plaats 1."],
    );
}

#[test]
fn a_goal_average_stands_as_both_of_its_numbers() {
    check_why(
        &by_order("points goal-average"),
        "[league]; 1 A 3-1 C; 2 B 5-2 D",
        &[
            "2. Boei: evenveel punten (3) als Anker, maar een minder goed doelgemiddelde: 5:2 tegen 3:1.",
            "4. Citer: evenveel punten (0) als Dok, maar een minder goed doelgemiddelde: 1:3 tegen 2:5.",
        ],
    );
}

#[test]
fn the_matches_among_level_clubs_stand_as_a_little_table() {
    let order =
        format!("{}[stages.league.head_to_head]\norder = [\"points\", \"goals\"]\n", by_order("points head-to-head"));
    check_why(
        &order,
        "[league]; 1 A 1-0 B; 2 B 2-0 C; 3 C 3-0 A",
        &[
            "2. Boei: evenveel punten (3) als Citer, maar minder doelpunten in de onderlinge duels: 2 tegen 3. Onderlinge \
             duels van Citer, Boei en Anker, het aantal doelpunten: 3, 2 en 1.",
            "3. Anker: evenveel punten (3) als Boei, maar minder doelpunten in de onderlinge duels: 1 tegen 2.",
        ],
    );
    check_why(
        &order,
        "[league]; 1 A 1-0 B; 2 B 2-0 C",
        &["2. Boei: evenveel punten (3) als Anker, maar minder punten in de onderlinge duels: 0 tegen 3."],
    );
}

#[test]
fn half_points_and_places_of_the_stage_before_are_named() {
    let season = "[stages.regular]\norder = [\"points\", \"goals\"]\nrounds = 6\n[stages.second]\n\
                  entrants = [{ stage = \"regular\", ranks = \"1-3\" }]\n\
                  carry = { from = \"regular\", points = \"half-up\" }\n\
                  order = [\"points\", \"unrounded-points\", \"rank:regular\"]\n";
    // A 7, B 6, C 4 points; then A 4 with the gift, B 3 and C 2.
    let regular = "[regular]; 1 A 1-0 B; 2 B 1-0 C; 3 C 1-1 A; 4 B 1-0 A; 5 C 1-0 B; 6 A 1-0 C; [second]";
    check_why(
        season,
        &format!("{regular}; 7 B 1-1 C; 8 C 1-0 A"),
        &["3. Anker: evenveel punten (4) als Boei, maar minder punten voor de afronding: 3,5 tegen 4."],
    );
    let all = season.replace("half-up", "all").replace("\"unrounded-points\", ", "");
    check_why(
        &all,
        &format!("{regular}; 7 C 1-0 B"),
        &[
            "2. Citer: evenveel punten (7) als Anker, maar lager geëindigd in de vorige fase (reguliere competitie): 3de \
           tegen 1ste.",
        ],
    );
}

#[test]
fn lots_are_named_with_their_day_and_note() {
    let season = "[stages.league]\norder = [\"points\", \"goals\", \"lots\"]\nrounds = 2\n[[rankings]]\n\
                  stage = \"league\"\nclubs = [\"boei\", \"anker\"]\nby = \"lots\"\ndate = 2024-08-05\n\
                  note = \"Getrokken in het gemeentehuis\"\n";
    check_why(
        season,
        "[league]; 1 A 1-1 B; 2 B 1-1 A",
        &[
            "2. Anker: evenveel punten (2) en evenveel doelpunten (2) als Boei, maar verloor de loting (5 augustus 2024). \
           Getrokken in het gemeentehuis.",
        ],
    );
}

#[test]
fn a_match_that_was_played_to_part_two_clubs_is_named() {
    let season = "[stages.test-match]\nkind = \"knock-out\"\ndecides = \"league\"\n[stages.league]\n\
                  order = [\"points\", \"test-match\"]\nrounds = 2\n";
    check_why(
        season,
        "[league]; 1 A 1-1 B; 2 B 1-1 A; [test-match]; 3 B 2-0 A",
        &["2. Anker: evenveel punten (2) als Boei, maar verloor het beslissende duel (testmatch)."],
    );
}

#[test]
fn many_reasons_are_folded_and_a_few_stand_open() {
    let open = |matches: &str| {
        let page = stage_page(&archive(&by_order("points goals"), matches), "nl");
        page["table"]["tables"][0]["why"]["open"].clone()
    };
    assert_eq!(open("[league]; 1 A 3-0 B; 2 C 2-0 D"), true);
    assert_eq!(open("[league]; 1 A 3-0 B; 2 C 2-1 D; 3 E 1-0 B"), false);
}

fn check_in_hand(matches: &str, expected: &[&str]) {
    let page = stage_page(&archive("[stages.league]\nrounds = 9\n", matches), "nl");
    assert_eq!(lines(&page, "/table/tables/0/notes"), expected, "{matches}");
}

#[test]
fn matches_in_hand_are_said_aloud() {
    check_in_hand("[league]; 1 A 1-0 B; 1 C 1-0 D", &[]);
    check_in_hand(
        "[league]; 1 A 1-0 B; 1 C 1-0 D; 2 A 1-0 C",
        &["Boei en Dok speelden 1 wedstrijd, de andere clubs 2."],
    );
    check_in_hand("[league]; 1 A 1-0 B; 2 B 1-0 A; 3 A 1-0 C", &["Citer speelde 1 wedstrijd, Boei 2, Anker 3."]);
}

#[test]
fn what_people_decided_stands_below_the_table_with_its_day_and_reason() {
    let season = "[stages.league]\n[[adjustments]]\nclub = \"boei\"\npoints = -3\ndate = 2024-08-04\nreason = \"laattijdige licentie\"\n\
                  [[withdrawals]]\nclub = \"citer\"\ndate = 2024-08-05\nresults = \"erased\"\n";
    let archive = archive(season, "[league]; 1 A 1-0 B; 2 C 2-1 A; 3 B 1-0 C; 4 B - A; 5 A - C");
    let page = stage_page(&archive, "nl");
    assert_eq!(
        lines(&page, "/table/tables/0/notes"),
        [
            "Boei: 3 punten in mindering (4 augustus 2024). Laattijdige licentie.",
            "Citer trok zich terug op 5 augustus 2024. Geen van de uitslagen telt nog mee.",
        ]
    );
    assert_eq!(texts(&page, "/table/tables/0/sections/0/rows", "/withdrawn"), ["false", "false", "true"]);
    let score = |slug: &str| {
        let (id, _) = archive.matches.iter().find(|(_, game)| game.slug.as_str() == slug).expect("a match");
        let page = view(&archive, "nl", &PageKey::Match(id)).expect("a page");
        (
            page["score"]["text"].clone(),
            page["score"]["struck"].clone(),
            lines(&page, "/remarks"),
            page["goals"].clone(),
        )
    };
    let (text, struck, remarks, goals) = score("anker-citer");
    assert_eq!((text, struck, goals), ("vervalt".into(), false.into(), Value::Null));
    assert_eq!(remarks, ["Gaat niet door: Citer trok zich terug op 5 augustus 2024"]);
    let (text, struck, remarks, goals) = score("boei-citer");
    assert_eq!((text, struck, goals), ("1–0".into(), true.into(), Value::Null));
    assert_eq!(remarks, ["Telt niet meer mee: Citer trok zich terug op 5 augustus 2024"]);
}

#[test]
fn a_table_is_seen_at_home_and_away_once_everybody_has_played_twice() {
    let season = "[stages.league]\nrounds = 9\n";
    let page = stage_page(&archive(season, "[league]; 1 A 1-0 B"), "nl");
    assert_eq!(texts(&page, "/views", "/name"), [] as [&str; 0]);
    let page = stage_page(&archive(season, "[league]; 1 A 1-0 B; 2 B 3-0 A"), "nl");
    assert_eq!(texts(&page, "/views", "/name"), ["Thuis", "Uit", "Laatste vijf"]);
    assert_eq!(texts(&page, "/views/0/tables/0/sections/0/rows", "/club/name"), ["Boei", "Anker"]);
    assert_eq!(texts(&page, "/views/1/tables/0/sections/0/rows", "/points"), ["0", "0"]);
    assert_eq!(page["views"][0]["tables"][0]["caption"], "Stand League 2024-25 na speeldag 2, Thuis");
}

#[test]
fn a_story_says_what_parts_its_club_from_those_beside_it_and_who_has_played_more() {
    let mut files = league(&by_order("points goals"), "[league]; 1 A 1-0 B; 1 C 2-0 D; 2 E 5-0 D; 9 A 9-0 C");
    files.push(story("over-anker", "2024-08-06", "about = [\"anker\"]"));
    let archive = site_with(SETTINGS, &files);
    let (id, _) = archive.stories.iter().next().expect("a story");
    let page = view(&archive, "nl", &PageKey::Story(id)).expect("a page");
    assert_eq!(
        lines(&page, "/stood/table/notes"),
        [
            "3. Anker: evenveel punten (3) als Citer, maar minder doelpunten: 1 tegen 2.",
            "Dok speelde 2 wedstrijden, de andere clubs 1.",
        ]
    );
}
