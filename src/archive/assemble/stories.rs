//! Stories and free pages, and what binds them: translations and threads.

use std::collections::HashMap;

use rayon::prelude::*;

use super::everything::Everything;
use super::{desk, table};
use crate::archive::entering::{EnteredStory, language_of};
use crate::archive::identity::Use;
use crate::archive::resolve::Resolver;
use crate::archive::{Archive, Id, Story, Thread};
use crate::records::values::Slug;
use crate::records::{Record, Records, page};
use crate::source::{Code, Diagnostics};

pub(super) fn add_stories(
    archive: &mut Archive,
    entered: &[EnteredStory<'_>],
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) {
    archive.stories = table(entered.par_iter(), found, |story, found| {
        let original = story.original.and_then(|index| Some((entered[index].id?, entered[index].record)));
        let desk = desk(resolver, story.record, story.id.is_some(), found);
        (story.id, desk.story(story.language, story.date.clone(), original))
    });
    let versions = versions(archive.stories.iter().map(|(id, story)| (id, story.translation_of)));
    for (id, story) in archive.stories.iter_mut().enumerate().map(|(index, story)| (Id::new(index), story)) {
        story.translations = versions[&story.translation_of.unwrap_or(id)].clone();
        if story.retracted.is_some() {
            retract(story);
        }
    }
    let threads: Vec<(Id<Thread>, Id<Story>)> =
        archive.stories.iter().filter_map(|(id, story)| Some((story.thread?, id))).collect();
    for (thread, story) in threads {
        archive.threads.get_mut(thread).stories.push(story);
    }
}

/// Text, pictures, mentions and claims of a retracted story leave every output; its page and its reason stay.
fn retract(story: &mut Story) {
    story.standfirst = None;
    story.kicker = None;
    story.by.clear();
    story.about.clear();
    story.matches.clear();
    story.thread = None;
    story.picture = None;
    story.updates.clear();
    story.corrections.clear();
    story.sources.clear();
    story.title.clear();
    story.body.references.clear();
    story.body.span.end = story.body.span.start;
}

/// All versions of each original, the original first, then by id.
fn versions<T>(all: impl Iterator<Item = (Id<T>, Option<Id<T>>)>) -> HashMap<Id<T>, Vec<Id<T>>> {
    let mut versions: HashMap<Id<T>, Vec<Id<T>>> = HashMap::new();
    for (id, original) in all {
        versions.entry(original.unwrap_or(id)).or_default().push(id);
    }
    for (original, list) in &mut versions {
        list.sort_by_key(|id| (id != original, *id));
    }
    versions
}

pub(super) fn add_pages(
    archive: &mut Archive,
    records: &Records,
    entered: &Everything<'_>,
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) {
    let originals: HashMap<&Slug, &Record<page::Page>> = records.pages.iter().map(|page| (&page.slug, page)).collect();
    let mut original_ids = Vec::new();
    let pages = entered.pages.iter().map(|entered| {
        let record = entered.record;
        let language = language_of(record, &record.fields.language, &archive.site, found);
        let original = record.fields.translation_of.as_ref().and_then(|written| {
            let place = record.span(written);
            let stem = written.get_ref().strip_prefix("pages/").unwrap_or(written.get_ref());
            let slug = Slug::parse(stem).ok()?;
            if originals.get(&slug).is_some_and(|original| original.fields.translation_of.is_some()) {
                found
                    .report(Code::TranslationOfTranslation, place, format!("`{slug}` is a translation itself"))
                    .help("name the page that was written first");
            }
            resolver.identities.page(&slug, place, Use::Optional, found)
        });
        (entered, language, original)
    });
    let pages: Vec<_> = pages.collect();
    original_ids.extend(pages.iter().filter_map(|(entered, _, original)| Some((entered.id?, *original))));
    archive.pages = table(pages.into_par_iter(), found, |(entered, language, _), found| {
        (entered.id, desk(resolver, entered.record, entered.id.is_some(), found).page(language))
    });
    let versions = versions(original_ids.iter().copied());
    for (id, original) in original_ids {
        archive.pages.get_mut(id).translations = versions[&original.unwrap_or(id)].clone();
    }
}
