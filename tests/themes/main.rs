//! Templates are an interface: a second theme, themes that are at fault, and the reference that is made from the views.

#[path = "../written_sites/mod.rs"]
mod written_sites;

mod faults;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use touchline::locale::Locales;
use touchline::output::{MemoryFile, MemoryFolder, MemorySession, OutputPath};
use touchline::pages::PAGE_KINDS;
use touchline::rendering::Guide;
use touchline::site::{Timings, build, check};
use touchline::source::{Format, Style, Theme, print, read_theme};

/// The moment at which every site is built.
const NOW: &str = "2025-07-15T12:00:00Z";

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/themes").join(name)
}

/// The written site, with as many stories about the club as make a list of their own, and as many matches in a cup as make a
/// calendar.
fn write_site(place: &Path) -> PathBuf {
    let text = std::fs::read_to_string(folder("plain/site.txt")).expect("a written site");
    let content = place.join("content");
    let mut files = written_sites::files(&text);
    for day in 1..=25 {
        let text = format!(
            "+++\ntitle = \"Day {day}\"\ndate = 2024-06-{day:02}T09:00\nabout = [\"anchor\"]\n+++\nThey trained.\n"
        );
        files.push(written_sites::WrittenFile { path: format!("stories/2024/day-{day}.md"), text, first_line: 0 });
    }
    let matches: String =
        (1..=24).map(|number| format!("first-round  -  winner:{number}  -  loser:{number}\n")).collect();
    for (path, text) in [
        ("competition.md", "+++\nname = \"Long cup\"\nkind = \"cup\"\n+++\n".to_owned()),
        ("2024/season.toml", "[stages.cup]\nkind = \"knock-out\"\n".to_owned()),
        ("2024/matches.txt", format!("[cup]\n{matches}")),
    ] {
        files.push(written_sites::WrittenFile { path: format!("competitions/long-cup/{path}"), text, first_line: 0 });
    }
    written_sites::write(&files, &content);
    content
}

/// The written site in a theme, built over what an earlier build made.
fn built_over(before: &MemoryFolder, content: &Path, theme: Theme) -> Result<MemoryFolder, String> {
    let checked = check(content, NOW.parse().expect("a moment"), &mut Timings::default()).expect("readable content");
    let faults = print(&checked.found, &checked.sources, "content", Format::Terminal(Style::Plain));
    assert!(!checked.found.has_errors(), "{faults}");
    let sink = MemorySession::begin(before);
    let made = build(&checked, content, theme, &sink, &mut Timings::default()).map_err(|error| error.to_string())?;
    for kind in PAGE_KINDS {
        assert!(made.pages.contains_key(kind.name), "the written site has no page of the kind `{}`", kind.name);
    }
    Ok(sink.commit().expect("a whole site").0)
}

/// Every page of the written site in a theme, by path; of other files the path only.
fn built(content: &Path, theme: Theme) -> Result<BTreeMap<String, String>, String> {
    built_over(&MemoryFolder::default(), content, theme).map(|site| texts(&site))
}

fn texts(site: &MemoryFolder) -> BTreeMap<String, String> {
    let text = |(path, file): (&OutputPath, &MemoryFile)| {
        let is_page = path.as_str().ends_with(".html");
        let text = if is_page { String::from_utf8_lossy(&file.bytes).into_owned() } else { String::new() };
        (path.as_str().to_owned(), text)
    };
    site.files().iter().map(text).collect()
}

#[test]
fn a_theme_of_its_own_makes_every_page() {
    let place = tempfile::tempdir().expect("a folder");
    let content = write_site(place.path());
    let theme = read_theme(&folder("plain/content")).expect("a readable theme");
    assert!(theme.templates.len() >= 5 && theme.files.len() == 1, "{theme:?}");
    let files = built(&content, theme).unwrap_or_else(|error| panic!("{error}"));
    let mut pages = 0;
    for (path, html) in files.iter().filter(|(_, html)| html.contains("data-kind=")) {
        pages += 1;
        // The settings of the site reach the frame.
        assert!(html.contains("data-theme-name=\"plain\" data-accent=\"tar\""), "{path} lacks the frame of the theme");
        for theirs in ["touchline.css", "class=\"mast\"", "class=\"foot\"", "class=\"skip\""] {
            assert!(!html.contains(theirs), "{path} has `{theirs}` of the default theme");
        }
    }
    assert!(pages > 40, "{pages} pages");
    let page = |path: &str| files.get(path).unwrap_or_else(|| panic!("no {path} among {:?}", files.keys()));
    assert!(files.contains_key("plain.css"), "a static file of its own");
    let story = page("stories/first/index.html");
    assert!(story.contains("class=\"plain-story\"") && story.contains("Anchor 2-1 Buoy"), "{story}");
    let game = page("matches/league/2024/regular/anchor-buoy/index.html");
    assert!(game.contains("class=\"plain-score\">2-1<"), "a component of its own: {game}");
    let club = page("clubs/anchor/index.html");
    assert!(
        club.contains("class=\"plain-results\"") && club.contains("class=\"sec\""),
        "one block and the rest: {club}"
    );
    assert!(
        club.contains("class=\"plain-crumbs\"") && !club.contains("class=\"crumbs\""),
        "in place of a component: {club}"
    );
}

