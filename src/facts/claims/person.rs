//! Claims about people: matches that they led or played in, and their goals. A goal is known where every goal of the side is,
//! an appearance where the line-up is.

use jiff::Timestamp;

use super::scope::{Entry, Extent};
use super::tally::{last_of, run, tally};
use super::{CountedMatches, Evidence, Known, Lack, Working};
use crate::archive::{
    Archive, ClaimScope, ClaimWithin, Claimed, Counter, Half, Id, Match, Person, Role, Spell, What, Who,
};
use crate::facts::careers::coaching::may_cover;
use crate::facts::careers::people::{SpellOf, certain_days, is_within, line_up};
use crate::facts::results::record::Record;
use crate::facts::tables::counting::Until;
use crate::records::values::ClubKind;

/// What of a person's matches is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Led,
    PlayedIn,
    /// The club's matches, whether the person played or not.
    OfClub,
}

impl Evidence<'_> {
    pub(super) fn of_person(
        &self,
        person: Id<Person>,
        scope: &ClaimScope,
        what: What,
        claimed: Claimed,
        moment: Timestamp,
    ) -> Result<Known, Lack> {
        let (spells, part) = self.spells(person, scope, what, moment)?;
        let within = match what {
            What::Caps => ClaimWithin::All,
            _ => scope.within,
        };
        let mut entries: Vec<Entry<'_>> = Vec::new();
        for of in &spells {
            let club = of.spell(self.archive).club.ok_or(Lack::NoSpell)?;
            let extent = self.extent(within, club, moment)?;
            entries.extend(self.entries_of_spell(*of, part, extent, (scope, moment))?);
        }
        entries.sort_by_key(|entry| (self.archive.matches[entry.game].kick_off.order(), entry.game));
        entries.dedup_by_key(|entry| entry.game);
        let counted = last_of(&entries, scope.last)?;
        match claimed {
            Claimed::Count { counter: Counter::Goals, .. } => self.goals(person, counted),
            Claimed::Run { kind, .. } => run(self, counted, kind).map(|(known, _)| known),
            _ => tally(self, counted, claimed),
        }
    }

    /// The spells whose matches count, and what of them.
    fn spells(
        &self,
        person: Id<Person>,
        scope: &ClaimScope,
        what: What,
        moment: Timestamp,
    ) -> Result<(Vec<SpellOf>, Part), Lack> {
        let archive = self.archive;
        let day = moment.to_zoned(archive.site.zone.clone()).date();
        let spells = archive.people[person].spells.iter().enumerate().filter(|(_, spell)| {
            let has_begun = spell.begins().is_none_or(|begin| begin <= day);
            let is_national = spell.club.is_some_and(|club| archive.clubs[club].kind == ClubKind::NationalTeam);
            let is_at = scope.at.is_none_or(|club| spell.club == Some(club));
            has_begun && is_at && spell.club.is_some() && (what != What::Caps || is_national)
        });
        let of_role = |wanted: &dyn Fn(&Role) -> bool| -> Vec<SpellOf> {
            let spells = spells.clone().filter(|(_, spell)| wanted(&spell.role));
            spells.map(|(spell, _)| SpellOf { person, spell }).collect()
        };
        let counts_goals = what == What::Count(Counter::Goals);
        let (spells, part) = match &scope.role {
            Some(role) if !role.leads_team() && !role.is_player() => return Err(Lack::Role),
            Some(role) if counts_goals => (of_role(&|known| known == role), Part::OfClub),
            Some(role) if role.leads_team() && what != What::Caps => (of_role(&|known| known == role), Part::Led),
            Some(role) => (of_role(&|known| known == role), Part::PlayedIn),
            None if counts_goals => (of_role(&Role::is_player), Part::OfClub),
            None if what == What::Caps => (of_role(&Role::is_player), Part::PlayedIn),
            None => match of_role(&Role::leads_team) {
                led if !led.is_empty() => (led, Part::Led),
                _ => (of_role(&Role::is_player), Part::PlayedIn),
            },
        };
        if spells.is_empty() {
            return Err(Lack::NoSpell);
        }
        // The stage under way is that of one club: the last one.
        match scope.within {
            ClaimWithin::UnderWay if what != What::Caps => {
                let last = spells.iter().copied().max_by_key(|of| (of.spell(archive).begins(), of.spell));
                let club = last.and_then(|of| of.spell(archive).club);
                Ok((spells.into_iter().filter(|of| of.spell(archive).club == club).collect(), part))
            }
            _ => Ok((spells, part)),
        }
    }

    fn entries_of_spell(
        &self,
        of: SpellOf,
        part: Part,
        extent: Extent,
        (scope, moment): (&ClaimScope, Timestamp),
    ) -> Result<Vec<Entry<'_>>, Lack> {
        let archive = self.archive;
        let spell = of.spell(archive);
        let club = spell.club.ok_or(Lack::NoSpell)?;
        let until = Until::Moment(moment);
        if spell.begins().is_none() {
            return Err(Lack::SpellBegins);
        }
        if !extent.is_bounded() && self.begins_before_results(spell, club) {
            return Err(Lack::BeginsEarlier);
        }
        let mut entries = self.entries(club, extent, until, (moment, scope.venue));
        let facts = &self.people[of.person].spells[of.spell];
        let led: Option<&[Id<Match>]> = facts.coached.map(|_| facts.matches.as_slice());
        let mut lack = None;
        entries.retain(|entry| {
            let may_be_its = may_cover(archive, spell, entry.game);
            match (part, certainly_covers(archive, spell, entry.game)) {
                (Part::Led, _) if led.is_some_and(|led| led.contains(&entry.game)) => true,
                (Part::Led, _) if !may_be_its => false,
                (Part::Led, _) => {
                    if self.nobody_knows_who_led(club, entry) {
                        lack.get_or_insert(entry.result.clone().err().unwrap_or(Lack::Spell(entry.game)));
                    }
                    false
                }
                (Part::PlayedIn | Part::OfClub, true) => true,
                (Part::PlayedIn, false) if may_be_its => {
                    lack.get_or_insert(Lack::Spell(entry.game));
                    false
                }
                // Whoever scores for a club plays for it, so that the days of the spell need not be exact.
                (Part::OfClub, false) => may_be_its,
                (Part::PlayedIn, false) => false,
            }
        });
        if let Some(lack) = lack {
            return Err(lack);
        }
        // Of the last ten matches it is no matter what is lacking before them.
        let skipped = scope.last.map_or(0, |last| entries.len().saturating_sub(last as usize));
        let between = [entries.get(skipped), entries.last()].map(|entry| entry.map(|entry| entry.game));
        if !entries.is_empty()
            && let Some(lack) = self.lacks_of_club(club, extent, until, between)
        {
            return Err(lack);
        }
        match part {
            Part::Led | Part::OfClub => Ok(entries),
            Part::PlayedIn => {
                let played = entries.into_iter().map(|entry| Ok((self.played(of.person, &entry)?, entry)));
                let played: Result<Vec<(bool, Entry)>, Lack> = played.collect();
                Ok(played?.into_iter().filter(|(played, _)| *played).map(|(_, entry)| entry).collect())
            }
        }
    }

    /// The spell began before the archive has matches of its club.
    fn begins_before_results(&self, spell: &Spell, club: Id<crate::archive::Club>) -> bool {
        let mut seasons = self.clubs[club].matches.iter().map(|id| &self.archive.matches[*id]);
        let first =
            seasons.next().and_then(|game| self.archive.seasons[game.season].from.or(Some(game.kick_off.order().0)));
        spell.begins().zip(first).is_none_or(|(begin, first)| begin < first)
    }

    /// No spell covers the match for certain, and its line-up names no coach.
    fn nobody_knows_who_led(&self, club: Id<crate::archive::Club>, entry: &Entry) -> bool {
        let game = &self.archive.matches[entry.game];
        let side = if game.home == club { Half::Home } else { Half::Away };
        let is_written = line_up(game, side).is_some_and(|line_up| line_up.coach.is_some());
        let place = self.clubs[club].matches.iter().position(|id| *id == entry.game);
        let known = place.and_then(|place| self.clubs[club].coach_by_match[place]);
        !is_written && known.is_none()
    }

    /// Whether a person was on the pitch.
    fn played(&self, person: Id<Person>, entry: &Entry) -> Result<bool, Lack> {
        let game = &self.archive.matches[entry.game];
        let side = if game.home == entry.club { Half::Home } else { Half::Away };
        let is_person = |who: &Who| *who == Who::Person(person);
        let lack = Err(Lack::LineUp(entry.game));
        let Some(line_up) = line_up(game, side).filter(|line_up| line_up.eleven.len() >= ELEVEN) else { return lack };
        let substitutions: Vec<_> = game.substitutions.iter().filter(|change| change.side == side).collect();
        if line_up.eleven.iter().any(|(_, who)| is_person(who)) {
            return Ok(true);
        }
        if substitutions.iter().any(|change| is_person(&change.on)) {
            return Ok(true);
        }
        let may_be_unknown = line_up.eleven.iter().any(|(_, who)| *who == Who::Unknown)
            || substitutions.iter().any(|change| change.on == Who::Unknown);
        // Nobody wrote down who came on.
        let may_have_come_on = substitutions.is_empty()
            && (line_up.bench.is_empty() || line_up.bench.iter().any(|(_, who)| is_person(who)));
        if may_be_unknown || may_have_come_on { lack } else { Ok(false) }
    }

    /// How often a person scored in these matches.
    fn goals(&self, person: Id<Person>, entries: &[Entry<'_>]) -> Result<Known, Lack> {
        let mut goals = 0;
        let mut record = Record::default();
        for entry in entries {
            let game = &self.archive.matches[entry.game];
            let at_home = game.home == entry.club;
            let counted = entry.result.clone()?;
            counted.add_to(&mut record, at_home, &self.archive.stages[game.stage].points);
            let [scored, _] = counted.goals_of([entry.club, game.opponent_of(entry.club)]);
            let side = if at_home { Half::Home } else { Half::Away };
            let written = game.goals.iter().filter(|goal| goal.side == side && goal.disallowed.is_none());
            let known = written.clone().filter(|goal| goal.own_goal || goal.scorer != Who::Unknown).count();
            if known != scored as usize {
                return Err(Lack::Scorers(entry.game));
            }
            goals += written.filter(|goal| !goal.own_goal && goal.scorer == Who::Person(person)).count() as u32;
        }
        let between = entries.first().zip(entries.last()).map(|(first, last)| (first.game, last.game));
        let value = Claimed::Count { counter: Counter::Goals, count: goals, of: None };
        Ok(Known { value, working: Working::Matches(CountedMatches { between, record }) })
    }
}

/// A line-up with fewer players is not whole.
const ELEVEN: usize = 11;

fn certainly_covers(archive: &Archive, spell: &Spell, game: Id<Match>) -> bool {
    certain_days(spell).is_some_and(|days| is_within(&archive.matches[game].kick_off, days))
}
