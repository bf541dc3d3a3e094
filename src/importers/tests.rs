//! Imports into small contents.

use std::collections::BTreeMap;

use super::*;
use crate::records::read_records;
use crate::records::values::{Slug, season_slug};
use crate::source::{Diagnostics, SourceFile, Sources};

/// Text files by path.
type Files = BTreeMap<String, String>;

fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn options(season: &str) -> ImportOptions {
    let (competition, season) = season.split_once('/').expect("COMPETITION/SEASON");
    ImportOptions {
        competition: Slug::parse(competition).expect("a slug"),
        season: season_slug(season).expect("a season"),
        new_clubs: false,
        rules: None,
        competition_name: None,
        competition_kind: None,
    }
}

/// Plans an import and gives the content as it would be.
fn import(content: &Files, name: &str, text: &str, options: &ImportOptions) -> Result<(Files, Summary), Vec<String>> {
    let sources = content.iter().map(|(path, text)| SourceFile { path: path.clone(), text: text.clone() });
    let sources = Sources::new(sources.collect());
    let mut found = Diagnostics::default();
    let records = read_records(&sources, &mut found);
    let importer = importer(name).expect("an importer of this name");
    let plan = plan_import(&records, &sources, importer, text, options)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let mut after = content.clone();
    for edit in &plan.edits {
        assert_eq!(edit.creates(), !content.contains_key(edit.path()), "{}", edit.path());
        after.insert(edit.path().to_owned(), edit.text());
    }
    Ok((after, plan.summary))
}

/// The same, when it must not be refused.
fn imported(content: &Files, name: &str, text: &str, options: &ImportOptions) -> (Files, Summary) {
    import(content, name, text, options).unwrap_or_else(|faults| panic!("{}", faults.join("\n")))
}

/// A content with these clubs and one league season, whose lines are given.
fn season_with(lines: &str) -> Files {
    files(&[
        ("clubs/doel.md", "+++\nname = \"Roodwit Doel\"\n+++\n"),
        ("clubs/duinen.md", "+++\nname = \"Duinen United\"\n+++\n"),
        ("clubs/heide.md", "+++\nname = \"Heide VV\"\n+++\n"),
        ("clubs/kanaal-sk.md", "+++\nname = \"Kanaal SK\"\n+++\n"),
        ("competitions/liga/competition.md", "+++\nname = \"Liga\"\n+++\n"),
        ("competitions/liga/2030-31/season.toml", "[stages.regular]\n[stages.play-offs]\n"),
        ("competitions/liga/2030-31/matches.txt", lines),
    ])
}

const LINES: &str = "competitions/liga/2030-31/matches.txt";

const LEAGUE: &str = "\
= Verzonnen Liga 2030/31
▪ Matchday 1
  Sat Aug/3 2030
    18.15  Roodwit Doel            v Kanaal SK                2-1 (0-1)
           Duinen United           v Heide VV                 0-5    [awarded]
  Wed Sep/25
    20.30  Heide VV                v Roodwit Doel             0-0 (0-0)
▪ Matchday 2
  Sun May/4
           Roodwit Doel            v Kanaal SK
▪ Championship, Matchday 1
  Sun May/25
    14.30  Kanaal SK               v Duinen United            1-1 (1-0)
";

#[test]
fn every_importer_has_a_name_of_its_own_and_refuses_what_it_does_not_read() {
    for (index, importer) in IMPORTERS.into_iter().enumerate() {
        assert!(!importer.reads.is_empty());
        assert!(IMPORTERS[..index].iter().all(|other| other.name != importer.name));
        for nothing in ["", "\u{feff}", "\u{0}", "🦊 v"] {
            assert!(import(&Files::new(), importer.name, nothing, &options("liga/2030-31")).is_err(), "{nothing:?}");
        }
    }
}

