//! Nothing private gets out: what is a draft, under embargo, in the future or retracted leaves no trace in any file.

use std::collections::BTreeMap;

use touchline::search::words_of_shard;

use crate::written_sites::PLAIN_SITE;
use crate::{SITE, site_of_text};

/// Stands in every field of what must not be seen.
const SECRET: &str = "geheimxq";

/// Whether a file has a trace of it. In the shards of the search a word shares its beginning with the one before it, so those
/// are read as they are meant.
fn has_trace(path: &str, bytes: &[u8]) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_shard = path.starts_with("search/") && path.ends_with(".bin") && name.starts_with(['t', 'n']);
    let words = if is_shard { words_of_shard(name, bytes).join(" ") } else { String::new() };
    [path, &String::from_utf8_lossy(bytes), &words].iter().any(|text| text.to_lowercase().contains(SECRET))
}

fn traces(site: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    site.iter().filter(|(path, bytes)| has_trace(path, bytes)).map(|(path, _)| path.as_str()).collect()
}

fn check(hidden: &str) {
    let site = site_of_text(&format!("{SITE}{hidden}"));
    assert_eq!(traces(&site), [] as [&str; 0], "of {hidden}");
    // The check would see it: the same record without what hides it is in the site.
    let shown = hidden
        .replace("draft = true", "")
        .replace("embargo = 2025-07-15T18:00", "")
        .replace("date = 2031-01-01", "date = 2025-01-01");
    let shown = site_of_text(&format!("{SITE}{shown}"));
    assert!(!traces(&shown).is_empty(), "the marker is not in the site even when it may be");
}

/// The check of the shards would see it.
#[test]
fn what_may_be_seen_is_found_by_its_words_and_names() {
    let shown = format!("{}=== people/{SECRET}.md\n+++\nname = \"{SECRET} Naam\"\n+++\n", story("", "2025-01-01"));
    let site = site_of_text(&format!("{SITE}{shown}"));
    for kind in ["t", "n", "d", "s"] {
        let of_kind = |path: &&str| {
            path.starts_with("search/nl/") && path.rsplit('/').next().is_some_and(|name| name.starts_with(kind))
        };
        assert!(traces(&site).iter().any(of_kind), "no file of the kind {kind} has it");
    }
}

#[test]
fn a_draft_of_a_story_leaves_no_trace() {
    check(&story("draft = true", "2025-01-01"));
}

#[test]
fn a_story_under_embargo_leaves_no_trace_until_its_hour() {
    check(&story("embargo = 2025-07-15T18:00", "2025-01-01"));
}

#[test]
fn a_story_of_the_future_leaves_no_trace() {
    check(&story("", "2031-01-01"));
}

/// What is hidden is looked for in every file, so in the cards too: here they are.
#[test]
fn the_cards_of_people_clubs_and_matches_are_among_the_files_that_are_looked_through() {
    let site = site_of_text(SITE);
    for page in ["mensen/mia-toren", "clubs/anker", "wedstrijden/havenliga/2024-25/regular/anker-boei"] {
        assert!(site.contains_key(&format!("{page}/card.json")), "{page}");
    }
}

fn story(hiding: &str, date: &str) -> String {
    format!(
        "=== stories/{SECRET}.md\n+++\ntitle = \"{SECRET}\"\ndate = {date}\nstandfirst = \"{SECRET}\"\nkicker = \"{SECRET}\"\n\
         by = [\"{SECRET} Naam\"]\nabout = [\"anker\", \"jo-peers\"]\nthread = \"de-haven\"\n{hiding}\n\
         matches = [{{ match = \"havenliga/2024-25/regular/anker-boei\" }}]\nformer_slugs = [\"{SECRET}-oud\"]\n+++\n\
         {SECRET} over [[anker]].\n"
    )
}

#[test]
fn a_translation_does_not_let_out_what_its_original_holds_back() {
    let original = story("embargo = 2025-07-15T18:00", "2025-01-01");
    let translation = format!(
        "=== stories/{SECRET}-en.md\n+++\ntitle = \"{SECRET}\"\ndate = 2025-01-02\nlanguage = \"en\"\n\
         translation_of = \"{SECRET}\"\n+++\n{SECRET}\n=== site.toml\ntitle = \"Haven\"\nbase_url = \"https://example.org/\"\n\
         language = \"nl\"\ntimezone = \"Europe/Brussels\"\n[languages.en]\n"
    );
    check(&format!("{original}{translation}"));
}

