//! Records to archive: ids first, then everything that refers to them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use super::checks::{Checked, check_spells};
use super::entering::{
    BareNames, Entered, EnteredSeason, EnteredStory, enter, enter_pictures, enter_seasons, enter_stories, language_of,
};
use super::identity::{Identities, Use};
use super::resolve::{Desk, LineOfSeason, OfCompetition, Resolver, line_kick_off, resolve_site};
use super::schedule::{Schedule, check_rounds, check_within, open_match, rounds, schedule};
use super::*;
use crate::records::values::Slug;
use crate::records::{Record, Records};
use crate::source::{Diagnostics, Sources};

/// Looks up everything that the records say about each other, reports every fault, and gives the archive of what may be
/// shown at `now`. When errors were found the archive is only good for finding more of them.
pub fn assemble(records: &Records, sources: Arc<Sources>, now: Timestamp, found: &mut Diagnostics) -> Archive {
    let mut site = resolve_site(records, &sources, found);
    let mut identities = Identities::default();
    let entered = Everything::enter(records, &sources, &site, now, &mut identities, found);
    let names_of_people = names_of_people(records);
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
    add_seasons(&mut archive, &entered, &resolver, found);
    add_matches(&mut archive, records, &entered, &resolver, found);
    add_stories(&mut archive, &entered.stories, &resolver, found);
    add_pages(&mut archive, records, &entered, &resolver, found);
    let checked = entered.people.iter().filter_map(|person| Some(Checked { id: person.id?, record: person.record }));
    check_spells(&checked.collect::<Vec<_>>(), &archive.people, &archive.clubs, found);
    archive
}

use crate::records::{club, competition, page, person, picture, thread, venue};

/// Every record with its id.
struct Everything<'r> {
    people: Vec<Entered<'r, person::Person, Person>>,
    clubs: Vec<Entered<'r, club::Club, Club>>,
    venues: Vec<Entered<'r, venue::Venue, Venue>>,
    competitions: Vec<Entered<'r, competition::Competition, Competition>>,
    threads: Vec<Entered<'r, thread::Thread, Thread>>,
    pages: Vec<Entered<'r, page::Page, Page>>,
    pictures: Vec<(Entered<'r, picture::Picture, Picture>, Option<&'r str>)>,
    stories: Vec<EnteredStory<'r>>,
    seasons: Vec<EnteredSeason<'r>>,
    /// With the club in whose folder it lies.
    club_seasons: Vec<(Entered<'r, club::ClubSeason, ClubSeason>, Option<Id<Club>>)>,
    schedule: Schedule<'r>,
}

impl<'r> Everything<'r> {
    fn enter(
        records: &'r Records,
        sources: &'r Sources,
        site: &Site,
        now: Timestamp,
        identities: &mut Identities,
        found: &mut Diagnostics,
    ) -> Everything<'r> {
        let mut bare = BareNames::new();
        macro_rules! bare {
            ($table:ident) => {
                enter(
                    &records.$table,
                    &mut identities.$table,
                    Some(&mut bare),
                    |record| !record.fields.draft,
                    |fields| &fields.former_slugs,
                    found,
                )
            };
        }
        let people = bare!(people);
        let clubs = bare!(clubs);
        let venues = bare!(venues);
        let competitions = bare!(competitions);
        let threads = bare!(threads);
        let pages = enter(
            &records.pages,
            &mut identities.pages,
            None,
            |record| !record.fields.draft,
            |fields| &fields.former_slugs,
            found,
        );
        let pictures = enter_pictures(records, sources, &mut identities.pictures, found);
        let stories = enter_stories(&records.stories, site, now, &mut identities.stories, found);
        let seasons = enter_seasons(&records.seasons, identities, found);
        let club_seasons = enter_club_seasons(&records.club_seasons, identities, found);
        let club_slugs: HashMap<Id<Club>, Slug> =
            clubs.iter().filter_map(|club| Some((club.id?, club.record.slug.clone()))).collect();
        let schedule = schedule(records, &seasons, &club_slugs, identities, found);
        check_rounds(&schedule, found);
        Everything {
            people,
            clubs,
            venues,
            competitions,
            threads,
            pages,
            pictures,
            stories,
            seasons,
            club_seasons,
            schedule,
        }
    }
}

