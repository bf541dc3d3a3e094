//! The example site, built and read as a visitor reads it: every link and anchor resolves, every
//! page can be reached, every relation is told on both sides, and nothing is left unrendered. Whether the pages are valid
//! HTML and fit a screen is asked of other programs, see `tests/run`.

mod languages;
mod page;
mod rules;
mod site;

use std::collections::BTreeSet;
use std::path::Path;

use page::{Page, read_page};
use rayon::prelude::*;
use rules::{KINDS, faults};
use site::{Site, assemble};
use touchline::output::{MemoryFolder, MemorySession};
use touchline::site::{Timings, build, check as check_content};
use touchline::source::{Format, Style, Theme, print};

/// Pages that the example site holds at the least.
const AT_LEAST: usize = 900;

#[test]
fn the_example_site_holds_together() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (pages, files) = read_site(&content);
    let count = pages.len();
    let site = assemble(pages, &files, &base_address(&content));
    let mut found = faults(&site);
    for kind in KINDS {
        if !site.pages.iter().any(|page| page.kind.as_deref() == Some(kind)) {
            found.push(format!("the example site has no page of the kind \"{kind}\""));
        }
    }
    assert!(found.is_empty(), "{} faults in {count} pages:\n{}", found.len(), found.join("\n"));
    assert!(count >= AT_LEAST, "{count} pages; expected at least {AT_LEAST}");
}

/// All pages, and the names of all files, of the site that this content becomes. It is built as `touchline serve` builds it: a
/// card has its name, and is not drawn for nobody.
fn read_site(content: &Path) -> (Vec<Page>, BTreeSet<String>) {
    let now = "2025-07-15T12:00:00Z".parse().expect("a moment");
    let checked = check_content(content, now, &mut Timings::default()).expect("a folder that can be read");
    let faults = print(&checked.found, &checked.sources, "content", Format::Terminal(Style::Plain));
    assert!(!checked.found.has_errors(), "the example site does not build:\n{faults}");
    let sink = MemorySession::begin(&MemoryFolder::default());
    build(&checked, content, Theme::default(), &sink, &mut Timings::default()).expect("a site");
    let (folder, _) = sink.commit().expect("a whole site");
    let made = folder.paths_on_request().map(|path| path.as_str().to_owned());
    let files: BTreeSet<String> = folder.files().keys().map(|path| path.as_str().to_owned()).chain(made).collect();
    let pages = folder
        .files()
        .par_iter()
        .filter(|(path, _)| path.as_str().ends_with(".html"))
        .map(|(path, file)| read_page(path.as_str(), std::str::from_utf8(&file.bytes).expect("a page is UTF-8")))
        .collect();
    (pages, files)
}

fn base_address(content: &Path) -> String {
    let text = std::fs::read_to_string(content.join("site.toml")).expect("the example site has a site.toml");
    let table: toml::Table = text.parse().expect("site.toml is TOML");
    table["base_url"].as_str().expect("base_url is a string").to_owned()
}

/// Small pages as `file: kind: HTML of <main>`, French below `fr/` and Dutch elsewhere; `expected` are the beginnings of the
/// faults, sorted.
fn check(pages: &[&str], expected: &[&str]) {
    let pages: Vec<Page> = pages
        .iter()
        .map(|page| {
            let mut parts = page.splitn(3, ": ");
            let mut part = || parts.next().expect("a page has three parts");
            let (file, kind, main) = (part(), part(), part());
            let language = if file.starts_with("fr/") { "fr" } else { "nl" };
            read_page(file, &format!("<html lang={language}><body data-kind={kind}><main id=main>{main}</main>"))
        })
        .collect();
    let files = pages.iter().map(|page| page.file.clone()).chain(["a.png".to_owned()]).collect();
    let site: Site = assemble(pages, &files, "https://example.org/");
    let found = faults(&site);
    let fits = found.len() == expected.len() && found.iter().zip(expected).all(|(found, part)| found.starts_with(part));
    assert!(fits, "expected {expected:#?}, found {found:#?}");
}

#[test]
fn links_anchors_and_pictures_that_lead_nowhere_are_found() {
    check(&["index.html: home: <a href='/'>a</a><a href='#main'>b</a><img src='/a.png'>"], &[]);
    check(
        &["index.html: home: <a href='/b/'>b</a><a href='/#c'>c</a><img src='/d.png'><a href='e.html'>e</a>"],
        &[
            "index.html: no such anchor: \"/#c\"",
            "index.html: no such page or file: \"/b/\"",
            "index.html: no such page or file: \"/d.png\"",
            "index.html: the link \"e.html\" does not begin",
        ],
    );
}

#[test]
fn a_page_that_no_link_leads_to_is_found() {
    check(
        &[
            "index.html: home: <a href='/a/'>a</a>",
            "a/index.html: page: <a href='/b.html'>b</a>",
            "b.html: page: ",
            "c/index.html: page: <a href='/'>home</a>",
            "404.html: not-found: ",
        ],
        &["c/index.html: cannot be reached"],
    );
}

#[test]
fn kinds_that_nobody_knows_and_pieces_left_unrendered_are_found() {
    check(
        &["index.html: home: <a href='/a/'>a</a> {{ b }} <code>{{ c }} [[d]]</code>", "a/index.html: page-two: [[e]]"],
        &[
            "a/index.html: \"page-two\" is no kind",
            "a/index.html: not rendered: [[e]]",
            "index.html: not rendered: {{ b",
        ],
    );
}

