//! Claims held against the results: true, false, or not to be decided. What the archive cannot decide is never true.
//!
//! A claim is judged at the moment of its story, with what counted then, so that no later match changes a verdict.

mod contradictions;
mod gaps;
mod messages;
mod person;
mod report;
mod scope;
mod single;
mod table;
mod tally;

pub use report::check_claims;

use jiff::{Timestamp, civil};

use crate::archive::{
    Archive, Asserted, Claim, ClaimSubject, Claimed, Club, Competition, Id, Match, Person, Season, Stage, Story,
    StoryMatch, Subject, What,
};
use crate::records::values::{Date, MatchRole, Slug};

use super::careers::people::PersonFacts;
use super::club_record::ClubFacts;
use super::of_each::OfEach;
use super::results::record::Record;
use super::tables::as_it_stood::Standings;
use super::tables::counting::Until;
use super::tables::progress::Progress;
use super::tables::stage::StageFacts;

/// What became of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    True,
    False,
    /// The archive cannot tell.
    Unknown,
}

impl Verdict {
    /// As programs are told it.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::True => "true",
            Verdict::False => "false",
            Verdict::Unknown => "unknown",
        }
    }
}

/// A claim that was held against the results.
#[derive(Debug)]
pub struct CheckedClaim {
    /// None when the story has nothing that the claim could be about.
    pub subject: Option<ClaimedOf>,
    pub moment: Timestamp,
    /// The last day that counts.
    pub day: civil::Date,
    /// As [`Claim::asserted`]; none without a subject.
    pub findings: Vec<Finding>,
}

/// What a claim turned out to be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimedOf {
    Club(Id<Club>),
    Person(Id<Person>),
    Match(Id<Match>),
}

/// One asserted value and what the archive says.
#[derive(Debug)]
pub struct Finding {
    pub verdict: Verdict,
    pub answer: Result<Known, Lack>,
}

/// What the archive says in place of a claimed value, and how it comes to that.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub value: Claimed,
    pub working: Working,
}

/// What a value was counted from.
#[derive(Clone, Debug, PartialEq)]
pub enum Working {
    Table(TableLine),
    Matches(CountedMatches),
    Match(Id<Match>),
    Birth(Date),
}

/// A line of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableLine {
    pub stage: Id<Stage>,
    pub until: Until,
    /// How far the rounds were.
    pub progress: Progress,
    pub club: Id<Club>,
    pub rank: u16,
    pub record: Record,
    pub points: i32,
    /// The other side of a comparison, its rank and its points.
    pub than: Option<(Id<Club>, u16, i32)>,
}

/// Matches that were counted one by one.
#[derive(Clone, Debug, PartialEq)]
pub struct CountedMatches {
    /// The first and the last, in the order of play; none when there were none.
    pub between: Option<(Id<Match>, Id<Match>)>,
    pub record: Record,
}

/// What the archive lacks to decide a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The club was in no stage with a table then.
    NoStage,
    NotInTable(Id<Stage>),
    /// The club plays no match in it.
    NotInSeason(Id<Season>),
    /// No match was over then, and who takes part with which points was not known either.
    NotBegun(Id<Stage>),
    /// Nobody stands there with whom the club could be compared.
    NobodyThere(Id<Stage>),
    NoRound(Id<Stage>, u16),
    /// Not every match of the rounds up to this one was over.
    RoundNotOver(Id<Stage>, u16),
    /// So many matches of a round, and so many there should be.
    ShortRound {
        stage: Id<Stage>,
        round: usize,
        matches: usize,
        expected: usize,
    },
    /// The round of this number.
    MissingRound(Id<Stage>, u16),
    /// Its score is lost, or was not written down.
    Result(Id<Match>),
    /// Nobody knows on which day it was.
    Day(Id<Match>),
    /// It was not over at that moment.
    NotOver(Id<Match>),
    /// The archive has only so many matches.
    Fewer(u32),
    /// The matches reach back to the beginning of the archive.
    BeginsEarlier,
    Season(Id<Competition>, Option<Slug>),
    /// No spell that says whose matches to count.
    NoSpell,
    /// The spell's dates are not exact enough to tell whether it covers this match.
    Spell(Id<Match>),
    /// The spell's beginning is not known.
    SpellBegins,
    /// Nobody counts what people in this role have part in.
    Role,
    Scorers(Id<Match>),
    LineUp(Id<Match>),
    Birth,
    Death,
    /// The day lies after the story.
    AfterStory,
}

impl CheckedClaim {
    /// True only when every asserted value is.
    pub fn verdict(&self) -> Verdict {
        let worst = |verdict: Verdict| self.findings.iter().any(|finding| finding.verdict == verdict);
        match () {
            () if worst(Verdict::False) => Verdict::False,
            () if self.findings.is_empty() || worst(Verdict::Unknown) => Verdict::Unknown,
            () => Verdict::True,
        }
    }
}

/// What claims are held against.
#[derive(Clone, Copy)]
pub(super) struct Evidence<'a> {
    pub(super) archive: &'a Archive,
    pub(super) stages: &'a OfEach<Stage, StageFacts>,
    pub(super) clubs: &'a OfEach<Club, ClubFacts>,
    pub(super) people: &'a OfEach<Person, PersonFacts>,
    /// The matches of each story.
    pub(super) matches: &'a (dyn Fn(Id<Story>) -> &'a [StoryMatch] + Sync),
}

