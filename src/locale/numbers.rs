//! Figures: grouped, fractions of whole numbers, signed, ordinal, scores. No floating point takes part.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

use super::{Locale, Rules};

/// The minus sign, which is as wide as the plus sign and no hyphen.
const MINUS: char = '\u{2212}';

/// The signs between the figures of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Separators {
    pub(super) group: String,
    decimal: String,
}

impl Separators {
    /// Taken from how the library prints two numbers. Its formatter itself may not be shared by threads.
    pub(super) fn load(rules: &Rules) -> Separators {
        let locale = rules.tag.parse::<icu_locale_core::Locale>().expect("the tag of a language is well formed");
        let formatter = DecimalFormatter::try_new(locale.into(), Default::default())
            .expect("the figures of a language are compiled in");
        let between = |number: &str, before: &str, after: &str| {
            let printed = formatter.format(&number.parse::<Decimal>().expect("a plain number")).to_string();
            let between = printed.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            between.unwrap_or_else(|| panic!("{}: {number} is printed as {printed}", rules.id)).to_owned()
        };
        Separators { group: between("12345", "12", "345"), decimal: between("1.5", "1", "5") }
    }
}

/// A whole number in groups of three figures.
pub(super) fn grouped(number: i64, group: &str) -> String {
    let figures = number.unsigned_abs().to_string();
    let mut text = if number < 0 { MINUS.to_string() } else { String::new() };
    for (place, figure) in figures.chars().enumerate() {
        if place > 0 && (figures.len() - place).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(figure);
    }
    text
}

impl Locale {
    /// `16.700`.
    pub fn number(&self, number: i64) -> String {
        grouped(number, &self.separators.group)
    }

    /// `+3`, `−16`, `0`.
    pub fn signed(&self, number: i64) -> String {
        if number > 0 { format!("+{}", self.number(number)) } else { self.number(number) }
    }

    /// A ratio with so many figures behind the sign, a half rounded away from zero: 78 points in 54 matches, two figures,
    /// is `1,44`. `None` when there is nothing to divide by.
    pub fn ratio(&self, numerator: i64, denominator: i64, figures: u32) -> Option<String> {
        let (numerator, denominator) = (i128::from(numerator), i128::from(denominator));
        if denominator == 0 {
            return None;
        }
        let scale = 10_i128.pow(figures);
        let below_zero = (numerator < 0) != (denominator < 0);
        let (numerator, denominator) = (numerator.abs(), denominator.abs());
        let rounded = (2 * numerator * scale + denominator) / (2 * denominator);
        let whole = i64::try_from(rounded / scale).expect("a ratio of 64-bit numbers has 64 bits");
        let minus = if below_zero && rounded > 0 { MINUS.to_string() } else { String::new() };
        let whole = self.number(whole);
        Some(match figures {
            0 => format!("{minus}{whole}"),
            _ => format!(
                "{minus}{whole}{}{:0width$}",
                self.separators.decimal,
                rounded % scale,
                width = figures as usize
            ),
        })
    }

    /// `9de`, `9th`, `9e`.
    pub fn ordinal(&self, rank: u32) -> String {
        (self.rules.ordinal)(rank)
    }

    /// `1–0`, and `1:0` in German.
    pub fn score(&self, home: u32, away: u32) -> String {
        format!("{home}{}{away}", self.word("score_sign"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{in_each as check, loaded};
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        check(|locale| locale.number(16_700), ["16.700", "16,700", "16\u{202f}700", "16.700"]);
        check(|locale| locale.number(999), ["999"; 4]);
        check(
            |locale| locale.number(-1_234_567),
            ["−1.234.567", "−1,234,567", "−1\u{202f}234\u{202f}567", "−1.234.567"],
        );
        check(|locale| locale.number(0), ["0"; 4]);
    }

    #[test]
    fn a_difference_carries_its_sign_and_nothing_has_none() {
        check(|locale| locale.signed(3), ["+3"; 4]);
        check(|locale| locale.signed(-16), ["\u{2212}16"; 4]);
        check(|locale| locale.signed(0), ["0"; 4]);
    }

    #[test]
    fn a_ratio_is_exact_and_a_half_goes_up() {
        let ratio = |numerator, denominator, figures| {
            move |locale: &Locale| locale.ratio(numerator, denominator, figures).expect("something to divide by")
        };
        check(ratio(78, 54, 2), ["1,44", "1.44", "1,44", "1,44"]);
        check(ratio(619, 232, 2), ["2,67", "2.67", "2,67", "2,67"]);
        check(ratio(3, 1, 2), ["3,00", "3.00", "3,00", "3,00"]);
        check(ratio(1, 8, 2), ["0,13", "0.13", "0,13", "0,13"]);
        check(ratio(1005, 1000, 2), ["1,01", "1.01", "1,01", "1,01"]);
        check(ratio(-1, 8, 2), ["−0,13", "−0.13", "−0,13", "−0,13"]);
        check(ratio(-1, 1000, 2), ["0,00", "0.00", "0,00", "0,00"]);
        check(ratio(5, 2, 0), ["3"; 4]);
        check(
            ratio(i64::MAX, 1, 1),
            [
                "9.223.372.036.854.775.807,0",
                "9,223,372,036,854,775,807.0",
                "9\u{202f}223\u{202f}372\u{202f}036\u{202f}854\u{202f}775\u{202f}807,0",
                "9.223.372.036.854.775.807,0",
            ],
        );
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        for locale in loaded().iter() {
            assert_eq!(locale.ratio(3, 0, 2), None);
        }
    }

    #[test]
    fn ranks_are_spelt_as_each_language_does() {
        check(|locale| locale.ordinal(1), ["1ste", "1st", "1er", "1."]);
        check(|locale| locale.ordinal(2), ["2de", "2nd", "2e", "2."]);
        check(|locale| locale.ordinal(3), ["3de", "3rd", "3e", "3."]);
        check(|locale| locale.ordinal(8), ["8ste", "8th", "8e", "8."]);
        check(|locale| locale.ordinal(9), ["9de", "9th", "9e", "9."]);
        check(|locale| locale.ordinal(11), ["11de", "11th", "11e", "11."]);
        check(|locale| locale.ordinal(13), ["13de", "13th", "13e", "13."]);
        check(|locale| locale.ordinal(22), ["22ste", "22nd", "22e", "22."]);
        check(|locale| locale.ordinal(100), ["100ste", "100th", "100e", "100."]);
        check(|locale| locale.ordinal(112), ["112de", "112th", "112e", "112."]);
        check(|locale| locale.ordinal(246), ["246ste", "246th", "246e", "246."]);
    }

    #[test]
    fn a_score_has_the_sign_of_its_language() {
        check(|locale| locale.score(1, 0), ["1–0", "1–0", "1–0", "1:0"]);
    }
}
