//! One walk over the events of a text.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd, html};

use super::footnotes::Footnotes;
use super::mentions::{self, Marks};
use super::tables::TableWriting;
use super::{Piece, Setting, blocks, cleaning, escaped};
use crate::archive::{Prose, Subject};
use crate::pages::context::PageContext;
use crate::pages::parts::checked::places_of_claims;
use crate::pages::parts::picture::{Figure, figure};
use crate::pictures::Frame;
use crate::records::markdown::{link_target, not_a_name, parse};

/// Ids that templates use themselves: a heading of these words gets a number behind it.
const TAKEN: [&str; 5] = ["checked", "content", "corrections", "stood", "updates"];

/// What the end of an open link writes.
enum OpenLink {
    /// The words stay, the link does not.
    Words,
    Linked,
}

struct Writing<'w, 'a, 't> {
    context: &'w PageContext<'a>,
    prose: &'w Prose,
    setting: Setting<'w>,
    pieces: Vec<Piece<'a>>,
    events: Vec<Event<'t>>,
    links: Vec<OpenLink>,
    /// The links that the writer did not write.
    marks: Marks,
    /// What is printed instead of the words of the open link.
    instead: Option<Option<CowStr<'t>>>,
    /// How deep in images we are: their words are not printed in the text.
    in_image: usize,
    /// Pictures that wait for the end of the paragraph, the list or whatever else they stand in.
    figures: Vec<Figure<'a>>,
    table: TableWriting,
    footnotes: Footnotes<'t>,
    /// Marks of footnotes that wait for the end of the link that they stand in: no link lies in another.
    footnote_marks: Vec<String>,
    /// Where the words of a true claim begin, and the number of its entry in the list below the story.
    claims: Vec<(usize, usize)>,
    in_heading: bool,
    heading: Option<String>,
    level: usize,
    /// Of headings.
    ids: Vec<String>,
    /// About how long the HTML will be, in bytes.
    expected: usize,
}

/// The pieces of a text.
pub(super) fn write<'a>(
    context: &PageContext<'a>,
    prose: &Prose,
    text: &'a str,
    setting: Setting<'_>,
) -> Vec<Piece<'a>> {
    let mut read: Vec<(Event<'_>, Range<usize>)> = Vec::with_capacity(text.len() / 16);
    read.extend(parse(text));
    if context.archive.site.allow_raw_html {
        read = cleaning::cleaned(read);
    }
    let mut writing = Writing {
        context,
        prose,
        setting,
        pieces: Vec::new(),
        events: Vec::new(),
        links: Vec::new(),
        marks: mentions::marks(context, prose, setting, &read),
        instead: None,
        in_image: 0,
        figures: Vec::new(),
        table: TableWriting::default(),
        footnotes: Footnotes::default(),
        footnote_marks: Vec::new(),
        claims: setting.story.map_or_else(Vec::new, |story| places_of_claims(context.archive, context.facts, story)),
        in_heading: false,
        heading: None,
        level: 1,
        ids: Vec::new(),
        expected: text.len() + text.len() / 4,
    };
    let mut at = 0;
    while at < read.len() {
        let next = writing.event(&read, at);
        if !writing.figures.is_empty() && is_outside(&read[..next]) {
            writing.place_figures();
        }
        at = next;
    }
    if writing.footnotes.are_called() {
        let (heading, back) = (context.word("story_footnotes"), context.word("story_footnote_back"));
        let notes = std::mem::take(&mut writing.footnotes).list(&escaped(heading), &escaped(back));
        if let Some(notes) = notes {
            writing.raw(notes);
        }
    }
    writing.close_piece();
    writing.pieces
}

impl<'a: 't, 't> Writing<'_, 'a, 't> {
    fn raw(&mut self, html: impl Into<CowStr<'t>>) {
        self.events.push(Event::InlineHtml(html.into()));
    }

    /// What was written so far becomes a piece.
    fn close_piece(&mut self) {
        let mut html = String::with_capacity(self.expected);
        html::push_html(&mut html, self.events.drain(..));
        if !html.trim().is_empty() {
            self.pieces.push(Piece::Html { html });
        }
    }

    /// The pictures that wait become pieces.
    fn place_figures(&mut self) {
        self.close_piece();
        self.pieces.extend(self.figures.drain(..).map(|figure| Piece::Figure { figure }));
    }

