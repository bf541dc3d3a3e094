//! What a record is called from elsewhere: the reference that a writer would type, and the word for its kind.

use super::{Archive, Subject};

impl Subject {
    /// The kind as programs are told it.
    pub fn kind_word(self) -> &'static str {
        match self {
            Subject::Person(_) => "person",
            Subject::Club(_) => "club",
            Subject::ClubSeason(_) => "club-season",
            Subject::Venue(_) => "venue",
            Subject::Competition(_) => "competition",
            Subject::Season(_) => "season",
            Subject::Stage(_) => "stage",
            Subject::Match(_) => "match",
            Subject::Story(_) => "story",
            Subject::Thread(_) => "thread",
            Subject::Page(_) => "page",
            Subject::Picture(_) => "picture",
        }
    }
}

impl Archive {
    /// The whole reference of a thing, as it can be written in any file: `besnik-hasi`, `pro-league/2024-25/regular`,
    /// `stories/het-einde-van-hasi`.
    pub fn reference_of(&self, subject: Subject) -> String {
        match subject {
            Subject::Person(id) => self.people[id].slug.to_string(),
            Subject::Club(id) => self.clubs[id].slug.to_string(),
            Subject::ClubSeason(id) => {
                let season = &self.club_seasons[id];
                format!("clubs/{}/{}", self.clubs[season.club].slug, season.label)
            }
            Subject::Venue(id) => self.venues[id].slug.to_string(),
            Subject::Competition(id) => self.competitions[id].slug.to_string(),
            Subject::Season(id) => {
                let season = &self.seasons[id];
                format!("{}/{}", self.competitions[season.competition].slug, season.label)
            }
            Subject::Stage(id) => {
                let stage = &self.stages[id];
                format!("{}/{}", self.reference_of(Subject::Season(stage.season)), stage.slug)
            }
            Subject::Match(id) => {
                let game = &self.matches[id];
                format!("{}/{}", self.reference_of(Subject::Stage(game.stage)), game.slug)
            }
            Subject::Story(id) => format!("stories/{}", self.stories[id].slug),
            Subject::Thread(id) => self.threads[id].slug.to_string(),
            Subject::Page(id) => format!("pages/{}", self.pages[id].slug),
            Subject::Picture(id) => format!("pictures/{}", self.pictures[id].slug),
        }
    }
}
