//! A person as they are linked: ring with initials, name, and what they were on a day.

use jiff::civil;
use schemars::JsonSchema;
use serde::Serialize;

use super::dates;
use super::picture::{Image, image};
use crate::archive::{Club, Id, Person, Role, Spell, Who};
use crate::facts::spell_on;
use crate::locale::{Arg, Family, Gender};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pictures::Frame;
use crate::records::values;

/// What the component `person` shows.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct PersonLink<'a> {
    /// The name of the person.
    pub(crate) name: &'a str,
    /// The page of the person, when there is one.
    pub(crate) link: Option<&'a str>,
    /// `BH`
    pub(crate) initials: String,
    /// In place of the initials.
    pub(crate) portrait: Option<Image<'a>>,
    /// The class of the club whose colours the ring wears.
    pub(crate) colours: Option<&'a str>,
    /// What they are or were; empty when the archive does not say.
    pub(crate) role: String,
}

/// Somebody who is named: with a page or without.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct Name<'a> {
    /// The name.
    pub(crate) name: std::borrow::Cow<'a, str>,
    /// Where it leads, when there is a page.
    pub(crate) link: Option<&'a str>,
}

/// A person with what they were on a day, at this club if it is given; else what they had been last. What became of it
/// later is not said.
pub(crate) fn person_on<'a>(
    context: &PageContext<'a>,
    person: Id<Person>,
    day: civil::Date,
    club: Option<Id<Club>>,
) -> PersonLink<'a> {
    let spells = &context.archive.people[person].spells;
    let on_that_day = spell_on(context.archive, person, day, club).map(|found| found.spell(context.archive));
    let begun = spells.iter().rev().filter(|spell| spell.begins().is_none_or(|begins| begins <= day));
    let here = begun.clone().find(|spell| spell.club == club);
    // Known to the month only, a spell at another club may not have begun on that day: what they had been here is sure.
    let is_sure = |spell: &&Spell| here.is_none() || spell.club == club || spell.has_surely_begun(day);
    let before = || here.or(begun.clone().next());
    match on_that_day.filter(is_sure).or_else(before) {
        Some(spell) if spell.ends().is_some_and(|ends| ends > day) => {
            let as_it_stood = Spell { to: None, to_season: None, ..spell.clone() };
            person_seen_from(context, person, &as_it_stood, club)
        }
        Some(spell) => person_seen_from(context, person, spell, club),
        None => PersonLink { role: positions(context, person), ..plain(context, person) },
    }
}

/// The spell that says what somebody is on a day, at this club if it is given; else what they were last.
pub(crate) fn last_spell<'a>(
    context: &PageContext<'a>,
    person: Id<Person>,
    day: civil::Date,
    club: Option<Id<Club>>,
) -> Option<&'a Spell> {
    let now = spell_on(context.archive, person, day, club).map(|found| found.spell(context.archive));
    now.or_else(|| context.archive.people[person].spells.last())
}

/// A person as this spell says.
pub(crate) fn person_as<'a>(context: &PageContext<'a>, person: Id<Person>, spell: &Spell) -> PersonLink<'a> {
    person_seen_from(context, person, spell, None)
}

/// The same beside a club: at another one, which is named, since the reader would take it for this one.
fn person_seen_from<'a>(
    context: &PageContext<'a>,
    person: Id<Person>,
    spell: &Spell,
    club: Option<Id<Club>>,
) -> PersonLink<'a> {
    let role = role_name(context, person, spell);
    let role = match (spell.club, club) {
        (Some(theirs), Some(club)) if theirs != club => role_at_club(context, &role, theirs),
        (Some(_) | None, Some(_) | None) => role,
    };
    let role = if spell.role.is_player() {
        role
    } else {
        let period = dates::spell_period(context.locale, spell);
        context.locale.words("person_role_and_period", &[("role", Arg::Text(&role)), ("period", Arg::Text(&period))])
    };
    let colours = spell.club.map(|club| context.club(club).colours);
    PersonLink { role, colours, ..plain(context, person) }
}

/// `hoofdcoach bij Anderlecht`
pub(crate) fn role_at_club(context: &PageContext<'_>, role: &str, club: Id<Club>) -> String {
    let at_club = [("role", Arg::Text(role)), ("club", Arg::Text(context.club(club).name))];
    context.locale.words("person_role_at_club", &at_club)
}

