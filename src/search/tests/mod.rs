//! What is indexed is found, whatever it is, and the same documents give the same bytes.

mod opened;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use proptest::prelude::*;

use super::write_index;
use crate::locale::Language;
use crate::pages::{
    Findable, FindablePair, FindableStory, FindableSubject, NameKind, ShownPair, ShownStory, ShownSubject,
};
use opened::Opened;

/// A story of a test: title, standfirst, text, subjects.
type Written<'t> = (&'t str, &'t str, &'t str, &'t [u32]);

fn language() -> Language {
    Language::parse("nl").expect("Dutch is there")
}

fn story<'t>((title, lead, text, subjects): &Written<'t>) -> FindableStory<'t> {
    FindableStory {
        shown: ShownStory {
            title,
            link: "/verhaal/",
            date: "2025-03-04".to_owned(),
            day: "4 maart 2025".to_owned(),
            lead: Some(lead),
            text: (*text).to_owned(),
        },
        rest: String::new(),
        subjects: subjects.to_vec(),
        season: Some(0),
        year: 2025,
    }
}

fn subject<'t>(name: &'t str, others: &[&'t str]) -> FindableSubject<'t> {
    let others = others.iter().map(|name| (Cow::Borrowed(*name), NameKind::Other));
    FindableSubject {
        shown: ShownSubject {
            kind: "club",
            slug: "slug",
            name: name.into(),
            link: "/clubs/slug/".into(),
            remark: String::new(),
            sign: "".into(),
            colours: None,
        },
        names: [(Cow::Borrowed(name), NameKind::Own)].into_iter().chain(others).collect(),
    }
}

fn findable<'t>(stories: &'t [Written<'t>], subjects: Vec<FindableSubject<'t>>) -> Findable<'t> {
    Findable {
        language: language(),
        subjects,
        pairs: Vec::new(),
        seasons: vec!["2024-25"],
        story_count: stories.len(),
        story: Box::new(move |place| story(&stories[place])),
    }
}

fn files(findable: &Findable<'_>) -> BTreeMap<String, Vec<u8>> {
    let files = Mutex::new(BTreeMap::new());
    let count = write_index(findable, |(path, bytes)| {
        let before = files.lock().expect("no test panics with it").insert(path.clone(), bytes);
        assert!(before.is_none(), "{path} is written twice");
        Ok::<_, ()>(())
    });
    let files = files.into_inner().expect("no test panicked with it");
    assert_eq!(count, Ok(files.len()));
    files
}

