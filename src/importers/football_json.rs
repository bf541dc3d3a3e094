//! football.json of the openfootball project, in every shape that it has had: rounds that hold matches, or matches that
//! name their round; teams as texts or as tables; scores side by side or in one table.

use jiff::civil;
use serde_json::{Map, Value};

use super::football_txt::read_time;
use super::imported::{ImportedMatch, ImportedScore, ImportedSeason, ImportedStatus};
use super::rounds::{RoundWords, part_round};
use super::{Context, ImportFault, Importer};
use crate::sport::Score;

pub(super) const IMPORTER: Importer =
    Importer { name: "football-json", reads: "football.json of openfootball (one season of a league or cup)", read };

type Object = Map<String, Value>;

fn read(text: &str, _: &Context) -> Result<ImportedSeason, Vec<ImportFault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let whole: Value = serde_json::from_str(text).map_err(|error| {
        vec![ImportFault::new(format!("this is not JSON: {error}")).at(format!("line {}", error.line()))]
    })?;
    let Value::Object(whole) = whole else {
        return Err(vec![ImportFault::new("expected an object with `matches` or `rounds`")]);
    };
    let mut season = ImportedSeason {
        title: whole.get("name").and_then(Value::as_str).map(str::to_owned),
        ..ImportedSeason::default()
    };
    let mut faults = Vec::new();
    let rounds = array(&whole, "rounds").unwrap_or_default();
    let loose = array(&whole, "matches");
    if rounds.is_empty() && loose.is_none() {
        faults.push(ImportFault::new("expected a list `matches`, or a list `rounds` that hold `matches`"));
    }
    let in_rounds = rounds.iter().filter_map(Value::as_object).flat_map(|round| {
        let name = round.get("name").and_then(Value::as_str);
        array(round, "matches").unwrap_or_default().iter().map(move |game| (name, game))
    });
    let all = in_rounds.chain(loose.unwrap_or_default().iter().map(|game| (None, game)));
    for (index, (round, game)) in all.enumerate() {
        let place = format!("match {}", index + 1);
        let read = match game.as_object() {
            Some(game) => read_match(game, round, &place, &mut season),
            None => Err("expected an object".to_owned()),
        };
        match read {
            Ok(game) => season.matches.push(game),
            Err(message) => faults.push(ImportFault::new(message).at(place)),
        }
    }
    if faults.is_empty() { Ok(season) } else { Err(faults) }
}

fn array<'a>(object: &'a Object, key: &str) -> Option<&'a [Value]> {
    object.get(key).and_then(Value::as_array).map(Vec::as_slice)
}

/// Keys that are read; all others are counted as left out.
const KEYS: [&str; 20] = [
    "date", "time", "team1", "team2", "score", "score1", "score2", "score1i", "score2i", "score1et", "score2et",
    "score1p", "score2p", "round", "stage", "group", "status", "num", "leg", "name",
];

fn read_match(
    game: &Object,
    round: Option<&str>,
    place: &str,
    season: &mut ImportedSeason,
) -> Result<ImportedMatch, String> {
    for key in game.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        season.leave_out(format!("`{key}`"));
    }
    let text = |key: &str| game.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let RoundWords { stage, group, round } = text("round").or(round).map(part_round).unwrap_or_default();
    let status = text("status").map(|word| {
        let known = ImportedStatus::from_word(word);
        known.ok_or_else(|| {
            format!("`{word}` is no status; known are awarded, cancelled, postponed, abandoned, annulled")
        })
    });
    Ok(ImportedMatch {
        place: place.to_owned(),
        stage: text("stage").map(str::to_owned).or(stage),
        group: text("group").map(str::to_owned).or(group),
        round,
        date: text("date").map(read_date).transpose()?,
        time: text("time").map(|time| read_time(time).ok_or_else(|| format!("`{time}` is not a time"))).transpose()?,
        home: team(game, "team1")?,
        away: team(game, "team2")?,
        score: read_scores(game)?,
        status: status.transpose()?,
        number: game.get("num").and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok()),
    })
}

/// A team is its name, or a table with `name`.
fn team(game: &Object, key: &str) -> Result<String, String> {
    let name = match game.get(key) {
        Some(Value::Object(team)) => team.get("name").and_then(Value::as_str),
        other => other.and_then(Value::as_str),
    };
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    name.map(str::to_owned).ok_or_else(|| format!("`{key}` is missing or has no name"))
}

fn read_date(written: &str) -> Result<civil::Date, String> {
    written.parse().map_err(|_| format!("`{written}` is not a date"))
}

fn read_scores(game: &Object) -> Result<ImportedScore, String> {
    let sides = |suffix: &str| {
        let value = |side: char| game.get(&format!("score{side}{suffix}")).unwrap_or(&Value::Null);
        pair(value('1'), value('2'))
    };
    let table = match game.get("score") {
        None | Some(Value::Null) => {
            return Ok(ImportedScore {
                half_time: sides("i")?,
                full_time: sides("")?,
                extra_time: sides("et")?,
                penalties: sides("p")?,
            });
        }
        Some(Value::Object(table)) => table,
        Some(other) => return Err(format!("`score` is no table: {other}")),
    };
    let at = |key: &str| match table.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Array(sides)) if sides.len() == 2 => pair(&sides[0], &sides[1]),
        Some(other) => Err(format!("`{key}` is no score: {other}")),
    };
    Ok(ImportedScore { half_time: at("ht")?, full_time: at("ft")?, extra_time: at("et")?, penalties: at("p")? })
}

