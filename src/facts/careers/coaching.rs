//! Who led a team, and what came of it. A match belongs to its line-up's `coach`, else to the caretaker whose spell covers
//! it, else to the head coach. A spell covers what it covers for certain: of one that began "in March", matches before the
//! end of March are nobody's.

use jiff::{Timestamp, civil};

use crate::archive::{Archive, Club, Half, Id, Match, Person, Role, Spell, Stage};
use crate::records::values::CompetitionKind;

use super::people::{SpellOf, certain_days, is_within, line_up, person_of, sort_spells};
use super::succession::{Line, Neighbours};
use crate::facts::results::matches::known_by;
use crate::facts::results::record::{ByKind, HomeAway, kind_of};
use crate::facts::tables::counting::Counted;

/// A spell of somebody who led the team.
#[derive(Debug)]
pub struct CoachSpell {
    pub of: SpellOf,
    pub club: Id<Club>,
    /// Those that count, in the order of play, all competitions.
    pub matches: Vec<Id<Match>>,
    pub record: ByKind,
    /// League matches by stage, in the order of play.
    pub stages: Vec<StageRecord>,
    /// The spell began before the archive has matches of this club, or nobody knows when it began: then the record is not
    /// the whole of it.
    pub begun_before_results: bool,
    /// Matches that may belong to the spell too: its dates are not exact enough to tell.
    pub uncertain_matches: usize,
    /// Who led the team before and after.
    pub neighbours: Neighbours,
}

impl CoachSpell {
    /// What it was at a moment: with the matches that counted by then, those that were decided off the pitch from that day on.
    pub fn known_by(&self, archive: &Archive, moment: Timestamp) -> CoachSpell {
        let matches = known_by(archive, &self.matches, moment);
        CoachSpell {
            record: ByKind::of_matches(archive, &matches, self.club),
            stages: by_stage(archive, self.club, &matches),
            matches,
            ..*self
        }
    }
}

/// A coach's matches in one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageRecord {
    pub stage: Id<Stage>,
    pub first: Id<Match>,
    pub last: Id<Match>,
    pub record: HomeAway,
}

/// Those who led a club, and who led it in each of its matches (in the order of `matches`).
pub(in crate::facts) struct Coaching {
    pub(in crate::facts) coaches: Vec<CoachSpell>,
    pub(in crate::facts) by_match: Vec<Option<Id<Person>>>,
}

/// `people` are all spells at the club, `matches` all its matches in the order of play.
pub(in crate::facts) fn coaching(
    archive: &Archive,
    club: Id<Club>,
    people: &[SpellOf],
    matches: &[Id<Match>],
) -> Coaching {
    let leading: Vec<SpellOf> = people.iter().copied().filter(|of| of.spell(archive).role.leads_team()).collect();
    let led: Vec<Led> = matches.iter().map(|id| led_by(archive, club, people, &leading, *id)).collect();
    let line = leading.clone();
    let counting = matches.iter().map(|id| &archive.matches[*id]).filter(|game| Counted::as_known(game).is_some());
    let played: Vec<civil::Date> = counting.filter_map(|game| game.kick_off.day()).collect();
    let line = Line { archive, spells: &line, played: &played };
    let mut spells = leading;
    spells.extend(led.iter().filter_map(|led| led.spell));
    sort_spells(archive, &mut spells);
    spells.dedup();
    let results_begin = matches.iter().find(|id| Counted::as_known(&archive.matches[**id]).is_some()).map(|id| {
        let game = &archive.matches[*id];
        archive.seasons[game.season].from.unwrap_or(game.kick_off.order().0)
    });
    let coaches = spells.into_iter().map(|of| {
        let its: Vec<Id<Match>> =
            matches.iter().zip(&led).filter(|(_, led)| led.spell == Some(of)).map(|(id, _)| *id).collect();
        let nobodys = matches.iter().zip(&led).filter(|(_, led)| led.nobody_knows).map(|(id, _)| *id);
        let spell = of.spell(archive);
        CoachSpell {
            of,
            club,
            record: ByKind::of_matches(archive, &its, club),
            stages: by_stage(archive, club, &its),
            begun_before_results: spell.begins().is_none_or(|begin| results_begin.is_some_and(|first| begin < first)),
            uncertain_matches: nobodys.filter(|id| may_cover(archive, spell, *id)).count(),
            neighbours: if spell.role.leads_team() { line.neighbours(of) } else { Neighbours::default() },
            matches: its,
        }
    });
    Coaching { coaches: coaches.collect(), by_match: led.into_iter().map(|led| led.person).collect() }
}

/// Who led the team in a match.
#[derive(Clone, Copy, Default)]
struct Led {
    person: Option<Id<Person>>,
    spell: Option<SpellOf>,
    /// It counts, and no spell covers it for certain.
    nobody_knows: bool,
}

fn led_by(archive: &Archive, club: Id<Club>, people: &[SpellOf], leading: &[SpellOf], id: Id<Match>) -> Led {
    let game = &archive.matches[id];
    if Counted::as_known(game).is_none() {
        return Led::default();
    }
    let side = if game.home == club { Half::Home } else { Half::Away };
    if let Some(coach) = line_up(game, side).and_then(|line_up| line_up.coach.as_ref()) {
        let person = person_of(coach);
        let own = people.iter().copied().filter(|of| Some(of.person) == person && covers(archive, *of, game));
        return Led { person, spell: own.max_by_key(|of| of.spell(archive).role.leads_team()), nobody_knows: false };
    }
    let covering = leading.iter().copied().filter(|of| covers(archive, *of, game));
    // Whoever plays and coaches leads the team where it has no head coach. On the day on which one hands over to another, the
    // match is the outgoing coach's.
    let place_of = |spell: &Spell| match spell.role.word() {
        Role::CARETAKER => 0,
        Role::HEAD_COACH => 1,
        _ if spell.ends().is_some() && spell.ends() == game.kick_off.day() => 1,
        _ => 2,
    };
    let spell = covering.min_by_key(|of| (place_of(of.spell(archive)), of.spell(archive).begins(), *of));
    Led { person: spell.map(|of| of.person), spell, nobody_knows: spell.is_none() }
}

fn covers(archive: &Archive, of: SpellOf, game: &Match) -> bool {
    certain_days(of.spell(archive)).is_some_and(|days| is_within(&game.kick_off, days))
}

/// A spell with a known beginning may cover what lies between its first possible day and its last.
pub(in crate::facts) fn may_cover(archive: &Archive, spell: &Spell, id: Id<Match>) -> bool {
    let last = match spell.to {
        Some(crate::records::values::Date::Known(date)) => date.latest(),
        _ => spell.ends().unwrap_or(civil::Date::MAX),
    };
    spell.begins().is_some_and(|first| is_within(&archive.matches[id].kick_off, (first, last)))
}

fn by_stage(archive: &Archive, club: Id<Club>, matches: &[Id<Match>]) -> Vec<StageRecord> {
    let mut stages: Vec<StageRecord> = Vec::new();
    for id in matches.iter().filter(|id| kind_of(archive, **id) == CompetitionKind::League) {
        let stage = archive.matches[*id].stage;
        let place = stages.iter().position(|known| known.stage == stage).unwrap_or_else(|| {
            stages.push(StageRecord { stage, first: *id, last: *id, record: HomeAway::default() });
            stages.len() - 1
        });
        stages[place].last = *id;
        stages[place].record.add(archive, *id, club);
    }
    stages
}
