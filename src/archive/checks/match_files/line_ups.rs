//! Line-ups in themselves: who stands there twice, how many there are, who leads them.

use super::sheet::{Listed, Sheet};
use super::{FileOfMatch, key_of};
use crate::archive::checks::certain::{may_be, same};
use crate::archive::{Half, Who};
use crate::source::{Code, Diagnostics};

pub(super) fn check_line_ups(file: &FileOfMatch<'_>, sheets: &[Sheet; 2], found: &mut Diagnostics) {
    check_listed_twice(file, sheets, found);
    for sheet in sheets {
        check_numbers(file, sheet, found);
        check_size(file, sheet, found);
        check_captain(file, sheet, found);
        check_formation(file, sheet.half, sheet, found);
    }
    check_referee(file, sheets, found);
}

fn check_listed_twice(file: &FileOfMatch<'_>, sheets: &[Sheet; 2], found: &mut Diagnostics) {
    let lists = sheets.iter().flat_map(|sheet| sheet.starters.iter().chain(&sheet.bench));
    let all: Vec<&Listed> = lists.collect();
    for (index, player) in all.iter().enumerate() {
        if let Some(first) = all[..index].iter().find(|first| same(&first.who, &player.who)) {
            let message = format!("{} stands in the line-ups of this match twice", file.name(&player.who));
            found
                .report(Code::ListedTwice, player.place, message)
                .also(first.place, "here too")
                .help("leave one of the two out, or mend the name");
        }
    }
}

fn check_numbers(file: &FileOfMatch<'_>, sheet: &Sheet, found: &mut Diagnostics) {
    let listed = sheet.starters.iter().chain(&sheet.bench);
    let numbered: Vec<(u16, &Listed)> = listed.filter_map(|player| Some((player.number?, player))).collect();
    for (index, (number, player)) in numbered.iter().enumerate() {
        let wears_it = |other: &Listed, theirs: u16| theirs == *number && !same(&other.who, &player.who);
        // Two that could not be looked up may be one and the same.
        let are_known = |other: &Listed| other.who != Who::Unknown && player.who != Who::Unknown;
        let first = numbered[..index].iter().find(|(theirs, other)| wears_it(other, *theirs) && are_known(other));
        if let Some((_, first)) = first {
            let message = format!("{} and {} both wear {number}", file.name(&first.who), file.name(&player.who));
            found
                .report(Code::ShirtNumberTwice, player.place, message)
                .also(first.place, "the other one")
                .help("mend one of the two numbers, or leave it out");
        }
    }
}

fn check_size(file: &FileOfMatch<'_>, sheet: &Sheet, found: &mut Diagnostics) {
    let Some(play) = file.play else { return };
    if let Some(surplus) = sheet.starters.get(usize::from(play.players)) {
        let message = format!("{} players begin here, and {} can", sheet.starters.len(), play.players);
        found
            .report(Code::TooManyPlayers, surplus.place, message)
            .help("move those who did not begin the match to the `bench`");
    }
}

fn check_captain(file: &FileOfMatch<'_>, sheet: &Sheet, found: &mut Diagnostics) {
    let Some(written) = file.side(sheet.half).and_then(|side| side.captain.as_ref()) else { return };
    let captain = file.who(written.get_ref());
    // Whoever sits on the bench is nobody of the eleven under another spelling.
    let sits = sheet.bench.iter().any(|player| same(&player.who, &captain));
    let may_be_captain = |player: &Listed| !sits && may_be(file.archive, &player.who, &captain);
    let is_there = sheet.starters.iter().any(|player| same(&player.who, &captain) || may_be_captain(player));
    if sheet.is_whole && !is_there {
        let message = format!("{} is captain and does not begin the match", file.name(&captain));
        found
            .report(Code::CaptainNotInLineUp, file.span(written), message)
            .help("write the captain with whom the match began, or mend the line-up");
    }
}

/// The lines of a formation are the players without the goalkeeper. A side that is written in part may have begun with
/// fewer, but never with more.
fn check_formation(file: &FileOfMatch<'_>, half: Half, sheet: &Sheet, found: &mut Diagnostics) {
    let Some(play) = file.play else { return };
    let Some(written) = file.side(half).and_then(|side| side.formation.as_ref()) else { return };
    let lines: Option<Vec<u16>> = written.get_ref().split('-').map(|line| line.parse().ok()).collect();
    let Some(lines) = lines else { return };
    let (sum, field) = (lines.iter().sum::<u16>(), play.players - 1);
    if sum > field || (sum < field && sheet.starters.len() == usize::from(play.players)) {
        let help = match lines.split_first() {
            Some((1, rest)) if rest.iter().sum::<u16>() == field => {
                let rest: Vec<String> = rest.iter().map(u16::to_string).collect();
                format!("leave the goalkeeper out: write `{}`", rest.join("-"))
            }
            _ => "mend the formation; the goalkeeper is not counted in it".to_owned(),
        };
        let message = format!("the {} formation has {sum} players and not {field}", key_of(half));
        found.report(Code::FormationDoesNotAddUp, file.span(written), message).help(help);
    }
}

/// Who leads the match does not play in it.
fn check_referee(file: &FileOfMatch<'_>, sheets: &[Sheet; 2], found: &mut Diagnostics) {
    let officials = file.record.fields.officials.iter().map(|official| file.who(official.person.get_ref()));
    for official in officials.chain(file.game.referee.clone()) {
        let plays = sheets.iter().flat_map(Sheet::everybody).find(|player| same(&player.who, &official));
        if let Some(player) = plays {
            let message = format!("{} plays in this match and leads it too", file.name(&official));
            found
                .report(Code::RefereePlays, player.place, message)
                .help("mend one of the two names; `referee=` stands in the line, `officials` in this file");
        }
    }
}