/// A score of two numbers; none when neither is known.
fn pair(home: &Value, away: &Value) -> Result<Option<Score>, String> {
    let side = |value: &Value| value.as_u64().and_then(|goals| u16::try_from(goals).ok());
    match (home, away) {
        (Value::Null, Value::Null) => Ok(None),
        _ => match (side(home), side(away)) {
            (Some(home), Some(away)) => Ok(Some(Score::new(home, away))),
            _ => Err(format!("{home} and {away} are no score")),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::Context;
    use super::read;

    /// Each match as one line of its words.
    fn check(json: &str, expected: &[&str]) {
        let season = read(json, &Context { season: None }).unwrap_or_else(|faults| panic!("{faults:?}"));
        let lines: Vec<String> = season
            .matches
            .iter()
            .map(|game| {
                let word = |word: &Option<String>| word.clone().unwrap_or_else(|| "-".to_owned());
                let day = crate::records::match_line::day_text(game.day());
                let result = crate::records::match_line::result_text(&game.result().expect("a result"));
                let words = [word(&game.stage), word(&game.group), word(&game.round), day].join(" | ");
                format!("{words} | {} {result} {}", game.home, game.away)
            })
            .collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn matches_name_their_round_and_stage() {
        check(
            r#"{ "name": "Kanaalliga 2030/31", "matches": [
                { "round": "Matchday 1", "date": "2030-08-03", "time": "18:15", "team1": "A", "team2": "B",
                  "score": { "ht": [0, 1], "ft": [2, 1] } },
                { "round": "2. Round", "date": "2030-08-10", "time": "9:30", "team1": "B", "team2": "A",
                  "score": { "ht": [0, 0], "ft": [0, 0] } },
                { "round": "Championship, Matchday 1", "team1": "A", "team2": "C", "score": {} },
                { "stage": "Playoffs", "date": "2031-05-01", "team1": "A", "team2": "D", "score": { "ft": [0, 5] },
                  "status": "awarded" },
                { "round": "Final", "group": "Group B", "date": "2031-06-01", "time": "18:00 UTC+3", "team1": "A", "team2": "E",
                  "score": { "p": [4, 3], "et": [2, 2], "ft": [1, 1], "ht": [0, 0] }, "goals1": [] },
                { "round": "Semifinals", "date": "2031-05-20", "team1": "F", "team2": "G", "score": { "ft": [1, 1], "p": [2, 4] } },
                { "team1": "F", "team2": "H", "status": "Cancelled", "score": null }
            ] }"#,
            &[
                "- | - | Matchday 1 | 2030-08-03 18:15 | A 2-1 (0-1) B",
                "- | - | 2. Round | 2030-08-10 09:30 | B 0-0 A",
                "Championship | - | Matchday 1 | - | A - C",
                "Playoffs | - | - | 2031-05-01 | A 0-5 awarded D",
                "- | Group B | Final | 2031-06-01 18:00+03:00 | A 2-2 aet (1-1, 0-0) 4-3 pen E",
                "- | - | Semifinals | 2031-05-20 | F 1-1 2-4 pen G",
                "- | - | - | - | F cancelled H",
            ],
        );
    }

    #[test]
    fn older_files_have_rounds_and_flat_scores() {
        check(
            r#"{ "name": "Kanaalbeker 2016/17", "rounds": [
                { "name": "Matchday 1", "matches": [
                    { "date": "2016-08-03", "team1": { "key": "a", "name": "FC A", "code": "FCA" }, "team2": { "name": "FC B" },
                      "score1": 2, "score2": 1, "score1i": 1, "score2i": 0 },
                    { "date": "2016-08-04", "team1": "C", "team2": "D", "score1": null, "score2": null } ] },
                { "name": "Final, 2nd Leg", "matches": [
                    { "date": "2017-05-03", "team1": "A", "team2": "B", "score1": 1, "score2": 1, "score1et": 1, "score2et": 1,
                      "score1p": 3, "score2p": 5 } ] }
            ] }"#,
            &[
                "- | - | Matchday 1 | 2016-08-03 | FC A 2-1 (1-0) FC B",
                "- | - | Matchday 1 | 2016-08-04 | C - D",
                "- | - | Final | 2017-05-03 | A 1-1 aet (1-1) 3-5 pen B",
            ],
        );
    }

    #[test]
    fn every_slip_is_told_with_its_match() {
        let faults = read(
            r#"{ "matches": [
                { "team1": "A", "score": {} },
                { "team1": "A", "team2": "B", "date": "3 May", "score": {} },
                { "team1": "A", "team2": "B", "score": { "ft": [1] } },
                { "team1": "A", "team2": "B", "status": "abandonned" },
                { "team1": "A", "team2": "B", "time": "noon" },
                7
            ] }"#,
            &Context { season: None },
        )
        .expect_err("six faults");
        let lines: Vec<String> = faults.iter().map(|fault| fault.to_string()).collect();
        assert_eq!(lines.len(), 6);
        for (line, expected) in lines.iter().zip([
            "match 1: `team2` is missing",
            "match 2: `3 May` is not a date",
            "match 3: `ft` is no score: [1]",
            "match 4: `abandonned` is no status",
            "match 5: `noon` is not a time",
            "match 6: expected an object",
        ]) {
            assert!(line.starts_with(expected), "{line}");
        }
        assert!(read("[", &Context { season: None }).expect_err("no JSON")[0].message.starts_with("this is not JSON"));
    }
}
