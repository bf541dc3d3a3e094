//! Seasons by competition and label, and their stages.

use super::standing;
use crate::archive::identity::{Found, Identities};
use crate::archive::{Competition, Id, Season};
use crate::records::values::{At, Slug};
use crate::records::{Record, season};
use crate::source::{Code, Diagnostics, Span};

/// A season with the ids of its stages, in the order of its file.
pub(in crate::archive) struct EnteredSeason<'r> {
    pub record: &'r Record<season::Season>,
    pub id: Option<Id<Season>>,
    pub competition: Option<Id<Competition>>,
}

/// Enters seasons by competition and label, and their stages.
pub(in crate::archive) fn enter_seasons<'r>(
    records: &'r [Record<season::Season>],
    identities: &mut Identities,
    found: &mut Diagnostics,
) -> Vec<EnteredSeason<'r>> {
    let mut sorted: Vec<&Record<season::Season>> = records.iter().collect();
    sorted.sort_by(|left, right| (&left.within, &left.slug).cmp(&(&right.within, &right.slug)));
    let (mut next_season, mut next_stage) = (0, 0);
    let mut entered = Vec::new();
    for record in sorted {
        let competition_slug = &record.within[0];
        let competition = identities.competitions.find(competition_slug);
        if competition == Found::Missing {
            found
                .report(
                    Code::UnknownCompetition,
                    record.whole(),
                    format!("the folder `{competition_slug}` holds no `competition.md`"),
                )
                .help("write one with at least its `name`");
        }
        let season = match competition {
            Found::Shown(_) => standing(record).map(|()| Id::new(next_season)),
            Found::Hidden => Found::Hidden,
            Found::Broken | Found::Missing => Found::Broken,
        };
        let (competition, id) = (competition.shown(), season.shown());
        let key = (competition_slug.clone(), record.slug.clone());
        if record.lost.entries_of("stages") {
            identities.broken_seasons.insert(key.clone());
        }
        identities.seasons.enter(key, season, record.whole()).expect("a folder holds one season.toml");
        next_season += usize::from(id.is_some());
        for name in record.fields.stages.keys() {
            let Ok(slug) = Slug::parse(name.get_ref()) else { continue };
            let stage = season.map(|_| Id::new(next_stage));
            let key = (competition_slug.clone(), record.slug.clone(), slug);
            identities.stages.enter(key, stage, record.span(name)).expect("the keys of a table differ");
            next_stage += usize::from(id.is_some());
        }
        entered.push(EnteredSeason { record, id, competition });
    }
    for season in &entered {
        enter_former_seasons(season.record, identities, found);
    }
    entered
}

/// Former names of a season and of its stages.
fn enter_former_seasons(record: &Record<season::Season>, identities: &mut Identities, found: &mut Diagnostics) {
    let competition = &record.within[0];
    let now = (competition.clone(), record.slug.clone());
    let mut clash = |former: &At<Slug>, entered: Result<(), Span>| {
        if let Err(other) = entered {
            let message = format!("`{}` is or was the name of another one too", former.get_ref());
            found
                .report(Code::SlugClash, record.span(former), message)
                .also(other, "of this one")
                .help("leave it out here or there: an old address can lead to one page only");
        }
    };
    for former in &record.fields.former_slugs {
        let key = (competition.clone(), former.get_ref().clone());
        clash(former, identities.seasons.enter_former(key, record.span(former), &now));
    }
    for (name, stage) in &record.fields.stages {
        let Ok(slug) = Slug::parse(name.get_ref()) else { continue };
        let now = (competition.clone(), record.slug.clone(), slug);
        for former in &stage.former_slugs {
            let key = (competition.clone(), record.slug.clone(), former.get_ref().clone());
            clash(former, identities.stages.enter_former(key, record.span(former), &now));
        }
    }
}
