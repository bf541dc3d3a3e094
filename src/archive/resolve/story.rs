//! Stories. A translation takes over what it does not write itself.

use jiff::Zoned;

use super::Desk;
use crate::archive::identity::Use;
use crate::archive::{Id, LogEntry, Match, Retraction, SaidNames, SaidWords, Story, StoryMatch, Subject, Thread, Who};
use crate::locale::Language;
use crate::records::Record;
use crate::records::story;
use crate::records::values::{At, MatchRole, Slug, StoryKind};
use crate::source::{Code, Span};

impl Desk<'_, story::Story> {
    /// The story, with its date as the entering of records has found it. `original` is the record that it translates.
    pub(in crate::archive) fn story(
        mut self,
        language: Language,
        date: Zoned,
        original: Option<(Id<Story>, &Record<story::Story>)>,
    ) -> Story {
        let fields = &self.record.fields;
        let title = match &fields.title {
            Some(title) if !title.get_ref().trim().is_empty() => title.get_ref().clone(),
            None if self.record.lost.key("title") => self.record.slug.to_string(),
            _ => {
                let place = fields.title.as_ref().map_or(self.record.whole(), |title| self.span(title));
                self.found
                    .report(Code::StoryWithoutTitle, place, "this story has no title")
                    .help("write `title = \"...\"` in its front matter");
                self.record.slug.to_string()
            }
        };
        let has_hour = fields.date.as_ref().is_some_and(|date| date.get_ref().clock().is_some());
        let body = self.prose();
        // A retracted story keeps its reason only: what it named, showed and claimed leaves every output.
        let retracted = fields
            .retracted
            .as_ref()
            .map(|retracted| Retraction { date: self.moment(&retracted.date), reason: retracted.reason.clone() });
        let by = self.inherited(
            original,
            |fields| &fields.by,
            |desk, record, by: &Vec<At<crate::records::values::Who>>| {
                by.iter()
                    .map(|who| desk.resolver.who(who.get_ref(), record.span(who), desk.found))
                    .collect::<Vec<Who>>()
            },
        );
        let about = self.inherited(
            original,
            |fields| &fields.about,
            |desk, record, about: &Vec<At<String>>| {
                about
                    .iter()
                    .filter_map(|written| {
                        desk.resolver.identities.reference(
                            written.get_ref(),
                            record.span(written),
                            Use::Optional,
                            desk.found,
                        )
                    })
                    .collect::<Vec<Subject>>()
            },
        );
        let matches = self.inherited(
            original,
            |fields| &fields.matches,
            |desk, record, games: &Vec<story::StoryMatch>| {
                games.iter().filter_map(|game| desk.story_match(record, game)).collect::<Vec<StoryMatch>>()
            },
        );
        let thread = self.inherited(
            original,
            |fields| &fields.thread,
            |desk, record, thread: &At<String>| desk.thread_of(thread.get_ref(), record.span(thread)),
        );
        let claims = self.claims(original);
        let names = self.inherited(
            original,
            |fields| &fields.names,
            |desk, record, names: &story::Names| desk.said_names(record, names),
        );
        let picture = self.inherited(
            original,
            |fields| &fields.picture,
            |desk, _, picture: &At<String>| desk.picture(&Some(picture.clone())),
        );
        let log = |desk: &mut Self, entries: &[story::LogEntry]| {
            let mut list: Vec<LogEntry> = entries
                .iter()
                .map(|entry| LogEntry { date: desk.moment(&entry.date), text: entry.text.clone() })
                .collect();
            list.sort_by(|left, right| left.date.cmp(&right.date));
            list
        };
        let updates = log(&mut self, &fields.updates);
        let corrections = log(&mut self, &fields.corrections);
        let as_of = fields.as_of.as_ref().map(|as_of| self.moment(as_of));
        Story {
            slug: self.record.slug.clone(),
            title,
            title_place: fields.title.as_ref().map(|title| self.span(title)),
            as_of: as_of.unwrap_or_else(|| date.clone()),
            date,
            has_hour,
            standfirst: fields.standfirst.as_ref().map(|standfirst| standfirst.get_ref().clone()),
            standfirst_place: fields.standfirst.as_ref().map(|standfirst| self.span(standfirst)),
            kicker: fields.kicker.clone(),
            by: by.unwrap_or_default(),
            kind: fields.kind.unwrap_or(StoryKind::News),
            language,
            translation_of: original.map(|(id, _)| id),
            translations: Vec::new(),
            about: about.unwrap_or_default(),
            thread: thread.flatten(),
            matches: matches.unwrap_or_default(),
            picture: picture.flatten(),
            updates,
            corrections,
            retracted,
            canonical: self.address(&fields.canonical),
            licence: fields.licence.clone(),
            sources: fields.sources.clone(),
            former_slugs: fields.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            names: names.unwrap_or_default(),
            claims,
            body,
        }
    }

    /// A field of the story, or of the one that it translates. Faults of the original are reported with the original.
    fn inherited<'r, Field: 'r, Resolved>(
        &mut self,
        original: Option<(Id<Story>, &'r Record<story::Story>)>,
        field: impl for<'f> Fn(&'f story::Story) -> &'f Option<Field>,
        resolve: impl Fn(&mut Self, &Record<story::Story>, &Field) -> Resolved,
    ) -> Option<Resolved>
    where
        Self: Sized,
    {
        let record = self.record;
        if let Some(own) = field(&record.fields) {
            return Some(resolve(self, record, own));
        }
        let (_, original) = original?;
        let reported = self.found.len();
        let resolved = field(&original.fields).as_ref().map(|written| resolve(self, original, written));
        self.found.truncate(reported);
        resolved
    }

    fn story_match(&mut self, record: &Record<story::Story>, written: &story::StoryMatch) -> Option<StoryMatch> {
        let game = self.match_of(written.game.get_ref(), record.span(&written.game))?;
        Some(StoryMatch { game, role: written.role.unwrap_or(MatchRole::Report) })
    }

    pub(super) fn match_of(&mut self, written: &str, place: Span) -> Option<Id<Match>> {
        match self.resolver.identities.reference(written, place, Use::Optional, self.found)? {
            Subject::Match(game) => Some(game),
            _ => {
                self.found
                    .report(Code::UnknownMatch, place, format!("`{written}` is not a match"))
                    .help("write `competition/season/stage/home-away`");
                None
            }
        }
    }

    fn thread_of(&mut self, written: &str, place: Span) -> Option<Id<Thread>> {
        match Slug::parse(written) {
            Ok(slug) => self.resolver.identities.thread(&slug, place, Use::Optional, self.found),
            Err(bad) => {
                bad.report(written, place, self.found);
                None
            }
        }
    }

    /// What the story says of names. A word that means a thing which may not be shown is no name.
    fn said_names(&mut self, record: &Record<story::Story>, names: &story::Names) -> SaidNames {
        let words = |written: &At<String>| SaidWords { words: written.get_ref().clone(), place: record.span(written) };
        let mut said = SaidNames { is: Vec::new(), ignore: names.ignore.iter().map(words).collect() };
        for (written, subject) in &names.is {
            let place = record.span(subject);
            match self.resolver.identities.reference(subject.get_ref(), place, Use::Optional, self.found) {
                Some(subject) => said.is.push((words(written), subject)),
                None => said.ignore.push(words(written)),
            }
        }
        said
    }
}
