//! A match of a source as a line of ours, checked by reading it back.

use super::ImportFault;
use super::imported::ImportedMatch;
use super::rounds::round_name;
use crate::records::match_line::{LineValues, Side, read_match_lines, stage_block};
use crate::records::values::Slug;
use crate::source::{Diagnostics, SourceFile, Sources};

/// A line that the source would have.
#[derive(Clone, Debug)]
pub(super) struct PlannedLine {
    pub place: String,
    pub stage: Slug,
    pub home: Slug,
    pub away: Slug,
    /// With meeting 1 until the meetings of the pair are counted.
    pub values: LineValues,
}

/// The line for a match whose clubs and stage are known.
pub(super) fn planned_line(
    game: &ImportedMatch,
    stage: &Slug,
    is_knock_out: bool,
    home: &Slug,
    away: &Slug,
) -> Result<PlannedLine, ImportFault> {
    let fault = |message: String| ImportFault::new(message).at(&game.place);
    let result = game.result().map_err(fault)?;
    let round = match &game.round {
        Some(round) => Some(
            round_name(round, is_knock_out)
                .map_err(|bad| fault(format!("the round `{round}` makes no name of ours: {}", bad.reason())))?,
        ),
        None => None,
    };
    let columns = LineValues::new(game.day(), Side::Club(home.clone()), result, Side::Club(away.clone()));
    let values = LineValues { round, number: game.number, ..columns };
    match first_fault(stage, &values) {
        Some(message) => Err(fault(format!("{} v {}: {message}", game.home, game.away))),
        None => Ok(PlannedLine {
            place: game.place.clone(),
            stage: stage.clone(),
            home: home.clone(),
            away: away.clone(),
            values,
        }),
    }
}

/// What our own reader would say about this line.
fn first_fault(stage: &Slug, values: &LineValues) -> Option<String> {
    let text = stage_block(stage.as_str(), [values]);
    let sources = Sources::new(vec![SourceFile { path: "matches.txt".to_owned(), text }]);
    let file = sources.find("matches.txt").expect("the file was just made");
    let mut found = Diagnostics::default();
    read_match_lines(file, &sources.file(file).text, &mut found);
    found.iter().next().map(|fault| fault.message.clone())
}
