//! Seasons, their stages and rounds.

use jiff::civil;

use super::{Club, Competition, Id, Match, OpenMatch, Venue};
pub use crate::records::match_line::RoundName;
use crate::records::values::{Date, RankingBy, Ranks, Slug, StageKind, Text};
use crate::sport::{Criterion, LittleTable, Points, Score, Sport};

/// One season of a competition.
#[derive(Clone, Debug)]
pub struct Season {
    pub competition: Id<Competition>,
    /// `2024-25`
    pub label: Slug,
    pub name: Option<Text>,
    pub from: Option<civil::Date>,
    pub to: Option<civil::Date>,
    pub notes: Option<Text>,
    pub sources: Vec<String>,
    /// In the order of the file.
    pub stages: Vec<Id<Stage>>,
    /// Every club that plays in it, by slug.
    pub clubs: Vec<Id<Club>>,
    pub adjustments: Vec<Adjustment>,
    pub withdrawals: Vec<Withdrawal>,
    pub rankings: Vec<Ranking>,
}

/// One stage of a season.
#[derive(Clone, Debug)]
pub struct Stage {
    pub season: Id<Season>,
    pub sport: Sport,
    pub slug: Slug,
    pub name: Option<Text>,
    pub kind: StageKind,
    /// Written, or found in the matches; by slug.
    pub clubs: Vec<Id<Club>>,
    /// Group by its letter, when it has groups.
    pub groups: Vec<(String, Vec<Id<Club>>)>,
    pub entrants: Vec<Entrant>,
    pub carry: Option<Carry>,
    /// Stages whose matches this table is over too.
    pub counts: Vec<Counts>,
    /// How many rounds it has, when that is written.
    pub round_count: Option<u16>,
    pub points: Points,
    pub order: Vec<Criterion>,
    pub head_to_head: LittleTable<Vec<Criterion>>,
    /// Points for fair play, where they are written; else they follow from the cards.
    pub fair_play: Option<Vec<(Id<Club>, i32)>>,
    pub zones: Vec<Zone>,
    pub legs: u8,
    /// What decides a tie that is level, in this order.
    pub on_level: Vec<OnLevel>,
    /// The stage whose level clubs this one parts.
    pub decides: Option<Id<Stage>>,
    pub neutral: bool,
    pub venue: Option<Id<Venue>>,
    pub recorded: Vec<RecordedStanding>,
    pub former_slugs: Vec<Slug>,
    pub notes: Option<Text>,
    /// The order of rounds that have names.
    pub round_order: Vec<Slug>,
    /// In the order of play: by round, then kick-off, then clubs.
    pub matches: Vec<Id<Match>>,
    /// In order; a competition without rounds has none.
    pub rounds: Vec<Round>,
    /// Matches whose clubs are not known yet.
    pub open_matches: Vec<OpenMatch>,
}

/// A round and its matches.
#[derive(Clone, Debug)]
pub struct Round {
    pub name: RoundName,
    pub matches: Vec<Id<Match>>,
}

/// Who enters a stage.
#[derive(Clone, Debug)]
pub struct Entrant {
    pub from: EntrantSource,
    pub one_down_if: Option<OneDownIf>,
}

#[derive(Clone, Debug)]
pub enum EntrantSource {
    Club(Id<Club>),
    /// These ranks of an earlier stage; in each group when it has groups.
    Ranks {
        stage: Id<Stage>,
        ranks: Ranks,
        group: Option<String>,
        each_group: bool,
    },
    WinnerOf(Id<Season>),
}

/// One place lower when the winner of that season stands within these ranks.
#[derive(Clone, Debug)]
pub struct OneDownIf {
    pub winner_of: Id<Season>,
    pub within: Ranks,
}

/// What is taken along from an earlier stage.
#[derive(Clone, Debug)]
pub struct Carry {
    pub from: Id<Stage>,
    pub points: CarryPoints,
    /// Played, won and goals too.
    pub record: bool,
    /// Only results among those who entered.
    pub among_entrants: bool,
    /// Points by rank there.
    pub bonus: Vec<(u16, i32)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryPoints {
    None,
    All,
    HalfUp,
    HalfDown,
}

/// What a table is over, beside its own matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    Stage(Id<Stage>),
    /// All stages of it that have a table of their own matches.
    Season(Id<Season>),
}

/// What decides a tie that is level over its legs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnLevel {
    AwayGoals,
    ExtraTime,
    ShootOut,
    Replay,
    Coin,
    /// The better placed in this earlier stage goes on.
    Rank(Id<Stage>),
}

/// What places mean.
#[derive(Clone, Debug)]
pub struct Zone {
    pub ranks: Option<Ranks>,
    pub club: Option<Id<Club>>,
    /// A word of the format's list: `champion`.
    pub means: String,
    pub label: Option<Text>,
    pub one_down_if: Option<OneDownIf>,
}

/// Points given or taken, in force from a day on.
#[derive(Clone, Debug)]
pub struct Adjustment {
    pub club: Id<Club>,
    pub stage: Id<Stage>,
    pub points: i32,
    pub date: Date,
    pub reason: Option<Text>,
}

/// A club that left in the middle of a season.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    pub club: Id<Club>,
    pub date: Date,
    pub results: AfterWithdrawal,
    pub reason: Option<Text>,
}

/// What becomes of the results of a club that left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterWithdrawal {
    /// None of its matches counts any more.
    Erased,
    /// What was played counts; the rest is off.
    Kept,
    /// What was not played is decided by this score, with the club that left first.
    Awarded(Score),
}

/// An order that people decided where the rules end.
#[derive(Clone, Debug)]
pub struct Ranking {
    pub stage: Id<Stage>,
    pub clubs: Vec<Id<Club>>,
    pub by: RankingBy,
    pub date: Option<Date>,
    pub note: Option<Text>,
}

/// A line of a final table from a source.
#[derive(Clone, Debug)]
pub struct RecordedStanding {
    pub club: Id<Club>,
    pub played: Option<u16>,
    pub wins: Option<u16>,
    pub draws: Option<u16>,
    pub losses: Option<u16>,
    pub goals_for: Option<u16>,
    pub goals_against: Option<u16>,
    pub points: Option<i32>,
}
