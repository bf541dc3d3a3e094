//! The course of a match as a list: goals with the score after each, cards, substitutions, and the kicks of a shoot-out.

use schemars::JsonSchema;
use serde::Serialize;

use super::deeds::{Deed, card_mark, minute_text};
use crate::archive::{Goal, Half, Kick, Match, Who};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::parts::person::{Name, named};
use crate::pages::parts::spot::spot_words;
use crate::records::values::Minute;
use crate::sport::Score;

/// A goal, a card, a substitution, a kick.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Event<'a> {
    /// `home` or `away`
    side: &'static str,
    /// `23’`; empty when it is not known.
    minute: String,
    /// The shape that stands for it.
    mark: &'static str,
    /// The name of the club; None where the words say whom it counts for.
    club: Option<&'a str>,
    /// The score after this goal; None when a goal before it may be missing.
    score: Option<String>,
    /// None: nobody knows who.
    who: Option<Name<'a>>,
    /// `doelpunt, strafschop`
    what: String,
    /// Who gave the assist, or who went off, behind the words that say so.
    beside: Option<Beside<'a>>,
    /// `gestopt`, `natrappen`
    remark: Option<String>,
    #[serde(skip)]
    order: (u16, u16),
}

/// Somebody else who had a part in it.
#[derive(Debug, JsonSchema, Serialize)]
struct Beside<'a> {
    /// `op aangeven van`
    word: &'a str,
    /// Who it was.
    who: Name<'a>,
}

/// In the order of play; what has no minute comes last, but a goal, which comes after the goal before it.
pub(super) fn events<'a>(context: &'a PageContext<'a>, game: &'a Match) -> Vec<Event<'a>> {
    let locale = context.locale;
    let spot = spot_words(context.archive.stages[game.stage].sport);
    let mut events = goals(context, game);
    for missed in &game.missed_penalties {
        let remark = missed.how.as_deref().and_then(|how| locale.name_of(Family::MissedPenalty, how));
        let what = context.word(spot.missed_penalty).to_owned();
        let shown = event(context, game, (missed.side, missed.minute), Deed::MissedPenalty.mark(), what);
        events.push(Event { who: named(context, &missed.player), remark, ..shown });
    }
    for card in &game.cards {
        let what = locale.name_of(Family::Card, card.colour.word()).unwrap_or_default();
        let remark = card.reason.as_ref().map(|reason| context.text(reason).to_owned());
        let shown = event(context, game, (card.side, card.minute), card_mark(card.colour), what);
        events.push(Event { who: named(context, &card.person), remark, ..shown });
    }
    for change in &game.substitutions {
        let what = context.word("substitution").to_owned();
        let shown = event(context, game, (change.side, change.minute), Deed::Substitution.mark(), what);
        let beside = beside(context, "substitution_for", change.off.as_ref());
        let remark = change.injury.then(|| context.word("injured_off").to_owned());
        events.push(Event { who: named(context, &change.on), beside, remark, ..shown });
    }
    events.sort_by_key(|event| event.order);
    events
}

/// The kicks in the order in which they were taken, with the score after each that went in.
pub(super) fn shoot_out<'a>(context: &'a PageContext<'a>, game: &'a Match) -> Vec<Event<'a>> {
    let mut score = Score::new(0, 0);
    let kick = |kick: &'a Kick| {
        let deed = if kick.scored { Deed::Goal } else { Deed::MissedPenalty };
        let what = context.word(if kick.scored { "kick_scored" } else { "kick_missed" }).to_owned();
        let remark = kick.how.as_deref().and_then(|how| context.locale.name_of(Family::MissedPenalty, how));
        let shown = event(context, game, (kick.side, None), deed.mark(), what);
        let after = kick.scored.then(|| counted(context, &mut score, kick.side));
        Event { who: named(context, &kick.taker), remark, score: after, ..shown }
    };
    game.shoot_out.iter().map(kick).collect()
}