#[test]
fn a_version_without_a_way_back_is_found() {
    let link = |language: &str, to: &str| format!("<link hreflang={language} href={to}>");
    let both = format!("{}{}{}", link("nl", "/"), link("fr", "/fr/"), link("x-default", "/"));
    let home = |head: &str| format!("index.html: home: {head}<a href=/fr/ hreflang=fr>fr</a>");
    let french = |head: &str| format!("fr/index.html: home: {head}");
    check(&[&home(&both), &french(&both)], &[]);
    check(&[&home(&both), &french("")], &["index.html: fr/index.html names other versions"]);
    let alone = format!("{}{}", link("fr", "/fr/"), link("x-default", "/fr/"));
    check(&[&home(&alone), &french(&alone)], &["index.html: does not name itself"]);
    let nobody = both.replace("x-default", "en");
    check(
        &[&home(&nobody), &french(&both)],
        &[
            "fr/index.html: index.html names other versions",
            "index.html: fr/index.html names other versions",
            "index.html: index.html is not in the language en",
            "index.html: names no version for everybody",
        ],
    );
}

#[test]
fn a_link_into_another_language_says_so() {
    let french = "fr/index.html: home: ";
    check(&["index.html: home: <a href=/fr/ hreflang=fr>a</a>", french], &[]);
    check(&["index.html: home: <a href=/fr/>a</a>", french], &["index.html: does not say that fr/index.html"]);
    check(&["index.html: home: <a href=/fr/ hreflang=en>a</a>", french], &["index.html: fr/index.html is not in"]);
    check(&["index.html: home: <div class=prose><a href=/fr/>a</a></div>", french], &[]);
}

const HOME: &str = "index.html: home: <a href='/s/'>s</a><a href='/p/'>p</a><a href='/clubs/k/'>k</a>";

#[test]
fn a_relation_told_on_one_side_only_is_found() {
    let person = "p/index.html: person: <a href='/clubs/k/'>k</a>";
    let club = "clubs/k/index.html: club: <a href='/p/'>p</a>";
    let story = |main: &str| format!("s/index.html: story: {main}");
    check(&[HOME, person, club, &story("")], &[]);
    check(&[HOME, person, club, &story("<table><tr><td><a href='/clubs/k/'>k</a></table>")], &[]);
    check(
        &[HOME, person, club, &story("<div class=prose><a href='/clubs/k/'>k</a><a href='/p/'>p</a></div>")],
        &["s/index.html: names the club clubs/k/index.html", "s/index.html: names the person p/index.html"],
    );
    check(&[HOME, "p/index.html: person: ", club, &story("")], &["clubs/k/index.html: names the person p/index.html"]);
    let biography = "p/index.html: person: <div class=prose><a href='/clubs/k/'>k</a></div>";
    check(&[HOME, biography, "clubs/k/index.html: club: ", &story("")], &[]);
}

#[test]
fn a_match_and_its_clubs_and_season_name_each_other() {
    let home = "index.html: home: <a href='/clubs/k-l/'>k</a><a href='/clubs/m/'>m</a><a href='/c/pl/24/'>s</a>
                <a href='/m/pl/24/r/k-l-m-2/'>x</a><a href='/clubs/k-l/24/'>y</a><a href='/c/pl/24/r/1.html'>z</a>";
    let meeting = "<a href='/m/pl/24/r/k-l-m-2/'>x</a>";
    let good = [
        home.to_owned(),
        "m/pl/24/r/k-l-m-2/index.html: match: <a href='/clubs/k-l/'>k</a><a href='/clubs/m/'>m</a><a href='/c/pl/24/'>s</a>"
            .to_owned(),
        "clubs/k-l/index.html: club: ".to_owned(),
        format!("clubs/k-l/24/index.html: club-season: {meeting}"),
        format!("clubs/m/index.html: club: {meeting}"),
        "c/pl/24/index.html: season: ".to_owned(),
        format!("c/pl/24/r/1.html: round: {meeting}"),
    ];
    let with = |at: usize, page: &str| {
        let mut pages: Vec<&str> = good.iter().map(String::as_str).collect();
        pages[at] = page;
        pages.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let check =
        |pages: Vec<String>, expected: &[&str]| check(&pages.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    let this = "m/pl/24/r/k-l-m-2/index.html";
    check(good.to_vec(), &[]);
    check(with(3, "clubs/k-l/24/index.html: club-season: "), &[&format!("{this}: is not named by its club k-l")]);
    check(with(6, "c/pl/24/r/1.html: round: "), &[&format!("{this}: is not named by its season pl/24")]);
    check(
        with(1, &format!("{this}: match: <a href='/c/pl/24/'>s</a>")),
        &[
            "clubs/m/index.html: names the match",
            &format!("{this}: does not name its club k-l"),
            &format!("{this}: does not name its club m"),
        ],
    );
    check(
        with(1, &format!("{this}: match: <a href='/clubs/k-l/'>k</a><a href='/clubs/m/'>m</a>")),
        &[&format!("{this}: does not name its season pl/24")],
    );
}
