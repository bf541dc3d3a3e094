//! What a match's file adds: goals, cards, substitutions, line-ups, officials; and what is not in the archive.

use schemars::JsonSchema;
use serde::Serialize;

use super::events::{Event, events, shoot_out};
use super::has_begun;
use super::line_up::{LineUpView, line_ups};
use crate::archive::{Id, Match, Who};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::parts::remark::{Remark, remark};
use crate::pages::parts::dates;
use crate::pages::parts::fact::{Fact, FactList};
use crate::pages::parts::person::{Name, named};
use crate::pages::parts::spot::spot_words;
use crate::sport::{Bracket, Scored, Sport};

/// What the template shows below the drawing.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Details<'a> {
    /// Goals, cards, substitutions in the order of play.
    events: Vec<Event<'a>>,
    /// `Strafschoppenreeks`
    shoot_out_heading: &'a str,
    /// The shoot-out, kick by kick.
    shoot_out: Vec<Event<'a>>,
    /// Who played, a side each.
    line_ups: Vec<LineUpView<'a>>,
    /// How many of them stand on a pitch.
    on_pitch: usize,
    /// Referee, attendance and the like: label and value.
    facts: Vec<Fact<'a>>,
    /// What was decided off the pitch, a sentence each.
    rulings: Vec<String>,
    /// What the archive says about the match.
    notes: Option<Remark<'a>>,
    /// `Doelpuntenmakers, kaarten en opstellingen.` None when nothing is missing, or nothing can be yet.
    missing: Option<String>,
}

/// `alternate`: the first colours of both sides are near each other.
pub(super) fn details<'a>(context: &'a PageContext<'a>, id: Id<Match>, alternate: bool) -> Details<'a> {
    let game = &context.archive.matches[id];
    let line_ups = line_ups(context, id, alternate);
    Details {
        shoot_out_heading: context.word(spot_words(context.archive.stages[game.stage].sport).shoot_out),
        events: events(context, game),
        shoot_out: shoot_out(context, game),
        on_pitch: line_ups.iter().filter(|side| side.on_pitch()).count(),
        line_ups,
        facts: facts(context, game),
        rulings: rulings(context, game),
        notes: game.notes.as_ref().map(|notes| remark(context, notes)),
        missing: missing(context, game),
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
