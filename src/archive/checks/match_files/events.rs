//! When things happen: not after the end, in order, and only in a match that was played.

use super::FileOfMatch;
use crate::archive::checks::certain::may_be;
use crate::archive::resolve::side_of;
use crate::archive::{MatchStatus, Who};
use crate::records::values::{CardColour, Minute};
use crate::source::{Code, Diagnostics, Span};
use crate::sport::DecidedIn;

pub(super) fn check_events(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    check_played(file, found);
    check_end(file, found);
    if file.play.is_some() {
        check_order(file, found);
        check_second_yellow(file, found);
    }
}

/// The place and the minute of everything that happens, in the order of the file.
fn events<'a>(file: &'a FileOfMatch<'_>) -> impl Iterator<Item = (Span, Option<Minute>)> + 'a {
    let fields = &file.record.fields;
    let goals = fields.goals.iter().map(|goal| (file.span(goal), goal.get_ref().minute));
    let missed = fields.missed_penalties.iter().map(|missed| (file.span(missed), missed.get_ref().minute));
    let cards = fields.cards.iter().map(|card| (file.span(card), card.get_ref().minute));
    let changes = fields.substitutions.iter().map(|change| (file.span(change), change.get_ref().minute));
    goals.chain(missed).chain(cards).chain(changes)
}

fn check_played(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    let fields = &file.record.fields;
    let never_began = fields.pitch.as_ref().is_some_and(|pitch| pitch.get_ref() == "not-started");
    let said = match &file.game.status {
        MatchStatus::Scheduled => "its line has no result",
        MatchStatus::Postponed => "its line says `postponed`",
        MatchStatus::Cancelled => "its line says `cancelled`",
        MatchStatus::Awarded { .. } | MatchStatus::Void { .. } if never_began => "`pitch` says that it never began",
        MatchStatus::Awarded { .. }
        | MatchStatus::Void { .. }
        | MatchStatus::Played(_)
        | MatchStatus::ScoreUnknown { .. }
        | MatchStatus::Abandoned { .. } => return,
    };
    let kicks = fields.shoot_out.iter().map(|kick| file.span(kick));
    // What was stopped may well be `postponed` until it is played anew.
    let is_to_come = matches!(file.game.status, MatchStatus::Postponed);
    let stopped = fields.stopped.as_ref().filter(|_| !is_to_come).map(|stopped| file.span(stopped));
    if let Some(place) = events(file).map(|(place, _)| place).chain(kicks).chain(stopped).min() {
        found
            .report(Code::EventsWithoutPlay, place, format!("this happens in a match, and {said}"))
            .help("write the result in the line, `abandoned` if it was stopped, or `?` if the score is lost");
    }
}

/// The last minute that this match can have had, and why.
fn last_minute(file: &FileOfMatch<'_>) -> Option<(u16, &'static str)> {
    let play = file.play?;
    let stopped = file.record.fields.stopped.as_ref().and_then(|stopped| stopped.get_ref().minute);
    let extra = (play.with_extra_time, "extra time ends with minute 120");
    Some(match &file.game.status {
        // What a friendly lasts is agreed before it.
        MatchStatus::Played(_) if file.is_friendly => extra,
        MatchStatus::Played(score) => match score.decided_in {
            DecidedIn::RegularTime => (play.regular_time, "the line knows of no extra time"),
            DecidedIn::ExtraTime | DecidedIn::Overtime(_) | DecidedIn::ShootOut => extra,
        },
        MatchStatus::Abandoned { .. } | MatchStatus::Awarded { .. } | MatchStatus::Void { .. } => match stopped {
            Some(minute) => (minute.minute, "the match was stopped before"),
            None => extra,
        },
        MatchStatus::ScoreUnknown { .. } => extra,
        MatchStatus::Scheduled | MatchStatus::Postponed | MatchStatus::Cancelled => return None,
    })
}

fn check_end(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    let Some((last, reason)) = last_minute(file) else { return };
    for (place, minute) in events(file) {
        let Some(minute) = minute.filter(|minute| minute.minute > last) else { continue };
        let fault = found.report(Code::EventAfterTheEnd, place, format!("minute {minute} is after the end: {reason}"));
        let play = file.play.expect("a match without minutes of play has no last one");
        if [play.regular_time, play.with_extra_time].contains(&last) && minute.minute - last <= 15 {
            fault.help(format!("write added time as `\"{last}+{}\"`", minute.minute - last));
        }
        if last == play.regular_time {
            fault.help("write `aet` behind the score in the line if there was extra time");
        } else {
            fault.help("mend the minute");
        }
    }
}

fn check_order(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    let mut latest: Option<(Minute, Span)> = None;
    for goal in &file.record.fields.goals {
        let Some(minute) = goal.get_ref().minute else { continue };
        let place = file.span(goal);
        match latest {
            Some((before, other)) if minute < before => {
                found
                    .report(Code::GoalsOutOfOrder, place, format!("minute {minute} stands after minute {before}"))
                    .also(other, "this goal comes first here")
                    .help("put the goals in the order in which they were scored, or mend a minute");
            }
            Some(_) | None => latest = Some((minute, place)),
        }
    }
}

fn check_second_yellow(file: &FileOfMatch<'_>, found: &mut Diagnostics) {
    let cards = || {
        file.record.fields.cards.iter().filter_map(|card| {
            let card = card.get_ref();
            let (half, who) = side_of(&card.home, &card.away)?;
            Some((half, who, card.card?))
        })
    };
    if file.record.lost.key("cards") {
        return;
    }
    for (half, written, _) in cards().filter(|(_, _, card)| *card == CardColour::SecondYellow) {
        let who = file.who(written.get_ref());
        let has_first = cards().any(|(other, first, card)| {
            other == half && card == CardColour::Yellow && may_be(file.archive, &file.who(first.get_ref()), &who)
        });
        if !has_first && who != Who::Unknown {
            let message = format!("the second yellow card of {}, and the first is not here", file.name(&who));
            found
                .report(Code::SecondYellowWithoutFirst, file.span(written), message)
                .help("add `{ ..., card = \"yellow\" }` before it, or make this one `red`");
        }
    }
}
