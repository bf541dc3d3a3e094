//! What a criterion measures. Everything is a whole number or a quotient of two, compared by crosswise multiplication: a
//! table must never hang on how a computer rounds.

use std::cmp::Ordering;

use crate::sport::Criterion;

use super::tally::Row;
use crate::facts::results::record::{HomeAway, Record};

/// What a club has by a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// More is better.
    Number(i64),
    /// This many for that many. Who has nothing against is above all who have; nothing at all is worth nothing.
    Ratio(u64, u64),
    /// Points in so many matches; points can be fewer than none. Who has not played is below all who have.
    PerMatch(i64, u64),
    /// A place: less is better.
    Rank(u16),
}

impl Measure {
    /// Greater is better. Measures of two criteria are never compared.
    pub(super) fn compare(self, other: Measure) -> Ordering {
        match (self, other) {
            (Measure::Number(one), Measure::Number(other)) => one.cmp(&other),
            (Measure::Ratio(one, for_one), Measure::Ratio(other, for_other)) => {
                let (for_one, for_other) = (of_nothing(one, for_one), of_nothing(other, for_other));
                if for_one == 0 && for_other == 0 {
                    return one.cmp(&other);
                }
                (u128::from(one) * u128::from(for_other)).cmp(&(u128::from(other) * u128::from(for_one)))
            }
            (Measure::PerMatch(one, in_one), Measure::PerMatch(other, in_other)) => match (in_one, in_other) {
                (0, 0) => Ordering::Equal,
                (0, _) => Ordering::Less,
                (_, 0) => Ordering::Greater,
                _ => (i128::from(one) * i128::from(in_other)).cmp(&(i128::from(other) * i128::from(in_one))),
            },
            (Measure::Rank(one), Measure::Rank(other)) => other.cmp(&one),
            (Measure::Number(_) | Measure::Ratio(..) | Measure::PerMatch(..) | Measure::Rank(_), _) => Ordering::Equal,
        }
    }

    /// A quotient as it is for all who have as much: 1 for 2 of both 18 for 36 and 19 for 38.
    pub(super) fn in_lowest_terms(self) -> Measure {
        let (over, under) = match self {
            Measure::Ratio(over, under) => (over, under),
            Measure::Number(_) | Measure::PerMatch(..) | Measure::Rank(_) => return self,
        };
        let (mut divisor, mut rest) = (over, under);
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        match (over.checked_div(divisor), under.checked_div(divisor)) {
            (Some(over), Some(under)) => Measure::Ratio(over, under),
            (None, _) | (_, None) => self,
        }
    }
}

fn of_nothing(over: u64, under: u64) -> u64 {
    if over == 0 { 1 } else { under }
}

/// Decides on its own, from the row of a club.
pub(super) fn is_plain(criterion: &Criterion) -> bool {
    match criterion {
        Criterion::Points
        | Criterion::UnroundedPoints
        | Criterion::PointsPerMatch
        | Criterion::WinPercentage
        | Criterion::Wins
        | Criterion::WinsInTime
        | Criterion::GoalDifference
        | Criterion::GoalAverage
        | Criterion::Goals
        | Criterion::HomeGoalDifference
        | Criterion::HomeGoals
        | Criterion::AwayGoalDifference
        | Criterion::AwayGoals
        | Criterion::AwayWins
        | Criterion::SetPointDifference
        | Criterion::SetPointRatio
        | Criterion::SetPoints
        | Criterion::Tries
        | Criterion::TryDifference
        | Criterion::Rank(_) => true,
        Criterion::HeadToHead
        | Criterion::FairPlay
        | Criterion::OpponentsPoints
        | Criterion::OpponentsGoalDifference
        | Criterion::OpponentsGoals
        | Criterion::Decided(_) => false,
    }
}

/// What the row of a club says. `whole_order` tells which of its earlier ranks a criterion is about.
pub(super) fn measure_row(whole_order: &[Criterion], criterion: &Criterion, row: &Row) -> Measure {
    match criterion {
        Criterion::Points => Measure::Number(row.points().into()),
        Criterion::UnroundedPoints => Measure::Number(row.doubled_points().into()),
        Criterion::PointsPerMatch => Measure::PerMatch(row.points().into(), played(&row.record)),
        Criterion::Rank(_) => {
            let mut ranks = whole_order.iter().filter(|known| matches!(known, Criterion::Rank(_)));
            Measure::Rank(ranks.position(|known| known == criterion).map_or(0, |place| row.earlier_ranks[place]))
        }
        _ => measure_record(criterion, &row.record),
    }
}

