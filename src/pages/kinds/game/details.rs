//! What a match's file adds: goals, cards, substitutions, line-ups, officials; and what is not in the archive.

use schemars::JsonSchema;
use serde::Serialize;

use super::has_begun;
use crate::archive::{Half, Id, LineUp, Match, Who};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::parts::dates;
use crate::pages::parts::fact::{Fact, FactList};
use crate::pages::parts::person::{Name, named};
use crate::pages::parts::spot::spot_words;
use crate::records::values::Minute;
use crate::sport::{Bracket, Scored, Sport};

/// What the template shows below the drawing.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Details<'a> {
    /// In the order of play; those without a minute last.
    events: Vec<Event<'a>>,
    /// `Strafschoppenreeks`
    shoot_out_heading: &'a str,
    /// The penalty shoot-out, kick by kick.
    shoot_out: Vec<Event<'a>>,
    /// Who played, a side each.
    line_ups: Vec<LineUpView<'a>>,
    /// Referee, attendance and the like: label and value.
    facts: Vec<Fact<'a>>,
    /// What was decided off the pitch, a sentence each.
    rulings: Vec<String>,
    /// What the archive says about the match.
    notes: Option<&'a str>,
    /// `Doelpuntenmakers, kaarten en opstellingen.` None when nothing is missing, or nothing can be yet.
    missing: Option<String>,
}

/// A goal, a card, a substitution.
#[derive(Debug, JsonSchema, Serialize)]
struct Event<'a> {
    /// `23’`; empty when it is not known.
    minute: String,
    /// The name of the club.
    club: &'a str,
    /// `doelpunt`, `gele kaart`
    what: String,
    /// None: nobody knows who.
    who: Option<Name<'a>>,
    /// `op aangeven van ...`, `voor ...`
    remark: Option<String>,
    #[serde(skip)]
    order: (u16, u16),
}

/// One side's players.
#[derive(Debug, JsonSchema, Serialize)]
struct LineUpView<'a> {
    /// The name of the club.
    club: &'a str,
    /// `4-3-3`
    formation: Option<String>,
    /// Who began.
    eleven: Vec<Player<'a>>,
    /// Who could come on.
    bench: Vec<Player<'a>>,
    /// The coach.
    coach: Option<Name<'a>>,
    /// Who could not play.
    absent: Vec<Absent<'a>>,
}

/// A player of a line-up.
#[derive(Debug, JsonSchema, Serialize)]
struct Player<'a> {
    /// The number on the shirt.
    shirt: Option<u16>,
    /// The player; missing when nobody knows who it was.
    who: Option<Name<'a>>,
    /// Wore the armband.
    captain: bool,
}

/// Somebody who could not play.
#[derive(Debug, JsonSchema, Serialize)]
struct Absent<'a> {
    /// Who it is; missing when nobody knows.
    who: Option<Name<'a>>,
    /// Why.
    reason: Option<String>,
}

pub(super) fn details<'a>(context: &'a PageContext<'a>, id: Id<Match>) -> Details<'a> {
    let game = &context.archive.matches[id];
    let mut events = events(context, game);
    events.sort_by_key(|event| event.order);
    let line_ups = [(Half::Home, &game.home_line_up), (Half::Away, &game.away_line_up)];
    Details {
        events,
        shoot_out_heading: context.word(spot_words(context.archive.stages[game.stage].sport).shoot_out),
        shoot_out: shoot_out(context, game),
        line_ups: line_ups
            .into_iter()
            .filter_map(|(side, line_up)| line_up.as_ref().map(|line_up| line_up_view(context, id, side, line_up)))
            .collect(),
        facts: facts(context, game),
        rulings: rulings(context, game),
        notes: game.notes.as_ref().map(|notes| context.text(notes)),
        missing: missing(context, game),
    }
}

fn club_of<'a>(context: &'a PageContext<'a>, game: &Match, side: Half) -> &'a str {
    context.club(if side == Half::Home { game.home } else { game.away }).name
}

