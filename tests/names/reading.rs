//! A content folder, read for its names.

use std::path::Path;

use touchline::archive::{Archive, Subject};
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
    let now = "2100-01-01T00:00:00Z".parse().expect("a moment");
    let checked = check(content, now, &mut Timings::default()).expect("the folder can be read");
    let archive = &checked.archive;
    let Some(planned) = &checked.planned else {
        panic!("the content is at fault:\n{}", print(&checked.found, &checked.sources, "content", Format::Json));
    };
    let read = |(id, story): (_, &touchline::archive::Story)| ReadStory {
        slug: story.slug.to_string(),
        text: checked.sources.file(story.body.span.file).text.clone(),
        found: found(archive, &planned.facts.names[id]),
    };
    archive.stories.iter().map(read).collect()
}

fn found(archive: &Archive, names: &StoryNames) -> Found {
    let mentions = names.mentions.iter().filter(|mention| mention.rule.slug() != "link").map(|mention| FoundMention {
        start: mention.span.start as usize,
        end: mention.span.end as usize,
        slug: reference(archive, mention.subject),
        rule: mention.rule.slug(),
        is_linked: mention.is_linked,
    });
    let refused = names.refused.iter().map(|refusal| {
        let mut candidates: Vec<String> =
            refusal.candidates.iter().map(|subject| reference(archive, *subject)).collect();
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

fn reference(archive: &Archive, subject: Subject) -> String {
    match subject {
        Subject::Person(id) => archive.people[id].slug.to_string(),
        Subject::Club(id) => archive.clubs[id].slug.to_string(),
        Subject::Venue(id) => archive.venues[id].slug.to_string(),
        Subject::Competition(id) => archive.competitions[id].slug.to_string(),
        Subject::Match(id) => {
            let game = &archive.matches[id];
            let season = &archive.seasons[game.season];
            let competition = &archive.competitions[season.competition].slug;
            format!("{competition}/{}/{}/{}", season.label, archive.stages[game.stage].slug, game.slug)
        }
        other => format!("{other:?}"),
    }
}
