//! Whether a result has the shape that its sport gives results: what it was decided in, and whether sets and periods add up.

use crate::source::{Code, Diagnostics, Span};
use crate::sport::{Bracket, DecidedIn, FinalScore, Score, Sport};

/// Reports a result that cannot be one of this sport.
pub(super) fn check_score_shape(sport: Sport, score: &FinalScore, place: Span, found: &mut Diagnostics) {
    check_decided_in(sport, score.decided_in, place, found);
    if score.parts.is_empty() {
        return;
    }
    let (adds_up, expected, help) = match sport.definition().bracket {
        // How these grow is checked where the line is read, in any sport.
        Bracket::EarlierScores => return,
        Bracket::Periods => {
            let sum = score.parts.iter().fold((0, 0), |sum, part| (sum.0 + part.home, sum.1 + part.away));
            let sum = Score::new(sum.0, sum.1);
            let adds_up =
                score.result == sum || (score.decided_in == DecidedIn::ShootOut && is_one_more(score.result, sum));
            (adds_up, sum, "the bracket holds one score for each period; mend one of them, or the result")
        }
        Bracket::Sets => {
            let won = |wins: fn(&Score) -> bool| score.parts.iter().filter(|set| wins(set)).count() as u16;
            let sets = Score::new(won(|set| set.home > set.away), won(|set| set.home < set.away));
            (
                score.result == sets,
                sets,
                "the bracket holds the points of each set, and the result how many each side won",
            )
        }
    };
    if !adds_up {
        let message = format!("the bracket makes {expected}, and the result is {}", score.result);
        found.report(Code::PeriodsDoNotAddUp, place, message).help(help);
    }
}

/// The winner of a shoot-out is given one goal.
fn is_one_more(result: Score, sum: Score) -> bool {
    let level = sum.home == sum.away;
    level && (result == Score::new(sum.home + 1, sum.away) || result == Score::new(sum.home, sum.away + 1))
}

fn check_decided_in(sport: Sport, decided_in: DecidedIn, place: Span, found: &mut Diagnostics) {
    let (word, is_known) = match decided_in {
        DecidedIn::RegularTime => return,
        DecidedIn::ExtraTime => ("aet", matches!(sport, Sport::Football | Sport::Handball | Sport::RugbyUnion)),
        DecidedIn::Overtime(_) => ("ot", matches!(sport, Sport::Basketball | Sport::IceHockey)),
        DecidedIn::ShootOut => ("so", sport == Sport::IceHockey),
    };
    if is_known {
        return;
    }
    let help = match sport {
        Sport::Football | Sport::Handball | Sport::RugbyUnion => {
            "write `aet` after extra time, and the kicks or throws of a shoot-out behind the bracket: `4-3 pen`"
        }
        Sport::Basketball => "write `ot`, `2ot`, `3ot` after overtimes",
        Sport::IceHockey => "write `ot` after overtime, `so` after a shoot-out",
        Sport::Volleyball => "a match ends when a side has won enough sets; leave it out",
    };
    let message = format!("no match of {} is decided in `{word}`", sport.word());
    found.report(Code::BadMatchLine, place, message).help(help);
}
