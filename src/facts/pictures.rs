//! Which pictures are to be seen somewhere. What only a hidden record shows stays hidden with it, though the picture's own
//! record is no draft.

use crate::archive::{Archive, Id, Picture, Prose, Subject};

/// Every picture that something which may be shown shows, in the order of the archive.
pub fn pictures_shown(archive: &Archive) -> Vec<Id<Picture>> {
    let mut shown: Vec<Id<Picture>> = Vec::new();
    let mut show = |picture: Option<Id<Picture>>, prose: Option<&Prose>| {
        shown.extend(picture);
        let in_prose = prose.into_iter().flat_map(|prose| &prose.references);
        shown.extend(in_prose.filter_map(|reference| match reference.target {
            Some(Subject::Picture(picture)) => Some(picture),
            _ => None,
        }));
    };
    archive.people.iter().for_each(|(_, person)| show(person.portrait, Some(&person.biography)));
    archive.clubs.iter().for_each(|(_, club)| show(club.crest, Some(&club.history)));
    archive.club_seasons.iter().for_each(|(_, season)| show(season.picture, None));
    archive.venues.iter().for_each(|(_, venue)| show(venue.picture, Some(&venue.description)));
    archive.competitions.iter().for_each(|(_, competition)| show(competition.picture, Some(&competition.description)));
    archive.matches.iter().for_each(|(_, game)| show(game.picture, None));
    archive.stories.iter().for_each(|(_, story)| show(story.picture, Some(&story.body)));
    archive.threads.iter().for_each(|(_, thread)| show(None, Some(&thread.introduction)));
    archive.pages.iter().for_each(|(_, page)| show(None, Some(&page.body)));
    shown.sort();
    shown.dedup();
    shown
}
