//! Archives, indexes, grounds and threads.

use serde_json::Value;

use super::{file, league, site, story, texts, view};
use crate::archive::{Archive, Subject};
use crate::facts::Facts;
use crate::names::find_names;
use crate::pages::{ArchivePeriod, PageKey, plan_pages};
use crate::source::Diagnostics;

fn shown(archive: &Archive, language: &str, key: PageKey) -> Value {
    view(archive, language, &key).unwrap_or_else(|| panic!("no page {key:?}"))
}

#[test]
fn stories_stand_twenty_a_page_under_their_months() {
    let files: Vec<_> = (1..=12)
        .flat_map(|month| (1..=4).map(move |day| (month, day)))
        .map(|(month, day)| story(&format!("m{month}-{day}"), &format!("2024-{month:02}-0{day}"), ""))
        .collect();
    let archive = site(&files);
    let second = shown(&archive, "nl", PageKey::StoryArchive(ArchivePeriod::All, 2));
    assert_eq!(texts(&second, "/months", "/name"), ["Juli 2024", "Juni 2024", "Mei 2024", "April 2024", "Maart 2024"]);
    assert_eq!(texts(&second, "/months/0/stories", "/title"), ["m7-4", "m7-3", "m7-2", "m7-1"]);
    assert_eq!(second["pager"]["previous"], "/verhalen/");
    assert_eq!(second["pager"]["next"], "/verhalen/page/3/");
    assert!(view(&archive, "nl", &PageKey::StoryArchive(ArchivePeriod::All, 4)).is_none());
    assert_eq!(second["count"], "48 verhalen");
}

#[test]
fn what_has_more_stories_than_its_page_holds_has_pages_of_all_of_them() {
    let day = |number: usize| format!("2024-{:02}-{:02}", number / 28 + 1, number % 28 + 1);
    let about =
        (0..21).map(|number| story(&format!("over-{number}"), &day(number), "about = [\"club-a\", \"club-b\"]"));
    let named = (21..25).map(|number| {
        let text = format!("+++\ntitle = \"noemt-{number}\"\ndate = {}\n+++\nTegen [[club-a|A]].\n", day(number));
        file(format!("stories/noemt-{number}.md"), text)
    });
    let mut files: Vec<_> = about.chain(named).collect();
    let keys = "former_slugs = [\"oud-a\"]";
    files.push(file("clubs/club-a.md", format!("+++\nname = \"Anker\"\n{keys}\n+++\n")));
    files.push(file("clubs/club-b.md", "+++\nname = \"Boei\"\n+++\n"));
    let archive = site(&files);
    let club = |slug: &str| {
        let found = archive.clubs.iter().find(|(_, club)| club.slug.as_str() == slug).expect("a club");
        (found.0, Subject::Club(found.0))
    };
    let (a, subject) = club("club-a");
    let own = shown(&archive, "nl", PageKey::Club(a));
    assert_eq!(
        (&own["stories"]["all"], &own["stories"]["count"]),
        (&"/clubs/club-a/verhalen/".into(), &"21 verhalen".into())
    );
    assert_eq!(
        (texts(&own, "/stories/about", "/story/title").len(), &own["stories"]["older"]),
        (6, &serde_json::json!([]))
    );
    assert_eq!(own["stories"]["named_in"]["all"], Value::Null, "those are all there");
    let first = shown(&archive, "nl", PageKey::StoriesOf(subject, 1));
    assert_eq!((&first["title"], &first["count"]), (&"Verhalen over Anker".into(), &"25 verhalen".into()));
    assert_eq!(first["pager"]["next"], "/clubs/club-a/verhalen/page/2/");
    let newest = &first["years"][0]["stories"][0];
    assert_eq!((&newest["why"], &newest["says"]["name"]), (&"Noemt Anker".into(), &"A".into()));
    let second = shown(&archive, "en", PageKey::StoriesOf(subject, 2));
    assert_eq!(texts(&second["years"][0], "/stories", "/story/title").len(), 5);
    assert!(view(&archive, "nl", &PageKey::StoriesOf(subject, 3)).is_none());
    let facts = Facts::gather(&archive, find_names(&archive));
    let plan = plan_pages(&archive, &facts, &mut Diagnostics::default());
    let former = plan.redirects.iter().find(|redirect| redirect.file == "clubs/oud-a/verhalen/page/2/index.html");
    assert_eq!(former.map(|redirect| &*redirect.to), Some("/clubs/club-a/verhalen/page/2/"));
}

