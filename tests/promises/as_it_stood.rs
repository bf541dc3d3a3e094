//! The table that a story carries is of its own moment for ever: what is played later changes not one byte of it, a
//! correction of what was played before does, and the build says so.

use std::collections::BTreeMap;

use touchline::output::{MemoryFolder, MemorySession};
use touchline::pages::Restated;
use touchline::site::{Timings, build, check};
use touchline::source::Theme;

use crate::NOW;
use crate::written_sites::{WrittenFile, files, write};

const SITE: &str = "\
Four clubs, and a story between the second round and the third.
=== clubs/{anker,boei,dok,sluis}.md
+++
name = \"{} FC\"
+++
=== competitions/havenliga/competition.md
+++
name = \"Havenliga\"
+++
=== competitions/havenliga/2024-25/season.toml
[stages.league]
=== competitions/havenliga/2024-25/matches.txt
[league]
1  2024-08-03 20:00  anker  2-1  boei
1  2024-08-03 20:00  dok    0-0  sluis
2  2024-08-10 20:00  boei   1-0  dok
2  2024-08-10 20:00  sluis  0-3  anker
3  2024-08-17 20:00  anker  -    dok
3  2024-08-17 20:00  boei   -    sluis
=== stories/de-week-van-boei.md
+++
title = \"De week van boei\"
date = 2024-08-14T09:00
about = [\"boei\"]
+++
Boei FC wacht af.
";

/// The site after an earlier build, and what the build says of tables that are no longer what they were.
fn site(content: &[WrittenFile], before: &MemoryFolder) -> (MemoryFolder, Vec<Restated>) {
    let folder = tempfile::tempdir().expect("a folder");
    write(content, folder.path());
    let now = NOW.parse().expect("a moment");
    let checked = check(folder.path(), now, &mut Timings::default()).expect("a folder that can be read");
    assert!(!checked.found.has_errors());
    let session = MemorySession::begin(before);
    let built = build(&checked, folder.path(), Theme::default(), &session, &mut Timings::default()).expect("a site");
    (session.commit().expect("a whole site").0, built.restated)
}

fn change(content: &mut [WrittenFile], from: &str, to: &str) {
    let lines = content.iter_mut().find(|file| file.path.ends_with("matches.txt")).expect("match lines");
    assert!(lines.text.contains(from), "no line has {from:?}");
    lines.text = lines.text.replace(from, to);
}

/// The box of the story's page, and its figures in the JSON beside it.
fn box_of(site: &MemoryFolder) -> (String, BTreeMap<String, serde_json::Value>) {
    let text = |ending: &str| {
        let file = site.files().iter().find(|(path, _)| path.as_str().ends_with(ending)).expect("the story is built");
        String::from_utf8(file.1.bytes.to_vec()).expect("UTF-8")
    };
    let page = text("de-week-van-boei/index.html");
    let begin = page.find("class=\"stood\"").or_else(|| page.find("stood")).expect("the story has its box");
    let end = page[begin..].find("</table>").expect("the box has a table");
    let json: serde_json::Value = serde_json::from_str(&text("de-week-van-boei/story.json")).expect("JSON");
    let stood = json["as_it_stood"].as_object().expect("figures").clone();
    (page[begin..begin + end].to_owned(), stood.into_iter().collect())
}

#[test]
fn what_is_played_later_changes_nothing_in_the_table_of_a_story_and_a_correction_is_told() {
    let mut content = files(SITE);
    let (first, restated) = site(&content, &MemoryFolder::default());
    assert_eq!(restated, [], "nothing was there before");
    let (page, figures) = box_of(&first);
    change(&mut content, "boei   -    sluis", "boei   0-9  sluis");
    let (later, restated) = site(&content, &first);
    assert_eq!(restated, []);
    assert_eq!(box_of(&later), (page.clone(), figures.clone()));
    // Two points more for Boei, of a match before the story.
    change(&mut content, "anker  2-1  boei", "anker  1-2  boei");
    let (corrected, restated) = site(&content, &later);
    assert_ne!(box_of(&corrected).0, page);
    assert_ne!(box_of(&corrected).1, figures);
    let expected = Restated {
        story: "stories/de-week-van-boei".to_owned(),
        moment: "2024-08-14T07:00:00Z".to_owned(),
        club: "boei".to_owned(),
        was: (2, 3),
        is: (1, 6),
    };
    assert_eq!(restated, [expected]);
    assert_eq!(site(&content, &corrected).1, [], "it is told once");
}