#[test]
fn a_changed_template_or_setting_of_the_theme_makes_the_pages_anew() {
    let place = tempfile::tempdir().expect("a folder");
    let content = write_site(place.path());
    let theme = || read_theme(&folder("plain/content")).expect("a readable theme");
    let first = built_over(&MemoryFolder::default(), &content, theme()).expect("a sound theme");
    let mut changed = theme();
    for (_, text) in changed.templates.iter_mut().filter(|(name, _)| name.starts_with("parts/")) {
        *text = text.replace("plain-crumbs", "changed-crumbs");
    }
    let second = built_over(&first, &content, changed).expect("a sound theme");
    assert!(texts(&first).values().any(|html| html.contains("plain-crumbs")));
    assert!(!texts(&second).values().any(|html| html.contains("plain-crumbs")));
    let settings = content.join("site.toml");
    let text = std::fs::read_to_string(&settings).expect("the settings of the site");
    std::fs::write(&settings, text.replace("\"tar\"", "\"rope\"")).expect("a file can be written");
    let third = built_over(&first, &content, theme()).expect("a sound theme");
    assert!(!texts(&third).values().any(|html| html.contains("data-accent=\"tar\"")));
}

#[test]
fn a_theme_with_a_fault_makes_nothing() {
    let place = tempfile::tempdir().expect("a folder");
    let content = write_site(place.path());
    let mut theme = read_theme(&folder("plain/content")).expect("a readable theme");
    theme.templates.push(("page.html".to_owned(), "<h1>{{ page.titel }}</h1>\n".to_owned()));
    let error = built(&content, theme).expect_err("an unknown field");
    let expected = "\
error: page pages have no `titel`
 --> templates/page.html:1:13
  |
1 | <h1>{{ page.titel }}</h1>
  |             ^^^^^
  |
  = help: did you mean `title`?
  = help: page pages have: title, body";
    assert_eq!(error, expected);
}

#[test]
fn the_templates_in_the_readme_can_be_used() {
    let place = tempfile::tempdir().expect("a folder");
    let content = write_site(place.path());
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("a README");
    let mut examples = 0;
    for (at, _) in readme.match_indices("\n    {% extends") {
        let (_, name) = readme[..at].rsplit_once("`templates/").expect("its name is said before it");
        let (name, _) = name.split_once('`').expect("a name in code");
        let lines = readme[at + 1..].lines().map_while(|line| line.strip_prefix("    "));
        let text: String = lines.map(|line| format!("{line}\n")).collect();
        let theme = Theme { templates: vec![(name.to_owned(), text)], files: Vec::new() };
        built(&content, theme).unwrap_or_else(|error| panic!("{error}"));
        examples += 1;
    }
    assert_eq!(examples, 2);
}

#[test]
fn every_part_of_every_kind_of_page_is_a_block() {
    let locales = Locales::load();
    let overview = Guide::new(&locales).overview();
    for kind in PAGE_KINDS {
        let line =
            overview.lines().find(|line| line.split(' ').next() == Some(kind.template)).expect("a line a template");
        let blocks: Vec<&str> = line.split_whitespace().skip(1).collect();
        assert!(blocks.contains(&"main") && blocks.len() >= 3, "{line}");
    }
    let frame = overview.lines().next().expect("the frame comes first");
    assert!(frame.starts_with("base.html ") && frame.ends_with("masthead main after footer"), "{frame}");
}

#[test]
fn the_reference_says_what_templates_are_given_today() {
    let locales = Locales::load();
    let reference = Guide::new(&locales).reference();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/README.md");
    if std::env::var_os("TOUCHLINE_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        std::fs::write(&path, &reference).expect("a file of this repository");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    let difference = similar::TextDiff::from_lines(&written, &reference);
    let shown = difference.unified_diff().context_radius(1).header("templates/README.md", "today").to_string();
    assert!(shown.is_empty(), "TOUCHLINE_BLESS=1 cargo test --test themes writes it anew:\n{shown}");
}

#[test]
fn the_guide_tells_about_every_name_that_it_offers() {
    let locales = Locales::load();
    let guide = Guide::new(&locales);
    for name in guide.names() {
        let text = guide.about(name).unwrap_or_else(|| panic!("nothing about {name}"));
        assert!(text.lines().any(|line| line.starts_with("- `")), "{name}: {text}");
        assert!(!text.contains("anything."), "{name} has something of which nothing is said: {text}");
    }
    assert!(guide.about("storys").is_none());
}
