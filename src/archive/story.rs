//! Stories.

use jiff::Zoned;

use super::{Claim, Id, Match, Picture, Prose, Subject, Thread, Who};
use crate::locale::Language;
use crate::records::values::{MatchRole, Slug, StoryKind};
use crate::source::Span;

/// A story that may be shown.
#[derive(Clone, Debug)]
pub struct Story {
    pub slug: Slug,
    pub title: String,
    /// Where the title stands, with its quotation marks; none when it is missing.
    pub title_place: Option<Span>,
    /// First publication, in the site's zone.
    pub date: Zoned,
    /// False when only the day is known.
    pub has_hour: bool,
    pub standfirst: Option<String>,
    /// Where it stands, with its quotation marks.
    pub standfirst_place: Option<Span>,
    pub kicker: Option<String>,
    pub by: Vec<Who>,
    pub kind: StoryKind,
    pub language: Language,
    /// The story that was written first, for a translation.
    pub translation_of: Option<Id<Story>>,
    /// All versions of this story including itself, the original first; one entry when there is no other.
    pub translations: Vec<Id<Story>>,
    /// Whom and what it is about, as written.
    pub about: Vec<Subject>,
    pub thread: Option<Id<Thread>>,
    pub matches: Vec<StoryMatch>,
    pub picture: Option<Id<Picture>>,
    /// Oldest first.
    pub updates: Vec<LogEntry>,
    pub corrections: Vec<LogEntry>,
    /// When it was taken back: then the page says only this.
    pub retracted: Option<Retraction>,
    /// The moment of "as it stood".
    pub as_of: Zoned,
    pub canonical: Option<String>,
    pub licence: Option<String>,
    pub sources: Vec<String>,
    pub former_slugs: Vec<Slug>,
    pub names: SaidNames,
    /// Those of the front matter, then those on words in the order of the text.
    pub claims: Vec<Claim>,
    pub body: Prose,
}

/// What the writer said of names, in `names`.
#[derive(Clone, Debug, Default)]
pub struct SaidNames {
    /// Words and what they mean here.
    pub is: Vec<(SaidWords, Subject)>,
    /// Words that are no name here.
    pub ignore: Vec<SaidWords>,
}

/// Words of a `names` table, and where they are written.
#[derive(Clone, Debug)]
pub struct SaidWords {
    pub words: String,
    pub place: Span,
}

#[derive(Clone, Debug)]
pub struct StoryMatch {
    pub game: Id<Match>,
    pub role: MatchRole,
}

#[derive(Clone, Debug)]
pub struct LogEntry {
    pub date: Zoned,
    pub text: String,
}

#[derive(Clone, Debug)]
pub struct Retraction {
    pub date: Zoned,
    pub reason: String,
}

impl Story {
    /// The last day on which something of it changed.
    pub fn modified(&self) -> &Zoned {
        self.updates.iter().chain(&self.corrections).map(|entry| &entry.date).max().unwrap_or(&self.date)
    }

    /// Everything that it names in its front matter or links in its text, each once, in the order of importance: about,
    /// matches, then as they stand in the text, then of what it claims something.
    pub fn subjects(&self) -> Vec<Subject> {
        let written = self.about.iter().copied();
        let matches = self.matches.iter().map(|game| Subject::Match(game.game));
        let linked = self.body.references.iter().filter_map(|reference| reference.target);
        let mut seen = std::collections::HashSet::new();
        let claimed = self.claims.iter().filter_map(Claim::named);
        written.chain(matches).chain(linked).chain(claimed).filter(|subject| seen.insert(*subject)).collect()
    }
}
