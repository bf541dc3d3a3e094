//! Markdown as HTML.

use serde_json::Value;

use super::{file, league, site, view};
use crate::archive::Archive;
use crate::pages::PageKey;

fn with_story(text: &str, keys: &str) -> Archive {
    let mut files = league(&["1 2024-08-03T20:00 club-a 2-1 club-b", "1 2024-08-03T20:00 club-c 0-0 club-d"]);
    files[4..].iter_mut().for_each(|(_, text)| *text = text.replace("T20:00", " 20:00"));
    let text = format!("+++\ntitle = \"Het einde\"\ndate = 2025-03-04\n{keys}\n+++\n{text}");
    files.push(file("stories/het-einde.md", text));
    files.push(file("people/besnik-hasi.md", "+++\nname = { nl = \"Besnik Hasi\", en = \"B. Hasi\" }\n+++\n"));
    site(&files)
}

fn pieces(text: &str) -> Vec<Value> {
    let archive = with_story(text, "");
    let story = archive.stories.ids().next().expect("one story");
    let view = view(&archive, "nl", &PageKey::Story(story)).expect("a page");
    view["body"]["pieces"].as_array().expect("pieces").clone()
}

/// A text of one piece becomes this HTML.
fn check(text: &str, expected: &str) {
    let pieces = pieces(text);
    let html = pieces.first().and_then(|piece| piece["html"].as_str()).unwrap_or_default();
    assert_eq!((pieces.len(), html.trim()), (1, expected), "{text}");
}

#[test]
fn a_wiki_link_leads_to_its_page_and_without_words_is_the_name() {
    check(
        "[[besnik-hasi]] en [[club-a|de ploeg]].",
        "<p><a href=\"/mensen/besnik-hasi/\">Besnik Hasi</a> en <a href=\"/clubs/club-a/\">de ploeg</a>.</p>",
    );
    check(
        "Na de [[league/2024-25/regular/club-a-club-b|*2-1*]].",
        "<p>Na de <a href=\"/wedstrijden/league/2024-25/regular/club-a-club-b/\"><em>2-1</em></a>.</p>",
    );
}

#[test]
fn words_that_are_no_name_are_plain_words() {
    check("Een [[!Storm]] op komst.", "<p>Een Storm op komst.</p>");
}

#[test]
fn the_words_of_a_true_claim_lead_to_what_was_counted_and_others_stay_words() {
    let with = |claim: &str| format!("Met {claim} op kop.");
    let proved = "<p>Met <a class=\"claim\" href=\"#claim-1\"><em>3</em> punten</a> op kop.</p>";
    check(&with("[*3* punten](claim:points?of=club-a&on=2024-08-04)"), proved);
    check(&with("[4 punten](claim:points?of=club-a&on=2024-08-04)"), "<p>Met 4 punten op kop.</p>");
    check(&with("[3 punten](claim:points?of=club-a&in=league)"), "<p>Met 3 punten op kop.</p>");
    check("## [3 op 3](claim:points?of=club-a&on=2024-08-04)", "<h2 id=\"3-op-3\">3 op 3</h2>");
    check("## Claim 1", "<h2 id=\"claim-1-2\">Claim 1</h2>");
}

#[test]
fn what_was_counted_stands_below_the_story() {
    let text = "[3 punten](claim:points?on=2024-08-04), [eerste](claim:position=1?on=2024-08-04),\n\
                [2-1](claim:score?match=league/2024-25/regular/club-a-club-b), [4 punten](claim:points?on=2024-08-04).";
    let archive = with_story(text, "about = [\"club-a\"]\nclaims = [{ points = 3, wins = 1, on = 2024-08-04 }]");
    let story = archive.stories.ids().next().expect("one story");
    let view = view(&archive, "nl", &PageKey::Story(story)).expect("a page");
    let lines = view["checked"].as_array().expect("a list");
    let line = |place: usize, key: &str| lines[place][key].as_str().unwrap_or_default().to_owned();
    assert_eq!(lines.len(), 2, "what comes from one line of a table is one entry: {lines:#?}");
    assert_eq!(line(0, "words"), "3 punten · eerste · 1 zege");
    assert!(line(0, "working").contains("1ste, 3 punten uit 1 wedstrijd, 1 gewonnen, 0 gelijk, 0 verloren"));
    assert_eq!(lines[0]["to"]["link"], "/competities/league/2024-25/regular/1/");
    assert_eq!([line(1, "words"), line(1, "working")], ["2-1", "Gespeeld op 3 augustus 2024:"]);
    assert_eq!(lines[1]["to"]["link"], "/wedstrijden/league/2024-25/regular/club-a-club-b/");
}

