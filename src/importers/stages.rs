//! Which stage of ours a match of a source belongs to.
//!
//! A source's word for a stage is looked up in `club-names.toml` (`[stages.COMPETITION]`, then `[stages]`), then among the
//! slugs and names of the season's stages. A match that the source puts in no stage goes where `""` is mapped to; else to
//! the stage `regular` of a league or `knock-out` of a cup, if the season has it or is new; else to the first stage of the
//! season. A group without a stage is of the stage `groups`. A season that is new gets the stages of the source.

use std::collections::BTreeMap;

use super::clubs::several;
use super::imported::{ImportedMatch, ImportedSeason};
use super::new_files::quoted;
use super::rounds::{RoundKind, round_kind};
use super::{ImportFault, ImportOptions};
use crate::records::club_names::ClubNames;
use crate::records::season::Season;
use crate::records::values::{CompetitionKind, Slug, StageKind, fold_name};
use crate::source::near_miss;

const GROUPS: &str = "groups";

/// What the season knows about stages before the import.
pub(super) struct StageFinder<'a> {
    pub options: &'a ImportOptions,
    pub kind: CompetitionKind,
    /// None when the season is new.
    pub season: Option<&'a Season>,
    pub names: Option<&'a ClubNames>,
}

/// The stages that matches belong to, by the word that [`stage_word`] gives.
#[derive(Default)]
pub(super) struct FoundStages {
    by_word: BTreeMap<String, Slug>,
    new_names: BTreeMap<Slug, String>,
    /// In the order of the source, but the stage of matches without one first.
    pub used: Vec<Slug>,
}

impl FoundStages {
    /// The source's own word for a stage that is new.
    pub(super) fn name_of(&self, stage: &Slug) -> Option<&str> {
        self.new_names.get(stage).map(String::as_str)
    }

    pub(super) fn of(&self, game: &ImportedMatch) -> &Slug {
        &self.by_word[stage_word(game)]
    }
}

/// The source's word for the stage of a match; empty when it has none.
fn stage_word(game: &ImportedMatch) -> &str {
    match (&game.stage, &game.group) {
        (Some(stage), _) => stage,
        (None, Some(_)) => GROUPS,
        (None, None) => "",
    }
}

/// What a competition is, when it has no record yet: a cup when matches of no stage are finals and none has a matchday.
pub(super) fn likely_kind(imported: &ImportedSeason) -> CompetitionKind {
    let rounds =
        || imported.matches.iter().filter(|game| stage_word(game).is_empty()).filter_map(|game| game.round.as_deref());
    let has = |wanted: fn(RoundKind) -> bool| rounds().any(|round| wanted(round_kind(round)));
    let is_cup = has(|kind| kind == RoundKind::KnockOut) && !has(|kind| matches!(kind, RoundKind::Matchday(_)));
    if is_cup { CompetitionKind::Cup } else { CompetitionKind::League }
}