fn index(stories: &[Written<'_>]) -> Opened {
    Opened::new(files(&findable(stories, Vec::new())))
}

/// The stories of a word are these.
fn check(stories: &[Written<'_>], word: &str, expected: &[u32]) {
    assert_eq!(index(stories).stories(word), expected, "{word}");
}

#[test]
fn a_word_is_found_in_every_part_of_a_story() {
    let stories: &[Written<'_>] =
        &[("Hasi weg", "", "", &[]), ("", "hasi", "", &[]), ("", "", "HASI!", &[]), ("", "", "Hasselt", &[])];
    check(stories, "hasi", &[0, 1, 2]);
    check(stories, "hasselt", &[3]);
    check(stories, "has", &[]);
}

#[test]
fn forms_of_a_word_lead_to_one_stem_and_accents_to_no_other_word() {
    let stories: &[Written<'_>] = &[
        ("", "", "De wedstrijd", &[]),
        ("", "", "drie wedstrijden", &[]),
        ("", "", "Eén café", &[]),
        ("", "", "een cafe", &[]),
    ];
    check(stories, "wedstrijden", &[0, 1]);
    check(stories, "wedstrijd", &[0, 1]);
    check(stories, "cafe", &[2, 3]);
    check(stories, "een", &[2, 3]);
    check(stories, "café", &[]);
}

#[test]
fn places_tell_what_stands_behind_what_and_no_phrase_goes_over_the_edge_of_a_part() {
    let opened = index(&[("Het einde", "van Hasi", "van Hasi: het einde", &[])]);
    let places = |word: &str| opened.places(word)[&0].clone();
    let [einde, van, hasi] = ["einde", "van", "hasi"].map(places);
    assert_eq!((einde.len(), van.len(), hasi.len()), (2, 2, 2));
    assert_eq!(hasi[0], van[0] + 1);
    assert!(van[0] > einde[0] + 1, "{einde:?} {van:?}");
}

#[test]
fn stories_are_found_by_what_they_name_beside_their_words() {
    let stories: &[Written<'_>] = &[("", "", "a", &[0, 300]), ("", "", "b", &[300]), ("", "", "c", &[])];
    check(stories, "#0", &[0]);
    check(stories, "#300", &[0, 1]);
    check(stories, "#s0", &[0, 1, 2]);
    let opened = index(stories);
    assert_eq!(opened.columns(), [(Some(0), vec![0, 300]), (Some(0), vec![300]), (Some(0), vec![])]);
    assert_eq!(opened.shown(1)["text"], "b");
}

#[test]
fn a_subject_is_found_by_each_word_of_each_name() {
    let subjects =
        vec![subject("KV Mechelen", &["Malinwa", "FC Malinois"]), subject("Racing Mechelen", &["De Ratten"])];
    let opened = Opened::new(files(&findable(&[], subjects)));
    let bearers = |word: &str| opened.bearers(word);
    assert_eq!(bearers("mechelen"), [(0, 3), (1, 3)]);
    assert_eq!(bearers("malinwa"), [(0, 2)]);
    assert_eq!(bearers("malinois"), [(0, 2)]);
    assert_eq!(bearers("ratten"), [(1, 2)]);
    assert_eq!(bearers("=club/slug"), [(0, 0), (1, 0)]);
    assert_eq!(opened.stories("mechelen"), [0; 0]);
}

#[test]
fn matches_lie_in_the_order_of_their_clubs() {
    let pair = |one, other| FindablePair {
        shown: ShownPair { clubs: [one, other], link: Some("/x".repeat(400).into()), count: 0, matches: Vec::new() },
    };
    for (clubs, guides) in [(12, 0), (30, 2)] {
        let pairs: Vec<_> = (0..clubs).flat_map(|one| (one + 1..clubs).map(move |other| pair(one, other))).collect();
        let opened = Opened::new(files(&Findable { pairs, ..findable(&[], Vec::new()) }));
        assert_eq!(opened.guides('p'), guides, "{clubs} clubs");
        for one in 0..clubs {
            assert!((one + 1..clubs).all(|other| opened.has_pair(one, other)), "{one} of {clubs}");
        }
        assert!(!opened.has_pair(clubs - 1, clubs));
    }
}

#[test]
fn the_entry_stays_small_and_all_is_found_through_guides() {
    let texts: Vec<String> = (0..400)
        .map(|story| (0..200).map(|word| format!("w{:05} ", (story * 200 + word) * 7 % 80_000)).collect())
        .collect();
    let stories: Vec<Written<'_>> = texts.iter().map(|text| ("", "", text.as_str(), [].as_slice())).collect();
    let names: Vec<String> = (0..1_000).map(|number| format!("Club {number}")).collect();
    let subjects = names.iter().map(|name| subject(name, &[])).collect();
    let files = files(&findable(&stories, subjects));
    assert!(files["search/nl/index.json"].len() < 3_000, "{} bytes", files["search/nl/index.json"].len());
    let opened = Opened::new(files);
    assert!(opened.guides('t') > 1 && opened.guides('s') == 2 && opened.guides('n') == 0);
    for (story, text) in (0..).zip(&texts) {
        for word in text.split(' ').filter(|word| !word.is_empty()).step_by(61) {
            assert_eq!(opened.stories(word), [story], "{word}");
        }
    }
    assert_eq!(opened.stories("a00000"), [0; 0], "before all words");
    assert_eq!(opened.stories("x"), [0; 0], "behind all words");
    assert!((0..1_000).step_by(99).all(|number| opened.has_subject(number)));
}

/// 18,000 stories with the word, more than are compacted at once; in 36 of them it is in the title.
#[test]
fn of_a_common_word_the_stories_that_are_most_about_it_are_kept() {
    let stories: Vec<Written<'_>> = (0..18_000)
        .map(|number| {
            if number % 500 == 3 {
                ("bal", "", "", [7].as_slice())
            } else {
                ("", "", "de bal rolt verder door het gras", [7].as_slice())
            }
        })
        .collect();
    let opened = index(&stories);
    let found = opened.stories("bal");
    assert_eq!(found.len(), super::lists::MOST_STORIES);
    assert!((0..18_000).filter(|number| number % 500 == 3).all(|number| found.contains(&number)));
    assert!(found.contains(&17_999) && !found.contains(&0), "the newest of all others");
    assert_eq!(opened.places("bal").len(), found.len());
    assert_eq!(opened.stories("#7").len(), 18_000, "nobody is left out who was chosen");
}

#[test]
fn no_file_is_much_larger_than_it_should_be() {
    let text: String = (0..4_000).map(|number| format!("woord{} ", number * 7 % 1_999)).collect();
    let stories: Vec<Written<'_>> =
        (0..300).map(|place| ("", "", &text[place * 90..(place + 20) * 90], [].as_slice())).collect();
    for (name, file) in files(&findable(&stories, Vec::new())) {
        assert!(file.len() < 10_000, "{name}: {} bytes", file.len());
    }
}

#[test]
fn an_empty_language_has_an_entry() {
    let files = files(&findable(&[], Vec::new()));
    assert_eq!(files.keys().collect::<Vec<_>>(), ["search/nl/index.json"]);
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let texts: Vec<String> = (0..3_000).map(|number| format!("woord{} en nog {}", number % 71, number % 97)).collect();
    let stories: Vec<Written<'_>> = texts.iter().map(|text| ("Titel", "", text.as_str(), [3].as_slice())).collect();
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| files(&findable(&stories, vec![subject("KV Mechelen", &[])])))
    };
    let one = on(1);
    assert!(one.len() > 10);
    assert!(one == on(2) && one == on(3));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_every_story_finds_it_where_it_stands(
        texts in proptest::collection::vec(("[a-dé]{1,4}( [a-dé]{1,4}){0,3}", "([a-fA-Fëß0-9]{1,6}[ .,'-]{1,2}){0,40}"), 1..40)
    ) {
        let stories: Vec<Written<'_>> = texts.iter().map(|(title, text)| (title.as_str(), "", text.as_str(), [].as_slice())).collect();
        let opened = index(&stories);
        let mut written: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        for (number, (title, text)) in (0..).zip(&texts) {
            let words = super::folded_words(&format!("{title} {text}"));
            for word in words {
                written.entry(word).or_default().insert(number);
            }
        }
        for (word, stories) in written.iter().filter(|(word, _)| super::words::is_telling(word)) {
            let places = opened.places(word);
            for number in stories {
                prop_assert!(places.get(number).is_some_and(|places| !places.is_empty()), "{word:?} of {number}");
            }
        }
    }
}
