//! The season of a club as a drawing: a bar a match, as long as the difference in goals.

use std::fmt::Write;

use schemars::JsonSchema;
use serde::Serialize;

use super::club::ClubLink;
use crate::archive::{Club, Id, Match};
use crate::facts::{Outcome, outcome};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::sport::Scored;

/// What the component `strip` draws. The drawing is ten wide a match and a hundred high; the line lies in the middle.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Strip<'a> {
    /// What it shows, in a sentence.
    pub(crate) label: String,
    /// The width of the drawing.
    pub(crate) width: usize,
    /// Bars of won matches, upwards; empty when there is none.
    pub(crate) up: String,
    /// Bars of lost matches, downwards.
    pub(crate) down: String,
    /// Blocks on the line.
    pub(crate) level: String,
    /// The numbers below some of the matches.
    pub(crate) ticks: Vec<Tick>,
    /// The opponents in the order of the matches.
    pub(crate) opponents: Vec<ClubLink<'a>>,
    /// What the length of a bar is.
    pub(crate) length_key: &'a str,
    /// More matches than flags fit below on a phone.
    pub(crate) crowded: bool,
}

/// The number of a match, at a place in hundredths of the width.
#[derive(Debug, PartialEq, JsonSchema, Serialize)]
pub(crate) struct Tick {
    /// The number of the match.
    pub(crate) number: usize,
    /// Where it stands.
    pub(crate) at: String,
}

/// As many flags as stand side by side on a phone.
const UNCROWDED: usize = 30;

/// A difference of this many goals fills the half of the drawing, unless a match had a greater one.
const LEAST_SCALE: u16 = 5;

/// No match is won by more sets.
const MOST_SETS: u16 = 3;

/// These matches of a club, in the order of play; those to come have a place without a bar. None when none counts yet.
pub(crate) fn strip<'a>(context: &PageContext<'a>, club: Id<Club>, games: &[Id<Match>]) -> Option<Strip<'a>> {
    let results: Vec<Option<(Outcome, u16)>> = games.iter().map(|id| result(context, *id, club)).collect();
    let most = results.iter().flatten().map(|(_, difference)| *difference).max()?;
    let scored = games.first().map(|game| &context.archive.stages[context.archive.matches[*game].stage]);
    let scored = scored.map_or(Scored::Goals, |stage| stage.sport.definition().scored);
    let goal = 45.0 / f64::from(if scored == Scored::Sets { most.max(MOST_SETS) } else { most.max(LEAST_SCALE) });
    let (mut up, mut down, mut level) = (String::new(), String::new(), String::new());
    let (mut won, mut drawn, mut lost) = (0, 0, 0);
    for (place, result) in results.iter().enumerate() {
        let Some((outcome, difference)) = result else { continue };
        let left = 10 * place;
        let length = (goal * f64::from((*difference).max(1)) * 10.0).round() / 10.0;
        let written = match outcome {
            Outcome::Won => {
                won += 1;
                write!(up, "M{}.5 50v-{length}h7v{length}z", left + 1)
            }
            Outcome::Drawn => {
                drawn += 1;
                write!(level, "M{}.5 47h5v6h-5z", left + 2)
            }
            Outcome::Lost => {
                lost += 1;
                write!(down, "M{} 50v{length}h6v-{length}z", left + 2)
            }
        };
        written.expect("writing to a string never fails");
    }
    let args = [
        ("club", Arg::Text(context.club(club).name)),
        ("played", Arg::Number(won + drawn + lost)),
        ("won", Arg::Number(won)),
        ("drawn", Arg::Number(drawn)),
        ("lost", Arg::Number(lost)),
    ];
    let (label, length_key) = match scored {
        Scored::Goals => ("strip_label", "strip_key_length"),
        Scored::Points => ("strip_label_points", "strip_key_length_points"),
        Scored::Sets => ("strip_label_sets", "strip_key_length_sets"),
    };
    Some(Strip {
        label: context.locale.words(label, &args),
        length_key: context.word(length_key),
        width: 10 * games.len(),
        up,
        down,
        level,
        ticks: ticks(games.len()),
        opponents: games
            .iter()
            .map(|id| context.club(context.archive.matches[*id].opponent_of(club)).clone())
            .collect(),
        crowded: games.len() > UNCROWDED,
    })
}

/// What a match was for the club, and by how many goals.
fn result(context: &PageContext<'_>, game: Id<Match>, club: Id<Club>) -> Option<(Outcome, u16)> {
    let game = &context.archive.matches[game];
    let (goals_for, goals_against) = game.score_for(club)?;
    outcome(game, club).map(|outcome| (outcome, goals_for.abs_diff(goals_against)))
}

/// The first, every fifth and the last, where it does not stand in the way of the one before.
fn ticks(count: usize) -> Vec<Tick> {
    let numbers = std::iter::once(1).chain((1..).map(|five| 5 * five).take_while(|number| *number + 2 < count));
    let last = (count > 1).then_some(count);
    numbers
        .filter(|number| *number <= count)
        .chain(last)
        .map(|number| {
            let thousandths = (1000 * (2 * number - 1) + count) / (2 * count);
            Tick { number, at: format!("{}.{}%", thousandths / 10, thousandths % 10) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::ticks;

    fn check_ticks(count: usize, expected: &str) {
        let written: Vec<String> = ticks(count).iter().map(|tick| format!("{}@{}", tick.number, tick.at)).collect();
        assert_eq!(written.join(" "), expected);
    }

    #[test]
    fn every_fifth_match_is_numbered_and_the_last() {
        check_ticks(30, "1@1.7% 5@15.0% 10@31.7% 15@48.3% 20@65.0% 25@81.7% 30@98.3%");
        check_ticks(12, "1@4.2% 5@37.5% 12@95.8%");
        check_ticks(1, "1@50.0%");
    }
}
