//! Form: what came of the last matches.

use crate::archive::{Archive, Club, Id, Match, Stage};

use super::counting::{Until, counted};
use crate::facts::club_record::Campaign;
use crate::facts::results::record::{Outcome, Record};

/// The matches of a campaign that count until then, in the stages up to this one, with what they were for the club.
fn until_then<'a>(
    archive: &'a Archive,
    campaign: &'a Campaign,
    club: Id<Club>,
    stage: Id<Stage>,
    until: Until,
) -> impl DoubleEndedIterator<Item = (Id<Match>, super::counting::Counted<'a>, Outcome)> {
    let rounds = &archive.stages[stage].rounds;
    let is_of_rounds = move |game: &crate::archive::Match| match until {
        Until::AfterRound(last) if game.stage == stage => {
            rounds.iter().take(last + 1).any(|round| Some(&round.name) == game.round.as_ref())
        }
        Until::AfterRound(_) | Until::Everything | Until::Moment(_) | Until::PlayedBy(_) => game.stage <= stage,
    };
    campaign.matches.iter().filter_map(move |id| {
        let game = &archive.matches[*id];
        let counted = counted(archive, game, until).filter(|_| is_of_rounds(game))?;
        Some((*id, counted, counted.outcome(game.home == club)))
    })
}

/// The last matches of a season that count, oldest first.
pub(in crate::facts) fn form(
    archive: &Archive,
    campaign: &Campaign,
    club: Id<Club>,
    stage: Id<Stage>,
    until: Until,
    count: usize,
) -> Vec<(Id<Match>, Outcome)> {
    let mut last: Vec<(Id<Match>, Outcome)> = until_then(archive, campaign, club, stage, until)
        .rev()
        .take(count)
        .map(|(id, _, outcome)| (id, outcome))
        .collect();
    last.reverse();
    last
}

/// All matches of a season until then.
pub(super) fn record_until(
    archive: &Archive,
    campaign: &Campaign,
    club: Id<Club>,
    stage: Id<Stage>,
    until: Until,
) -> Record {
    let mut record = Record::default();
    for (id, counted, _) in until_then(archive, campaign, club, stage, until) {
        let game = &archive.matches[id];
        counted.add_to(&mut record, game.home == club, &archive.stages[game.stage].points);
    }
    record
}
