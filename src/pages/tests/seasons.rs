//! Seasons, stages, rounds, competitions and clubs' seasons.

use serde_json::Value;

use super::{file, league, site, texts, view};
use crate::archive::{Archive, Id, Season, Stage};
use crate::pages::PageKey;

fn shown(archive: &Archive, key: PageKey) -> Value {
    view(archive, "nl", &key).unwrap_or_else(|| panic!("no page {key:?}"))
}

fn only_season(archive: &Archive) -> Id<Season> {
    archive.seasons.ids().next().expect("a season")
}

fn stage(archive: &Archive, slug: &str) -> Id<Stage> {
    let found = archive.stages.iter().find(|(_, stage)| stage.slug.as_str() == slug);
    found.map(|(id, _)| id).expect("a stage of this slug")
}

/// The files of a league with another `season.toml`.
fn season(settings: &str, matches: &[&str]) -> Archive {
    let mut files = league(&[]);
    files.retain(|(path, _)| !path.contains("2024-25"));
    files.push(file("competitions/league/2024-25/season.toml", settings));
    files.push(file("competitions/league/2024-25/matches.txt", matches.join("\n") + "\n"));
    site(&files)
}

const TWO_ROUNDS: [&str; 4] = [
    "1 2024-08-03 20:00  club-a  2-0  club-b",
    "1 2024-08-04 20:00  club-c  1-1  club-d",
    "2 2024-08-10 20:00  club-b  0-1  club-c",
    "2 2024-08-11 20:00  club-d  -  club-a",
];

#[test]
fn a_season_under_way_shows_its_round_its_table_and_its_figures() {
    let archive = site(&league(&TWO_ROUNDS));
    let page = shown(&archive, PageKey::Season(only_season(&archive)));
    assert_eq!(page["state"], "Reguliere competitie, na speeldag 2, 4 clubs, 4 wedstrijden");
    assert!(page["winner"].is_null());
    assert!(page["stages"].as_array().is_some_and(Vec::is_empty), "one stage needs no list of stages");
    assert_eq!(texts(&page, "/rounds/0/strip/cells", "/short"), ["1", "2"]);
    assert_eq!(texts(&page, "/rounds/0/strip/cells", "/here"), ["", "true"]);
    assert_eq!(texts(&page, "/rounds/0/strip/cells", "/link")[1], "/competities/league/2024-25/regular/2/");
    assert_eq!(texts(&page, "/now", "/title"), ["Speeldag 2"]);
    assert_eq!(texts(&page, "/now/0/days", "/when/text"), ["zaterdag 10 augustus", "zondag 11 augustus"]);
    assert_eq!(texts(&page, "/tables/0/of/tables/0/sections/0/rows", "/club/name"), ["c", "a", "d", "b"]);
    assert_eq!(texts(&page, "/figures", "/value"), ["3", "5", "1,67", "1–1–1"]);
    assert!(page["biggest_wins"].as_array().is_some_and(Vec::is_empty), "three matches make no feat");
    assert_eq!(texts(&page, "/clubs", "/club/link")[0], "/clubs/club-a/2024-25/");
}

