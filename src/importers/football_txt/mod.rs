//! Football.TXT of the openfootball project: headings, rounds, dates and matches, each of which may leave to the lines above
//! what they have said already. Goals, line-ups and venues are passed over and counted.

mod dates;
mod row;
mod score;

pub(super) use dates::read_time;

use dates::{Calendar, read_date};
use jiff::civil;
use row::{Row, read_row};

use super::imported::{ImportedMatch, ImportedSeason, ImportedTime};
use super::rounds::{RoundKind, RoundWords, part_round, round_kind};
use super::{Context, ImportFault, Importer};

pub(super) const IMPORTER: Importer =
    Importer { name: "football-txt", reads: "Football.TXT of openfootball (one season of a league or cup)", read };

/// What a line inherits from those above it.
struct Above {
    calendar: Calendar,
    /// From a `==` heading; the words of a round come first.
    stage: Option<String>,
    round: RoundWords,
    date: Option<civil::Date>,
    time: Option<ImportedTime>,
    /// Inside a block that is passed over: the bracket that ends it.
    skipped_until: Option<char>,
    /// The last line of line-ups or cards ended in the middle of a list.
    in_details: bool,
}

fn read(text: &str, context: &Context) -> Result<ImportedSeason, Vec<ImportFault>> {
    let mut season = ImportedSeason::default();
    let mut faults = Vec::new();
    let mut above = Above {
        calendar: Calendar::new(context.season),
        stage: None,
        round: RoundWords::default(),
        date: None,
        time: None,
        skipped_until: None,
        in_details: false,
    };
    for (index, line) in without_comments(text).lines().enumerate() {
        let line = line.trim();
        if !line.is_empty()
            && let Err(message) = read_line(line, index + 1, &mut above, &mut season)
        {
            faults.push(ImportFault::new(message).at(format!("line {}", index + 1)));
        }
    }
    if faults.is_empty() { Ok(season) } else { Err(faults) }
}

