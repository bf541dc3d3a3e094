//! One page as a reader's browser takes it apart: its kind, its places to arrive at, and where it leads.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Node};

/// Where on a page a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Stylesheets, pictures, alternate languages, menus: all outside `<main>`, and all that is no `<a>`.
    Around,
    /// In `<main>`, said by the site: lists, relations, headings.
    Main,
    /// In a table of `<main>`.
    Table,
    /// In `<main>`, in an author's words.
    Prose,
}

#[derive(Clone, Debug)]
pub(crate) struct Link {
    /// As written in the attribute.
    pub(crate) written: String,
    pub(crate) place: Place,
    /// Whether a reader can follow it (`<a>`, `<area>`).
    pub(crate) can_be_followed: bool,
    /// The language that it says it leads to: `fr`, or `x-default`.
    pub(crate) language: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Page {
    /// Below the output folder, as `clubs/beerschot/index.html`.
    pub(crate) file: String,
    /// Of `<body data-kind>`; none for a page that only sends readers on.
    pub(crate) kind: Option<String>,
    pub(crate) is_redirect: bool,
    pub(crate) language: String,
    pub(crate) ids: BTreeSet<String>,
    pub(crate) links: Vec<Link>,
    /// Pieces of templates and of authored text that should have become something else.
    pub(crate) leftovers: BTreeSet<String>,
}

/// Attributes that lead to a file. `srcset` holds several.
const LEADING: [&str; 7] = ["href", "src", "srcset", "poster", "data", "xlink:href", "action"];

/// What nobody should ever read: template tags, marks around lacking words, links that were not resolved.
const LEFTOVERS: [&str; 4] = ["{{", "{%", "⟦", "[["];

pub(crate) fn read_page(file: &str, text: &str) -> Page {
    let html = Html::parse_document(text);
    let mut page = Page {
        file: file.to_owned(),
        kind: None,
        is_redirect: false,
        language: html.root_element().attr("lang").unwrap_or_default().to_owned(),
        ids: BTreeSet::new(),
        links: Vec::new(),
        leftovers: BTreeSet::new(),
    };
    visit(html.root_element(), &mut page, Place::Around, false);
    page
}

fn visit(element: ElementRef, page: &mut Page, around: Place, in_code: bool) {
    let name = element.value().name();
    let has_class = |class: &str| element.value().classes().any(|own| own == class);
    let place = match (around, name) {
        (_, "main") => Place::Main,
        // The first paragraph of a biography stands in the head of its page, as a standfirst does.
        (Place::Main, _) if has_class("prose") || has_class("stand") => Place::Prose,
        // A league table that a block puts into a text is no part of what was written.
        (Place::Main, "table") => Place::Table,
        (Place::Prose, "table") if has_class("tbl") => Place::Table,
        _ => around,
    };
    let in_code = in_code || matches!(name, "code" | "pre" | "script" | "style" | "template");
    for (attribute, value) in element.value().attrs() {
        match attribute {
            "id" => {
                page.ids.insert(value.to_owned());
            }
            "data-kind" if name == "body" => page.kind = Some(value.to_owned()),
            "http-equiv" if value.eq_ignore_ascii_case("refresh") => page.is_redirect = true,
            _ if LEADING.contains(&attribute) => {
                let can_be_followed = matches!(name, "a" | "area");
                let place = if can_be_followed { place } else { Place::Around };
                for written in addresses(attribute, value) {
                    let language = element.attr("hreflang").map(str::to_owned);
                    page.links.push(Link { written, place, can_be_followed, language });
                }
            }
            "content" => page.links.extend(metadata(element, value)),
            _ => {}
        }
        leftovers(value, page);
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) if !in_code => leftovers(text, page),
            Node::Text(text) if name == "script" => {
                // Data within a page may nest lists, so `[[` is no fault there.
                LEFTOVERS.iter().filter(|mark| **mark != "[[" && text.contains(**mark)).for_each(|mark| {
                    page.leftovers.insert(excerpt(text, mark));
                });
            }
            _ => {}
        }
        if let Some(child) = ElementRef::wrap(child) {
            visit(child, page, place, in_code);
        }
    }
}

fn addresses(attribute: &str, value: &str) -> Vec<String> {
    if attribute != "srcset" {
        return vec![value.trim().to_owned()];
    }
    let candidates = value.split(',').filter_map(|candidate| candidate.split_whitespace().next());
    candidates.map(str::to_owned).collect()
}

/// Addresses in `<meta content>`: where a redirect goes, and what other sites show of the page.
fn metadata(element: ElementRef, value: &str) -> Option<Link> {
    let name = element.attr("property").or(element.attr("name")).or(element.attr("http-equiv"))?;
    let written = match name {
        "og:url" | "og:image" | "twitter:image" => value,
        "refresh" => value.split_once("url=").map_or("", |(_, address)| address),
        _ => return None,
    };
    Some(Link { written: written.trim().to_owned(), place: Place::Around, can_be_followed: false, language: None })
}

fn leftovers(text: &str, page: &mut Page) {
    for mark in LEFTOVERS {
        if text.contains(mark) {
            page.leftovers.insert(excerpt(text, mark));
        }
    }
}

fn excerpt(text: &str, mark: &str) -> String {
    let at = text.find(mark).expect("the mark was just found");
    text[at..].chars().take(40).collect::<String>().replace('\n', " ")
}

#[test]
fn a_page_is_taken_apart() {
    let page = read_page(
        "index.html",
        "<html lang=nl><link href='/a.css'><body data-kind=home><a href='/b/'>b</a>
         <main id=c><a href='/d/'>[[d</a><code>{{</code><img srcset='/e.png 1x, /f.png 2x' alt='{% g'>
         <div class='prose'><a href='/h/'>h</a></div><table><tr><td><a href='/i/'>i</a></table></main>",
    );
    let links: Vec<_> =
        page.links.iter().map(|link| (link.written.as_str(), link.place, link.can_be_followed)).collect();
    assert_eq!(
        links,
        [
            ("/a.css", Place::Around, false),
            ("/b/", Place::Around, true),
            ("/d/", Place::Main, true),
            ("/e.png", Place::Around, false),
            ("/f.png", Place::Around, false),
            ("/h/", Place::Prose, true),
            ("/i/", Place::Table, true),
        ]
    );
    assert_eq!((page.kind.as_deref(), page.language.as_str()), (Some("home"), "nl"));
    assert_eq!(page.ids.iter().collect::<Vec<_>>(), ["c"]);
    assert_eq!(page.leftovers.iter().collect::<Vec<_>>(), ["[[d", "{% g"]);
}
