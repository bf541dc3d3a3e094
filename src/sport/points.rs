//! What a result is worth.

use super::score::{DecidedIn, Outcome, Score};

/// Points for a result. What is not written for a late win or defeat is worth what any other is.
///
/// The lists are of a stage's own, or those that a sport or a rule set has for good ([`UsualPoints`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points<Results = Vec<(Score, i32)>, Bonuses = Vec<Bonus>> {
    pub win: i32,
    pub draw: i32,
    pub loss: i32,
    pub overtime_win: Option<i32>,
    pub overtime_loss: Option<i32>,
    /// A football league may give points for a shoot-out too; then its winner has won.
    pub shoot_out_win: Option<i32>,
    pub shoot_out_loss: Option<i32>,
    /// For who lost a match at a table.
    pub forfeit: Option<i32>,
    /// Points by the very result, own side first; goes before everything else.
    pub by_result: Results,
    /// On top of all that.
    pub bonus: Bonuses,
}

/// Points of a sport or a rule set.
pub type UsualPoints = Points<&'static [(Score, i32)], &'static [Bonus]>;

/// Extra points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bonus {
    pub when: BonusFor,
    pub at_least: u16,
    pub at_most: u16,
    pub points: i32,
}

/// What extra points are given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BonusFor {
    /// Tries scored.
    Tries,
    /// So many tries more than the other side.
    TriesMore,
    /// Lost by so much.
    LosingMargin,
    /// Won by so much.
    WinningMargin,
    /// Goals scored.
    Goals,
}

/// One side of a result.
#[derive(Clone, Copy, Debug)]
pub struct Side {
    pub outcome: Outcome,
    /// Own side first.
    pub score: Score,
    pub decided_in: DecidedIn,
    /// Decided off the pitch.
    pub awarded: bool,
    /// Own side first; None when nobody counted them.
    pub tries: Option<Score>,
}

impl UsualPoints {
    /// Nothing for anything: the base of systems that say everything themselves.
    pub const NONE: UsualPoints = Points {
        win: 0,
        draw: 0,
        loss: 0,
        overtime_win: None,
        overtime_loss: None,
        shoot_out_win: None,
        shoot_out_loss: None,
        forfeit: None,
        by_result: &[],
        bonus: &[],
    };
    pub const THREE: UsualPoints = Points { win: 3, draw: 1, ..Points::NONE };
    pub const TWO: UsualPoints = Points { win: 2, draw: 1, ..Points::NONE };

    /// With lists of its own.
    pub fn owned(&self) -> Points {
        Points {
            win: self.win,
            draw: self.draw,
            loss: self.loss,
            overtime_win: self.overtime_win,
            overtime_loss: self.overtime_loss,
            shoot_out_win: self.shoot_out_win,
            shoot_out_loss: self.shoot_out_loss,
            forfeit: self.forfeit,
            by_result: self.by_result.to_vec(),
            bonus: self.bonus.to_vec(),
        }
    }
}

impl<Results: AsRef<[(Score, i32)]>, Bonuses: AsRef<[Bonus]>> Points<Results, Bonuses> {
    /// What one match can bring at most, without what is extra.
    pub fn most(&self) -> i32 {
        self.by_result.as_ref().iter().map(|(_, points)| *points).fold(self.win, i32::max)
    }

    /// A level match that a shoot-out settled has a winner for the table.
    pub fn count_shoot_outs(&self) -> bool {
        self.shoot_out_win.is_some()
    }

    /// What a side gets, without what is extra.
    pub fn of(&self, side: &Side) -> i32 {
        if side.awarded && side.outcome == Outcome::Lost && self.forfeit.is_some() {
            return self.forfeit.unwrap_or(self.loss);
        }
        if let Some((_, points)) = self.by_result.as_ref().iter().find(|(result, _)| *result == side.score) {
            return *points;
        }
        let late = |overtime: Option<i32>, shoot_out: Option<i32>| match side.decided_in {
            DecidedIn::RegularTime => None,
            DecidedIn::ExtraTime | DecidedIn::Overtime(_) => overtime,
            DecidedIn::ShootOut => shoot_out,
        };
        match side.outcome {
            Outcome::Won => late(self.overtime_win, self.shoot_out_win).unwrap_or(self.win),
            Outcome::Drawn => self.draw,
            Outcome::Lost => late(self.overtime_loss, self.shoot_out_loss).unwrap_or(self.loss),
        }
    }