impl StageFinder<'_> {
    pub(super) fn find_all(&self, imported: &ImportedSeason, faults: &mut Vec<ImportFault>) -> FoundStages {
        let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for game in &imported.matches {
            places.entry(stage_word(game)).or_default().push(&game.place);
        }
        let mut found = FoundStages::default();
        for (word, places) in &places {
            match self.find(word) {
                Ok(stage) => {
                    if let Some(name) = self.name_of_new(word) {
                        found.new_names.insert(stage.clone(), name.to_owned());
                    }
                    found.by_word.insert((*word).to_owned(), stage);
                }
                Err(fault) => faults.push(fault.at(several(places))),
            }
        }
        let in_order = [""].into_iter().chain(imported.matches.iter().map(stage_word));
        for stage in in_order.filter_map(|word| found.by_word.get(word)) {
            if !found.used.contains(stage) {
                found.used.push(stage.clone());
            }
        }
        found
    }

    fn find(&self, word: &str) -> Result<Slug, ImportFault> {
        if let Some(stage) = self.mapped(word) {
            if self.season.is_none_or(|season| season.stages.contains_key(stage.as_str())) {
                return Ok(stage.clone());
            }
            return Err(
                self.no_such_stage(&format!("`{stage}`, which club-names.toml says for `{word}`"), stage.as_str())
            );
        }
        if word.is_empty() {
            return self.without_word();
        }
        let folded = fold_name(word);
        match self.season {
            // A season that is new has the stages that the source gives it.
            None => Slug::parse(&folded).map_err(|_| self.unknown(word)),
            Some(season) => {
                let is_meant = |(key, stage): &(&_, &crate::records::season::Stage)| {
                    let key: &crate::records::values::At<String> = key;
                    *key.get_ref() == folded
                        || stage
                            .name
                            .as_ref()
                            .is_some_and(|name| name.forms().iter().any(|(_, form)| fold_name(form) == folded))
                };
                let found = season.stages.iter().find(is_meant).and_then(|(key, _)| Slug::parse(key.get_ref()).ok());
                found.ok_or_else(|| self.unknown(word))
            }
        }
    }

    /// What to call a new stage, when its address is not its name.
    pub(super) fn name_of_new<'w>(&self, word: &'w str) -> Option<&'w str> {
        let is_own = self.season.is_none() && self.mapped(word).is_none();
        Some(word).filter(|word| is_own && !word.is_empty() && *word != GROUPS)
    }

    fn mapped(&self, word: &str) -> Option<&Slug> {
        let names = self.names?;
        let own = names.stages_of.get(self.options.competition.as_str());
        let folded = fold_name(word);
        own.into_iter().chain([&names.stages]).find_map(|stages| {
            let exact = stages.get(word);
            let alike = || stages.iter().find(|(key, _)| fold_name(key.get_ref()) == folded).map(|(_, stage)| stage);
            exact.or_else(|| alike().filter(|_| !word.is_empty())).map(|stage| stage.get_ref())
        })
    }

    /// The stage of matches that have none in the source.
    fn without_word(&self) -> Result<Slug, ImportFault> {
        let usual = match self.kind {
            CompetitionKind::Cup => "knock-out",
            CompetitionKind::League | CompetitionKind::Friendly => "regular",
        };
        let Some(season) = self.season.filter(|season| !season.stages.contains_key(usual)) else {
            return Ok(slug(usual));
        };
        let first = season.stages.keys().find_map(|stage| Slug::parse(stage.get_ref()).ok());
        first.ok_or_else(|| {
            let ImportOptions { competition, season, .. } = self.options;
            ImportFault::new(format!("{competition}/{season} has no stage"))
                .help(format!("write [stages.{usual}] in its season.toml"))
        })
    }

    fn no_such_stage(&self, what: &str, near: &str) -> ImportFault {
        let ImportOptions { competition, season, .. } = self.options;
        let fault = ImportFault::new(format!("{competition}/{season} has no stage {what}"));
        match self.season.and_then(|season| near_miss(near, season.stages.keys().map(|stage| stage.get_ref().as_str())))
        {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault.help("add it to the season's season.toml"),
        }
    }

    fn unknown(&self, word: &str) -> ImportFault {
        let fault = ImportFault::new(format!("the source's stage `{word}` is none of ours"));
        let folded = fold_name(word);
        let own = self.season.into_iter().flat_map(|season| season.stages.keys()).map(|stage| stage.get_ref().as_str());
        let near = near_miss(&folded, own);
        let fault = match near {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault,
        };
        let ours = near.unwrap_or(if folded.is_empty() { "regular" } else { &folded });
        let competition = &self.options.competition;
        fault.help(format!(
            "say which stage it is in club-names.toml, below [stages.{competition}]: {} = \"{ours}\"",
            quoted(word)
        ))
    }
}

fn slug(word: &str) -> Slug {
    Slug::parse(word).expect("the usual stages have good slugs")
}

/// What a new stage is: a knock-out when the source has finals in it and no matchdays.
pub(super) fn new_stage_kind<'a>(stage: &Slug, rounds: impl Iterator<Item = &'a str> + Clone) -> StageKind {
    let has = |wanted: fn(RoundKind) -> bool| rounds.clone().any(|round| wanted(round_kind(round)));
    let is_knock_out = stage.as_str() == "knock-out"
        || (has(|kind| kind == RoundKind::KnockOut) && !has(|kind| matches!(kind, RoundKind::Matchday(_))));
    if is_knock_out { StageKind::KnockOut } else { StageKind::League }
}
