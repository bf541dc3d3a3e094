//! Records to archive: ids first, then everything that refers to them.

mod everything;
mod matches;
mod seasons;
mod stories;
mod withdrawals;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use self::everything::{EnteredClubSeason, Everything};
use super::checks::{
    Checked, check_lives, check_match_files, check_matches, check_seasons, check_spells, check_squads, check_stories,
};
use super::entering::Entered;
use super::identity::{Identities, Use};
use super::resolve::{Desk, Resolver, check_claims_elsewhere, resolve_site};
use super::*;
use crate::records::reference::Reference;
use crate::records::values::Slug;
use crate::records::{Record, Records};
use crate::source::{Code, Diagnostics, Sources, near_miss};

/// Looks up everything that the records say about each other, reports every fault, and gives the archive of what may be
/// shown at `now`. When errors were found the archive is only good for finding more of them.
pub fn assemble(records: &Records, sources: Arc<Sources>, now: Timestamp, found: &mut Diagnostics) -> Archive {
    let mut site = resolve_site(records, &sources, found);
    let mut identities = Identities::default();
    let entered = Everything::enter(records, &sources, &site, now, &mut identities, found);
    let names_of_people = names_of_people(records);
    check_logo(records, &identities, found);
    check_claims_elsewhere(records, found);
    check_club_names(records, &identities, found);
    site.main_menu = menu(records, |menus| &menus.main, &identities, found);
    site.foot_menu = menu(records, |menus| &menus.foot, &identities, found);
    let resolver = Resolver { identities: &identities, site: &site, now, names_of_people: &names_of_people };

    let pictures = entered.pictures.iter().map(|(entered, image)| (entered, image.unwrap_or_default()));
    let pictures = table(pictures.collect::<Vec<_>>().into_par_iter(), found, |(entered, image), found| {
        (entered.id, desk(&resolver, entered.record, entered.id.is_some(), found).picture_record(image))
    });
    let venues = of_records(&entered.venues, &resolver, found, |desk| desk.venue());
    let clubs = of_records(&entered.clubs, &resolver, found, |desk| desk.club());
    let people = of_records(&entered.people, &resolver, found, |desk| desk.person());
    let threads = of_records(&entered.threads, &resolver, found, |desk| desk.thread());
    let competitions = of_records(&entered.competitions, &resolver, found, |desk| desk.competition());
    let mut archive = Archive {
        people,
        clubs,
        venues,
        competitions,
        threads,
        pictures,
        club_seasons: club_seasons(&entered.club_seasons, &resolver, found),
        seasons: Table::default(),
        stages: Table::default(),
        matches: Table::default(),
        stories: Table::default(),
        pages: Table::default(),
        site: site.clone(),
        sources: Arc::clone(&sources),
    };
    seasons::add_seasons(&mut archive, &entered, &resolver, found);
    matches::add_matches(&mut archive, records, &entered, &resolver, found);
    stories::add_stories(&mut archive, &entered.stories, &resolver, found);
    stories::add_pages(&mut archive, records, &entered, &resolver, found);
    check_facts_together(&archive, records, &entered, &resolver, found);
    archive
}

/// What no record can be at fault in alone.
fn check_facts_together(
    archive: &Archive,
    records: &Records,
    entered: &Everything<'_>,
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) {
    let checked = entered.people.iter().filter_map(|person| Some(Checked { id: person.id?, record: person.record }));
    let checked: Vec<Checked<'_>> = checked.collect();
    check_spells(&checked, &archive.people, &archive.clubs, found);
    check_lives(&checked, &archive.people, resolver, &archive.clubs, found);
    check_squads(entered.club_seasons.iter().map(|(season, _)| season.record), resolver, archive, found);
    check_matches(&entered.schedule, archive, found);
    check_match_files(records, resolver, archive, found);
    check_seasons(&entered.seasons, records, resolver, archive, found);
    check_stories(&entered.stories, resolver, archive, found);
}

/// Every form of every name of a person with a record, and whose it is.
fn names_of_people(records: &Records) -> HashMap<String, Vec<Slug>> {
    let mut names: HashMap<String, Vec<Slug>> = HashMap::new();
    for person in &records.people {
        for (_, form) in person.fields.name.iter().flat_map(|name| name.forms()) {
            let slugs = names.entry(form.to_owned()).or_default();
            if !slugs.contains(&person.slug) {
                slugs.push(person.slug.clone());
            }
        }
    }
    names
}

