//! Tables and matches of every sport.

use serde_json::Value;

use super::{file, site, texts, view};
use crate::archive::Archive;
use crate::pages::PageKey;

/// Two clubs and their league in a sport.
fn archive(sport: &str, season: &str, matches: &[&str]) -> Archive {
    site(&files(sport, season, matches))
}

fn files(sport: &str, season: &str, matches: &[&str]) -> Vec<(String, String)> {
    let mut files: Vec<_> =
        ["a", "b"].map(|club| file(format!("clubs/club-{club}.md"), format!("+++\nname = \"{club}\"\n+++\n"))).into();
    let competition = format!("+++\nname = \"League\"\nsport = \"{sport}\"\n+++\n");
    files.push(file("competitions/league/competition.md", competition));
    files.push(file("competitions/league/2024-25/season.toml", format!("[stages.league]\n{season}\n")));
    files.push(file("competitions/league/2024-25/matches.txt", format!("[league]\n{}\n", matches.join("\n"))));
    files
}

fn season_page(archive: &Archive) -> Value {
    let season = archive.seasons.ids().next().expect("a season");
    view(archive, "nl", &PageKey::Season(season)).expect("a page")
}

/// The heads of the columns up to the points, and the first line of the table.
fn check_table(sport: &str, season: &str, result: &str, heads: &str, line: &str) {
    let archive = archive(sport, season, &[&format!("1 2024-10-05 20:00 club-a {result} club-b")]);
    let page = season_page(&archive);
    let table = &page["tables"][0]["of"]["tables"][0];
    let mut found = texts(table, "/columns", "/short");
    found.push(table["points"]["short"].as_str().expect("a head").to_owned());
    assert_eq!(found.join(" "), heads, "{sport}");
    let row = &table["sections"][0]["rows"][0];
    let cells = row["cells"].as_array().expect("cells").iter().chain([&row["points"]]);
    let cells: Vec<String> = cells.map(|cell| cell.as_str().map_or_else(|| cell.to_string(), str::to_owned)).collect();
    assert_eq!(cells.join(" "), line, "{sport}");
}

#[test]
fn every_sport_has_the_columns_that_it_counts() {
    check_table("football", "", "2-1", "m m+ m= m− d+ d− ± ptn", "1 1 0 0 2 1 +1 3");
    check_table("handball", "", "28-27", "m m+ m= m− d+ d− ± ptn", "1 1 0 0 28 27 +1 2");
    check_table("basketball", "", "88-79", "m m+ m− p+ p− ± ptn", "1 1 0 88 79 +9 2");
    check_table(
        "volleyball",
        "",
        "3-2 (25-20, 23-25, 25-19, 20-25, 15-9)",
        "m m+ m− s+ s− p+ p− ptn",
        "1 1 0 3 2 108 98 2",
    );
    check_table("ice-hockey", "", "3-2 so (1-1, 0-0, 1-1)", "m m+ v+ v− m− d+ d− ± ptn", "1 0 1 0 0 3 2 +1 2");
    let rugby = "1 1 0 0 31 17 +14 4 1 5";
    check_table("rugby-union", "", "31-17", "m m+ m= m− p+ p− ± try bp ptn", "1 1 0 0 31 17 +14 0 0 4");
    let archive = archive("rugby-union", "", &["1 2024-10-05 20:00 club-a 31-17 club-b tries=4-2"]);
    let row = &season_page(&archive)["tables"][0]["of"]["tables"][0]["sections"][0]["rows"][0];
    assert_eq!(
        row["cells"].to_string().replace(['[', ']', '"'], "").replace(',', " ") + " " + &row["points"].to_string(),
        rugby
    );
}

#[test]
fn a_league_without_points_shows_the_share_of_matches_won() {
    check_table("basketball", "rules = \"nba\"", "88-79", "m m+ m− p+ p− ± %", "1 1 0 88 79 +9 100,0");
}

#[test]
fn figures_say_what_the_sport_counts_and_no_draws_where_there_are_none() {
    let labels = |sport, result: &str| {
        let archive = archive(sport, "", &[&format!("1 2024-10-05 20:00 club-a {result} club-b")]);
        texts(&season_page(&archive), "/figures", "/label").join(", ")
    };
    assert_eq!(labels("football", "2-1"), "wedstrijd, doelpunten, per wedstrijd, thuis, gelijk, uit");
    assert_eq!(labels("basketball", "88-79"), "wedstrijd, punten, per wedstrijd, thuis, uit");
    assert_eq!(labels("volleyball", "3-1"), "wedstrijd, sets, per wedstrijd, thuis, uit");
    assert_eq!(labels("football", "1-0"), "wedstrijd, doelpunt, per wedstrijd, thuis, gelijk, uit");
    assert_eq!(labels("rugby-union", "31-17"), "wedstrijd, punten, per wedstrijd, thuis, gelijk, uit");
}

