//! Raw HTML that a writer typed, on a site that lets it through.
//!
//! Elements that may stand inside a paragraph, and nothing else: however a writer opens and closes these, the paragraph is
//! valid HTML once each ends no later than the piece of Markdown that it began in. Blocks are written as Markdown, links
//! too, and a picture is a record with a licence. Any other tag is text, as every tag is on a site that lets none through,
//! so that nothing vanishes unseen. Comments are left out.
//!
//! What a tag holds is read and written again by `ammonia`; nothing that a writer typed comes out as it was.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::mem;
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{Event, Tag, TagEnd};

/// What a writer may use. `dfn`, `time` and their like are not here, since they are valid in the right place or with the
/// right value only.
const ELEMENTS: [&str; 20] = [
    "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
    "strong", "sub", "sup", "u",
];

/// Those without an end.
const EMPTY_ELEMENTS: [&str; 2] = ["br", "wbr"];

const ATTRIBUTES: [&str; 3] = ["dir", "lang", "title"];

type Read<'t> = Vec<(Event<'t>, Range<usize>)>;

/// The events of a text; of its HTML only what is safe and well nested is left as such.
pub(super) fn cleaned(read: Read<'_>) -> Read<'_> {
    let is_html = |(event, _): &(Event<'_>, _)| matches!(event, Event::Html(_) | Event::InlineHtml(_));
    if !read.iter().any(is_html) {
        return read;
    }
    let mut cleaning = Cleaning { written: Vec::with_capacity(read.len()), around: Vec::new(), open: Vec::new() };
    let mut block = String::new();
    for (event, range) in read {
        match event {
            Event::Start(Tag::HtmlBlock) => cleaning.start(Event::Start(Tag::Paragraph), range),
            Event::Html(line) => block.push_str(&line),
            Event::End(TagEnd::HtmlBlock) => {
                cleaning.html(mem::take(&mut block).trim(), &range);
                cleaning.end(Event::End(TagEnd::Paragraph), range);
            }
            Event::InlineHtml(tag) => cleaning.html(&tag, &range),
            Event::Start(_) => cleaning.start(event, range),
            Event::End(_) => cleaning.end(event, range),
            other => cleaning.written.push((other, range)),
        }
    }
    cleaning.written
}

struct Cleaning<'t> {
    written: Read<'t>,
    /// How many of the writer's elements were open outside each piece of Markdown that we are in.
    around: Vec<usize>,
    /// The writer's elements that are open.
    open: Vec<&'static str>,
}

impl<'t> Cleaning<'t> {
    fn start(&mut self, event: Event<'t>, range: Range<usize>) {
        self.around.push(self.open.len());
        self.written.push((event, range));
    }

    fn end(&mut self, event: Event<'t>, range: Range<usize>) {
        let outside = self.around.pop().unwrap_or(0);
        self.close_down_to(outside, &range);
        self.written.push((event, range));
    }

    fn close_down_to(&mut self, outside: usize, range: &Range<usize>) {
        for name in self.open.split_off(outside).into_iter().rev() {
            self.push(format!("</{name}>"), range);
        }
    }

    fn push(&mut self, html: String, range: &Range<usize>) {
        self.written.push((Event::InlineHtml(html.into()), range.clone()));
    }

    /// Tags, comments and text.
    fn html(&mut self, mut html: &str, range: &Range<usize>) {
        while let Some(at) = html.find('<') {
            self.text(&html[..at], range);
            html = &html[at..];
            if html.starts_with("<!--") {
                html = html.find("-->").map_or("", |end| &html[end + 3..]);
            } else if let Some(length) = self.tag(html, range) {
                html = &html[length..];
            } else {
                self.text("&lt;", range);
                html = &html[1..];
            }
        }
        self.text(html, range);
    }

    /// Text of HTML: what it says of letters with `&` holds.
    fn text(&mut self, text: &str, range: &Range<usize>) {
        if !text.is_empty() {
            self.push(CLEANER.clean(text).to_string(), range);
        }
    }

    /// Writes the tag that the text begins with and gives its length; None when it is none that a writer may use.
    fn tag(&mut self, html: &str, range: &Range<usize>) -> Option<usize> {
        let length = tag_length(html)?;
        let (is_end, inside) = match html[1..].strip_prefix('/') {
            Some(inside) => (true, inside),
            None => (false, &html[1..]),
        };
        let name = &inside[..inside.find(|letter: char| letter.is_ascii_whitespace() || "/>".contains(letter))?];
        let known = |names: &[&'static str]| names.iter().copied().find(|known| known.eq_ignore_ascii_case(name));
        match (known(&ELEMENTS), is_end) {
            (Some(name), true) => {
                // An element that began outside the Markdown around it goes on to the end of that.
                let inside = self.around.last().copied().unwrap_or(0);
                if let Some(place) = self.open[inside..].iter().rposition(|open| *open == name) {
                    self.close_down_to(inside + place, range);
                }
            }
            (Some(name), false) => {
                let whole = CLEANER.clean(&html[..length]).to_string();
                self.push(whole.strip_suffix(&format!("</{name}>"))?.to_owned(), range);
                self.open.push(name);
            }
            (None, _) => self.push(format!("<{}>", known(&EMPTY_ELEMENTS)?), range),
        }
        Some(length)
    }
}

/// How long the tag is that the text begins with: a `>` between quotation marks does not end it.
fn tag_length(html: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in html.char_indices() {
        match (quote, letter) {
            (None, '"' | '\'') => quote = Some(letter),
            (None, '>') => return Some(at + 1),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = Builder::empty();
    cleaner
        .tags(HashSet::from(ELEMENTS))
        .clean_content_tags(HashSet::new())
        .tag_attributes(HashMap::new())
        .generic_attributes(HashSet::from(ATTRIBUTES))
        .attribute_filter(|_, attribute, value| {
            let holds = match attribute {
                "dir" => ["auto", "ltr", "rtl"].contains(&value),
                "lang" => value.parse::<icu_locale_core::LanguageIdentifier>().is_ok(),
                _ => true,
            };
            holds.then_some(Cow::Borrowed(value))
        });
    cleaner
});
