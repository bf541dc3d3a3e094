//! Matches counted: won, drawn, lost, goals, points; at home and away, by kind of competition.

use std::ops::{Add, AddAssign};

use crate::archive::{Archive, Club, Id, Match, MatchStatus, Winner};
use crate::records::values::CompetitionKind;
pub use crate::sport::Outcome;
use crate::sport::{DecidedIn, Score, Side};

use crate::facts::tables::counting::Counted;

/// Counted matches of one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Record {
    pub wins: u32,
    pub draws: u32,
    pub losses: u32,
    /// Of the wins, those in overtime or by a shoot-out.
    pub late_wins: u32,
    pub late_losses: u32,
    /// Goals; points in a sport that counts points, sets in one that counts sets.
    pub goals_for: u32,
    pub goals_against: u32,
    /// The points inside the sets.
    pub set_points_for: u32,
    pub set_points_against: u32,
    pub tries_for: u32,
    pub tries_against: u32,
    /// As each match's own stage gives them.
    pub points: i32,
    /// Of the points, those beside the result.
    pub bonus: i32,
}

impl Record {
    pub fn played(&self) -> u32 {
        self.wins + self.draws + self.losses
    }

    pub fn goal_difference(&self) -> i32 {
        self.goals_for as i32 - self.goals_against as i32
    }

    pub fn is_empty(&self) -> bool {
        self.played() == 0
    }

    /// As the other side would write it. Points are not mirrored, since a win and a draw give different sums.
    pub fn mirrored(&self) -> Record {
        Record {
            wins: self.losses,
            losses: self.wins,
            late_wins: self.late_losses,
            late_losses: self.late_wins,
            goals_for: self.goals_against,
            goals_against: self.goals_for,
            set_points_for: self.set_points_against,
            set_points_against: self.set_points_for,
            tries_for: self.tries_against,
            tries_against: self.tries_for,
            ..*self
        }
    }

    pub(in crate::facts) fn count(&mut self, side: &Side, points: i32, bonus: i32) {
        let late = u32::from(side.decided_in != DecidedIn::RegularTime);
        match side.outcome {
            Outcome::Won => {
                self.wins += 1;
                self.late_wins += late;
            }
            Outcome::Drawn => self.draws += 1,
            Outcome::Lost => {
                self.losses += 1;
                self.late_losses += late;
            }
        }
        self.goals_for += u32::from(side.score.home);
        self.goals_against += u32::from(side.score.away);
        if let Some(tries) = side.tries {
            self.tries_for += u32::from(tries.home);
            self.tries_against += u32::from(tries.away);
        }
        self.points += points + bonus;
        self.bonus += bonus;
    }
}

impl Add for Record {
    type Output = Record;

    fn add(mut self, other: Record) -> Record {
        self += other;
        self
    }
}

impl AddAssign for Record {
    fn add_assign(&mut self, other: Record) {
        self.wins += other.wins;
        self.draws += other.draws;
        self.losses += other.losses;
        self.late_wins += other.late_wins;
        self.late_losses += other.late_losses;
        self.goals_for += other.goals_for;
        self.goals_against += other.goals_against;
        self.set_points_for += other.set_points_for;
        self.set_points_against += other.set_points_against;
        self.tries_for += other.tries_for;
        self.tries_against += other.tries_against;
        self.points += other.points;
        self.bonus += other.bonus;
    }
}

/// Split by where the matches were played. On neutral ground the side that is named first is at home.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HomeAway {
    pub home: Record,
    pub away: Record,
}

impl HomeAway {
    pub fn total(&self) -> Record {
        self.home + self.away
    }

    pub fn is_empty(&self) -> bool {
        self.home.is_empty() && self.away.is_empty()
    }

    /// Adds a match of this club, when it counts.
    pub(in crate::facts) fn add(&mut self, archive: &Archive, game: Id<Match>, club: Id<Club>) {
        let game = &archive.matches[game];
        if let Some(counted) = Counted::as_known(game) {
            let points = &archive.stages[game.stage].points;
            let side = if game.home == club { &mut self.home } else { &mut self.away };
            counted.add_to(side, game.home == club, points);
        }
    }
}

impl AddAssign for HomeAway {
    fn add_assign(&mut self, other: HomeAway) {
        self.home += other.home;
        self.away += other.away;
    }
}

/// Kept apart by kind of competition, because mixing them in one count says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByKind {
    pub league: HomeAway,
    pub cup: HomeAway,
    pub friendly: HomeAway,
}

impl ByKind {
    /// League and cup.
    pub fn official(&self) -> HomeAway {
        let mut sum = self.league;
        sum += self.cup;
        sum
    }

    pub fn of_kind(&self, kind: CompetitionKind) -> &HomeAway {
        match kind {
            CompetitionKind::League => &self.league,
            CompetitionKind::Cup => &self.cup,
            CompetitionKind::Friendly => &self.friendly,
        }
    }

    pub(in crate::facts) fn add(&mut self, archive: &Archive, game: Id<Match>, club: Id<Club>) {
        let side = match kind_of(archive, game) {
            CompetitionKind::League => &mut self.league,
            CompetitionKind::Cup => &mut self.cup,
            CompetitionKind::Friendly => &mut self.friendly,
        };
        side.add(archive, game, club);
    }

    pub(in crate::facts) fn of_matches(archive: &Archive, games: &[Id<Match>], club: Id<Club>) -> ByKind {
        let mut sum = ByKind::default();
        for game in games {
            sum.add(archive, *game, club);
        }
        sum
    }
}

/// The kind of competition that a match belongs to.
pub fn kind_of(archive: &Archive, game: Id<Match>) -> CompetitionKind {
    archive.competitions[archive.seasons[archive.matches[game].season].competition].kind
}

/// What a match was for a club, when that is known. A match that a shoot-out settled is drawn, as football counts it, unless
/// its stage gives points for that; who went on is [`went_on`]. Known also when the score itself is lost and only the winner is known.
pub fn outcome(game: &Match, club: Id<Club>) -> Option<Outcome> {
    if let MatchStatus::ScoreUnknown { winner: Some(winner) } = &game.status {
        return Some(if *winner == Winner::Club(club) { Outcome::Won } else { Outcome::Lost });
    }
    Counted::as_known(game).map(|counted| counted.outcome(game.home == club))
}

/// The club that won a match, counting a shoot-out or a coin; None while it is not decided, or level to the end.
pub fn went_on(game: &Match) -> Option<Id<Club>> {
    let of_score = |score: Score| match score.difference() {
        0 => None,
        difference if difference > 0 => Some(game.home),
        _ => Some(game.away),
    };
    let of_winner = |winner: &Winner| match winner {
        Winner::Club(club) => Some(*club),
        Winner::Nobody => None,
    };
    match &game.status {
        MatchStatus::Played(score) => {
            let by_lots = game.winner.as_ref().and_then(of_winner);
            of_score(score.result).or_else(|| score.shoot_out.and_then(of_score)).or(by_lots)
        }
        MatchStatus::Awarded { winner: Some(winner), .. } | MatchStatus::ScoreUnknown { winner: Some(winner) } => {
            of_winner(winner)
        }
        MatchStatus::Awarded { score, winner: None } => of_score(*score),
        MatchStatus::Scheduled
        | MatchStatus::ScoreUnknown { winner: None }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. }
        | MatchStatus::Postponed
        | MatchStatus::Cancelled => None,
    }
}
