//! What somebody did in a match, by its mark: the shape that stands for it in drawings and lists. Words say the same for
//! whoever does not see it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Half, Match, Who};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::parts::spot::spot_words;
use crate::records::values::{CardColour, Minute};

/// A deed that has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    Goal,
    OwnGoal,
    /// Also a goal that did not count: a ball that is none.
    MissedPenalty,
    Substitution,
    CameOn,
    WentOff,
}

impl Deed {
    /// As the component `mark` draws it.
    pub(super) fn mark(self) -> &'static str {
        match self {
            Deed::Goal => "goal",
            Deed::OwnGoal => "own",
            Deed::MissedPenalty => "miss",
            Deed::Substitution => "change",
            Deed::CameOn => "on",
            Deed::WentOff => "off",
        }
    }
}

pub(super) fn card_mark(colour: CardColour) -> &'static str {
    match colour {
        CardColour::Yellow => "yellow",
        CardColour::SecondYellow => "second",
        CardColour::Red => "red",
    }
}

/// Beside the name of a player.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct PlayerDeed<'a> {
    /// The shape that stands for it.
    mark: &'static str,
    /// `doelpunt`
    word: String,
    /// `e.d.`, where the shape alone could be taken for something else.
    short: Option<&'a str>,
    /// `23’`; empty when it is not known.
    minute: String,
}

/// `23’`; empty when it is not known.
pub(super) fn minute_text(context: &PageContext<'_>, minute: Option<Minute>) -> String {
    let text = minute.map(|minute| minute.to_string());
    text.map_or_else(String::new, |text| context.locale.words("match_minute", &[("minute", Arg::Text(&text))]))
}

/// Everything that a player of one side did: goals, cards, coming on, going off.
pub(super) fn deeds_of<'a>(context: &PageContext<'a>, game: &Match, side: Half, who: &Who) -> Vec<PlayerDeed<'a>> {
    if *who == Who::Unknown {
        return Vec::new();
    }
    let deed = |mark: &'static str, word: &str, minute: Option<Minute>| PlayerDeed {
        mark,
        word: word.to_owned(),
        short: None,
        minute: minute_text(context, minute),
    };
    let mut deeds = Vec::new();
    for change in game.substitutions.iter().filter(|change| change.side == side && change.on == *who) {
        deeds.push(deed(Deed::CameOn.mark(), context.word("substituted_on"), change.minute));
    }
    // An own goal counts for the other side.
    let theirs = |goal: &&crate::archive::Goal| goal.scorer == *who && (goal.side == side) != goal.own_goal;
    for goal in game.goals.iter().filter(|goal| goal.disallowed.is_none()).filter(theirs) {
        deeds.push(match goal.own_goal {
            true => PlayerDeed {
                short: Some(context.word("own_goal_short")),
                ..deed(Deed::OwnGoal.mark(), context.word("own_goal"), goal.minute)
            },
            false => deed(Deed::Goal.mark(), context.word("goal"), goal.minute),
        });
    }
    for missed in game.missed_penalties.iter().filter(|missed| missed.side == side && missed.player == *who) {
        deeds.push(deed(Deed::MissedPenalty.mark(), context.word(spot_words(context.archive.stages[game.stage].sport).missed_penalty), missed.minute));
    }
    for card in game.cards.iter().filter(|card| card.side == side && card.person == *who) {
        let word = context.locale.name_of(Family::Card, card.colour.word()).unwrap_or_default();
        deeds.push(deed(card_mark(card.colour), &word, card.minute));
    }
    for change in game.substitutions.iter().filter(|change| change.side == side && change.off.as_ref() == Some(who)) {
        deeds.push(deed(Deed::WentOff.mark(), context.word("substituted_off"), change.minute));
    }
    deeds
}