#[test]
fn a_new_league_is_made_of_its_source_alone() {
    let content = files(&[("club-names.toml", "[stages.liga]\n\"Championship\" = \"play-offs\"\n")]);
    let options = ImportOptions { new_clubs: true, ..options("liga/2030-31") };
    let (after, summary) = imported(&content, "football-txt", LEAGUE, &options);
    assert_eq!(
        after[LINES],
        "\
# Columns: round, date, kick-off, home, result, away; then key=value; # begins a comment.

[regular]
1  2030-08-03 18:15  roodwit-doel   2-1 (0-1)    kanaal-sk
1  2030-08-03 18:15  duinen-united  0-5 awarded  heide-vv
1  2030-09-25 20:30  heide-vv       0-0          roodwit-doel
2  2031-05-04        roodwit-doel   -            kanaal-sk (2)

[play-offs]
1  2031-05-25 14:30  kanaal-sk  1-1 (1-0)  duinen-united
"
    );
    assert_eq!(after["competitions/liga/competition.md"], "+++\nname = \"Verzonnen Liga\"\n+++\n");
    assert_eq!(
        after["competitions/liga/2030-31/season.toml"],
        "clubs = [\n  \"duinen-united\", \"heide-vv\", \"kanaal-sk\", \"roodwit-doel\",\n]\n\n[stages.regular]\n\n[stages.play-offs]\n"
    );
    assert_eq!(after["clubs/kanaal-sk.md"], "+++\nname = \"Kanaal SK\"\n+++\n");
    assert_eq!((summary.matches(), summary.added, summary.new_clubs.len()), (5, 5, 4));
    // Again, and without leave to make clubs: all of them are known now.
    let options = ImportOptions { new_clubs: false, ..options };
    let (again, summary) = imported(&after, "football-txt", LEAGUE, &options);
    assert_eq!(again, after);
    assert_eq!((summary.unchanged, summary.added), (5, 0));
}

#[test]
fn two_formats_of_one_season_make_the_same_content() {
    let json = r#"{ "name": "Verzonnen Liga 2030/31", "matches": [
        { "round": "Matchday 1", "date": "2030-08-03", "time": "18:15", "team1": "Roodwit Doel", "team2": "Kanaal SK",
          "score": { "ht": [0, 1], "ft": [2, 1] } },
        { "round": "Matchday 1", "date": "2030-08-03", "time": "18:15", "team1": "Duinen United", "team2": "Heide VV",
          "score": { "ft": [0, 5] }, "status": "awarded" },
        { "round": "Matchday 1", "date": "2030-09-25", "time": "20:30", "team1": "Heide VV", "team2": "Roodwit Doel",
          "score": { "ft": [0, 0] } },
        { "round": "Matchday 2", "date": "2031-05-04", "team1": "Roodwit Doel", "team2": "Kanaal SK", "score": {} },
        { "round": "Matchday 1", "stage": "Championship", "date": "2031-05-25", "time": "14:30", "team1": "Kanaal SK",
          "team2": "Duinen United", "score": { "ft": [1, 1], "ht": [1, 0] } }
    ] }"#;
    let content = files(&[("club-names.toml", "[stages]\n\"championship\" = \"play-offs\"\n")]);
    let options = ImportOptions { new_clubs: true, ..options("liga/2030-31") };
    assert_eq!(
        imported(&content, "football-json", json, &options).0,
        imported(&content, "football-txt", LEAGUE, &options).0
    );
}

#[test]
fn what_is_missing_is_filled_in_its_own_line_and_what_a_person_wrote_stays() {
    let content = season_with(
        "\
# by hand\r
[regular]   # the league\r
1  2030-08-03 18:15  doel       -            kanaal-sk      # first day\r
1  2030-08-03        duinen     2-0          heide  attendance=12\r
\r
1  -                 heide      ?   doel\r
2  2031-04-27 20:00  doel  postponed  kanaal-sk (2)  # snow\r
[play-offs]\r
1  2031-05-25 14:30  kanaal-sk  1-1  duinen",
    );
    let text = LEAGUE.replace("Championship", "Play-offs").replace(
        "  Sun May/4\n           Roodwit Doel            v Kanaal SK",
        "  Sun May/4\n  19.00 Roodwit Doel v Kanaal SK 3-1 (1-0)",
    );
    let (after, summary) = imported(&content, "football-txt", &text, &options("liga/2030-31"));
    assert_eq!(
        after[LINES],
        "\
# by hand\r
[regular]   # the league\r
1  2030-08-03 18:15  doel       2-1 (0-1)    kanaal-sk      # first day\r
1  2030-08-03        duinen     2-0          heide  attendance=12\r
\r
1  2030-09-25 20:30  heide      0-0  doel\r
2  2031-05-04 19:00  doel  3-1 (1-0)  kanaal-sk (2)  was=2031-04-27T20:00  # snow\r
[play-offs]\r
1  2031-05-25 14:30  kanaal-sk  1-1  duinen"
    );
    let kept: Vec<String> =
        summary.kept.iter().map(|kept| format!("{} {} / {}", kept.line, kept.ours, kept.source)).collect();
    assert_eq!(
        kept,
        ["4 duinen 2-0, 2030-08-03 heide / 0-5 awarded, 2030-08-03 18:15", "9 kanaal-sk 1-1 duinen / 1-1 (1-0)"]
    );
    assert_eq!((summary.filled, summary.unchanged, summary.added), (3, 0, 0));
    let (again, summary) = imported(&after, "football-txt", &text, &options("liga/2030-31"));
    assert_eq!(again, after);
    assert_eq!((summary.filled, summary.unchanged, summary.kept.len()), (0, 3, 2));
}

