//! Lines as they are read and written, and what their faults say.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::records::values::KnownDate;
use crate::source::{Diagnostics, SourceFile, Sources};
use crate::sport::{DecidedIn, FinalScore};

/// What is read from a text, and its faults as `line:column code: message / help`.
fn read(text: &str) -> (MatchLines, Vec<String>) {
    let sources = Sources::new(vec![SourceFile { path: "matches.txt".to_owned(), text: text.to_owned() }]);
    let file = sources.find("matches.txt").expect("the file is there");
    let mut found = Diagnostics::default();
    let lines = read_match_lines(file, text, &mut found);
    let faults = found.iter().map(|fault| {
        let place = sources.place(fault.span);
        let help: String = fault.help.iter().map(|help| format!(" / {help}")).collect();
        format!("{}:{} {}: {}{help}", place.line, place.column, fault.code.slug(), fault.message)
    });
    (lines, faults.collect())
}

/// The one line of a text without faults.
fn line(written: &str) -> MatchLine {
    let (mut read, faults) = read(&format!("[cup]\n{written}\n"));
    assert_eq!(faults, Vec::<String>::new(), "{written}");
    read.lines.pop().expect("one line")
}

/// One fault from a line below a heading: behind the away side it costs the key only, before it the line.
fn check_fault(written: &str, expected: &str) {
    let (read, faults) = read(&format!("[cup]\n{written}\n"));
    assert_eq!(faults.len(), 1, "{written}: {faults:?}");
    assert!(faults[0].contains(expected), "{written}: {}", faults[0]);
    assert!(read.lines.len() + read.broken.len() <= 1, "{written}");
}

fn score(home: u16, away: u16) -> Score {
    Score::new(home, away)
}

fn played(home: u16, away: u16, decided_in: DecidedIn, parts: &[Score], shoot_out: Option<Score>) -> MatchResult {
    MatchResult::Played(FinalScore { result: score(home, away), decided_in, parts: parts.to_vec(), shoot_out })
}

#[test]
fn every_form_of_a_result_is_read_and_written_back() {
    use DecidedIn::*;
    let sets = [score(25, 20), score(23, 25), score(15, 13)];
    for (written, result) in [
        ("-", MatchResult::NotPlayed),
        ("?", MatchResult::ScoreUnknown),
        ("postponed", MatchResult::Postponed),
        ("cancelled", MatchResult::Cancelled),
        ("void", MatchResult::Void { score: None }),
        ("2-0 void", MatchResult::Void { score: Some(score(2, 0)) }),
        ("abandoned", MatchResult::Abandoned { score: None }),
        ("1-1 abandoned", MatchResult::Abandoned { score: Some(score(1, 1)) }),
        ("0-5 awarded", MatchResult::Awarded { score: score(0, 5) }),
        ("2-1", played(2, 1, RegularTime, &[], None)),
        ("2-1 (1-0)", played(2, 1, RegularTime, &[score(1, 0)], None)),
        ("3-1 aet (1-1)", played(3, 1, ExtraTime, &[score(1, 1)], None)),
        ("2-2 aet (1-1, 0-0) 4-3 pen", played(2, 2, ExtraTime, &[score(1, 1), score(0, 0)], Some(score(4, 3)))),
        ("1-1 (0-1) 4-5 pen", played(1, 1, RegularTime, &[score(0, 1)], Some(score(4, 5)))),
        ("101-98 2ot (50-50, 40-40, 11-8)", {
            played(101, 98, Overtime(2), &[score(50, 50), score(40, 40), score(11, 8)], None)
        }),
        ("81-80 ot", played(81, 80, Overtime(1), &[], None)),
        ("3-2 so (1-0, 0-2, 1-0)", played(3, 2, ShootOut, &[score(1, 0), score(0, 2), score(1, 0)], None)),
        ("2-1 (25-20, 23-25, 15-13)", played(2, 1, RegularTime, &sets, None)),
    ] {
        let read = line(&format!("1 2030-08-03 kanaal-sk {written} roodwit-doel"));
        assert_eq!(read.result.0, result, "{written}");
        assert_eq!(result_text(&read.result.0), written);
    }
}