/// The claims of every story, as `Story::claims`.
pub(super) fn gather_claims(evidence: Evidence<'_>) -> OfEach<Story, Vec<CheckedClaim>> {
    OfEach::gather(&evidence.archive.stories, |id| {
        let claims = evidence.archive.stories[id].claims.iter();
        claims.map(|claim| evidence.checked(claim.inherited_from.unwrap_or(id), claim)).collect()
    })
}

impl<'a> Evidence<'a> {
    fn standings(&self) -> Standings<'a> {
        Standings { archive: self.archive, stages: self.stages, clubs: self.clubs }
    }

    /// A claim, as of the story that wrote it.
    fn checked(&self, story: Id<Story>, claim: &Claim) -> CheckedClaim {
        let record = &self.archive.stories[story];
        let zone = &self.archive.site.zone;
        let own = self.standings().moment(record, (self.matches)(story));
        let (moment, day) = match claim.scope.on {
            None => (own, own.to_zoned(zone.clone()).date()),
            Some(day) => {
                let midnight = day.tomorrow().ok().and_then(|next| next.to_zoned(zone.clone()).ok());
                (midnight.map_or(Timestamp::MAX, |midnight| midnight.timestamp()), day)
            }
        };
        let latest = record.modified().max(&record.as_of).date().max(own.to_zoned(zone.clone()).date());
        let what = claim.asserted.first().map(|asserted| asserted.claimed.what());
        let subject = self.subject(story, claim.subject, what);
        let findings = subject.map_or(Vec::new(), |subject| {
            let finding = |asserted: &Asserted| {
                let answer = match day > latest {
                    true => Err(Lack::AfterStory),
                    false => self.answer(subject, claim, asserted.claimed, (moment, day)),
                };
                let verdict = match &answer {
                    Err(_) => Verdict::Unknown,
                    Ok(known) if agrees(asserted.claimed, known.value) => Verdict::True,
                    Ok(_) => Verdict::False,
                };
                Finding { verdict, answer }
            };
            claim.asserted.iter().map(finding).collect()
        });
        CheckedClaim { subject, moment, day, findings }
    }

    /// What the same claim would be with all competitions counted: for a message that helps.
    fn with_all_competitions(&self, story: Id<Story>, claim: &Claim) -> Verdict {
        let mut wider = claim.clone();
        wider.scope.within = crate::archive::ClaimWithin::All;
        self.checked(story, &wider).verdict()
    }

    fn subject(&self, story: Id<Story>, written: ClaimSubject, what: Option<What>) -> Option<ClaimedOf> {
        match written {
            ClaimSubject::Club(club) => Some(ClaimedOf::Club(club)),
            ClaimSubject::Person(person) => Some(ClaimedOf::Person(person)),
            ClaimSubject::Match(game) => Some(ClaimedOf::Match(game)),
            ClaimSubject::OfStory => match what? {
                What::Score | What::Date => self.match_of(story).map(ClaimedOf::Match),
                What::Age | What::Caps => None,
                What::Position | What::Points | What::PointsAhead | What::Count(_) | What::Run | What::Record => {
                    self.club_of(story).map(ClaimedOf::Club)
                }
            },
        }
    }

    /// The only match of a story, else the only one that it reports.
    fn match_of(&self, story: Id<Story>) -> Option<Id<Match>> {
        let matches = (self.matches)(story);
        let mut reported = matches.iter().filter(|of_match| of_match.role == MatchRole::Report);
        match (matches, reported.next(), reported.next()) {
            ([only], _, _) => Some(only.game),
            (_, Some(only), None) => Some(only.game),
            _ => None,
        }
    }

    /// The first club that a story is about, else the home side of its first match.
    fn club_of(&self, story: Id<Story>) -> Option<Id<Club>> {
        let about = self.archive.stories[story].about.iter().find_map(|subject| match subject {
            Subject::Club(club) => Some(*club),
            Subject::ClubSeason(season) => Some(self.archive.club_seasons[*season].club),
            _ => None,
        });
        about.or_else(|| (self.matches)(story).first().map(|of_match| self.archive.matches[of_match.game].home))
    }

    fn answer(
        &self,
        subject: ClaimedOf,
        claim: &Claim,
        claimed: Claimed,
        (moment, day): (Timestamp, civil::Date),
    ) -> Result<Known, Lack> {
        match (subject, claimed.what()) {
            (ClaimedOf::Match(game), What::Date) => single::date(self.archive, game, claimed),
            (ClaimedOf::Match(game), _) => single::score(self.archive, game, moment),
            (ClaimedOf::Person(person), What::Age) => single::age(self.archive, person, claimed, day),
            (ClaimedOf::Person(person), what) => self.of_person(person, &claim.scope, what, claimed, moment),
            (ClaimedOf::Club(club), What::Position | What::PointsAhead) => {
                self.in_table(club, &claim.scope, claimed, moment)
            }
            (ClaimedOf::Club(club), _) => self.of_club(club, &claim.scope, claimed, moment),
        }
    }
}

/// Whether what is claimed is what the archive says.
fn agrees(claimed: Claimed, known: Claimed) -> bool {
    let of_agrees = |claimed: Option<u32>, known: Option<u32>| claimed.is_none() || claimed == known;
    match (claimed, known) {
        (Claimed::Points { points, of }, Claimed::Points { points: known, of: in_all }) => {
            points == known && of_agrees(of, in_all)
        }
        (
            Claimed::Count { counter, count, of },
            Claimed::Count { counter: known_counter, count: known, of: in_all },
        ) => counter == known_counter && count == known && of_agrees(of, in_all),
        (Claimed::Date(claimed), Claimed::Date(known)) => {
            claimed.earliest() <= known.earliest() && known.latest() <= claimed.latest()
        }
        (claimed, known) => claimed == known,
    }
}
