//! The rules of one stage's table: entrants, carry-over, criteria, zones, recorded standings.

use super::Desk;
use crate::archive::identity::Use;
use crate::archive::{Carry, CarryPoints, Entrant, EntrantSource, OneDownIf, RecordedStanding, Zone};
use crate::records::season;
use crate::records::values::At;
use crate::source::{Code, near_miss};
use crate::sport::Criterion;

impl Desk<'_, season::Season> {
    pub(super) fn entrant(&mut self, entry: &At<season::Entrant>) -> Option<Entrant> {
        let written = entry.get_ref();
        let one_down_if = written.one_down_if.as_ref().and_then(|rule| self.one_down(rule));
        let from = if let Some(club) = &written.club {
            EntrantSource::Club(self.club(club)?)
        } else if let Some(season) = &written.winner_of {
            let place = self.span(season);
            EntrantSource::WinnerOf(self.resolver.identities.season(
                season.get_ref(),
                place,
                Use::Optional,
                self.found,
            )?)
        } else if let (Some(stage), Some(ranks)) = (&written.stage, written.ranks) {
            let stage = self.stage_by_name(stage)?;
            let group = written.group.as_ref().map(|group| group.get_ref().clone());
            EntrantSource::Ranks { stage, ranks, group, each_group: written.each_group }
        } else {
            let message = "an entrant needs a `club`, a `winner_of`, or a `stage` with its `ranks`";
            self.missing_in(entry, message, "write `{ stage = \"regular\", ranks = \"1-6\" }`");
            return None;
        };
        Some(Entrant { from, one_down_if })
    }

    pub(super) fn one_down(&mut self, rule: &season::OneDownIf) -> Option<OneDownIf> {
        let place = self.span(&rule.winner_of);
        let season = self.resolver.identities.season(rule.winner_of.get_ref(), place, Use::Optional, self.found)?;
        Some(OneDownIf { winner_of: season, within: rule.within })
    }

    pub(super) fn carry(&mut self, written: &season::Carry) -> Option<Carry> {
        const WORDS: [(&str, CarryPoints); 4] = [
            ("none", CarryPoints::None),
            ("all", CarryPoints::All),
            ("half-up", CarryPoints::HalfUp),
            ("half-down", CarryPoints::HalfDown),
        ];
        let points = match &written.points {
            None => CarryPoints::None,
            Some(word) => match WORDS.iter().find(|(known, _)| known == word.get_ref()) {
                Some((_, points)) => *points,
                None => {
                    let place = self.span(word);
                    self.found
                        .report(Code::UnknownWord, place, format!("`{}` is not a way to carry points", word.get_ref()))
                        .did_you_mean(near_miss(word.get_ref(), WORDS.iter().map(|(known, _)| *known)))
                        .help("write `none`, `all`, `half-up` or `half-down`");
                    CarryPoints::None
                }
            },
        };
        Some(Carry {
            from: self.stage_by_name(&written.from)?,
            points,
            record: written.record,
            among_entrants: written.among.is_some(),
            bonus: written.bonus.iter().map(|bonus| (bonus.rank, bonus.points)).collect(),
        })
    }

    pub(super) fn criterion(&mut self, written: &At<String>) -> Option<Criterion> {
        let criterion = Criterion::parse(written.get_ref());
        match &criterion {
            None => {
                let place = self.span(written);
                self.found
                    .report(Code::UnknownCriterion, place, format!("there is no criterion `{}`", written.get_ref()))
                    .did_you_mean(near_miss(written.get_ref(), Criterion::words()))
                    .help("write one of `points`, `goal-difference`, `goals`, `wins`, `head-to-head`, `rank:STAGE` and others");
            }
            Some(Criterion::Rank(stage)) => self.check_own_stage(stage, written),
            Some(_) => {}
        }
        criterion
    }

    pub(super) fn zone_of_table(&mut self, entry: &At<season::Zone>) -> Option<Zone> {
        let written = entry.get_ref();
        const MEANS: [&str; 10] = [
            "champion",
            "europe",
            "champions-league",
            "europa-league",
            "conference-league",
            "promotion",
            "promotion-play-off",
            "relegation-play-off",
            "relegation",
            "safe",
        ];
        let means = written.means.get_ref().as_str();
        if !MEANS.contains(&means) && means != "play-off" {
            let place = self.span(&written.means);
            self.found
                .report(Code::UnknownWord, place, format!("`{means}` is not a meaning of a place"))
                .did_you_mean(near_miss(means, MEANS.into_iter().chain(["play-off"])))
                .help(format!("the words are {}, play-off", MEANS.join(", ")));
            return None;
        }
        if written.ranks.is_none() && written.club.is_none() {
            self.missing_in(
                entry,
                "a zone needs its `ranks` or a `club`",
                "write `{ ranks = 1, means = \"champion\" }`",
            );
        }
        Some(Zone {
            ranks: written.ranks,
            club: written.club.as_ref().and_then(|club| self.club(club)),
            means: means.to_owned(),
            label: written.label.clone(),
            one_down_if: written.one_down_if.as_ref().and_then(|rule| self.one_down(rule)),
        })
    }

    pub(super) fn recorded(&mut self, written: &season::RecordedStanding) -> Option<RecordedStanding> {
        Some(RecordedStanding {
            club: self.club(&written.club)?,
            played: written.played,
            wins: written.wins,
            draws: written.draws,
            losses: written.losses,
            goals_for: written.goals_for,
            goals_against: written.goals_against,
            points: written.points,
        })
    }
}
