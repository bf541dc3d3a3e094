//! Stories: whose they are, which match is theirs, what to read next, how it stood.

use super::super::{Facts, Relation, Until, Why, league_table, version_in};
use super::small::{archive_of, club, file, game, gather, league_files, letter, person, season, story};
use crate::archive::{Archive, Subject};
use crate::locale::Language;
use crate::records::values::MatchRole;

/// Matches on 3, 10, 17 and 24 August 2024, two people, a thread, and these stories: slug, front matter, text.
fn site(stories: &[(&str, &str, &str)]) -> Archive {
    let mut files =
        league_files("[stages.league]\norder = [\"points\", \"goals\"]\n", "A 1-0 B|C 2-0 D; A 2-0 C; B 1-1 A; C - A");
    files.push(file("people/anna.md", "+++\nname = \"Anna Surname\"\n+++\n[[club-b]]"));
    files.push(file("people/bert.md", "+++\nname = \"Bert Surname\"\n+++\n"));
    files.push(file("threads/saga.md", "+++\ntitle = \"Saga\"\n+++\n"));
    files.extend(stories.iter().map(|(slug, fields, text)| {
        file(&format!("stories/{slug}.md"), &format!("+++\ntitle = \"{slug}\"\n{fields}\n+++\n{text}\n"))
    }));
    archive_of(&files)
}

fn stories_of(archive: &Archive, facts: &Facts, subject: Subject) -> Vec<(String, Why)> {
    let mentions = facts.stories_of(subject).iter();
    mentions.map(|mention| (archive.stories[mention.story].slug.to_string(), mention.why)).collect()
}

#[test]
fn a_story_is_listed_with_everything_that_it_names_for_the_best_reason() {
    let archive = site(&[
        ("first", "date = 2024-08-04T10:00\nabout = [\"anna\", \"club-a\"]", "With [[club-a]] and [[bert]]."),
        ("second", "date = 2024-08-05T10:00\nby = [\"anna\"]", "[[anna]], [[league/2024-25]], [[stories/first]]."),
    ]);
    let facts = gather(&archive);
    let of = |subject| stories_of(&archive, &facts, subject);
    let both = |one: Why, other: Why| vec![("second".to_owned(), one), ("first".to_owned(), other)];
    assert_eq!(of(Subject::Person(person(&archive, "anna"))), both(Why::Wrote, Why::About));
    assert_eq!(of(Subject::Person(person(&archive, "bert"))), [("first".to_owned(), Why::Named)]);
    assert_eq!(of(Subject::Club(club(&archive, "A"))), [("first".to_owned(), Why::About)]);
    assert_eq!(of(Subject::Season(season(&archive, "league"))), [("second".to_owned(), Why::Named)]);
    let competition = archive.seasons[season(&archive, "league")].competition;
    assert_eq!(of(Subject::Competition(competition)), [("second".to_owned(), Why::Named)]);
    assert_eq!(of(Subject::Story(story(&archive, "first"))), [("second".to_owned(), Why::Named)]);
    assert_eq!(of(Subject::Club(club(&archive, "B"))), []);
    assert_eq!(facts.linked_from(Subject::Club(club(&archive, "B"))), [Subject::Person(person(&archive, "anna"))]);
}

#[test]
fn every_link_of_every_story_leads_back() {
    let archive = site(&[
        (
            "first",
            "date = 2024-08-04T10:00\nkind = \"report\"\nabout = [\"anna\", \"club-a\"]",
            "[[bert]], [[club-d]].",
        ),
        ("premier", "date = 2024-08-04T11:00\nlanguage = \"en\"\ntranslation_of = \"first\"", "Also [[club-c]]."),
        (
            "second",
            "date = 2024-08-05T10:00\nthread = \"saga\"",
            "[[anna]] and [[league/2024-25/league/club-b-club-a]].",
        ),
    ]);
    let facts = gather(&archive);
    for (id, story) in archive.stories.iter() {
        for subject in story.subjects() {
            let original = facts.stories[id].original;
            let lists_it = facts.stories_of(subject).iter().any(|mention| mention.story == original);
            assert!(lists_it, "{} names {subject:?}", story.slug);
        }
    }
}

fn check_match(fields: &str, text: &str, expected: Option<(&str, MatchRole)>) {
    let archive = site(&[("it", fields, text)]);
    let facts = gather(&archive);
    let found = facts.stories[story(&archive, "it")].matches.first();
    let found = found.map(|of_match| (archive.matches[of_match.game].slug.to_string(), of_match.role));
    assert_eq!(found, expected.map(|(slug, role)| (slug.to_owned(), role)), "{fields} {text}");
    if let Some((slug, role)) = found {
        let stories = &facts.matches[game(&archive, &slug)].stories;
        assert_eq!(stories.iter().map(|of_match| of_match.role).collect::<Vec<_>>(), [role]);
    }
}