#[test]
fn tables_that_decide_come_before_the_one_that_leads_to_them() {
    let settings = "[stages.regular]\n[stages.top-six]\nentrants = [{ stage = \"regular\", ranks = \"1-2\" }]\n\
                    zones = [{ ranks = 1, means = \"champion\" }]\n";
    let matches = [
        "[regular]",
        "1 2024-08-03 20:00  club-a  2-0  club-b",
        "2 2024-08-10 20:00  club-b  0-1  club-a",
        "[top-six]",
        "1 2025-04-05 20:00  club-a  2-0  club-b",
        "2 2025-04-12 20:00  club-b  1-1  club-a",
    ];
    let archive = season(settings, &matches);
    let page = shown(&archive, PageKey::Season(only_season(&archive)));
    assert_eq!(texts(&page, "/tables", "/of/stage"), ["Top zes", "Reguliere competitie"]);
    assert_eq!(texts(&page, "/stages", "/state"), ["2 clubs, afgelopen", "2 clubs, afgelopen"]);
    assert_eq!(texts(&page, "/tables/0/rounds/cells", "/short"), ["1", "2"], "each table leads to its rounds");
    assert_eq!(texts(&page, "/now", "/title"), ["Speeldag 2, top zes"]);
    assert_eq!((&page["winner"]["word"], &page["winner"]["club"]["name"]), (&"Kampioen".into(), &"a".into()));
    let regular = shown(&archive, PageKey::Stage(stage(&archive, "regular")));
    assert_eq!(texts(&regular, "/after", "/name"), ["Top zes"]);
    let top = shown(&archive, PageKey::Stage(stage(&archive, "top-six")));
    assert_eq!(texts(&top, "/before", "/link"), ["/competities/league/2024-25/regular/"]);
}

#[test]
fn positions_are_drawn_from_the_second_round_on_and_say_the_same_as_a_table() {
    let archive = site(&league(&TWO_ROUNDS[..2]));
    let page = shown(&archive, PageKey::Stage(stage(&archive, "regular")));
    assert!(page["positions"].as_array().is_some_and(Vec::is_empty));
    let archive = site(&league(&TWO_ROUNDS));
    let page = shown(&archive, PageKey::Stage(stage(&archive, "regular")));
    let chart = &page["positions"][0];
    assert_eq!(texts(chart, "/ends", "/club/name"), ["c", "a", "d", "b"]);
    assert_eq!(chart["ends"][0]["ranks"].to_string(), "[2,1]");
    let leader = chart["lines"].as_array().and_then(|lines| lines.iter().find(|line| line["leads"] == true));
    assert_eq!(leader.expect("a leader")["pieces"][0], "0,1.5 1,0.5");
    // c and d shared the second place after the first round: each has a line of its own, and the table says 2 for both.
    let of_d = chart["lines"].as_array().and_then(|lines| lines.iter().find(|line| line["place"] == 3));
    assert_eq!(of_d.expect("a line")["pieces"][0], "0,2.5 1,2.5");
    assert_eq!(chart["ends"][2]["ranks"].to_string(), "[2,3]");
    assert_eq!(chart["ticks"][0]["text"], "speeldag 1");
}

#[test]
fn a_cross_table_has_home_in_the_row_and_days_for_what_is_to_come() {
    let archive = site(&league(&TWO_ROUNDS));
    let page = shown(&archive, PageKey::Stage(stage(&archive, "regular")));
    let table = &page["cross_tables"][0];
    assert_eq!(texts(table, "/rows", "/club/name"), ["a", "b", "c", "d"]);
    assert_eq!(table["rows"][0]["cells"][0]["itself"], true);
    let game = |row: usize, column: usize| table["rows"][row]["cells"][column]["games"][0].clone();
    assert_eq!((&game(0, 1)["class"], &game(0, 1)["text"]), (&"W".into(), &"2–0".into()));
    assert_eq!((&game(1, 2)["class"], &game(1, 2)["text"]), (&"V".into(), &"0–1".into()));
    assert_eq!((&game(3, 0)["class"], &game(3, 0)["text"]), (&"todo".into(), &"11/8".into()));
    assert!(game(1, 0).is_null());
}

#[test]
fn a_round_shows_the_table_after_it_and_leads_to_its_neighbours() {
    let archive = site(&league(&TWO_ROUNDS));
    let regular = stage(&archive, "regular");
    let first = shown(&archive, PageKey::Round(regular, 0));
    assert_eq!(first["title"], "Speeldag 1");
    assert_eq!(texts(&first, "/tables/0/sections/0/rows", "/points"), ["3", "1", "1", "0"]);
    assert!(first["neighbours"]["previous"].is_null());
    assert_eq!(first["neighbours"]["next"]["name"], "Speeldag 2");
    assert_eq!(texts(&first, "/rounds/cells", "/here"), ["page", ""]);
    assert_eq!(texts(&first, "/days", "/when/text")[0], "zaterdag 3 augustus 2024");
}

