//! A ground: where it is, how many it holds, who plays there, and the matches.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Capacity, Club, Ground, Id, Match, Subject, Venue};
use crate::facts::Facts;
use crate::locale::{Arg, Family, Language};
use crate::pages::parts::club::{ClubLink, LinkedClub};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::dates;
use crate::pages::parts::game::{Duel, duel};
use crate::pages::parts::picture::{Figure, lead};
use crate::pages::parts::stories_of::{Shape, StoriesOf, stories_of};
use crate::pages::prose::{ProseView, record_prose};
use crate::records::values::{NameEntry, Slug};

/// How many matches a page holds. Of seasons that no longer fit there are links.
const MOST_MATCHES: usize = 60;

/// How many stories stand open; the rest is folded.
const OPEN_STORIES: usize = 12;

/// How many of the matches to come.
const MOST_TO_COME: usize = 5;

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The name of the venue.
    title: &'a str,
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// Above the text, when there is one.
    picture: Option<Figure<'a>>,
    /// The text about it.
    description: Option<ProseView<'a>>,
    /// What is on record, each with its label.
    facts: Vec<Fact<'a>>,
    /// How many it holds, as each source says.
    capacity: Vec<CapacityLine>,
    /// Who plays here.
    tenants: Vec<Tenant<'a>>,
    /// Who played here before.
    former_tenants: Vec<Tenant<'a>>,
    /// Matches that are to be played here.
    to_come: Vec<Duel<'a>>,
    /// What was played here, by season.
    seasons: Vec<SeasonHere<'a>>,
    /// What was written about it.
    stories: StoriesOf<'a>,
}

/// A line of the facts, in words.
#[derive(Debug, JsonSchema, Serialize)]
struct Fact<'a> {
    /// What it is called.
    label: &'a str,
    /// The fact, in words.
    value: String,
    /// Leads out of the site.
    link: Option<String>,
}

/// How many it holds, and who says so: sources differ.
#[derive(Debug, JsonSchema, Serialize)]
struct CapacityLine {
    /// How many.
    value: String,
    /// `september 2024, Wikipedia`; empty when nobody wrote it down.
    source: String,
}

/// A club that plays or played here.
#[derive(Debug, JsonSchema, Serialize)]
struct Tenant<'a> {
    /// The club that played here.
    club: ClubLink<'a>,
    /// Empty when it is not known.
    period: String,
}

/// The matches of a season, newest first; or, when they no longer fit, the way to them.
#[derive(Debug, JsonSchema, Serialize)]
struct SeasonHere<'a> {
    /// `2024-25`
    label: &'a str,
    /// `20 wedstrijden`
    count: String,
    /// The matches.
    games: Vec<Duel<'a>>,
    /// The clubs that were at home here, with their pages of the season.
    clubs: Vec<ClubLink<'a>>,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.venues.ids().map(PageKey::Venue).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Venue(id) = page.key else { unreachable!("this kind lists venues") };
    let venue = &context.archive.venues[id];
    let found = &context.facts.venues[id];
    let title = context.text(&venue.name);
    let (tenants, former_tenants) = tenants(context, &found.tenants);
    let about = About {
        title: title.into(),
        description: context.locale.words("venue_description", &[("venue", Arg::Text(title))]).into(),
        colours: only_tenant(context, &found.tenants),
        section: Some(context.link_to(&PageKey::VenueIndex)),
        ..About::default()
    };
    let description = record_prose(context, &venue.description, title);
    let view = View {
        title,
        picture: lead(context, venue.picture),
        crumbs: vec![Crumb::to(context.word("venues"), context.link_to(&PageKey::VenueIndex)), Crumb::here(title)],
        description: (!description.is_empty()).then_some(description),
        facts: facts(context, venue),
        capacity: venue.capacity.iter().map(|capacity| capacity_line(context, capacity)).collect(),
        tenants,
        former_tenants,
        to_come: to_come(context, &found.matches),
        seasons: seasons(context, &found.matches),
        stories: stories_of(context, Subject::Venue(id), Shape { open: OPEN_STORIES, quoted: false }),
    };
    (about, view)
}

/// A ground of one club wears its colours.
fn only_tenant<'a>(context: &PageContext<'a>, tenants: &[(Id<Club>, usize)]) -> Option<&'a str> {
    let mut now = tenants.iter().filter(|(club, ground)| is_current(&context.archive.clubs[*club].grounds[*ground]));
    let (club, _) = now.next()?;
    now.next().is_none().then(|| context.colours_of(*club))
}

fn is_current(ground: &Ground) -> bool {
    ground.to.is_none()
}

