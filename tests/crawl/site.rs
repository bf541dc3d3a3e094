//! A built site as a graph: its files, its pages, and which page leads to which. Finding that, it finds the links that
//! lead nowhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::page::{Link, Page, Place};

pub(crate) struct Site {
    /// Sorted by file.
    pub(crate) pages: Vec<Page>,
    /// For each page, the pages that it leads to, with the place of each link.
    pub(crate) leads: Vec<Vec<Lead>>,
    /// Links and anchors that lead nowhere, and links that a host below another path would break.
    pub(crate) dangling: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Lead {
    pub(crate) to: usize,
    pub(crate) place: Place,
    pub(crate) can_be_followed: bool,
    /// Its place among the links of its page.
    pub(crate) link: usize,
}

/// Where a link goes.
#[derive(Debug, PartialEq, Eq)]
enum Target {
    Elsewhere,
    /// A file below the output folder, and the anchor in it.
    File(String, Option<String>),
    Wrong(&'static str),
}

/// `base` is the site's address with its path, as `https://example.org/mechelen/`; `files` are all files, pages too.
pub(crate) fn assemble(mut pages: Vec<Page>, files: &BTreeSet<String>, base: &str) -> Site {
    pages.sort_by(|a, b| a.file.cmp(&b.file));
    let by_file: BTreeMap<&str, usize> = pages.iter().enumerate().map(|(at, page)| (page.file.as_str(), at)).collect();
    let mut dangling = BTreeSet::new();
    let mut leads = Vec::new();
    for page in &pages {
        let mut own = Vec::new();
        for (at, link) in page.links.iter().enumerate() {
            match target(&link.written, &page.file, base) {
                Target::Elsewhere => {}
                Target::Wrong(why) => {
                    dangling.insert(format!("{}: the link \"{}\" {why}", page.file, link.written));
                }
                Target::File(file, anchor) => match by_file.get(file.as_str()) {
                    Some(to) => {
                        if anchor.is_some_and(|anchor| !pages[*to].ids.contains(&anchor)) {
                            dangling.insert(format!("{}: no such anchor: \"{}\"", page.file, link.written));
                        }
                        own.push(lead(*to, link, at));
                    }
                    None if files.contains(&file) => {}
                    None => {
                        dangling.insert(format!("{}: no such page or file: \"{}\"", page.file, link.written));
                    }
                },
            }
        }
        leads.push(own);
    }
    Site { leads, dangling: dangling.into_iter().collect(), pages }
}

fn lead(to: usize, link: &Link, at: usize) -> Lead {
    Lead { to, place: link.place, can_be_followed: link.can_be_followed, link: at }
}

fn target(written: &str, page: &str, base: &str) -> Target {
    let origin_ends = base.find("://").map_or(0, |at| at + 3);
    let (origin, base_path) = base.split_at(base[origin_ends..].find('/').map_or(base.len(), |at| origin_ends + at));
    let base_path = if base_path.is_empty() { "/" } else { base_path };
    let path = match written.strip_prefix(origin) {
        Some(path) if path.starts_with('/') => path,
        Some("") => "/",
        _ => written,
    };
    if let Some(anchor) = path.strip_prefix('#') {
        return if anchor.is_empty() {
            Target::Wrong("leads to nothing")
        } else {
            Target::File(page.to_owned(), Some(decode(anchor)))
        };
    }
    if has_scheme(path) || path.starts_with("//") {
        return Target::Elsewhere;
    }
    if !path.starts_with('/') {
        return Target::Wrong(if path.is_empty() { "is empty" } else { "does not begin at the root of the site" });
    }
    let Some(below) = path.strip_prefix(base_path.trim_end_matches('/')).and_then(|rest| rest.strip_prefix('/')) else {
        return Target::Wrong("leaves the path of the site's address");
    };
    let (below, anchor) = below.split_once('#').map_or((below, None), |(file, anchor)| (file, Some(decode(anchor))));
    let file = decode(below.split_once('?').map_or(below, |(file, _)| file));
    let file = if file.is_empty() || file.ends_with('/') { format!("{file}index.html") } else { file };
    Target::File(file, anchor)
}

fn has_scheme(address: &str) -> bool {
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    !scheme.is_empty() && scheme.chars().all(|sign| sign.is_ascii_alphanumeric() || "+-.".contains(sign))
}

/// The text without its per cent signs; what is no UTF-8 then fits no file.
fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        bytes.extend(rest[..at].bytes());
        let sign = rest.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(sign.unwrap_or(b'%'));
        rest = &rest[at + if sign.is_some() { 3 } else { 1 }..];
    }
    bytes.extend(rest.bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn a_link_is_followed_as_a_host_would_follow_it() {
    let check = |base: &str, written: &str, expected: Target| {
        assert_eq!(target(written, "a/index.html", base), expected, "{written} on {base}");
    };
    let file = |file: &str, anchor: Option<&str>| Target::File(file.to_owned(), anchor.map(str::to_owned));
    for base in ["https://example.org/m/", "https://example.org/m"] {
        check(base, "/m/", file("index.html", None));
        check(base, "/m/clubs/b%C3%A9/?x=1#top", file("clubs/bé/index.html", Some("top")));
        check(base, "/m/clubs/b.html", file("clubs/b.html", None));
        check(base, "https://example.org/m/b/", file("b/index.html", None));
        check(base, "#c", file("a/index.html", Some("c")));
        check(base, "/n/", Target::Wrong("leaves the path of the site's address"));
        check(base, "/made/", Target::Wrong("leaves the path of the site's address"));
    }
    for base in ["https://example.org/", "https://example.org"] {
        check(base, "/b/", file("b/index.html", None));
        check(base, "https://example.org", file("index.html", None));
        check(base, "https://example.org.example/b/", Target::Elsewhere);
        check(base, "mailto:a@example.org", Target::Elsewhere);
        check(base, "//cdn.example/a.js", Target::Elsewhere);
        check(base, "b/", Target::Wrong("does not begin at the root of the site"));
        check(base, "", Target::Wrong("is empty"));
        check(base, "#", Target::Wrong("leads to nothing"));
    }
}
