//! Where a minute lies on the touchline of a match: the halves as long as they are, each with the added time that is known of
//! it. Knows minutes and nothing of what happened in them.

use crate::archive::Match;
use crate::records::values::Minute;
use crate::sport::{DecidedIn, FinalScore};

/// The last minute of each half of a match of football, and of extra time.
const HALVES: [u16; 4] = [45, 90, 105, 120];

/// The halves of one match, one after the other.
pub(super) struct Axis {
    /// The last minute of each, and the most added time in which something happened.
    halves: Vec<(u16, u16)>,
}

impl Axis {
    pub(super) fn of(game: &Match, score: &FinalScore) -> Axis {
        let count = if score.decided_in == DecidedIn::ExtraTime { 4 } else { 2 };
        let minutes: Vec<Minute> = minutes(game).collect();
        let added = |last: u16| {
            let in_it = minutes.iter().filter(|minute| minute.minute == last);
            in_it.map(|minute| minute.added).max().unwrap_or_default()
        };
        Axis { halves: HALVES[..count].iter().map(|last| (*last, added(*last))).collect() }
    }

    /// The last minute without added time.
    pub(super) fn length(&self) -> u16 {
        self.halves.last().map_or(0, |(last, _)| *last)
    }

    /// In per cent of the whole, to a tenth. What is written beyond the end lies on the end.
    pub(super) fn place(&self, minute: Minute) -> f64 {
        let before = self.halves.iter().filter(|(last, _)| *last < minute.minute).map(|(_, added)| added);
        let before: u16 = before.sum();
        let own = self.halves.iter().find(|(last, _)| *last == minute.minute).map_or(0, |(_, added)| *added);
        self.share(minute.minute.min(self.length()) + before + minute.added.min(own))
    }

    /// The whistle at the end of the half that has this last minute.
    pub(super) fn whistle(&self, last: u16) -> f64 {
        let added = self.halves.iter().filter(|(end, _)| *end <= last).map(|(_, added)| added);
        self.share(last + added.sum::<u16>())
    }

    fn share(&self, minutes: u16) -> f64 {
        let whole = self.length() + self.halves.iter().map(|(_, added)| added).sum::<u16>();
        let thousandths = f64::from(minutes.min(whole)) / f64::from(whole.max(1)) * 1000.0;
        thousandths.round() / 10.0
    }
}

/// Every minute that is written in the file of a match.
fn minutes(game: &Match) -> impl Iterator<Item = Minute> + '_ {
    let goals = game.goals.iter().map(|goal| goal.minute);
    let missed = game.missed_penalties.iter().map(|missed| missed.minute);
    let cards = game.cards.iter().map(|card| card.minute);
    let changes = game.substitutions.iter().map(|change| change.minute);
    goals.chain(missed).chain(cards).chain(changes).flatten()
}

#[cfg(test)]
mod tests {
    use super::{Axis, HALVES};
    use crate::records::values::Minute;

    fn check(halves: &[(u16, u16)], written: &str, place: f64) {
        let axis = Axis { halves: halves.to_vec() };
        let found = axis.place(Minute::parse(written).expect("a minute"));
        assert!((found - place).abs() < 0.05, "{written} lies at {found}, not at {place}");
    }

    #[test]
    fn added_time_lies_before_the_whistle_of_its_half() {
        let plain = [(45, 0), (90, 0)];
        check(&plain, "9", 10.0);
        check(&plain, "45", 50.0);
        check(&plain, "90", 100.0);
        // 45 and 3, 45 and 7: a hundred in all.
        let added = [(45, 3), (90, 7)];
        check(&added, "45", 45.0);
        check(&added, "45+3", 48.0);
        check(&added, "46", 49.0);
        check(&added, "90", 93.0);
        check(&added, "90+7", 100.0);
        let axis = Axis { halves: added.to_vec() };
        assert!((axis.whistle(45) - 48.0).abs() < 0.05 && (axis.whistle(90) - 100.0).abs() < 0.05);
    }

    #[test]
    fn what_is_written_beyond_the_end_lies_on_the_end() {
        check(&[(45, 0), (90, 0)], "97", 100.0);
        let extra: Vec<(u16, u16)> = HALVES.iter().map(|last| (*last, 0)).collect();
        check(&extra, "97", 80.8);
        check(&extra, "120", 100.0);
    }
}
