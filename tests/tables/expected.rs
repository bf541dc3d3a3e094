//! Tables as text, and what differs between two of them.
//!
//! An expected table is a file `COMPETITION-SEASON-STAGE.txt`, with `.after-10` or `.on-2024-02-27` before the `.txt` for the
//! table after a round or at the end of a day. Lines that begin with `#` say where it is from. Then come the names of its
//! columns, and one line for each club; a shared rank is `3=`, a rank in a group `a/1`. Ties of a knock-out stage are written
//! with the columns `round club goals club winner`; `-` for what is not known.

use std::collections::{BTreeMap, BTreeSet};

use similar::TextDiff;
use touchline::archive::{Archive, Id, Stage};
use touchline::facts::{HalfPoint, LeagueTable, Standing, Until, league_table, ties};
use touchline::records::values::StageKind;

use crate::reading::Site;

/// Expected tables by their names.
pub(crate) type Expected = BTreeMap<String, String>;

const TIES: [&str; 5] = ["round", "club", "goals", "club", "winner"];

/// Everything in which the tables of these sites are not what is expected of them; empty when nothing is.
pub(crate) fn differences(sites: &[Site], expected: &Expected) -> String {
    let mut found = String::new();
    let mut lacking: BTreeSet<String> = BTreeSet::new();
    for site in sites {
        let with_results = site.stages().filter(|(_, stage)| site.archive.stages[*stage].kind != StageKind::Matches);
        lacking.extend(with_results.map(|(name, _)| name));
    }
    for (name, text) in expected {
        let (stage, moment) = name.split_once('.').map_or((name.as_str(), None), |(stage, at)| (stage, Some(at)));
        let of_stage = |site: &Site| site.stages().find(|(known, _)| known == stage).map(|(_, stage)| stage);
        let Some((site, stage)) = sites.iter().find_map(|site| Some((site, of_stage(site)?))) else {
            found += &format!("{name}: there is no such stage\n");
            continue;
        };
        lacking.remove(name);
        let until = moment.map_or(Until::Everything, |moment| until(&site.archive, stage, moment));
        found += &difference(site, stage, until, name, text);
    }
    for name in lacking {
        found += &format!("{name}: no table is expected\n");
    }
    found
}

fn until(archive: &Archive, stage: Id<Stage>, written: &str) -> Until {
    if let Some(round) = written.strip_prefix("after-") {
        let rounds = &archive.stages[stage].rounds;
        let place = rounds.iter().position(|known| known.name.to_string() == round);
        return Until::AfterRound(place.unwrap_or_else(|| panic!("there is no round {round}")));
    }
    let day = written.strip_prefix("on-").unwrap_or_else(|| panic!("{written} is no moment"));
    end_of(archive, day)
}

/// The midnight after a day.
pub(crate) fn end_of(archive: &Archive, day: &str) -> Until {
    let day: jiff::civil::Date = day.parse().expect("a day");
    let midnight = day.tomorrow().and_then(|next| next.to_zoned(archive.site.zone.clone()));
    Until::Moment(midnight.expect("a midnight").timestamp())
}

fn difference(site: &Site, stage: Id<Stage>, until: Until, name: &str, text: &str) -> String {
    let expected = cells(text);
    let header: Vec<&str> = expected.first().map_or(Vec::new(), |line| line.iter().map(String::as_str).collect());
    let mut all = String::new();
    let mut compare = |found: Vec<Vec<String>>, how: &str| {
        let (expected, found) = (in_columns(&expected), in_columns(&found));
        if expected != found {
            let difference = TextDiff::from_lines(&expected, &found);
            all += &difference.unified_diff().context_radius(1).header(name, how).to_string();
        }
    };
    if header == TIES {
        compare(written_ties(&site.archive, stage), "worked out");
        return all;
    }
    let fresh = league_table(&site.archive, stage, until);
    compare(written_table(&site.archive, fresh.as_ref(), &header), "worked out");
    let kept = site.facts.table(&site.archive, stage, until);
    compare(written_table(&site.archive, kept.as_deref(), &header), "as pages show it");
    all
}

/// The words of each line but those that only say something.
fn cells(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

fn in_columns(lines: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for line in lines {
        for (place, cell) in line.iter().enumerate() {
            match widths.get_mut(place) {
                Some(width) => *width = cell.len().max(*width),
                None => widths.push(cell.len()),
            }
        }
    }
    let cell = |(place, (cell, width)): (usize, (&String, &usize))| {
        if place < 2 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
    };
    let line = |line: &Vec<String>| {
        let cells: Vec<String> = line.iter().zip(&widths).enumerate().map(cell).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    lines.iter().map(line).collect()
}

/// A table in these columns.
pub(crate) fn written_table(archive: &Archive, table: Option<&LeagueTable>, columns: &[&str]) -> Vec<Vec<String>> {
    let mut lines = vec![columns.iter().map(|column| (*column).to_owned()).collect()];
    for (group, standings) in table.into_iter().flat_map(|table| table.groups(archive)) {
        for standing in standings {
            lines.push(columns.iter().map(|column| cell(archive, group, standing, column)).collect());
        }
    }
    lines
}

fn cell(archive: &Archive, group: Option<&str>, standing: &Standing, column: &str) -> String {
    let total = standing.total();
    match column {
        "rank" => {
            let group = group.map(|letter| format!("{letter}/")).unwrap_or_default();
            format!("{group}{}{}", standing.rank, if standing.shared { "=" } else { "" })
        }
        "club" => archive.clubs[standing.club].slug.to_string(),
        "played" => total.played().to_string(),
        "won" => total.wins.to_string(),
        "won-late" => total.late_wins.to_string(),
        "drawn" => total.draws.to_string(),
        "lost" => total.losses.to_string(),
        "lost-late" => total.late_losses.to_string(),
        "for" => total.goals_for.to_string(),
        "against" => total.goals_against.to_string(),
        "set-points-for" => total.set_points_for.to_string(),
        "set-points-against" => total.set_points_against.to_string(),
        "tries" => total.tries_for.to_string(),
        "bonus" => total.bonus.to_string(),
        "adjusted" => standing.adjusted.to_string(),
        // With the half point that was given or cut off.
        "start" => match standing.half_point {
            HalfPoint::None => standing.start_points.to_string(),
            HalfPoint::Given => format!("{}*", standing.start_points),
            HalfPoint::CutOff => format!("{}+", standing.start_points),
        },
        "points" => standing.points.to_string(),
        other => panic!("a table has no column {other}"),
    }
}

fn written_ties(archive: &Archive, stage: Id<Stage>) -> Vec<Vec<String>> {
    let mut lines = vec![TIES.map(str::to_owned).to_vec()];
    let slug = |club| archive.clubs[club].slug.to_string();
    let open = || "-".to_owned();
    let rounds = archive.stages[stage].rounds.iter().map(|round| round.name.to_string()).chain(std::iter::once(open()));
    for (round, ties) in rounds.zip(ties(archive, stage)) {
        for tie in ties {
            let goals = tie.aggregate.map_or_else(open, |[first, second]| format!("{first}-{second}"));
            let winner = tie.winner.map_or_else(open, slug);
            lines.push(vec![round.clone(), slug(tie.clubs[0]), goals, slug(tie.clubs[1]), winner]);
        }
    }
    lines
}
