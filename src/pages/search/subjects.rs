//! Who and what can be found by name, the most prominent first.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;

use super::{FindableSubject, NameKind, ShownSubject};
use crate::archive::Subject;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::club::remark as remark_of_club;
use crate::pages::parts::person::{initials, remark as remark_of_person};
use crate::records::values::{NameEntry, Text};

/// Subjects with their places.
pub(super) struct Numbered {
    pub(super) in_order: Vec<Subject>,
    pub(super) places: HashMap<Subject, u32>,
}

/// All subjects: those with most stories first, then clubs and people with most matches behind them, then by slug.
pub(super) fn numbered(context: &PageContext<'_>) -> Numbered {
    let archive = context.archive;
    let people = archive.people.ids().map(Subject::Person);
    let clubs = archive.clubs.ids().map(Subject::Club);
    let competitions = archive.competitions.ids().map(Subject::Competition);
    let venues = archive.venues.ids().map(Subject::Venue);
    let mut in_order: Vec<Subject> = people.chain(clubs).chain(competitions).chain(venues).collect();
    in_order.sort_by_cached_key(|subject| {
        let stories = context.facts.stories_of(*subject).len();
        let matches = match subject {
            Subject::Club(club) => context.facts.clubs[*club].opponents.iter().map(|met| met.matches.len()).sum(),
            _ => 0,
        };
        (Reverse(stories), Reverse(matches), *subject)
    });
    let places = (0..).zip(&in_order).map(|(place, subject)| (*subject, place)).collect();
    Numbered { in_order, places }
}

/// A subject with its names.
pub(super) fn findable<'a>(context: &'a PageContext<'a>, subject: Subject) -> FindableSubject<'a> {
    let archive = context.archive;
    let mut names = Names { names: Vec::new() };
    let shown = match subject {
        Subject::Person(id) => {
            let person = &archive.people[id];
            names.add([&person.name], NameKind::Own);
            names.add(&person.full_name, NameKind::Former);
            names.entries(&[&person.aliases, &person.nicknames], &person.former_names);
            let name = context.text(&person.name);
            ShownSubject {
                kind: "person",
                slug: person.slug.as_str(),
                name: name.into(),
                link: context.link_to(&PageKey::Person(id)).into(),
                remark: remark_of_person(context, id),
                sign: initials(name).into(),
                colours: person.spells.last().and_then(|spell| spell.club).map(|club| context.colours_of(club)),
            }
        }
        Subject::Club(id) => {
            let club = &archive.clubs[id];
            names.add([&club.name], NameKind::Own);
            names.add(&club.short_name, NameKind::Own);
            names.add(&club.full_name, NameKind::Other);
            names.entries(&[&club.aliases, &club.nicknames], &club.former_names);
            if let Some(code) = &club.code {
                names.names.push((code.into(), NameKind::Other));
            }
            let linked = context.club(id);
            ShownSubject {
                kind: "club",
                slug: club.slug.as_str(),
                name: linked.name.into(),
                link: context.link_to(&PageKey::Club(id)).into(),
                remark: remark_of_club(context, club),
                sign: linked.code.into(),
                colours: Some(linked.colours),
            }
        }
        Subject::Competition(id) => {
            let competition = &archive.competitions[id];
            names.add([&competition.name], NameKind::Own);
            names.add(&competition.short_name, NameKind::Own);
            names.add(&competition.full_name, NameKind::Other);
            names.entries(&[&competition.aliases], &competition.former_names);
            let country = competition.country.as_deref();
            ShownSubject {
                kind: "competition",
                slug: competition.slug.as_str(),
                name: context.text(&competition.name).into(),
                link: context.link_to(&PageKey::Competition(id)).into(),
                remark: country
                    .and_then(|country| context.locale.name_of(crate::locale::Family::Country, country))
                    .unwrap_or_default(),
                sign: Cow::Borrowed(""),
                colours: None,
            }
        }
        Subject::Venue(id) => {
            let venue = &archive.venues[id];
            names.add([&venue.name], NameKind::Own);
            names.add(&venue.full_name, NameKind::Other);
            names.entries(&[&venue.aliases, &venue.nicknames], &venue.former_names);
            ShownSubject {
                kind: "venue",
                slug: venue.slug.as_str(),
                name: context.text(&venue.name).into(),
                link: context.link_to(&PageKey::Venue(id)).into(),
                remark: venue.city.as_ref().map_or_else(String::new, |city| context.text(city).to_owned()),
                sign: Cow::Borrowed(""),
                colours: None,
            }
        }
        Subject::ClubSeason(_)
        | Subject::Season(_)
        | Subject::Stage(_)
        | Subject::Match(_)
        | Subject::Story(_)
        | Subject::Thread(_)
        | Subject::Page(_)
        | Subject::Picture(_) => unreachable!("only people, clubs, competitions and venues are numbered"),
    };
    FindableSubject { shown, names: names.names }
}

struct Names<'a> {
    names: Vec<(Cow<'a, str>, NameKind)>,
}

impl<'a> Names<'a> {
    /// Names in every language that they were written in.
    fn add(&mut self, texts: impl IntoIterator<Item = &'a Text>, kind: NameKind) {
        let forms = texts.into_iter().flat_map(Text::forms);
        self.names.extend(forms.map(|(_, name)| (Cow::Borrowed(name), kind)));
    }

    fn entries(&mut self, now: &[&'a Vec<NameEntry>], former: &'a [NameEntry]) {
        let texts = |entry: &'a NameEntry| [&entry.name].into_iter().chain(&entry.short_name);
        self.add(now.iter().flat_map(|entries| entries.iter()).flat_map(texts), NameKind::Other);
        self.add(former.iter().flat_map(texts), NameKind::Former);
    }
}
