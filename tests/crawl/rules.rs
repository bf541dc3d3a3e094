//! What must hold of every site: pages of known kinds, all reachable, all relations told on both sides, nothing left
//! unrendered. Each rule is a function from a site to its faults.

use std::collections::BTreeSet;

use crate::languages::{alternates_without_a_way_back, links_of_another_language};
use crate::page::Place;
use crate::site::{Lead, Site};

/// Every kind of page; the example site has at least one of each.
pub(crate) const KINDS: [&str; 23] = [
    "home",
    "story",
    "story-archive",
    "stories-of",
    "person",
    "person-index",
    "club",
    "club-index",
    "club-season",
    "match",
    "head-to-head",
    "round",
    "stage",
    "season",
    "competition",
    "competition-index",
    "venue",
    "venue-index",
    "thread",
    "thread-index",
    "page",
    "search",
    "not-found",
];

pub(crate) fn faults(site: &Site) -> Vec<String> {
    let mut faults = site.dangling.clone();
    faults.extend(unknown_kinds(site));
    faults.extend(leftovers(site));
    faults.extend(unreachable_pages(site));
    faults.extend(one_sided_relations(site));
    faults.extend(matches_without_club_or_season(site));
    faults.extend(alternates_without_a_way_back(site));
    faults.extend(links_of_another_language(site));
    faults.sort();
    faults.dedup();
    faults
}

fn unknown_kinds(site: &Site) -> Vec<String> {
    let pages = site.pages.iter().filter(|page| !page.is_redirect);
    pages
        .filter_map(|page| match page.kind.as_deref() {
            None => Some(format!("{}: the page does not say its kind", page.file)),
            Some(kind) if !KINDS.contains(&kind) => Some(format!("{}: \"{kind}\" is no kind of page", page.file)),
            Some(_) if page.language.is_empty() => Some(format!("{}: the page does not say its language", page.file)),
            Some(_) => None,
        })
        .collect()
}

fn leftovers(site: &Site) -> Vec<String> {
    let found = site.pages.iter().flat_map(|page| page.leftovers.iter().map(move |text| (page, text)));
    found.map(|(page, text)| format!("{}: not rendered: {text}", page.file)).collect()
}

/// From the home of its language a reader reaches every page by links alone, without changing the language.
fn unreachable_pages(site: &Site) -> Vec<String> {
    let language = |at: usize| site.pages[at].language.as_str();
    let homes = (0..site.pages.len()).filter(|at| is(site, *at, "home"));
    let mut reached: BTreeSet<usize> = homes.collect();
    let mut waiting: Vec<usize> = reached.iter().copied().collect();
    while let Some(at) = waiting.pop() {
        let onward = site.leads[at].iter().filter(|lead| lead.can_be_followed && language(lead.to) == language(at));
        for lead in onward {
            if reached.insert(lead.to) {
                waiting.push(lead.to);
            }
        }
    }
    let all = (0..site.pages.len()).filter(|at| !site.pages[*at].is_redirect && !is(site, *at, "not-found"));
    let lost = all.filter(|at| !reached.contains(at)).map(|at| &site.pages[at]);
    lost.map(|page| format!("{}: cannot be reached from the home page in {}", page.file, page.language)).collect()
}

/// A relation that is told on both sides: a page of the first kind that names one of the second is named by it.
struct Relation {
    from: &'static str,
    to: &'static str,
    /// Kinds of page below the second one's address that may do the naming for it.
    or_below: &'static [&'static str],
}

/// What a match owes to its clubs and its season follows from its address, see below.
const RELATIONS: [Relation; 12] = [
    Relation { from: "story", to: "person", or_below: &["stories-of"] },
    Relation { from: "person", to: "story", or_below: &[] },
    Relation { from: "story", to: "club", or_below: &["stories-of"] },
    Relation { from: "club", to: "story", or_below: &[] },
    Relation { from: "story", to: "match", or_below: &[] },
    Relation { from: "person", to: "club", or_below: &["club-season"] },
    Relation { from: "club", to: "person", or_below: &[] },
    Relation { from: "club", to: "match", or_below: &[] },
    Relation { from: "season", to: "match", or_below: &[] },
    Relation { from: "head-to-head", to: "club", or_below: &[] },
    Relation { from: "head-to-head", to: "match", or_below: &[] },
    Relation { from: "match", to: "head-to-head", or_below: &[] },
];

