//! The order of play: lines by stage, round and day, and the rounds of a stage.

use std::collections::HashMap;

use super::Schedule;
use crate::archive::entering::EnteredSeason;
use crate::archive::{Id, Match, Round, RoundName, Stage};
use crate::records::match_line::{MatchDay, MatchLine};
use crate::records::season;
use crate::records::values::{Date, Slug};

/// The order in which lines are played, as far as the lines themselves tell.
fn moment(line: &MatchLine) -> (jiff::civil::Date, jiff::civil::Time) {
    use jiff::civil;
    match &line.day.0 {
        MatchDay::NotSet | MatchDay::On(Date::Unknown) => (civil::Date::MAX, civil::Time::MAX),
        MatchDay::On(Date::Known(date)) => (date.earliest(), civil::Time::MIN),
        MatchDay::At(moment) => (moment.day(), moment.clock().map_or(civil::Time::MIN, |clock| clock.time())),
    }
}

/// By stage, round, day and clubs. Named rounds go by the order that the stage writes, else by their first day.
pub(super) fn sort(schedule: &mut Schedule<'_>, seasons: &[EnteredSeason<'_>]) {
    let mut first_day: HashMap<(Id<Stage>, Slug), jiff::civil::Date> = HashMap::new();
    for game in &schedule.matches {
        if let Some((RoundName::Named(name), _)) = &game.line.round {
            let day = moment(game.line).0;
            let first = first_day.entry((game.stage, name.clone())).or_insert(day);
            *first = day.min(*first);
        }
    }
    let round_key = |stage: Id<Stage>, stage_record: &season::Stage, line: &MatchLine| match &line.round {
        None => (0, 0, None),
        Some((RoundName::Number(number), _)) => (1, usize::from(*number), None),
        Some((RoundName::Named(name), _)) => {
            let written = stage_record.round_order.iter().flatten().position(|known| known == name);
            (2, written.unwrap_or(usize::MAX), first_day.get(&(stage, name.clone())).copied())
        }
    };
    schedule.matches.sort_by_cached_key(|game| {
        let round = round_key(game.stage, game.stage_record, game.line);
        (game.stage, round, moment(game.line), game.slug.clone())
    });
    schedule.open.sort_by_cached_key(|game| (game.stage, moment(game.line), seasons[game.season].record.slug.clone()));
}

/// The rounds of a stage, from its matches in the order of play.
pub(in crate::archive) fn rounds(matches: &[(Id<Match>, &Match)]) -> Vec<Round> {
    let mut rounds: Vec<Round> = Vec::new();
    for (id, game) in matches {
        let Some(name) = &game.round else { continue };
        match rounds.last_mut() {
            Some(round) if round.name == *name => round.matches.push(*id),
            _ => rounds.push(Round { name: name.clone(), matches: vec![*id] }),
        }
    }
    rounds
}
