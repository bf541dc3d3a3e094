//! The names that records bear, form by form, with when and where each is good.

use jiff::civil;

use crate::archive::{Archive, Club, Competition, Person, Subject, Venue};
use crate::locale::Language;
use crate::records::values::{ClubKind, Date, NameEntry, Text};

/// One name of one record.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub(super) subject: Subject,
    pub(super) words: String,
    pub(super) kind: FormKind,
    /// Good in texts of this language only.
    pub(super) language: Option<Language>,
    /// The days between which it is good, both inclusive.
    pub(super) from: civil::Date,
    pub(super) to: civil::Date,
    /// Whether it needs no context, where the writer says so.
    pub(super) alone: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FormKind {
    /// A name, an alias, a nickname, a short name.
    Name,
    /// What a person is called for short.
    Surname,
    /// A name of before, which stories that look back may use as well.
    Former,
}

/// How good a form is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Good {
    /// It is of before, and the story looks back.
    LookingBack,
    InPeriod,
}

impl Form {
    /// How good it is in a text of this day and language; none when it is not.
    pub(super) fn good(&self, day: civil::Date, language: Language) -> Option<Good> {
        if self.language.is_some_and(|own| own != language) || day < self.from {
            None
        } else if day <= self.to {
            Some(Good::InPeriod)
        } else {
            (self.kind == FormKind::Former && self.words.contains(char::is_whitespace)).then_some(Good::LookingBack)
        }
    }
}

/// Every form of every name of the archive's people, clubs, venues and competitions.
pub(super) fn forms(archive: &Archive) -> Vec<Form> {
    let mut forms = Forms { list: Vec::new() };
    for (id, person) in archive.people.iter() {
        forms.person(Subject::Person(id), person);
    }
    for (id, club) in archive.clubs.iter() {
        forms.club(Subject::Club(id), club);
    }
    for (id, venue) in archive.venues.iter() {
        forms.venue(Subject::Venue(id), venue);
    }
    for (id, competition) in archive.competitions.iter() {
        forms.competition(Subject::Competition(id), competition);
    }
    forms.list
}

/// The names of places: where clubs and venues are at home, and the countries of national teams; in every language that is
/// written.
pub(super) fn towns(archive: &Archive) -> impl Iterator<Item = &str> {
    let of_clubs = archive.clubs.iter().filter_map(|(_, club)| club.city.as_ref());
    let of_venues = archive.venues.iter().filter_map(|(_, venue)| venue.city.as_ref());
    let teams =
        archive.clubs.iter().filter(|(_, club)| club.kind == ClubKind::NationalTeam).map(|(_, team)| &team.name);
    of_clubs.chain(of_venues).chain(teams).flat_map(|place| place.forms().into_iter().map(|(_, name)| name))
}

/// Words that begin the name of a person and are no part of the surname.
pub(super) fn given_names(person: &Person) -> impl Iterator<Item = &str> {
    let forms = [Some(&person.name), person.full_name.as_ref()].into_iter().flatten().flat_map(Text::forms);
    let others = [&person.aliases, &person.former_names].into_iter().flatten().flat_map(|entry| entry.name.forms());
    let names = forms.chain(others).map(|(_, name)| name);
    names.flat_map(|name| {
        let before = name.find(person.surname.as_str()).map_or("", |at| &name[..at]);
        before.split(|letter: char| letter.is_whitespace() || letter == '-').filter(|word| !word.is_empty())
    })
}

struct Forms {
    list: Vec<Form>,
}

/// The period of a record: it has no name before it is there.
#[derive(Clone, Copy)]
struct Life {
    from: civil::Date,
}

impl Life {
    fn since(begin: Option<Date>) -> Life {
        Life { from: begin.and_then(Date::known).map_or(civil::Date::MIN, |begin| begin.earliest()) }
    }
}

impl Forms {
    fn person(&mut self, subject: Subject, person: &Person) {
        let life = Life::since(person.born);
        self.text(subject, &person.name, FormKind::Name, life, None);
        self.optional(subject, person.full_name.as_ref(), life);
        self.entries(subject, &person.aliases, FormKind::Name, life);
        self.entries(subject, &person.nicknames, FormKind::Name, life);
        self.entries(subject, &person.former_names, FormKind::Former, life);
        // Who has one name only is called by it, and by no surname.
        let is_only_name = person.name.forms().iter().any(|(_, name)| *name == person.surname);
        if !is_only_name {
            self.add(subject, &person.surname, FormKind::Surname, life, None);
        }
    }

    fn club(&mut self, subject: Subject, club: &Club) {
        let life = Life::since(club.founded);
        self.text(subject, &club.name, FormKind::Name, life, club.alone);
        self.optional(subject, club.full_name.as_ref(), life);
        self.optional(subject, club.short_name.as_ref(), life);
        self.entries(subject, &club.aliases, FormKind::Name, life);
        self.entries(subject, &club.nicknames, FormKind::Name, life);
        self.entries(subject, &club.former_names, FormKind::Former, life);
    }

    fn venue(&mut self, subject: Subject, venue: &Venue) {
        let life = Life::since(venue.opened);
        self.text(subject, &venue.name, FormKind::Name, life, None);
        self.optional(subject, venue.full_name.as_ref(), life);
        self.entries(subject, &venue.aliases, FormKind::Name, life);
        self.entries(subject, &venue.nicknames, FormKind::Name, life);
        self.entries(subject, &venue.former_names, FormKind::Former, life);
    }

    fn competition(&mut self, subject: Subject, competition: &Competition) {
        let life = Life::since(None);
        self.text(subject, &competition.name, FormKind::Name, life, None);
        self.optional(subject, competition.full_name.as_ref(), life);
        self.optional(subject, competition.short_name.as_ref(), life);
        self.entries(subject, &competition.aliases, FormKind::Name, life);
        self.entries(subject, &competition.former_names, FormKind::Former, life);
    }

    fn optional(&mut self, subject: Subject, text: Option<&Text>, life: Life) {
        if let Some(text) = text {
            self.text(subject, text, FormKind::Name, life, None);
        }
    }

    /// Every language's form of a name is a name in every text.
    fn text(&mut self, subject: Subject, text: &Text, kind: FormKind, life: Life, alone: Option<bool>) {
        for (_, words) in text.forms() {
            self.add(subject, words, kind, life, alone);
        }
    }

    fn entries(&mut self, subject: Subject, entries: &[NameEntry], kind: FormKind, life: Life) {
        for entry in entries {
            let first = self.list.len();
            self.text(subject, &entry.name, kind, life, entry.alone);
            if let Some(short) = &entry.short_name {
                // What is short for a name of before is good in its period only.
                self.text(subject, short, FormKind::Name, life, entry.alone);
            }
            let language = entry.language.as_deref().and_then(Language::parse);
            for form in &mut self.list[first..] {
                form.language = language;
                if let Some(Date::Known(from)) = entry.from {
                    form.from = from.earliest();
                }
                match entry.to {
                    Some(Date::Known(to)) => form.to = to.latest(),
                    Some(Date::Unknown) | None => {}
                }
            }
        }
    }

    fn add(&mut self, subject: Subject, words: &str, kind: FormKind, life: Life, alone: Option<bool>) {
        self.list.push(Form {
            subject,
            words: words.trim().to_owned(),
            kind,
            language: None,
            from: life.from,
            to: civil::Date::MAX,
            alone,
        });
    }
}
