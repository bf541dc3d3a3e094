//! Pure functions of the archive: tables, careers, meetings, what was written about whom.
//!
//! [`Facts::gather`] works every relation out once, in parallel; a page only looks up what it needs and never walks over
//! the whole site. Knows nothing of addresses, words or pages, and asks no clock: "current" and "next" are counted from
//! the last thing that happened in the archive.

mod as_it_stood;
mod calendar;
mod carry;
mod club_record;
mod coaching;
mod counting;
mod earlier;
mod initials;
mod matches;
mod meetings;
mod mentions;
mod of_each;
mod people;
mod places;
mod progress;
mod ranking;
mod record;
mod runs;
mod season_summary;
mod site_club;
mod stage;
mod stories;
mod story_lists;
mod table;
mod tally;
#[cfg(test)]
mod tests;
mod ties;
mod zones;

pub use as_it_stood::AsItStood;
pub use calendar::Latest;
pub use club_record::{Campaign, ClubFacts, Finish, SeasonOfClub};
pub use coaching::{CoachSpell, StageRecord};
pub use counting::Until;
pub use initials::{ByLetter, Initials};
pub use matches::{Around, MatchFacts, StoryOfMatch};
pub use meetings::Opponent;
pub use mentions::{Mention, Why};
pub use of_each::OfEach;
pub use people::{PersonFacts, SpellFacts, SpellOf, spell_on};
pub use places::{CompetitionFacts, VenueFacts};
pub use progress::Progress;
pub use record::{ByKind, HomeAway, Outcome, Record, kind_of, outcome, went_on};
pub use runs::{Run, Runs, runs};
pub use season_summary::{GoalCounts, SeasonFacts};
pub use stage::{ClubPositions, CrossTable, StageFacts, StageTables};
pub use stories::{Related, Relation, StoryFacts, ThreadPlace, version_in};
pub use story_lists::StoryList;
pub use table::{HalfPoint, LeagueTable, Standing, league_table};
pub use ties::{Tie, ties};
pub use zones::{Meaning, PlacedZone};

use crate::archive::{Archive, Club, Competition, Id, Match, Person, Season, Stage, Story, Subject, Venue};
use crate::locale::Language;

/// Everything that pages need to know and the records do not say themselves.
#[derive(Debug)]
pub struct Facts {
    pub stages: OfEach<Stage, StageFacts>,
    pub seasons: OfEach<Season, SeasonFacts>,
    pub competitions: OfEach<Competition, CompetitionFacts>,
    pub clubs: OfEach<Club, ClubFacts>,
    pub people: OfEach<Person, PersonFacts>,
    pub matches: OfEach<Match, MatchFacts>,
    pub venues: OfEach<Venue, VenueFacts>,
    pub stories: OfEach<Story, StoryFacts>,
    pub latest: Latest,
    /// The club that most stories are about, if there is one.
    pub club_of_site: Option<Id<Club>>,
    in_languages: Vec<InLanguage>,
    mentions: mentions::Mentions,
}

/// What differs between the languages of a site.
#[derive(Debug)]
struct InLanguage {
    language: Language,
    stories: StoryList,
    initials: Initials,
}

impl InLanguage {
    fn of(archive: &Archive, language: Language) -> InLanguage {
        InLanguage { language, stories: StoryList::of(archive, language), initials: Initials::of(archive, language) }
    }
}

impl Facts {
    /// Works everything out.
    pub fn gather(archive: &Archive) -> Facts {
        Facts {
            stages: stage::gather_stages(archive),
            seasons: OfEach::default_of(&archive.seasons),
            competitions: OfEach::default_of(&archive.competitions),
            clubs: OfEach::default_of(&archive.clubs),
            people: OfEach::default_of(&archive.people),
            matches: OfEach::default_of(&archive.matches),
            venues: OfEach::default_of(&archive.venues),
            stories: OfEach::gather(&archive.stories, |story| StoryFacts {
                original: story,
                matches: Vec::new(),
                thread: None,
                related: Vec::new(),
                stood: None,
            }),
            latest: Latest::default(),
            club_of_site: site_club::club_of_site(archive),
            in_languages: archive.site.languages.iter().map(|built| InLanguage::of(archive, built.language)).collect(),
            mentions: mentions::Mentions::default(),
        }
    }

    /// What came of a club's last matches that count, oldest first: at most so many, of all stages of the season up to
    /// this one.
    pub fn form(&self, _: &Archive, _: Id<Stage>, _: Id<Club>, _: Until, _: usize) -> Vec<Outcome> {
        Vec::new()
    }

    /// The stories of a person, club, match, season, competition, venue, thread or anything else, newest first. A story
    /// stands here once, by the version that was written first; [`version_in`] finds the one in a language. A retracted
    /// story is of nobody any more.
    pub fn stories_of(&self, subject: Subject) -> &[Mention] {
        self.mentions.of(subject)
    }

    /// The records whose own prose links this: biographies, histories, introductions, free pages; in a fixed order.
    pub fn linked_from(&self, subject: Subject) -> &[Subject] {
        self.mentions.linked_from(subject)
    }

    fn in_language(&self, language: Language) -> &InLanguage {
        let found = self.in_languages.iter().find(|known| known.language == language);
        found.expect("facts are gathered for every language that is built")
    }

    /// Where a club stands in the newest league table that it is in; None when it plays in no league.
    pub fn finish_now(&self, club: Id<Club>) -> Option<Finish> {
        let season = self.clubs[club].seasons.last()?;
        season.campaigns.iter().find_map(|campaign| campaign.finish)
    }

    /// Every story as readers of a language are shown it.
    ///
    /// # Panics
    /// In a language that the site is not built in.
    pub fn stories_in(&self, language: Language) -> &StoryList {
        &self.in_language(language).stories
    }

    /// What the indexes of a language list.
    ///
    /// # Panics
    /// In a language that the site is not built in.
    pub fn initials_in(&self, language: Language) -> &Initials {
        &self.in_language(language).initials
    }

    /// The coach's record of a spell; None when the role leads no team or the archive has none of its matches.
    pub fn coaching(&self, of: SpellOf) -> Option<&CoachSpell> {
        let (club, index) = self.people[of.person].spells[of.spell].coached?;
        Some(&self.clubs[club].coaches[index])
    }
}