#[test]
fn every_column_and_key_is_read_with_its_place() {
    let written = "final  2031-05-24 20:00+02:00  kanaal-sk  1-1(0-1)  heide-vv (3)  venue=sluispark neutral=yes \
                   attendance=0 referee=\"P. # Raes\" was=2030-08-10T18:15,2030-09-11 winner=heide-vv no=61 tries=4-2 # end";
    let text = format!("# kop\r\n\r\n [cup] # beker\r\n{written}\r\n");
    let (read, faults) = read(&text);
    assert_eq!(faults, Vec::<String>::new());
    let line = &read.lines[0];
    let at = |span: Span| &text[span.range()];
    assert_eq!((line.stage.0.as_str(), at(line.stage.1)), ("cup", "cup"));
    assert_eq!(at(line.span), written.strip_suffix(" # end").expect("a comment"));
    let (round, round_span) = line.round.as_ref().expect("a round");
    assert_eq!((round.to_string().as_str(), at(*round_span)), ("final", "final"));
    assert_eq!(at(line.day.1), "2031-05-24 20:00+02:00");
    assert_eq!((at(line.home.1), at(line.result.1), at(line.away.1)), ("kanaal-sk", "1-1(0-1)", "heide-vv"));
    assert_eq!((line.meeting, line.neutral, line.attendance, line.number), (3, Some(true), Some(0), Some(61)));
    let (referee, referee_span) = line.referee.as_ref().expect("a referee");
    assert_eq!((referee, at(*referee_span)), (&Who::Printed("P. # Raes".to_owned()), "P. # Raes"));
    assert_eq!(line.venue.as_ref().map(|(_, span)| at(*span)), Some("sluispark"));
    assert_eq!(line.winner.as_ref().map(|(_, span)| at(*span)), Some("heide-vv"));
    assert_eq!(
        line.was.iter().map(|(moment, _)| moment.to_string()).collect::<Vec<_>>(),
        ["2030-08-10T18:15", "2030-09-11"]
    );
    assert_eq!((line.counters[0].0.as_str(), line.counters[0].1), ("tries", score(4, 2)));
}

#[test]
fn a_day_is_as_exact_as_it_is_written() {
    let day = |written: &str| line(&format!("- {written} a - b")).day.0;
    assert_eq!(day("-"), MatchDay::NotSet);
    assert_eq!(day("1923-04~"), MatchDay::On(Date::Known(KnownDate::parse("1923-04~").expect("a date"))));
    assert_eq!(day("2030-08-03 18:15"), MatchDay::At(Moment::parse("2030-08-03T18:15").expect("a moment")));
    assert_eq!(day("2030-08-03 18:15Z"), MatchDay::At(Moment::parse("2030-08-03T18:15Z").expect("a moment")));
}

#[test]
fn a_side_may_be_a_place_that_is_not_filled() {
    for place in ["groups:a1", "regular:3", "winner:61", "loser:61"] {
        assert_eq!(line(&format!("final - {place} - heide-vv")).home.0, Side::Place(place.to_owned()));
    }
}