/// The text with blanks in the place of comments; lines stay where they are.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    while let Some((before, behind)) = rest.split_once("<!--") {
        kept.push_str(before);
        let (comment, behind) = behind.split_once("-->").unwrap_or((behind, ""));
        kept.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = behind;
    }
    kept.push_str(rest);
    let lines = kept.lines().map(|line| {
        let is_comment = |at: usize| line[..at].chars().next_back().is_none_or(char::is_whitespace);
        let end = line.match_indices('#').map(|(at, _)| at).find(|at| is_comment(*at));
        &line[..end.unwrap_or(line.len())]
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn read_line(line: &str, number: usize, above: &mut Above, season: &mut ImportedSeason) -> Result<(), String> {
    if let Some(bracket) = above.skipped_until {
        if line.contains(bracket) {
            above.skipped_until = None;
        }
        return Ok(());
    }
    if line.starts_with('=') {
        read_heading(line, above, season);
        return Ok(());
    }
    if let Some(round) = ["▪", "»", "•", "::"].iter().find_map(|marker| line.strip_prefix(marker)) {
        return read_round(round.trim_start_matches(['▪', '»', ':']).trim(), above, season);
    }
    if above.in_details && read_row(line).is_none() {
        above.in_details = line.ends_with([',', ';', '-']);
        return Ok(());
    }
    above.in_details = false;
    let is_numbered = line
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'))
        .is_some_and(|(inside, behind)| inside.bytes().all(|byte| byte.is_ascii_digit()) && !behind.is_empty());
    if line.starts_with('(') && !is_numbered {
        season.leave_out("goal lines");
        above.skipped_until = (!line.contains(')')).then_some(')');
        return Ok(());
    }
    let without_brackets = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(line);
    if let Some(date) = read_date(without_brackets.trim()) {
        above.date = Some(above.calendar.place(date)?);
        above.time = None;
        return Ok(());
    }
    if line.starts_with('[') {
        season.leave_out("goal lines");
        above.skipped_until = (!line.contains(']')).then_some(']');
        return Ok(());
    }
    if line.starts_with('@') {
        season.leave_out("venues");
        return Ok(());
    }
    if line.contains('|') {
        season.leave_out("definitions of groups and rounds");
        return Ok(());
    }
    if is_detail(line) {
        season.leave_out("line-ups, cards and officials");
        above.in_details = line.ends_with([',', ';', '-']);
        return Ok(());
    }
    let plain_round = line.trim_end_matches(':');
    if matches!(round_kind(plain_round), RoundKind::Matchday(_) | RoundKind::Numbered(_))
        || part_round(plain_round).round.is_none()
    {
        return read_round(plain_round, above, season);
    }
    match read_row(line) {
        Some(row) => {
            let game = read_match(row?, number, above, season)?;
            season.matches.push(game);
            Ok(())
        }
        None if round_kind(plain_round) == RoundKind::KnockOut => read_round(plain_round, above, season),
        None => Err(format!("`{line}` is neither a match nor a date, a round or a heading")),
    }
}

/// `= Title`, `== Stage`
fn read_heading(line: &str, above: &mut Above, season: &mut ImportedSeason) {
    let text = line.trim_start_matches('=');
    let level = line.len() - text.len();
    let text = text.trim_end_matches('=').trim().to_owned();
    if level == 1 {
        season.title.get_or_insert(text);
        above.stage = None;
    } else {
        above.stage = Some(text);
    }
    above.round = RoundWords::default();
    above.time = None;
}

/// `Championship, Matchday 3`, perhaps with its day: `Final | Sun Jul 13`.
fn read_round(text: &str, above: &mut Above, season: &mut ImportedSeason) -> Result<(), String> {
    let (round, day) = match text.split_once('|') {
        Some((round, day)) => (round.trim(), Some(day.trim())),
        None => (text, None),
    };
    above.round = part_round(round);
    above.time = None;
    if let Some(day) = day {
        match read_date(day) {
            Some(date) => above.date = Some(above.calendar.place(date)?),
            None => season.leave_out("definitions of groups and rounds"),
        }
    }
    Ok(())
}

/// `Kanaal SK: Peers, Nout, ..`, `Referee: ..`: a colon behind words, before any team.
fn is_detail(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(before, _)| {
        before.chars().next_back().is_some_and(char::is_alphabetic) && read_row(before).is_none()
    }) && read_row(line).is_none()
}

fn read_match(
    row: Row,
    number: usize,
    above: &mut Above,
    season: &mut ImportedSeason,
) -> Result<ImportedMatch, String> {
    if let Some(date) = row.date {
        above.date = Some(above.calendar.place(date)?);
        above.time = None;
    }
    above.time = row.time.or(above.time);
    if row.has_venue {
        season.leave_out("venues");
    }
    for note in row.notes {
        season.leave_out(format!("note [{note}]"));
    }
    let RoundWords { stage, group, round } = above.round.clone();
    Ok(ImportedMatch {
        place: format!("line {number}"),
        stage: stage.or_else(|| above.stage.clone()),
        group,
        round,
        date: above.date,
        time: above.time,
        home: row.home,
        away: row.away,
        score: row.score,
        status: row.status,
        number: row.number,
    })
}

#[cfg(test)]
mod tests {
    use super::super::Context;
    use super::read;
    use crate::records::match_line::{day_text, result_text};

    const EVERYTHING: &str = "\
= Verzonnen Liga 2030/31

# Teams  6
<!-- a comment
over two lines -->
▪ Matchday 1
  Sat Aug/3 2030
    18.15  Roodwit Doel            v Kanaal SK                2-1 (0-1)     # comment
             (Peers 51, 77pen;
              Nout 9)
           Duinen United           v Heide VV                 0-5    [awarded]
  Wed Sep/25                       # moved
    20.30  FC Kempen               v Zeeland Boys             [postponed]
» 2. Round
  [Fr 9.8.]
  Kanaal SK - Duinen United   1-0 @ Sluispark, Doel
     [Peers 3', 4' (pen.)]
  Heide VV 1-1 (0-0) FC Kempen
  Sun Jan/5
    20h45 Zeeland Boys v Roodwit Doel [abandoned]
:: Championship, Matchday 1
  3 May 2031
    19:00 UTC+3  Kanaal SK v Heide VV  [cancelled]
    Kanaal SK: Peers, Nout,
      Jansen
    Referee: P. Raes
== Cup
▪ Final | Sun May/11
    14.30  Kanaal SK               v Duinen United            4-5 pen. 1-1 a.e.t. (1-1, 0-0)
    Duinen United v Heide VV 2-2 a.e.t. (1-1, 0-1) 4-3 pen  [annulled] [in Doel]
Group A | Kanaal SK  Heide VV
▪ Group A
    Kanaal SK v Heide VV
";

    #[test]
    fn an_invented_season_holds_every_form() {
        let season = read(EVERYTHING, &Context { season: None }).unwrap_or_else(|faults| panic!("{faults:?}"));
        let lines: Vec<String> = season
            .matches
            .iter()
            .map(|game| {
                let word = |word: &Option<String>| word.clone().unwrap_or_else(|| "-".to_owned());
                let round = [word(&game.stage), word(&game.group), word(&game.round)].join("/");
                let result = result_text(&game.result().expect("a result"));
                format!("{} {round}  {}  {} {result} {}", game.place, day_text(game.day()), game.home, game.away)
            })
            .collect();
        assert_eq!(
            lines,
            [
                "line 8 -/-/Matchday 1  2030-08-03 18:15  Roodwit Doel 2-1 (0-1) Kanaal SK",
                "line 11 -/-/Matchday 1  2030-08-03 18:15  Duinen United 0-5 awarded Heide VV",
                "line 13 -/-/Matchday 1  2030-09-25 20:30  FC Kempen postponed Zeeland Boys",
                "line 16 -/-/2. Round  2030-08-09  Kanaal SK 1-0 Duinen United",
                "line 18 -/-/2. Round  2030-08-09  Heide VV 1-1 (0-0) FC Kempen",
                "line 20 -/-/2. Round  2031-01-05 20:45  Zeeland Boys abandoned Roodwit Doel",
                "line 23 Championship/-/Matchday 1  2031-05-03 19:00+03:00  Kanaal SK cancelled Heide VV",
                "line 29 Cup/-/Final  2031-05-11 14:30  Kanaal SK 1-1 aet (1-1, 0-0) 4-5 pen Duinen United",
                "line 30 Cup/-/Final  2031-05-11 14:30  Duinen United 2-2 void Heide VV",
                "line 33 Cup/Group A/-  2031-05-11  Kanaal SK - Heide VV",
            ]
        );
        assert_eq!(season.title.as_deref(), Some("Verzonnen Liga 2030/31"));
        let left_out: Vec<String> = season.left_out.iter().map(|(what, count)| format!("{count} {what}")).collect();
        assert_eq!(
            left_out,
            [
                "1 definitions of groups and rounds",
                "2 goal lines",
                "2 line-ups, cards and officials",
                "1 note [in Doel]",
                "1 venues"
            ]
        );
    }

    #[test]
    fn every_slip_is_told_with_its_line() {
        let text = "▪ Matchday 1\n  Jul/26\n  A v B  2-1\n  what is this\n  A v B  2-1 bier\n  Feb 30 2030\n";
        let faults = read(text, &Context { season: None }).expect_err("four faults");
        let lines: Vec<String> = faults.iter().map(|fault| fault.to_string()).collect();
        assert_eq!(
            lines,
            [
                "line 2: no year was written yet",
                "line 4: `what is this` is neither a match nor a date, a round or a heading",
                "line 5: `bier` is not understood beside a score",
                "line 6: there is no such day",
            ]
        );
    }

    proptest::proptest! {
            #[test]
            fn no_text_makes_the_reader_stumble(text in "(?s)[-▪=(\\[#v 0-9:./a-zA-Z\n|)\\]]{0,200}") {
    let read = read(&text, &Context { season: None });
                proptest::prop_assert!(read.is_ok_and(|season| season.matches.len() <= text.lines().count()) || !text.trim().is_empty());
            }
        }
}
