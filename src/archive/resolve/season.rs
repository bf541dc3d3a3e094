//! Seasons and their stages.

use jiff::civil;

use super::Desk;
use crate::archive::identity::Use;
use crate::archive::{
    Adjustment, Carry, CarryPoints, Club, Competition, Entrant, EntrantSource, Found, Id, OneDownIf, Ranking,
    RecordedStanding, Season, Stage, Zone, season_year,
};
use crate::records::reference::Reference;
use crate::records::season;
use crate::records::values::{At, Slug, StageKind};
use crate::source::{Code, near_miss};
use crate::sport::{Criterion, Points, rule_set};

/// What a season takes from its competition.
pub(in crate::archive) struct OfCompetition {
    pub id: Id<Competition>,
    pub rules: Option<String>,
}

impl Desk<'_, season::Season> {
    fn competition_slug(&self) -> &Slug {
        &self.record.within[0]
    }

    /// The season and its stages, whose matches and rounds are filled in from the lines.
    pub(in crate::archive) fn season(mut self, of: &OfCompetition, stages: &[Id<Stage>]) -> (Season, Vec<Stage>) {
        let fields = &self.record.fields;
        let label = self.record.slug.clone();
        if fields.stages.is_empty() {
            let whole = self.record.whole();
            self.found
                .report(Code::MissingKey, whole, "a season needs at least one stage")
                .help("write `[stages.league]` and what is to be said of it");
        }
        let by_label = season_year(label.as_str());
        let from = fields.from.as_ref().and_then(|date| date.get_ref().known()).map(|date| date.earliest());
        let to = fields.to.as_ref().and_then(|date| date.get_ref().known()).map(|date| date.latest());
        self.check_rules(&fields.rules);
        self.zone(&fields.timezone);
        let clubs = self.clubs(fields.clubs.as_deref().unwrap_or_default());
        let resolved: Vec<Stage> = fields.stages.iter().map(|(slug, stage)| self.stage(slug, stage, of)).collect();
        let adjustments = fields.adjustments.iter().filter_map(|adjustment| {
            let club = self.club(&adjustment.club)?;
            let league =
                fields.stages.values().position(|stage| stage.kind.is_none_or(|kind| kind == StageKind::League));
            let stage = match &adjustment.stage {
                Some(written) => self.stage_by_name(written)?,
                None => *stages.get(league.unwrap_or(0))?,
            };
            Some(Adjustment {
                club,
                stage,
                points: adjustment.points,
                date: *adjustment.date.get_ref(),
                reason: adjustment.reason.clone(),
            })
        });
        let adjustments = adjustments.collect();
        for withdrawal in &fields.withdrawals {
            self.club(&withdrawal.club);
        }
        let rankings = fields.rankings.iter().filter_map(|ranking| {
            Some(Ranking {
                stage: self.stage_by_name(&ranking.stage)?,
                clubs: self.clubs(&ranking.clubs),
                by: ranking.by,
                date: ranking.date,
                note: ranking.note.clone(),
            })
        });
        let rankings = rankings.collect();
        let season = Season {
            competition: of.id,
            label,
            name: fields.name.clone(),
            from: from.or(by_label.map(|(first, _)| first)),
            to: to.or(by_label.map(|(_, last)| last)),
            notes: fields.notes.clone(),
            sources: fields.sources.clone(),
            stages: stages.to_vec(),
            clubs,
            adjustments,
            rankings,
        };
        (season, resolved)
    }

    fn stage(&mut self, name: &At<String>, stage: &season::Stage, of: &OfCompetition) -> Stage {
        let (competition, label) = (self.competition_slug().clone(), self.record.slug.clone());
        let slug = Slug::parse(name.get_ref()).unwrap_or_else(|bad| {
            let place = self.span(name);
            self.found.report(
                Code::BadSlug,
                place,
                format!("`{}` cannot be an address: {}", name.get_ref(), bad.reason()),
            );
            Slug::parse("stage").expect("a plain word is a slug")
        });
        self.check_rules(&stage.rules);
        for counted in stage.counts.iter().flatten() {
            if !self.record.fields.stages.keys().any(|name| name.get_ref() == counted.get_ref()) {
                let place = self.record.span(counted);
                self.resolver.identities.season(counted.get_ref(), place, Use::Optional, self.found);
            }
        }
        if let Some(decides) = &stage.decides {
            self.stage_by_name(decides);
        }
        let id = match self.resolver.identities.stages.find(&(competition, label, slug.clone())) {
            Found::Shown(id) => Some(id),
            Found::Hidden | Found::Missing => None,
        };
        let entrants = stage.entrants.iter().flatten().filter_map(|entrant| self.entrant(entrant)).collect();
        let groups = stage.groups.iter().flatten().map(|(letter, clubs)| (letter.clone(), self.clubs(clubs)));
        let groups: Vec<(String, Vec<Id<Club>>)> = groups.collect();
        let mut clubs = self.clubs(stage.clubs.as_deref().unwrap_or_default());
        clubs.extend(groups.iter().flat_map(|(_, clubs)| clubs));
        let carry = stage.carry.as_ref().and_then(|carry| self.carry(carry));
        let halved =
            carry.as_ref().is_some_and(|carry| matches!(carry.points, CarryPoints::HalfUp | CarryPoints::HalfDown));
        let year = season_year(self.record.slug.as_str()).map_or(i16::MAX, |(first, _)| first.year());
        let rules = [&stage.rules, &self.record.fields.rules]
            .into_iter()
            .flatten()
            .map(|rules| rules.get_ref().as_str())
            .next()
            .or(of.rules.as_deref())
            .and_then(|rules| rule_set(rules, year));
        let order = match &stage.order {
            Some(order) => order.iter().filter_map(|word| self.criterion(word)).collect(),
            None => default_order(rules, halved, stage.carry.as_ref().map(|carry| carry.from.get_ref().as_str())),
        };
        let head_to_head = stage.head_to_head.as_ref().map(|table| table.order.as_slice()).unwrap_or_default();
        let head_to_head = head_to_head.iter().filter_map(|word| self.criterion(word)).collect();
        for club in stage.fair_play.iter().flat_map(|points| points.keys()) {
            self.club(club);
        }
        let zones = stage.zones.iter().filter_map(|zone| self.zone_of_table(zone)).collect();
        let recorded = stage.recorded.iter().flatten().filter_map(|line| self.recorded(line)).collect();
        let venue = stage.venue.as_ref().and_then(|venue| {
            let place = self.record.span(venue);
            self.resolver.identities.venue(venue.get_ref(), place, Use::Optional, self.found)
        });
        Stage {
            // A hidden season has no ids; what is resolved of it is only checked.
            season: id.map_or(Id::new(0), |_| self.season_id()),
            slug,
            name: stage.name.clone(),
            kind: stage.kind.unwrap_or(StageKind::League),
            clubs,
            groups,
            entrants,
            carry,
            round_count: stage.rounds,
            points: points(stage, rules.map_or(Points::THREE, |set| set.points)),
            order,
            head_to_head,
            head_to_head_restart: stage.head_to_head.as_ref().is_some_and(|table| table.restart),
            zones,
            legs: stage.legs.unwrap_or(1),
            neutral: stage.neutral.unwrap_or(false),
            venue,
            recorded,
            former_slugs: stage.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            notes: stage.notes.clone(),
            round_order: stage.round_order.clone().unwrap_or_default(),
            matches: Vec::new(),
            rounds: Vec::new(),
            open_matches: Vec::new(),
        }
    }

    fn season_id(&self) -> Id<Season> {
        let key = (self.competition_slug().clone(), self.record.slug.clone());
        self.resolver.identities.seasons.find(&key).shown().expect("a season whose stages are shown is shown")
    }

    fn club(&mut self, slug: &At<Slug>) -> Option<Id<Club>> {
        let place = self.span(slug);
        self.resolver.identities.club(slug.get_ref(), place, self.need, self.found)
    }

    fn clubs(&mut self, slugs: &[At<Slug>]) -> Vec<Id<Club>> {
        slugs.iter().filter_map(|slug| self.club(slug)).collect()
    }

    /// A stage of this season by its name, or of any season by its full one.
    fn stage_by_name(&mut self, written: &At<String>) -> Option<Id<Stage>> {
        let place = self.span(written);
        let (competition, label) = (self.competition_slug().clone(), self.record.slug.clone());
        let key = match (Slug::parse(written.get_ref()), Reference::parse(written.get_ref())) {
            (Ok(slug), _) => Some((competition, label, slug)),
            (Err(_), Some(Reference::Stage(competition, label, slug))) => Some((competition, label, slug)),
            (Err(_), _) => None,
        };
        match key.map_or(Found::Missing, |key| self.resolver.identities.stages.find(&key)) {
            Found::Shown(id) => Some(id),
            Found::Hidden => None,
            Found::Missing => {
                let known = self.record.fields.stages.keys().map(|name| name.get_ref().as_str());
                self.found
                    .report(Code::UnknownStage, place, format!("this season has no stage `{}`", written.get_ref()))
                    .did_you_mean(near_miss(written.get_ref(), known));
                None
            }
        }
    }

    fn entrant(&mut self, written: &season::Entrant) -> Option<Entrant> {
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
            let whole = self.record.whole();
            self.found.report(
                Code::MissingKey,
                whole,
                "an entrant needs a `club`, a `winner_of`, or a `stage` with its `ranks`",
            );
            return None;
        };
        Some(Entrant { from, one_down_if })
    }

    fn one_down(&mut self, rule: &season::OneDownIf) -> Option<OneDownIf> {
        let place = self.span(&rule.winner_of);
        let season = self.resolver.identities.season(rule.winner_of.get_ref(), place, Use::Optional, self.found)?;
        Some(OneDownIf { winner_of: season, within: rule.within })
    }

    fn carry(&mut self, written: &season::Carry) -> Option<Carry> {
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

    fn criterion(&mut self, written: &At<String>) -> Option<Criterion> {
        let criterion = Criterion::parse(written.get_ref());
        match &criterion {
            None => {
                let place = self.span(written);
                self.found
                    .report(Code::UnknownWord, place, format!("there is no criterion `{}`", written.get_ref()))
                    .did_you_mean(near_miss(written.get_ref(), Criterion::words()));
            }
            Some(Criterion::Rank(stage)) if !self.record.fields.stages.keys().any(|name| name.get_ref() == stage) => {
                let place = self.span(written);
                self.found.report(Code::UnknownStage, place, format!("this season has no stage `{stage}`"));
            }
            Some(_) => {}
        }
        criterion
    }

    fn zone_of_table(&mut self, written: &season::Zone) -> Option<Zone> {
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
                .did_you_mean(near_miss(means, MEANS.into_iter().chain(["play-off"])));
            return None;
        }
        Some(Zone {
            ranks: written.ranks,
            club: written.club.as_ref().and_then(|club| self.club(club)),
            means: means.to_owned(),
            label: written.label.clone(),
            one_down_if: written.one_down_if.as_ref().and_then(|rule| self.one_down(rule)),
        })
    }

    fn recorded(&mut self, written: &season::RecordedStanding) -> Option<RecordedStanding> {
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

/// The rule set's order; football's usual one without a set.
fn default_order(rules: Option<&crate::sport::RuleSet>, halved: bool, from: Option<&str>) -> Vec<Criterion> {
    const USUAL: &[&str] = &["points", "goal-difference", "goals"];
    let words = match rules {
        Some(set) if halved => set.order_after_halving,
        Some(set) => set.order,
        None => USUAL,
    };
    let criterion = |word: &&str| match (*word, from) {
        ("rank", Some(stage)) => Some(Criterion::Rank(stage.to_owned())),
        (word, _) => Criterion::parse(word),
    };
    words.iter().filter_map(criterion).collect()
}

/// Points as the stage writes them, else the rule set's.
fn points(stage: &season::Stage, usual: Points) -> Points {
    let written = |key: &str| match stage.points.as_ref()?.get(key)? {
        season::PointsValue::Points(points) => Some(*points),
        season::PointsValue::Bonus(_) => None,
    };
    Points {
        win: written("win").unwrap_or(usual.win),
        draw: written("draw").unwrap_or(usual.draw),
        loss: written("loss").unwrap_or(usual.loss),
    }
}

/// Days between which the matches of a season lie.
pub(in crate::archive) fn days_of(season: &Season) -> Option<(civil::Date, civil::Date)> {
    season.from.zip(season.to)
}
