//! What every view of one language is made from.

use std::borrow::Cow;
use std::sync::Arc;

use rayon::prelude::*;

use super::address::Addresses;
use super::key::PageKey;
use super::parts::club::{ClubLink, club_links};
use super::parts::game::{Duel, duels};
use super::parts::story_line::{StoryLine, story_lines};
use super::plan::Plan;
use super::shared::Freeze;
use crate::archive::{Archive, Club, Id, Match, Page, Stage, Story, Subject};
use crate::facts::Facts;
use crate::locale::{Language, Locale};
use crate::records::values::Text;

/// The archive, what follows from it, every address, and one language to print it in.
pub struct PageContext<'a> {
    pub archive: &'a Archive,
    pub facts: &'a Facts,
    pub addresses: &'a Addresses,
    pub locale: &'a Locale,
    pub language: Language,
    /// Every club, story and match as it is linked in this language, by its id. They are shared by all views.
    clubs: Vec<ClubLink<'a>>,
    stories: Vec<StoryLine<'a>>,
    duels: Vec<Duel<'a>>,
}

impl<'a> PageContext<'a> {
    pub(super) fn new(archive: &'a Archive, facts: &'a Facts, plan: &'a Plan, locale: &'a Locale) -> PageContext<'a> {
        let addresses = &plan.addresses;
        let language = locale.language();
        let mut context = PageContext {
            archive,
            facts,
            addresses,
            locale,
            language,
            clubs: Vec::new(),
            stories: Vec::new(),
            duels: Vec::new(),
        };
        context.clubs = club_links(&context, &plan.club_marks);
        context.stories = story_lines(&context);
        // They name clubs, so that those come first.
        context.duels = duels(&context);
        context
    }

    /// Gives whatever all views share the form in which they are shown fastest.
    pub(super) fn freeze(&self, freeze: &Freeze<'_>) {
        self.clubs.par_iter().for_each(|club| club.freeze(freeze));
        self.stories.par_iter().for_each(|story| story.freeze(freeze));
        self.duels.par_iter().for_each(|duel| duel.freeze(freeze));
    }

    /// A text of a record in the language of the page, as far as it was written in it.
    pub fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.in_language(self.language.id(), self.archive.site.main_language().id())
    }

    /// A word without arguments. A key that does not exist gives ⟦⟧, which the tests look for.
    pub fn word(&self, key: &str) -> &'a str {
        match self.locale.word(key) {
            Cow::Borrowed(word) => word,
            Cow::Owned(_) => "⟦no such word⟧",
        }
    }

    /// The link to a page in this language, if there is such a page.
    pub fn link(&self, key: &PageKey) -> Option<&'a str> {
        self.addresses.get(self.language, key).map(|link| &**link)
    }

    /// The link to a page that every language has.
    ///
    /// # Panics
    /// When the plan has no such page.
    pub fn link_to(&self, key: &PageKey) -> &'a str {
        self.link(key).unwrap_or_else(|| panic!("{key:?} has a page in every language"))
    }

    /// The link to a story, which stands in its own language only.
    pub fn story_link(&self, story: Id<Story>) -> &'a str {
        let language = self.archive.stories[story].language;
        let link: Option<&Arc<str>> = self.addresses.get(language, &PageKey::Story(story));
        link.expect("every story has a page in its language")
    }

    /// The link to any thing that has a page. A story or a free page is linked in its own language, another thing in the
    /// language at hand.
    pub fn subject_link(&self, subject: Subject) -> Option<&'a str> {
        match subject {
            Subject::Story(story) => Some(self.story_link(story)),
            Subject::Page(page) => {
                let shown = self.version_of_page(page);
                let language = self.archive.pages[shown].language;
                self.addresses.get(language, &PageKey::Page(shown)).map(|link| &**link)
            }
            other => self.link(&PageKey::of(other, self.archive)?),
        }
    }

    /// The version of a free page in this language; the one that was written first when there is none.
    fn version_of_page(&self, page: Id<Page>) -> Id<Page> {
        let versions = &self.archive.pages[page].translations;
        let found = versions.iter().find(|version| self.archive.pages[**version].language == self.language);
        found.or(versions.first()).copied().unwrap_or(page)
    }

    /// What a link to a thing says when the writer gave no words: its name in the language of the page.
    pub fn subject_name(&self, subject: Subject) -> Cow<'a, str> {
        let archive = self.archive;
        match subject {
            Subject::Person(id) => Cow::Borrowed(self.text(&archive.people[id].name)),
            Subject::Club(id) => Cow::Borrowed(self.text(&archive.clubs[id].name)),
            Subject::Venue(id) => Cow::Borrowed(self.text(&archive.venues[id].name)),
            Subject::Competition(id) => Cow::Borrowed(self.text(&archive.competitions[id].name)),
            Subject::Thread(id) => Cow::Borrowed(self.text(&archive.threads[id].title)),
            Subject::Story(id) => Cow::Borrowed(&archive.stories[id].title),
            Subject::Page(id) => Cow::Borrowed(&archive.pages[self.version_of_page(id)].title),
            Subject::Season(id) => Cow::Owned(self.season_name(id)),
            Subject::Stage(id) => Cow::Owned(self.stage_name(id)),
            Subject::ClubSeason(id) => {
                let season = &archive.club_seasons[id];
                Cow::Owned(format!("{} {}", self.text(&archive.clubs[season.club].name), season.label.as_str()))
            }
            Subject::Match(id) => Cow::Owned(super::parts::game::title(self, id)),
            Subject::Picture(id) => {
                let caption = archive.pictures[id].caption.as_ref().or(archive.pictures[id].alt.as_ref());
                Cow::Borrowed(caption.map_or("", |text| self.text(text)))
            }
        }
    }

    /// A club as it is linked.
    pub(crate) fn club(&self, club: Id<Club>) -> &ClubLink<'a> {
        &self.clubs[club.index()]
    }

    /// A story as it is listed.
    pub(super) fn story(&self, story: Id<Story>) -> &StoryLine<'a> {
        &self.stories[story.index()]
    }

    /// A match as it is listed.
    pub(super) fn duel(&self, game: Id<Match>) -> &Duel<'a> {
        &self.duels[game.index()]
    }

    /// The class with the colours of a club.
    pub fn colours_of(&self, club: Id<Club>) -> &'a str {
        self.clubs[club.index()].colours
    }

    /// A stage by its written name, else by its slug's name, else by its slug: as it stands inside a sentence.
    pub fn stage_name(&self, stage: Id<Stage>) -> String {
        let stage = &self.archive.stages[stage];
        match &stage.name {
            Some(name) => self.text(name).to_owned(),
            None => {
                let slug = stage.slug.as_str();
                let known = self.locale.name_of(crate::locale::Family::Stage, slug);
                known.unwrap_or_else(|| slug.replace('-', " "))
            }
        }
    }

    /// `Pro League 2024-25`
    pub fn season_name(&self, season: Id<crate::archive::Season>) -> String {
        let season = &self.archive.seasons[season];
        match &season.name {
            Some(name) => self.text(name).to_owned(),
            None => {
                format!("{} {}", self.text(&self.archive.competitions[season.competition].name), season.label.as_str())
            }
        }
    }

    /// The round of a match as it stands inside a sentence: `speeldag 28`, `halve finales`.
    pub fn round_name(&self, game: Id<Match>) -> Option<String> {
        let game = &self.archive.matches[game];
        game.round.as_ref().map(|round| self.round_of_stage(game.stage, round))
    }

    /// A round of a stage as it stands inside a sentence.
    pub fn round_of_stage(&self, stage: Id<Stage>, round: &crate::archive::RoundName) -> String {
        use crate::archive::RoundName;
        use crate::locale::Rounds;
        use crate::records::values::StageKind;
        let rounds = match self.archive.stages[stage].kind {
            StageKind::KnockOut => Rounds::KnockOut,
            StageKind::League | StageKind::Matches => Rounds::Matchdays,
        };
        match round {
            RoundName::Number(number) => self.locale.round(&number.to_string(), rounds),
            RoundName::Named(slug) => self.locale.round(slug.as_str(), rounds),
        }
    }
}