#[test]
fn a_round_to_come_has_no_table_and_says_so() {
    let archive = site(&league(&["1 2024-08-03 20:00  club-a  2-0  club-b", "2 2024-08-10 20:00  club-b  -  club-a"]));
    let page = shown(&archive, PageKey::Round(stage(&archive, "regular"), 1));
    assert_eq!((&page["no_table"], texts(&page, "/tables", "/caption").len()), (&true.into(), 0));
    assert!(page["figures"].as_array().is_some_and(Vec::is_empty), "no match, no figures");
}

fn cup(matches: &[&str]) -> Value {
    let settings = "[stages.knock-out]\nkind = \"knock-out\"\nlegs = 2\nround_order = [\"semi-finals\", \"final\"]\n\
                    extra_time = true\nshoot_out = true\n";
    let lines: Vec<&str> = std::iter::once("[knock-out]").chain(matches.iter().copied()).collect();
    let archive = season(settings, &lines);
    let page = shown(&archive, PageKey::Season(only_season(&archive)));
    page["knock_outs"][0].clone()
}

#[test]
fn ties_say_who_goes_on_where_one_score_does_not() {
    let stage = cup(&[
        "semi-finals 2024-10-01 20:00  club-a  2-0  club-b",
        "semi-finals 2024-10-08 20:00  club-b  2-1  club-a",
        "final 2024-12-01 20:00  club-a  1-1 (1-0)  club-c",
        "final 2024-12-08 20:00  club-c  2-2 aet (1-1, 0-0) 3-4 pen  club-a",
    ]);
    assert_eq!(texts(&stage, "/rounds", "/name"), ["Finale", "Halve finales"]);
    assert_eq!(texts(&stage, "/rounds/1/ties", "/outcome"), ["a gaat door, 3–2 over twee wedstrijden"]);
    assert_eq!(texts(&stage, "/rounds/0/ties", "/outcome"), ["a wint na strafschoppen, 4–3"]);
}

#[test]
fn a_match_whose_clubs_are_not_known_says_who_comes_there() {
    let stage = cup(&["final 2024-12-01 20:00  club-a  -  winner:61", "final - club-b  -  loser:61"]);
    assert_eq!(texts(&stage, "/open", "/home/name"), ["a", "b"]);
    assert_eq!(texts(&stage, "/open", "/away/name"), ["winnaar wedstrijd 61", "verliezer wedstrijd 61"]);
    assert_eq!(texts(&stage, "/open", "/when/text"), ["1 dec 2024", "dag nog niet bekend"]);
}

#[test]
fn a_competition_lists_its_seasons_newest_first_with_who_won_them() {
    let mut files = league(&["1 2024-08-03 20:00  club-a  2-0  club-b", "2 2024-08-10 20:00  club-b  0-1  club-a"]);
    files.push(file("competitions/league/2023-24/season.toml", "[stages.regular]\n"));
    files.push(file("competitions/league/2023-24/matches.txt", "[regular]\n1 2023-08-03 20:00  club-c  -  club-a\n"));
    let archive = site(&files);
    let competition = archive.competitions.ids().next().expect("a competition");
    let page = shown(&archive, PageKey::Competition(competition));
    assert_eq!(texts(&page, "/seasons", "/label"), ["2024-25", "2023-24"]);
    assert_eq!(texts(&page, "/seasons", "/winner/name"), ["a", ""]);
    assert_eq!(texts(&page, "/seasons", "/state"), ["", "Reguliere competitie, nog niet begonnen"]);
    assert_eq!(texts(&page, "/clubs", "/place"), ["2 seizoenen", "1 seizoen", "1 seizoen"]);
    assert_eq!(page["latest"]["season"]["link"], "/competities/league/2024-25/");
}

