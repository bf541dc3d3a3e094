//! Final tables from a source, line by line and as a whole. Whether they agree with the matches is a question of `facts`.

use super::Checking;
use crate::archive::{Club, Id, Stage};
use crate::records::season::{self, RecordedStanding};
use crate::source::{Code, Diagnostic};
use crate::sport::Sport;

pub(super) fn check_recorded(checking: &mut Checking<'_>, stage: &season::Stage, id: Id<Stage>) {
    let lines = stage.recorded.as_deref().unwrap_or_default();
    let reported = checking.found.len();
    for line in lines {
        check_played(checking, line);
        check_points(checking, stage, id, line);
    }
    // The sums of lines that are wrong say nothing more.
    if checking.found.len() == reported {
        check_sums(checking, lines, id);
    }
}

fn counted(count: u16, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

/// Reports a contradiction at the club of a line.
fn report<'c>(checking: &'c mut Checking<'_>, line: &RecordedStanding, message: String) -> &'c mut Diagnostic {
    let place = checking.record.span(&line.club);
    checking.found.report(Code::TableContradicts, place, message)
}

fn check_played(checking: &mut Checking<'_>, line: &RecordedStanding) {
    let (Some(played), Some(wins), Some(losses)) = (line.played, line.wins, line.losses) else { return };
    // Where draws do not exist they are not written; where they do, they may not be known.
    let draws = line.draws.unwrap_or(0);
    let sum = wins + draws + losses;
    if sum > played || (line.draws.is_some() && sum < played) {
        let parts = [counted(wins, "win", "wins"), counted(draws, "draw", "draws"), counted(losses, "loss", "losses")];
        let message = format!("{} together are {sum} matches and not {played}", parts.join(", "));
        report(checking, line, message).help("mend the number that is wrong, or leave out what is not known");
    }
}

/// Points follow from the record and the decisions, as long as nothing is carried and no other points are given.
fn check_points(checking: &mut Checking<'_>, stage: &season::Stage, id: Id<Stage>, line: &RecordedStanding) {
    let (Some(wins), Some(draws), Some(losses), Some(points)) = (line.wins, line.draws, line.losses, line.points)
    else {
        return;
    };
    let keys = stage.points.iter().flat_map(|points| points.keys());
    let is_plain = keys.map(|key| key.get_ref().as_str()).all(|key| ["win", "draw", "loss"].contains(&key));
    let season = checking.season();
    let sport = checking.archive.competitions[season.competition].sport;
    if stage.carry.is_some() || !is_plain || sport != Sport::Football || checking.record.lost.any_key(&["adjustments"])
    {
        return;
    }
    let Some(club) = checking.club(&line.club) else { return };
    let adjusted: i32 = adjustments(checking, club, id);
    let rules = &checking.archive.stages[id].points;
    let earned = i32::from(wins) * rules.win + i32::from(draws) * rules.draw + i32::from(losses) * rules.loss;
    if earned + adjusted != points {
        let beside = if adjusted == 0 { String::new() } else { format!(" and {adjusted:+} by decision") };
        let parts = [counted(wins, "win", "wins"), counted(draws, "draw", "draws")];
        let message = format!("{}{beside} give {} points and not {points}", parts.join(" and "), earned + adjusted);
        report(checking, line, message)
            .help(format!("a win is {} points here: mend the line or the `rules` of the stage", rules.win))
            .help("points that were taken or given are `adjustments`");
    }
}

fn adjustments(checking: &Checking<'_>, club: Id<Club>, stage: Id<Stage>) -> i32 {
    let of_line = checking.season().adjustments.iter().filter(|entry| entry.club == club && entry.stage == stage);
    of_line.map(|entry| entry.points).sum()
}

/// Over all clubs, as many goals are scored as conceded, and as many matches won as lost.
fn check_sums(checking: &mut Checking<'_>, lines: &[RecordedStanding], id: Id<Stage>) {
    let Some(first) = lines.first().filter(|_| is_whole(checking, lines, id)) else { return };
    let sum = |of: fn(&RecordedStanding) -> Option<u16>| -> Option<u32> {
        lines.iter().map(|line| of(line).map(u32::from)).sum()
    };
    let help = "one of the lines is wrong, or a club is missing";
    if let (Some(scored), Some(conceded)) = (sum(|line| line.goals_for), sum(|line| line.goals_against))
        && scored != conceded
    {
        let message = format!("all clubs together score {scored} goals and concede {conceded}");
        report(checking, first, message).help(help);
    }
    if let (Some(wins), Some(losses)) = (sum(|line| line.wins), sum(|line| line.losses))
        && wins != losses
    {
        let message = format!("all clubs together win {wins} matches and lose {losses}");
        report(checking, first, message).help(help);
    }
}

/// True when every club of the stage has a line: those that are known otherwise, or so many that each meets each once or
/// twice in the matches that all have played.
fn is_whole(checking: &Checking<'_>, lines: &[RecordedStanding], id: Id<Stage>) -> bool {
    let listed: Option<Vec<Id<Club>>> = lines.iter().map(|line| checking.club(&line.club)).collect();
    let Some(listed) = listed else { return false };
    let known = &checking.archive.stages[id].clubs;
    if !known.is_empty() {
        return known.iter().all(|club| listed.contains(club));
    }
    let others = lines.len().saturating_sub(1) as u16;
    let played = lines.first().and_then(|line| line.played).filter(|_| others > 0);
    let all_alike = lines.iter().all(|line| line.played == played);
    all_alike && played.is_some_and(|played| played == others || played == 2 * others)
}
