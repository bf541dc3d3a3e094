//! People beside their own lives: nobody plays before birth or after death, and hardly anybody before the age of twelve.

use jiff::ToSpan;
use jiff::civil::Date as Day;

use super::certain::{bounds, kick_off_bounds};
use super::match_files::{FileOfMatch, Sheet};
use super::people::Checked;
use crate::archive::resolve::{Resolver, side_of};
use crate::archive::{Id, Person, Role, Table, Who, season_year};
use crate::records::person::Spell;
use crate::records::values::{ClubKind, Date};
use crate::source::{Code, Diagnostics, Span};

const YOUNGEST: i32 = 12;

/// The days between which somebody certainly lived, as far as they are known.
struct Life {
    born: Option<Day>,
    died: Option<Day>,
    /// As they are written.
    dates: [Option<Date>; 2],
}

impl Life {
    fn of(person: &Person) -> Life {
        let certain = |date: Option<Date>| date.and_then(bounds);
        let born = certain(person.born).map(|(first, _)| first);
        let died = certain(person.died).map(|(_, last)| last);
        let dates = [person.born, person.died];
        // Which of the two is wrong has been asked already.
        match born.zip(died).is_some_and(|(born, died)| died < born) {
            true => Life { born: None, died: None, dates },
            false => Life { born, died, dates },
        }
    }

    fn is_unknown(&self) -> bool {
        self.born.is_none() && self.died.is_none()
    }

    /// Why nobody can have done anything between these days.
    fn excludes(&self, first: Day, last: Day) -> Option<String> {
        let [born_on, died_on] = self.dates;
        match (self.born, self.died) {
            (Some(born), _) if last < born => Some(format!("was born in {}", as_exact(born, born_on, last))),
            (_, Some(died)) if first > died => Some(format!("died in {}", as_exact(died, died_on, first))),
            _ => None,
        }
    }

    fn is_child_on(&self, day: Day) -> bool {
        self.born.and_then(|born| born.checked_add(YOUNGEST.years()).ok()).is_some_and(|old_enough| day < old_enough)
    }
}

/// The year of a date, or all that is known of it where the year alone says nothing.
fn as_exact(day: Day, written: Option<Date>, beside: Day) -> String {
    match written.and_then(Date::known) {
        Some(date) if day.year() == beside.year() => date.to_string(),
        _ => day.year().to_string(),
    }
}

/// Spells of people outside their lives.
pub(in crate::archive) fn check_lives(
    checked: &[Checked<'_>],
    people: &Table<Person>,
    resolver: &Resolver<'_>,
    clubs: &Table<crate::archive::Club>,
    found: &mut Diagnostics,
) {
    for Checked { id, record } in checked {
        let life = Life::of(&people[*id]);
        if life.is_unknown() {
            continue;
        }
        for written in &record.fields.spells {
            let spell = written.get_ref();
            let role = spell.role.as_ref().map_or(Role::PLAYER, |role| role.get_ref().as_str());
            if role == "captain-of-honour" {
                continue;
            }
            let begun = begins(spell);
            let reason = begun.and_then(|(first, last)| life.excludes(first, last));
            let ended = spell.to.as_ref().and_then(|to| bounds(*to.get_ref()));
            let after = ended.and_then(|(first, _)| life.excludes(first, Day::MAX));
            if let Some(reason) = reason.or(after) {
                found
                    .report(Code::OutsideLife, record.span(written), format!("this person {reason}"))
                    .help("mend the dates of the spell, `born` or `died`");
                continue;
            }
            let club = spell.club.as_ref().and_then(|club| resolver.identities.clubs.find(club.get_ref()).shown());
            let of_youth = spell.label.is_some() || club.is_some_and(|club| clubs[club].kind == ClubKind::Youth);
            let plays = Role(role.to_owned());
            if (plays.is_player() || plays.leads_team())
                && !of_youth
                && begun.is_some_and(|(_, last)| life.is_child_on(last))
            {
                report_child(record.span(written), found);
            }
        }
    }
}

/// The days between which a spell began.
fn begins(spell: &Spell) -> Option<(Day, Day)> {
    match (&spell.from, &spell.from_season) {
        (Some(from), _) => bounds(*from.get_ref()),
        (None, Some(season)) => season_year(season.get_ref().as_str()),
        (None, None) => None,
    }
}

fn report_child(place: Span, found: &mut Diagnostics) {
    found
        .report(Code::TooYoung, place, format!("this player is not {YOUNGEST} yet"))
        .help("mend the date or `born`; a spell in the youth is at a club of the kind `youth`, or has a `label`");
}

/// Everybody who does something in a match.
pub(super) fn check_life_at_match(file: &FileOfMatch<'_>, sheets: &[Sheet; 2], found: &mut Diagnostics) {
    let Some((first, last)) = kick_off_bounds(&file.game.kick_off) else { return };
    let mut seen: Vec<Id<Person>> = Vec::new();
    for (who, place) in in_action(file, sheets) {
        let Who::Person(person) = who else { continue };
        if seen.contains(&person) {
            continue;
        }
        seen.push(person);
        let life = Life::of(&file.archive.people[person]);
        if let Some(reason) = life.excludes(first, last) {
            let years = [life.born, life.died].into_iter().flatten().map(Day::year);
            let is_same_year = first == last && years.into_iter().any(|year| year == last.year());
            let of = if is_same_year { last.to_string() } else { last.year().to_string() };
            let message = format!("{} {reason}, and this match is of {of}", file.name(&who));
            found
                .report(Code::OutsideLife, place, message)
                .help("mend the name, or the dates of the person; namesakes have a record each");
        } else if life.is_child_on(last) {
            report_child(place, found);
        }
    }
}

fn in_action(file: &FileOfMatch<'_>, sheets: &[Sheet; 2]) -> Vec<(Who, Span)> {
    let listed = sheets.iter().flat_map(|sheet| sheet.everybody()).map(|listed| (listed.who.clone(), listed.place));
    let goals = file.goals().iter().filter_map(|goal| {
        let (_, who) = side_of(&goal.get_ref().home, &goal.get_ref().away)?;
        Some((file.who(who.get_ref()), file.span(who)))
    });
    listed.chain(goals).collect()
}
