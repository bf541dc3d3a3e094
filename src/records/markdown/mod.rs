//! Prose: Markdown and the four additions of the format. This layer reads what a text refers to; how it looks as HTML is the
//! business of the pages, which parse it again with [`parse`] and find each reference by its place.

mod block;
mod claim;

pub use block::{Block, BlockFault, EmbedBlock, MatchBlock, TableBlock};
pub use claim::{ClaimFault, ProseClaim, parse_claim};

use claim::{is_meant_as_claim, open_claim, report_no_claim};

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::values::is_web_address;
use crate::source::{Code, Diagnostics, Span};

/// CommonMark with tables, footnotes, strikethrough, and wiki links.
pub fn parse(text: &str) -> OffsetIter<'_> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_WIKILINKS;
    Parser::new_ext(text, options).into_offset_iter()
}

/// What a text refers to.
#[derive(Clone, Debug)]
pub struct WrittenProse {
    pub span: Span,
    pub references: Vec<WrittenReference>,
    pub claims: Vec<WrittenClaim>,
}

/// A reference in prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenReference {
    /// Where it begins, counted from the beginning of the prose.
    pub at: u32,
    pub span: Span,
    pub target: String,
    pub role: ReferenceRole,
}

/// What a reference does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceRole {
    /// `[[slug|words]]`
    LinkWithWords,
    /// `[[slug]]`: the record's own name is printed.
    LinkByName,
    /// `![caption](picture)`
    Picture,
    /// The `of` of a `{table}`.
    TableBlock,
    /// The `of` of a `{match}`.
    MatchBlock,
}

/// A claim on words.
#[derive(Clone, Debug)]
pub struct WrittenClaim {
    pub at: u32,
    pub span: Span,
    pub words: String,
    pub claim: ProseClaim,
}

/// The target of a wiki link: in a table cell `[[a\|b]]` leaves a backslash behind.
pub fn link_target(written: &str) -> &str {
    written.strip_suffix('\\').unwrap_or(written)
}

/// The words that are no name here: `[[!Storm]]`.
pub fn not_a_name(target: &str) -> Option<&str> {
    target.strip_prefix('!')
}

/// True for an image that is a picture of the archive and not an address.
pub fn is_picture(target: &str) -> bool {
    !target.contains(['/', ':', '.']) || target.starts_with("pictures/")
}

/// Reads a text's references and claims; faults of blocks and claims are reported in place.
pub fn read_prose(text: &str, span: Span, found: &mut Diagnostics) -> WrittenProse {
    let mut prose = WrittenProse { span, references: Vec::new(), claims: Vec::new() };
    // A text without brackets or fences refers to nothing; most biographies are such.
    if !text.contains(['[', '`', '~']) && !text.contains("claim:") {
        return prose;
    }
    let place =
        |range: &Range<usize>| Span::new(span.file, span.start as usize + range.start..span.start as usize + range.end);
    let mut claim: Option<(String, Range<usize>, String)> = None;
    let mut block: Option<OpenBlock> = None;
    // The words just before, outside of code.
    let mut before = String::new();
    let mut is_code = false;
    for (event, range) in parse(text) {
        match event {
            Event::Start(Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. }) => {
                let target = link_target(&dest_url);
                if not_a_name(target).is_none() {
                    let role = if has_pothole { ReferenceRole::LinkWithWords } else { ReferenceRole::LinkByName };
                    let (at, span) = (range.start as u32, place(&range));
                    prose.references.push(WrittenReference { at, span, target: target.to_owned(), role });
                }
            }
            Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. } | Tag::Image { dest_url, .. })
                if dest_url.starts_with("claim:") =>
            {
                report_no_claim(place(&range), found);
            }
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("claim:") => {
                claim = Some((dest_url["claim:".len()..].to_owned(), range, String::new()));
            }
            Event::Start(Tag::Link { dest_url, .. }) if is_meant_as_claim(&dest_url) => {
                report_no_claim(place(&range), found);
            }
            Event::Start(Tag::Image { dest_url, .. }) if is_picture(&dest_url) => {
                let target = dest_url.strip_prefix("pictures/").unwrap_or(&dest_url).to_owned();
                let (at, span) = (range.start as u32, place(&range));
                prose.references.push(WrittenReference { at, span, target, role: ReferenceRole::Picture });
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if info.starts_with('{') => {
                block = Some(OpenBlock { info: info.into_string(), range, toml: String::new(), pieces: Vec::new() });
                is_code = true;
            }
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::Text(words) => {
                if let Some((_, _, text)) = &mut claim {
                    text.push_str(&words);
                }
                if let Some(open) = open_claim(&before, &words).filter(|_| !is_code) {
                    report_no_claim(place(&(range.start + open.start..range.start + open.end)), found);
                }
                before.clear();
                before.push_str(&words);
                if let Some(block) = &mut block {
                    block.pieces.push((block.toml.len(), range.start));
                    block.toml.push_str(&words);
                }
            }
            Event::End(TagEnd::Link) => {
                if let Some((written, range, words)) = claim.take() {
                    let place = place(&range);
                    match parse_claim(&written, &words) {
                        Ok(claim) => {
                            prose.claims.push(WrittenClaim { at: range.start as u32, span: place, words, claim });
                        }
                        Err(fault) => fault.report(place, found),
                    }
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                is_code = false;
                if let Some(block) = block.take() {
                    block.close(&mut prose, place, found);
                }
            }
            _ => {}
        }
    }
    prose
}

/// A block on its way to its end.
struct OpenBlock {
    info: String,
    range: Range<usize>,
    toml: String,
    /// Where each piece of the inside begins, there and in the text: a quotation has signs of its own before every line.
    pieces: Vec<(usize, usize)>,
}

impl OpenBlock {
    /// A range of the inside as a range of the text.
    fn in_text(&self, inside: &Range<usize>) -> Range<usize> {
        let at = |place: usize| {
            let piece = self.pieces.iter().rev().find(|(begins, _)| *begins <= place);
            piece.map_or(self.range.start, |(begins, in_text)| in_text + (place - begins))
        };
        // The end goes with the last letter, not with what follows on the next line.
        let end = if inside.end > inside.start { at(inside.end - 1) + 1 } else { at(inside.start) };
        at(inside.start)..end
    }

    fn close(self, prose: &mut WrittenProse, place: impl Fn(&Range<usize>) -> Span, found: &mut Diagnostics) {
        let block = match Block::parse(&self.info, &self.toml) {
            Ok(block) => block,
            Err(fault) => {
                let at = fault.range.as_ref().map_or(self.range.clone(), |part| self.in_text(part));
                let reported = found.report(Code::BadBlock, place(&at), fault.message);
                if let Some(help) = fault.help {
                    reported.help(help);
                }
                return;
            }
        };
        let (of, role) = match &block {
            Block::Table(table) => (table.of.as_ref(), ReferenceRole::TableBlock),
            Block::Match(game) => (Some(&game.of), ReferenceRole::MatchBlock),
            Block::Embed(embed) => {
                if !is_web_address(embed.url.get_ref()) {
                    let message = format!("`{}` is not an address of the web", embed.url.get_ref());
                    let at = place(&self.in_text(&embed.url.span()));
                    found.report(Code::BadAddress, at, message).help("begin with `https://`");
                }
                return;
            }
        };
        if let Some(of) = of {
            let (span, target) = (place(&self.in_text(&of.span())), of.get_ref().clone());
            prose.references.push(WrittenReference { at: self.range.start as u32, span, target, role });
        }
    }
}
