//! What counts, and until when: after a round, as of a moment, and as it was known at a moment. These views of time are never
//! mixed.

use jiff::{SignedDuration, Timestamp, civil};

use crate::archive::{Archive, Club, Counts, Half, Id, Match, MatchStatus, Round, Ruling, Stage, Winner, Withdrawn};
use crate::records::values::{Date, KnownDate, StageKind};
use crate::sport::{DecidedIn, Outcome, Points, Score, Side};

use crate::facts::results::record::Record;

/// Until when matches count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// The rounds of `Stage::rounds` up to and including this one, whenever their matches were played.
    AfterRound(usize),
    /// What counted at this moment, as it was known then: by the end of the match, or the day of a decision.
    Moment(Timestamp),
    /// What had been played by this moment, as it counts today: what was decided later about those matches is applied, points
    /// given or taken later are not.
    PlayedBy(Timestamp),
    /// All that is known.
    Everything,
}

/// A result as tables count it.
#[derive(Clone, Copy, Debug)]
pub(in crate::facts) struct Counted<'a> {
    pub(in crate::facts) game: &'a Match,
    score: Score,
    ending: Ending,
}

impl PartialEq for Counted<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.game, other.game) && self.score == other.score && self.ending == other.ending
    }
}

/// What decided a result that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Played(DecidedIn),
    /// A level match in a stage that gives points for a shoot-out.
    Kicks {
        home_won: bool,
    },
    /// What the board said of a match that was decided off the pitch later.
    Pitch,
    AwardedByScore,
    AwardedTo(Half),
    BothLose,
}