#[test]
fn a_month_leads_to_its_year_and_to_the_months_before_and_after_that_have_stories() {
    let days = ["2023-11-02", "2024-03-04", "2024-06-01", "2024-06-30"];
    let archive = site(&days.map(|day| story(&format!("of-{day}"), day, "")));
    let march = shown(&archive, "en", PageKey::StoryArchive(ArchivePeriod::Month(2024, 3), 1));
    assert_eq!(texts(&march, "/crumbs", "/link"), ["/en/stories/", "/en/stories/2024/", ""]);
    assert_eq!(march["earlier"]["link"], "/en/stories/2023/11/");
    assert_eq!(march["later"]["link"], "/en/stories/2024/06/");
    assert_eq!(texts(&march, "/periods", "/name"), ["March", "June"]);
    assert_eq!(texts(&march, "/months/0/stories", "/language/name"), ["in Dutch"]);
    let year = shown(&archive, "en", PageKey::StoryArchive(ArchivePeriod::Year(2024), 1));
    assert_eq!(texts(&year, "/months", "/link"), ["/en/stories/2024/06/", "/en/stories/2024/03/"]);
    assert!(year["later"].is_null());
}

fn people(names: impl Iterator<Item = String>) -> Archive {
    let person = |(number, name)| file(format!("people/p-{number}.md"), format!("+++\nname = \"{name}\"\n+++\n"));
    site(&names.enumerate().map(person).collect::<Vec<_>>())
}

#[test]
fn people_stand_by_surname_and_letters_without_a_name_lead_nowhere() {
    let archive = people(["Rob Schoofs", "Ana Šarić", "Bas Aerts"].map(str::to_owned).into_iter());
    let page = shown(&archive, "nl", PageKey::PersonIndex(None));
    assert_eq!(texts(&page, "/index/sections", "/heading"), ["A", "S"]);
    assert_eq!(texts(&page, "/index/sections/1/entries", "/name"), ["Šarić, Ana", "Schoofs, Rob"]);
    let links = texts(&page, "/index/letters", "/link");
    assert_eq!((links.len(), links[0].as_str(), links[1].as_str()), (26, "#letter-a", ""));
    let letter = shown(&archive, "nl", PageKey::PersonIndex(Some('S')));
    assert_eq!(letter["title"], "Mensen: S");
    assert_eq!(texts(&letter, "/index/letters", "/link")[0], "/mensen/index/a/");
    assert!(view(&archive, "nl", &PageKey::PersonIndex(Some('B'))).is_none());
}

#[test]
fn a_page_of_all_names_gives_way_to_letters_when_they_are_too_many() {
    let all = |count: usize| {
        let archive = people((0..count).map(|number| format!("Jan {}aert", ["A", "B"][number % 2])));
        shown(&archive, "nl", PageKey::PersonIndex(None))
    };
    assert_eq!(texts(&all(500), "/index/sections", "/heading"), ["A", "B"]);
    let many = all(501);
    assert_eq!(many["index"]["sections"], Value::Array(Vec::new()));
    assert_eq!(texts(&many, "/index/counts", "/remark"), ["251 mensen", "250 mensen"]);
    assert_eq!(texts(&many, "/index/counts", "/link"), ["/mensen/index/a/", "/mensen/index/b/"]);
}

