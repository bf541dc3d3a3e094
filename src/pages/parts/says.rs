//! The sentence of a story that names something.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Id, Prose, Story, Subject};
use crate::names::Mention;
use crate::pages::context::PageContext;
use crate::records::markdown::{link_target, not_a_name, parse};
use crate::source::Span;

/// A sentence around a name.
#[derive(Debug, PartialEq, JsonSchema, Serialize)]
pub(crate) struct Says {
    /// What stands before the name.
    pub(crate) before: String,
    /// The words that name it.
    pub(crate) name: String,
    /// What stands behind the name.
    pub(crate) after: String,
}

/// How many letters a sentence may have on each side of the name.
const LONGEST_SIDE: usize = 160;

/// The sentence in which a story names this first in its text, a heading only where nothing else does, else in its standfirst.
/// None when only its headline or its front matter names it: the headline stands beside the sentence anyway.
pub(crate) fn says(context: &PageContext<'_>, story: Id<Story>, subject: Subject) -> Option<Says> {
    let record = &context.archive.stories[story];
    if record.retracted.is_some() {
        return None;
    }
    let mut mentions = context.facts.names[story].mentions.iter().filter(|mention| mention.subject == subject);
    let mut in_text = mentions.clone().filter(|mention| lies_in(mention.span, record.body.span));
    let is_heading = |mention: &&Mention| context.archive.line_of(mention.span).trim_start().starts_with('#');
    let says = match in_text.clone().find(|mention| !is_heading(mention)).or_else(|| in_text.next()) {
        Some(mention) => in_body(context, &record.body, mention)?,
        None => {
            let place = record.standfirst_place?;
            let mention = mentions.find(|mention| lies_in(mention.span, place))?;
            in_standfirst(context, record.standfirst.as_deref()?, mention)?
        }
    };
    Some(says.tidied())
}

fn lies_in(span: Span, place: Span) -> bool {
    place.start <= span.start && span.end <= place.end
}

/// The standfirst is a string of TOML, whose escapes are gone by now: the sentence is looked up by its words, and where they
/// are written otherwise the whole standfirst stands.
fn in_standfirst(context: &PageContext<'_>, standfirst: &str, mention: &Mention) -> Option<Says> {
    let sentence = context.archive.text(mention.sentence);
    let sentence = if standfirst.contains(sentence) { sentence } else { standfirst };
    let name = context.archive.text(mention.span);
    let (before, after) = sentence.split_once(name)?;
    Some(Says { before: before.to_owned(), name: name.to_owned(), after: after.to_owned() })
}

fn in_body(context: &PageContext<'_>, body: &Prose, mention: &Mention) -> Option<Says> {
    let written = context.archive.text(mention.sentence);
    if !lies_in(mention.span, mention.sentence) {
        return None;
    }
    // Most sentences are nothing but words.
    if !written.contains(['*', '_', '~', '`', '[', ']', '<', '>', '&', '\\', '|']) {
        let start = (mention.span.start - mention.sentence.start) as usize;
        let end = (mention.span.end - mention.sentence.start) as usize;
        let [before, name, after] = [&written[..start], &written[start..end], &written[end..]].map(str::to_owned);
        return Some(Says { before, name, after });
    }
    let text = context.archive.text(body.span);
    let in_text = |span: Span| (span.start - body.span.start) as usize..(span.end - body.span.start) as usize;
    let name_of = |place: usize| body.target_at(place).map(|subject| context.subject_name(subject).into_owned());
    plain(text, &in_text(mention.sentence), &in_text(mention.span), name_of)
}

/// The words of a sentence as readers see them. `name_of` is the name of the record that a link leads to.
fn plain(
    text: &str,
    sentence: &Range<usize>,
    name: &Range<usize>,
    name_of: impl Fn(usize) -> Option<String>,
) -> Option<Says> {
    let (start, block) = block_around(text, sentence);
    let mut says: [String; 3] = Default::default();
    let mut instead: Option<String> = None;
    let mut in_image = 0;
    for (event, range) in parse(block) {
        let range = start + range.start..start + range.end;
        let (words, is_verbatim) = match &event {
            Event::Start(Tag::Link { link_type: LinkType::WikiLink { has_pothole: false }, dest_url, .. }) => {
                let target = link_target(dest_url);
                let words = not_a_name(target).map(str::to_owned).or_else(|| name_of(range.start));
                instead = Some(words.unwrap_or_else(|| target.to_owned()));
                continue;
            }
            Event::Start(Tag::Image { .. }) => {
                in_image += 1;
                continue;
            }
            Event::End(TagEnd::Image) => {
                in_image -= 1;
                continue;
            }
            _ if in_image > 0 => continue,
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => match &instead {
                Some(words) => (words.as_str(), false),
                None => (&**words, words.len() == range.len()),
            },
            Event::SoftBreak | Event::HardBreak => (" ", false),
            _ => continue,
        };
        let bounds = [sentence.start..name.start, name.clone(), name.end..sentence.end];
        for (part, bounds) in says.iter_mut().zip(bounds) {
            let within = bounds.start.max(range.start)..bounds.end.min(range.end);
            if within.is_empty() {
                continue;
            }
            match is_verbatim {
                true => part.push_str(words.get(within.start - range.start..within.end - range.start)?),
                false => {
                    part.push_str(words);
                    break;
                }
            }
        }
        instead = None;
    }
    let [before, name, after] = says;
    (!name.is_empty()).then_some(Says { before, name, after })
}

