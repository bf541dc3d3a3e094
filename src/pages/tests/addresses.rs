//! Where pages stand: in both forms, below a path, in each language.

use super::{file, league, site, site_with, story};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::pages::plan_pages;
use crate::source::{Code, Diagnostics};

/// A site with one of everything that has a page of its own.
fn files() -> Vec<(String, String)> {
    let mut files = league(&["1 2024-08-03 club-a 2-1 club-b", "2 2024-08-10 club-b - club-a"]);
    files.extend([
        story("het-einde", "2025-03-04", "thread = \"wissel\""),
        story("the-end", "2025-03-05", "language = \"en\"\ntranslation_of = \"het-einde\""),
        file("people/h/besnik-hasi.md", "+++\nname = \"Besnik Hasi\"\n+++\n"),
        file("venues/kazerne.md", "+++\nname = \"Kazerne\"\n+++\n"),
        file("threads/wissel.md", "+++\ntitle = \"Wissel\"\n+++\n"),
        file("pages/over-ons.md", "+++\ntitle = \"Over ons\"\n+++\n"),
    ]);
    files
}

fn settings(base: &str, addresses: &str) -> String {
    format!(
        "title = \"Test\"\nbase_url = \"{base}\"\nlanguage = \"nl\"\ntimezone = \"Europe/Brussels\"\n\
         [addresses]\n{addresses}\n[languages.en]\n"
    )
}

fn planned(archive: &Archive) -> (Vec<(String, String)>, Diagnostics) {
    let facts = Facts::gather(archive, crate::names::find_names(archive));
    let mut found = Diagnostics::default();
    let plan = plan_pages(archive, &facts, &mut found);
    (plan.pages.iter().map(|page| (page.link.to_string(), page.file.clone())).collect(), found)
}

/// These links are among those of the site, each with its file.
fn check(archive: &Archive, expected: &[(&str, &str)]) {
    let (pages, found) = planned(archive);
    assert!(found.is_empty());
    for (link, file) in expected {
        let known = pages.iter().find(|(known, _)| known == link).map(|(_, file)| file.as_str());
        assert_eq!(known, Some(*file), "{link} of {pages:?}");
    }
}

#[test]
fn an_address_is_as_a_reader_would_guess_it() {
    check(
        &site(&files()),
        &[
            ("/", "index.html"),
            ("/404.html", "404.html"),
            ("/verhalen/", "verhalen/index.html"),
            ("/verhalen/het-einde/", "verhalen/het-einde/index.html"),
            ("/verhalen/2025/", "verhalen/2025/index.html"),
            ("/verhalen/2025/03/", "verhalen/2025/03/index.html"),
            ("/mensen/", "mensen/index.html"),
            ("/mensen/besnik-hasi/", "mensen/besnik-hasi/index.html"),
            ("/clubs/club-a/", "clubs/club-a/index.html"),
            ("/clubs/club-a/2024-25/", "clubs/club-a/2024-25/index.html"),
            (
                "/wedstrijden/league/2024-25/regular/club-a-club-b/",
                "wedstrijden/league/2024-25/regular/club-a-club-b/index.html",
            ),
            ("/competities/league/", "competities/league/index.html"),
            ("/competities/league/2024-25/", "competities/league/2024-25/index.html"),
            ("/competities/league/2024-25/regular/", "competities/league/2024-25/regular/index.html"),
            ("/competities/league/2024-25/regular/2/", "competities/league/2024-25/regular/2/index.html"),
            ("/stadions/kazerne/", "stadions/kazerne/index.html"),
            ("/dossiers/wissel/", "dossiers/wissel/index.html"),
            ("/over-ons/", "over-ons/index.html"),
            ("/en/", "en/index.html"),
            ("/en/stories/the-end/", "en/stories/the-end/index.html"),
            ("/en/people/besnik-hasi/", "en/people/besnik-hasi/index.html"),
        ],
    );
}

#[test]
fn a_flat_site_has_a_file_a_page_and_stands_below_its_path() {
    check(
        &site_with(&settings("https://example.org/sport/", "form = \"file\""), &files()),
        &[
            ("/sport/", "index.html"),
            ("/sport/404.html", "404.html"),
            ("/sport/verhalen.html", "verhalen.html"),
            ("/sport/verhalen/het-einde.html", "verhalen/het-einde.html"),
            ("/sport/competities/league/2024-25/regular/2.html", "competities/league/2024-25/regular/2.html"),
            ("/sport/en/", "en/index.html"),
            ("/sport/en/clubs/club-a.html", "en/clubs/club-a.html"),
        ],
    );
}

#[test]
fn the_first_words_are_the_sites_own_where_it_says_so() {
    let archive = site_with(&settings("https://example.org/", "stories = \"artikels\"\npages = \"info\""), &files());
    check(
        &archive,
        &[
            ("/artikels/het-einde/", "artikels/het-einde/index.html"),
            ("/info/over-ons/", "info/over-ons/index.html"),
            ("/en/stories/the-end/", "en/stories/the-end/index.html"),
        ],
    );
}

#[test]
fn two_pages_at_one_address_are_a_fault_and_the_first_stays() {
    let mut files = files();
    files.push(file("pages/clubs.md", "+++\ntitle = \"Alle clubs\"\n+++\n"));
    let archive = site(&files);
    let (pages, found) = planned(&archive);
    let faults: Vec<(Code, &str)> = found.iter().map(|fault| (fault.code, fault.message.as_str())).collect();
    assert_eq!(
        faults,
        [(Code::AddressClash, "two pages would stand at /clubs/: one of kind club-index, one of kind page")]
    );
    assert_eq!(pages.iter().filter(|(link, _)| link == "/clubs/").count(), 1);
}

#[test]
fn a_story_stands_in_its_own_language_only_and_all_else_in_each() {
    let (pages, _) = planned(&site(&files()));
    let has = |link: &str| pages.iter().any(|(known, _)| known == link);
    assert!(!has("/en/stories/het-einde/") && !has("/verhalen/the-end/") && !has("/en/over-ons/"));
    let only_dutch = ["/404.html", "/over-ons/", "/verhalen/het-einde/"];
    for (link, _) in pages.iter().filter(|(link, _)| !link.starts_with("/en/") && !only_dutch.contains(&link.as_str()))
    {
        let in_english = link
            .replacen("/verhalen/", "/stories/", 1)
            .replacen("/mensen/", "/people/", 1)
            .replacen("/wedstrijden/", "/matches/", 1)
            .replacen("/competities/", "/competitions/", 1)
            .replacen("/stadions/", "/venues/", 1)
            .replacen("/dossiers/", "/threads/", 1)
            .replacen("/zoeken/", "/search/", 1);
        assert!(has(&format!("/en{in_english}")), "{link} has no English page");
    }
}
