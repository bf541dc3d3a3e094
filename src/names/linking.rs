//! Which mentions are linked, which sentence each stands in, and what the story has to do with what it names.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::reading::{BlockKind, Reading};
use super::rule::Rule;
use super::{Decided, Meaning, Mention, Refusal, Role, StoryNames};
use crate::archive::{Archive, MentionLinks, Story, Subject};

/// Something that is named, by bytes of the running text.
struct Named {
    bytes: Range<usize>,
    subject: Subject,
    rule: Rule,
}

/// Turns what was decided into mentions and refusals with their places in the file.
pub(super) fn settle(
    archive: &Archive,
    story: &Story,
    reading: &Reading,
    decided: Vec<Decided>,
    names: &mut StoryNames,
) {
    let mut named: Vec<Named> = reading
        .links
        .iter()
        .map(|link| Named { bytes: link.range.clone(), subject: link.subject, rule: Rule::Link })
        .collect();
    for decided in decided {
        match decided.meaning {
            Meaning::Mention(subject, rule) => named.push(Named { bytes: decided.bytes, subject, rule }),
            Meaning::Refused(reason) => names.refused.push(Refusal {
                span: reading.authored.span(&decided.bytes),
                reason,
                candidates: decided.candidates,
            }),
            Meaning::Town | Meaning::Nothing => {}
        }
    }
    named.sort_by_key(|named| named.bytes.start);
    let roles = roles(story, reading, &named);
    let mut linker = Linker { links: archive.site.mention_links, seen: FxHashSet::default() };
    let mut block = 0;
    let mut sentences = Sentences::default();
    for named in named {
        while reading.blocks[block].range.end <= named.bytes.start {
            block += 1;
            if reading.blocks[block].kind == BlockKind::Heading {
                linker.section();
            }
        }
        let here = &reading.blocks[block];
        let may_link = here.kind.may_link() && !reading.unlinked.iter().any(|range| range.contains(&named.bytes.start));
        names.mentions.push(Mention {
            subject: named.subject,
            span: reading.authored.span(&named.bytes),
            sentence: reading.authored.span(&sentences.around(&reading.authored.text, &here.range, &named.bytes)),
            rule: named.rule,
            is_linked: linker.links(&named, may_link),
            role: roles.get(&named.subject).copied().unwrap_or(Role::Mentioned),
        });
    }
}

/// Which mentions of a subject get the link.
struct Linker {
    links: MentionLinks,
    seen: FxHashSet<Subject>,
}

impl Linker {
    fn section(&mut self) {
        if self.links == MentionLinks::Section {
            self.seen.clear();
        }
    }

    fn links(&mut self, named: &Named, may_link: bool) -> bool {
        // What the writer linked is linked, wherever it stands.
        if named.rule == Rule::Link {
            self.seen.insert(named.subject);
            return true;
        }
        may_link && (self.links == MentionLinks::All || self.seen.insert(named.subject))
    }
}

/// What a mention weighs in its place; a story is about what weighs enough.
const IN_TITLE: u32 = 4;
const IN_STANDFIRST: u32 = 3;
const IN_OPENING: u32 = 2;
/// More mentions than this say no more.
const MOST_MENTIONS: u32 = 4;
const ENOUGH: u32 = 5;

fn roles(story: &Story, reading: &Reading, named: &[Named]) -> FxHashMap<Subject, Role> {
    #[derive(Default)]
    struct Weight {
        title: bool,
        standfirst: bool,
        opening: bool,
        mentions: u32,
    }
    let mut weights: FxHashMap<Subject, Weight> = FxHashMap::default();
    let mut block = 0;
    for named in named {
        while reading.blocks[block].range.end <= named.bytes.start {
            block += 1;
        }
        let weight = weights.entry(named.subject).or_default();
        match reading.blocks[block].kind {
            BlockKind::Title => weight.title = true,
            BlockKind::Standfirst => weight.standfirst = true,
            BlockKind::Opening => weight.opening = true,
            BlockKind::Heading | BlockKind::Body => {}
        }
        weight.mentions += 1;
    }
    let role = |(subject, weight): (Subject, Weight)| {
        let weighs = IN_TITLE * u32::from(weight.title)
            + IN_STANDFIRST * u32::from(weight.standfirst)
            + IN_OPENING * u32::from(weight.opening)
            + weight.mentions.min(MOST_MENTIONS);
        let is_about = story.about.contains(&subject) || weighs >= ENOUGH;
        (subject, if is_about { Role::Subject } else { Role::Mentioned })
    };
    weights.into_iter().map(role).collect()
}

/// Where the sentences of a block end, found once for all names in it.
#[derive(Default)]
struct Sentences {
    block: Range<usize>,
    ends: Vec<usize>,
}

impl Sentences {
    /// The sentence around some bytes of a block.
    fn around(&mut self, text: &str, block: &Range<usize>, bytes: &Range<usize>) -> Range<usize> {
        if self.block != *block || self.ends.is_empty() {
            self.block = block.clone();
            self.ends.clear();
            self.ends.extend(ends(&text[block.clone()]).map(|end| block.start + end));
            self.ends.push(block.end);
        }
        let before = self.ends.partition_point(|end| *end <= bytes.start);
        let start = before.checked_sub(1).map_or(block.start, |before| self.ends[before]);
        let after = self.ends.partition_point(|end| *end < bytes.end);
        let end = self.ends.get(after).copied().unwrap_or(block.end);
        let sentence = &text[start..end];
        let begin = start + (sentence.len() - sentence.trim_start().len());
        begin..start + sentence.trim_end().len()
    }
}

/// Where sentences end in a text: behind a point and its closing marks, when a blank and no small letter follow.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(['.', '!', '?', '…']).filter_map(move |(at, sign)| {
        let rest = &text[at + sign.len()..];
        let closing = rest.len() - rest.trim_start_matches(['"', '”', '’', '»', ')', '.', '!', '?']).len();
        let after = &rest[closing..];
        let begins = after.starts_with(char::is_whitespace)
            && !after.trim_start().starts_with(char::is_lowercase)
            && !after.trim_start().is_empty();
        // `J. Peeters`: the point behind one letter ends nothing.
        let word = text[..at].rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or("");
        let is_initial = sign == "." && word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        (begins && !is_initial).then(|| at + sign.len() + closing)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mention_stands_in_its_sentence() {
        let text = "Eerst won Genk. \"Kom!\" zei J. Hasi tegen Schoofs. Daarna niets";
        let at = |words: &str| {
            let start = text.find(words).expect("the words are there");
            Sentences::default().around(text, &(0..text.len()), &(start..start + words.len()))
        };
        assert_eq!(&text[at("Genk")], "Eerst won Genk.");
        assert_eq!(&text[at("Hasi")], "\"Kom!\" zei J. Hasi tegen Schoofs.");
        assert_eq!(&text[at("niets")], "Daarna niets");
    }
}
