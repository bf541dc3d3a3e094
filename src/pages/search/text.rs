//! A text as words alone, as a reader sees them: no marks, no addresses, no pictures, no tables that follow from the results.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd};

use crate::archive::Prose;
use crate::pages::context::PageContext;
use crate::records::markdown::{link_target, not_a_name, parse};

/// The words of a text.
#[derive(Debug, Default, PartialEq)]
pub(super) struct PlainText {
    /// A line a paragraph or heading.
    pub(super) running: String,
    /// A line a cell: found like all else, but no sentence to show.
    pub(super) in_tables: String,
}

/// The words of a text as they are read.
pub(super) fn plain_text(context: &PageContext<'_>, prose: &Prose) -> PlainText {
    let written = context.archive.text(prose.span);
    let name_of = |place: usize| prose.target_at(place).map(|subject| context.subject_name(subject).into_owned());
    plain(written, name_of)
}

/// `name_of` is the name of the record that a link at this place leads to.
fn plain(written: &str, name_of: impl Fn(usize) -> Option<String>) -> PlainText {
    let mut running = String::with_capacity(written.len());
    let mut in_tables = String::new();
    let mut is_table = false;
    // How deep in what is not read, and what stands instead of the words of a link.
    let mut silent = 0;
    let mut instead: Option<String> = None;
    for (event, range) in parse(written) {
        let text = if is_table { &mut in_tables } else { &mut running };
        match event {
            Event::Start(Tag::Table(_)) => is_table = true,
            Event::End(TagEnd::Table) => is_table = false,
            Event::Start(Tag::Image { .. }) => silent += 1,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if info.starts_with('{') => silent += 1,
            Event::Start(Tag::CodeBlock(_)) if silent > 0 => silent += 1,
            Event::End(TagEnd::Image) => silent -= 1,
            Event::End(TagEnd::CodeBlock) if silent > 0 => silent -= 1,
            Event::Start(Tag::Link { link_type: LinkType::WikiLink { has_pothole: false }, dest_url, .. }) => {
                let target = link_target(&dest_url);
                let words = not_a_name(target).map(str::to_owned).or_else(|| name_of(range.start));
                instead = Some(words.unwrap_or_else(|| target.to_owned()));
            }
            _ if silent > 0 => {}
            Event::Text(words) | Event::Code(words) | Event::Html(words) => match instead.take() {
                Some(name) => text.push_str(&name),
                None => text.push_str(&words),
            },
            Event::SoftBreak => text.push(' '),
            Event::HardBreak | Event::Rule | Event::End(_) if !is_within_a_line(&event) => end_line(text),
            _ => {}
        }
    }
    for text in [&mut running, &mut in_tables] {
        text.truncate(text.trim_end().len());
    }
    PlainText { running, in_tables }
}

fn is_within_a_line(event: &Event<'_>) -> bool {
    let Event::End(tag) = event else { return false };
    matches!(
        tag,
        TagEnd::Link
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
    )
}

fn end_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    fn check(written: &str, expected: &str) {
        let text = plain(written, |_| Some("Besnik Hasi".to_owned()));
        assert_eq!(format!("{}|{}", text.running, text.in_tables).trim_end_matches('|'), expected, "{written}");
    }

    #[test]
    fn a_text_is_the_words_that_readers_see() {
        check(
            "# Kop\n\nVoor [[hasi]] is *alles*\nvoorbij.\n\n- een\n- twee",
            "Kop\nVoor Besnik Hasi is alles voorbij.\neen\ntwee",
        );
        check(
            "[[hasi|De trainer]] haalde [7 op 30](claim:points?last=10), [[!Storm]].",
            "De trainer haalde 7 op 30, Storm.",
        );
        check("Voor\n\n![bijschrift](foto)\n\n```{table}\nof = \"x\"\n```\n\nna", "Voor\nna");
        check("Stand:\n\n| a | b |\n|---|---|\n| c | d |\n\nna", "Stand:\nna|a\nb\nc\nd");
        check("`code` &amp; meer[^1]\n\n[^1]: noot", "code & meer\nnoot");
        check("", "");
    }
}
