//! Which pictures are to be seen somewhere, and in what box. What only a hidden record shows stays hidden with it, though the
//! picture's own record is no draft.

use crate::archive::{Archive, Id, Picture, Prose, Subject};
use crate::pictures::{CARD_WIDTH, Frame, ImageKind};

/// Every picture that something which may be shown shows, with each of its boxes, in the order of the archive.
pub fn pictures_shown(archive: &Archive) -> Vec<(Id<Picture>, Frame)> {
    let mut shown: Vec<(Id<Picture>, Frame)> = Vec::new();
    let mut show = |picture: Option<Id<Picture>>, frame: Frame, prose: Option<&Prose>| {
        shown.extend(picture.map(|picture| (picture, frame)));
        let in_prose = prose.into_iter().flat_map(|prose| &prose.references);
        shown.extend(in_prose.filter_map(|reference| match reference.target {
            Some(Subject::Picture(picture)) => Some((picture, Frame::Figure)),
            _ => None,
        }));
    };
    archive.people.iter().for_each(|(_, person)| show(person.portrait, Frame::Face, Some(&person.biography)));
    archive.clubs.iter().for_each(|(_, club)| show(club.crest, Frame::Crest, Some(&club.history)));
    archive.club_seasons.iter().for_each(|(_, season)| show(season.picture, Frame::Lead, None));
    archive.venues.iter().for_each(|(_, venue)| show(venue.picture, Frame::Lead, Some(&venue.description)));
    let competitions = archive.competitions.iter();
    competitions.for_each(|(_, competition)| show(competition.picture, Frame::Lead, Some(&competition.description)));
    archive.matches.iter().for_each(|(_, game)| show(game.picture, Frame::Lead, None));
    archive.stories.iter().for_each(|(_, story)| {
        show(story.picture, Frame::Lead, Some(&story.body));
        show(story.picture.filter(|picture| can_be_shared(&archive.pictures[*picture])), Frame::Share, None);
    });
    archive.threads.iter().for_each(|(_, thread)| show(None, Frame::Figure, Some(&thread.introduction)));
    archive.pages.iter().for_each(|(_, page)| show(None, Frame::Figure, Some(&page.body)));
    shown.sort();
    shown.dedup();
    shown
}

/// Whether the lead picture of a story stands for it where it is shared: only one that is wide enough not to be blown up.
/// It is what the editors chose to show, and networks print the headline below it.
pub fn can_be_shared(picture: &Picture) -> bool {
    picture.head.kind == ImageKind::Photograph && picture.head.width >= CARD_WIDTH
}
