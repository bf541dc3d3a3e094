//! The order of the columns of tables: it is that of the country whose league it is, whatever the language of the page.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{file, league, site_with, view};
use crate::archive::Archive;
use crate::locale::{Language, Locales};
use crate::pages::PageKey;

const SETTINGS: &str = "title = \"Test\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\n\
                        timezone = \"Europe/Brussels\"\n[languages.en]\n[languages.fr]\n[languages.de]\n";

/// A league of this country with a coach of one of its clubs.
fn archive(country: &str) -> Archive {
    let mut files = league(&["1 2024-08-03 20:00 club-a 2-0 club-b", "1 2024-08-03 20:00 club-c 1-1 club-d"]);
    let competition = files.iter_mut().find(|(path, _)| path.ends_with("competition.md")).expect("a competition");
    competition.1 = format!("+++\nname = \"League\"\n{country}+++\n");
    let spell = "[[spells]]\nclub = \"club-a\"\nrole = \"head-coach\"\nfrom = 2024-07-01\n";
    files.push(file("people/an-ode.md", format!("+++\nname = \"An Ode\"\n{spell}+++\n")));
    site_with(SETTINGS, &files)
}

/// Each list of `columns` in a view: short and full heads.
fn heads(view: &Value, found: &mut Vec<Vec<(String, String)>>) {
    match view {
        Value::Object(fields) => {
            for (name, field) in fields {
                if let (true, Value::Array(columns)) = (name == "columns", field) {
                    let text = |column: &Value, key: &str| column[key].as_str().unwrap_or_default().to_owned();
                    found.push(columns.iter().map(|column| (text(column, "short"), text(column, "full"))).collect());
                }
                heads(field, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|entry| heads(entry, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn check(country: &str, order: [&str; 3]) {
    let archive = archive(country);
    let locales = Locales::load();
    let (stage, _) = archive.stages.iter().next().expect("a stage");
    let (season, _) = archive.seasons.iter().next().expect("a season");
    let (club, _) = archive.clubs.iter().next().expect("a club");
    let (person, _) = archive.people.iter().next().expect("a person");
    let label = archive.seasons[season].label.clone();
    let pages = [
        PageKey::Stage(stage),
        PageKey::Season(season),
        PageKey::Round(stage, 0),
        PageKey::ClubSeason(club, label),
        PageKey::Person(person),
    ];
    for language in ["nl", "en", "fr", "de"] {
        let locale = locales.get(Language::parse(language).expect("a language"));
        let wanted: Vec<_> = order
            .iter()
            .map(|outcome| {
                let word = |key: String| locale.word(&key).into_owned();
                (word(format!("column_{outcome}_short")), word(format!("column_{outcome}")))
            })
            .collect();
        let mut seen = BTreeSet::new();
        for key in &pages {
            let mut found = Vec::new();
            heads(&view(&archive, language, key).expect("a page"), &mut found);
            for table in found {
                let outcomes: Vec<_> = table.iter().filter(|head| wanted.contains(head)).cloned().collect();
                if !outcomes.is_empty() {
                    assert_eq!(outcomes, wanted, "{key:?} in {language}, with {country:?}");
                    seen.insert(format!("{key:?}"));
                }
                let whole = table.iter().all(|(short, full)| !full.is_empty() && (short.len() <= full.len()));
                assert!(whole, "{key:?} in {language}: a head lacks its whole word: {table:?}");
            }
        }
        assert!(seen.len() >= 4, "in {language} only these pages have a table: {seen:?}");
    }
}

#[test]
fn a_belgian_league_prints_defeats_before_draws_in_every_language_and_table() {
    check("country = \"BE\"\n", ["won", "lost", "drawn"]);
}

#[test]
fn every_other_league_prints_draws_before_defeats_in_every_language_and_table() {
    check("country = \"DE\"\n", ["won", "drawn", "lost"]);
    check("", ["won", "drawn", "lost"]);
}
