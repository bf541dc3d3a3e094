//! What stories name, as pages and programs are told it.

use serde_json::{Value, json};

use super::{file, league, site, site_with};
use crate::archive::{Archive, Subject};
use crate::facts::Facts;
use crate::names::find_names;
use crate::pages::{NamesReport, StoryJson, plan_pages};
use crate::source::Diagnostics;

const MATCHES: [&str; 2] = ["1 2024-08-03 20:00 club-a 2-1 club-b", "1 2024-08-03 20:00 club-c 0-0 club-d"];

/// The only story of a site, with its file.
fn with_story(keys: &str, text: &str) -> (Archive, String) {
    let mut files = league(&MATCHES);
    files.push(file("people/besnik-hasi.md", "+++\nname = \"Besnik Hasi\"\n+++\n"));
    for slug in ["jan-peeters", "jan-peeters-2"] {
        files.push(file(format!("people/{slug}.md"), "+++\nname = \"Jan Peeters\"\n+++\n"));
    }
    let text = format!("+++\ntitle = \"Het einde\"\ndate = 2024-08-04\n{keys}\n+++\n{text}");
    files.push(file("stories/2024/het-einde.md", text.clone()));
    (site(&files), text)
}

fn report(archive: &Archive) -> Value {
    let story = archive.stories.ids().next().expect("one story");
    let names = find_names(archive);
    serde_json::to_value(NamesReport::of(archive, &names[story.index()], story)).expect("a report can be serialised")
}

#[test]
fn a_report_names_each_record_by_its_kind_and_reference_and_each_place_by_its_bytes() {
    let text = "Besnik Hasi zag [[league/2024-25/regular/club-a-club-b|é 2-1]] en Jan Peeters, die van het park Kwibus Heide houdt.";
    let (archive, source) = with_story("", text);
    let report = report(&archive);
    let place = |words: &str| {
        let start = source.find(words).expect("the words are there");
        (start, start + words.len())
    };
    let ((hasi, hasi_end), (game, game_end), (peeters, peeters_end)) =
        (place("Besnik Hasi"), place("é 2-1"), place("Jan Peeters"));
    let expected = json!({
        "story": "stories/het-einde",
        "file": "stories/2024/het-einde.md",
        "mentions": [
            { "start": hasi, "end": hasi_end, "text": "Besnik Hasi", "kind": "person", "slug": "besnik-hasi",
              "rule": "full-name", "linked": true, "role": "mentioned" },
            { "start": game, "end": game_end, "text": "é 2-1", "kind": "match",
              "slug": "league/2024-25/regular/club-a-club-b", "rule": "link", "linked": true, "role": "mentioned" },
        ],
        "refused": [
            { "start": peeters, "end": peeters_end, "text": "Jan Peeters",
              "candidates": [{ "kind": "person", "slug": "jan-peeters" }, { "kind": "person", "slug": "jan-peeters-2" }],
              "reason": "namesakes" },
        ],
        "unknown": [{ "text": "Kwibus Heide", "count": 1 }],
    });
    assert_eq!(report, expected);
}

/// The only story's data and its file.
fn data(archive: &Archive) -> (String, Value) {
    let facts = Facts::gather(archive, find_names(archive));
    let plan = plan_pages(archive, &facts, &mut Diagnostics::default());
    let mut data = plan.pages.iter().filter_map(|page| StoryJson::of(archive, &facts, page));
    let (file, json) = data.next().expect("one story");
    assert!(data.next().is_none(), "one story has data once");
    (file, serde_json::to_value(json).expect("data can be serialised"))
}

#[test]
fn the_data_of_a_story_stand_beside_its_page_and_say_what_it_is() {
    let (archive, _) = with_story("", "Besnik Hasi.");
    let (file, json) = data(&archive);
    assert_eq!(file, "verhalen/het-einde/story.json");
    for (key, value) in [
        ("story", "stories/het-einde"),
        ("file", "stories/2024/het-einde.md"),
        ("title", "Het einde"),
        ("date", "2024-08-04"),
        ("language", "nl"),
        ("address", "https://example.org/verhalen/het-einde/"),
    ] {
        assert_eq!(json[key], value, "{key}");
    }
    assert_eq!(json["mentions"][0]["slug"], "besnik-hasi");
}

#[test]
fn where_pages_are_files_so_are_data_and_a_known_hour_has_its_zone() {
    let settings = "title = \"Test\"\nbase_url = \"https://example.org/blad/\"\nlanguage = \"nl\"\n\
                    timezone = \"Europe/Brussels\"\naddresses.form = \"file\"\n";
    let story = "+++\ntitle = \"Laat\"\ndate = 2024-08-04T21:30\n+++\nTekst.\n";
    let (file, json) = data(&site_with(settings, &[file("stories/laat.md", story)]));
    assert_eq!(file, "verhalen/laat.json");
    assert_eq!(
        (&json["date"], &json["address"]),
        (&json!("2024-08-04T21:30:00+02:00"), &json!("https://example.org/blad/verhalen/laat.html"))
    );
}

#[test]
fn a_retracted_story_has_no_names_to_report() {
    let (archive, _) = with_story("retracted = { date = 2024-08-05, reason = \"Onjuist.\" }", "Besnik Hasi loog.");
    let report = report(&archive);
    for list in ["mentions", "refused", "unknown"] {
        assert_eq!(report[list], json!([]), "{list}");
    }
}

#[test]
fn every_thing_has_a_reference_that_finds_it_again() {
    let (archive, _) = with_story("", "Tekst.");
    let stage = archive.stages.ids().next().expect("one stage");
    let season = archive.stages[stage].season;
    let subjects = [
        (Subject::Stage(stage), "league/2024-25/regular"),
        (Subject::Season(season), "league/2024-25"),
        (Subject::Competition(archive.seasons[season].competition), "league"),
        (Subject::Story(archive.stories.ids().next().expect("one story")), "stories/het-einde"),
    ];
    for (subject, reference) in subjects {
        assert_eq!(archive.reference_of(subject), reference);
    }
}