    /// A picture of the archive waits for its place; its words are its caption.
    fn picture(&mut self, read: &[(Event<'t>, Range<usize>)], at: usize) {
        if let Some(Subject::Picture(picture)) = self.prose.target_at(read[at].1.start) {
            let (words, _) = text_until(read, at + 1, TagEnd::Image);
            let caption = (!words.is_empty()).then_some(words);
            self.figures.push(figure(self.context, picture, Frame::Figure, caption));
        }
    }

    /// Writes the event at this place, and with some all that belongs to it; returns the place of the next one.
    fn event(&mut self, read: &[(Event<'t>, Range<usize>)], at: usize) -> usize {
        let (event, range) = &read[at];
        self.events.extend(self.marks.before(at));
        let label = self.heading.as_deref().unwrap_or(self.setting.title);
        if let Some(html) = self.table.html(event, label) {
            self.raw(html);
            return at + 1;
        }
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if info.starts_with('{') => {
                let (inside, end) = text_until(read, at + 1, TagEnd::CodeBlock);
                let target = self.prose.target_at(range.start);
                let pieces = blocks::pieces(self.context, info, &inside, target, self.setting);
                self.close_piece();
                self.pieces.extend(pieces);
                return end + 1;
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                let outside = std::mem::take(&mut self.events);
                let mut inside = at + 1;
                while inside < read.len() && read[inside].0 != Event::End(TagEnd::FootnoteDefinition) {
                    inside = self.event(read, inside);
                }
                let content = std::mem::replace(&mut self.events, outside);
                self.footnotes.define(label.clone(), content);
                return inside + 1;
            }
            Event::FootnoteReference(label) => {
                let mark = self.footnotes.call(label.clone());
                if self.is_in_link() { self.footnote_marks.push(mark) } else { self.raw(mark) }
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let (words, _) = text_until(read, at + 1, TagEnd::Heading(*level));
                let start = self.start_heading(*level, &words);
                self.events.push(start);
            }
            Event::End(TagEnd::Heading(_)) => {
                self.in_heading = false;
                let level = heading_level(self.level);
                self.events.push(Event::End(TagEnd::Heading(level)));
            }
            Event::Start(Tag::Image { .. }) => {
                self.picture(read, at);
                self.in_image += 1;
            }
            Event::End(TagEnd::Image) => self.in_image -= 1,
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                self.start_link(*link_type, dest_url, range.start);
            }
            Event::End(TagEnd::Link) => self.end_link(),
            Event::Html(text) | Event::InlineHtml(text) if !self.context.archive.site.allow_raw_html => {
                self.text(text.clone());
            }
            Event::Start(Tag::HtmlBlock) => self.events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => self.events.push(Event::End(TagEnd::Paragraph)),
            Event::End(TagEnd::Paragraph) => match self.events.last() {
                // Nothing but a picture stood in it.
                Some(Event::Start(Tag::Paragraph)) => {
                    self.events.pop();
                }
                _ => self.events.push(Event::End(TagEnd::Paragraph)),
            },
            Event::Text(text) => match self.marks.within(at, text) {
                Some(parts) => self.events.extend(parts),
                None => self.text(text.clone()),
            },
            other => {
                if self.in_image == 0 && self.instead.is_none() {
                    self.events.push(other.clone());
                }
            }
        }
        at + 1
    }

    fn text(&mut self, text: CowStr<'t>) {
        if self.in_image > 0 {
            return;
        }
        match &mut self.instead {
            None => self.events.push(Event::Text(text)),
            // The first text of the link gives way; what follows it belongs to the same words.
            Some(instead) => {
                if let Some(words) = instead.take() {
                    self.events.push(Event::Text(words));
                }
            }
        }
    }

    fn start_heading(&mut self, written: HeadingLevel, words: &str) -> Event<'t> {
        // The title of the page is the only first level, and no level is skipped on the way down.
        self.in_heading = true;
        self.level = (written as usize).max(2).min(self.level + 1);
        let slug = heading_id(words);
        let mut id = slug.clone();
        let mut number = 2;
        while TAKEN.contains(&id.as_str()) || is_entry(&id) || self.ids.contains(&id) {
            id = format!("{slug}-{number}");
            number += 1;
        }
        self.ids.push(id.clone());
        self.heading = Some(words.to_owned());
        let level = heading_level(self.level);
        Event::Start(Tag::Heading { level, id: Some(id.into()), classes: Vec::new(), attrs: Vec::new() })
    }

    fn start_link(&mut self, link_type: LinkType, dest_url: &CowStr<'t>, start: usize) {
        if let Some(number) = self.claim_at(start) {
            self.raw(format!("<a class=\"claim\" href=\"#claim-{number}\">"));
            self.links.push(OpenLink::Linked);
            return;
        }
        let link: Option<CowStr<'t>> = match link_type {
            LinkType::WikiLink { has_pothole } => {
                let target = link_target(dest_url);
                if let Some(words) = not_a_name(target) {
                    if !has_pothole {
                        self.instead = Some(Some(words.to_owned().into()));
                    }
                    None
                } else {
                    let subject = self.prose.target_at(start);
                    if !has_pothole {
                        let name = subject.map(|subject| self.context.subject_name(subject).into());
                        self.instead = Some(Some(name.unwrap_or_else(|| target.to_owned().into())));
                    }
                    subject.and_then(|subject| self.context.subject_link(subject)).map(CowStr::from)
                }
            }
            LinkType::Email => Some(format!("mailto:{dest_url}").into()),
            _ => is_safe(dest_url).then(|| dest_url.clone()),
        };
        match link {
            Some(link) => {
                self.raw("<a href=\"");
                match escaped(&link) {
                    Cow::Borrowed(_) => self.raw(link),
                    Cow::Owned(safe) => self.raw(safe),
                }
                self.raw("\">");
                self.links.push(OpenLink::Linked);
            }
            None => self.links.push(OpenLink::Words),
        }
    }