#[test]
fn competitions_stand_by_country_and_those_of_no_country_last() {
    let competition = |slug: &str, keys: &str| {
        file(format!("competitions/{slug}/competition.md"), format!("+++\nname = \"{slug}\"\n{keys}\n+++\n"))
    };
    let archive = site(&[
        competition("world", ""),
        competition("beker", "kind = \"cup\"\ncountry = \"BE\""),
        competition("tweede", "country = \"BE\"\nlevel = 2"),
        competition("eerste", "country = \"BE\"\nlevel = 1"),
        competition("liga", "country = \"ES\""),
    ]);
    let page = shown(&archive, PageKey::CompetitionIndex);
    assert_eq!(texts(&page, "/countries", "/name"), ["België", "Spanje", "Internationaal"]);
    assert_eq!(texts(&page, "/countries/0/competitions", "/name"), ["eerste", "tweede", "beker"]);
    assert_eq!(texts(&page, "/countries/0/competitions", "/kind")[1], "competitie, niveau 2");
}

#[test]
fn a_clubs_season_has_its_matches_its_people_and_the_stories_of_its_days() {
    let mut files = league(&TWO_ROUNDS);
    let spell = "[[spells]]\nclub = \"club-c\"\nrole = \"head-coach\"\nfrom = 2024-07-01\n";
    files.push(file("people/jan-peeters.md", format!("+++\nname = \"Jan Peeters\"\n{spell}+++\n")));
    let spell = "positions = [\"goalkeeper\"]\n[[spells]]\nclub = \"club-c\"\nrole = \"player\"\nfrom = 2023\n";
    files.push(file("people/piet-doel.md", format!("+++\nname = \"Piet Doel\"\n{spell}+++\n")));
    files.push(super::story("in-het-seizoen", "2024-09-01", "about = [\"club-c\"]"));
    files.push(super::story("ervoor", "2024-06-01", "about = [\"club-c\"]"));
    let archive = site(&files);
    let club = archive.clubs.iter().find(|(_, club)| club.slug.as_str() == "club-c").expect("club c").0;
    let label = archive.seasons[only_season(&archive)].label.clone();
    let page = shown(&archive, PageKey::ClubSeason(club, label));
    assert_eq!(page["title"], "c, seizoen 2024-25");
    assert_eq!(texts(&page, "/facts", "/label")[0], "League");
    assert_eq!(texts(&page, "/competitions/0/stages/0/games", "/score/text"), ["1–1", "0–1"]);
    assert_eq!(texts(&page, "/competitions/0/stages/0/games", "/outcome/class"), ["G", "W"]);
    assert_eq!(page["competitions"][0]["outcomes"], "1–1–0");
    assert_eq!(texts(&page, "/stories", "/title"), ["in-het-seizoen"]);
    assert_eq!(texts(&page, "/coaches/parts/0", "/name/name"), ["Jan Peeters"]);
    assert_eq!(page["coaches"]["parts"][0][0]["cells"][0], "2");
    assert_eq!(texts(&page, "/players/lines", "/heading"), ["Doel"]);
    assert_eq!(texts(&page, "/players/lines/0/players", "/name/name"), ["Piet Doel"]);
}

