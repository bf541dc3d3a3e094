//! What is certain about dates and people. A fault must be certain; all else speaks for the writer.

use jiff::civil::Date as Day;

use crate::archive::{Archive, KickOff, Person, Who};
use crate::records::values::{Date, KnownDate};

/// The first and the last day that a date can be; None when its writer was not sure.
pub(super) fn bounds(date: Date) -> Option<(Day, Day)> {
    date.known().and_then(bounds_of)
}

fn bounds_of(date: KnownDate) -> Option<(Day, Day)> {
    if date.about || date.uncertain {
        return None;
    }
    Some((if date.at_latest { Day::MIN } else { date.earliest() }, date.latest()))
}

/// The first and the last day on which a match can have begun.
pub(super) fn kick_off_bounds(kick_off: &KickOff) -> Option<(Day, Day)> {
    match kick_off {
        KickOff::NotSet => None,
        KickOff::On(date) => bounds_of(*date),
        KickOff::At(moment) => Some((moment.date(), moment.date())),
    }
}

/// One person for certain: one record, or one printed name of more than one word. Brothers may both be printed `Peeters`.
pub(super) fn same(one: &Who, other: &Who) -> bool {
    match (one, other) {
        (Who::Person(one), Who::Person(other)) => one == other,
        (Who::Printed(one), Who::Printed(other)) => one == other && one.trim().contains(' '),
        _ => false,
    }
}

/// True unless these are two people for certain. A printed name may be anybody with whom it shares a word.
pub(super) fn may_be(archive: &Archive, one: &Who, other: &Who) -> bool {
    match (one, other) {
        (Who::Unknown, _) | (_, Who::Unknown) => true,
        (Who::Person(one), Who::Person(other)) => one == other,
        (Who::Person(person), Who::Printed(printed)) | (Who::Printed(printed), Who::Person(person)) => {
            names_of(&archive.people[*person]).any(|name| share_a_word(name, printed))
        }
        // Two spellings of one name need not have a word in common.
        (Who::Printed(_), Who::Printed(_)) => true,
    }
}

fn names_of(person: &Person) -> impl Iterator<Item = &str> {
    let entries = [&person.aliases, &person.nicknames, &person.former_names].into_iter().flatten();
    let texts = entries.map(|entry| &entry.name).chain(&person.full_name).chain([&person.name]);
    texts.flat_map(|text| text.forms()).map(|(_, form)| form)
}

fn share_a_word(one: &str, other: &str) -> bool {
    fn words(name: &str) -> impl Iterator<Item = String> {
        let parts = name.split(|sign: char| !sign.is_alphanumeric());
        parts.filter(|word| word.chars().count() > 1).map(str::to_lowercase)
    }
    words(one).any(|word| words(other).any(|known| known == word))
}

#[cfg(test)]
mod tests {
    use super::share_a_word;

    #[test]
    fn initials_are_no_words_that_two_names_share() {
        assert!(share_a_word("K. Peeters", "Karel Peeters"));
        assert!(share_a_word("Peeters", "PEETERS"));
        assert!(!share_a_word("K. Peeters", "K. Smet"));
    }
}
