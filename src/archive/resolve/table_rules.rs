//! The rules of one stage's table: entrants, carry-over, points, criteria, zones, recorded standings.

use indexmap::IndexMap;

use super::Desk;
use super::season::OfCompetition;
use crate::archive::identity::Use;
use crate::archive::season_year;
use crate::archive::{Carry, CarryPoints, Entrant, EntrantSource, OneDownIf, RecordedStanding, Zone};
use crate::records::season::{self, PointsValue};
use crate::records::values::{At, BonusWhen, HeadToHeadFrom};
use crate::source::{Code, near_miss};
use crate::sport::{
    Bonus, BonusFor, Criterion, Definition, LittleTable, LittleTableFrom, Points, RuleSet, Score, rule_set,
};

/// What holds where a stage says nothing: the rule set of that season, else the sport's own usual rules.
pub(super) struct Usual {
    pub rules: Option<&'static RuleSet>,
    pub sport: &'static Definition,
}

impl Usual {
    /// `from` is the stage that points are carried from.
    pub(super) fn order(&self, carry: Option<&Carry>, from: Option<&str>) -> Vec<Criterion> {
        // Who takes everything along begins where the earlier table ended.
        let begins_anew = carry.is_some_and(|carry| carry.points != CarryPoints::None && !carry.record);
        let words = match self.rules {
            Some(set) if begins_anew => set.order_after_carry,
            Some(set) => set.order,
            None => self.sport.order,
        };
        let criterion = |word: &&str| match (*word, from) {
            ("rank", Some(stage)) => Some(Criterion::Rank(stage.to_owned())),
            (word, _) => Criterion::parse(word).map(|criterion| criterion.in_sport(self.sport)),
        };
        words.iter().filter_map(criterion).collect()
    }
}

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

    /// The rule set that the nearest of stage, season and competition names, as it held in this season.
    pub(super) fn rules_of(&self, stage: &season::Stage, of: &OfCompetition) -> Option<&'static RuleSet> {
        let year = season_year(self.record.slug.as_str()).map_or(i16::MAX, |(first, _)| first.year());
        let written = [&stage.rules, &self.record.fields.rules].into_iter().flatten().next();
        let name = written.map(|rules| rules.get_ref().as_str()).or(of.rules.as_deref())?;
        rule_set(name, year)
    }

    /// Points as the stage writes them. A system by results says everything: what it leaves out is worth nothing.
    pub(super) fn points(&mut self, written: Option<&IndexMap<At<String>, PointsValue>>, usual: &Usual) -> Points {
        let base = usual.rules.map_or(&usual.sport.points, |set| &set.points);
        let Some(written) = written else { return base.owned() };
        let by_result: Vec<(Score, i32)> = written
            .iter()
            .filter_map(|(outcome, value)| match value {
                PointsValue::Points(points) => Some((Score::parse(outcome.get_ref())?, *points)),
                PointsValue::Bonus(_) => None,
            })
            .collect();
        let mut points = if by_result.is_empty() { base.owned() } else { Points::NONE.owned() };
        points.by_result = by_result;
        for (outcome, value) in written {
            match (outcome.get_ref().as_str(), value) {
                ("win", PointsValue::Points(value)) => points.win = *value,
                ("draw", PointsValue::Points(value)) => points.draw = *value,
                ("loss", PointsValue::Points(value)) => points.loss = *value,
                ("overtime-win", PointsValue::Points(value)) => points.overtime_win = Some(*value),
                ("overtime-loss", PointsValue::Points(value)) => points.overtime_loss = Some(*value),
                ("shoot-out-win", PointsValue::Points(value)) => points.shoot_out_win = Some(*value),
                ("shoot-out-loss", PointsValue::Points(value)) => points.shoot_out_loss = Some(*value),
                ("forfeit", PointsValue::Points(value)) => points.forfeit = Some(*value),
                ("bonus", PointsValue::Bonus(rules)) => points.bonus = rules.iter().map(bonus).collect(),
                _ => self.check_outcome(outcome, value),
            }
        }
        points
    }

    /// What points are given for: an outcome, or a result such as `3-2`.
    fn check_outcome(&mut self, written: &At<String>, value: &PointsValue) {
        const OUTCOMES: [&str; 9] = [
            "win",
            "draw",
            "loss",
            "overtime-win",
            "overtime-loss",
            "shoot-out-win",
            "shoot-out-loss",
            "forfeit",
            "bonus",
        ];
        let outcome = written.get_ref().as_str();
        let place = self.span(written);
        if OUTCOMES.contains(&outcome) || (Score::parse(outcome).is_some() && matches!(value, PointsValue::Bonus(_))) {
            self.found
                .report(Code::WrongType, place, format!("`{outcome}` cannot be worth this"))
                .help("an outcome is worth a number of points, and `bonus` is a list of rules");
        } else if Score::parse(outcome).is_none() {
            self.found
                .report(Code::UnknownKey, place, format!("no points are given for `{outcome}`"))
                .did_you_mean(near_miss(outcome, OUTCOMES))
                .help(format!("the outcomes are {}, or a result such as \"3-2\"", OUTCOMES.join(", ")));
        }
    }

    /// What a stage leaves unsaid of its little table is as its rule set or its sport has it.
    pub(super) fn head_to_head(
        &mut self,
        written: Option<&season::HeadToHead>,
        usual: &Usual,
    ) -> LittleTable<Vec<Criterion>> {
        let held = usual.rules.map_or(&usual.sport.head_to_head, |set| &set.head_to_head);
        let order = match written.map(|table| table.order.as_slice()) {
            None | Some([]) => {
                let known = held.order.iter().filter_map(|word| Criterion::parse(word));
                known.map(|word| word.in_sport(usual.sport)).collect()
            }
            Some(own) => own.iter().filter_map(|word| self.criterion(word, usual.sport)).collect(),
        };
        LittleTable {
            order,
            restart: written.and_then(|table| table.restart).unwrap_or(held.restart),
            from: written.and_then(|table| table.from).map_or(held.from, from_when),
            clubs_at_most: written.and_then(|table| table.clubs_at_most).or(held.clubs_at_most),
        }
    }

    pub(super) fn criterion(&mut self, written: &At<String>, sport: &Definition) -> Option<Criterion> {
        let criterion = Criterion::parse(written.get_ref()).map(|criterion| criterion.in_sport(sport));
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

fn from_when(written: HeadToHeadFrom) -> LittleTableFrom {
    match written {
        HeadToHeadFrom::Always => LittleTableFrom::Always,
        HeadToHeadFrom::AllPlayed => LittleTableFrom::AllPlayed,
    }
}

fn bonus(written: &season::PointsBonus) -> Bonus {
    Bonus {
        when: match written.when {
            BonusWhen::Tries => BonusFor::Tries,
            BonusWhen::TriesMore => BonusFor::TriesMore,
            BonusWhen::LosingMargin => BonusFor::LosingMargin,
            BonusWhen::WinningMargin => BonusFor::WinningMargin,
            BonusWhen::Goals => BonusFor::Goals,
        },
        at_least: written.at_least.unwrap_or(0),
        at_most: written.at_most.unwrap_or(u16::MAX),
        points: written.points,
    }
}