#[test]
fn a_fault_says_what_was_expected_at_its_column() {
    for (written, expected) in [
        ("28", "2:3 bad-match-line: the line ends where a date is expected"),
        (
            "2025-03-02 16:00 a 1-0 b",
            "2:1 bad-match-line: expected a round, found `2025-03-02` / the round stands before",
        ),
        ("1 2/3/2025 a 1-0 b", "2:3 bad-match-line: expected a date, found `2/3/2025`"),
        ("1 2025-13-02 a 1-0 b", "2:3 bad-match-line: expected a date"),
        ("1 2025-03-02 20h45 a 1-0 b", "2:14 bad-match-line: expected a time or the home side, found `20h45`"),
        ("1 2025-03-02 9:45 a 1-0 b", "2:14 bad-match-line: expected a time"),
        ("1 1923-04 20:45 a 1-0 b", "2:11 bad-match-line: an hour needs a date"),
        ("1 2025-03-02 KV 1-0 b", "2:14 bad-match-line: expected the home side, found `KV`"),
        ("1 2025-03-02 a 0:1 b", "2:16 bad-match-line: expected a result, found `0:1` / write `0-1`"),
        ("1 2025-03-02 a posponed b", "did you mean `postponed`?"),
        ("1 2025-03-02 a 70000-1 b", "2:16 bad-match-line: expected a result"),
        ("1 2025-03-02 a awarded b", "expected the score that counts"),
        ("1 2025-03-02 a 1-0", "2:19 bad-match-line: the line ends where the away side is expected"),
        ("1 2025-03-02 a 1-0 (1-0 b", "2:20 bad-match-line: this bracket is never closed"),
        ("1 2025-03-02 a 1-0 (1-x) b", "2:21 bad-match-line: expected a score between brackets"),
        ("1 2025-03-02 a 1-0 () b", "expected scores between brackets"),
        ("1 2025-03-02 a 1-1 4-3 b", "2:20 bad-match-line: expected the away side, or `pen`"),
        ("1 2025-03-02 a 1-1 4-4 pen b", "a shoot-out cannot end level"),
        ("1 2025-03-02 a 1-0 b (1)", "2:22 bad-match-line: expected the number of a further meeting"),
        ("1 2025-03-02 a 1-0 b (1-0)", "half-time stands behind the score"),
        ("1 2025-03-02 a 1-0 b sluispark", "2:22 bad-match-line: expected `key=value`, found `sluispark`"),
        (
            "1 2025-03-02 a 1-0 b atendance=12",
            "2:22 bad-match-line: no key of a match line is `atendance` / did you mean `attendance`?",
        ),
        ("1 2025-03-02 a 1-0 b attendance=4.210", "2:33 bad-match-line: expected the number of spectators"),
        ("1 2025-03-02 a 1-0 b no=1 no=2", "2:27 bad-match-line: the key `no` stands here twice"),
        ("1 2025-03-02 a 1-0 b referee=\"P. Raes", "2:22 bad-match-line: this quotation mark is never closed"),
        ("1 2025-03-02 a 1-0 b referee=", "expected a person"),
        ("1 2025-03-02 a 1-0 b was=zondag", "expected an earlier kick-off, found `zondag`"),
        (
            "1 2025-03-02 a ? b winner=c",
            "2:27 bad-match-line: the winner `c` is neither side of this match / write `winner=a` or `winner=b`",
        ),
        ("1 2025-03-02 a - b winner=a", "a match with this result has no winner"),
        ("1 2025-03-02 a 1-1 b winner=nobody", "beside `awarded` only"),
        ("1 2025-03-02 a 1-0 a", "2:20 club-plays-itself: `a` plays itself"),
        ("1 2025-03-02 a 1-0 (2-0) b", "2:21 half-time-exceeds-full-time: 2-0 cannot have become 1-0"),
        ("1 2025-03-02 a 2-1 aet (1-1, 0-2) b", "2:30 half-time-exceeds-full-time: 0-2 cannot have become 1-1"),
        ("1 2025-03-02 a - winner:x", "expected the away side, found `winner:x`"),
        ("[Regular Season]", "2:1 bad-slug: `Regular Season` is not the slug of a stage"),
        ("[regular", "2:1 bad-match-line: this heading lacks its `]`"),
        ("[regular] 1 2025-03-02 a - b", "2:11 bad-match-line: a heading stands on a line of its own"),
    ] {
        check_fault(written, expected);
    }
}