#[test]
fn the_balance_of_two_clubs_has_what_their_sport_counts_and_no_draws_where_there_are_none() {
    let balance = |sport, result: &str| {
        let archive = archive(sport, "", &[&format!("1 2024-10-05 20:00 club-a {result} club-b")]);
        let clubs: Vec<_> = archive.clubs.ids().collect();
        let page = view(&archive, "nl", &PageKey::HeadToHead(clubs[0], clubs[1])).expect("a page");
        let heads = texts(&page["balance"], "/columns", "/full").join(", ");
        let cells = texts(&page["balance"]["parts"][0][0], "/cells", "").join(" ");
        (page["figures"].as_array().expect("figures").len(), heads, cells)
    };
    let of = |figures, heads: &str, cells: &str| (figures, heads.to_owned(), cells.to_owned());
    let expected = of(3, "Gespeeld, Gewonnen door a, Gelijk, Gewonnen door b, Doelpunten", "1 1 0 0 2–1");
    assert_eq!(balance("football", "2-1"), expected);
    let expected = of(2, "Gespeeld, Gewonnen door a, Gewonnen door b, Punten voor en tegen", "1 1 0 88–79");
    assert_eq!(balance("basketball", "88-79"), expected);
    let expected = of(2, "Gespeeld, Gewonnen door a, Gewonnen door b, Sets", "1 1 0 3–1");
    assert_eq!(balance("volleyball", "3-1"), expected);
}

fn match_page(sport: &str, result: &str) -> Value {
    let archive = archive(sport, "", &[&format!("1 2024-10-05 20:00 club-a {result} club-b")]);
    let id = archive.matches.ids().next().expect("a match");
    view(&archive, "nl", &PageKey::Match(id)).expect("a page")
}

/// The heads of the periods and what the home side scored in them.
fn check_periods(sport: &str, result: &str, heads: &[&str], scored: &[&str], remarks: &[&str]) {
    let page = match_page(sport, result);
    assert_eq!(texts(&page["periods"], "/heads", "/full"), heads, "{sport} {result}");
    assert_eq!(texts(&page["periods"], "/sides/0/scored", "/points"), scored, "{sport} {result}");
    assert_eq!(texts(&page, "/remarks", ""), remarks, "{sport} {result}");
}

#[test]
fn a_match_shows_its_quarters_periods_and_sets() {
    check_periods(
        "basketball",
        "101-98 2ot (22-20, 18-25, 20-20, 28-23, 5-5, 8-5)",
        &["Kwart 1", "Kwart 2", "Kwart 3", "Kwart 4", "Verlenging 1", "Verlenging 2"],
        &["22", "18", "20", "28", "5", "8"],
        &["Na 2 verlengingen"],
    );
    check_periods(
        "volleyball",
        "3-1 (25-20, 23-25, 25-19, 25-22)",
        &["Set 1", "Set 2", "Set 3", "Set 4"],
        &["25", "23", "25", "25"],
        &[],
    );
    check_periods(
        "ice-hockey",
        "3-2 so (1-1, 0-0, 1-1, 0-0)",
        &["Periode 1", "Periode 2", "Periode 3", "Verlenging 1"],
        &["1", "0", "1", "0"],
        &["Na shoot-out"],
    );
    check_periods(
        "ice-hockey",
        "3-2 so (1-1, 0-0, 1-1, 0-0, 1-0)",
        &["Periode 1", "Periode 2", "Periode 3", "Verlenging 1", "Shoot-out"],
        &["1", "0", "1", "0", "1"],
        &["Na shoot-out"],
    );
    check_periods("handball", "28-27 (14-13)", &[], &[], &["Rust 14–13"]);
    check_periods("football", "2-1 (1-0)", &[], &[], &["Rust 1–0"]);
}

#[test]
fn what_is_missing_is_what_the_sport_has() {
    let missing = |sport, result| match_page(sport, result)["details"]["missing"].as_str().unwrap_or("").to_owned();
    assert!(missing("basketball", "88-79").contains("stand per periode"));
    assert!(!missing("basketball", "88-79").contains("doelpuntenmakers"));
    assert!(missing("volleyball", "3-1").contains("standen van de sets"));
    assert!(missing("handball", "28-27").contains("ruststand"));
}

#[test]
fn handball_is_settled_from_seven_metres_and_football_by_penalties() {
    for (sport, said) in [("handball", "a wint na 7-meterworpen, 4–3"), ("football", "a wint na strafschoppen, 4–3")]
    {
        let archive = archive(sport, "kind = \"knock-out\"", &["final 2024-10-05 20:00 club-a 2-2 4-3 pen club-b"]);
        let game = archive.matches.ids().next().expect("a match");
        let page = view(&archive, "nl", &PageKey::Match(game)).expect("a page");
        assert_eq!(page["remarks"], serde_json::json!([said]), "{sport}");
    }
}

#[test]
fn goals_from_the_spot_are_counted_in_the_word_of_the_sport() {
    let goals =
        "goals = [{ home = \"snel\" }, { home = \"snel\", penalty = true }, { home = \"snel\", penalty = true }]\n";
    for (sport, remark, short, full) in [
        ("handball", "a; 2 uit 7-meterworpen", "7 m", "7-meterworpen"),
        ("football", "a; 2 uit strafschoppen", "str.", "Strafschoppen"),
    ] {
        let mut files = files(sport, "", &["1 2024-10-05 20:00 club-a 3-0 club-b"]);
        files.push(file("competitions/league/2024-25/league/club-a-club-b.toml", goals.to_owned()));
        files.push(file("people/snel.md", "+++\nname = \"Zoë Snel\"\n+++\n".to_owned()));
        let archive = site(&files);
        let person = archive.people.ids().next().expect("one person");
        let page = view(&archive, "nl", &PageKey::Person(person)).expect("a page");
        let said = page["on_the_pitch"]["parts"][0][0]["remark"].as_str().expect("a remark");
        assert_eq!(said.split("; opst").next(), Some(remark), "{sport}");
        let head = &season_page(&archive)["scorers"]["penalties"];
        assert_eq!(*head, serde_json::json!({ "short": short, "full": full }), "{sport}");
    }
}
