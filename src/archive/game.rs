//! Matches: the line, and what its file adds.

use jiff::Timestamp;

use super::{Club, Id, KickOff, Person, Picture, RoundName, Season, Stage, Venue};
use crate::records::values::{CardColour, Date, Minute, Slug, Text};
use crate::sport::{FinalScore, Score};

/// A match. Its identity is season, stage, home, away and meeting; never its date.
#[derive(Clone, Debug)]
pub struct Match {
    pub season: Id<Season>,
    pub stage: Id<Stage>,
    /// `beerschot-kv-mechelen`, `beerschot-kv-mechelen-2`.
    pub slug: Slug,
    /// Slugs that its file says it had.
    pub former_slugs: Vec<Slug>,
    pub home: Id<Club>,
    pub away: Id<Club>,
    pub meeting: u8,
    pub round: Option<RoundName>,
    pub kick_off: KickOff,
    pub status: MatchStatus,
    /// Who won where the score does not say: by a coin, by lots, at a table.
    pub winner: Option<Winner>,
    /// The instant from which the result counts, when it counts at all: the end of the match, or the day of the decision.
    pub counts_from: Option<Timestamp>,
    /// Written, or the home ground of that day.
    pub venue: Option<Id<Venue>>,
    pub neutral: bool,
    /// 0: without public.
    pub attendance: Option<u32>,
    pub referee: Option<Who>,
    /// Earlier kick-offs, oldest first.
    pub was: Vec<KickOff>,
    pub goals: Vec<Goal>,
    pub missed_penalties: Vec<MissedPenalty>,
    pub cards: Vec<Card>,
    pub substitutions: Vec<Substitution>,
    pub shoot_out: Vec<Kick>,
    pub home_line_up: Option<LineUp>,
    pub away_line_up: Option<LineUp>,
    pub officials: Vec<(String, Who)>,
    pub statistics: Vec<(String, [u32; 2])>,
    /// What its line counts beside the score: tries.
    pub counters: Vec<(String, Score)>,
    /// One of its clubs left the season.
    pub withdrawn: Option<Withdrawn>,
    /// Its stage gives points for a shoot-out, so that one who wins it has won.
    pub shoot_out_counts: bool,
    /// What the board said when the line is decided off the pitch; `not-started` or a result, as written.
    pub pitch: Option<String>,
    pub rulings: Vec<Ruling>,
    pub notes: Option<Text>,
    pub picture: Option<Id<Picture>>,
    pub sources: Vec<String>,
}

/// What came of a match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MatchStatus {
    Scheduled,
    Played(FinalScore),
    /// Played, and the score is lost.
    ScoreUnknown {
        winner: Option<Winner>,
    },
    /// Decided off the pitch; this is what counts.
    Awarded {
        score: Score,
        winner: Option<Winner>,
    },
    /// Stopped, nothing decided yet.
    Abandoned {
        score: Option<Score>,
    },
    /// Annulled.
    Void {
        score: Option<Score>,
    },
    /// No new day yet.
    Postponed,
    Cancelled,
}

/// Who won where the score does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Winner {
    Club(Id<Club>),
    /// Both lose.
    Nobody,
}

/// What the withdrawal of a club does to a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    pub date: Date,
    /// The score that counts from then on; None when none does.
    pub score: Option<Score>,
}

/// A side of a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Half {
    Home,
    Away,
}

/// A person of the archive, or a name as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    Person(Id<Person>),
    Printed(String),
    Unknown,
}

#[derive(Clone, Debug)]
pub struct Goal {
    /// The side that it counts for.
    pub side: Half,
    pub scorer: Who,
    pub minute: Option<Minute>,
    pub assist: Option<Who>,
    pub penalty: bool,
    pub own_goal: bool,
    pub free_kick: bool,
    /// Why it does not count.
    pub disallowed: Option<String>,
}

#[derive(Clone, Debug)]
pub struct MissedPenalty {
    pub side: Half,
    pub player: Who,
    pub minute: Option<Minute>,
    pub how: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Card {
    pub side: Half,
    pub person: Who,
    pub minute: Option<Minute>,
    pub colour: CardColour,
    pub reason: Option<Text>,
}

#[derive(Clone, Debug)]
pub struct Substitution {
    pub side: Half,
    pub on: Who,
    pub off: Option<Who>,
    pub minute: Option<Minute>,
    pub injury: bool,
}

#[derive(Clone, Debug)]
pub struct Kick {
    pub side: Half,
    pub taker: Who,
    pub scored: bool,
    pub how: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct LineUp {
    pub formation: Option<String>,
    /// Shirt number if known; goalkeeper first.
    pub eleven: Vec<(Option<u16>, Who)>,
    pub bench: Vec<(Option<u16>, Who)>,
    pub captain: Option<Who>,
    pub coach: Option<Who>,
    /// With the reason, as its word.
    pub absent: Vec<(Who, Option<String>)>,
}

/// A ruling on a match.
#[derive(Clone, Debug)]
pub struct Ruling {
    pub date: Date,
    pub by: Option<Text>,
    /// None: what the line says.
    pub score: Option<String>,
    pub reason: Option<Text>,
}

/// A match whose clubs are not known yet: shown in the calendar, without a page.
#[derive(Clone, Debug)]
pub struct OpenMatch {
    pub round: Option<RoundName>,
    pub kick_off: KickOff,
    /// Places as written: `groups:a1`, `winner:61`; or a club that is known already.
    pub home: Result<Id<Club>, String>,
    pub away: Result<Id<Club>, String>,
}

impl Match {
    /// The score that counts in a table, when there is one.
    pub fn counting_score(&self) -> Option<Score> {
        match &self.status {
            MatchStatus::Played(score) => Some(score.result),
            MatchStatus::Awarded { score, .. } => Some(*score),
            MatchStatus::Scheduled
            | MatchStatus::ScoreUnknown { .. }
            | MatchStatus::Abandoned { .. }
            | MatchStatus::Void { .. }
            | MatchStatus::Postponed
            | MatchStatus::Cancelled => None,
        }
    }

    /// True once it is over and the result counts.
    pub fn is_decided(&self) -> bool {
        self.counting_score().is_some()
    }

    pub fn involves(&self, club: Id<Club>) -> bool {
        self.home == club || self.away == club
    }

    pub fn opponent_of(&self, club: Id<Club>) -> Id<Club> {
        if self.home == club { self.away } else { self.home }
    }

    /// Goals for and against, as this club sees them.
    pub fn score_for(&self, club: Id<Club>) -> Option<(u16, u16)> {
        let score = self.counting_score()?;
        Some(if self.home == club { (score.home, score.away) } else { (score.away, score.home) })
    }
}
