//! What there is to find: by which names, in which language, and what of it is shown.

use std::sync::LazyLock;

use super::{file, league, site_with, story};
use crate::facts::Facts;
use crate::locale::{Language, Locales};
use crate::pages::{Desk, Findable, NameKind, plan_pages};
use crate::source::Diagnostics;

const SETTINGS: &str = "title = \"Test\"\nbase_url = \"https://example.org/blad/\"\nlanguage = \"nl\"\n\
                        timezone = \"Europe/Brussels\"\n[languages.en]\n";

/// Looks at what there is to find in a language of a site with these files.
fn check(files: &[(String, String)], language: &str, look: impl FnOnce(&Findable<'_>)) {
    static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::load);
    let archive = site_with(SETTINGS, files);
    let facts = Facts::gather(&archive, crate::names::find_names(&archive));
    let plan = plan_pages(&archive, &facts, &mut Diagnostics::default());
    let desk = Desk::new(&archive, &facts, &plan, &LOCALES);
    let language = Language::parse(language).expect("a language");
    let findable = desk.findable().find(|findable| findable.language == language);
    look(&findable.expect("the site is built in it"));
}

fn titles(findable: &Findable<'_>) -> Vec<String> {
    (0..findable.story_count).map(|place| (findable.story)(place).shown.title.to_owned()).collect()
}

#[test]
fn a_story_is_found_in_its_own_language_and_one_that_was_taken_back_in_none() {
    let files = [
        story("later", "2025-02-02", ""),
        story("eerst", "2024-02-02", ""),
        story("first", "2024-02-03", "language = \"en\"\ntranslation_of = \"eerst\""),
        story("weg", "2024-05-05", "retracted = { date = 2024-05-06, reason = \"Het klopte niet.\" }"),
    ];
    check(&files, "nl", |found| assert_eq!(titles(found), ["eerst", "later"]));
    check(&files, "en", |found| assert_eq!(titles(found), ["first"]));
}

#[test]
fn a_story_is_found_by_all_that_can_be_read_in_it_and_by_whom_it_names() {
    let text = "+++\ntitle = \"Zege\"\ndate = 2024-09-02\nstandfirst = \"Kort.\"\nkicker = \"Analyse\"\nabout = [\"jo-peers\"]\n\
                matches = [{ match = \"league/2024-25/regular/club-a-club-b\" }]\n\
                corrections = [{ date = 2024-09-03, text = \"Verbeterd.\" }]\n+++\nDe **spits** van [[club-c]].\n";
    let mut files = league(&["1 2024-09-01 club-a 1-0 club-b"]);
    files.push(file("people/jo-peers.md", "+++\nname = \"Jo Peers\"\n+++\n"));
    files.push(file("stories/2024/zege.md", text));
    check(&files, "nl", |found| {
        let story = (found.story)(0);
        assert_eq!((story.shown.lead, story.shown.text.as_str()), (Some("Kort."), "De spits van c."));
        assert_eq!((story.shown.link, story.shown.day.as_str()), ("/blad/verhalen/zege/", "2 september 2024"));
        assert!(story.rest.contains("Analyse") && story.rest.contains("Verbeterd."), "{}", story.rest);
        let names: Vec<&str> =
            story.subjects.iter().map(|number| found.subjects[*number as usize].shown.slug).collect();
        for slug in ["jo-peers", "club-a", "club-b", "club-c"] {
            assert!(names.contains(&slug), "{slug} is not in {names:?}");
        }
        assert_eq!(story.season.map(|season| found.seasons[season as usize]), Some("2024-25"));
    });
}

#[test]
fn a_long_text_is_found_whole_and_shown_in_part() {
    let text = format!("+++\ntitle = \"Lang\"\ndate = 2024-09-02\n+++\n{}einde\n", "woord één ".repeat(900));
    check(&[file("stories/2024/lang.md", text)], "nl", |found| {
        let story = (found.story)(0);
        assert!(story.shown.text.len() <= 6_000 && story.rest.ends_with("einde"), "{}", story.shown.text.len());
    });
}

#[test]
fn a_subject_has_every_name_that_it_ever_had() {
    let club = "+++\nname = { nl = \"Mechelen\", fr = \"Malines\" }\nshort_name = \"KVM\"\nfull_name = \"Koninklijke Mechelen\"\n\
                aliases = [\"Malinwa\"]\nnicknames = [\"De Kakkers\"]\nformer_names = [{ name = \"FC Malinois\", to = 1970 }]\n+++\n";
    check(&[file("clubs/kvm.md", club)], "nl", |found| {
        let subject = &found.subjects[0];
        let names: Vec<(&str, NameKind)> = subject.names.iter().map(|(name, kind)| (&**name, *kind)).collect();
        for expected in [
            ("Malines", NameKind::Own),
            ("KVM", NameKind::Own),
            ("Malinwa", NameKind::Other),
            ("De Kakkers", NameKind::Other),
            ("FC Malinois", NameKind::Former),
        ] {
            assert!(names.contains(&expected), "{expected:?} is not in {names:?}");
        }
        assert_eq!((subject.shown.kind, &*subject.shown.link), ("club", "/blad/clubs/kvm/"));
    });
}

#[test]
fn the_matches_of_two_clubs_stand_together_newest_first() {
    let files =
        league(&["1 2024-09-01 club-a 1-0 club-b", "2 2024-10-01 club-b 2-3 club-a", "3 2025-03-01 club-a 0-0 club-c"]);
    check(&files, "en", |found| {
        let slugs = |pair: usize| found.pairs[pair].shown.clubs.map(|club| found.subjects[club as usize].shown.slug);
        assert_eq!(found.pairs.len(), 2);
        let met = (0..2).find(|pair| slugs(*pair).contains(&"club-b")).expect("two clubs that met");
        let pair = &found.pairs[met].shown;
        let shown: Vec<_> = pair.matches.iter().map(|game| (game.score.as_str(), game.date.as_str())).collect();
        assert_eq!(shown, [("2–3", "2024-10-01"), ("1–0", "2024-09-01")]);
        assert_eq!(slugs(met)[usize::from(pair.matches[0].home)], "club-b");
        assert_eq!(pair.link.as_deref(), Some("/blad/en/matches/club-a/club-b/"));
    });
}

#[test]
fn whoever_is_written_about_most_comes_first() {
    let files = [
        file("people/a-a.md", "+++\nname = \"Aad Aa\"\n+++\n"),
        file("people/b-b.md", "+++\nname = \"Bob Bee\"\n+++\n"),
        story("een", "2024-02-02", "about = [\"b-b\"]"),
    ];
    check(&files, "nl", |found| {
        assert_eq!(found.subjects.iter().map(|subject| subject.shown.slug).collect::<Vec<_>>(), ["b-b", "a-a"]);
    });
}