/// What matches alone say.
pub fn measure_record(criterion: &Criterion, record: &HomeAway) -> Measure {
    let HomeAway { home, away } = record;
    let sum = |field: fn(&Record) -> u32| i64::from(field(home)) + i64::from(field(away));
    let ratio = |over: fn(&Record) -> u32, under: fn(&Record) -> u32| {
        Measure::Ratio(sum(over).unsigned_abs(), sum(under).unsigned_abs())
    };
    match criterion {
        Criterion::Points => Measure::Number((home.points + away.points).into()),
        Criterion::PointsPerMatch => Measure::PerMatch((home.points + away.points).into(), played(record)),
        Criterion::WinPercentage => {
            let won = 2 * sum(|record| record.wins) + sum(|record| record.draws);
            Measure::Ratio(won.unsigned_abs(), 2 * played(record))
        }
        Criterion::Wins => Measure::Number(sum(|record| record.wins)),
        Criterion::WinsInTime => Measure::Number(sum(|record| record.wins) - sum(|record| record.late_wins)),
        Criterion::GoalDifference => {
            Measure::Number(sum(|record| record.goals_for) - sum(|record| record.goals_against))
        }
        Criterion::GoalAverage => ratio(|record| record.goals_for, |record| record.goals_against),
        Criterion::Goals => Measure::Number(sum(|record| record.goals_for)),
        Criterion::HomeGoalDifference => Measure::Number(home.goal_difference().into()),
        Criterion::HomeGoals => Measure::Number(home.goals_for.into()),
        Criterion::AwayGoalDifference => Measure::Number(away.goal_difference().into()),
        Criterion::AwayGoals => Measure::Number(away.goals_for.into()),
        Criterion::AwayWins => Measure::Number(away.wins.into()),
        Criterion::SetPointDifference => {
            Measure::Number(sum(|record| record.set_points_for) - sum(|record| record.set_points_against))
        }
        Criterion::SetPointRatio => ratio(|record| record.set_points_for, |record| record.set_points_against),
        Criterion::SetPoints => Measure::Number(sum(|record| record.set_points_for)),
        Criterion::Tries => Measure::Number(sum(|record| record.tries_for)),
        Criterion::TryDifference => {
            Measure::Number(sum(|record| record.tries_for) - sum(|record| record.tries_against))
        }
        // Not a matter of matches: nobody is parted by it.
        Criterion::UnroundedPoints
        | Criterion::HeadToHead
        | Criterion::Rank(_)
        | Criterion::FairPlay
        | Criterion::OpponentsPoints
        | Criterion::OpponentsGoalDifference
        | Criterion::OpponentsGoals
        | Criterion::Decided(_) => Measure::Number(0),
    }
}

fn played(record: &HomeAway) -> u64 {
    u64::from(record.home.played() + record.away.played())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotient_is_compared_without_rounding() {
        let better =
            |one, other| assert_eq!(Measure::Ratio(one, 1).compare(Measure::Ratio(other, 1)), Ordering::Greater);
        better(2, 1);
        assert_eq!(Measure::Ratio(1, 3).compare(Measure::Ratio(2, 6)), Ordering::Equal);
        assert_eq!(Measure::Ratio(333_333, 1_000_000).compare(Measure::Ratio(1, 3)), Ordering::Less);
        assert_eq!(Measure::Ratio(1, 0).compare(Measure::Ratio(100, 1)), Ordering::Greater, "nothing against");
        assert_eq!(Measure::Ratio(0, 0).compare(Measure::Ratio(1, 100)), Ordering::Less, "nothing at all");
    }

    #[test]
    fn fewer_points_than_none_are_fewer_per_match_too() {
        let per_match = Measure::PerMatch;
        assert_eq!(per_match(-3, 3).compare(per_match(-4, 3)), Ordering::Greater);
        assert_eq!(per_match(-4, 4).compare(per_match(-4, 3)), Ordering::Greater);
        assert_eq!(per_match(10, 5).compare(per_match(8, 4)), Ordering::Equal);
        assert_eq!(per_match(0, 0).compare(per_match(1, 1)), Ordering::Less);
    }
}