fn event<'a>(
    context: &'a PageContext<'a>,
    game: &Match,
    (side, minute): (Half, Option<Minute>),
    what: String,
    who: &'a Who,
) -> Event<'a> {
    let text = minute.map(|minute| {
        let minute = minute.to_string();
        context.locale.words("match_minute", &[("minute", Arg::Text(&minute))])
    });
    Event {
        minute: text.unwrap_or_default(),
        club: club_of(context, game, side),
        what,
        who: named(context, who),
        remark: None,
        order: minute.map_or((u16::MAX, 0), |minute| (minute.minute, minute.added)),
    }
}

fn events<'a>(context: &'a PageContext<'a>, game: &'a Match) -> Vec<Event<'a>> {
    let locale = context.locale;
    let word = |key: &str| context.word(key).to_owned();
    let spot = spot_words(context.archive.stages[game.stage].sport);
    let mut events = Vec::new();
    for goal in &game.goals {
        let what = match (goal.own_goal, goal.penalty, goal.free_kick) {
            _ if goal.disallowed.is_some() => word("goal_disallowed"),
            (true, _, _) => word("own_goal"),
            (_, true, _) => format!("{}, {}", word("goal"), word(spot.penalty)),
            (_, _, true) => format!("{}, {}", word("goal"), word("free_kick")),
            _ => word("goal"),
        };
        let assist = goal.assist.as_ref().and_then(|who| named(context, who));
        let remark = assist.map(|assist| locale.words("assist", &[("person", Arg::Text(&assist.name))]));
        let shown = event(context, game, (goal.side, goal.minute), what, &goal.scorer);
        events.push(Event { remark, ..shown });
    }
    for missed in &game.missed_penalties {
        let how = missed.how.as_deref().and_then(|how| locale.name_of(Family::MissedPenalty, how));
        let shown = event(context, game, (missed.side, missed.minute), word(spot.missed_penalty), &missed.player);
        events.push(Event { remark: how, ..shown });
    }
    for card in &game.cards {
        let what = locale.name_of(Family::Card, card.colour.word()).unwrap_or_default();
        let reason = card.reason.as_ref().map(|reason| context.text(reason).to_owned());
        let shown = event(context, game, (card.side, card.minute), what, &card.person);
        events.push(Event { remark: reason, ..shown });
    }
    for change in &game.substitutions {
        let on = named(context, &change.on).map(|on| on.name);
        let off = change.off.as_ref().and_then(|off| named(context, off)).map(|off| off.name);
        let remark = match (on, off) {
            (Some(on), Some(off)) => {
                Some(locale.words("substitution_on_for", &[("on", Arg::Text(&on)), ("off", Arg::Text(&off))]))
            }
            _ => None,
        };
        let shown = event(context, game, (change.side, change.minute), word("substitution"), &change.on);
        events.push(Event { remark, ..shown });
    }
    events
}

fn shoot_out<'a>(context: &'a PageContext<'a>, game: &'a Match) -> Vec<Event<'a>> {
    let kick = |kick: &'a crate::archive::Kick| {
        let what = context.word(if kick.scored { "kick_scored" } else { "kick_missed" }).to_owned();
        let how = kick.how.as_deref().and_then(|how| context.locale.name_of(Family::MissedPenalty, how));
        Event { remark: how, ..event(context, game, (kick.side, None), what, &kick.taker) }
    };
    game.shoot_out.iter().map(kick).collect()
}

fn line_up_view<'a>(context: &'a PageContext<'a>, id: Id<Match>, side: Half, line_up: &'a LineUp) -> LineUpView<'a> {
    let game = &context.archive.matches[id];
    let player = |(shirt, who): &'a (Option<u16>, Who)| Player {
        shirt: *shirt,
        who: named(context, who),
        captain: line_up.captain.as_ref() == Some(who),
    };
    let known_coach = match side {
        Half::Home => context.facts.matches[id].home_coach,
        Half::Away => context.facts.matches[id].away_coach,
    };
    let coach = match (&line_up.coach, known_coach) {
        (Some(written), _) => named(context, written),
        (None, Some(coach)) => {
            let subject = crate::archive::Subject::Person(coach);
            Some(Name { name: context.subject_name(subject), link: context.subject_link(subject) })
        }
        (None, None) => None,
    };
    let absent = line_up.absent.iter().map(|(who, reason)| Absent {
        who: named(context, who),
        reason: reason.as_deref().and_then(|reason| context.locale.name_of(Family::Absent, reason)),
    });
    LineUpView {
        club: club_of(context, game, side),
        formation: line_up
            .formation
            .as_ref()
            .map(|formation| context.locale.words("match_formation", &[("formation", Arg::Text(formation))])),
        eleven: line_up.eleven.iter().map(player).collect(),
        bench: line_up.bench.iter().map(player).collect(),
        coach,
        absent: absent.collect(),
    }
}

