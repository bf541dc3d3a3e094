//! People and clubs by the letter under which an index lists them.

use std::collections::BTreeMap;

use crate::archive::{Archive, Club, Id, Person, Table, Venue};
use crate::locale::{Language, first_letter};

/// Things by letter, as [`first_letter`] says it; in no order within a letter, since each language sorts its own way.
pub type ByLetter<T> = BTreeMap<char, Vec<Id<T>>>;

/// What the indexes of a language list.
#[derive(Debug, Default)]
pub struct Initials {
    /// By surname.
    pub people: ByLetter<Person>,
    /// By name in this language.
    pub clubs: ByLetter<Club>,
    pub venues: ByLetter<Venue>,
}

impl Initials {
    pub(super) fn of(archive: &Archive, language: Language) -> Initials {
        let (language, main) = (language.id(), archive.site.main_language().id());
        Initials {
            people: by_letter(&archive.people, |person| &person.sort_name),
            clubs: by_letter(&archive.clubs, |club| club.name.in_language(language, main)),
            venues: by_letter(&archive.venues, |venue| venue.name.in_language(language, main)),
        }
    }
}

fn by_letter<T>(things: &Table<T>, name: impl Fn(&T) -> &str) -> ByLetter<T> {
    let mut letters = ByLetter::new();
    for (id, thing) in things.iter() {
        letters.entry(first_letter(name(thing))).or_insert_with(Vec::new).push(id);
    }
    letters
}