#[test]
fn a_report_finds_its_match_by_link_or_by_clubs_and_day() {
    let report = "kind = \"report\"\ndate = 2024-08-04T10:00";
    let first = Some(("club-a-club-b", MatchRole::Report));
    check_match(report, "[[league/2024-25/league/club-a-club-b|It]]", first);
    check_match(&format!("{report}\nabout = [\"club-a\"]"), "", first);
    check_match(&format!("{report}\nabout = [\"club-b\", \"club-a\"]"), "", first);
    check_match(&format!("{report}\nabout = [\"club-a\", \"club-c\"]"), "", None);
    check_match(report, "[[league/2024-25/league/club-a-club-b]] [[league/2024-25/league/club-c-club-d]]", None);
    check_match(report, "It was [[club-a]] and [[club-b]].", first);
    check_match(report, "It was [[club-a]] and [[club-b]]; also [[club-c]] and [[club-d]].", None);
    // The next match of A is no report yet, and the one of last month is none any more.
    check_match(report, "[[league/2024-25/league/club-a-club-c]]", None);
    check_match("kind = \"report\"\ndate = 2024-09-20\nabout = [\"club-a\"]", "", None);
    check_match("date = 2024-08-04T10:00\nabout = [\"club-a\"]", "", None);
}

#[test]
fn a_preview_finds_the_match_that_comes() {
    let preview = "kind = \"preview\"\ndate = 2024-08-20";
    let next = Some(("club-c-club-a", MatchRole::Preview));
    check_match(&format!("{preview}\nabout = [\"club-a\"]"), "", next);
    check_match(preview, "[[league/2024-25/league/club-c-club-a]] after [[league/2024-25/league/club-a-club-c]]", next);
}

#[test]
fn a_story_of_a_match_is_one_of_both_clubs_unless_it_only_mentions_it() {
    let with_role = |role: &str| {
        let of_match = format!("matches = [{{ match = \"league/2024-25/league/club-a-club-b\", role = \"{role}\" }}]");
        let archive = site(&[("it", &format!("date = 2024-08-04T10:00\n{of_match}"), "")]);
        let facts = gather(&archive);
        ["A", "B"].map(|name| stories_of(&archive, &facts, Subject::Club(club(&archive, name))))
    };
    let listed = vec![("it".to_owned(), Why::Match(MatchRole::Aftermath))];
    assert_eq!(with_role("aftermath"), [listed.clone(), listed]);
    assert_eq!(with_role("mention"), [vec![], vec![]]);
}

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a language")
}

#[test]
fn versions_in_other_languages_are_the_same_story() {
    let archive = site(&[
        ("eerste", "date = 2024-08-01\nthread = \"saga\"", ""),
        ("tweede", "date = 2024-08-02\nthread = \"saga\"", ""),
        ("second", "date = 2024-08-03\nlanguage = \"en\"\ntranslation_of = \"tweede\"", "[[bert]]"),
        ("derde", "date = 2024-08-04\nthread = \"saga\"", ""),
        ("vierde", "date = 2024-08-05\nthread = \"saga\"\nretracted = { date = 2024-08-06, reason = \"Wrong.\" }", ""),
    ]);
    let facts = gather(&archive);
    let (dutch, english) = (story(&archive, "tweede"), story(&archive, "second"));
    let place = facts.stories[english].thread.expect("a place in the thread");
    assert_eq!((place.number, place.of), (2, 3));
    assert_eq!((place.previous, place.next), (Some(story(&archive, "eerste")), Some(story(&archive, "derde"))));
    assert_eq!(facts.stories[dutch].thread, Some(place));
    assert_eq!(facts.stories[english].original, dutch);
    assert_eq!(
        stories_of(&archive, &facts, Subject::Person(person(&archive, "bert"))),
        [("tweede".to_owned(), Why::Named)]
    );
    assert_eq!(version_in(&archive, dutch, language("en")), english);
    assert_eq!(version_in(&archive, english, language("nl")), dutch);
    assert_eq!(version_in(&archive, english, language("fr")), dutch);
    assert_eq!(facts.stories[story(&archive, "vierde")].thread, None);
}