#[test]
fn drafts_of_every_other_kind_leave_no_trace() {
    check(&format!(
        "=== people/{SECRET}.md\n+++\nname = \"{SECRET} Naam\"\ndraft = true\nfull_name = \"{SECRET}\"\n\
         spells = [{{ club = \"anker\", role = \"chairman\", from = 2020, note = \"{SECRET}\" }}]\n+++\n{SECRET}\n"
    ));
    check(&format!("=== clubs/{SECRET}.md\n+++\nname = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n"));
    check(&format!("=== venues/{SECRET}.md\n+++\nname = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n"));
    check(&format!("=== threads/{SECRET}.md\n+++\ntitle = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n"));
    check(&format!("=== pages/{SECRET}.md\n+++\ntitle = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n"));
    check(&format!(
        "=== competitions/{SECRET}/competition.md\n+++\nname = \"{SECRET}\"\ndraft = true\n+++\n{SECRET}\n\
         === competitions/{SECRET}/2024-25/season.toml\nnotes = \"{SECRET}\"\n[stages.regular]\n\
         === competitions/{SECRET}/2024-25/matches.txt\n[regular]\n1 2024-09-01 anker 9-9 boei\n"
    ));
}

#[test]
fn a_draft_that_others_name_is_only_the_words_that_they_wrote() {
    check(&format!(
        "=== people/{SECRET}.md\n+++\nname = \"{SECRET} Naam\"\ndraft = true\n+++\n\
         === stories/naamloos.md\n+++\ntitle = \"Naamloos\"\ndate = 2025-02-01\nabout = [\"{SECRET}\"]\n\
         by = [\"{SECRET}\"]\n+++\nEen [[{SECRET}|speler]] zweeg.\n\
         === competitions/havenliga/2024-25/regular/anker-boei.toml\n\
         goals = [{{ minute = 52, home = \"{SECRET}\" }}]\ncards = [{{ home = \"{SECRET}\", card = \"red\" }}]\n"
    ));
}

#[test]
fn a_retracted_story_keeps_its_reason_and_nothing_else() {
    let site = site_of_text(&format!(
        "{SITE}=== stories/teruggetrokken.md\n+++\ntitle = \"{SECRET}\"\ndate = 2025-01-01\nstandfirst = \"{SECRET}\"\n\
         kicker = \"{SECRET}\"\nby = [\"{SECRET} Naam\"]\nabout = [\"anker\"]\nthread = \"de-haven\"\n\
         matches = [{{ match = \"havenliga/2024-25/regular/anker-boei\" }}]\nsources = [\"{SECRET}\"]\n\
         updates = [{{ date = 2025-01-02, text = \"{SECRET}\" }}]\n\
         retracted = {{ date = 2025-01-03, reason = \"Het stuk bleek vals.\" }}\n+++\n{SECRET} over [[anker]].\n"
    ));
    assert_eq!(traces(&site), [] as [&str; 0]);
    let page = String::from_utf8_lossy(&site["verhalen/teruggetrokken/index.html"]);
    assert!(page.contains("Het stuk bleek vals."), "{page}");
    let data = String::from_utf8_lossy(&site["verhalen/teruggetrokken/story.json"]);
    for nothing in ["\"title\":null", "\"mentions\":[]", "\"refused\":[]", "\"unknown\":[]"] {
        assert!(data.contains(nothing), "{data}");
    }
    let club = String::from_utf8_lossy(&site["clubs/anker/index.html"]);
    assert!(!club.contains("teruggetrokken"), "nothing leads to it from what it was about");
}

/// Were the draft known, the name could mean either, and the data of the story would say so.
#[test]
fn a_draft_namesake_is_no_candidate_for_a_name() {
    check(&format!(
        "=== people/{SECRET}.md\n+++\nname = \"Jo Peers\"\ndraft = true\n+++\n\
         === stories/wie.md\n+++\ntitle = \"Wie\"\ndate = 2025-02-01\n+++\nDat zei Jo Peers.\n"
    ));
}

