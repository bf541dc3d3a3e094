//! Who led a team before and after somebody. It is derived from the spells, and only where no gap makes it a guess: between
//! the two lie a few days at most, or a summer in which the club is known not to have played.

use jiff::civil;
use jiff::{Span, ToSpan};

use crate::archive::{Archive, Role, Spell};
use crate::records::values::Date;

use super::people::SpellOf;

/// Whoever came and went within so many days was followed by nobody else.
const A_FEW_DAYS: i64 = 7;

/// Longer than the longest summer of a league.
const A_SUMMER: i64 = 120;

/// The spells before and after another at one club.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Neighbours {
    pub predecessor: Option<SpellOf>,
    pub successor: Option<SpellOf>,
}

/// The line of those who led a team.
pub(super) struct Line<'a> {
    pub(in crate::facts) archive: &'a Archive,
    /// Their spells at one club.
    pub(in crate::facts) spells: &'a [SpellOf],
    /// The days on which the club played matches that count, in order.
    pub(in crate::facts) played: &'a [civil::Date],
}

/// The days of a spell, as far as they are known: the first and the last that each end can have been.
#[derive(Clone, Copy)]
struct Days {
    begin: Option<(civil::Date, civil::Date)>,
    end: End,
}

#[derive(Clone, Copy)]
enum End {
    Open,
    Unknown,
    Between(civil::Date, civil::Date),
}

impl Days {
    fn of(spell: &Spell) -> Days {
        let begin = match spell.from.and_then(Date::known) {
            Some(date) => Some((date.earliest(), date.latest())),
            None => spell.begins().map(|day| (day, day)),
        };
        let end = match (spell.to, spell.ends()) {
            (Some(Date::Unknown), _) => End::Unknown,
            (Some(Date::Known(date)), _) => End::Between(date.earliest(), date.latest()),
            (None, Some(day)) => End::Between(day, day),
            (None, None) => End::Open,
        };
        Days { begin, end }
    }

    fn covers(self, day: civil::Date) -> bool {
        let goes_on = match self.end {
            End::Open => true,
            End::Unknown => false,
            End::Between(_, last) => day <= last,
        };
        goes_on && self.begin.is_some_and(|(first, _)| first <= day)
    }

    /// Whether the spell may have had a day between these two, both excluded.
    fn may_lie_between(self, (after, before): (civil::Date, civil::Date)) -> bool {
        let ends_too_early = matches!(self.end, End::Between(_, last) if last <= after);
        !ends_too_early && self.begin.is_none_or(|(first, _)| first < before)
    }
}

impl Line<'_> {
    /// Who came before and after a spell. Several spells of one person without a break are one.
    pub(in crate::facts) fn neighbours(&self, of: SpellOf) -> Neighbours {
        Neighbours { predecessor: self.predecessor(of), successor: self.successor(of) }
    }

    fn days(&self, of: SpellOf) -> Days {
        Days::of(of.spell(self.archive))
    }

    fn own(&self, of: SpellOf) -> impl Iterator<Item = Days> {
        self.spells.iter().copied().filter(move |other| other.person == of.person).map(|other| self.days(other))
    }

    fn others(&self, of: SpellOf) -> impl Iterator<Item = (SpellOf, Days)> {
        let others = self.spells.iter().copied().filter(move |other| other.person != of.person);
        others.map(|other| (other, self.days(other)))
    }

    fn predecessor(&self, of: SpellOf) -> Option<SpellOf> {
        let mut begin = self.days(of).begin?;
        while let Some(before) = self
            .own(of)
            .filter_map(|own| {
                let touches = own.covers(shifted(begin.0, -1.days())?);
                own.begin.filter(|before| touches && *before < begin)
            })
            .min()
        {
            begin = before;
        }
        let day_before = shifted(begin.0, -1.days())?;
        if let Some(direct) = self.in_charge(of, day_before) {
            return Some(direct);
        }
        let ended = self.others(of).filter_map(|(other, days)| match days.end {
            End::Between(first, last) if last < begin.0 => Some((last, first, other)),
            End::Between(..) | End::Open | End::Unknown => None,
        });
        let (_, first, other) = ended.max()?;
        self.nobody_between(of, other, (first, begin.1)).then_some(other)
    }

    fn successor(&self, of: SpellOf) -> Option<SpellOf> {
        let End::Between(mut first, mut last) = self.days(of).end else { return None };
        loop {
            let day_after = shifted(last, 1.days())?;
            let next = self.own(of).filter(|own| own.covers(day_after)).map(|own| own.end);
            let next = next.max_by_key(|end| match end {
                End::Open => civil::Date::MAX,
                End::Unknown => civil::Date::MIN,
                End::Between(_, last) => *last,
            });
            match next {
                Some(End::Between(one, other)) if other > last => (first, last) = (one, other),
                Some(End::Open | End::Unknown) => return None,
                Some(End::Between(..)) | None => break,
            }
        }
        if let Some(direct) = self.in_charge(of, shifted(last, 1.days())?) {
            return Some(direct);
        }
        let begun = self.others(of).filter_map(|(other, days)| {
            let (earliest, latest) = days.begin.filter(|(earliest, _)| *earliest > last)?;
            Some((earliest, latest, other))
        });
        let (_, latest, other) = begun.min()?;
        self.nobody_between(of, other, (first, latest)).then_some(other)
    }

    /// Who else led the team on a day: a caretaker before a head coach, the one who came last before the others.
    fn in_charge(&self, of: SpellOf, day: civil::Date) -> Option<SpellOf> {
        let covering = self.others(of).filter(|(_, days)| days.covers(day));
        let best = covering
            .max_by_key(|(other, days)| (other.spell(self.archive).role.word() == Role::CARETAKER, days.begin, *other));
        best.map(|(other, _)| other)
    }

    /// Whether nobody else can have led the team between two spells that are so far apart.
    fn nobody_between(&self, of: SpellOf, other: SpellOf, gap: (civil::Date, civil::Date)) -> bool {
        let days = i64::from(gap.0.until(gap.1).map_or(i32::MAX, |span| span.get_days()));
        let others = self.spells.iter().filter(|third| third.person != of.person && **third != other);
        if others.clone().any(|third| self.days(*third).may_lie_between(gap)) {
            return false;
        }
        let (before, after) = (self.played.first(), self.played.last());
        let results_reach = before.is_some_and(|day| *day <= gap.0) && after.is_some_and(|day| gap.1 <= *day);
        let has_played = self.played.iter().any(|day| gap.0 < *day && *day < gap.1);
        days <= A_FEW_DAYS || (days <= A_SUMMER && results_reach && !has_played)
    }
}

fn shifted(day: civil::Date, by: Span) -> Option<civil::Date> {
    day.checked_add(by).ok()
}
