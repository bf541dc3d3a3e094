//! Clubs that play in a stage for which others qualified.

use crate::archive::{Club, Entrant, EntrantSource, Id, Match, Stage};
use crate::facts::Until;
use crate::facts::tables::carry::entrants;
use crate::facts::tables::earlier::Earlier;
use crate::source::{Code, Diagnostics};

use super::{Places, is_final};

/// Only once everybody who enters is known; while a table before it is open, or a shared rank decides, nobody can tell.
pub(super) fn check_entrants(places: &Places<'_>, id: Id<Stage>, earlier: &dyn Earlier, found: &mut Diagnostics) {
    let archive = places.archive;
    let stage = &archive.stages[id];
    let is_decided = |entrant: &Entrant| match entrant.from {
        EntrantSource::Ranks { stage: from, .. } => is_final(archive, from, earlier),
        EntrantSource::Club(_) | EntrantSource::WinnerOf(_) => true,
    };
    if stage.entrants.is_empty() || stage.matches.is_empty() || !stage.entrants.iter().all(is_decided) {
        return;
    }
    let Some(entered) = entrants(archive, id, Until::Everything, earlier) else { return };
    let mut strangers: Vec<(Id<Club>, Id<Match>)> = Vec::new();
    for game in &stage.matches {
        for club in [archive.matches[*game].home, archive.matches[*game].away] {
            // Once is enough, in however many matches it plays.
            if !entered.contains(&club) && strangers.iter().all(|(known, _)| *known != club) {
                strangers.push((club, *game));
            }
        }
    }
    let slugs: Vec<String> = entered.iter().map(|club| format!("`{}`", archive.clubs[*club].slug)).collect();
    for (club, game) in strangers {
        let Some(place) = places.club_in_line(game, club) else { continue };
        let message = format!("`{}` plays in `{}` and did not qualify for it", archive.clubs[club].slug, stage.slug);
        found
            .report(Code::NotAnEntrant, place, message)
            .help(format!("by its `entrants` the clubs are {}", slugs.join(", ")))
            .help("mend the line, a result before it, or write `{ club = \"...\" }` among the entrants");
    }
}
