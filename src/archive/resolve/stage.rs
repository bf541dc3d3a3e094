//! Stages: who takes part, what is carried, and how the table is ordered.

use super::Desk;
use super::season::OfCompetition;
use super::table_rules::Usual;
use crate::archive::identity::Use;
use crate::archive::{Club, Counts, Id, OnLevel, Season, Stage, Subject};
use crate::records::season;
use crate::records::values::{At, Slug, StageKind};
use crate::source::{Code, near_miss};

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
        let counts = stage.counts.iter().flatten().filter_map(|counted| self.counted(counted)).collect();
        let on_level = self.on_level(stage);
        let decides = stage.decides.as_ref().and_then(|decides| self.stage_by_name(decides));
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
        let usual = Usual { rules: self.rules_of(stage, of), sport: of.sport.definition() };
        let order = match &stage.order {
            Some(order) => order.iter().filter_map(|word| self.criterion(word, usual.sport)).collect(),
            None => usual.order(carry.as_ref(), stage.carry.as_ref().map(|carry| carry.from.get_ref().as_str())),
        };
        let head_to_head = self.head_to_head(stage.head_to_head.as_ref(), &usual);
        let fair_play = stage
            .fair_play
            .as_ref()
            .map(|points| points.iter().filter_map(|(club, points)| Some((self.club(club)?, *points))).collect());
        let zones = stage.zones.iter().filter_map(|zone| self.zone_of_table(zone)).collect();
        let recorded = stage.recorded.iter().flatten().filter_map(|line| self.recorded(line)).collect();
        let venue = stage.venue.as_ref().and_then(|venue| {
            let place = self.record.span(venue);
            self.resolver.identities.venue(venue.get_ref(), place, Use::Optional, self.found)
        });
        let points = self.points(stage.points.as_ref(), &usual);
        // What a stage without an address says has been checked; there is no stage of it.
        let slug = slug.ok()?;
        Some(Stage {
            // A hidden season has no ids; what is resolved of it is only checked.
            season: id.map_or(Id::new(0), |_| self.season_id()),
            sport: of.sport,
            slug,
            name: stage.name.clone(),
            kind: stage.kind.unwrap_or(StageKind::League),
            clubs,
            groups,
            entrants,
            carry,
            counts,
            round_count: stage.rounds,
            points,
            order,
            head_to_head,
            fair_play,
            zones,
            legs: stage.legs.as_ref().map_or(1, |legs| *legs.get_ref()),
            on_level,
            decides,
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

    /// How ties are decided. `extra_time` and `shoot_out` are short for the usual.
    fn on_level(&mut self, stage: &season::Stage) -> Vec<OnLevel> {
        const WORDS: [(&str, OnLevel); 5] = [
            ("away-goals", OnLevel::AwayGoals),
            ("extra-time", OnLevel::ExtraTime),
            ("shoot-out", OnLevel::ShootOut),
            ("replay", OnLevel::Replay),
            ("coin", OnLevel::Coin),
        ];
        if let Some(legs) = stage.legs.as_ref().filter(|legs| !(1..=2).contains(legs.get_ref())) {
            self.bad_value(legs, "a tie has one leg or two", "write 1 or 2");
        }
        let Some(words) = &stage.on_level else {
            let short = [(stage.extra_time, OnLevel::ExtraTime), (stage.shoot_out, OnLevel::ShootOut)];
            return short.into_iter().filter(|(said, _)| *said == Some(true)).map(|(_, decides)| decides).collect();
        };
        let mut decides = Vec::with_capacity(words.len());
        for word in words {
            let written = word.get_ref().as_str();
            let known = WORDS.iter().find(|(known, _)| *known == written);
            if let Some(stage) = written.strip_prefix("rank:") {
                self.check_own_stage(stage, word);
                decides.extend(self.own_stage(stage).map(OnLevel::Rank));
            } else if let Some((_, on_level)) = known {
                decides.push(on_level.clone());
            } else {
                let place = self.span(word);
                let words = || WORDS.iter().map(|(known, _)| *known);
                self.found
                    .report(Code::UnknownWord, place, format!("no tie is decided by `{written}`"))
                    .did_you_mean(near_miss(written, words()))
                    .help(format!("the words are {}, rank:STAGE", words().collect::<Vec<_>>().join(", ")));
            }
        }
        decides
    }

    /// A stage of this very season by its slug.
    fn own_stage(&self, slug: &str) -> Option<Id<Stage>> {
        let key = (self.competition_slug().clone(), self.record.slug.clone(), Slug::parse(slug).ok()?);
        self.resolver.identities.stages.find(&key).shown()
    }

    /// What a table over other matches is over: a stage of this season, or any season or stage in full.
    fn counted(&mut self, written: &At<String>) -> Option<Counts> {
        if self.record.fields.stages.keys().any(|name| name.get_ref() == written.get_ref()) {
            return self.own_stage(written.get_ref()).map(Counts::Stage);
        }
        let place = self.record.span(written);
        match self.resolver.identities.season_or_stage(written.get_ref(), place, self.found)? {
            Subject::Season(season) => Some(Counts::Season(season)),
            Subject::Stage(stage) => Some(Counts::Stage(stage)),
            _ => None,
        }
    }
}