fn enter_club_seasons<'r>(
    records: &'r [Record<club::ClubSeason>],
    identities: &mut Identities,
    found: &mut Diagnostics,
) -> Vec<(Entered<'r, club::ClubSeason, ClubSeason>, Option<Id<Club>>)> {
    let mut next = 0;
    let mut entered = Vec::new();
    for record in records {
        let slug = &record.within[0];
        let club = identities.club(slug, record.whole(), Use::Optional, found);
        let id = club.filter(|_| !record.fields.draft).map(|_| Id::new(next));
        next += usize::from(id.is_some());
        let key = (slug.clone(), record.slug.clone());
        identities.club_seasons.enter(key, id, record.whole()).expect("a folder holds one file of a name");
        entered.push((Entered { record, id }, club));
    }
    entered
}

/// Every form of every name of a person with a record.
fn names_of_people(records: &Records) -> HashSet<String> {
    let names = records.people.iter().filter_map(|person| person.fields.name.as_ref());
    names.flat_map(|name| name.forms().into_iter().map(|(_, form)| form.to_owned())).collect()
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
    entered: &[(Entered<'_, club::ClubSeason, ClubSeason>, Option<Id<Club>>)],
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) -> Table<ClubSeason> {
    let known: Vec<_> = entered.iter().filter_map(|(entered, club)| Some((entered, (*club)?))).collect();
    table(known.into_par_iter(), found, |(entered, club), found| {
        (entered.id, desk(resolver, entered.record, entered.id.is_some(), found).club_season(club))
    })
}

fn add_seasons(archive: &mut Archive, entered: &Everything<'_>, resolver: &Resolver<'_>, found: &mut Diagnostics) {
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
        let Some(competition) = season.competition else { continue };
        let of = OfCompetition { id: competition, rules: rules.get(&competition).cloned().flatten() };
        let (resolved, its_stages) = desk(resolver, season.record, season.id.is_some(), found).season(&of, &ids);
        if let Some(id) = season.id {
            archive.competitions.get_mut(competition).seasons.push(id);
            seasons.push(resolved);
            stages.extend(its_stages.into_iter().take(count));
        }
    }
    archive.seasons = Table::new(seasons);
    archive.stages = Table::new(stages);
}

fn add_matches(
    archive: &mut Archive,
    records: &Records,
    entered: &Everything<'_>,
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) {
    let zones = zones_of_seasons(entered, &archive.site);
    let mut matches: Vec<Match> = Vec::with_capacity(entered.schedule.matches.len());
    for scheduled in &entered.schedule.matches {
        let line = scheduled.line;
        let stage = &archive.stages[scheduled.stage];
        let season = &archive.seasons[stage.season];
        let neutral = line.neutral.unwrap_or(stage.neutral);
        let written =
            line.venue.as_ref().and_then(|(slug, place)| resolver.identities.venue(slug, *place, Use::Optional, found));
        let day = match &line.day.0 {
            crate::records::match_line::MatchDay::At(moment) => Some(moment.day()),
            crate::records::match_line::MatchDay::On(date) => date.known().map(|date| date.earliest()),
            crate::records::match_line::MatchDay::NotSet => None,
        };
        let home_ground = day.filter(|_| !neutral).and_then(|day| archive.clubs[scheduled.home].ground_on(day));
        let venue = written.or(stage.venue).or(home_ground.map(|ground| ground.venue));
        let zone = venue.and_then(|venue| archive.venues[venue].zone.clone());
        let game = resolver.game(
            &LineOfSeason {
                line,
                season: stage.season,
                stage: scheduled.stage,
                slug: scheduled.slug.clone(),
                home: scheduled.home,
                away: scheduled.away,
                sport: archive.competitions[season.competition].sport,
                zone: zone.unwrap_or_else(|| zones[scheduled.season].clone()),
                neutral,
                venue,
            },
            found,
        );
        let exact = game.kick_off.day();
        check_within(scheduled, exact, season, found);
        matches.push(game);
    }
    add_match_files(&mut matches, records, resolver, found);
    archive.matches = Table::new(matches);
    for open in &entered.schedule.open {
        let kick_off = line_kick_off(&open.line.day.0, open.line.day.1, &zones[open.season], found);
        archive.stages.get_mut(open.stage).open_matches.push(open_match(open, kick_off));
    }
    fill_stages(archive);
}

/// The zone of a season's clocks: its own, its competition's, the site's. Unknown ones are reported where they stand.
fn zones_of_seasons(entered: &Everything<'_>, site: &Site) -> Vec<jiff::tz::TimeZone> {
    let zone = |written: &Option<crate::records::values::At<String>>| {
        written.as_ref().and_then(|zone| jiff::tz::TimeZone::get(zone.get_ref()).ok())
    };
    let of_season = |season: &EnteredSeason<'_>| {
        let competition = entered.competitions.iter().find(|competition| competition.id == season.competition);
        zone(&season.record.fields.timezone)
            .or_else(|| competition.and_then(|competition| zone(&competition.record.fields.timezone)))
            .unwrap_or_else(|| site.zone.clone())
    };
    entered.seasons.iter().map(of_season).collect()
}

