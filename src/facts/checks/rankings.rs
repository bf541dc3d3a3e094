//! Rankings by lots or decision that order clubs which the rules part already.

use crate::archive::{Club, Id, Season};
use crate::facts::Until;
use crate::facts::tables::earlier::Earlier;
use crate::records::values::{At, Slug};
use crate::records::{Record, season};
use crate::source::{Code, Diagnostics};
use crate::sport::Criterion;

use super::{Places, is_final};

pub(super) fn check_rankings(
    places: &Places<'_>,
    record: &Record<season::Season>,
    season: Id<Season>,
    earlier: &dyn Earlier,
    found: &mut Diagnostics,
) {
    for ranking in &record.fields.rankings {
        let Some(stage) = places.stage(season, ranking.stage.get_ref()) else { continue };
        let by_points = places.archive.stages[stage].order.first() == Some(&Criterion::Points);
        if !by_points || !is_final(places.archive, stage, earlier) {
            continue;
        }
        let Some(table) = earlier.table(stage, Until::Everything) else { continue };
        let points_of = |club: Id<Club>| table.standing(club).map(|standing| (standing.group, standing.points));
        let listed: Vec<(&At<Slug>, (u16, i32))> = ranking
            .clubs
            .iter()
            .filter_map(|written| Some((written, points_of(places.club(written.get_ref())?)?)))
            .collect();
        for (index, (written, (_, points))) in listed.iter().enumerate() {
            let is_level =
                listed.iter().enumerate().any(|(other, (_, level))| other != index && *level == listed[index].1);
            if !is_level {
                let message =
                    format!("`{}` has {points} points, and no other club of this ranking has", written.get_ref());
                found
                    .report(Code::RankingDecidesNothing, record.span(*written), message)
                    .help("leave the club out, or mend the ranking or the result that is wrong");
            }
        }
    }
}
