//! Links on names that the writer did not link: where in the events of a text each begins and ends. The words of the text
//! stay as they are, letter by letter.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, TagEnd};

use super::{Setting, escaped};
use crate::archive::Prose;
use crate::names::Rule;
use crate::pages::context::PageContext;

/// A tag of a link, and its place: before this byte of the words of this event.
#[derive(Debug, PartialEq)]
struct Mark {
    event: usize,
    at: usize,
    tag: String,
}

/// The tags of all links of a text, in its order.
#[derive(Debug, Default)]
pub(super) struct Marks(VecDeque<Mark>);

impl Marks {
    /// Takes the tags that stand before an event.
    pub(super) fn before<'t>(&mut self, event: usize) -> impl Iterator<Item = Event<'t>> {
        std::iter::from_fn(move || self.take(event, 0).map(tag))
    }

    /// Takes the words of an event with the tags among and behind them; None when there are none.
    pub(super) fn within<'t>(&mut self, event: usize, text: &CowStr<'t>) -> Option<Vec<Event<'t>>> {
        let mut mark = self.take(event, text.len())?;
        let (mut parts, mut from) = (Vec::new(), 0);
        loop {
            if mark.at > from {
                parts.push(Event::Text(part(text, from..mark.at)));
            }
            from = mark.at;
            parts.push(tag(mark));
            match self.take(event, text.len()) {
                Some(next) => mark = next,
                None => break,
            }
        }
        if from < text.len() {
            parts.push(Event::Text(part(text, from..text.len())));
        }
        Some(parts)
    }

    /// Takes the next mark, if it stands in this event no further than this.
    fn take(&mut self, event: usize, furthest: usize) -> Option<Mark> {
        self.0.pop_front_if(|mark| mark.event == event && mark.at <= furthest)
    }
}

fn tag<'t>(mark: Mark) -> Event<'t> {
    Event::InlineHtml(mark.tag.into())
}

fn part<'t>(text: &CowStr<'t>, range: Range<usize>) -> CowStr<'t> {
    match text {
        CowStr::Borrowed(text) => CowStr::Borrowed(&text[range]),
        CowStr::Boxed(_) | CowStr::Inlined(_) => CowStr::from(text[range].to_owned()),
    }
}

/// A name in a text, and where it leads.
struct Name<'a> {
    /// In bytes of the text.
    range: Range<usize>,
    link: &'a str,
    /// What the record is called on this page.
    title: Cow<'a, str>,
}

/// The marks of the names of a story; none for a text that is no story.
pub(super) fn marks(
    context: &PageContext<'_>,
    prose: &Prose,
    setting: Setting<'_>,
    read: &[(Event<'_>, Range<usize>)],
) -> Marks {
    let Some(story) = setting.story else { return Marks::default() };
    let body = prose.span;
    let linked = context.facts.names[story].mentions.iter().filter(|mention| {
        // What the writer linked is a link of the text itself; what stands above the text is not linked.
        mention.is_linked && mention.rule != Rule::Link && (body.start..body.end).contains(&mention.span.start)
    });
    let mut walk = Walk { read, at: 0, closed: 0, marks: VecDeque::new() };
    for mention in linked {
        let Some(link) = context.subject_link(mention.subject) else { continue };
        let range = (mention.span.start - body.start) as usize..(mention.span.end - body.start) as usize;
        walk.link(&Name { range, link, title: context.subject_name(mention.subject) });
    }
    Marks(walk.marks)
}

/// Some words of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Words {
    event: usize,
    range: Range<usize>,
}

/// One walk over the events, from name to name.
struct Walk<'r, 't> {
    read: &'r [(Event<'t>, Range<usize>)],
    /// The event at hand; those before it are done.
    at: usize,
    /// How deep in what holds no links: a link, a heading, an image, code.
    closed: usize,
    marks: VecDeque<Mark>,
}

impl Walk<'_, '_> {
    /// Links a name, unless it stands where no link may be.
    fn link(&mut self, name: &Name<'_>) {
        self.go_to(name.range.start);
        if self.closed > 0 {
            return;
        }
        let Some(words) = self.words_of(&name.range) else { return };
        let visible = self.visible(&words);
        let link = escaped(name.link);
        let open = match name.title == visible {
            true => format!("<a href=\"{link}\">"),
            false => format!("<a href=\"{link}\" title=\"{}\">", escaped(&name.title)),
        };
        match self.around(&words) {
            Some([from, to]) => self.mark([from, to], &open),
            None => {
                for [from, to] in self.pieces(&words) {
                    self.mark([from, to], &open);
                }
            }
        }
    }

    fn mark(&mut self, [from, to]: [(usize, usize); 2], open: &str) {
        self.marks.push_back(Mark { event: from.0, at: from.1, tag: open.to_owned() });
        self.marks.push_back(Mark { event: to.0, at: to.1, tag: "</a>".to_owned() });
    }