fn goals<'a>(context: &'a PageContext<'a>, game: &'a Match) -> Vec<Event<'a>> {
    let word = |key: &str| context.word(key).to_owned();
    let spot = spot_words(context.archive.stages[game.stage].sport);
    let every_goal_is_written = has_every_goal(game);
    let mut score = Score::new(0, 0);
    let mut before = (0, 0);
    let mut events = Vec::new();
    for goal in &game.goals {
        let what = match (goal.own_goal, goal.penalty, goal.free_kick) {
            _ if goal.disallowed.is_some() => word("goal_disallowed"),
            (true, _, _) => own_goal(context, game, goal.side),
            (_, true, _) => format!("{}, {}", word("goal"), word(spot.penalty)),
            (_, _, true) => format!("{}, {}", word("goal"), word("free_kick")),
            _ => word("goal"),
        };
        let deed = match goal.own_goal {
            _ if goal.disallowed.is_some() => Deed::MissedPenalty,
            true => Deed::OwnGoal,
            false => Deed::Goal,
        };
        let counts = every_goal_is_written && goal.disallowed.is_none();
        let after = counts.then(|| counted(context, &mut score, goal.side));
        let shown = event(context, game, (goal.side, goal.minute), deed.mark(), what);
        // They are written in order, so that one without a minute fell after the one before it.
        let order = if goal.minute.is_some() || !every_goal_is_written { shown.order } else { before };
        before = order;
        let beside = beside(context, "assist_by", goal.assist.as_ref());
        let remark = (goal.scorer == Who::Unknown).then(|| word("scorer_unknown"));
        let club = shown.club.filter(|_| deed != Deed::OwnGoal);
        events.push(Event { who: named(context, &goal.scorer), club, beside, remark, score: after, order, ..shown });
    }
    events
}

/// It stands on the side that it counts for, so that the club of whoever made it is said.
fn own_goal(context: &PageContext<'_>, game: &Match, counts_for: Half) -> String {
    let (by, counts_for) = match counts_for {
        Half::Home => (game.away, game.home),
        Half::Away => (game.home, game.away),
    };
    let args = [("by", Arg::Text(context.club(by).name)), ("club", Arg::Text(context.club(counts_for).name))];
    context.locale.words("own_goal_counts_for", &args)
}

fn has_every_goal(game: &Match) -> bool {
    let of = |side: Half| goals_of(game, side).count();
    game.counting_score()
        .is_some_and(|score| (of(Half::Home), of(Half::Away)) == (score.home.into(), score.away.into()))
}

/// The goals of a side that count.
pub(super) fn goals_of(game: &Match, side: Half) -> impl Iterator<Item = &Goal> {
    game.goals.iter().filter(move |goal| goal.side == side && goal.disallowed.is_none())
}

/// The score with one more for this side.
fn counted(context: &PageContext<'_>, score: &mut Score, side: Half) -> String {
    match side {
        Half::Home => score.home += 1,
        Half::Away => score.away += 1,
    }
    context.locale.score(score.home.into(), score.away.into())
}

fn beside<'a>(context: &'a PageContext<'a>, word: &str, who: Option<&'a Who>) -> Option<Beside<'a>> {
    let who = named(context, who?)?;
    Some(Beside { word: context.word(word), who })
}

fn event<'a>(
    context: &'a PageContext<'a>,
    game: &Match,
    (side, minute): (Half, Option<Minute>),
    mark: &'static str,
    what: String,
) -> Event<'a> {
    let (name, club) = match side {
        Half::Home => ("home", game.home),
        Half::Away => ("away", game.away),
    };
    Event {
        side: name,
        minute: minute_text(context, minute),
        mark,
        club: Some(context.club(club).name),
        score: None,
        who: None,
        what,
        beside: None,
        remark: None,
        order: minute.map_or((u16::MAX, 0), |minute| (minute.minute, minute.added)),
    }
}
