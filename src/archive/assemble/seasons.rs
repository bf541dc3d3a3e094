//! Seasons and stages.

use std::collections::HashMap;

use super::desk;
use super::everything::Everything;
use crate::archive::resolve::{OfCompetition, Resolver};
use crate::archive::{Archive, Competition, Id, Stage, Table};
use crate::records::values::Slug;
use crate::source::Diagnostics;

pub(super) fn add_seasons(
    archive: &mut Archive,
    entered: &Everything<'_>,
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) {
    let rules: HashMap<Id<Competition>, Option<String>> = entered
        .competitions
        .iter()
        .filter_map(|competition| {
            let rules = competition.record.fields.rules.as_ref().map(|rules| rules.get_ref().clone());
            Some((competition.id?, rules))
        })
        .collect();
    let (mut seasons, mut stages) = (Vec::new(), Vec::new());
    for season in &entered.seasons {
        let count = season.record.fields.stages.keys().filter(|name| Slug::parse(name.get_ref()).is_ok()).count();
        let ids: Vec<Id<Stage>> = match season.id {
            Some(_) => (stages.len()..stages.len() + count).map(Id::new).collect(),
            None => Vec::new(),
        };
        // A season that is not shown is only checked, so any competition does for it.
        let competition = season.competition.unwrap_or(Id::new(0));
        let of = OfCompetition {
            id: competition,
            rules: rules.get(&competition).cloned().flatten(),
            sport: season.competition.map_or(archive.site.sport, |competition| archive.competitions[competition].sport),
        };
        let (resolved, its_stages) = desk(resolver, season.record, season.id.is_some(), found).season(&of, &ids);
        if let Some(id) = season.id {
            archive.competitions.get_mut(competition).seasons.push(id);
            seasons.push(resolved);
            stages.extend(its_stages);
        }
    }
    archive.seasons = Table::new(seasons);
    archive.stages = Table::new(stages);
}