fn add_match_files(matches: &mut [Match], records: &Records, resolver: &Resolver<'_>, found: &mut Diagnostics) {
    for record in &records.match_files {
        let [competition, season, stage] = record.within.as_slice() else {
            unreachable!("a match file lies in the folders of its competition, season and stage")
        };
        let key = (competition.clone(), season.clone(), stage.clone(), record.slug.clone());
        match resolver.identities.matches.find(&key) {
            Found::Shown(id) => {
                let is_shown = !record.fields.draft;
                let mut unshown = matches[id.index()].clone();
                let game = if is_shown { &mut matches[id.index()] } else { &mut unshown };
                desk(resolver, record, is_shown, found).add_to(game);
            }
            Found::Hidden => {}
            Found::Missing => {
                // A season that is not shown has no matches to add to.
                let season = (competition.clone(), season.clone());
                if resolver.identities.seasons.find(&season) != Found::Hidden {
                    found
                        .report(
                            crate::source::Code::MatchWithoutLine,
                            record.whole(),
                            format!("no line of `{stage}` is the match `{}`", record.slug),
                        )
                        .help("write its line in the season's `.txt` file, or rename this file to `home-away.toml`");
                }
            }
        }
    }
}

fn fill_stages(archive: &mut Archive) {
    let mut by_stage: HashMap<Id<Stage>, Vec<Id<Match>>> = HashMap::new();
    for (id, game) in archive.matches.iter() {
        by_stage.entry(game.stage).or_default().push(id);
    }
    let by_slug = |clubs: &mut Vec<Id<Club>>| {
        // Ids of clubs go by slug.
        clubs.sort();
        clubs.dedup();
    };
    let mut clubs_of_season: HashMap<Id<Season>, Vec<Id<Club>>> = HashMap::new();
    let ids: Vec<Id<Stage>> = archive.stages.ids().collect();
    for id in ids {
        let matches = by_stage.remove(&id).unwrap_or_default();
        let games: Vec<(Id<Match>, &Match)> = matches.iter().map(|game| (*game, &archive.matches[*game])).collect();
        let rounds = rounds(&games);
        let playing: Vec<Id<Club>> = games.iter().flat_map(|(_, game)| [game.home, game.away]).collect();
        let stage = archive.stages.get_mut(id);
        stage.rounds = rounds;
        stage.matches = matches;
        stage.clubs.extend(playing);
        by_slug(&mut stage.clubs);
        clubs_of_season.entry(stage.season).or_default().extend(stage.clubs.iter().copied());
    }
    for (season, clubs) in clubs_of_season {
        let season = archive.seasons.get_mut(season);
        season.clubs.extend(clubs);
        by_slug(&mut season.clubs);
    }
}

