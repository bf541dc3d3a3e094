//! A season as a whole: who won it, and its figures.

use crate::archive::{Archive, Club, EntrantSource, Id, Match, MatchStatus, RoundName, Season, Stage};
use crate::records::values::{CompetitionKind, StageKind};

use super::of_each::OfEach;
use super::results::calendar::last_and_next;
use super::results::record::Outcome;
use super::tables::counting::{Counted, Until};
use super::tables::earlier::{Earlier, Known};
use super::tables::stage::StageFacts;
use super::tables::ties::final_tie;

/// What is known of a season.
#[derive(Debug, Default)]
pub struct SeasonFacts {
    /// Every match of all stages, in the order of play.
    pub matches: Vec<Id<Match>>,
    /// The champion, or the winner of the final. None while that is open or nothing says it.
    pub winner: Option<Id<Club>>,
    /// The stage that decides who wins.
    pub deciding_stage: Option<Id<Stage>>,
    pub goals: GoalCounts,
    /// The matches with the greatest difference, in the order of play; empty when no match was played.
    pub biggest_wins: Vec<Id<Match>>,
    /// The matches with most goals, in the order of play.
    pub most_goals: Vec<Id<Match>>,
    pub last_played: Option<Id<Match>>,
    /// The first match still to come after the last played one.
    pub next: Option<Id<Match>>,
}

/// Matches that count and their goals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoalCounts {
    pub matches: u32,
    pub goals: u32,
    pub home_wins: u32,
    pub draws: u32,
    pub away_wins: u32,
}

/// Sums every season up from its matches in the order of play.
pub(super) fn gather_seasons(
    archive: &Archive,
    stages: &OfEach<Stage, StageFacts>,
    matches: &OfEach<Season, Vec<Id<Match>>>,
) -> OfEach<Season, SeasonFacts> {
    let known = Known { archive, stages };
    OfEach::gather(&archive.seasons, |season| season_facts(archive, season, matches[season].clone(), &known))
}

fn season_facts(archive: &Archive, season: Id<Season>, matches: Vec<Id<Match>>, earlier: &dyn Earlier) -> SeasonFacts {
    let (last_played, next) = last_and_next(archive, &matches);
    SeasonFacts {
        winner: winner_until(archive, season, Until::Everything, earlier),
        deciding_stage: deciding_stage(archive, season),
        goals: GoalCounts::of(archive, &matches),
        biggest_wins: greatest(archive, &matches, |home, away| home.abs_diff(away)),
        most_goals: greatest(archive, &matches, |home, away| home + away),
        last_played,
        next,
        matches,
    }
}

impl GoalCounts {
    /// Of any matches.
    pub fn of(archive: &Archive, matches: &[Id<Match>]) -> GoalCounts {
        let mut counts = GoalCounts::default();
        for game in matches.iter().map(|game| &archive.matches[*game]) {
            let Some(counted) = Counted::as_known(game) else { continue };
            let score = counted.score();
            counts.matches += 1;
            counts.goals += u32::from(score.home) + u32::from(score.away);
            match (counted.outcome(true), counted.outcome(false)) {
                (Outcome::Won, _) => counts.home_wins += 1,
                (_, Outcome::Won) => counts.away_wins += 1,
                (Outcome::Drawn, _) => counts.draws += 1,
                // Both lost.
                (Outcome::Lost, _) => {}
            }
        }
        counts
    }
}

/// The played matches with the greatest measure, if that is more than nothing. What was decided off the pitch is no feat.
fn greatest(archive: &Archive, matches: &[Id<Match>], measure: impl Fn(u16, u16) -> u16) -> Vec<Id<Match>> {
    let mut best = Vec::new();
    let mut most = 0;
    for id in matches {
        let game = &archive.matches[*id];
        let MatchStatus::Played(score) = &game.status else { continue };
        // A result of a club that left is gone.
        if game.withdrawn.is_some() {
            continue;
        }
        let value = measure(score.result.home, score.result.away);
        if value > most {
            best.clear();
            most = value;
        }
        if value == most && value > 0 {
            best.push(*id);
        }
    }
    best
}

/// The stage that decides who wins a season: the one with a champion's place; else where the first of each stage goes on to.
/// None when the stages do not say how they hang together.
pub(super) fn deciding_stage(archive: &Archive, season: Id<Season>) -> Option<Id<Stage>> {
    let season = &archive.seasons[season];
    let names_champion = |stage: &&Id<Stage>| archive.stages[**stage].zones.iter().any(|zone| zone.means == "champion");
    if let Some(stage) = season.stages.iter().rfind(names_champion) {
        return Some(*stage);
    }
    if archive.competitions[season.competition].kind == CompetitionKind::Friendly {
        return None;
    }
    let mut stages = season.stages.iter().copied().filter(|stage| archive.stages[*stage].kind != StageKind::Matches);
    let mut deciding = stages.next()?;
    let mut loose = None;
    for stage in stages {
        let entrants = &archive.stages[stage].entrants;
        let takes_first = entrants.iter().any(|entrant| match &entrant.from {
            EntrantSource::Ranks { stage: from, ranks, .. } => {
                *from == deciding && ranks.among(usize::from(u16::MAX)).is_some_and(|(first, _)| first == 1)
            }
            EntrantSource::Club(_) | EntrantSource::WinnerOf(_) => false,
        });
        if takes_first {
            deciding = stage;
        } else if entrants.is_empty() {
            loose = Some(stage);
        }
    }
    match loose {
        None => Some(deciding),
        Some(stage) => ends_with_a_final(archive, stage).then_some(stage),
    }
}

fn ends_with_a_final(archive: &Archive, stage: Id<Stage>) -> bool {
    let is_final = |name: &RoundName| matches!(name, RoundName::Named(slug) if slug.as_str() == "final");
    archive.stages[stage].rounds.iter().any(|round| is_final(&round.name))
}

/// Who had won a season by then.
pub(super) fn winner_until(
    archive: &Archive,
    season: Id<Season>,
    until: Until,
    earlier: &dyn Earlier,
) -> Option<Id<Club>> {
    let stage = deciding_stage(archive, season)?;
    match archive.stages[stage].kind {
        StageKind::KnockOut => final_tie(archive, stage, until)?.winner,
        StageKind::Matches => None,
        StageKind::League if !earlier.is_complete(stage, until) => None,
        StageKind::League => {
            let champion = archive.stages[stage].zones.iter().find(|zone| zone.means == "champion");
            if let Some(club) = champion.and_then(|zone| zone.club) {
                return Some(club);
            }
            let table = earlier.table(stage, until)?;
            let one_group = table.standings.iter().all(|standing| standing.group == 0);
            table.standings.first().filter(|first| one_group && !first.shared).map(|first| first.club)
        }
    }
}