#[test]
fn figures_come_last_in_an_index() {
    let clubs = ["1860 Town", "Zeta", "Alpha"];
    let club = |(number, name)| file(format!("clubs/c-{number}.md"), format!("+++\nname = \"{name}\"\n+++\n"));
    let archive = site(&clubs.into_iter().enumerate().map(club).collect::<Vec<_>>());
    let page = shown(&archive, "en", PageKey::ClubIndex(None));
    assert_eq!(texts(&page, "/index/sections", "/heading"), ["A", "Z", "Other signs"]);
    assert_eq!(texts(&page, "/index/sections", "/link")[2], "/en/clubs/index/other/");
}

#[test]
fn a_ground_shows_whole_seasons_as_long_as_they_fit_and_then_leads_to_them() {
    let mut files = league(&["1  2025-03-01 20:00  club-a  2-0  club-b"]);
    files.retain(|(path, _)| path != "clubs/club-a.md");
    let ground = "grounds = [{ venue = \"field\", from = 1911 }]";
    files.push(file("clubs/club-a.md", format!("+++\nname = \"a\"\n{ground}\n+++\n")));
    files.push(file(
        "venues/field.md",
        "+++\nname = \"Field\"\ncapacity = [{ value = 1500, date = 2020, source = \"us\" }]\n+++\n",
    ));
    let meeting = |number: i64| {
        let day = jiff::civil::date(2023, 8, 1) + jiff::Span::new().days(number);
        let which = if number > 1 { format!(" ({number})") } else { String::new() };
        format!("-  {day} 20:00  club-a  0-0  club-c{which}\n")
    };
    let lines: Vec<String> = (1..=60).map(meeting).collect();
    files.push(file("competitions/league/2023-24/season.toml", "[stages.regular]\n"));
    files.push(file("competitions/league/2023-24/matches.txt", format!("[regular]\n{}", lines.concat())));
    let archive = site(&files);
    let (field, _) = archive.venues.iter().next().expect("a venue");
    let page = shown(&archive, "nl", PageKey::Venue(field));
    assert_eq!(texts(&page, "/seasons", "/label"), ["2024-25", "2023-24"]);
    assert_eq!(texts(&page, "/seasons", "/count"), ["1 wedstrijd", "60 wedstrijden"]);
    assert_eq!(texts(&page, "/seasons/0/games", "/home/name"), ["a"]);
    assert_eq!(page["seasons"][1]["games"], Value::Array(Vec::new()));
    assert_eq!(texts(&page, "/seasons/1/clubs", "/link"), ["/clubs/club-a/2023-24/"]);
    assert_eq!(
        (texts(&page, "/capacity", "/value"), texts(&page, "/capacity", "/source")),
        (vec!["1.500".to_owned()], vec!["2020, us".to_owned()])
    );
    assert_eq!(texts(&page, "/tenants", "/period"), ["sinds 1911"]);
}

#[test]
fn a_thread_tells_its_stories_from_the_first_on_and_names_who_is_in_most_of_them() {
    let mut files = vec![file("threads/saga.md", "+++\ntitle = \"Saga\"\n+++\n")];
    files
        .extend(["ann", "bob"].map(|slug| file(format!("people/{slug}.md"), format!("+++\nname = \"{slug}\"\n+++\n"))));
    files.push(story("second", "2025-03-02", "thread = \"saga\"\nabout = [\"ann\", \"bob\"]"));
    files.push(story("first", "2025-03-01", "thread = \"saga\"\nabout = [\"bob\"]"));
    files.push(story("tweede", "2025-03-03", "thread = \"saga\"\nlanguage = \"en\"\ntranslation_of = \"second\""));
    let archive = site(&files);
    let (saga, _) = archive.threads.iter().next().expect("a thread");
    let page = shown(&archive, "en", PageKey::Thread(saga));
    assert_eq!(texts(&page, "/stories", "/title"), ["first", "tweede"]);
    assert_eq!(page["extent"], "2 stories, 1 March 2025 to 3 March 2025");
    let dutch = shown(&archive, "nl", PageKey::Thread(saga));
    assert_eq!(texts(&dutch, "/people", "/name"), ["bob", "ann"]);
    let index = shown(&archive, "nl", PageKey::ThreadIndex);
    assert_eq!(texts(&index, "/threads", "/link"), ["/dossiers/saga/"]);
}