/// The clubs that play here, and those that did.
fn tenants<'a>(context: &PageContext<'a>, tenants: &[(Id<Club>, usize)]) -> (Vec<Tenant<'a>>, Vec<Tenant<'a>>) {
    let (mut now, mut before) = (Vec::new(), Vec::new());
    for (club, ground) in tenants {
        let ground = &context.archive.clubs[*club].grounds[*ground];
        let period = match (ground.from, ground.to) {
            (None, None) => String::new(),
            (from, to) => dates::period(context.locale, (from, None), (to, None)),
        };
        let list = if is_current(ground) { &mut now } else { &mut before };
        list.push(Tenant { club: context.club(*club).clone(), period });
    }
    (now, before)
}

fn facts<'a>(context: &PageContext<'a>, venue: &Venue) -> Vec<Fact<'a>> {
    let locale = context.locale;
    let text = |text: &crate::records::values::Text| context.text(text).to_owned();
    let names = |names: &[NameEntry]| {
        let names: Vec<&str> = names.iter().map(|entry| context.text(&entry.name)).collect();
        (!names.is_empty()).then(|| locale.list(&names))
    };
    let facts = [
        ("venue_full_name", venue.full_name.as_ref().map(text)),
        ("venue_also_called", names(&venue.aliases)),
        ("venue_nicknames", names(&venue.nicknames)),
        ("venue_former_names", names(&venue.former_names)),
        ("venue_city", venue.city.as_ref().map(text)),
        ("venue_country", venue.country.as_deref().and_then(|country| locale.name_of(Family::Country, country))),
        ("venue_opened", venue.opened.map(|date| dates::date(locale, date))),
        ("venue_closed", venue.closed.map(|date| dates::date(locale, date))),
        ("venue_surface", venue.surface.clone()),
    ];
    let known = facts.into_iter().filter_map(|(label, value)| Some(Fact { label: context.word(label), value: value?, link: None }));
    let website = venue.website.as_ref().map(|website| Fact {
        label: context.word("website"),
        value: website.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned(),
        link: Some(website.clone()),
    });
    known.chain(website).collect()
}

fn capacity_line(context: &PageContext<'_>, capacity: &Capacity) -> CapacityLine {
    let date = capacity.date.map(|date| dates::date(context.locale, date));
    let source = date.into_iter().chain(capacity.source.clone()).collect::<Vec<_>>();
    CapacityLine { value: context.locale.number(capacity.value.into()), source: source.join(", ") }
}

/// The first matches still to come after the last played one.
fn to_come<'a>(context: &PageContext<'a>, games: &[Id<Match>]) -> Vec<Duel<'a>> {
    let played = |id: &Id<Match>| context.archive.matches[*id].is_decided();
    let after = games.iter().rposition(played).map_or(0, |last| last + 1);
    games[after..].iter().take(MOST_TO_COME).map(|id| duel(context, *id)).collect()
}

/// The matches that were played here by season, newest first, as many as the page holds.
fn seasons<'a>(context: &PageContext<'a>, games: &[Id<Match>]) -> Vec<SeasonHere<'a>> {
    let archive = context.archive;
    let label = |id: &Id<Match>| &archive.seasons[archive.matches[*id].season].label;
    let mut seasons: Vec<(&Slug, Vec<Id<Match>>)> = Vec::new();
    for id in games.iter().rev().filter(|id| archive.matches[**id].is_decided()) {
        match seasons.iter_mut().find(|(known, _)| *known == label(id)) {
            Some((_, games)) => games.push(*id),
            None => seasons.push((label(id), vec![*id])),
        }
    }
    let mut room = MOST_MATCHES;
    let season = |(label, games): (&'a Slug, Vec<Id<Match>>)| {
        let count = Arg::Number(games.len() as i64);
        let shown = if games.len() <= room { games.as_slice() } else { &[] };
        room = if shown.is_empty() { 0 } else { room - shown.len() };
        SeasonHere {
            label: label.as_str(),
            count: context.locale.words("count_matches", &[("count", count)]),
            games: shown.iter().map(|id| duel(context, *id)).collect(),
            clubs: home_clubs(context, &games, label),
        }
    };
    seasons.into_iter().map(season).collect()
}

/// The home clubs of these matches, each with the link to its page of the season where there is one.
fn home_clubs<'a>(context: &PageContext<'a>, games: &[Id<Match>], label: &Slug) -> Vec<ClubLink<'a>> {
    let mut clubs: Vec<Id<Club>> = games.iter().map(|id| context.archive.matches[*id].home).collect();
    clubs.sort_unstable();
    clubs.dedup();
    let linked = |club: Id<Club>| {
        let link = context.link(&PageKey::ClubSeason(club, label.clone()));
        ClubLink::new(LinkedClub { link, ..**context.club(club) })
    };
    clubs.into_iter().map(linked).collect()
}
