//! The club that a site is about.

use crate::archive::{Archive, Club, Id, Subject};

/// The club that most stories are about, each story counted once whatever its languages. None when no story is about a
/// club, and when several clubs have as many: then the site is about all of them.
pub(super) fn club_of_site(archive: &Archive) -> Option<Id<Club>> {
    let mut counts = vec![0_u32; archive.clubs.len()];
    for (id, story) in archive.stories.iter() {
        if story.translations.first() != Some(&id) || story.retracted.is_some() {
            continue;
        }
        for subject in &story.about {
            if let Subject::Club(club) = subject {
                counts[club.index()] += 1;
            }
        }
    }
    let most = *counts.iter().max().filter(|most| **most > 0)?;
    let mut first = archive.clubs.ids().filter(|club| counts[club.index()] == most);
    first.next().filter(|_| first.next().is_none())
}
