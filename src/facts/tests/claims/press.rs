//! What newspapers claimed of KV Mechelen, held against the example site: most of it was right, some of it only with the cup,
//! and some of it was wrong.

use std::path::Path;
use std::sync::Arc;

use crate::archive::{Archive, assemble};
use crate::facts::tests::small::{gather, story};
use crate::facts::{Facts, Verdict};
use crate::records::read_records;
use crate::source::{Diagnostics, SourceFile, Sources, read_content};

/// The example site with one more story, written at this moment.
fn example_with(date: &str, text: &str) -> (Archive, Facts) {
    let mut found = Diagnostics::default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let sources = read_content(&folder, &mut found).expect("the example site");
    let files = sources.ids().map(|id| sources.file(id));
    let mut files: Vec<SourceFile> =
        files.map(|file| SourceFile { path: file.path.clone(), text: file.text.clone() }).collect();
    let about = "title = \"De pers\"\nabout = [\"kv-mechelen\"]";
    let text = format!("+++\ndate = {date}\n{about}\n+++\n{text}\n");
    files.push(SourceFile { path: "stories/de-pers.md".to_owned(), text });
    let sources = Arc::new(Sources::new(files));
    let records = read_records(&sources, &mut found);
    let now = "2100-01-01T00:00:00Z".parse().expect("a moment");
    let archive = assemble(&records, Arc::clone(&sources), now, &mut found);
    assert!(!found.has_errors(), "the example site has no faults");
    let facts = gather(&archive);
    (archive, facts)
}

fn check(date: &str, claims: &[(&str, Verdict)]) {
    let text: Vec<&str> = claims.iter().map(|(claim, _)| *claim).collect();
    let (archive, facts) = example_with(date, &text.join("\n"));
    let checked = &facts.claims[story(&archive, "de-pers")];
    assert_eq!(checked.len(), claims.len(), "every claim is looked at");
    for (checked, (claim, verdict)) in checked.iter().zip(claims) {
        assert_eq!(checked.verdict(), *verdict, "{claim}: {checked:#?}");
    }
}

#[test]
fn what_the_press_wrote_on_the_day_of_the_dismissal() {
    check(
        "2025-03-04T14:00",
        &[
            ("[7 op 30](claim:points?last=10)", Verdict::True),
            ("[11 op 45](claim:points?last=15)", Verdict::True),
            ("[één zege in de jongste dertien](claim:wins=1/13?last=13)", Verdict::True),
            // In league matches alone the fourteenth last was won: there the cup makes the difference.
            ("[één zege in veertien](claim:wins=1?last=14&in=all)", Verdict::True),
            ("[één zege in veertien](claim:wins=1?last=14)", Verdict::False),
            ("[tiende](claim:position=10)", Verdict::True),
            ("[één punt boven de streep](claim:points-ahead=1?than=13)", Verdict::True),
            ("[evenveel als Dender](claim:points-ahead=0?than=dender)", Verdict::True),
            ("[54 jaar](claim:age?of=besnik-hasi)", Verdict::False),
            ("[53 jaar](claim:age?of=besnik-hasi)", Verdict::True),
            ("[4-0](claim:score?match=pro-league/2024-25/regular/anderlecht-kv-mechelen)", Verdict::False),
            ("[4-1](claim:score?match=pro-league/2024-25/regular/anderlecht-kv-mechelen)", Verdict::True),
            ("[22-12-20](claim:record?of=besnik-hasi&at=kv-mechelen&in=pro-league)", Verdict::True),
            ("[88](claim:goals-for?of=besnik-hasi&at=kv-mechelen&in=pro-league)", Verdict::True),
            // More than forty, say the sources, and the archive has none of these matches.
            ("[43](claim:caps?of=besnik-hasi)", Verdict::Unknown),
            // Nobody wrote down who scored.
            ("[6](claim:goals?of=rob-schoofs)", Verdict::Unknown),
        ],
    );
}

#[test]
fn eleven_matches_without_a_win_were_ten_in_the_league() {
    check(
        "2025-02-16T12:00",
        &[
            ("[11](claim:run=without-win)", Verdict::False),
            ("[10](claim:run=without-win)", Verdict::True),
            ("[11](claim:run=without-win?in=all)", Verdict::True),
            ("[10](claim:run=without-win?in=all)", Verdict::False),
        ],
    );
}

#[test]
fn what_the_press_wrote_in_other_seasons() {
    check("2023-11-02T18:00", &[("[6](claim:run=without-win)", Verdict::True)]);
    // The cup of that season is not in the archive, so nobody can count with it.
    check(
        "2023-11-06",
        &[("[7](claim:run=without-win)", Verdict::True), ("[8](claim:run=without-win?in=all)", Verdict::Unknown)],
    );
    check(
        "2025-04-16",
        &[
            ("[24 punten](claim:points)", Verdict::True),
            ("[eerste](claim:position=1)", Verdict::True),
            ("[gelijk](claim:points-ahead=0?than=charleroi)", Verdict::True),
            ("[zevende](claim:position=7?in=pro-league/2024-25)", Verdict::True),
        ],
    );
}

#[test]
fn every_claim_of_the_example_site_is_true() {
    let (archive, facts) = example_with("2025-07-01", "Niets.");
    let mut kinds = std::collections::BTreeSet::new();
    let mut count = 0;
    for (id, told) in archive.stories.iter() {
        for (claim, checked) in told.claims.iter().zip(&facts.claims[id]) {
            assert_eq!(checked.verdict(), Verdict::True, "{}: {claim:#?} {checked:#?}", told.slug);
            count += claim.asserted.len();
            kinds.extend(claim.asserted.iter().map(|asserted| asserted.claimed.what().word()));
        }
    }
    assert!(count > 200, "{count} values are claimed");
    for kind in ["position", "points", "points-ahead", "wins", "record", "run", "score", "age", "date", "goals-for"] {
        assert!(kinds.contains(kind), "{kind} is claimed");
    }
}
