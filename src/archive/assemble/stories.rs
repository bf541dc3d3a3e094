//! Stories and free pages, and what binds them: translations and threads.

use std::collections::HashMap;

use rayon::prelude::*;

use super::everything::Everything;
use super::{desk, table};
use crate::archive::entering::{Entered, EnteredStory, language_of};
use crate::archive::identity::Use;
use crate::archive::resolve::Resolver;
use crate::archive::{Archive, Id, Page, Retraction, SaidNames, Story, Thread};
use crate::locale::Language;
use crate::records::values::Slug;
use crate::records::{Record, Records, page};
use crate::source::{Code, Diagnostics, Span};

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
    let retractions: HashMap<Id<Story>, Retraction> =
        archive.stories.iter().filter_map(|(id, story)| Some((id, story.retracted.clone()?))).collect();
    for (id, story) in archive.stories.iter_mut().enumerate().map(|(index, story)| (Id::new(index), story)) {
        story.translations = versions[&story.translation_of.unwrap_or(id)].clone();
        // A translation says what its original said, so it goes with it.
        if story.retracted.is_none() {
            story.retracted = story.translation_of.and_then(|original| retractions.get(&original).cloned());
        }
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
    story.standfirst_place = None;
    story.title_place = None;
    story.names = SaidNames::default();
    story.claims.clear();
    story.kicker = None;
    story.by.clear();
    story.about.clear();
    story.matches.clear();
    story.thread = None;
    story.picture = None;
    story.updates.clear();
    story.corrections.clear();
    story.sources.clear();
    story.canonical = None;
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
    let originals = original_pages(records, resolver, &entered.pages, found);
    let pages: Vec<_> = entered
        .pages
        .iter()
        .zip(originals)
        .map(|(entered, original)| {
            (entered, language_of(entered.record, &entered.record.fields.language, &archive.site, found), original)
        })
        .collect();
    check_page_languages(&pages, found);
    let original_ids: Vec<_> =
        pages.iter().filter_map(|(entered, _, original)| Some((entered.id?, *original))).collect();
    archive.pages = table(pages.into_par_iter(), found, |(entered, language, _), found| {
        (entered.id, desk(resolver, entered.record, entered.id.is_some(), found).page(language))
    });
    let versions = versions(original_ids.iter().copied());
    for (id, original) in original_ids {
        archive.pages.get_mut(id).translations = versions[&original.unwrap_or(id)].clone();
    }
}

/// The original of each page that is a translation, when it may be shown.
fn original_pages(
    records: &Records,
    resolver: &Resolver<'_>,
    pages: &[Entered<'_, page::Page, Page>],
    found: &mut Diagnostics,
) -> Vec<Option<Id<Page>>> {
    let translations: HashMap<&str, &str> = records
        .pages
        .iter()
        .filter_map(|page| Some((page.slug.as_str(), page.fields.translation_of.as_ref()?.get_ref().as_str())))
        .collect();
    let mut original = |record: &Record<page::Page>| {
        let written = record.fields.translation_of.as_ref()?;
        let place = record.span(written);
        let stem = written.get_ref().strip_prefix("pages/").unwrap_or(written.get_ref());
        if let Some(further) = translations.get(stem) {
            found
                .report(Code::TranslationOfTranslation, place, format!("`{stem}` is a translation itself"))
                .help(format!("write `{further}`, the page that was written first"));
            return None;
        }
        match Slug::parse(stem) {
            Ok(slug) => resolver.identities.page(&slug, place, Use::Optional, found),
            Err(bad) => {
                bad.report(stem, place, found);
                None
            }
        }
    };
    pages.iter().map(|page| original(page.record)).collect()
}

type TranslatedPage<'a, 'r> = (&'a Entered<'r, page::Page, Page>, Language, Option<Id<Page>>);

/// A page has one version in each language.
fn check_page_languages(pages: &[TranslatedPage<'_, '_>], found: &mut Diagnostics) {
    let mut versions: HashMap<(Id<Page>, Language), Span> = pages
        .iter()
        .filter(|(_, _, original)| original.is_none())
        .filter_map(|(entered, language, _)| Some(((entered.id?, *language), entered.record.whole())))
        .collect();
    for (entered, language, original) in pages {
        let Some(original) = original else { continue };
        let record = entered.record;
        let place = record.fields.translation_of.as_ref().map_or(record.whole(), |written| record.span(written));
        if let Some(other) = versions.insert((*original, *language), record.whole()) {
            found
                .report(Code::TranslationTwice, place, format!("this page exists in `{}` already", language.id()))
                .also(other, "here")
                .help("write the `language` of each; a page has one version in each language");
        }
    }
}