    /// The number of the entry of the true claim whose words begin here; none in a heading, which holds no links.
    fn claim_at(&self, start: usize) -> Option<usize> {
        let found = self.claims.binary_search_by_key(&start, |(at, _)| *at).ok().filter(|_| !self.in_heading)?;
        Some(self.claims[found].1)
    }

    fn end_link(&mut self) {
        self.instead = None;
        match self.links.pop() {
            Some(OpenLink::Linked) => self.raw("</a>"),
            Some(OpenLink::Words) | None => {}
        }
        if !self.is_in_link() {
            let marks = std::mem::take(&mut self.footnote_marks);
            marks.into_iter().for_each(|mark| self.raw(mark));
        }
    }

    fn is_in_link(&self) -> bool {
        self.links.iter().any(|link| matches!(link, OpenLink::Linked))
    }
}

/// The words between here and an end, and the place of that end.
fn text_until(read: &[(Event<'_>, Range<usize>)], from: usize, end: TagEnd) -> (String, usize) {
    let mut words = String::new();
    for (place, (event, _)) in read.iter().enumerate().skip(from) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(found) if *found == end => return (words, place),
            _ => {}
        }
    }
    (words, read.len())
}

/// Whether everything that began has ended.
fn is_outside(read: &[(Event<'_>, Range<usize>)]) -> bool {
    let count = |is: fn(&Event<'_>) -> bool| read.iter().filter(|(event, _)| is(event)).count();
    count(|event| matches!(event, Event::Start(_))) == count(|event| matches!(event, Event::End(_)))
}

fn heading_level(level: usize) -> HeadingLevel {
    HeadingLevel::try_from(level.clamp(2, 6)).expect("a level from 2 to 6")
}

/// An id of the list of what was checked: `claim-3`.
fn is_entry(id: &str) -> bool {
    id.strip_prefix("claim-").is_some_and(|number| number.bytes().all(|sign| sign.is_ascii_digit()))
}

/// Letters and figures of a heading, joined by hyphens: `een-punt-boven-de-streep`.
fn heading_id(words: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    let letters = words.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    let mut id = String::with_capacity(words.len());
    let mut is_apart = false;
    for letter in letters {
        if !letter.is_alphanumeric() {
            is_apart = !id.is_empty();
            continue;
        }
        if std::mem::take(&mut is_apart) {
            id.push('-');
        }
        id.push(letter);
    }
    if id.is_empty() { "section".to_owned() } else { id }
}

/// Addresses that a link may lead to: the web, mail, a telephone, or a place on this site. A claim is no address: of one that
/// is not proved the words are printed and nothing else.
fn is_safe(address: &str) -> bool {
    match address.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => {
            ["http", "https", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str())
        }
        _ => !address.is_empty(),
    }
}