#[test]
fn what_to_read_next_has_its_reason_and_the_nearest_come_first() {
    let of_match = "matches = [{ match = \"league/2024-25/league/club-a-club-b\", role = \"report\" }]";
    let archive = site(&[
        ("long-ago", "date = 2024-01-01\nabout = [\"anna\"]", ""),
        ("before", "date = 2024-08-01\nabout = [\"anna\"]", ""),
        ("it", &format!("date = 2024-08-03T23:00\nabout = [\"club-a\", \"anna\"]\n{of_match}"), ""),
        ("same-match", &format!("date = 2024-08-04\n{of_match}"), ""),
        ("after", "date = 2024-08-05\nabout = [\"anna\", \"club-a\"]", ""),
        ("of-the-club", "date = 2024-08-06\nabout = [\"club-a\"]", ""),
        ("linked-only", "date = 2024-08-07", "[[anna]]"),
    ]);
    let facts = gather(&archive);
    let related = facts.stories[story(&archive, "it")].related.iter();
    let related: Vec<_> =
        related.map(|related| (archive.stories[related.story].slug.as_str().to_owned(), related.why)).collect();
    let anna = Relation::AlsoAbout(Subject::Person(person(&archive, "anna")));
    let expected = [
        ("same-match", Relation::SameMatch(game(&archive, "club-a-club-b"))),
        ("before", anna),
        ("after", anna),
        ("of-the-club", Relation::AlsoAbout(Subject::Club(club(&archive, "A")))),
    ];
    assert_eq!(related, expected.map(|(slug, why)| (slug.to_owned(), why)));
}

/// The lines as they stood: rank, club, points.
fn check_stood(fields: &str, expected: Option<&str>) {
    let archive = site(&[("it", fields, "")]);
    let facts = gather(&archive);
    let stood = facts.stories[story(&archive, "it")].stood.as_ref().map(|stood| {
        let lines = stood.lines.iter();
        let lines = lines.map(|line| format!("{} {} {}", line.rank, letter(&archive, line.club), line.points));
        lines.collect::<Vec<_>>().join(", ")
    });
    assert_eq!(stood.as_deref(), expected, "{fields}");
}

#[test]
fn a_story_carries_the_table_of_its_own_moment() {
    let after_one = Some("1 C 3, 2 A 3, 3 B 0, 3 D 0");
    let after_two = Some("1 A 6, 2 C 3, 3 B 0, 3 D 0");
    // Round two is played on 10 August at 20:00 in Brussels, and counts from 22:00 on.
    check_stood("date = 2024-08-10T21:59\nabout = [\"club-a\"]", after_one);
    check_stood("date = 2024-08-10T22:00\nabout = [\"club-a\"]", after_two);
    check_stood("date = 2024-08-10\nabout = [\"club-a\"]", after_one);
    check_stood("date = 2024-08-11\nabout = [\"club-a\"]", after_two);
    check_stood("date = 2024-08-10\nas_of = 2024-08-11\nabout = [\"club-a\"]", after_two);
    // A report counts everything up to the end of its match, whenever it was written.
    let of_match = "matches = [{ match = \"league/2024-25/league/club-a-club-c\" }]";
    check_stood(&format!("date = 2024-08-10\n{of_match}"), after_two);
    // Before anything was played, long after all was, and about nobody who plays.
    check_stood("date = 2024-08-03\nabout = [\"club-a\"]", None);
    check_stood("date = 2025-08-03\nabout = [\"club-a\"]", None);
    check_stood("date = 2024-08-10\nabout = [\"anna\"]", None);
}

#[test]
fn stories_of_every_hour_carry_what_would_be_worked_out_for_them_alone() {
    let season = "[stages.league]\norder = [\"points\", \"goals\"]\n[[adjustments]]\nclub = \"club-a\"\npoints = -1\ndate = 2024-08-07\n";
    let mut files = league_files(season, "A 0-5 awarded B|C 1-0 D; B 1-1 A; C 2-2 A; A 1-0 D");
    let detail =
        "pitch = \"2-1\"\n[[decisions]]\ndate = 2024-08-06\nscore = \"3-0\"\n[[decisions]]\ndate = 2024-08-08\n";
    files.push(file("competitions/league/2024-25/league/club-a-club-b.toml", detail));
    for hours in (0..24 * 30).step_by(11) {
        let moment = jiff::civil::date(2024, 8, 1).at(0, 0, 0, 0) + jiff::Span::new().hours(hours);
        let fields = format!("title = \"T\"\ndate = {}\nabout = [\"club-a\"]", moment.strftime("%Y-%m-%dT%H:%M"));
        files.push(file(&format!("stories/at-{hours}.md"), &format!("+++\n{fields}\n+++\n")));
    }
    let archive = archive_of(&files);
    let facts = gather(&archive);
    let league = super::small::stage(&archive, "league");
    let mut tables = std::collections::BTreeSet::new();
    for (id, story) in archive.stories.iter() {
        let until = Until::Moment(story.as_of.timestamp());
        let alone = league_table(&archive, league, until).expect("a table");
        let Some(stood) = &facts.stories[id].stood else {
            assert!(alone.is_blank(), "{} has no table", story.slug);
            continue;
        };
        assert_eq!(stood.lines, alone.standings, "{}", story.slug);
        tables.insert(format!("{:?}", stood.lines));
    }
    assert!(tables.len() >= 7, "only {} different tables", tables.len());
}
