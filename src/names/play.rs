//! Who is in play in a story: named, linked, in `about`, or tied to one of those by the archive.

use jiff::civil;
use rustc_hash::FxHashSet;

use super::forms::given_names;
use super::ties::Ties;
use super::tokens::fold_word;
use crate::archive::{Archive, Story, Subject};

/// What a story has named so far.
#[derive(Debug)]
pub(super) struct InPlay<'a> {
    archive: &'a Archive,
    ties: &'a Ties,
    day: civil::Date,
    named: FxHashSet<Subject>,
    tied: FxHashSet<Subject>,
    /// Surnames that somebody without a record bears, folded.
    strangers: FxHashSet<String>,
}

impl<'a> InPlay<'a> {
    /// What is in play before the first word: what the front matter says.
    pub(super) fn before(archive: &'a Archive, ties: &'a Ties, story: &Story) -> InPlay<'a> {
        let mut play = InPlay {
            archive,
            ties,
            day: story.date.date(),
            named: FxHashSet::default(),
            tied: FxHashSet::default(),
            strangers: FxHashSet::default(),
        };
        let said = story.names.is.iter().map(|(_, subject)| *subject);
        let matches = story.matches.iter().map(|of_match| Subject::Match(of_match.game));
        for subject in story.about.iter().copied().chain(matches).chain(said) {
            play.name(subject);
        }
        play
    }

    /// Something is named. A match names its two clubs, a club's season its club.
    pub(super) fn name(&mut self, subject: Subject) {
        match subject {
            Subject::Match(game) => {
                let game = &self.archive.matches[game];
                self.name(Subject::Club(game.home));
                self.name(Subject::Club(game.away));
            }
            Subject::ClubSeason(season) => self.name(Subject::Club(self.archive.club_seasons[season].club)),
            Subject::Season(season) => self.name(Subject::Competition(self.archive.seasons[season].competition)),
            Subject::Stage(stage) => self.name(Subject::Season(self.archive.stages[stage].season)),
            Subject::Person(_) | Subject::Club(_) | Subject::Venue(_) | Subject::Competition(_) => {
                if self.named.insert(subject) {
                    let tied = &mut self.tied;
                    self.ties.tied_to(self.archive, subject, self.day, |other| {
                        tied.insert(other);
                    });
                }
            }
            Subject::Story(_) | Subject::Thread(_) | Subject::Page(_) | Subject::Picture(_) => {}
        }
    }

    /// A name was read that one of several bears: each of them may be meant by the bare surname from here on, and nothing is
    /// tied to any of them.
    pub(super) fn may_be_named(&mut self, subject: Subject) {
        self.named.insert(subject);
    }

    /// Somebody without a record bears this surname.
    pub(super) fn add_stranger(&mut self, surname: String) {
        self.strangers.insert(surname);
    }

    /// Whether somebody in play other than these has this first name, folded: of those who are named, and of those who are tied
    /// when `also_tied`.
    pub(super) fn has_first_name(&self, first_name: &str, others: &[Subject], also_tied: bool) -> bool {
        let tied = self.tied.iter().filter(|_| also_tied);
        let people = self.named.iter().chain(tied).filter_map(|subject| match subject {
            Subject::Person(person) if !others.contains(subject) => Some(*person),
            _ => None,
        });
        let mut folded = String::new();
        people.into_iter().any(|person| {
            given_names(&self.archive.people[person]).any(|name| {
                fold_word(name, &mut folded);
                folded == first_name
            })
        })
    }

    pub(super) fn is_named(&self, subject: Subject) -> bool {
        self.named.contains(&subject)
    }

    pub(super) fn is_tied(&self, subject: Subject) -> bool {
        self.tied.contains(&subject)
    }

    pub(super) fn has_stranger(&self, surname: &str) -> bool {
        self.strangers.contains(surname)
    }
}
