//! `touchline names`: what the names of each story were decided to mean.

use std::collections::BTreeMap;
use std::process::ExitCode;

use super::check::{check_to_tell, counted};
use super::{ContentArguments, FaultFormat};
use crate::archive::{Archive, Id, Story, Subject};
use crate::names::{Mention, StoryNames};
use crate::pages::NamesReport;
use crate::site::Checked;
use crate::source::{Span, near_miss};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    content: ContentArguments,
    /// One story, by the name of its file; without it, all stories, oldest first.
    story: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let content = &arguments.content;
    let checked = match check_to_tell(content) {
        Ok(checked) => checked,
        Err(code) => return code,
    };
    let planned = checked.planned.as_ref().expect("what can be told of is planned");
    let archive = &checked.archive;
    let stories: Vec<Id<Story>> = match &arguments.story {
        None => archive.stories.ids().collect(),
        Some(written) => match find(archive, written) {
            Ok(story) => vec![story],
            Err(message) => {
                eprintln!("{message}");
                return ExitCode::FAILURE;
            }
        },
    };
    for story in stories {
        let names = &planned.facts.names[story];
        match content.format {
            FaultFormat::Json => {
                let report = NamesReport::of(archive, names, story);
                let json = serde_json::to_string(&report).expect("a report is plain JSON");
                super::say(format_args!("{json}\n"));
            }
            FaultFormat::Terminal => super::say(in_words(&checked, names, story)),
        }
    }
    ExitCode::SUCCESS
}

/// The story of this name, which may have its folder and its extension.
fn find(archive: &Archive, written: &str) -> Result<Id<Story>, String> {
    let stem = written.rsplit('/').next().unwrap_or(written).trim_end_matches(".md");
    let found = archive.stories.iter().find(|(_, story)| story.slug.as_str() == stem);
    found.map(|(id, _)| id).ok_or_else(|| {
        let near = near_miss(stem, archive.stories.iter().map(|(_, story)| story.slug.as_str()));
        let near = near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
        format!("There is no story `{stem}` that may be shown.{near}")
    })
}

/// The names of a story as people read them: what leads where, what is refused and what helps, what nobody bears.
fn in_words(checked: &Checked, names: &StoryNames, story: Id<Story>) -> String {
    let archive = &checked.archive;
    let mut text = format!("{}\n", archive.path_of(archive.stories[story].body.span));
    let place = |span: Span| {
        let place = checked.sources.place(span);
        format!("{}:{}", place.line, place.column)
    };
    let mut subjects: Vec<Subject> = Vec::new();
    let mut by_subject: BTreeMap<Subject, Vec<&Mention>> = BTreeMap::new();
    for mention in &names.mentions {
        let mentions = by_subject.entry(mention.subject).or_default();
        if mentions.is_empty() {
            subjects.push(mention.subject);
        }
        mentions.push(mention);
    }
    for subject in subjects {
        let mentions = &by_subject[&subject];
        let shown = mentions.iter().find(|mention| mention.is_linked).unwrap_or(&mentions[0]);
        let what = if shown.is_linked { "linked" } else { "named" };
        let words = archive.text(shown.span).replace('\n', " ");
        let times = if mentions.len() > 1 { format!(", {} times", mentions.len()) } else { String::new() };
        text += &format!(
            "  {what:8} {:>7}  {words} -> {} ({}{times})\n",
            place(shown.span),
            archive.reference_of(subject),
            shown.rule.slug()
        );
    }
    for refusal in &names.refused {
        let words = archive.text(refusal.span).replace('\n', " ");
        let references: Vec<String> = refusal.candidates.iter().map(|one| archive.reference_of(*one)).collect();
        text += &format!(
            "  refused  {:>7}  {words}: {} ({})\n           {:>7}  = help: {}\n",
            place(refusal.span),
            refusal.reason.slug(),
            references.join(", "),
            "",
            refusal.reason.cure(&words, &references)
        );
    }
    for unknown in &names.unknown {
        text +=
            &format!("  unknown  {:>7}  {} ({})\n", place(unknown.first), unknown.text, counted(unknown.count, "time"));
    }
    text
}