/// A person without a role.
pub(crate) fn plain<'a>(context: &PageContext<'a>, person: Id<Person>) -> PersonLink<'a> {
    let name = context.text(&context.archive.people[person].name);
    PersonLink {
        name,
        link: context.link(&PageKey::Person(person)),
        initials: initials(name),
        portrait: context.archive.people[person].portrait.map(|picture| image(context, picture, Frame::Face)),
        colours: None,
        role: String::new(),
    }
}

/// Somebody by name: linked when the archive has a page. None when nobody knows who it was.
pub(crate) fn named<'a>(context: &PageContext<'a>, who: &'a Who) -> Option<Name<'a>> {
    match who {
        Who::Person(person) => {
            let name = context.text(&context.archive.people[*person].name);
            Some(Name { name: name.into(), link: context.link(&PageKey::Person(*person)) })
        }
        Who::Printed(name) => Some(Name { name: name.as_str().into(), link: None }),
        Who::Unknown => None,
    }
}

/// The gender of words for a person; never guessed.
pub(crate) fn gender(person: &Person) -> Gender {
    match person.gender {
        Some(values::Gender::Female) => Gender::Female,
        Some(values::Gender::Male) => Gender::Male,
        None => Gender::Unsaid,
    }
}

/// The role of a spell in words: the position of a player where it is known, else the role.
pub(crate) fn role_name(context: &PageContext<'_>, person: Id<Person>, spell: &Spell) -> String {
    if let Some(label) = &spell.label {
        return context.text(label).to_owned();
    }
    let person = &context.archive.people[person];
    let gender = gender(person);
    let position = spell.positions.first().or(person.positions.first());
    let known = match (spell.role.word(), position) {
        (Role::PLAYER, Some(position)) => context.locale.name_for(Family::Position, position, gender),
        (role, _) => context.locale.name_for(Family::Role, role, gender),
    };
    known.unwrap_or_else(|| spell.role.word().replace('-', " "))
}

/// What somebody is, or was last, and where.
pub(crate) fn remark(context: &PageContext<'_>, person: Id<Person>) -> String {
    let Some(day) = context.facts.latest.day else { return positions(context, person) };
    let Some(spell) = last_spell(context, person, day, None) else { return positions(context, person) };
    let role = role_name(context, person, spell);
    let role = if spell.ends().is_some_and(|last| last < day) {
        context.locale.words("person_former", &[("role", Arg::Text(&role))])
    } else {
        role
    };
    match spell.club {
        Some(club) => format!("{role}, {}", context.club(club).name),
        None => role,
    }
}

/// The days of a spell of somebody who led a team: `interim, 3 november 2023 tot 25 november 2023`.
pub(crate) fn period_in_charge(context: &PageContext<'_>, spell: &Spell) -> String {
    let period = dates::spell_period(context.locale, spell);
    match spell.role.word() {
        Role::CARETAKER => context.locale.words("club_interim_period", &[("period", Arg::Text(&period))]),
        _ => period,
    }
}

/// The positions of a person in words; empty when none is known.
pub(crate) fn positions(context: &PageContext<'_>, person: Id<Person>) -> String {
    let person = &context.archive.people[person];
    let words = person
        .positions
        .iter()
        .filter_map(|position| context.locale.name_for(Family::Position, position, gender(person)));
    words.collect::<Vec<_>>().join(", ")
}

/// A birth or a death, as far as it is known: `29 december 1971, Gjakova`.
pub(crate) fn date_in_place(
    context: &PageContext<'_>,
    date: Option<values::Date>,
    place: Option<&values::Text>,
) -> Option<String> {
    let date = date.map(|date| dates::date(context.locale, date));
    let place = place.map(|place| context.text(place).to_owned());
    match (date, place) {
        (Some(date), Some(place)) => {
            let args = [("date", Arg::Text(&date)), ("place", Arg::Text(&place))];
            Some(context.locale.words("person_date_in_place", &args))
        }
        (date, place) => date.or(place),
    }
}

/// The first letters of the first and the last part of a name: `BH`, `PV` of Philippe Van Esch.
pub(crate) fn initials(name: &str) -> String {
    let mut parts = name.split_whitespace().filter_map(|part| part.chars().find(|letter| letter.is_alphanumeric()));
    let first = parts.next();
    let second = parts.find(|letter| letter.is_uppercase());
    first.into_iter().chain(second).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_those_of_the_first_name_and_the_surname() {
        for (name, expected) in [
            ("Besnik Hasi", "BH"),
            ("Philippe Van Esch", "PV"),
            ("Kevin de Bruyne", "KB"),
            ("Pelé", "P"),
            ("Émile Zola", "ÉZ"),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }
}