fn desk<'a, Fields>(
    resolver: &'a Resolver<'a>,
    record: &'a Record<Fields>,
    is_shown: bool,
    found: &'a mut Diagnostics,
) -> Desk<'a, Fields> {
    Desk { resolver, record, need: if is_shown { Use::Required } else { Use::Optional }, found }
}

/// Resolves in parallel and keeps what has an id, in the order of ids.
fn table<Source: Send, T: Send>(
    sources: impl IndexedParallelIterator<Item = Source>,
    found: &mut Diagnostics,
    resolve: impl Fn(Source, &mut Diagnostics) -> (Option<Id<T>>, T) + Sync + Send,
) -> Table<T> {
    let resolved: Vec<(Option<Id<T>>, T, Diagnostics)> = sources
        .map(|source| {
            let mut found = Diagnostics::default();
            let (id, thing) = resolve(source, &mut found);
            (id, thing, found)
        })
        .collect();
    let mut things = Vec::with_capacity(resolved.len());
    for (id, thing, faults) in resolved {
        found.append(faults);
        if let Some(id) = id {
            debug_assert_eq!(id.index(), things.len(), "ids are given in the order of the list");
            things.push(thing);
        }
    }
    Table::new(things)
}

fn of_records<Fields: Sync, T: Send + Sync>(
    entered: &[Entered<'_, Fields, T>],
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
    resolve: impl for<'d> Fn(Desk<'d, Fields>) -> T + Sync + Send,
) -> Table<T> {
    table(entered.par_iter(), found, |entered, found| {
        (entered.id, resolve(desk(resolver, entered.record, entered.id.is_some(), found)))
    })
}

fn club_seasons(
    entered: &[EnteredClubSeason<'_>],
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) -> Table<ClubSeason> {
    let known: Vec<_> = entered.iter().filter_map(|(entered, club)| Some((entered, (*club)?))).collect();
    table(known.into_par_iter(), found, |(entered, club), found| {
        (entered.id, desk(resolver, entered.record, entered.id.is_some(), found).club_season(club))
    })
}

/// The logo of the publisher must exist.
fn check_logo(records: &Records, identities: &Identities, found: &mut Diagnostics) {
    let Some(record) = &records.site else { return };
    let Some(logo) = record.fields.publisher.as_ref().and_then(|publisher| publisher.logo.as_ref()) else { return };
    let stem = logo.get_ref().strip_prefix("pictures/").unwrap_or(logo.get_ref());
    match Slug::parse(stem) {
        Ok(slug) => {
            identities.picture(&slug, record.span(logo), Use::Required, found);
        }
        Err(bad) => bad.report(stem, record.span(logo), found),
    }
}

/// Clubs that spellings of sources stand for must exist.
fn check_club_names(records: &Records, identities: &Identities, found: &mut Diagnostics) {
    let Some(record) = &records.club_names else { return };
    for spelling in record.fields.sources.values().flat_map(|table| table.values()) {
        for club in spelling.get_ref().clubs() {
            identities.club(club, record.span(spelling), Use::Optional, found);
        }
    }
}

/// Kinds of page that a menu can lead to.
const KINDS: [&str; 7] = ["home", "stories", "people", "clubs", "competitions", "venues", "threads"];

fn menu(
    records: &Records,
    which: impl Fn(&crate::records::site::Menus) -> &Option<Vec<crate::records::site::MenuEntry>>,
    identities: &Identities,
    found: &mut Diagnostics,
) -> Vec<MenuEntry> {
    let Some(record) = &records.site else { return Vec::new() };
    let entries = which(&record.fields.menus).iter().flatten();
    let entry = |entry: &crate::records::site::MenuEntry| {
        let to = match entry.to.get_ref().as_str() {
            "home" => MenuTarget::Home,
            "stories" => MenuTarget::Stories,
            "people" => MenuTarget::People,
            "clubs" => MenuTarget::Clubs,
            "competitions" => MenuTarget::Competitions,
            "venues" => MenuTarget::Venues,
            "threads" => MenuTarget::Threads,
            reference => {
                let place = record.span(&entry.to);
                let is_missing =
                    Reference::parse(reference).is_none_or(|parsed| identities.subject(&parsed) == Found::Missing);
                if let Some(near) = near_miss(reference, KINDS).filter(|_| is_missing) {
                    let message = format!("there is no record or kind of page `{reference}`");
                    found.report(Code::UnknownReference, place, message).did_you_mean(Some(near));
                    return None;
                }
                MenuTarget::Subject(identities.reference(reference, place, Use::Required, found)?)
            }
        };
        Some(MenuEntry { to, label: entry.label.clone() })
    };
    entries.filter_map(entry).collect()
}
