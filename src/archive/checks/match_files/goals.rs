//! Goals and kicks beside the score of the line.

use super::{FileOfMatch, key_of};
use crate::archive::resolve::side_of;
use crate::archive::{Half, MatchStatus};
use crate::records::match_file::Goal;
use crate::records::values::At;
use crate::source::{Code, Diagnostics};
use crate::sport::{DecidedIn, FinalScore, Score};

/// What was scored on the pitch, as far as it is known: the line, or for what was decided elsewhere `pitch`.
fn board(file: &FileOfMatch<'_>) -> Option<Score> {
    match &file.game.status {
        MatchStatus::Played(score) => Some(score.result),
        MatchStatus::Abandoned { score } => *score,
        MatchStatus::Awarded { .. } | MatchStatus::Void { .. } => {
            let pitch = file.record.fields.pitch.as_ref()?;
            Score::parse(pitch.get_ref().split(' ').next()?)
        }
        MatchStatus::ScoreUnknown { .. } | MatchStatus::Scheduled | MatchStatus::Postponed | MatchStatus::Cancelled => {
            None
        }
    }
}

fn of(score: Score, half: Half) -> u16 {
    match half {
        Half::Home => score.home,
        Half::Away => score.away,
    }
}

/// More goals than the score of a side cannot be; fewer can, since not all need be known.
pub(super) fn check_goals(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    let Some(board) = board(file) else { return };
    for half in [Half::Home, Half::Away] {
        let counts = |goal: &&At<Goal>| {
            let goal = goal.get_ref();
            goal.disallowed.is_none() && side_of(&goal.home, &goal.away).is_some_and(|(side, _)| side == half)
        };
        let counted: Vec<&At<Goal>> = file.record.fields.goals.iter().filter(counts).collect();
        let (scored, word) = (of(board, half), key_of(half));
        if let Some(surplus) = counted.get(usize::from(scored)) {
            let where_said = match file.game.status {
                MatchStatus::Awarded { .. } | MatchStatus::Void { .. } => "`pitch`",
                _ => "the line",
            };
            let message = format!("the {word} side has {} goals here and {scored} in {where_said}", counted.len());
            let fault = found.report(Code::GoalsDoNotAddUp, file.span(surplus), message);
            if counted.iter().any(|goal| goal.get_ref().own_goal) {
                fault.help("an own goal stands under the side that it counts for");
            }
            fault.help("mend the line, or leave the goal out; one that did not count has `disallowed = \"video\"`");
        } else if let MatchStatus::Played(score) = &file.game.status {
            check_parts(file, half, score, &counted, found);
        }
    }
}

/// The score at half-time and after regular time beside the minutes of the goals.
fn check_parts(file: &FileOfMatch<'_>, half: Half, score: &FinalScore, goals: &[&At<Goal>], found: &mut Diagnostics) {
    let Some(play) = file.play else { return };
    let regular = score.after_regular_time().filter(|_| score.decided_in == DecidedIn::ExtraTime);
    let all_known = goals.len() == usize::from(of(score.result, half));
    for (part, minute, moment) in
        [(score.half_time(), play.half, "at half-time"), (regular, play.regular_time, "after 90 minutes")]
    {
        let Some(scored) = part.map(|part| of(part, half)) else { continue };
        let in_part = |goal: &&&At<Goal>| goal.get_ref().minute.is_some_and(|at| at.minute <= minute);
        let after = |goal: &&&At<Goal>| goal.get_ref().minute.is_some_and(|at| at.minute > minute);
        let before: Vec<_> = goals.iter().filter(in_part).collect();
        let (count, surplus) = (before.len(), before.get(usize::from(scored)));
        let all_timed = all_known && goals.iter().all(|goal| goal.get_ref().minute.is_some());
        let lacking = goals.iter().find(after).filter(|_| all_timed && count < usize::from(scored));
        if let Some(place) = surplus.copied().or(lacking) {
            let word = key_of(half);
            let message =
                format!("by its minutes the {word} side has {count} goals {moment}, and {scored} in the line");
            found
                .report(Code::GoalsDoNotAddUp, file.span(place), message)
                .help(format!("mend the minute or the line; added time is written `\"{minute}+1\"`"));
            return;
        }
    }
}

/// The same for the kicks of a shoot-out, where that is no part of the score.
pub(super) fn check_kicks(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    let MatchStatus::Played(score) = &file.game.status else { return };
    let Some(first) = file.record.fields.shoot_out.first().filter(|_| score.decided_in != DecidedIn::ShootOut) else {
        return;
    };
    let Some(result) = score.shoot_out else {
        found
            .report(Code::KicksDoNotAddUp, file.span(first), "there are kicks here, and no shoot-out in the line")
            .help("write it behind the score: `1-1 (0-1) 4-3 pen`");
        return;
    };
    for half in [Half::Home, Half::Away] {
        let scored = file.record.fields.shoot_out.iter().filter(|kick| {
            let kick = kick.get_ref();
            kick.scored && side_of(&kick.home, &kick.away).is_some_and(|(side, _)| side == half)
        });
        let scored: Vec<_> = scored.collect();
        if let Some(surplus) = scored.get(usize::from(of(result, half))) {
            let (word, written) = (key_of(half), of(result, half));
            let message = format!("the {word} side scores {} kicks here and {written} in the line", scored.len());
            found
                .report(Code::KicksDoNotAddUp, file.span(surplus), message)
                .help("mend the line, or leave `scored` out of a kick that was missed");
        }
    }
}
