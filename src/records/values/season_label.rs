//! What the label of a season says by itself.

use jiff::civil;

/// The first day and the last of a season by its label alone: `2024-25` is 1 July to 30 June, `2030` the year. Seasons are
/// labels of people, so another form has no days of its own.
pub fn season_year(label: &str) -> Option<(civil::Date, civil::Date)> {
    let year: i16 = label.get(..4)?.parse().ok()?;
    match label.len() {
        4 => Some((civil::Date::new(year, 1, 1).ok()?, civil::Date::new(year, 12, 31).ok()?)),
        7 => {
            let second: i16 = label.strip_prefix(&label[..4])?.strip_prefix('-')?.parse().ok()?;
            let follows = (year + 1) % 100 == second;
            follows.then_some((civil::Date::new(year, 7, 1).ok()?, civil::Date::new(year + 1, 6, 30).ok()?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::season_year;

    #[test]
    fn a_label_says_when_its_season_runs() {
        for (label, days) in [
            ("2024-25", Some(("2024-07-01", "2025-06-30"))),
            ("1999-00", Some(("1999-07-01", "2000-06-30"))),
            ("2030", Some(("2030-01-01", "2030-12-31"))),
            ("2024-26", None),
            ("summer", None),
        ] {
            let found = season_year(label).map(|(from, to)| (from.to_string(), to.to_string()));
            assert_eq!(found, days.map(|(from, to)| (from.to_owned(), to.to_owned())), "{label}");
        }
    }
}