    /// Goes on to the words in which a byte of the text stands.
    fn go_to(&mut self, byte: usize) {
        while let Some((event, range)) = self.read.get(self.at) {
            match event {
                Event::Text(_) if range.end > byte => return,
                Event::Start(tag) if is_closed(&tag.to_end()) => self.closed += 1,
                Event::End(tag) if is_closed(tag) => self.closed = self.closed.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
        }
    }

    /// The words between two bytes of the text, from the event at hand on; None where something else than words and their
    /// emphasis stands between them, or they begin or end inside a sign that is written otherwise.
    fn words_of(&self, name: &Range<usize>) -> Option<Vec<Words>> {
        let mut words = Vec::new();
        for (event, (what, range)) in self.read.iter().enumerate().skip(self.at) {
            match what {
                Event::Text(text) => {
                    let within = name.start.max(range.start)..name.end.min(range.end);
                    if within.is_empty() {
                        return None;
                    }
                    // An entity is one sign for all of its place.
                    let part = match text.len() == range.len() {
                        true => within.start - range.start..within.end - range.start,
                        false if within == *range => 0..text.len(),
                        false => return None,
                    };
                    text.get(part.clone())?;
                    words.push(Words { event, range: part });
                    if range.end >= name.end {
                        let begins = self.read[words[0].event].1.start <= name.start;
                        return begins.then_some(words);
                    }
                }
                Event::SoftBreak => {}
                Event::Start(tag) if is_emphasis(&tag.to_end()) => {}
                Event::End(tag) if is_emphasis(tag) => {}
                _ => return None,
            }
        }
        None
    }

    fn length(&self, event: usize) -> usize {
        match &self.read[event].0 {
            Event::Text(text) => text.len(),
            _ => 0,
        }
    }

    fn text(&self, words: &Words) -> &str {
        match &self.read[words.event].0 {
            Event::Text(text) => &text[words.range.clone()],
            _ => "",
        }
    }

    /// The words as readers see them.
    fn visible(&self, words: &[Words]) -> String {
        let mut visible = String::new();
        let mut before = words[0].event;
        for part in words {
            if self.read[before..part.event].iter().any(|(event, _)| matches!(event, Event::SoftBreak)) {
                visible.push(' ');
            }
            visible.push_str(self.text(part));
            before = part.event;
        }
        visible
    }

    /// Where one link around all words begins and ends. Emphasis that begins with the first of them or ends with the last is
    /// taken in; None where it would be cut in two.
    fn around(&self, words: &[Words]) -> Option<[(usize, usize); 2]> {
        let (first, last) = (words.first()?, words.last()?);
        let (mut depth, mut lowest) = (0_i32, 0_i32);
        for (event, _) in &self.read[first.event..=last.event] {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            lowest = lowest.min(depth);
        }
        let (mut from, mut to) = ((first.event, first.range.start), (last.event, last.range.end));
        for _ in 0..-lowest {
            let before = from.0.checked_sub(1).filter(|_| from.1 == 0)?;
            if !matches!(&self.read[before].0, Event::Start(tag) if is_emphasis(&tag.to_end())) {
                return None;
            }
            from = (before, 0);
        }
        let is_whole = last.range.end == self.length(last.event);
        for closing in 1..=(depth - lowest) as usize {
            let end = last.event + closing;
            if !is_whole || !matches!(&self.read.get(end)?.0, Event::End(tag) if is_emphasis(tag)) {
                return None;
            }
            to = (end + 1, 0);
        }
        Some([from, to])
    }

    /// Where a link of its own begins and ends around each run of words between emphasis, without the blanks at its ends.
    fn pieces(&self, words: &[Words]) -> Vec<[(usize, usize); 2]> {
        let mut runs: Vec<Vec<&Words>> = Vec::new();
        for part in words {
            let joins = runs.last().and_then(|run| run.last()).is_some_and(|before: &&Words| {
                self.read[before.event + 1..part.event].iter().all(|(event, _)| matches!(event, Event::SoftBreak))
            });
            match runs.last_mut().filter(|_| joins) {
                Some(run) => run.push(part),
                None => runs.push(vec![part]),
            }
        }
        let trimmed = |run: Vec<&Words>| {
            let mut letters = run.iter().filter(|part| !self.text(part).trim().is_empty());
            let first = letters.next()?;
            let last = letters.next_back().unwrap_or(first);
            let start = first.range.end - self.text(first).trim_start().len();
            let end = last.range.start + self.text(last).trim_end().len();
            Some([(first.event, start), (last.event, end)])
        };
        runs.into_iter().filter_map(trimmed).collect()
    }
}

fn is_emphasis(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript)
}

/// Holds no links, or none within another.
fn is_closed(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Link
            | TagEnd::Heading(_)
            | TagEnd::Image
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::MetadataBlock(_)
    )
}
