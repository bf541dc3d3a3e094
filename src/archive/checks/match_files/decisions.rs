//! What was decided off the pitch: in order, and beside a line that says so.

use super::FileOfMatch;
use crate::archive::MatchStatus;
use crate::archive::checks::certain::bounds;
use crate::source::{Code, Diagnostics};
use crate::sport::Score;

pub(super) fn check_decisions(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    let decisions = &file.record.fields.decisions;
    for (before, after) in decisions.iter().zip(decisions.iter().skip(1)) {
        let dates = bounds(before.get_ref().date).zip(bounds(after.get_ref().date));
        if dates.is_some_and(|((first, _), (_, last))| last < first) {
            found
                .report(Code::DecisionsOutOfOrder, file.span(after), "this decision is older than the one before it")
                .also(file.span(before), "the one before it")
                .help("put the oldest first; the last one is what the line says, and has no `score`");
        }
    }
    check_pitch(file, found);
}

/// `pitch` is the history of a line that says something else. After an appeal the line may say again what the board said.
fn check_pitch(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    let Some(pitch) = &file.record.fields.pitch else { return };
    let said = Score::parse(pitch.get_ref().split(' ').next().unwrap_or_default());
    let message = match &file.game.status {
        MatchStatus::Played(score) if said == Some(score.result) && !file.record.fields.decisions.is_empty() => return,
        MatchStatus::Played(_) => "the line has a plain result, so it is what the board said",
        MatchStatus::Scheduled | MatchStatus::Postponed | MatchStatus::Cancelled if said.is_some() => {
            "the board said this, and the line has no result"
        }
        MatchStatus::Scheduled
        | MatchStatus::Postponed
        | MatchStatus::Cancelled
        | MatchStatus::ScoreUnknown { .. }
        | MatchStatus::Awarded { .. }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. } => return,
    };
    found
        .report(Code::PitchWithoutDecision, file.span(pitch), message)
        .help("leave `pitch` out, or write `awarded` or `void` in the line");
}