#[test]
fn top_scorers_are_shown_when_half_the_matches_say_who_scored() {
    let shown_with = |details: &[(&str, &str)]| {
        let mut files = league(&TWO_ROUNDS);
        let detail = |(game, text): &(&str, &str)| {
            file(format!("competitions/league/2024-25/regular/{game}.toml"), (*text).to_owned())
        };
        files.extend(details.iter().map(detail));
        let archive = site(&files);
        shown(&archive, PageKey::Season(only_season(&archive)))["scorers"].clone()
    };
    let first = ("club-a-club-b", "goals = [{ home = \"Zoë Snel\" }, { home = \"Zoë Snel\", penalty = true }]\n");
    assert!(shown_with(&[first]).is_null(), "one match of three says too little");
    let second = ("club-b-club-c", "goals = [{ away = \"Piet Doel\" }]\n");
    let scorers = shown_with(&[first, second]);
    assert_eq!(texts(&scorers, "/lines", "/who/name"), ["Zoë Snel", "Piet Doel"]);
    assert_eq!(texts(&scorers, "/lines", "/penalties"), ["1", "0"]);
    assert_eq!(scorers["note"], "Van 2 van de 3 wedstrijden zijn alle doelpuntenmakers bekend.");
    let third = ("club-c-club-d", "goals = [{ home = \"Piet Doel\" }, { away = \"Wim Net\" }]\n");
    let scorers = shown_with(&[first, second, third]);
    assert_eq!(texts(&scorers, "/lines", "/who/name"), ["Piet Doel", "Zoë Snel", "Wim Net"]);
    assert_eq!(texts(&scorers, "/lines", "/rank"), ["1", "1", "3"]);
    assert!(scorers["note"].is_null(), "nothing is lacking");
}

#[test]
fn a_long_season_has_a_calendar_by_month_and_says_what_has_no_day() {
    let short = site(&league(&TWO_ROUNDS));
    assert!(shown(&short, PageKey::Season(only_season(&short)))["calendar"].is_null());
    let pairs = ["ab cd", "ac db", "ad bc", "ba dc", "ca bd", "da cb"];
    let stage = |month: &str| {
        let round = |(round, pairs): (usize, &&str)| {
            let line = |pair: &str| {
                let day = match (month, pair) {
                    ("02", "cb") => "-".to_owned(),
                    (month, _) => format!("20{}-{month}-{:02}", if month == "08" { 24 } else { 25 }, round + 1),
                };
                format!("{} {day}  club-{}  -  club-{}\n", round + 1, &pair[..1], &pair[1..])
            };
            pairs.split(' ').map(line).collect::<String>()
        };
        pairs.iter().enumerate().map(round).collect::<String>()
    };
    let lines = format!("{}[top-four]\n{}", stage("08"), stage("02"));
    let archive = season("[stages.regular]\n[stages.top-four]\n", &["[regular]", &lines]);
    let page = shown(&archive, PageKey::SeasonCalendar(only_season(&archive)));
    assert_eq!(page["title"], "Kalender League 2024-25");
    assert_eq!(texts(&page, "/months", "/name"), ["Augustus 2024", "Februari 2025"]);
    let days = |list: &str| texts(&page, list, "/when/text");
    assert_eq!(days("/months/0/days")[0], "donderdag 1 augustus, speeldag 1, reguliere competitie");
    assert_eq!(days("/months/0/days")[1], "vrijdag 2 augustus, speeldag 2", "the stage is said where it changes");
    assert!(days("/months/1/days")[0].matches(", ").count() == 2, "{:?}", days("/months/1/days"));
    assert_eq!(texts(&page, "/undated/0/games", "/home/name"), ["c"]);
    let season = shown(&archive, PageKey::Season(only_season(&archive)));
    assert_eq!(season["calendar"], "/competities/league/2024-25/calendar/");
}

#[test]
fn a_round_has_the_stories_of_its_matches_and_none_that_only_speaks_of_one() {
    let mut files = league(&["1 2024-08-03 20:00 club-a 1-0 club-b"]);
    for (slug, role) in [("vooraf", "preview"), ("verslag", "report"), ("naweeen", "aftermath"), ("later", "mention")] {
        let of = format!("matches = [{{ match = \"league/2024-25/regular/club-a-club-b\", role = \"{role}\" }}]");
        files.push(super::story(slug, if role == "preview" { "2024-08-02" } else { "2024-08-04" }, &of));
    }
    let archive = site(&files);
    let stage = archive.stages.ids().next().expect("a stage");
    let mut titles = texts(&shown(&archive, PageKey::Round(stage, 0)), "/stories", "/title");
    titles.sort();
    assert_eq!(titles, ["naweeen", "verslag", "vooraf"]);
}