    /// What is extra. A match decided off the pitch earns nothing more.
    pub fn extra(&self, side: &Side) -> i32 {
        if side.awarded {
            return 0;
        }
        let of_rule = |bonus: &Bonus| {
            let more = |one: u16, other: u16| one.checked_sub(other);
            let measured = match bonus.when {
                BonusFor::Tries => side.tries.map(|tries| tries.home),
                BonusFor::TriesMore => side.tries.and_then(|tries| more(tries.home, tries.away)),
                BonusFor::LosingMargin if side.outcome == Outcome::Lost => more(side.score.away, side.score.home),
                BonusFor::WinningMargin if side.outcome == Outcome::Won => more(side.score.home, side.score.away),
                BonusFor::LosingMargin | BonusFor::WinningMargin => None,
                BonusFor::Goals => Some(side.score.home),
            };
            measured.filter(|measured| (bonus.at_least..=bonus.at_most).contains(measured)).map_or(0, |_| bonus.points)
        };
        self.bonus.as_ref().iter().map(of_rule).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sport::Sport;

    /// `3-2 won`, `20-0 awarded lost`: what a sport gives for it.
    fn check(sport: Sport, tries: Option<&str>, result: &str, decided_in: DecidedIn, expected: (i32, i32)) {
        let awarded = result.ends_with("awarded");
        let score = Score::parse(result.trim_end_matches(" awarded")).expect("a score");
        let side = Side {
            outcome: Outcome::of(score.difference()),
            score,
            decided_in,
            awarded,
            tries: tries.and_then(Score::parse),
        };
        let points = &sport.definition().points;
        assert_eq!((points.of(&side), points.extra(&side)), expected, "{sport:?} {result} {decided_in:?} {tries:?}");
    }

    #[test]
    fn every_sport_gives_its_own_points() {
        use DecidedIn::{Overtime, RegularTime, ShootOut};
        for (result, points) in [("2-1", 3), ("1-1", 1), ("0-1", 0), ("5-0 awarded", 3), ("0-5 awarded", 0)] {
            check(Sport::Football, None, result, RegularTime, (points, 0));
        }
        for (result, points) in [("88-79", 2), ("79-88", 1), ("20-0 awarded", 2), ("0-20 awarded", 0)] {
            check(Sport::Basketball, None, result, RegularTime, (points, 0));
        }
        check(Sport::Basketball, None, "101-98", Overtime(2), (2, 0));
        for (result, points) in [("3-0", 3), ("3-1", 3), ("3-2", 2), ("2-3", 1), ("1-3", 0), ("0-3", 0)] {
            check(Sport::Volleyball, None, result, RegularTime, (points, 0));
        }
        for (result, late, points) in [
            ("3-2", RegularTime, 3),
            ("3-2", Overtime(1), 2),
            ("3-2", ShootOut, 2),
            ("2-3", ShootOut, 1),
            ("2-3", Overtime(1), 1),
            ("2-3", RegularTime, 0),
        ] {
            check(Sport::IceHockey, None, result, late, (points, 0));
        }
        for (result, points) in [("28-27", 2), ("27-27", 1), ("27-28", 0)] {
            check(Sport::Handball, None, result, RegularTime, (points, 0));
        }
    }

    #[test]
    fn rugby_gives_a_point_for_tries_and_one_for_a_narrow_defeat() {
        let check = |result, tries, expected| check(Sport::RugbyUnion, tries, result, DecidedIn::RegularTime, expected);
        check("24-17", Some("3-2"), (4, 0));
        check("31-17", Some("4-2"), (4, 1));
        check("17-24", Some("2-3"), (0, 1));
        check("17-25", Some("2-3"), (0, 0));
        check("28-29", Some("4-4"), (0, 2));
        check("20-20", Some("4-2"), (2, 1));
        check("20-20", None, (2, 0));
        check("28-0 awarded", None, (4, 0));
        check("0-6 awarded", None, (0, 0));
    }
}