/// The lines between blank ones around a sentence, and where they begin: what decides how it is read. The whole text where
/// links are defined elsewhere in it.
fn block_around<'t>(text: &'t str, sentence: &Range<usize>) -> (usize, &'t str) {
    if text.contains("]:") {
        return (0, text);
    }
    let start = text[..sentence.start].rfind("\n\n").map_or(0, |end| end + 2);
    let end = text[sentence.end..].find("\n\n").map_or(text.len(), |end| sentence.end + end);
    (start, &text[start..end])
}

impl Says {
    /// Without double blanks, and no longer than a list has room for: cut between words, with an ellipsis.
    fn tidied(self) -> Says {
        let before = collapsed(&self.before);
        let after = collapsed(&self.after);
        let (before, after) = (before.trim_start(), after.trim_end());
        Says {
            before: cut_before(before).unwrap_or_else(|| before.to_owned()),
            name: collapsed(&self.name),
            after: cut_after(after).unwrap_or_else(|| after.to_owned()),
        }
    }
}

/// With one blank for each run of blanks and line breaks; a no-break space stays.
fn collapsed(words: &str) -> String {
    let mut collapsed = String::with_capacity(words.len());
    for letter in words.chars() {
        if !letter.is_ascii_whitespace() {
            collapsed.push(letter);
        } else if !collapsed.ends_with(' ') {
            collapsed.push(' ');
        }
    }
    collapsed
}

/// The last words of what is too long, behind an ellipsis.
fn cut_before(words: &str) -> Option<String> {
    let (place, _) = words.char_indices().rev().nth(LONGEST_SIDE)?;
    let kept = &words[place..];
    let kept = kept.find(' ').map_or(kept, |blank| &kept[blank + 1..]);
    Some(format!("… {kept}"))
}

/// The first words of what is too long, before an ellipsis.
fn cut_after(words: &str) -> Option<String> {
    let (place, _) = words.char_indices().nth(LONGEST_SIDE)?;
    let kept = &words[..place];
    let kept = kept.rfind(' ').map_or(kept, |blank| &kept[..blank]);
    Some(format!("{} …", kept.trim_end_matches([',', ';', ':'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `{` and `}` stand around the sentence, `<<` and `>>` around the name.
    fn check(marked: &str, expected: [&str; 3]) {
        let marks = ["{", "<<", ">>", "}"];
        let mut text = marked.to_owned();
        let places = marks.map(|mark| {
            let place = text.find(mark).expect("four marks");
            text.replace_range(place..place + mark.len(), "");
            place
        });
        let [start, name, name_end, end] = places;
        let says = plain(&text, &(start..end), &(name..name_end), |_| Some("Besnik Hasi".to_owned()));
        let says = says.expect("a sentence").tidied();
        assert_eq!([says.before.as_str(), says.name.as_str(), says.after.as_str()], expected, "{marked}");
    }

    #[test]
    fn a_sentence_is_the_words_that_readers_see() {
        check("Eerst. {Voor [[hasi|<<Hasi>>]] is het de *twaalfde*.} Dan.", ["Voor ", "Hasi", " is het de twaalfde."]);
        check("{Voor *trainer*\n[[<<hasi>>]] is het te veel.}", ["Voor trainer ", "Besnik Hasi", " is het te veel."]);
        check("{Met **<<Besnik** Hasi>> &amp; Co, \\*ja\\*.}", ["Met ", "Besnik Hasi", " & Co, *ja*."]);
        check("{De [4-1](claim:score) van <<Hasi>>} [[!Storm]]", ["De 4-1 van ", "Hasi", ""]);
        check("- een\n- {twee van\n  `x` <<Hasi>> [^1]}", ["twee van x ", "Hasi", " [^1]"]);
        check("> {Dat zei\n> <<Hasi>>, [hier][1]}\n\n[1]: https://example.org/", ["Dat zei ", "Hasi", ", hier"]);
        check("{[[!Storm]] over <<Hasi>>.}", ["Storm over ", "Hasi", "."]);
        check("| a | b |\n|---|---|\n| {<<Hasi>> weg} | ja |", ["", "Hasi", " weg"]);
    }

    #[test]
    fn a_long_sentence_is_cut_between_words() {
        let long = "woord ".repeat(60);
        let says = Says { before: long.clone(), name: "Hasi".to_owned(), after: format!(" en, {long}.") }.tidied();
        assert!(says.before.starts_with("… woord ") && says.before.ends_with("woord "), "{}", says.before);
        assert!(says.after.starts_with(" en, woord") && says.after.ends_with("woord …"), "{}", says.after);
        for side in [says.before, says.after] {
            assert!(side.chars().count() <= LONGEST_SIDE + 2, "{side}");
        }
    }
}
