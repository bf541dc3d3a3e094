//! Claims that hang on one record: the score and the day of a match, the age of a person.

use jiff::{Timestamp, civil};

use super::{Known, Lack, Working};
use crate::archive::{Archive, Claimed, Id, KickOff, Match, MatchStatus, Person};
use crate::facts::tables::counting::{Counted, ended};
use crate::records::values::{Date, KnownDate};
use crate::sport::Score;

/// The score that counted at a moment.
pub(super) fn score(archive: &Archive, id: Id<Match>, moment: Timestamp) -> Result<Known, Lack> {
    let game = &archive.matches[id];
    let Some(counted) = Counted::at(archive, game, moment) else {
        let is_over = ended(archive, game).is_some_and(|end| end <= moment);
        let is_later = game.counting_score().is_some() && !is_over && game.kick_off.day().is_some();
        return Err(if is_later { Lack::NotOver(id) } else { Lack::Result(id) });
    };
    let [home, away] = counted.goals_of([game.home, game.away]);
    let score = Score::new(home as u16, away as u16);
    Ok(Known { value: Claimed::Score(score), working: Working::Match(id) })
}

/// The day of a match, as exactly as it is known.
pub(super) fn date(archive: &Archive, id: Id<Match>, claimed: Claimed) -> Result<Known, Lack> {
    let game = &archive.matches[id];
    let known = match &game.kick_off {
        KickOff::NotSet => return Err(Lack::Day(id)),
        KickOff::At(moment) => KnownDate::day(moment.date()),
        KickOff::On(date) => *date,
    };
    // Of a match that waits for a new day only the old one is written.
    if game.status == MatchStatus::Postponed || known.about || known.uncertain || known.at_latest {
        return Err(Lack::Day(id));
    }
    if let Claimed::Date(claimed) = claimed {
        let overlaps = claimed.earliest() <= known.latest() && known.earliest() <= claimed.latest();
        let holds = claimed.earliest() <= known.earliest() && known.latest() <= claimed.latest();
        if overlaps && !holds {
            return Err(Lack::Day(id));
        }
    }
    Ok(Known { value: Claimed::Date(known), working: Working::Match(id) })
}

/// How old a person was on a day. Where only a year or a month of birth is known there are two ages; one that is neither
/// is false all the same.
pub(super) fn age(archive: &Archive, person: Id<Person>, claimed: Claimed, day: civil::Date) -> Result<Known, Lack> {
    let person = &archive.people[person];
    let born = person.born.and_then(Date::known).filter(|born| !born.about && !born.uncertain).ok_or(Lack::Birth)?;
    let day = match person.died {
        None => day,
        Some(died) => match died.known().and_then(KnownDate::exact) {
            Some(died) => day.min(died),
            None => return Err(Lack::Death),
        },
    };
    let youngest = years_between(born.latest(), day).ok_or(Lack::Birth)?;
    // Who was born then at the latest can be of any age above.
    let oldest = years_between(born.earliest(), day).filter(|_| !born.at_latest);
    let answer = |age: u32| Ok(Known { value: Claimed::Age(age), working: Working::Birth(Date::Known(born)) });
    let Claimed::Age(claimed) = claimed else { return Err(Lack::Birth) };
    match oldest {
        Some(oldest) if oldest == youngest => answer(youngest),
        Some(oldest) if claimed > oldest => answer(oldest),
        _ if claimed < youngest => answer(youngest),
        _ => Err(Lack::Birth),
    }
}

/// None before birth.
fn years_between(born: civil::Date, day: civil::Date) -> Option<u32> {
    let birthday_to_come = (day.month(), day.day()) < (born.month(), born.day());
    u32::try_from(i32::from(day.year()) - i32::from(born.year()) - i32::from(birthday_to_come)).ok()
}
