//! Spells that exclude each other: two head coaches of one club, a player of two clubs.

use jiff::civil::Date as Day;

use crate::archive::{Club, Id, Person, Role, Spell, Table, season_year};
use crate::records::values::{At, ClubKind, Date};
use crate::records::{Record, person};
use crate::source::{Code, Diagnostics, Span};

/// The days that a spell covers for certain: a year alone may mean any day of it, and an overlap must be certain to be a
/// fault.
fn certain(spell: &Spell) -> Option<(Day, Day)> {
    let first = match (spell.from.and_then(Date::known), &spell.from_season) {
        (Some(date), _) if !date.about && !date.uncertain => date.latest(),
        (Some(_), _) => return None,
        (None, Some(season)) => season_year(season.as_str())?.0,
        (None, None) => return None,
    };
    let last = match (spell.to, &spell.to_season) {
        (Some(Date::Known(date)), _) if !date.about && !date.uncertain => date.earliest(),
        (Some(_), _) => return None,
        (None, Some(season)) => season_year(season.as_str())?.1,
        (None, None) => Day::MAX,
    };
    (first <= last).then_some((first, last))
}

/// True when two spells share more than one day for certain.
fn overlap(one: &Spell, other: &Spell) -> bool {
    match (certain(one), certain(other)) {
        (Some((from, to)), Some((other_from, other_to))) => from.max(other_from) < to.min(other_to),
        _ => false,
    }
}

/// A shown person with its record, whose spells stand in the order of the file there.
pub(in crate::archive) struct Checked<'a> {
    pub id: Id<Person>,
    pub record: &'a Record<person::Person>,
}

/// Two head coaches of one club at once, and players at two clubs at once without a loan.
pub(in crate::archive) fn check_spells(
    checked: &[Checked<'_>],
    people: &Table<Person>,
    clubs: &Table<Club>,
    found: &mut Diagnostics,
) {
    let mut coaches: Vec<(Id<Club>, Id<Person>, &Spell, Span)> = Vec::new();
    for Checked { id, record } in checked {
        let spells = &people[*id].spells;
        let place = |index: usize| record.fields.spells.get(index).map_or(record.whole(), |spell| record.span(spell));
        for (index, spell) in spells.iter().enumerate() {
            if spell.role.word() == Role::HEAD_COACH
                && let Some(club) = spell.club
            {
                coaches.push((club, *id, spell, spell_place(record, spell).unwrap_or(place(index))));
            }
        }
        check_two_clubs(record, spells, clubs, found);
    }
    coaches.sort_by_key(|(club, person, ..)| (*club, *person));
    for (index, (club, person, spell, place)) in coaches.iter().enumerate() {
        for (other_club, other, other_spell, other_place) in &coaches[index + 1..] {
            if other_club != club {
                break;
            }
            if other != person && overlap(spell, other_spell) {
                found
                    .report(
                        Code::TwoCoaches,
                        *other_place,
                        format!("`{}` has two head coaches at once", clubs[*club].slug),
                    )
                    .also(*place, "the other one")
                    .help("mend one of the periods, or make one of them `caretaker`");
            }
        }
    }
}

/// Where the record writes this spell.
fn spell_place(record: &Record<person::Person>, spell: &Spell) -> Option<Span> {
    let written = record.fields.spells.iter().find(|written| {
        let fields = written.get_ref();
        let side = |date: &Option<At<Date>>| date.as_ref().map(|date| *date.get_ref());
        side(&fields.from) == spell.from
            && side(&fields.to) == spell.to
            && fields.role.as_ref().map_or(Role::PLAYER, |role| role.get_ref().as_str()) == spell.role.word()
    })?;
    Some(record.span(written))
}

fn check_two_clubs(record: &Record<person::Person>, spells: &[Spell], clubs: &Table<Club>, found: &mut Diagnostics) {
    let counts = |spell: &&Spell| {
        spell.role.is_player()
            && spell.loan_from.is_none()
            && spell.club.is_some_and(|club| clubs[club].kind != ClubKind::NationalTeam)
    };
    let playing: Vec<&Spell> = spells.iter().filter(counts).collect();
    for (index, spell) in playing.iter().enumerate() {
        for other in &playing[index + 1..] {
            if spell.club != other.club && overlap(spell, other) {
                let place = spell_place(record, other).unwrap_or(record.whole());
                let fault = found.report(Code::TwoClubs, place, "a player at two clubs at once");
                if let Some(first) = spell_place(record, spell) {
                    fault.also(first, "this spell covers the same days");
                }
                fault.help("mend one of the periods, or write `loan_from` for a loan");
            }
        }
    }
}