/// Everything that can name a person does, and the person is a draft. Nobody can be all of that in one match, so the checks
/// that say so are off.
#[test]
fn a_draft_person_is_nobody_wherever_the_records_name_them() {
    check(&format!(
        "=== site.toml\n{PLAIN_SITE}[checks]\ncame-on-twice = \"off\"\nlisted-twice = \"off\"\nreferee-plays = \"off\"\n\
         === people/{SECRET}.md\n+++\nname = \"{SECRET} Naam\"\ndraft = true\nfull_name = \"{SECRET}\"\nsort_name = \"{SECRET}\"\n\
         aliases = [\"{SECRET}\"]\nnicknames = [\"{SECRET}\"]\nformer_names = [\"{SECRET}\"]\nbirth_place = \"{SECRET}\"\n\
         portrait = \"{SECRET}-foto\"\ndisambiguation = \"{SECRET}\"\nwebsite = \"https://{SECRET}.example\"\n\
         ids = {{ wikidata = \"{SECRET}\" }}\nsources = [\"{SECRET}\"]\nformer_slugs = [\"{SECRET}-oud\"]\n\
         spells = [{{ club = \"anker\", role = \"caretaker\", from = 2024-09-01, to = 2024-10-01, label = \"{SECRET}\", \
         note = \"{SECRET}\" }}, {{ club = \"boei\", from = 2024-10-02 }}]\n+++\n{SECRET} [[anker]]\n\
         === pictures/{SECRET}-foto.toml\nalt = \"{SECRET}\"\nlicence = \"own\"\ncredit = \"{SECRET}\"\nshows = [\"{SECRET}\"]\n\
         === pictures/{SECRET}-foto.png\n\
         === people/verwant.md\n+++\nname = \"Ver Want\"\nrelatives = [{{ person = \"{SECRET}\", as = \"sister\" }}]\n+++\n\
         === clubs/boei/2024-25.toml\nsquad = [\"9 {SECRET}\", \"mia-toren\"]\ncaptain = \"{SECRET}\"\n\
         === competitions/havenliga/2024-25/meer.txt\n[regular]\n5 2025-03-08 dok 1-0 boei referee={SECRET}\n\
         === competitions/havenliga/2024-25/final/anker-dok.toml\n\
         goals = [{{ minute = 53, home = \"mia-toren\", assist = \"{SECRET}\" }}]\n\
         missed_penalties = [{{ home = \"{SECRET}\" }}]\ncards = [{{ home = \"{SECRET}\", card = \"red\" }}]\n\
         substitutions = [{{ home = \"{SECRET}\", off = \"{SECRET}\" }}]\nshoot_out = [{{ home = \"{SECRET}\", scored = true }}]\n\
         officials = [{{ role = \"fourth-official\", person = \"{SECRET}\" }}]\n\
         [home]\nline_up = [\"1 {SECRET}\"]\nbench = [\"{SECRET}\"]\ncaptain = \"{SECRET}\"\ncoach = \"{SECRET}\"\n\
         absent = [{{ player = \"{SECRET}\" }}]\n\
         === stories/iemand.md\n+++\ntitle = \"Iemand\"\ndate = 2025-02-01\nby = [\"{SECRET}\"]\nabout = [\"{SECRET}\", \"anker\"]\n\
         names = {{ is = {{ \"de spits\" = \"{SECRET}\" }} }}\nclaims = [{{ person = \"{SECRET}\", age = 3 }}]\n+++\n\
         [[{SECRET}|De spits]] is [20](claim:age?of={SECRET}).\n"
    ));
}

#[test]
fn a_draft_club_venue_or_picture_is_left_out_of_every_record_that_names_it() {
    check(&format!(
        "=== clubs/{SECRET}.md\n+++\nname = \"{SECRET}\"\ndraft = true\nfull_name = \"{SECRET}\"\nshort_name = \"{SECRET}\"\n\
         crest = \"{SECRET}\"\nformer_slugs = [\"{SECRET}-oud\"]\n+++\n{SECRET}\n\
         === venues/{SECRET}-veld.md\n+++\nname = \"{SECRET}\"\ndraft = true\ncity = \"{SECRET}\"\n+++\n{SECRET}\n\
         === pictures/{SECRET}.toml\nalt = \"{SECRET}\"\nlicence = \"own\"\ndraft = true\ncaption = \"{SECRET}\"\n\
         === pictures/{SECRET}.png\n\
         === clubs/ebbe.md\n+++\nname = \"Ebbe\"\nrivals = [\"{SECRET}\"]\npredecessors = [{{ club = \"{SECRET}\", how = \"merger\" }}]\n\
         grounds = [{{ venue = \"{SECRET}-veld\" }}]\ncrest = \"{SECRET}\"\n+++\n![{SECRET}]({SECRET})\n\
         === people/zij.md\n+++\nname = \"Zij Zelf\"\nportrait = \"{SECRET}\"\n\
         spells = [{{ club = \"{SECRET}\", note = \"{SECRET}\" }}, {{ club = \"ebbe\", loan_from = \"{SECRET}\", from = 2020 }}]\n+++\n\
         === competitions/havenliga/2024-25/meer.txt\n[regular]\n5 2025-03-08 dok 1-0 boei venue={SECRET}-veld\n\
         === clubs/{SECRET}/2024-25.toml\nnotes = \"{SECRET}\"\n"
    ));
}

#[test]
fn a_draft_season_match_file_or_season_of_a_club_leaves_no_trace() {
    check(&format!(
        "=== competitions/havenliga/2025-26/season.toml\ndraft = true\nname = \"{SECRET}\"\nnotes = \"{SECRET}\"\n\
         [stages.{SECRET}]\nname = \"{SECRET}\"\nnotes = \"{SECRET}\"\n\
         === competitions/havenliga/2025-26/matches.txt\n[{SECRET}]\n1 2025-08-03 anker - boei referee=\"{SECRET} Naam\"\n"
    ));
    check(&format!(
        "=== competitions/havenliga/2024-25/final/anker-dok.toml\ndraft = true\nnotes = \"{SECRET}\"\n\
         goals = [{{ minute = 53, home = \"{SECRET} Naam\" }}]\nsources = [\"{SECRET}\"]\n"
    ));
    check(&format!(
        "=== clubs/anker/2024-25.toml\ndraft = true\nnotes = \"{SECRET}\"\nsquad = [\"1 {SECRET} Naam\"]\n"
    ));
}

