//! What the archive lacks, as far as it can tell: results that are lost, rounds that are not complete, seasons between two
//! others.

use jiff::{Timestamp, civil};

use super::Lack;
use crate::archive::{Archive, Club, Competition, Id, KickOff, Match, MatchStatus, RoundName, Stage};
use crate::facts::tables::counting::{Counted, Until, ended};
use crate::facts::tables::progress::{latest_begun, round_states};
use crate::records::values::StageKind;

/// What a match lacks to be counted at a moment; None when it counts, or surely does not.
pub(super) fn lost(archive: &Archive, id: Id<Match>, moment: Timestamp) -> Option<Lack> {
    let game = &archive.matches[id];
    if Counted::at(archive, game, moment).is_some() {
        return None;
    }
    let is_over = ended(archive, game).is_some_and(|end| end <= moment);
    // Of a match that is only known by its month, nobody knows whether it had been played in the middle of that month.
    let may_be_over = match &game.kick_off {
        KickOff::NotSet => true,
        KickOff::On(date) => {
            let first = date.earliest().to_zoned(archive.site.zone.clone());
            date.exact().is_none() && first.is_ok_and(|first| first.timestamp() <= moment)
        }
        KickOff::At(_) => false,
    };
    match game.status {
        MatchStatus::ScoreUnknown { .. } | MatchStatus::Scheduled if is_over => Some(Lack::Result(id)),
        MatchStatus::ScoreUnknown { .. } | MatchStatus::Played(_) if may_be_over => Some(Lack::Day(id)),
        MatchStatus::ScoreUnknown { .. }
        | MatchStatus::Scheduled
        | MatchStatus::Played(_)
        | MatchStatus::Awarded { .. }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. }
        | MatchStatus::Postponed
        | MatchStatus::Cancelled => None,
    }
}

/// Which part of a stage must be whole.
pub(super) struct Part {
    pub(super) stage: Id<Stage>,
    /// From this place in `Stage::rounds` on; from the beginning when there is none.
    pub(super) from: Option<usize>,
    /// Only the matches of this club.
    pub(super) club: Option<Id<Club>>,
}

/// What a stage lacks in the rounds that had begun: a round, or matches of one. A stage without rounds does not tell.
pub(super) fn short_round(archive: &Archive, part: &Part, until: Until) -> Option<Lack> {
    let stage = &archive.stages[part.stage];
    if stage.kind != StageKind::League {
        return None;
    }
    let last = match until {
        Until::AfterRound(round) => round,
        Until::Moment(_) | Until::PlayedBy(_) | Until::Everything => {
            latest_begun(&round_states(archive, part.stage, until))?
        }
    };
    let mut next = None;
    // Later stages may go on where the numbers of the one before ended.
    if part.from.is_none() && stage.entrants.is_empty() {
        next = Some(1);
    }
    let expected = match stage.groups.as_slice() {
        [] => stage.clubs.len() / 2,
        groups => groups.iter().map(|(_, clubs)| clubs.len() / 2).sum(),
    };
    for (place, round) in stage.rounds.iter().enumerate().take(last + 1).skip(part.from.unwrap_or(0)) {
        if let RoundName::Number(number) = round.name {
            if let Some(missing) = next.filter(|next| *next < number) {
                return Some(Lack::MissingRound(part.stage, missing));
            }
            next = Some(number + 1);
        }
        let has_club = |club: Id<Club>| round.matches.iter().any(|game| archive.matches[*game].involves(club));
        let matches = round.matches.len();
        if matches < expected && !part.club.is_some_and(has_club) {
            return Some(Lack::ShortRound { stage: part.stage, round: place, matches, expected });
        }
    }
    None
}

/// A season that a competition lacks between two others that it has, when it lies in these days.
pub(super) fn missing_season(
    archive: &Archive,
    competition: Id<Competition>,
    (first, last): (civil::Date, civil::Date),
) -> Option<Lack> {
    let seasons = archive.competitions[competition].seasons.iter();
    let mut days: Vec<_> = seasons
        .filter_map(|season| {
            let season = &archive.seasons[*season];
            season.from.zip(season.to)
        })
        .collect();
    days.sort_unstable();
    let is_gap = |pair: &[(civil::Date, civil::Date)]| {
        let (ended, begins) = (pair[0].1, pair[1].0);
        // Between two calendar years or two winters there is no more than a summer.
        (begins - ended).get_days() > LONGEST_BREAK && ended < last && first < begins
    };
    days.windows(2).any(is_gap).then_some(Lack::Season(competition, None))
}

/// In days.
const LONGEST_BREAK: i32 = 200;
