//! The score by quarter, period or set: a table with a row for each side.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, Match, MatchStatus};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::club::ClubLink;
use crate::sport::{Bracket, DecidedIn, FinalScore, Score};

/// What the template draws.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Periods<'a> {
    /// `Per kwart`
    caption: &'a str,
    /// The heads of the columns.
    heads: Vec<PeriodHead>,
    /// The two sides.
    sides: Vec<PeriodSide<'a>>,
}

/// The head of a column.
#[derive(Debug, JsonSchema, Serialize)]
struct PeriodHead {
    /// `3`, `v1`
    short: String,
    /// `Kwart 3`, `Verlenging 1`
    full: String,
}

/// What one side scored.
#[derive(Debug, JsonSchema, Serialize)]
struct PeriodSide<'a> {
    /// The club.
    club: ClubLink<'a>,
    /// What it scored in each period.
    scored: Vec<PeriodCell>,
    /// What it scored in all.
    total: u16,
}

/// In one of them.
#[derive(Debug, JsonSchema, Serialize)]
struct PeriodCell {
    /// What was scored.
    points: u16,
    /// More than the other side.
    more: bool,
}

/// None where the bracket of the sport holds other things, or nothing is known.
pub(super) fn periods<'a>(context: &'a PageContext<'a>, game: &Match) -> Option<Periods<'a>> {
    let MatchStatus::Played(score) = &game.status else { return None };
    let sport = context.archive.stages[game.stage].sport.definition();
    if sport.bracket == Bracket::EarlierScores || score.parts.is_empty() {
        return None;
    }
    let (word, caption) = match (sport.bracket, sport.parts) {
        (Bracket::Sets, _) => ("period_set", "match_by_set"),
        (_, 2) => ("period_half", "match_by_half"),
        (_, 4) => ("period_quarter", "match_by_quarter"),
        (_, _) => ("period_period", "match_by_period"),
    };
    let regular = score.parts.len() - overtimes(score, sport.parts.into());
    // Behind level overtimes, if there were any, what is not level is the shoot-out itself.
    let ends_in_shoot_out = score.decided_in == DecidedIn::ShootOut
        && regular < score.parts.len()
        && score.parts.last().is_some_and(|last| last.home != last.away);
    let head = |place: usize| {
        if ends_in_shoot_out && place + 1 == score.parts.len() {
            let [short, full] = ["period_shoot_out_short", "period_shoot_out"].map(|key| context.word(key).to_owned());
            return PeriodHead { short, full };
        }
        let (key, number) = if place < regular { (word, place + 1) } else { ("period_overtime", place + 1 - regular) };
        let number = number.to_string();
        let args = [("number", Arg::Text(&number))];
        let short = match key {
            "period_overtime" => context.locale.words("period_overtime_short", &args),
            _ => number.clone(),
        };
        PeriodHead { short, full: context.locale.words(key, &args) }
    };
    let side = |club: Id<Club>, turned: fn(Score) -> Score| {
        let cell = |part: &Score| {
            let part = turned(*part);
            PeriodCell { points: part.home, more: part.home > part.away }
        };
        let scored = score.parts.iter().map(cell).collect();
        PeriodSide { club: context.club(club).clone(), scored, total: turned(score.result).home }
    };
    Some(Periods {
        caption: context.word(caption),
        heads: (0..score.parts.len()).map(head).collect(),
        sides: vec![side(game.home, |score| score), side(game.away, Score::reversed)],
    })
}

/// How many of the parts, at the end, are overtimes: as many as the line says; behind a shoot-out whatever the time of every
/// match does not hold.
fn overtimes(score: &FinalScore, parts: usize) -> usize {
    match score.decided_in {
        DecidedIn::RegularTime => 0,
        DecidedIn::ExtraTime => usize::from(score.parts.len() > parts),
        DecidedIn::Overtime(count) => usize::from(count).min(score.parts.len()),
        DecidedIn::ShootOut => score.parts.len().saturating_sub(parts),
    }
}
