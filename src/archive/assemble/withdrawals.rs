//! What the withdrawal of a club does to the matches of its season.

use crate::archive::{AfterWithdrawal, Match, MatchStatus, Season, Stage, Table, Withdrawn};
use crate::records::values::StageKind;

/// Marks every match of a club that left. Ties of a knock-out stay what they were: a table is what a withdrawal changes.
pub(super) fn mark_withdrawn(matches: &mut [Match], seasons: &Table<Season>, stages: &Table<Stage>) {
    for game in matches {
        let season = &seasons[game.season];
        if season.withdrawals.is_empty() || stages[game.stage].kind != StageKind::League {
            continue;
        }
        let left = season.withdrawals.iter().filter(|withdrawal| game.involves(withdrawal.club));
        // Of two clubs that left, what does not count goes before what is awarded.
        let withdrawn = left.filter_map(|withdrawal| {
            let score = match withdrawal.results {
                AfterWithdrawal::Erased => None,
                AfterWithdrawal::Kept if is_to_come(game) => None,
                AfterWithdrawal::Awarded(score) if is_to_come(game) => {
                    Some(if game.home == withdrawal.club { score } else { score.reversed() })
                }
                AfterWithdrawal::Kept | AfterWithdrawal::Awarded(_) => return None,
            };
            Some(Withdrawn { date: withdrawal.date, score })
        });
        game.withdrawn = withdrawn.min_by_key(|withdrawn| withdrawn.score.is_some());
    }
}

fn is_to_come(game: &Match) -> bool {
    match game.status {
        MatchStatus::Scheduled | MatchStatus::Postponed | MatchStatus::Cancelled | MatchStatus::Abandoned { .. } => {
            true
        }
        MatchStatus::Played(_)
        | MatchStatus::ScoreUnknown { .. }
        | MatchStatus::Awarded { .. }
        | MatchStatus::Void { .. } => false,
    }
}
