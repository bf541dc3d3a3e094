//! Stages: who takes part, what is carried, and how the table is ordered.

use super::Desk;
use super::season::OfCompetition;
use crate::archive::identity::Use;
use crate::archive::{CarryPoints, Club, Id, Season, Stage, season_year};
use crate::records::season;
use crate::records::values::{At, Slug, StageKind};
use crate::source::{Code, near_miss};
use crate::sport::{Criterion, Points, Score, rule_set};

impl Desk<'_, season::Season> {
    pub(super) fn stage(&mut self, name: &At<String>, stage: &season::Stage, of: &OfCompetition) -> Option<Stage> {
        let (competition, label) = (self.competition_slug().clone(), self.record.slug.clone());
        let slug = Slug::parse(name.get_ref());
        if let Err(bad) = &slug {
            let place = self.span(name);
            self.found
                .report(Code::BadSlug, place, format!("`{}` cannot be an address: {}", name.get_ref(), bad.reason()))
                .help("write its name in `a` to `z`, `0` to `9` and single hyphens");
        }
        self.check_rules(&stage.rules);
        for counted in stage.counts.iter().flatten() {
            if !self.record.fields.stages.keys().any(|name| name.get_ref() == counted.get_ref()) {
                let place = self.record.span(counted);
                self.resolver.identities.season_or_stage(counted.get_ref(), place, self.found);
            }
        }
        self.check_ties(stage);
        for outcome in stage.points.iter().flat_map(|points| points.keys()) {
            self.check_outcome(outcome);
        }
        if let Some(decides) = &stage.decides {
            self.stage_by_name(decides);
        }
        let id = slug
            .as_ref()
            .ok()
            .and_then(|slug| self.resolver.identities.stages.find(&(competition, label, slug.clone())).shown());
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
        // What a stage without an address says has been checked; there is no stage of it.
        let slug = slug.ok()?;
        Some(Stage {
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
            legs: stage.legs.as_ref().map_or(1, |legs| *legs.get_ref()),
            neutral: stage.neutral.unwrap_or(false),
            venue,
            recorded,
            former_slugs: stage.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            notes: stage.notes.clone(),
            round_order: stage.round_order.clone().unwrap_or_default(),
            matches: Vec::new(),
            rounds: Vec::new(),
            open_matches: Vec::new(),
        })
    }

    fn season_id(&self) -> Id<Season> {
        let key = (self.competition_slug().clone(), self.record.slug.clone());
        self.resolver.identities.seasons.find(&key).shown().expect("a season whose stages are shown is shown")
    }
}

impl Desk<'_, season::Season> {
    /// A stage of this very season, named inside another word: `rank:regular`.
    pub(super) fn check_own_stage(&mut self, stage: &str, written: &At<String>) {
        let known = || self.record.fields.stages.keys().map(|name| name.get_ref().as_str());
        if known().any(|name| name == stage) || self.record.lost.entries_of("stages") {
            return;
        }
        let (place, near) = (self.span(written), near_miss(stage, known()));
        self.found
            .report(Code::UnknownStage, place, format!("this season has no stage `{stage}`"))
            .did_you_mean(near)
            .help("write one of its `[stages.NAME]`");
    }

    /// How ties are decided.
    fn check_ties(&mut self, stage: &season::Stage) {
        const WORDS: [&str; 5] = ["away-goals", "extra-time", "shoot-out", "replay", "coin"];
        if let Some(legs) = stage.legs.as_ref().filter(|legs| !(1..=2).contains(legs.get_ref())) {
            self.bad_value(legs, "a tie has one leg or two", "write 1 or 2");
        }
        for word in stage.on_level.iter().flatten() {
            let written = word.get_ref().as_str();
            if let Some(stage) = written.strip_prefix("rank:") {
                self.check_own_stage(stage, word);
            } else if !WORDS.contains(&written) {
                let place = self.span(word);
                self.found
                    .report(Code::UnknownWord, place, format!("no tie is decided by `{written}`"))
                    .did_you_mean(near_miss(written, WORDS))
                    .help(format!("the words are {}, rank:STAGE", WORDS.join(", ")));
            }
        }
    }

    /// What points are given for: an outcome, or a result such as `3-2`.
    fn check_outcome(&mut self, written: &At<String>) {
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
        if !OUTCOMES.contains(&outcome) && Score::parse(outcome).is_none() {
            let place = self.span(written);
            self.found
                .report(Code::UnknownKey, place, format!("no points are given for `{outcome}`"))
                .did_you_mean(near_miss(outcome, OUTCOMES))
                .help(format!("the outcomes are {}, or a result such as \"3-2\"", OUTCOMES.join(", ")));
        }
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
