//! What the names of a story were decided to mean, for programs: part of the JSON beside each story, and a line of
//! `touchline names --format json`. Places are bytes of the story's file, so that others can measure the result.

use serde::Serialize;

use crate::archive::{Archive, Id, Story, Subject};
use crate::names::{Mention, Refusal, Role, StoryNames, Unknown};
use crate::source::Span;

/// The names of one story.
#[derive(Debug, Serialize)]
pub struct NamesReport<'a> {
    /// `stories/het-einde-van-hasi`
    pub story: String,
    /// Below the content folder: `stories/2025/het-einde-van-hasi.md`.
    pub file: &'a str,
    pub mentions: Vec<ReportedMention<'a>>,
    pub refused: Vec<ReportedRefusal<'a>>,
    pub unknown: Vec<ReportedUnknown<'a>>,
}

/// Words that name a record.
#[derive(Debug, Serialize)]
pub struct ReportedMention<'a> {
    pub start: u32,
    pub end: u32,
    /// As it stands in the file.
    pub text: &'a str,
    #[serde(flatten)]
    pub subject: ReportedSubject,
    pub rule: &'static str,
    pub linked: bool,
    /// `subject` or `mentioned`.
    pub role: &'static str,
}

/// Words that may name a record and are left alone.
#[derive(Debug, Serialize)]
pub struct ReportedRefusal<'a> {
    pub start: u32,
    pub end: u32,
    /// As it stands in the file.
    pub text: &'a str,
    pub candidates: Vec<ReportedSubject>,
    pub reason: &'static str,
}

/// A capitalised name that no record bears.
#[derive(Debug, Serialize)]
pub struct ReportedUnknown<'a> {
    pub text: &'a str,
    pub count: usize,
}

/// A record, by its kind and its whole reference.
#[derive(Debug, Serialize)]
pub struct ReportedSubject {
    pub kind: &'static str,
    pub slug: String,
}

impl<'a> NamesReport<'a> {
    /// Of one story. A retracted story has no names: its words may be what was wrong.
    pub fn of(archive: &'a Archive, names: &'a StoryNames, story: Id<Story>) -> NamesReport<'a> {
        let record = &archive.stories[story];
        let mut report = NamesReport {
            story: archive.reference_of(Subject::Story(story)),
            file: archive.path_of(record.body.span),
            mentions: Vec::new(),
            refused: Vec::new(),
            unknown: Vec::new(),
        };
        if record.retracted.is_none() {
            report.mentions.extend(names.mentions.iter().map(|found| mention(archive, found)));
            report.refused.extend(names.refused.iter().map(|found| refusal(archive, found)));
            report.unknown.extend(names.unknown.iter().map(unknown));
        }
        report
    }
}

fn mention<'a>(archive: &'a Archive, found: &Mention) -> ReportedMention<'a> {
    let Mention { subject, span, sentence: _, rule, is_linked, role } = *found;
    let Span { start, end, .. } = span;
    ReportedMention {
        start,
        end,
        text: archive.text(span),
        subject: reported(archive, subject),
        rule: rule.slug(),
        linked: is_linked,
        role: match role {
            Role::Subject => "subject",
            Role::Mentioned => "mentioned",
        },
    }
}

fn refusal<'a>(archive: &'a Archive, found: &Refusal) -> ReportedRefusal<'a> {
    let Span { start, end, .. } = found.span;
    ReportedRefusal {
        start,
        end,
        text: archive.text(found.span),
        candidates: found.candidates.iter().map(|candidate| reported(archive, *candidate)).collect(),
        reason: found.reason.slug(),
    }
}

fn unknown(found: &Unknown) -> ReportedUnknown<'_> {
    ReportedUnknown { text: &found.text, count: found.count }
}

fn reported(archive: &Archive, subject: Subject) -> ReportedSubject {
    ReportedSubject { kind: subject.kind_word(), slug: archive.reference_of(subject) }
}