#[test]
fn new_matches_go_behind_those_of_their_stage_in_its_columns() {
    let content = season_with(
        "\
[regular]
1    2030-08-03 18:15  doel    2-1 (0-1)    kanaal-sk
1    2030-08-03 18:15  duinen  0-5 awarded  heide  # decided
# end of the league",
    );
    let text = LEAGUE.replace("Championship", "Play-offs");
    let (after, _) = imported(&content, "football-txt", &text, &options("liga/2030-31"));
    assert_eq!(
        after[LINES],
        "\
[regular]
1    2030-08-03 18:15  doel    2-1 (0-1)    kanaal-sk
1    2030-08-03 18:15  duinen  0-5 awarded  heide  # decided
1  2030-09-25 20:30  heide   0-0          doel
2  2031-05-04        doel    -            kanaal-sk (2)
# end of the league

[play-offs]
1  2031-05-25 14:30  kanaal-sk  1-1 (1-0)  duinen
"
    );
}

#[test]
fn unknown_clubs_and_stages_are_all_told_and_nothing_is_written() {
    let mut content = season_with("");
    content.insert("clubs/heide.md".to_owned(), "+++\nname = \"VV Heide\"\n+++\n".to_owned());
    content.insert("clubs/kanaal-sk.md".to_owned(), "+++\nname = \"Kanal SK\"\n+++\n".to_owned());
    content.insert("clubs/duinen.md".to_owned(), "+++\nname = \"FC Noord Duinen\"\n+++\n".to_owned());
    let faults = import(&content, "football-txt", LEAGUE, &options("liga/2030-31")).expect_err("unknown words");
    assert_eq!(
        faults,
        [
            "line 13: the source's stage `Championship` is none of ours\n  \
             help: say which stage it is in club-names.toml, below [stages.liga]: \"Championship\" = \"championship\"",
            "line 5 and 1 more: no club is called `Duinen United`\n  help: did you mean `FC Noord Duinen` (`duinen`)?\n  \
             help: if so, write in club-names.toml, below [football-txt]: \"Duinen United\" = \"duinen\"",
            "line 5 and 1 more: no club is called `Heide VV`",
            "line 4 and 2 more: no club is called `Kanaal SK`\n  help: did you mean `Kanal SK` (`kanaal-sk`)?\n  \
             help: if so, write in club-names.toml, below [football-txt]: \"Kanaal SK\" = \"kanaal-sk\"\n  \
             help: clubs that have no record yet get one with --new-clubs",
        ]
    );
}

#[test]
fn a_new_season_gets_the_stages_of_the_source() {
    let mut wanted = options("liga/2030-31");
    wanted.new_clubs = true;
    let (after, summary) = imported(&BTreeMap::new(), "football-txt", LEAGUE, &wanted);
    assert!(
        summary
            .notes
            .iter()
            .any(|note| note.starts_with("what comes after regular begins from nothing (championship)")),
        "{:?}",
        summary.notes
    );
    let season = &after["competitions/liga/2030-31/season.toml"];
    assert!(season.contains("[stages.regular]\n"), "{season}");
    assert!(season.contains("[stages.championship]\nname = \"Championship\"\n"), "{season}");
    assert!(after[LINES].contains("[championship]\n"), "{}", after[LINES]);
}