#[test]
fn a_picture_of_somebody_who_may_not_be_seen_is_not_seen_either() {
    check(&format!(
        "=== people/{SECRET}.md\n+++\nname = \"{SECRET} Naam\"\ndraft = true\nformer_slugs = [\"{SECRET}-oud\"]\n+++\n\
         === pictures/{{{SECRET}-een,{SECRET}-twee}}.toml\nalt = \"{SECRET}\"\nlicence = \"own\"\n\
         shows = [\"jo-peers\", \"{SECRET}\"]\n=== pictures/{{{SECRET}-een,{SECRET}-twee}}.jpg\n@turned.jpg\n\
         === stories/foto.md\n+++\ntitle = \"Een foto\"\ndate = 2025-01-01\npicture = \"{SECRET}-een\"\n+++\n\
         ![{SECRET}]({SECRET}-twee)\n"
    ));
}

/// Where it was taken stands in many a photograph.
#[test]
fn of_a_photograph_only_what_is_to_be_seen_gets_out() {
    let site = site_of_text(&format!(
        "{SITE}=== pictures/veld.toml\nalt = \"Het veld\"\nlicence = \"own\"\n=== pictures/veld.jpg\n@turned.jpg\n\
         === stories/foto.md\n+++\ntitle = \"Een foto\"\ndate = 2025-01-01\npicture = \"veld\"\n+++\nTekst.\n"
    ));
    let pictures: Vec<_> = site.keys().filter(|path| path.starts_with("pictures/")).collect();
    assert!(pictures.len() >= 3, "{pictures:?}");
    let told = site.values().any(|bytes| bytes.windows(SECRET.len()).any(|part| part == SECRET.as_bytes()));
    assert!(!told, "the place where it was taken is in a file");
}

/// A picture has a record of its own, which is no draft; but only the story that may not be seen shows it.
#[test]
fn a_picture_that_only_a_hidden_story_shows_stays_in() {
    for hiding in ["draft = true", "embargo = 2025-07-15T18:00"] {
        check(&format!(
            "=== stories/stil.md\n+++\ntitle = \"Stil\"\ndate = 2025-01-01\npicture = \"{SECRET}\"\n{hiding}\n+++\n\
             ![{SECRET}]({SECRET}-twee)\n\
             === pictures/{{{SECRET},{SECRET}-twee}}.toml\nalt = \"{SECRET}\"\nlicence = \"own\"\n\
             === pictures/{{{SECRET},{SECRET}-twee}}.png\n"
        ));
    }
}

#[test]
fn a_translation_of_a_retracted_story_is_retracted_too() {
    let site = |retracted: &str| {
        site_of_text(&format!(
            "{SITE}=== site.toml\ntitle = \"Haven\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\n\
             timezone = \"Europe/Brussels\"\n[languages.en]\n\
             === stories/een.md\n+++\ntitle = \"{SECRET}\"\ndate = 2025-01-01\nby = [\"{SECRET} Naam\"]\nabout = [\"anker\"]\n\
             {retracted}\n+++\n{SECRET}\n\
             === stories/one.md\n+++\ntitle = \"{SECRET}\"\ndate = 2025-01-02\nlanguage = \"en\"\ntranslation_of = \"een\"\n+++\n{SECRET}\n"
        ))
    };
    let retracted = site("retracted = { date = 2025-01-03, reason = \"Het bleek vals.\" }");
    assert_eq!(traces(&retracted), [] as [&str; 0]);
    assert!(retracted.contains_key("en/stories/one/index.html"), "its page stays");
    assert!(retracted.contains_key("en/stories/one/story.json"), "and its data");
    assert!(traces(&site("")).len() > 1);
}

#[test]
fn what_is_sealed_for_later_opens_at_its_hour_and_not_before() {
    let story = story("embargo = 2025-07-15T18:00", "2025-01-01");
    let folder = tempfile::tempdir().expect("a folder");
    crate::written_sites::write(&crate::written_sites::files(&format!("{SITE}{story}")), folder.path());
    for (now, is_out) in [
        // The site's zone is two hours ahead in summer.
        ("2025-07-15T15:59:59Z", false),
        ("2025-07-15T16:00:00Z", true),
    ] {
        let site = crate::site_at(folder.path(), now);
        assert_eq!(!traces(&site).is_empty(), is_out, "at {now}");
    }
}