#[test]
fn a_fault_costs_its_own_line_only() {
    let (read, faults) = read(
        "1 - x - y\n1 - x - z\n[a]\n1 - b 1:0 c\n1 - b 1-0 d\n1 - b 1-0 b color=1\n[A]\n1 - b - c\n1 - b\n[c]\n1 - e - f",
    );
    let kept: Vec<String> =
        read.lines.iter().map(|line| format!("{}/{}-{}", line.stage.0, line.home.0, line.away.0)).collect();
    assert_eq!(kept, ["a/b-d", "c/e-f"]);
    let places: Vec<&str> = faults.iter().filter_map(|fault| fault.split(": ").next()).collect();
    assert_eq!(
        places,
        [
            "1:1 bad-match-line",
            "4:7 bad-match-line",
            "6:13 bad-match-line",
            "6:11 club-plays-itself",
            "7:1 bad-slug",
            "9:6 bad-match-line"
        ]
    );
    assert_eq!(read.headings.iter().map(|(stage, _)| stage.as_str()).collect::<Vec<_>>(), ["a", "c"]);
}

#[test]
fn a_new_block_stands_in_columns() {
    let text = "\
[league]
1      2030-08-03 18:15  roodwit-doel  2-1 (0-1)    kanaal-sk
12     2030-08           heide-vv      0-5 awarded  polder (2)  neutral=no no=7
final  -                 polder        -            winner:1    referee=\"P. Raes\"
";
    let (read, faults) = read(text);
    assert_eq!(faults, Vec::<String>::new());
    let values: Vec<LineValues> = read.lines.iter().map(LineValues::from).collect();
    assert_eq!(stage_block("league", &values), text);
}

fn slug() -> impl Strategy<Value = Slug> {
    "[a-z]{1,6}(-[a-z0-9]{1,4})?".prop_filter_map("reserved", |written| Slug::parse(&written).ok())
}

fn any_score() -> impl Strategy<Value = Score> {
    (0u16..130, 0u16..130).prop_map(|(home, away)| score(home, away))
}

fn moment() -> impl Strategy<Value = Moment> {
    let clock = (1900i16..2100, 1i8..=12, 1i8..=28, 0i8..24, 0i8..60);
    (clock, option::of(-12i32 * 4..=14 * 4)).prop_map(|((year, month, day, hour, minute), quarters)| {
        let clock = jiff::civil::date(year, month, day).at(hour, minute, 0, 0);
        match quarters.map(|quarters| jiff::tz::Offset::from_seconds(quarters * 900).expect("an offset")) {
            None => Moment::Local(clock),
            Some(offset) => Moment::Offset(clock, offset),
        }
    })
}

fn day() -> impl Strategy<Value = MatchDay> {
    let date = (1000i16..3000, option::of((1i8..=12, option::of(1i8..=28))), any::<[bool; 3]>());
    let date = date.prop_map(|(year, month, [about, uncertain, at_latest])| KnownDate {
        year,
        month: month.map(|(month, _)| month),
        day: month.and_then(|(_, day)| day),
        about,
        uncertain,
        at_latest,
    });
    prop_oneof![
        Just(MatchDay::NotSet),
        Just(MatchDay::On(Date::Unknown)),
        date.prop_map(|date| MatchDay::On(Date::Known(date))),
        moment().prop_map(MatchDay::At),
    ]
}

fn side() -> impl Strategy<Value = Side> {
    let place = prop_oneof!["winner:[0-9]{1,3}", "loser:[0-9]{1,3}", "groups:[a-h][1-4]", "regular:[1-9]"];
    prop_oneof![4 => slug().prop_map(Side::Club), 1 => place.prop_map(Side::Place)]
}