#[test]
fn a_name_means_the_club_that_had_it_in_that_season() {
    let content = |names: &str| {
        files(&[
            ("club-names.toml", names),
            ("clubs/kanaal-fc.md", "+++\nname = \"Kanaal FC\"\nshort_name = \"Kanaal\"\ndissolved = 1971\n+++\n"),
            (
                "clubs/kanaal-sk.md",
                "+++\nname = \"Kanaal SK\"\naliases = [\"Kanaal\"]\nfounded = 1971\nformer_names = [{ name = \"Sluis\", to = 1990 }]\n+++\n",
            ),
            ("clubs/doel.md", "+++\nname = { nl = \"Dôel\", fr = \"Douël\" }\n+++\n"),
        ])
    };
    let check = |names: &str, home: &str, year: i16, expected: &str| {
        let text =
            format!(r#"{{ "matches": [{{ "date": "{year}-09-01", "team1": "{home}", "team2": "Doel (BEL)" }}] }}"#);
        let season = format!("liga/{year}-{:02}", (year + 1) % 100);
        let found = match import(&content(names), "football-json", &text, &options(&season)) {
            Ok((after, _)) => {
                let lines = &after[&format!("competitions/{season}/matches.txt")];
                lines.lines().last().unwrap_or_default().to_owned()
            }
            Err(faults) => faults.join("; "),
        };
        assert!(found.contains(expected), "{home} in {year} with {names:?}: {found}");
    };
    check("", "Kanaal", 1960, " kanaal-fc  -  doel");
    check("", "KANAAL", 1990, " kanaal-sk  -  doel");
    check("", "Kanaal", 1971, "`Kanaal` is a name of `kanaal-fc` and of `kanaal-sk`");
    check("", "Sluis", 1985, " kanaal-sk  -  doel");
    check("", "Sluis", 1995, "`kanaal-sk` was called so, but not in 1995-96");
    check("[any]\nKanaal = \"kanaal-fc\"\n[football-json]\nKanaal = \"kanaal-sk\"\n", "Kanaal", 1960, " kanaal-sk ");
    check("[any]\nKanaal = \"kanaal-fc\"\n[football-txt]\nKanaal = \"kanaal-sk\"\n", "Kanaal", 1990, " kanaal-fc ");
    check("[any]\nX = [{ club = \"kanaal-fc\", last_season = \"1970-71\" }]\n", "X", 1970, " kanaal-fc ");
    check("[any]\nX = [{ club = \"kanaal-fc\", last_season = \"1970-71\" }]\n", "X", 1971, "does not say which club");
    check("[any]\nX = \"kanal-fc\"\n", "X", 1970, "which is no club\n  help: did you mean `kanaal-fc`?");
}

#[test]
fn a_cup_gets_knock_out_rounds_by_name_and_groups_a_stage_of_their_own() {
    let text = "\
= Verzonnen Beker 2030
▪ Group A, Matchday 1
  Sat Jun/1 2030
    18.00  A v B  1-0 (0-0)
▪ Group B, Matchday 1
    18.00  C v D  0-0
▪ Round 2
  Sat Jun/8
    18.00  A v C  2-2 a.e.t. (1-1, 0-0) 4-3 pen.
▪ Final, 1st Leg
  Sat Jun/15
    18.00  A v D  1-0
▪ Final, 2nd Leg
  Sat Jun/22
    18.00  D v A  1-0 (1-0)
";
    let options = ImportOptions { new_clubs: true, ..options("beker/2030") };
    let (after, summary) = imported(&Files::new(), "football-txt", text, &options);
    assert_eq!(after["competitions/beker/competition.md"], "+++\nname = \"Verzonnen Beker\"\nkind = \"cup\"\n+++\n");
    assert_eq!(
        after["competitions/beker/2030/season.toml"],
        "clubs = [\n  \"a\", \"b\", \"c\", \"d\",\n]\n\n[stages.knock-out]\nkind = \"knock-out\"\n\n\
         [stages.groups]\ngroups.a = [\n  \"a\", \"b\",\n]\ngroups.b = [\n  \"c\", \"d\",\n]\n"
    );
    let lines = &after["competitions/beker/2030/matches.txt"];
    for line in [
        "round-2  2030-06-08 18:00  a  2-2 aet (1-1, 0-0) 4-3 pen  c",
        "final    2030-06-15 18:00  a  1-0                         d",
        "final    2030-06-22 18:00  d  1-0 (1-0)                   a",
        "1  2030-06-01 18:00  a  1-0 (0-0)  b",
    ] {
        assert!(lines.lines().any(|written| written == line), "{line} is not in\n{lines}");
    }
    assert_eq!(
        summary.stages.iter().map(|(stage, count)| format!("{stage} {count}")).collect::<Vec<_>>(),
        ["knock-out 3", "groups 2"]
    );
    assert_eq!(imported(&after, "football-txt", text, &options).0, after);
}

#[test]
fn matches_without_a_stage_go_where_the_rule_says() {
    let check = |stages: &str, names: &str, expected: &str| {
        let mut content = season_with("");
        content.insert("competitions/liga/2030-31/season.toml".to_owned(), stages.to_owned());
        content.insert("club-names.toml".to_owned(), names.to_owned());
        let text = "▪ Matchday 1\n  3 Aug 2030\n  Kanaal SK v Heide VV\n";
        let (_, summary) = imported(&content, "football-txt", text, &options("liga/2030-31"));
        assert_eq!(summary.stages[0].0.as_str(), expected, "{stages} {names}");
    };
    check("[stages.autumn]\n[stages.regular]\n", "", "regular");
    check("[stages.autumn]\n[stages.spring]\n", "", "autumn");
    check("[stages.autumn]\n[stages.spring]\n", "[stages]\n\"\" = \"spring\"\n", "spring");
    check(
        "[stages.autumn]\n[stages.spring]\n",
        "[stages]\n\"\" = \"spring\"\n[stages.liga]\n\"\" = \"autumn\"\n",
        "autumn",
    );
}

#[test]
fn repeats_and_contradictions_of_a_source_are_told() {
    let twice = "▪ Matchday 1\n  3 Aug 2030\n  Kanaal SK v Heide VV  1-0\n  Kanaal SK v Heide VV  1-0\n  Heide VV v Roodwit Doel 0-0 [awarded]\n";
    let (_, summary) = imported(&season_with(""), "football-txt", twice, &options("liga/2030-31"));
    assert_eq!(
        summary.notes,
        [
            "kanaal-sk v heide stands twice in the source: line 3 and line 4",
            "line 5: heide v doel was awarded at 0-0; if somebody won, write `winner=` in its line",
        ]
    );
    let check = |text: &str, expected: &str| {
        let faults = import(&season_with(""), "football-txt", text, &options("liga/2030-31")).expect_err("a fault");
        assert_eq!(faults, [expected]);
    };
    check(
        &twice.replace("1-0\n  Kanaal", "2-0\n  Kanaal"),
        "line 4: kanaal-sk v heide stands here with another result than at line 3",
    );
    check("3 Aug 2030\nKanaal SK v Heide VV 1-0 (2-0)\n", "line 2: Kanaal SK v Heide VV: 2-0 cannot have become 1-0");
    check(
        "3 Aug 2020\nKanaal SK v Heide VV 1-0\n",
        "no match of the source lies in 2030-31: it begins on 2020-08-03\n  help: name the season that the source is about",
    );
    let broken = season_with("[regular]\n1 - kanaal-sk 0:1 heide\n");
    assert_eq!(
        import(&broken, "football-txt", twice, &options("liga/2030-31")).expect_err("a broken line"),
        [
            "competitions/liga/2030-31/matches.txt:2: expected a result, found `0:1`\n  help: mend this line before the import"
        ]
    );
}

#[test]
fn a_new_club_never_takes_the_name_of_another_record() {
    let content = files(&[
        ("clubs/kanaal-sk.md", "+++\nname = \"Roodwit Doel\"\n+++\n"),
        ("venues/heide-vv.md", "+++\nname = \"Heideveld\"\n+++\n"),
    ]);
    let text = "3 Aug 2030\nKanaal SK v Heide VV\nДинамо v Heide VV\n";
    let options = ImportOptions { new_clubs: true, ..options("liga/2030-31") };
    let faults = import(&content, "football-txt", text, &options).expect_err("taken slugs");
    let firsts: Vec<&str> = faults.iter().filter_map(|fault| fault.lines().next()).collect();
    assert_eq!(
        firsts,
        [
            "line 2 and 1 more: `Heide VV` would be `heide-vv`, which is a venue already",
            "line 2: `Kanaal SK` would be `kanaal-sk`, which is a club already",
            "line 3: `Динамо` makes no slug: only `a` to `z`, `0` to `9` and single hyphens inside may stand in it",
        ]
    );
}
