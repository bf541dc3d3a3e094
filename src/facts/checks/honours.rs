//! Honours that follow from a season of the archive.

use std::collections::HashSet;

use crate::archive::{Club, Competition, HonourOf, Id, Season, season_year};
use crate::facts::Until;
use crate::facts::season_summary::deciding_stage;
use crate::facts::tables::earlier::{Earlier, Fresh};
use crate::records::values::{Slug, StageKind};
use crate::source::{Code, Diagnostics, Span};

use super::{Places, is_final};

pub(super) fn check_honours(places: &Places<'_>, sound: &HashSet<Id<Season>>, found: &mut Diagnostics) {
    let archive = places.archive;
    for (club, record) in archive.clubs.iter() {
        for honour in &record.honours {
            let HonourOf::Competition(competition) = honour.of else { continue };
            for season in archive.competitions[competition].seasons.iter().filter(|season| sound.contains(season)) {
                let Some(year) = year_of(places, *season).filter(|year| honour.years.contains(year)) else { continue };
                let earlier = Fresh::new(archive);
                let is_decided = deciding_stage(archive, *season).is_some_and(|stage| {
                    archive.stages[stage].kind != StageKind::League || is_final(archive, stage, &earlier)
                });
                let winner = earlier.winner(*season, Until::Everything).filter(|_| is_decided);
                let place = place_of(places, club, competition, year);
                let (Some(winner), Some(place)) = (winner, place) else { continue };
                let name = format!("{}/{}", archive.competitions[competition].slug, archive.seasons[*season].label);
                if winner == club {
                    found
                        .report(Code::HonourDerived, place, format!("that {year} was won follows from `{name}`"))
                        .help(format!("leave {year} out: the archive has that season"));
                } else {
                    let message = format!("by its matches `{name}` was won by `{}`", archive.clubs[winner].slug);
                    found
                        .report(Code::HonourDerived, place, message)
                        .help(format!("leave {year} out, or mend the season"));
                }
            }
        }
    }
}

/// The year by which a season is called in a list of honours: that in which it ends.
fn year_of(places: &Places<'_>, season: Id<Season>) -> Option<u16> {
    let (_, last) = season_year(places.archive.seasons[season].label.as_str())?;
    u16::try_from(last.year()).ok()
}

fn place_of(places: &Places<'_>, club: Id<Club>, competition: Id<Competition>, year: u16) -> Option<Span> {
    let competition = &places.archive.competitions[competition];
    let is_it = |slug: &Slug| competition.slug == *slug || competition.former_slugs.contains(slug);
    let record = places.records.clubs.iter().find(|record| record.slug == places.archive.clubs[club].slug)?;
    let written = record.fields.honours.iter().find(|written| {
        let honour = written.get_ref();
        honour.competition.as_ref().is_some_and(|slug| is_it(slug.get_ref())) && honour.years.contains(&year)
    })?;
    Some(record.span(written))
}
