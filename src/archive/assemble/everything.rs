//! Every record of the content with its id, before anything is looked up.

use jiff::Timestamp;

use crate::archive::entering::{
    BareNames, Entered, EnteredSeason, EnteredStory, Image, enter, enter_former_names, enter_pictures, enter_seasons,
    enter_stories, standing,
};
use crate::archive::identity::{Found, Identities, Use};
use crate::archive::schedule::{Schedule, check_rounds, schedule};
use crate::archive::{Club, ClubSeason, Competition, Id, Page, Person, Picture, Site, Thread, Venue};
use crate::records::{Record, Records, club, competition, page, person, picture, thread, venue};
use crate::source::{Diagnostics, Sources};

/// A club's season with the club in whose folder it lies.
pub(super) type EnteredClubSeason<'r> = (Entered<'r, club::ClubSeason, ClubSeason>, Option<Id<Club>>);

/// A picture with its image.
pub(super) type EnteredPicture<'r> = (Entered<'r, picture::Picture, Picture>, Option<Image<'r>>);

/// Every record with its id.
pub(super) struct Everything<'r> {
    pub(super) people: Vec<Entered<'r, person::Person, Person>>,
    pub(super) clubs: Vec<Entered<'r, club::Club, Club>>,
    pub(super) venues: Vec<Entered<'r, venue::Venue, Venue>>,
    pub(super) competitions: Vec<Entered<'r, competition::Competition, Competition>>,
    pub(super) threads: Vec<Entered<'r, thread::Thread, Thread>>,
    pub(super) pages: Vec<Entered<'r, page::Page, Page>>,
    pub(super) pictures: Vec<EnteredPicture<'r>>,
    pub(super) stories: Vec<EnteredStory<'r>>,
    pub(super) seasons: Vec<EnteredSeason<'r>>,
    pub(super) club_seasons: Vec<EnteredClubSeason<'r>>,
    pub(super) schedule: Schedule<'r>,
}

impl<'r> Everything<'r> {
    pub(super) fn enter(
        records: &'r Records,
        sources: &'r Sources,
        site: &Site,
        now: Timestamp,
        identities: &mut Identities,
        found: &mut Diagnostics,
    ) -> Everything<'r> {
        let mut bare = BareNames::new();
        macro_rules! bare {
            ($table:ident) => {
                enter(&records.$table, &mut identities.$table, Some(&mut bare), standing, found)
            };
        }
        let people = bare!(people);
        let clubs = bare!(clubs);
        let venues = bare!(venues);
        let competitions = bare!(competitions);
        let threads = bare!(threads);
        macro_rules! former {
            ($($table:ident)+) => {
                $(enter_former_names(records.$table.iter(), &mut identities.$table, Some(&mut bare), found);)+
            };
        }
        former!(people clubs venues competitions threads);
        let pages = enter(&records.pages, &mut identities.pages, None, standing, found);
        enter_former_names(records.pages.iter(), &mut identities.pages, None, found);
        let pictures = enter_pictures(records, sources, &mut identities.pictures, found);
        let stories = enter_stories(&records.stories, site, now, &mut identities.stories, found);
        let seasons = enter_seasons(&records.seasons, identities, found);
        let club_seasons = enter_club_seasons(&records.club_seasons, identities, found);
        let schedule = schedule(records, &seasons, &clubs, identities, found);
        check_rounds(&schedule, found);
        Everything {
            people,
            clubs,
            venues,
            competitions,
            threads,
            pages,
            pictures,
            stories,
            seasons,
            club_seasons,
            schedule,
        }
    }
}

fn enter_club_seasons<'r>(
    records: &'r [Record<club::ClubSeason>],
    identities: &mut Identities,
    found: &mut Diagnostics,
) -> Vec<EnteredClubSeason<'r>> {
    let mut next = 0;
    let mut entered = Vec::new();
    for record in records {
        let slug = &record.within[0];
        let club = identities.club(slug, record.whole(), Use::Optional, found);
        let standing = match identities.clubs.find(slug) {
            Found::Shown(_) => standing(record).map(|()| Id::new(next)),
            Found::Hidden => Found::Hidden,
            Found::Broken | Found::Missing => Found::Broken,
        };
        let id = standing.shown();
        next += usize::from(id.is_some());
        let key = (slug.clone(), record.slug.clone());
        identities.club_seasons.enter(key, standing, record.whole()).expect("a folder holds one file of a name");
        entered.push((Entered { record, id }, club));
    }
    entered
}