#[test]
fn a_place_in_the_whole_season_is_told_beside_the_line_of_the_table_and_not_as_another_line() {
    let mut files = league(&[]);
    let season =
        "[stages.regular]\nrounds = 1\n[stages.second]\nentrants = [{ stage = \"regular\", ranks = \"3-4\" }]\n";
    files[5].1 = season.to_owned();
    files[6].1 = "[regular]\n1 2024-08-03 20:00 club-a 3-0 club-c\n1 2024-08-03 20:00 club-b 2-0 club-d\n\
                  [second]\n1 2024-08-10 20:00 club-c 0-1 club-d\n"
        .to_owned();
    let claims = "[eerste](claim:position=1), [derde](claim:position=3?in=league/2024-25).";
    let text = format!("+++\ntitle = \"Einde\"\ndate = 2024-08-12\nabout = [\"club-d\"]\n+++\n{claims}");
    files.push(file("stories/einde.md", text));
    let archive = site(&files);
    let story = archive.stories.ids().next().expect("one story");
    let lines = view(&archive, "nl", &PageKey::Story(story)).expect("a page")["checked"].clone();
    let working = lines[0]["working"].as_str().expect("a sentence");
    assert!(working.contains("d: 1ste, 3 punten"), "{working}");
    assert!(working.ends_with("doelpunten 1–0. Over het hele seizoen: 3de."), "{working}");
}

#[test]
fn raw_html_is_text_and_a_link_leads_only_where_it_may() {
    check("Een <b>vette</b> kop.", "<p>Een &lt;b&gt;vette&lt;/b&gt; kop.</p>");
    check("[klik](javascript:alert(1))", "<p>klik</p>");
    check("[klik](data:text/html,x)", "<p>klik</p>");
    check("[klik](https://example.org/?a=1&b=%22)", "<p><a href=\"https://example.org/?a=1&amp;b=%22\">klik</a></p>");
    check("[boven](#boven)", "<p><a href=\"#boven\">boven</a></p>");
}

#[test]
fn headings_begin_below_the_title_skip_no_level_and_have_ids() {
    check(
        "# Eén\n\n#### Vier\n\n## Eén\n\n## content",
        "<h2 id=\"een\">Eén</h2>\n<h3 id=\"vier\">Vier</h3>\n<h2 id=\"een-2\">Eén</h2>\n<h2 id=\"content-2\">content</h2>",
    );
}

#[test]
fn a_table_scrolls_in_a_box_that_has_a_name_and_no_style() {
    check(
        "## Punten\n\n| Club | P |\n|---|--:|\n| [[club-a\\|A]] | 3 |",
        "<h2 id=\"punten\">Punten</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Punten\">\
         <table class=\"rec\"><thead><tr><th scope=\"col\" class=\"left\">Club</th><th scope=\"col\" class=\"right\">P</th>\
         </tr></thead><tbody>\n<tr><td class=\"left\"><a href=\"/clubs/club-a/\">A</a></td><td class=\"right\">3</td></tr>\n\
         </tbody></table></div>",
    );
}

#[test]
fn footnotes_are_numbered_as_they_are_called_and_lead_back() {
    check(
        "Eerst[^b], dan[^a].\n\n[^a]: Twee.\n[^b]: Een.",
        "<p>Eerst<sup class=\"fn\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup>, \
         dan<sup class=\"fn\"><a id=\"fnref-2\" href=\"#fn-2\">2</a></sup>.</p>\n\
         <section class=\"notes\" aria-label=\"Voetnoten\"><ol>\n\
         <li id=\"fn-1\"><p>Een. <a class=\"fn-back\" href=\"#fnref-1\" aria-label=\"Terug naar de tekst\">↩</a></p></li>\n\
         <li id=\"fn-2\"><p>Twee. <a class=\"fn-back\" href=\"#fnref-2\" aria-label=\"Terug naar de tekst\">↩</a></p></li>\n\
         </ol></section>",
    );
}

#[test]
fn pictures_of_elsewhere_are_not_fetched_and_leave_no_empty_paragraph() {
    check("![een foto](https://elsewhere.example/x.jpg)\n\nTekst.", "<p>Tekst.</p>");
}

#[test]
fn a_block_is_a_part_of_the_page_of_its_own() {
    let text = "Voor.\n\n```{table}\nof = \"league/2024-25/regular\"\nrows = \"1-2\"\n```\n\nNa.\n\n```{match}\n\
                of = \"league/2024-25/regular/club-a-club-b\"\n```\n\n```{embed}\nurl = \"https://video.example/1\"\n\
                title = \"De goals\"\n```\n";
    let pieces = pieces(text);
    let kinds: Vec<&str> = pieces.iter().filter_map(|piece| piece["kind"].as_str()).collect();
    assert_eq!(kinds, ["html", "table", "html", "match", "embed"]);
    let names = pieces[1]["table"]["sections"][0]["rows"].as_array().expect("rows");
    assert_eq!(names.iter().map(|row| row["club"]["name"].as_str().expect("a name")).collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(pieces[3]["plate"]["home"]["goals"], 2);
    assert_eq!(pieces[4]["title"], "De goals");
}
