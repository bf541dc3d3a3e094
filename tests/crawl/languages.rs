//! What must hold between the languages of a site: versions of a page know each other, and a link says when it leads into
//! another language.

use std::collections::BTreeMap;

use crate::page::Place;
use crate::site::Site;

/// For search engines a page without the way back is no version.
const DEFAULT: &str = "x-default";

/// The versions that the head of a page names, each language with its page.
fn alternates(site: &Site, at: usize) -> BTreeMap<&str, usize> {
    let page = &site.pages[at];
    let heads = site.leads[at].iter().filter(|lead| !lead.can_be_followed);
    heads.filter_map(|lead| Some((page.links[lead.link].language.as_deref()?, lead.to))).collect()
}

/// A page that names versions names itself and one for everybody, and each of them names the same.
pub(crate) fn alternates_without_a_way_back(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, page) in site.pages.iter().enumerate() {
        let named = alternates(site, at);
        if named.is_empty() {
            continue;
        }
        if named.get(page.language.as_str()) != Some(&at) {
            faults.push(format!("{}: does not name itself among its versions", page.file));
        }
        let versions = || named.iter().filter(|(language, _)| **language != DEFAULT);
        match named.get(DEFAULT) {
            None => faults.push(format!("{}: names no version for everybody", page.file)),
            Some(to) if !versions().any(|(_, version)| version == to) => {
                faults.push(format!("{}: its version for everybody is none of its versions", page.file));
            }
            Some(_) => {}
        }
        for (language, to) in versions() {
            let there = &site.pages[*to];
            if there.language != **language {
                faults.push(format!("{}: {} is not in the language {language}", page.file, there.file));
            } else if alternates(site, *to) != named {
                faults.push(format!("{}: {} names other versions", page.file, there.file));
            }
        }
    }
    faults
}

/// What a reader follows into another language says which, and says the right one.
pub(crate) fn links_of_another_language(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for (page, leads) in site.pages.iter().zip(&site.leads).filter(|(page, _)| !page.is_redirect) {
        for lead in leads.iter().filter(|lead| lead.can_be_followed) {
            let (link, there) = (&page.links[lead.link], &site.pages[lead.to]);
            // A writer's own link in a text, and the way home from a page that is not there, are said in words.
            let is_foreign = there.language != page.language && lead.place != Place::Prose && !there.is_redirect;
            match &link.language {
                Some(said) if *said != there.language => {
                    faults.push(format!("{}: {} is not in the language {said}", page.file, there.file));
                }
                None if is_foreign => {
                    faults.push(format!("{}: does not say that {} is in another language", page.file, there.file));
                }
                Some(_) | None => {}
            }
        }
    }
    faults
}