fn one_sided_relations(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for relation in &RELATIONS {
        for from in (0..site.pages.len()).filter(|at| is(site, *at, relation.from)) {
            for lead in site.leads[from].iter().filter(|lead| is(site, lead.to, relation.to) && obliges(relation, lead))
            {
                let (there, here) = (&site.pages[lead.to], &site.pages[from]);
                if there.language == here.language && !answers(site, lead.to, relation.or_below, from) {
                    faults.push(format!(
                        "{}: names the {} {}, which does not name it",
                        here.file, relation.to, there.file
                    ));
                }
            }
        }
    }
    faults
}

/// A story names in its prose and not in its tables (they show who stood around a club); other pages the other way
/// round: a biography may name whom it likes.
fn obliges(relation: &Relation, lead: &Lead) -> bool {
    match lead.place {
        Place::Around => false,
        Place::Main => true,
        Place::Table => relation.from != "story",
        Place::Prose => relation.from == "story",
    }
}

/// Whether a page names another, itself or through a page of one of these kinds below its address.
fn answers(site: &Site, page: usize, or_below: &[&str], other: usize) -> bool {
    let names = |at: usize| site.leads[at].iter().any(|lead| lead.place != Place::Around && lead.to == other);
    let stem = stem(&site.pages[page].file);
    names(page)
        || (0..site.pages.len()).any(|at| {
            or_below.iter().any(|kind| is(site, at, kind)) && is_below(&site.pages[at].file, stem) && names(at)
        })
}

/// A match names its two clubs and its season, and each of them, or a page below it, names the match.
fn matches_without_club_or_season(site: &Site) -> Vec<String> {
    let slugs: BTreeSet<&str> = pages_of(site, "club").map(|at| last_part(&site.pages[at].file)).collect();
    let mut faults = Vec::new();
    for at in pages_of(site, "match") {
        let page = &site.pages[at];
        let parts: Vec<&str> = stem(&page.file).split('/').collect();
        let [.., competition, season, _stage, teams] = parts[..] else {
            faults.push(format!("{}: not the address of a match", page.file));
            continue;
        };
        let mut owed = Vec::new();
        match clubs_of(teams, &slugs) {
            Some(clubs) => owed.extend(clubs.map(|slug| ("club", slug.to_owned(), &["club-season"][..]))),
            None => faults.push(format!("{}: \"{teams}\" is no pair of clubs", page.file)),
        }
        owed.push(("season", format!("{competition}/{season}"), &["stage", "round"][..]));
        for (kind, end, or_below) in owed {
            let there = pages_of(site, kind).find(|there| {
                let there = &site.pages[*there];
                there.language == page.language && format!("/{}", stem(&there.file)).ends_with(&format!("/{end}"))
            });
            let Some(there) = there else {
                faults.push(format!("{}: its {kind} {end} has no page", page.file));
                continue;
            };
            if !answers(site, at, &[], there) {
                faults.push(format!("{}: does not name its {kind} {end}", page.file));
            }
            if !answers(site, there, or_below, at) {
                faults.push(format!("{}: is not named by its {kind} {end}", page.file));
            }
        }
    }
    faults
}

/// `beerschot-kv-mechelen-2` is the second meeting of `beerschot` and `kv-mechelen`.
fn clubs_of<'stem>(teams: &'stem str, slugs: &BTreeSet<&str>) -> Option<[&'stem str; 2]> {
    let without_number = teams.rsplit_once('-').filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()));
    let stems = [Some(teams), without_number.map(|(stem, _)| stem)];
    stems.into_iter().flatten().find_map(|stem| {
        let pairs = stem.match_indices('-').map(|(at, _)| [&stem[..at], &stem[at + 1..]]);
        pairs.into_iter().find(|pair| pair.iter().all(|slug| slugs.contains(slug)))
    })
}

fn is(site: &Site, at: usize, kind: &str) -> bool {
    site.pages[at].kind.as_deref() == Some(kind)
}

fn pages_of<'site>(site: &'site Site, kind: &'site str) -> impl Iterator<Item = usize> + 'site {
    (0..site.pages.len()).filter(move |at| is(site, *at, kind))
}

/// The address of a page in either form, without its ending: `clubs/beerschot`.
fn stem(file: &str) -> &str {
    file.strip_suffix("/index.html").or(file.strip_suffix(".html")).unwrap_or(file)
}

fn last_part(file: &str) -> &str {
    stem(file).rsplit('/').next().expect("a split has a last part")
}

fn is_below(file: &str, stem: &str) -> bool {
    file.strip_prefix(stem).is_some_and(|rest| rest.starts_with('/'))
}
