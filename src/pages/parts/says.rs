//! The sentence of a story that names something.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use serde::Serialize;

use crate::archive::{Id, Story, Subject};
use crate::pages::context::PageContext;
use crate::records::markdown::{link_target, parse};

/// A sentence around a name.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Says {
    pub(crate) before: String,
    /// The words of the link.
    pub(crate) name: String,
    pub(crate) after: String,
}

/// The first sentence of a story's text that links this; None when only its front matter names it.
pub(crate) fn says(context: &PageContext<'_>, story: Id<Story>, subject: Subject) -> Option<Says> {
    let story = &context.archive.stories[story];
    if story.retracted.is_some() {
        return None;
    }
    let reference = story.body.references.iter().find(|reference| reference.target == Some(subject))?;
    let text = context.archive.text(story.body.span);
    let at = reference.at as usize;
    let start = text[..at].rfind("\n\n").map_or(0, |end| end + 2);
    let end = text[at..].find("\n\n").map_or(text.len(), |end| at + end);
    let name_of =
        |place: usize| story.body.target_at(start + place).map(|subject| context.subject_name(subject).into_owned());
    sentence(&text[start..end], at - start, name_of)
}

/// The sentence of a paragraph around the link that begins at this place.
fn sentence(paragraph: &str, at: usize, name_of: impl Fn(usize) -> Option<String>) -> Option<Says> {
    let mut plain = String::with_capacity(paragraph.len());
    let mut link: Option<Range<usize>> = None;
    let mut open: Option<(usize, bool)> = None;
    let mut instead: Option<String> = None;
    for (event, range) in parse(paragraph) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::Table(_) | Tag::Item) => return None,
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                open = Some((plain.len(), range.start == at));
                if link_type == (LinkType::WikiLink { has_pothole: false }) {
                    let target = link_target(&dest_url).trim_start_matches('!').to_owned();
                    instead = Some(name_of(range.start).unwrap_or(target));
                }
            }
            Event::End(TagEnd::Link) => {
                if let Some((begin, true)) = open.take() {
                    link = Some(begin..plain.len());
                }
            }
            Event::Text(text) | Event::Code(text) => match instead.take() {
                Some(name) => plain.push_str(&name),
                None => plain.push_str(&text),
            },
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            _ => {}
        }
    }
    let link = link?;
    let begin = sentence_ends(&plain[..link.start]).last().unwrap_or(0);
    let end = sentence_ends(&plain[link.end..]).next().map_or(plain.len(), |end| link.end + end);
    Some(Says {
        before: plain[begin..link.start].to_owned(),
        name: plain[link.clone()].to_owned(),
        after: plain[link.end..end].trim_end().to_owned(),
    })
}

/// Where sentences end: behind a full stop, a question or an exclamation mark that a blank and something that begins a
/// sentence follow.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    let begins = |rest: &str| {
        let next = rest.trim_start_matches(['‘', '“', '"', '\'', '(']).chars().next();
        next.is_none_or(|next| next.is_uppercase() || next.is_numeric())
    };
    text.match_indices(['.', '!', '?']).filter_map(move |(at, sign)| {
        let closed = text[at + sign.len()..].trim_start_matches(['’', '”', '"', '\'', ')']);
        let rest = closed.strip_prefix(' ')?;
        begins(rest).then(|| text.len() - rest.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(paragraph: &str, expected: [&str; 3]) {
        let at = paragraph.find("[[h").expect("a link");
        let says = sentence(paragraph, at, |_| Some("Besnik Hasi".to_owned())).expect("a sentence");
        assert_eq!([says.before.as_str(), says.name.as_str(), says.after.as_str()], expected);
    }

    #[test]
    fn a_sentence_goes_from_the_last_full_stop_to_the_next() {
        check("Voor [[hasi|Hasi]] is het de twaalfde.", ["Voor ", "Hasi", " is het de twaalfde."]);
        check(
            "Mechelen verliest. Voor *trainer*\n[[hasi]] is het te veel. Zondag komt Dender.",
            ["Voor trainer ", "Besnik Hasi", " is het te veel."],
        );
        check("Het werd 2.5 keer stil! “[[hasi|Hasi]] gaat,” zei men.", ["“", "Hasi", " gaat,” zei men."]);
    }

    #[test]
    fn a_heading_or_a_list_says_nothing() {
        assert_eq!(sentence("## Over [[hasi]]", 8, |_| None), None);
        assert_eq!(sentence("- [[hasi]]", 2, |_| None), None);
    }
}
