//! Views of small sites that are written beside what they should show.

mod addresses;
mod cards;
mod clubs;
mod columns;
mod duels;
mod home;
mod languages;
mod lists;
mod matches;
mod mentions;
mod names;
mod people;
mod prose;
mod raw_html;
mod search;
mod seasons;
mod sports;
mod stories;
mod tables;

use std::sync::{Arc, LazyLock};

use serde_json::Value;

use super::{Desk, PageKey, plan_pages};
use crate::archive::{Archive, assemble};
use crate::facts::Facts;
use crate::locale::{Language, Locales};
use crate::pictures::ImageHead;
use crate::records::read_records;
use crate::source::{Diagnostics, SourceFile, Sources};

/// The settings of a site in Dutch and English.
const SETTINGS: &str = "title = \"Test\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\n\
                        timezone = \"Europe/Brussels\"\n[languages.en]\n";

/// A site in Dutch and English with these files, paths and texts. Faults are errors of the test.
fn site(files: &[(String, String)]) -> Archive {
    site_with(SETTINGS, files)
}

/// The same with settings of its own.
fn site_with(settings: &str, files: &[(String, String)]) -> Archive {
    site_with_images(settings, files, &[])
}

/// The same with images, each at its path.
fn site_with_images(settings: &str, files: &[(String, String)], images: &[(&str, ImageHead)]) -> Archive {
    let files = files.iter().map(|(path, text)| SourceFile { path: path.clone(), text: text.clone() });
    let mut sources = vec![SourceFile { path: "site.toml".to_owned(), text: settings.to_owned() }];
    sources.extend(files);
    sources.extend(images.iter().map(|(path, _)| SourceFile { path: (*path).to_owned(), text: String::new() }));
    let heads = images.iter().map(|(path, head)| ((*path).to_owned(), Ok(*head))).collect();
    let sources = Arc::new(Sources::new(sources).with_images(heads));
    let mut found = Diagnostics::default();
    let records = read_records(&sources, &mut found);
    let now = "2100-01-01T00:00:00Z".parse().expect("a moment");
    let archive = assemble(&records, Arc::clone(&sources), now, &mut found);
    let wrong: Vec<&str> = found.iter().map(|fault| fault.message.as_str()).collect();
    assert!(!found.has_errors(), "the content of this test is wrong: {}", wrong.join("; "));
    archive
}

/// What the template of a page sees as `page`; None when the site has no such page.
fn view(archive: &Archive, language: &str, key: &PageKey) -> Option<Value> {
    static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::load);
    let language = Language::parse(language).expect("a language");
    let facts = Facts::gather(archive, crate::names::find_names(archive));
    let mut found = Diagnostics::default();
    let plan = plan_pages(archive, &facts, &mut found);
    let desk = Desk::new(archive, &facts, &plan, &LOCALES);
    let page = plan.pages.iter().find(|page| page.language == language && page.key == *key)?;
    Some(serde_json::to_value(desk.view(page).page).expect("views can be serialised"))
}

fn file(path: impl Into<String>, text: impl Into<String>) -> (String, String) {
    (path.into(), text.into())
}

/// A story of a day, with more keys where they are given.
fn story(slug: &str, day: &str, keys: &str) -> (String, String) {
    let text = format!("+++\ntitle = \"{slug}\"\ndate = {day}\n{keys}\n+++\nText.\n");
    file(format!("stories/{}/{slug}.md", &day[..4]), text)
}

/// Clubs `a` to `d` and their league: a line a match as in its file.
fn league(matches: &[&str]) -> Vec<(String, String)> {
    let mut files: Vec<_> = ["a", "b", "c", "d"]
        .map(|club| file(format!("clubs/club-{club}.md"), format!("+++\nname = \"{club}\"\n+++\n")))
        .into();
    files.push(file("competitions/league/competition.md", "+++\nname = \"League\"\n+++\n"));
    files.push(file("competitions/league/2024-25/season.toml", "[stages.regular]\n"));
    files.push(file("competitions/league/2024-25/matches.txt", format!("[regular]\n{}\n", matches.join("\n"))));
    files
}

/// The texts at a path in each element of a list.
fn texts(view: &Value, list: &str, path: &str) -> Vec<String> {
    let list = view.pointer(list).and_then(Value::as_array);
    let text = |entry: &Value| match entry.pointer(path) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    };
    list.map(|list| list.iter().map(text).collect()).unwrap_or_default()
}