/// A played result that goals allow: each earlier score is at most the next one.
fn played_result() -> impl Strategy<Value = MatchResult> {
    let decided = prop_oneof![
        Just(DecidedIn::RegularTime),
        Just(DecidedIn::ExtraTime),
        (1u8..9).prop_map(DecidedIn::Overtime),
        Just(DecidedIn::ShootOut),
    ];
    (any_score(), decided, vec(any_score(), 0..5), option::of(any_score())).prop_map(
        |(result, decided_in, parts, kicks)| {
            let mut parts = parts;
            if decided_in == DecidedIn::ExtraTime || (decided_in == DecidedIn::RegularTime && parts.len() == 1) {
                let mut later = result;
                for part in &mut parts {
                    *part = score(part.home.min(later.home), part.away.min(later.away));
                    later = *part;
                }
            }
            let shoot_out = kicks.filter(|kicks| kicks.home != kicks.away);
            MatchResult::Played(FinalScore { result, decided_in, parts, shoot_out })
        },
    )
}

fn result() -> impl Strategy<Value = MatchResult> {
    prop_oneof![
        4 => played_result(),
        1 => Just(MatchResult::NotPlayed),
        1 => Just(MatchResult::ScoreUnknown),
        1 => any_score().prop_map(|score| MatchResult::Awarded { score }),
        1 => option::of(any_score()).prop_map(|score| MatchResult::Abandoned { score }),
        1 => option::of(any_score()).prop_map(|score| MatchResult::Void { score }),
        1 => Just(MatchResult::Postponed),
        1 => Just(MatchResult::Cancelled),
    ]
}

fn values() -> impl Strategy<Value = LineValues> {
    let round = option::of(prop_oneof![any::<u16>().prop_map(RoundName::Number), slug().prop_map(RoundName::Named)]);
    let referee =
        prop_oneof![slug().prop_map(Who::Person), "[A-Z]\\. [A-Zé#(=]{1,5}".prop_map(Who::Printed), Just(Who::Unknown)];
    let counters = vec(any_score().prop_map(|score| ("tries".to_owned(), score)), 0..2);
    let columns = (round, day(), side(), result(), side(), 1u8..9, any::<bool>());
    let keys = (
        option::of(slug()),
        option::of(any::<bool>()),
        option::of(any::<u32>()),
        option::of(referee),
        vec(moment(), 0..3),
        option::of(any::<u32>()),
        counters,
    );
    (columns, keys).prop_filter_map(
        "a side against itself",
        |(
            (round, day, home, result, away, meeting, decided),
            (venue, neutral, attendance, referee, was, number, counters),
        )| {
            let winner = match (&result, &home) {
                (MatchResult::Awarded { .. }, _) if decided => Some(Winner::Nobody),
                (MatchResult::Played(_) | MatchResult::ScoreUnknown, Side::Club(club)) if decided => {
                    Some(Winner::Club(club.clone()))
                }
                _ => None,
            };
            let columns = LineValues { round, meeting, winner, ..LineValues::new(day, home, result, away) };
            (columns.home != columns.away).then_some(LineValues {
                venue,
                neutral,
                attendance,
                referee,
                was,
                number,
                counters,
                ..columns
            })
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_the_same(lines in vec(values(), 1..6)) {
        let text = stage_block("cup", &lines);
        let (read, faults) = read(&text);
        prop_assert_eq!(faults, Vec::<String>::new(), "{}", text);
        prop_assert_eq!(read.lines.iter().map(LineValues::from).collect::<Vec<_>>(), lines, "{}", text);
    }

    #[test]
    fn no_text_makes_the_reader_stumble(text in "(?s).{0,200}") {
        read(&text);
    }

    #[test]
    fn no_run_of_pieces_makes_the_reader_stumble(pieces in vec(prop_oneof![
        Just("[cup]\n"), Just("\n"), Just("\r\n"), Just("1 "), Just("2030-08-03 "), Just("20:45"), Just("Z "), Just("kanaal "),
        Just("2-1 "), Just("("), Just(") "), Just("1-0,"), Just("aet "), Just("pen "), Just("\""), Just("referee="), Just("was="),
        Just("winner="), Just("é"), Just("# "), Just("99ot "), Just("="), Just(":"), Just("\u{a0}"), Just("["), Just("]"),
    ], 0..30)) {
        read(&pieces.concat());
    }
}
