//! Stories as they are found: in the language that they were written in, and never a word of one that was taken back.

use std::collections::BTreeSet;

use super::subjects::Numbered;
use super::text::{PlainText, plain_text};
use super::{FindableStory, ShownStory};
use crate::archive::{Id, LogEntry, Story, Subject};
use crate::pages::context::PageContext;
use crate::pages::parts::dates;

/// How many bytes of a text are kept for excerpts: a hit far down in a long read is shown with the standfirst.
const LONGEST_TEXT: usize = 6_000;

/// The stories of a language, oldest first.
pub(super) fn in_language(context: &PageContext<'_>) -> Vec<Id<Story>> {
    let stories = context.archive.stories.iter();
    let found = stories.filter(|(_, story)| story.language == context.language && story.retracted.is_none());
    found.map(|(id, _)| id).collect()
}

/// The season that a story is about: that of its match, else of the table that it carries.
fn season_of<'a>(context: &PageContext<'a>, story: Id<Story>) -> Option<&'a str> {
    let facts = &context.facts.stories[story];
    let of_match = facts.matches.first().map(|of_match| context.archive.matches[of_match.game].season);
    let season = of_match.or_else(|| facts.stood.as_ref().map(|stood| stood.season))?;
    Some(context.archive.seasons[season].label.as_str())
}

/// The labels of the seasons of these stories, newest first.
pub(super) fn seasons<'a>(context: &PageContext<'a>, stories: &[Id<Story>]) -> Vec<&'a str> {
    let labels: BTreeSet<&str> = stories.iter().filter_map(|story| season_of(context, *story)).collect();
    labels.into_iter().rev().collect()
}

/// A story with all that can be read in it.
pub(super) fn findable<'a>(
    context: &'a PageContext<'a>,
    id: Id<Story>,
    numbers: &Numbered,
    seasons: &[&str],
) -> FindableStory<'a> {
    let story = &context.archive.stories[id];
    let PlainText { running: mut text, in_tables } = plain_text(context, &story.body);
    let mut rest = cut_off(&mut text);
    let entries = story.updates.iter().chain(&story.corrections).map(|LogEntry { text, .. }| text);
    let in_tables = Some(&in_tables).filter(|words| !words.is_empty());
    for more in in_tables.into_iter().chain(&story.kicker).chain(entries) {
        rest.push('\n');
        rest.push_str(more);
    }
    let named = context.facts.subjects_of(context.archive, id).into_iter();
    let of_kind = named.filter(|subject| matches!(subject, Subject::Person(_) | Subject::Club(_)));
    let matches = context.facts.stories[id].matches.iter().map(|of_match| &context.archive.matches[of_match.game]);
    let clubs = matches.flat_map(|game| [Subject::Club(game.home), Subject::Club(game.away)]);
    let subjects: BTreeSet<u32> = of_kind.chain(clubs).map(|subject| numbers.places[&subject]).collect();
    let date = dates::long(context.locale, &story.date);
    FindableStory {
        shown: ShownStory {
            title: &story.title,
            link: context.story_link(id),
            date: date.machine,
            day: date.text,
            lead: story.standfirst.as_deref(),
            text,
        },
        rest,
        subjects: subjects.into_iter().collect(),
        season: season_of(context, id)
            .and_then(|label| seasons.iter().position(|season| *season == label))
            .map(|place| place as u32),
        year: story.date.year(),
    }
}

/// Takes off what is too long, between words.
fn cut_off(text: &mut String) -> String {
    if text.len() <= LONGEST_TEXT {
        return String::new();
    }
    let end = text.floor_char_boundary(LONGEST_TEXT);
    let end = text[..end].rfind([' ', '\n']).unwrap_or(end);
    text.split_off(end)
}
