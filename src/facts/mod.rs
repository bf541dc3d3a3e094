//! Pure functions of the archive: tables, careers, meetings, what was written about whom.
//!
//! [`Facts::gather`] works every relation out once, in parallel; a page only looks up what it needs and never walks over
//! the whole site. Knows nothing of addresses, words or pages, and asks no clock: "current" and "next" are counted from
//! the last thing that happened in the archive.

mod careers;
mod checks;
mod claims;
mod club_record;
mod coverage;
mod initials;
mod of_each;
mod places;
mod results;
mod season_summary;
mod site_club;
mod tables;
#[cfg(test)]
mod tests;

pub use careers::{
    Appearances, Cards, CoachSpell, KnownMatches, Neighbours, PersonFacts, PlayerSeason, RefereeSeason, RefereedMatch,
    Scope, Scorer, Scorers, SpellFacts, SpellOf, StageRecord, appearances, appearances_in, known_matches,
    player_seasons, refereed, scorers, spell_on,
};
pub use checks::check_tables;
pub use claims::{
    CheckedClaim, ClaimedOf, CountedMatches, Finding, Known, Lack, TableLine, Verdict, Working, check_claims,
};
pub use club_record::{Campaign, ClubFacts, Finish, SeasonOfClub};
pub use coverage::{
    Mention, Related, Relation, StoryFacts, StoryList, ThreadPlace, Why, can_be_shared, pictures_shown, version_in,
};
pub use initials::{ByLetter, Initials};
pub use of_each::OfEach;
pub use places::{CompetitionFacts, VenueFacts};
pub use results::{
    Around, ByKind, Feats, HeadToHead, HomeAway, Latest, MatchFacts, Opponent, Outcome, Record, Run, Runs,
    StoryOfMatch, feats, kind_of, known_by, outcome, record_of, runs, went_on,
};
pub use season_summary::{GoalCounts, SeasonFacts};
pub use tables::{
    AsItStood, ClubPositions, CrossTable, Decisions, HalfPoint, LeagueTable, Meaning, Measure, Part, PlacedZone,
    PlayedBy, Progress, StageFacts, StageTables, Standing, Tie, TieBreak, TieBreakBy, Until, decisions, league_table,
    measure_record, part_table, played_by, stages_of_all_seasons, stages_under_way, tie_breaks, ties,
};

use std::sync::Arc;

use crate::archive::{Archive, Club, Competition, Id, Match, Person, Season, Stage, Story, StoryMatch, Subject, Venue};
use crate::locale::Language;
use crate::names::StoryNames;
use crate::records::values::MatchRole;

