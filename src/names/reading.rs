//! A story as one running text: title, standfirst and body without their marks, with what may not be a name set apart.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd};

use super::authored::Authored;
use crate::archive::{Archive, Story, Subject};
use crate::records::markdown::{link_target, not_a_name, parse};

/// What parts two blocks; no name and no sentence goes over it.
pub(super) const BLOCK_END: char = '\n';
/// Stands for something that is no text: code, a picture, a footnote's mark.
const THING: &str = "\u{fffc}";

/// A story to be searched for names.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) authored: Authored,
    /// In the order of the text.
    pub(super) blocks: Vec<Block>,
    /// In the order of the text, and so are the next two.
    pub(super) links: Vec<WrittenLink>,
    /// Where nothing is a name: links, and words that are said to be none.
    pub(super) quiet: Vec<Range<usize>>,
    /// Where a name is a name and not linked: the words of claims.
    pub(super) unlinked: Vec<Range<usize>>,
}

/// A paragraph, a heading, a cell.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) range: Range<usize>,
    pub(super) kind: BlockKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    Title,
    Standfirst,
    Heading,
    /// The first paragraphs of the body, which say what it is about.
    Opening,
    Body,
}

impl BlockKind {
    /// Names in what stands above the text and in headings are mentions and are not linked.
    pub(super) fn may_link(self) -> bool {
        matches!(self, BlockKind::Opening | BlockKind::Body)
    }
}

/// A `[[...]]` that leads to a record.
#[derive(Debug)]
pub(super) struct WrittenLink {
    pub(super) range: Range<usize>,
    pub(super) subject: Subject,
}

/// How many paragraphs are the opening.
const OPENING: usize = 2;

/// Reads a story.
pub(super) fn read(archive: &Archive, story: &Story) -> Reading {
    let body = archive.text(story.body.span);
    let capacity = story.title.len() + story.standfirst.as_ref().map_or(0, String::len) + body.len() + 16;
    let mut reader = Reader {
        reading: Reading {
            authored: Authored::new(story.body.span.file, capacity),
            blocks: Vec::with_capacity(16),
            links: Vec::new(),
            quiet: Vec::new(),
            unlinked: Vec::new(),
        },
        story,
        offset: story.body.span.start as usize,
        block: 0,
        kind: BlockKind::Title,
        paragraphs: 0,
        in_heading: false,
        silent: 0,
        links: Vec::new(),
    };
    let above = [
        (BlockKind::Title, Some(&story.title), story.title_place),
        (BlockKind::Standfirst, story.standfirst.as_ref(), story.standfirst_place),
    ];
    for (kind, value, place) in above {
        if let (Some(value), Some(place)) = (value, place) {
            reader.kind = kind;
            reader.reading.authored.push_toml(value, archive.text(place), place.start as usize);
            reader.end_block();
        }
    }
    reader.kind = BlockKind::Opening;
    for (event, range) in parse(body) {
        reader.event(event, range);
    }
    reader.end_block();
    reader.reading
}

struct Reader<'s> {
    reading: Reading,
    story: &'s Story,
    /// Where the body begins in its file.
    offset: usize,
    /// Where the block at hand begins in the text.
    block: usize,
    kind: BlockKind,
    paragraphs: usize,
    in_heading: bool,
    /// How deep in things whose words are not read: code, pictures, raw HTML.
    silent: usize,
    links: Vec<OpenLink>,
}

struct OpenLink {
    from: usize,
    what: Link,
}

#[derive(Clone, Copy)]
enum Link {
    To(Subject),
    /// Elsewhere, or to what may not be shown.
    Other,
    Claim,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let place = self.offset + range.start..self.offset + range.end;
        match event {
            Event::Text(words) if self.silent == 0 => self.words(&words, place),
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) if self.silent == 0 => {
                self.reading.authored.push(THING, place);
            }
            Event::SoftBreak if self.silent == 0 => self.reading.authored.push(" ", place),
            Event::HardBreak if self.silent == 0 => self.end_block(),
            Event::Start(tag) => self.start(tag, place),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    /// The sign before words that are no name is not read.
    fn words(&mut self, words: &str, place: Range<usize>) {
        match (self.links.last(), words.strip_prefix('!')) {
            (Some(open), Some(rest)) if open.from == self.at() && words.len() == place.len() => {
                self.reading.authored.push(rest, place.start + 1..place.end);
            }
            _ => self.reading.authored.push(words, place),
        }
    }

    fn start(&mut self, tag: Tag<'_>, place: Range<usize>) {
        match tag {
            Tag::Heading { .. } => {
                self.end_block();
                self.in_heading = true;
            }
            Tag::Image { .. } => {
                if self.silent == 0 {
                    self.reading.authored.push(THING, place);
                }
                self.silent += 1;
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) | Tag::HtmlBlock => {
                self.end_block();
                self.silent += 1;
            }
            Tag::Link { link_type, dest_url, .. } => {
                let what = match link_type {
                    LinkType::WikiLink { .. } => self.wiki_link(&dest_url, place.start - self.offset),
                    _ if dest_url.starts_with("claim:") => Link::Claim,
                    _ => Link::Other,
                };
                self.links.push(OpenLink { from: self.at(), what });
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript => {}
            _ => self.end_block(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image => self.silent -= 1,
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.silent -= 1,
            TagEnd::Link => {
                let Some(OpenLink { from, what }) = self.links.pop() else { return };
                let range = from..self.at();
                if range.is_empty() {
                    return;
                }
                match what {
                    Link::Claim => self.reading.unlinked.push(range),
                    Link::Other => self.reading.quiet.push(range),
                    Link::To(subject) => {
                        self.reading.quiet.push(range.clone());
                        self.reading.links.push(WrittenLink { range, subject });
                    }
                }
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript => {}
            TagEnd::Heading(_) => {
                self.end_block();
                self.in_heading = false;
            }
            TagEnd::Paragraph => {
                self.end_block();
                self.paragraphs += 1;
            }
            _ => self.end_block(),
        }
    }

    fn wiki_link(&self, target: &str, at: usize) -> Link {
        match not_a_name(link_target(target)) {
            Some(_) => Link::Other,
            None => self.story.body.target_at(at).map_or(Link::Other, Link::To),
        }
    }

    fn at(&self) -> usize {
        self.reading.authored.text.len()
    }

    /// What was read since the last end becomes a block.
    fn end_block(&mut self) {
        let range = self.block..self.at();
        if range.is_empty() {
            return;
        }
        let kind = match self.kind {
            BlockKind::Title | BlockKind::Standfirst => self.kind,
            _ if self.in_heading => BlockKind::Heading,
            _ if self.paragraphs < OPENING => BlockKind::Opening,
            _ => BlockKind::Body,
        };
        self.reading.blocks.push(Block { range, kind });
        self.reading.authored.text.push(BLOCK_END);
        self.block = self.at();
    }
}