fn add_stories(archive: &mut Archive, entered: &[EnteredStory<'_>], resolver: &Resolver<'_>, found: &mut Diagnostics) {
    archive.stories = table(entered.par_iter(), found, |story, found| {
        let original = story.original.and_then(|index| Some((entered[index].id?, entered[index].record)));
        let desk = desk(resolver, story.record, story.id.is_some(), found);
        (story.id, desk.story(story.language, story.date.clone(), original))
    });
    let versions = versions(archive.stories.iter().map(|(id, story)| (id, story.translation_of)));
    for (id, story) in archive.stories.iter_mut().enumerate().map(|(index, story)| (Id::new(index), story)) {
        story.translations = versions[&story.translation_of.unwrap_or(id)].clone();
        if story.retracted.is_some() {
            retract(story);
        }
    }
    let threads: Vec<(Id<Thread>, Id<Story>)> =
        archive.stories.iter().filter_map(|(id, story)| Some((story.thread?, id))).collect();
    for (thread, story) in threads {
        archive.threads.get_mut(thread).stories.push(story);
    }
}

/// Text, pictures, mentions and claims of a retracted story leave every output; its page and its reason stay.
fn retract(story: &mut Story) {
    story.standfirst = None;
    story.kicker = None;
    story.by.clear();
    story.about.clear();
    story.matches.clear();
    story.thread = None;
    story.picture = None;
    story.updates.clear();
    story.corrections.clear();
    story.sources.clear();
    story.title.clear();
    story.body.references.clear();
    story.body.span.end = story.body.span.start;
}

/// All versions of each original, the original first, then by id.
fn versions<T>(all: impl Iterator<Item = (Id<T>, Option<Id<T>>)>) -> HashMap<Id<T>, Vec<Id<T>>> {
    let mut versions: HashMap<Id<T>, Vec<Id<T>>> = HashMap::new();
    for (id, original) in all {
        versions.entry(original.unwrap_or(id)).or_default().push(id);
    }
    for (original, list) in &mut versions {
        list.sort_by_key(|id| (id != original, *id));
    }
    versions
}

fn add_pages(
    archive: &mut Archive,
    records: &Records,
    entered: &Everything<'_>,
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) {
    let originals: HashMap<&Slug, &Record<page::Page>> = records.pages.iter().map(|page| (&page.slug, page)).collect();
    let mut original_ids = Vec::new();
    let pages = entered.pages.iter().map(|entered| {
        let record = entered.record;
        let language = language_of(record, &record.fields.language, &archive.site, found);
        let original = record.fields.translation_of.as_ref().and_then(|written| {
            let place = record.span(written);
            let stem = written.get_ref().strip_prefix("pages/").unwrap_or(written.get_ref());
            let slug = Slug::parse(stem).ok()?;
            if originals.get(&slug).is_some_and(|original| original.fields.translation_of.is_some()) {
                found
                    .report(
                        crate::source::Code::TranslationOfTranslation,
                        place,
                        format!("`{slug}` is a translation itself"),
                    )
                    .help("name the page that was written first");
            }
            resolver.identities.page(&slug, place, Use::Optional, found)
        });
        (entered, language, original)
    });
    let pages: Vec<_> = pages.collect();
    original_ids.extend(pages.iter().filter_map(|(entered, _, original)| Some((entered.id?, *original))));
    archive.pages = table(pages.into_par_iter(), found, |(entered, language, _), found| {
        (entered.id, desk(resolver, entered.record, entered.id.is_some(), found).page(language))
    });
    let versions = versions(original_ids.iter().copied());
    for (id, original) in original_ids {
        archive.pages.get_mut(id).translations = versions[&original.unwrap_or(id)].clone();
    }
}

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
                MenuTarget::Subject(identities.reference(reference, place, Use::Required, found)?)
            }
        };
        Some(MenuEntry { to, label: entry.label.clone() })
    };
    entries.filter_map(entry).collect()
}
