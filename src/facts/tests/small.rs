//! Small archives from content in memory.

use std::sync::Arc;

use crate::archive::{Archive, Club, Id, Match, Person, Season, Stage, Story, assemble};
use crate::facts::Facts;
use crate::names::find_names;
use crate::records::read_records;
use crate::source::{Diagnostics, SourceFile, Sources};

/// An archive of these files, paths and texts, beside a plain `site.toml`. Faults are errors of the test.
pub(super) fn archive_of(files: &[(String, String)]) -> Archive {
    let site = "title = \"Test\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\ntimezone = \"Europe/Brussels\"\n[languages.en]\n";
    let mut sources = vec![SourceFile { path: "site.toml".to_owned(), text: site.to_owned() }];
    sources.extend(files.iter().map(|(path, text)| SourceFile { path: path.clone(), text: text.clone() }));
    let sources = Arc::new(Sources::new(sources));
    let mut found = Diagnostics::default();
    let records = read_records(&sources, &mut found);
    let now = "2100-01-01T00:00:00Z".parse().expect("a moment");
    let archive = assemble(&records, Arc::clone(&sources), now, &mut found);
    if found.has_errors() {
        panic!(
            "the content of this test is wrong:\n{}",
            crate::source::print(&found, &sources, "content", crate::source::Format::Json)
        );
    }
    archive
}

/// Everything that follows from an archive.
pub(super) fn gather(archive: &Archive) -> Facts {
    Facts::gather(archive, find_names(archive))
}

/// A competition `league` with the season `2024-25`: its `season.toml`, and its matches in words as in
/// `A 2-0 B; B 2-0 A; A -1`, one letter a club. Each match is a round later than the one before, a week apart from
/// 3 August 2024 at 20:00; `|` keeps what follows in the same round, `#2` before a match names its round, `A -1` takes a
/// point from A. A line of a match file's grammar goes through as it is when it begins with a digit.
pub(super) fn league(season: &str, matches: &str) -> Archive {
    archive_of(&league_files(season, matches))
}

pub(super) fn league_files(season: &str, matches: &str) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    let mut adjustments = String::new();
    let mut clubs = std::collections::BTreeSet::new();
    let mut stage = "league".to_owned();
    let mut round = 0;
    for entry in matches.split([';', '|']).zip(separators(matches)) {
        let (entry, goes_on) = (entry.0.trim(), entry.1);
        if entry.is_empty() {
            continue;
        }
        if let Some(name) = entry.strip_prefix('[') {
            stage = name.trim_end_matches(']').to_owned();
            round = 0;
            continue;
        }
        let words: Vec<&str> = entry.split(' ').collect();
        if let [club, points] = words.as_slice() {
            adjustments +=
                &format!("[[adjustments]]\nclub = \"{}\"\npoints = {points}\ndate = 2024-07-01\n", slug(club));
            continue;
        }
        if !goes_on {
            round += 1;
        }
        let words = match words[0].strip_prefix('#') {
            Some(number) => {
                round = number.parse().expect("a round");
                &words[1..]
            }
            None => &words[..],
        };
        let (home, away) = (slug(words[0]), slug(words[words.len() - 1]));
        clubs.extend([home.clone(), away.clone()]);
        let days = 2 + 7 * (round - 1);
        let day = jiff::civil::date(2024, 8, 1) + jiff::Span::new().days(days);
        let (keys, result): (Vec<&str>, Vec<&str>) =
            words[1..words.len() - 1].iter().copied().partition(|word| word.contains('='));
        let result = result.join(" ");
        let meeting = 1 + lines.iter().filter(|(of, one, other, _)| (of, one, other) == (&stage, &home, &away)).count();
        let meeting = if meeting > 1 { format!(" ({meeting})") } else { String::new() };
        // `winner=A` is a club too.
        let key = |key: &&str| match key.strip_prefix("winner=") {
            Some(winner) if winner.len() == 1 => format!(" winner={}", slug(winner)),
            Some(_) | None => format!(" {key}"),
        };
        let keys: String = keys.iter().map(key).collect();
        lines.push((
            stage.clone(),
            home.clone(),
            away.clone(),
            format!("{round} {day} 20:00 {home} {result} {away}{meeting}{keys}"),
        ));
    }
    let mut files = club_files(clubs.iter().map(String::as_str));
    files.push(file("competitions/league/competition.md", "+++\nname = \"League\"\n+++\n"));
    files.push(file("competitions/league/2024-25/season.toml", &format!("{season}\n{adjustments}")));
    let mut text = String::new();
    for (stage, _, _, line) in &lines {
        text += &format!("[{stage}]\n{line}\n");
    }
    files.push(file("competitions/league/2024-25/matches.txt", &text));
    files
}

/// For each part of the text whether it goes on the round of the one before.
fn separators(text: &str) -> impl Iterator<Item = bool> + '_ {
    std::iter::once(false).chain(text.chars().filter(|sign| matches!(sign, ';' | '|')).map(|sign| sign == '|'))
}

/// `A` is the club `club-a`.
fn slug(letter: &str) -> String {
    format!("club-{}", letter.to_lowercase())
}

pub(super) fn club_files<'a>(slugs: impl Iterator<Item = &'a str>) -> Vec<(String, String)> {
    slugs.map(|slug| file(&format!("clubs/{slug}.md"), &format!("+++\nname = \"{slug}\"\n+++\n"))).collect()
}

pub(super) fn file(path: &str, text: &str) -> (String, String) {
    (path.to_owned(), text.to_owned())
}

/// The letter of a club of [`league`], or its whole slug.
pub(super) fn letter(archive: &Archive, club: Id<Club>) -> String {
    let slug = archive.clubs[club].slug.as_str();
    match slug.strip_prefix("club-") {
        Some(letter) if letter.len() == 1 => letter.to_uppercase(),
        Some(_) | None => slug.to_owned(),
    }
}

pub(super) fn club(archive: &Archive, letter: &str) -> Id<Club> {
    let found =
        archive.clubs.iter().find(|(_, club)| club.slug.as_str() == slug(letter) || club.slug.as_str() == letter);
    found.unwrap_or_else(|| panic!("no club {letter}")).0
}

pub(super) fn stage(archive: &Archive, name: &str) -> Id<Stage> {
    archive.stages.iter().find(|(_, stage)| stage.slug.as_str() == name).unwrap_or_else(|| panic!("no stage {name}")).0
}

pub(super) fn season(archive: &Archive, competition: &str) -> Id<Season> {
    let is_named = |season: &Season| archive.competitions[season.competition].slug.as_str() == competition;
    archive.seasons.iter().find(|(_, season)| is_named(season)).unwrap_or_else(|| panic!("no {competition}")).0
}

pub(super) fn person(archive: &Archive, slug: &str) -> Id<Person> {
    archive.people.iter().find(|(_, person)| person.slug.as_str() == slug).unwrap_or_else(|| panic!("no {slug}")).0
}

pub(super) fn story(archive: &Archive, slug: &str) -> Id<Story> {
    archive.stories.iter().find(|(_, story)| story.slug.as_str() == slug).unwrap_or_else(|| panic!("no {slug}")).0
}

pub(super) fn game(archive: &Archive, slug: &str) -> Id<Match> {
    archive.matches.iter().find(|(_, game)| game.slug.as_str() == slug).unwrap_or_else(|| panic!("no match {slug}")).0
}
