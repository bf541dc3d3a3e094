//! Squads beside the spells of their members.

use jiff::civil::Date as Day;

use crate::archive::resolve::Resolver;
use crate::archive::{Archive, Club, Id, Spell, season_year};
use crate::records::values::{Date, Who};
use crate::records::{Record, club};
use crate::source::{Code, Diagnostics};

/// A member of a squad whose spells are known must have one at the club in that season.
pub(in crate::archive) fn check_squads<'r>(
    club_seasons: impl Iterator<Item = &'r Record<club::ClubSeason>>,
    resolver: &Resolver<'_>,
    archive: &Archive,
    found: &mut Diagnostics,
) {
    for record in club_seasons {
        let Some(club) = resolver.identities.clubs.find(&record.within[0]).shown() else { continue };
        let Some((first, last)) = season_year(record.slug.as_str()) else { continue };
        for member in &record.fields.squad {
            let Who::Person(slug) = &member.get_ref().who else { continue };
            let Some(person) = resolver.identities.people.find(slug).shown() else { continue };
            let spells = &archive.people[person].spells;
            if !spells.is_empty() && !spells.iter().any(|spell| may_cover(spell, club, first, last)) {
                let name = &archive.clubs[club].slug;
                found
                    .report(
                        Code::NotUnderSpell,
                        record.span(member),
                        format!("no spell of `{slug}` is at `{name}` in {}", record.slug),
                    )
                    .help(format!("add the spell to the record of `{slug}`, or leave the player out"));
            }
        }
    }
}

/// True when a spell may touch these days: what is not known speaks for it.
fn may_cover(spell: &Spell, club: Id<Club>, first: Day, last: Day) -> bool {
    spell.club == Some(club)
        && spell.begins().is_none_or(|begins| begins <= last)
        && (spell.to == Some(Date::Unknown) || spell.ends().is_none_or(|ends| ends >= first))
}