use claims::{Evidence, gather_claims};
use club_record::Gathered;
use coverage::mentions::{Mentions, originals};
use coverage::stories::{Neighbourhood, place_in_thread, related};
use tables::as_it_stood::{Standings, gather_stood};
use tables::earlier::{Earlier, Known as KnownTables};

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
    /// What the names of each story mean.
    pub names: OfEach<Story, StoryNames>,
    /// What became of the claims of each story, as `Story::claims`.
    pub claims: OfEach<Story, Vec<CheckedClaim>>,
    pub latest: Latest,
    /// Every match of the archive in the order of play; those without a day come last.
    pub order_of_play: Vec<Id<Match>>,
    /// The club that most stories are about, if there is one.
    pub club_of_site: Option<Id<Club>>,
    in_languages: Vec<InLanguage>,
    mentions: Mentions,
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
    /// Works everything out. `names` are those of each story, in the order of the archive.
    pub fn gather(archive: &Archive, names: Vec<StoryNames>) -> Facts {
        let names = OfEach::of(&archive.stories, names);
        let order = results::calendar::order_of_play(archive);
        let latest = Latest::of(archive, &order);
        let mut by_club: OfEach<Club, Vec<Id<Match>>> = OfEach::default_of(&archive.clubs);
        let mut by_season: OfEach<Season, Vec<Id<Match>>> = OfEach::default_of(&archive.seasons);
        for id in &order {
            let game = &archive.matches[*id];
            by_club[game.home].push(*id);
            by_club[game.away].push(*id);
            by_season[game.season].push(*id);
        }
        let stages = tables::stage::stages_of_all_seasons(archive);
        let seasons = season_summary::gather_seasons(archive, &stages, &by_season);
        let clubs =
            club_record::gather_clubs(archive, &Gathered { stages: &stages, matches: &by_club, latest: latest.day });
        let mut matches = results::matches::gather_matches(archive, &clubs);

        let originals = originals(archive);
        let of_story = OfEach::gather(&archive.stories, |story| {
            coverage::story_matches::matches_of_story(archive, &by_club, &archive.stories[story], &names[story])
        });
        let people = careers::people::gather_people(archive, &order, &clubs);
        let claims = gather_claims(Evidence {
            archive,
            stages: &stages,
            clubs: &clubs,
            people: &people,
            matches: &|story| &of_story[story],
        });
        let mentions = Mentions::gather(archive, &originals, &of_story, &names);
        add_stories(archive, &mentions, &mut matches);
        let stories = gather_stories(archive, &stages, &clubs, &mentions, &originals, of_story, &names);
        Facts {
            competitions: places::gather_competitions(archive, &seasons),
            people,
            venues: places::gather_venues(archive, &order),
            stages,
            seasons,
            clubs,
            matches,
            stories,
            names,
            claims,
            latest,
            order_of_play: order,
            club_of_site: site_club::club_of_site(archive),
            in_languages: archive.site.languages.iter().map(|built| InLanguage::of(archive, built.language)).collect(),
            mentions,
        }
    }

    /// Where a club stands in the newest league table that it is in; None when it plays in no league.
    pub fn finish_now(&self, club: Id<Club>) -> Option<Finish> {
        let season = self.clubs[club].seasons.last()?;
        season.campaigns.iter().find_map(|campaign| campaign.finish)
    }

    fn in_language(&self, language: Language) -> &InLanguage {
        let found = self.in_languages.iter().find(|known| known.language == language);
        found.expect("facts are gathered for every language that is built")
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

    /// The stories of a person, club, match, season, competition, venue, thread or anything else, newest first. A story
    /// stands here once, by the version that was written first; [`version_in`] finds the one in a language. A retracted
    /// story is of nobody any more.
    pub fn stories_of(&self, subject: Subject) -> &[Mention] {
        self.mentions.of(subject)
    }

    /// Everything that a story names, in its front matter or its text, each once: first what it is about, then what it
    /// mentions. A retracted story names nothing any more.
    pub fn subjects_of(&self, archive: &Archive, story: Id<Story>) -> Vec<Subject> {
        let record = &archive.stories[story];
        match record.retracted {
            Some(_) => Vec::new(),
            None => coverage::stories::subjects_of(record, &self.stories[story], &self.names[story]),
        }
    }

    /// Whether the text of this very version of a story names a thing, or a part of it: what one version names, another need
    /// not.
    pub fn is_named_in(&self, archive: &Archive, version: Id<Story>, subject: Subject) -> bool {
        coverage::mentions::is_named_in(archive, &self.names[version], version, subject)
    }

    /// The records whose own prose links this: biographies, histories, introductions, free pages; in a fixed order.
    pub fn linked_from(&self, subject: Subject) -> &[Subject] {
        self.mentions.linked_from(subject)
    }

    /// The coach's record of a spell; None for one who never led the team.
    pub fn coaching(&self, of: SpellOf) -> Option<&CoachSpell> {
        let (club, index) = self.people[of.person].spells[of.spell].coached?;
        Some(&self.clubs[club].coaches[index])
    }

    /// Holds a claim against the results again.
    fn judge<T>(&self, archive: &Archive, judge: impl FnOnce(Evidence<'_>) -> T) -> T {
        let matches = |story: Id<Story>| self.stories[story].matches.as_slice();
        judge(Evidence { archive, stages: &self.stages, clubs: &self.clubs, people: &self.people, matches: &matches })
    }

    /// The table of a stage: found among those that are done where that can be.
    pub fn table(&self, archive: &Archive, stage: Id<Stage>, until: Until) -> Option<Arc<LeagueTable>> {
        KnownTables { archive, stages: &self.stages }.table(stage, until)
    }

    /// The tables just before a match counted and from then on; None for a match that counts in no table.
    pub fn tables_around(&self, archive: &Archive, game: Id<Match>) -> Option<[Arc<LeagueTable>; 2]> {
        tables::as_it_stood::tables_around(archive, &self.stages, game)
    }

    /// A club's last matches that count in a season, of all its stages up to this one: at most so many, oldest first.
    pub fn form(
        &self,
        archive: &Archive,
        stage: Id<Stage>,
        club: Id<Club>,
        until: Until,
        count: usize,
    ) -> Vec<(Id<Match>, Outcome)> {
        let campaign = self.clubs[club].campaign(archive.stages[stage].season);
        campaign.map_or(Vec::new(), |campaign| tables::form::form(archive, campaign, club, stage, until, count))
    }

    /// Matches of the same two clubs before this one, in the order of play.
    pub fn earlier_meetings(&self, archive: &Archive, game: Id<Match>) -> &[Id<Match>] {
        let record = &archive.matches[game];
        let meetings = self.clubs[record.home].opponent(record.away).map_or(&[][..], |opponent| &opponent.matches);
        let place = meetings.iter().position(|meeting| *meeting == game);
        &meetings[..place.unwrap_or(0)]
    }
}

/// Gives each match its stories, oldest first.
fn add_stories(archive: &Archive, mentions: &Mentions, matches: &mut OfEach<Match, MatchFacts>) {
    for id in archive.matches.ids() {
        let stories = mentions.of(Subject::Match(id)).iter().rev();
        let role = |why: Why| match why {
            Why::Match(role) => role,
            Why::About | Why::Subject => MatchRole::Aftermath,
            Why::Wrote | Why::Named => MatchRole::Mention,
        };
        matches[id].stories =
            stories.map(|mention| StoryOfMatch { story: mention.story, role: role(mention.why) }).collect();
    }
}

fn gather_stories(
    archive: &Archive,
    stages: &OfEach<Stage, StageFacts>,
    clubs: &OfEach<Club, ClubFacts>,
    mentions: &Mentions,
    originals: &OfEach<Story, Id<Story>>,
    matches: OfEach<Story, Vec<StoryMatch>>,
    names: &OfEach<Story, StoryNames>,
) -> OfEach<Story, StoryFacts> {
    let mut stood = gather_stood(&Standings { archive, stages, clubs }, &matches);
    let seasons = OfEach::gather(&archive.stories, |id| stood[id].as_ref().map(|stood| stood.season));
    let mut facts = OfEach::gather(&archive.stories, |id| {
        // A translation has the same thread and the same story to read next.
        let original = originals[id];
        let thread = place_in_thread(archive, mentions, original);
        StoryFacts {
            original,
            related: related(
                archive,
                mentions,
                &matches,
                &Neighbourhood { thread, season: seasons[id], names: &names[original] },
                original,
            ),
            matches: matches[id].clone(),
            thread,
            stood: None,
        }
    });
    for id in archive.stories.ids() {
        facts[id].stood = stood[id].take();
    }
    facts
}