impl<'a> Counted<'a> {
    /// The result that counts today, if there is one.
    pub(in crate::facts) fn as_known(game: &'a Match) -> Option<Counted<'a>> {
        match game.withdrawn {
            None => Counted::without_withdrawal(game),
            Some(withdrawn) => Counted::after_withdrawal(game, withdrawn),
        }
    }

    fn after_withdrawal(game: &'a Match, withdrawn: Withdrawn) -> Option<Counted<'a>> {
        withdrawn.score.map(|score| Counted { game, score, ending: Ending::AwardedByScore })
    }

    fn without_withdrawal(game: &'a Match) -> Option<Counted<'a>> {
        let (score, ending) = match &game.status {
            MatchStatus::Played(score) => {
                let kicks = score.shoot_out.filter(|_| game.shoot_out_counts && score.result.difference() == 0);
                let ending = match kicks {
                    Some(kicks) => Ending::Kicks { home_won: kicks.difference() > 0 },
                    None => Ending::Played(score.decided_in),
                };
                (score.result, ending)
            }
            MatchStatus::Awarded { score, winner } => {
                let ending = match winner {
                    None => Ending::AwardedByScore,
                    Some(Winner::Nobody) => Ending::BothLose,
                    Some(Winner::Club(club)) if *club == game.home => Ending::AwardedTo(Half::Home),
                    Some(Winner::Club(_)) => Ending::AwardedTo(Half::Away),
                };
                (*score, ending)
            }
            MatchStatus::Scheduled
            | MatchStatus::ScoreUnknown { .. }
            | MatchStatus::Abandoned { .. }
            | MatchStatus::Void { .. }
            | MatchStatus::Postponed
            | MatchStatus::Cancelled => return None,
        };
        Some(Counted { game, score, ending })
    }

    /// The result that counted at a moment: before a decision on a match, what the board said.
    pub(in crate::facts) fn at(archive: &Archive, game: &'a Match, moment: Timestamp) -> Option<Counted<'a>> {
        if let Some(withdrawn) = game.withdrawn
            && is_in_force_at(archive, withdrawn.date, moment)
        {
            return Counted::after_withdrawal(game, withdrawn);
        }
        match game.counts_from {
            Some(from) if from < moment || (from == moment && game.rulings.is_empty()) => {
                Counted::without_withdrawal(game)
            }
            Some(_) => Counted::before_decision(archive, game, moment),
            None => match game.status {
                MatchStatus::Void { .. } => Counted::before_decision(archive, game, moment),
                _ => None,
            },
        }
    }

    fn before_decision(archive: &Archive, game: &'a Match, moment: Timestamp) -> Option<Counted<'a>> {
        let pitch = game.pitch.as_deref().and_then(|written| Score::parse(written.split(' ').next()?))?;
        let ended = ended(archive, game)?;
        let in_force = |ruling: &&Ruling| is_in_force_at(archive, ruling.date, moment);
        let score = match game.rulings.iter().rfind(in_force) {
            None => pitch,
            Some(ruling) => Score::parse(ruling.score.as_deref()?.split(' ').next()?)?,
        };
        (ended <= moment).then_some(Counted { game, score, ending: Ending::Pitch })
    }

    /// The goals of these two clubs.
    pub(in crate::facts) fn goals_of(&self, clubs: [Id<Club>; 2]) -> [u32; 2] {
        let score = if self.game.home == clubs[0] { self.score } else { self.score.reversed() };
        [u32::from(score.home), u32::from(score.away)]
    }

    /// The goals of the home side and of the other.
    pub(in crate::facts) fn score(&self) -> Score {
        self.score
    }

    pub(in crate::facts) fn outcome(&self, at_home: bool) -> Outcome {
        let at_the_home_side = match self.ending {
            Ending::Played(_) | Ending::Pitch | Ending::AwardedByScore => Outcome::of(self.score.difference()),
            Ending::Kicks { home_won: true } | Ending::AwardedTo(Half::Home) => Outcome::Won,
            Ending::Kicks { home_won: false } | Ending::AwardedTo(Half::Away) => Outcome::Lost,
            Ending::BothLose => return Outcome::Lost,
        };
        if at_home { at_the_home_side } else { at_the_home_side.reversed() }
    }

    /// The result as one of its sides sees it.
    fn side(&self, at_home: bool) -> Side {
        let turned = |score: Score| if at_home { score } else { score.reversed() };
        let (decided_in, awarded) = match self.ending {
            Ending::Played(decided_in) => (decided_in, false),
            Ending::Kicks { .. } => (DecidedIn::ShootOut, false),
            Ending::Pitch => (DecidedIn::RegularTime, false),
            Ending::AwardedByScore | Ending::AwardedTo(_) | Ending::BothLose => (DecidedIn::RegularTime, true),
        };
        let tries = self.game.counters.iter().find(|(counter, _)| counter == "tries").map(|(_, tries)| turned(*tries));
        Side { outcome: self.outcome(at_home), score: turned(self.score), decided_in, awarded, tries }
    }

    pub(in crate::facts) fn add_to(&self, record: &mut Record, at_home: bool, points: &Points) {
        let side = self.side(at_home);
        record.count(&side, points.of(&side), points.extra(&side));
    }

    /// The points inside the sets, of a sport that has them; `awarded_set` in each that was won off the pitch.
    pub(super) fn add_sets_to(&self, record: &mut Record, at_home: bool, awarded_set: u16) {
        let mut add = |set: Score| {
            let set = if at_home { set } else { set.reversed() };
            record.set_points_for += u32::from(set.home);
            record.set_points_against += u32::from(set.away);
        };
        match (self.ending, &self.game.status) {
            (Ending::AwardedByScore, _) => {
                let points = |sets: u16| sets.saturating_mul(awarded_set);
                add(Score { home: points(self.score.home), away: points(self.score.away) });
            }
            (_, MatchStatus::Played(score)) => score.parts.iter().copied().for_each(add),
            (_, _) => {}
        }
    }
}

/// The results of a stage that count: its own, and those of other stages that its table is over.
pub(super) fn counted_matches(
    archive: &Archive,
    stage_id: Id<Stage>,
    until: Until,
) -> impl Iterator<Item = Counted<'_>> {
    let stage = &archive.stages[stage_id];
    let (games, of_rounds): (_, &[Round]) = match until {
        Until::AfterRound(last) => (&[][..], &stage.rounds[..stage.rounds.len().min(last + 1)]),
        Until::Moment(_) | Until::PlayedBy(_) | Until::Everything => (stage.matches.as_slice(), &[]),
    };
    let own = games.iter().chain(of_rounds.iter().flat_map(|round| &round.matches));
    let others = counted_stages(archive, stage_id);
    let others = others.into_iter().flat_map(|other| &archive.stages[other].matches);
    own.chain(others).filter_map(move |game| counted(archive, &archive.matches[*game], until))
}

/// The other stages whose matches a table is over: three-year averages, an Apertura and a Clausura.
pub(super) fn counted_stages(archive: &Archive, stage: Id<Stage>) -> Vec<Id<Stage>> {
    let has_table = |other: &Id<Stage>| {
        let other = &archive.stages[*other];
        other.kind == StageKind::League && other.counts.is_empty()
    };
    let mut stages = Vec::new();
    for counts in &archive.stages[stage].counts {
        match counts {
            Counts::Stage(other) => stages.push(*other),
            Counts::Season(season) => {
                stages.extend(archive.seasons[*season].stages.iter().copied().filter(has_table));
            }
        }
    }
    stages.retain(|other| *other != stage);
    stages
}

/// The result of a match that counts, if it is of the rounds in question.
pub(in crate::facts) fn counted<'a>(archive: &Archive, game: &'a Match, until: Until) -> Option<Counted<'a>> {
    match until {
        Until::Moment(moment) => Counted::at(archive, game, moment),
        Until::PlayedBy(moment) => {
            Counted::as_known(game).filter(|_| ended(archive, game).is_some_and(|ended| ended <= moment))
        }
        Until::AfterRound(_) if game.withdrawn.is_some() => {
            let left = game.withdrawn.is_some_and(|left| is_in_force(archive, game.stage, left.date, until));
            if left { Counted::as_known(game) } else { Counted::without_withdrawal(game) }
        }
        Until::AfterRound(_) | Until::Everything => Counted::as_known(game),
    }
}

/// True when a match will never have a result that counts.
pub(super) fn is_off(game: &Match) -> bool {
    if let Some(withdrawn) = game.withdrawn {
        return withdrawn.score.is_none();
    }
    match game.status {
        MatchStatus::ScoreUnknown { .. } | MatchStatus::Void { .. } | MatchStatus::Cancelled => true,
        MatchStatus::Scheduled
        | MatchStatus::Played(_)
        | MatchStatus::Awarded { .. }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Postponed => false,
    }
}

/// Whether a dated decision is in force. A decision belongs to the first round of which the middle match was not played
/// before it.
pub(super) fn is_in_force(archive: &Archive, stage: Id<Stage>, date: Date, until: Until) -> bool {
    match until {
        Until::Everything => true,
        Until::Moment(moment) | Until::PlayedBy(moment) => is_in_force_at(archive, date, moment),
        Until::AfterRound(round) => {
            let middle = archive.stages[stage].rounds.get(round).and_then(|round| middle_day(archive, round));
            match (date.known(), middle) {
                (Some(date), Some(middle)) => date.latest() <= middle,
                (None, _) | (_, None) => true,
            }
        }
    }
}

fn middle_day(archive: &Archive, round: &Round) -> Option<civil::Date> {
    let mut days: Vec<_> = round.matches.iter().filter_map(|game| archive.matches[*game].kick_off.day()).collect();
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

/// The midnight with which a day begins is still the end of the day before, which knows nothing of the decision.
fn is_in_force_at(archive: &Archive, date: Date, moment: Timestamp) -> bool {
    in_force_from(archive, date).is_none_or(|from| from < moment)
}

/// The moments from which on what a match adds to its table is different. None when that cannot be told.
pub(super) fn changes_of(archive: &Archive, game: &Match, changes: &mut Vec<Timestamp>) -> Option<()> {
    changes.extend(game.withdrawn.and_then(|withdrawn| changes_by_decision(archive, withdrawn.date)));
    if game.rulings.is_empty() && game.pitch.is_none() {
        if Counted::without_withdrawal(game).is_some() {
            changes.push(game.counts_from?);
        }
        return Some(());
    }
    // What the board said counted until the first decision, and each decision until the next.
    changes.extend(ended(archive, game));
    changes.extend(game.rulings.iter().filter_map(|ruling| changes_by_decision(archive, ruling.date)));
    if let Some(from) = game.counts_from {
        changes.extend([Some(from), just_after(from)].into_iter().flatten());
    }
    Some(())
}

/// The first moment at which a decision is in force.
pub(super) fn changes_by_decision(archive: &Archive, date: Date) -> Option<Timestamp> {
    just_after(in_force_from(archive, date)?)
}

fn just_after(moment: Timestamp) -> Option<Timestamp> {
    moment.checked_add(SignedDuration::from_nanos(1)).ok()
}

/// The end of a match that is on a day.
pub(in crate::facts) fn ended(archive: &Archive, game: &Match) -> Option<Timestamp> {
    let sport = archive.stages[game.stage].sport;
    game.kick_off.counts_from(sport.nominal_length(), &archive.site.zone)
}

/// A decision is in force from the start of its day; of one that is known to the month, from the last day that it can have
/// been. None when nobody knows the day: then it was always in force.
fn in_force_from(archive: &Archive, date: Date) -> Option<Timestamp> {
    let day = date.known().map(KnownDate::latest)?;
    Some(day.to_zoned(archive.site.zone.clone()).map_or(Timestamp::MAX, |midnight| midnight.timestamp()))
}
