//! Lists of stories, and the club that a site is about.

use super::super::StoryList;
use super::small::{archive_of, club_files, file, gather, letter};
use crate::archive::{Archive, Id, Story};
use crate::locale::Language;

/// `2025-03-04 slug key = value; key = value` a story.
fn stories(lines: &[&str]) -> Archive {
    let mut files = club_files(["club-a", "club-b"].into_iter());
    for line in lines {
        let (date, rest) = line.split_once(' ').expect("a date");
        let (slug, keys) = rest.split_once(' ').unwrap_or((rest, ""));
        let text = format!("+++\ntitle = \"{slug}\"\ndate = {date}\n{}\n+++\nText.\n", keys.replace("; ", "\n"));
        files.push(file(&format!("stories/{}/{slug}.md", &date[..4]), &text));
    }
    archive_of(&files)
}

fn slugs(archive: &Archive, stories: &[Id<Story>]) -> String {
    stories.iter().map(|story| archive.stories[*story].slug.as_str()).collect::<Vec<_>>().join(" ")
}

fn check_list(lines: &[&str], language: &str, cut: impl Fn(&StoryList) -> Vec<Id<Story>>, expected: &str) {
    let archive = stories(lines);
    let list = StoryList::of(&archive, Language::parse(language).expect("a language"));
    assert_eq!(slugs(&archive, &cut(&list)), expected, "{lines:?} in {language}");
}

#[test]
fn stories_of_a_year_and_a_month_stand_newest_first() {
    let lines = ["2023-12-31 one", "2024-01-01 two", "2024-03-05 three", "2024-03-06 four", "2025-03-01 five"];
    check_list(&lines, "nl", |list| list.all().to_vec(), "five four three two one");
    check_list(&lines, "nl", |list| list.of_year(2024).to_vec(), "four three two");
    check_list(&lines, "nl", |list| list.of_month(2024, 3).to_vec(), "four three");
    check_list(&lines, "nl", |list| list.of_month(2024, 2).to_vec(), "");
    check_list(&lines, "nl", |list| list.of_year(2022).to_vec(), "");
    let archive = stories(&lines);
    let list = StoryList::of(&archive, archive.site.main_language());
    assert_eq!(list.years(), [2025, 2024, 2023]);
    assert_eq!(list.months().collect::<Vec<_>>(), [(2025, 3), (2024, 3), (2024, 1), (2023, 12)]);
}

#[test]
fn a_story_stands_once_in_the_language_of_the_reader_or_as_it_was_written() {
    let lines = ["2024-03-05 een", "2024-03-07 one language = \"en\"; translation_of = \"een\"", "2024-03-06 twee"];
    check_list(&lines, "nl", |list| list.all().to_vec(), "twee een");
    check_list(&lines, "en", |list| list.all().to_vec(), "one twee");
}

fn check_club_of_site(lines: &[&str], expected: Option<&str>) {
    let archive = stories(lines);
    let club = gather(&archive).club_of_site.map(|club| letter(&archive, club));
    assert_eq!(club.as_deref(), expected, "{lines:?}");
}

#[test]
fn a_site_is_about_the_club_that_most_stories_are_about() {
    let (a, b) = ("about = [\"club-a\"]", "about = [\"club-b\"]");
    let line = |day: u8, club: &str| format!("2024-03-0{day} story-{day} {club}");
    check_club_of_site(&[&line(1, a), &line(2, b), &line(3, b)], Some("B"));
    check_club_of_site(&[&line(1, a), &line(2, b)], None);
    check_club_of_site(&[&line(1, "")], None);
    check_club_of_site(&[], None);
    let translated = "2024-03-05 same language = \"en\"; translation_of = \"story-1\"; about = [\"club-a\"]";
    check_club_of_site(&[&line(1, a), &line(2, b), translated], None);
}
