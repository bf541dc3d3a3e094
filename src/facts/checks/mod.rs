//! Faults that only a table can show: recorded tables that the matches contradict, clubs that did not qualify, rankings and
//! honours that decide or say nothing. They are looked for beside errors elsewhere too, so that one run reports all; but a
//! season is left alone when it, or one that it leans on, holds an error itself: its tables would lack something.

mod entrants;
mod honours;
mod places;
mod rankings;
mod recorded;

use std::collections::HashSet;

use rayon::prelude::*;

use crate::archive::{Archive, EntrantSource, Id, Season, Stage};
use crate::records::{Record, Records, season};
use crate::source::{Code, Diagnostics, FileId, Severity};

use super::tables::earlier::{Earlier, Known, Remembered};
use super::{Facts, Until};
use places::Places;

/// Looks for faults that need tables. `facts` are those of a sound archive, which has them all; without, they are worked out
/// here. `found` holds what was found so far, with the severities that the site asks for.
pub fn check_tables(records: &Records, archive: &Archive, facts: Option<&Facts>, found: &mut Diagnostics) {
    let errors = found.iter().filter(|fault| fault.severity == Severity::Error && !loses_nothing(fault.code));
    let at_fault: HashSet<FileId> = errors.map(|fault| fault.span.file).collect();
    let places = Places { records, archive };
    let sound: HashSet<Id<Season>> = records
        .seasons
        .iter()
        .filter(|record| !at_fault.contains(&record.file) && lines_are_sound(records, record, &at_fault))
        .filter_map(|record| places.season(record))
        .collect();
    let faults: Vec<Diagnostics> = records
        .seasons
        .par_iter()
        .filter_map(|record| {
            let id = places.season(record)?;
            let leaning = archive.seasons[id].stages.iter().flat_map(|stage| leans_on(archive, *stage));
            let all_sound = sound.contains(&id) && leaning.into_iter().all(|season| sound.contains(&season));
            all_sound.then(|| match facts {
                Some(facts) => check_season(&places, record, id, &Known { archive, stages: &facts.stages }),
                None => check_season(&places, record, id, &Remembered::new(archive)),
            })
        })
        .collect();
    faults.into_iter().for_each(|faults| found.append(faults));
    honours::check_honours(&places, &sound, found);
}

/// Facts that contradict each other are all there: a table is what they say.
fn loses_nothing(code: Code) -> bool {
    matches!(
        code,
        Code::TableContradicts
            | Code::RankNotInStage
            | Code::ClubNotInStage
            | Code::VenueNotOpen
            | Code::ClubDidNotExist
            | Code::MatchOutsideSeason
    )
}

fn lines_are_sound(records: &Records, record: &Record<season::Season>, at_fault: &HashSet<FileId>) -> bool {
    let (competition, label) = (&record.within[0], &record.slug);
    let mut files = records.match_lines.iter().filter(|file| file.competition == *competition && file.season == *label);
    files.all(|file| !at_fault.contains(&file.file))
}

/// Seasons whose tables and winners decide who is in a stage and with what.
fn leans_on(archive: &Archive, stage: Id<Stage>) -> Vec<Id<Season>> {
    let stage = &archive.stages[stage];
    let mut seasons = Vec::new();
    for entrant in &stage.entrants {
        match &entrant.from {
            EntrantSource::Club(_) => {}
            EntrantSource::Ranks { stage, .. } => seasons.push(archive.stages[*stage].season),
            EntrantSource::WinnerOf(season) => seasons.push(*season),
        }
        seasons.extend(entrant.one_down_if.as_ref().map(|rule| rule.winner_of));
    }
    seasons.extend(stage.carry.as_ref().map(|carry| archive.stages[carry.from].season));
    seasons
}

/// True when the table of a stage is final and no match lacks. Rounds may each be there with the matches of one club only, so
/// all clubs of a group must have played equally often; where something was never played, nobody can tell.
fn is_final(archive: &Archive, stage: Id<Stage>, earlier: &dyn Earlier) -> bool {
    if !earlier.is_complete(stage, Until::Everything) {
        return false;
    }
    let table = earlier.table(stage, Until::Everything);
    table.is_some_and(|table| {
        table.groups(archive).all(|(_, lines)| lines.iter().all(|line| line.played() == lines[0].played()))
    })
}

fn check_season(
    places: &Places<'_>,
    record: &Record<season::Season>,
    id: Id<Season>,
    earlier: &dyn Earlier,
) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (name, written) in &record.fields.stages {
        let Some(stage) = places.stage(id, name.get_ref()) else { continue };
        recorded::check_recorded(places, record, (written, stage), earlier, &mut found);
        entrants::check_entrants(places, stage, earlier, &mut found);
    }
    rankings::check_rankings(places, record, id, earlier, &mut found);
    found
}
