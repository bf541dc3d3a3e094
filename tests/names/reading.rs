//! A content folder, read for its names.

use std::path::Path;
use std::time::Duration;

use touchline::archive::Archive;
use touchline::names::StoryNames;
use touchline::site::{Timings, check};
use touchline::source::{Format, print};

/// What the names of one story were found to be, in the order of the text. Links by hand are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) mentions: Vec<FoundMention>,
    pub(crate) refused: Vec<FoundRefusal>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FoundMention {
    /// Bytes of the file.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) slug: String,
    pub(crate) rule: &'static str,
    pub(crate) is_linked: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FoundRefusal {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) reason: &'static str,
    /// Sorted.
    pub(crate) candidates: Vec<String>,
}

/// A story with the text of its file.
pub(crate) struct ReadStory {
    pub(crate) slug: String,
    pub(crate) text: String,
    pub(crate) found: Found,
}

/// Reads the stories of a content folder, in the order of the archive.
///
/// # Panics
/// When the content has errors.
pub(crate) fn stories(content: &Path) -> Vec<ReadStory> {
    stories_and_time(content).0
}

/// The same, and how long the names took.
pub(crate) fn stories_and_time(content: &Path) -> (Vec<ReadStory>, Duration) {
    let now = "2100-01-01T00:00:00Z".parse().expect("a moment");
    let mut timings = Timings::default();
    let checked = check(content, now, &mut timings).expect("the folder can be read");
    let took = timings.steps().find(|(step, _)| *step == "names").map(|(_, took)| took);
    let archive = &checked.archive;
    let Some(planned) = &checked.planned else {
        panic!("the content is at fault:\n{}", print(&checked.found, &checked.sources, "content", Format::Json));
    };
    let read = |(id, story): (_, &touchline::archive::Story)| ReadStory {
        slug: story.slug.to_string(),
        text: checked.sources.file(story.body.span.file).text.clone(),
        found: found(archive, &planned.facts.names[id]),
    };
    (archive.stories.iter().map(read).collect(), took.expect("names are a step"))
}

fn found(archive: &Archive, names: &StoryNames) -> Found {
    let mentions = names.mentions.iter().filter(|mention| mention.rule.slug() != "link").map(|mention| FoundMention {
        start: mention.span.start as usize,
        end: mention.span.end as usize,
        slug: archive.reference_of(mention.subject),
        rule: mention.rule.slug(),
        is_linked: mention.is_linked,
    });
    let refused = names.refused.iter().map(|refusal| {
        let mut candidates: Vec<String> =
            refusal.candidates.iter().map(|subject| archive.reference_of(*subject)).collect();
        candidates.sort();
        FoundRefusal {
            start: refusal.span.start as usize,
            end: refusal.span.end as usize,
            reason: refusal.reason.slug(),
            candidates,
        }
    });
    Found { mentions: mentions.collect(), refused: refused.collect() }
}
