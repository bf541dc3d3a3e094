//! Spells that exclude each other, or ask for each other: two head coaches of one club, a player of two clubs, loans.

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
                coaches.push((club, *id, spell, spell_place(record, spell, clubs).unwrap_or(place(index))));
            }
        }
        check_two_clubs(record, spells, clubs, found);
        check_loans(record, spells, clubs, found);
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
fn spell_place(record: &Record<person::Person>, spell: &Spell, clubs: &Table<Club>) -> Option<Span> {
    let written = record.fields.spells.iter().find(|written| {
        let fields = written.get_ref();
        let side = |date: &Option<At<Date>>| date.as_ref().map(|date| *date.get_ref());
        let at_club = match (&fields.club, spell.club.map(|club| &clubs[club])) {
            (Some(slug), Some(club)) => {
                *slug.get_ref() == club.slug || club.former_slugs.iter().any(|former| former == slug.get_ref())
            }
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        at_club
            && side(&fields.from) == spell.from
            && side(&fields.to) == spell.to
            && fields.role.as_ref().map_or(Role::PLAYER, |role| role.get_ref().as_str()) == spell.role.word()
    })?;
    Some(record.span(written))
}

/// Roles that one person can have at one club only at a time. A head coach of a club may be one of a country too, a youth
/// coach may play elsewhere, and who scouts, owns or treats may do so for many.
fn check_two_clubs(record: &Record<person::Person>, spells: &[Spell], clubs: &Table<Club>, found: &mut Diagnostics) {
    let kind = |spell: &Spell| spell.club.map(|club| clubs[club].kind);
    for (role, words) in
        [(Role::PLAYER, "a player at two clubs at once"), (Role::HEAD_COACH, "head coach of two clubs at once")]
    {
        let fits = |spell: &&Spell| match role {
            Role::PLAYER => spell.role.is_player() && kind(spell).is_some_and(|kind| kind != ClubKind::NationalTeam),
            _ => spell.role.word() == role && kind(spell) == Some(ClubKind::Club),
        };
        let excluding: Vec<&Spell> = spells.iter().filter(|spell| spell.loan_from.is_none()).filter(fits).collect();
        for (index, spell) in excluding.iter().enumerate() {
            for other in &excluding[index + 1..] {
                if house(clubs, spell.club) == house(clubs, other.club) || !overlap(spell, other) {
                    continue;
                }
                let place = spell_place(record, other, clubs).unwrap_or(record.whole());
                let fault = found.report(Code::TwoClubs, place, words);
                if let Some(first) = spell_place(record, spell, clubs) {
                    fault.also(first, "this spell covers the same days");
                }
                fault.help(match role {
                    Role::PLAYER => "mend one of the periods, or write `loan_from` for a loan",
                    _ => "mend one of the periods, or one of the roles",
                });
            }
        }
    }
}

/// The club that a second, a youth or a women's team belongs to.
fn house(clubs: &Table<Club>, club: Option<Id<Club>>) -> Option<Id<Club>> {
    club.map(|club| clubs[club].parent.unwrap_or(club))
}

/// A loan from a club at which the person never was then.
fn check_loans(record: &Record<person::Person>, spells: &[Spell], clubs: &Table<Club>, found: &mut Diagnostics) {
    for loan in spells {
        let Some(parent) = loan.loan_from else { continue };
        let is_there = spells.iter().any(|spell| {
            spell.loan_from.is_none()
                && house(clubs, spell.club) == house(clubs, Some(parent))
                && may_share_days(spell, loan)
        });
        if !is_there && let Some(place) = spell_place(record, loan, clubs) {
            let slug = &clubs[parent].slug;
            found
                .report(Code::LoanWithoutParent, place, format!("a loan from `{slug}`, with no spell there then"))
                .help(format!("add the spell at `{slug}`, which goes on during the loan"));
        }
    }
}

/// True unless one of the two is over for certain before the other begins.
fn may_share_days(one: &Spell, other: &Spell) -> bool {
    let is_vague = |date: Option<Date>| {
        date.and_then(Date::known).is_some_and(|date| date.about || date.uncertain || date.at_latest)
    };
    if [one.from, one.to, other.from, other.to].into_iter().any(is_vague) {
        return true;
    }
    let over_before = |one: &Spell, other: &Spell| {
        let ends = one.ends().filter(|_| one.to != Some(Date::Unknown));
        ends.zip(other.begins()).is_some_and(|(ends, begins)| ends < begins)
    };
    !over_before(one, other) && !over_before(other, one)
}