fn facts<'a>(context: &'a PageContext<'a>, game: &'a Match) -> Vec<Fact<'a>> {
    let locale = context.locale;
    let mut facts = FactList::new(context);
    facts.names("referee", game.referee.iter().filter_map(|who| named(context, who)).collect());
    for (role, who) in &game.officials {
        if let Some(name) = named(context, who) {
            let label = locale.name_of(Family::Role, role).unwrap_or_else(|| role.replace('-', " "));
            facts.push(Fact::new(locale.sentence_case(&label), vec![name]));
        }
    }
    facts.text("attendance", game.attendance.map(|attendance| match attendance {
        0 => context.word("behind_closed_doors").to_owned(),
        number => locale.number(number.into()),
    }));
    for (what, [home, away]) in &game.statistics {
        let label = locale.name_of(Family::Statistic, &what.replace('_', "-")).unwrap_or_else(|| what.replace('_', " "));
        let score = Name { name: locale.score(*home, *away).into(), link: None };
        facts.push(Fact::new(label, vec![score]));
    }
    facts.done()
}

fn rulings(context: &PageContext<'_>, game: &Match) -> Vec<String> {
    let ruling = |ruling: &crate::archive::Ruling| {
        let by = ruling.by.as_ref().map(|by| context.text(by).to_owned());
        let reason = ruling.reason.as_ref().map(|reason| context.text(reason).to_owned());
        let score = ruling.score.as_ref().map(|score| score.replace('-', context.word("score_sign")));
        let date = dates::date(context.locale, ruling.date);
        [Some(date), by, score, reason].into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    game.rulings.iter().map(ruling).collect()
}

/// What the archive does not hold of a match that was played.
fn missing(context: &PageContext<'_>, game: &Match) -> Option<String> {
    if !has_begun(game) {
        return None;
    }
    let score = game.counting_score();
    let goals = score.map_or(0, |score| usize::from(score.home + score.away));
    let sport = context.archive.stages[game.stage].sport;
    let sport_counts_goals = sport.definition().scored == Scored::Goals;
    let written = game.goals.iter().filter(|goal| goal.disallowed.is_none() && goal.scorer != Who::Unknown).count();
    let (half_time_missing, parts_missing) = match &game.status {
        crate::archive::MatchStatus::Played(score) => (score.half_time().is_none(), score.parts.is_empty()),
        _ => (false, false),
    };
    let bracket = sport.definition().bracket;
    // Who was carded, and who came on for whom, is told of football alone; elsewhere substitutes come and go.
    let is_football = sport == Sport::Football;
    let has_hour = matches!(game.kick_off, crate::archive::KickOff::At(_));
    let parts = [
        (sport_counts_goals && written < goals, "match_missing_scorers"),
        (is_football && game.cards.is_empty(), "match_missing_cards"),
        (is_football && game.substitutions.is_empty(), "match_missing_substitutions"),
        (game.home_line_up.is_none() || game.away_line_up.is_none(), "match_missing_line_ups"),
        (game.referee.is_none(), "match_missing_referee"),
        (game.attendance.is_none(), "match_missing_attendance"),
        (bracket == Bracket::EarlierScores && half_time_missing, "match_missing_half_time"),
        (bracket == Bracket::Periods && parts_missing, "match_missing_periods"),
        (bracket == Bracket::Sets && parts_missing, "match_missing_sets"),
        (!has_hour, "match_missing_time"),
    ];
    let words: Vec<&str> = parts.iter().filter(|(missing, _)| *missing).map(|(_, key)| context.word(key)).collect();
    (!words.is_empty()).then(|| {
        let facts = context.locale.list(&words);
        let text = context.locale.words("match_missing_facts", &[("facts", Arg::Text(&facts))]);
        context.locale.sentence_case(&text)
    })
}
