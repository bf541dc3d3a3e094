//! Stories: which are out, in what order, and which are translations of which.

use std::collections::HashMap;

use jiff::{Timestamp, Zoned};

use super::{enter_former_names, language_of, standing};
use crate::archive::identity::{Found, Names, report_former};
use crate::archive::{Id, Site, Story};
use crate::locale::Language;
use crate::records::values::Slug;
use crate::records::{Record, story};
use crate::source::{Code, Diagnostics, near_miss};

/// A story with what decides whether and where it stands.
pub(in crate::archive) struct EnteredStory<'r> {
    pub record: &'r Record<story::Story>,
    pub id: Option<Id<Story>>,
    pub language: Language,
    pub date: Zoned,
    /// The index of the original in the list of entered stories.
    pub original: Option<usize>,
}

/// Enters stories, oldest first: by date, then slug.
pub(in crate::archive) fn enter_stories<'r>(
    records: &'r [Record<story::Story>],
    site: &Site,
    now: Timestamp,
    names: &mut Names<Story>,
    found: &mut Diagnostics,
) -> Vec<EnteredStory<'r>> {
    let mut entered: Vec<EnteredStory<'r>> = records
        .iter()
        .map(|record| EnteredStory {
            record,
            id: None,
            language: language_of(record, &record.fields.language, site, found),
            date: date_of(record, site, found),
            original: None,
        })
        .collect();
    entered.sort_by(|left, right| {
        (left.date.timestamp(), &left.record.slug).cmp(&(right.date.timestamp(), &right.record.slug))
    });
    let mut by_slug: HashMap<&Slug, usize> = HashMap::new();
    for (index, story) in entered.iter().enumerate() {
        by_slug.extend(story.record.fields.former_slugs.iter().map(|former| (former.get_ref(), index)));
    }
    // A name of today goes before any former one.
    by_slug.extend(entered.iter().enumerate().map(|(index, story)| (&story.record.slug, index)));
    let originals: Vec<Option<usize>> =
        entered.iter().map(|story| original_of(story, &entered, &by_slug, found)).collect();
    let mut versions: HashMap<(usize, Language), usize> = HashMap::new();
    for (index, original) in originals.iter().enumerate() {
        let Some(original) = *original else { continue };
        let (story, language) = (&entered[index], entered[index].language);
        let twin = versions.insert((original, language), index);
        if twin.is_some() || entered[original].language == language {
            let other = entered[twin.unwrap_or(original)].record.whole();
            let place = story.record.fields.translation_of.as_ref().map(|written| story.record.span(written));
            found
                .report(
                    Code::TranslationTwice,
                    place.unwrap_or(story.record.whole()),
                    format!("this story exists in `{}` already", language.id()),
                )
                .also(other, "here")
                .help("write the `language` of each; a story has one version in each language");
        }
    }
    // What is not out in the original must not get out through a translation.
    let standings: Vec<Found<()>> = (0..entered.len())
        .map(|index| match (story_standing(&entered[index], site, now), originals[index]) {
            (Found::Shown(()), Some(original)) => story_standing(&entered[original], site, now),
            (standing, _) => standing,
        })
        .collect();
    let mut next = 0;
    for (index, story) in entered.iter_mut().enumerate() {
        story.original = originals[index];
        let standing = standings[index].map(|()| Id::new(next));
        match names.enter(story.record.slug.clone(), standing, story.record.whole()) {
            Ok(()) => {
                story.id = standing.shown();
                next += usize::from(story.id.is_some());
            }
            Err(place) => {
                found
                    .report(
                        Code::SlugClash,
                        story.record.whole(),
                        format!("`{}` is the name of another story", story.record.slug),
                    )
                    .also(place, "which is this one")
                    .help("rename one of the two files; the folder does not tell them apart");
            }
        }
    }
    enter_former_names(entered.iter().map(|story| story.record), names, None, found);
    entered
}

/// Whether a story is out by itself.
fn story_standing(story: &EnteredStory<'_>, site: &Site, now: Timestamp) -> Found<()> {
    let EnteredStory { record, date, .. } = story;
    let embargo = record.fields.embargo.as_ref().map(|embargo| embargo.get_ref().in_zone(&site.zone));
    match (standing(record), embargo) {
        // Its hour is in doubt and has been reported; until then nothing of it gets out.
        (Found::Shown(()), Some(Err(_))) => Found::Broken,
        (Found::Shown(()), _) if record.fields.date.is_none() || record.lost.any_key(&["embargo", "retracted"]) => {
            Found::Broken
        }
        (Found::Shown(()), Some(Ok(lifted))) if lifted.timestamp() > now => Found::Hidden,
        (Found::Shown(()), _) if date.timestamp() > now => Found::Hidden,
        (standing, _) => standing,
    }
}

fn date_of(record: &Record<story::Story>, site: &Site, found: &mut Diagnostics) -> Zoned {
    let Some(date) = &record.fields.date else {
        if !record.lost.key("date") {
            found
                .report(Code::MissingKey, record.whole(), "the key `date` is missing")
                .help("write the moment of publication: `date = 2025-03-04T13:30`");
        }
        // It is in no output without a date; any moment lets it be checked.
        return Timestamp::MIN.to_zoned(site.zone.clone());
    };
    for moment in [Some(date), record.fields.embargo.as_ref()].into_iter().flatten() {
        if moment.get_ref().in_zone(&site.zone).is_err() {
            let name = site.zone.iana_name().unwrap_or("the site's zone");
            found
                .report(Code::TimeAmbiguous, record.span(moment), format!("this hour does not exist once in {name}"))
                .help("write the offset: `2025-10-26T02:30:00+01:00`");
        }
    }
    date.get_ref().in_zone(&site.zone).unwrap_or_else(|_| {
        date.get_ref().day().to_zoned(site.zone.clone()).unwrap_or(Timestamp::MAX.to_zoned(site.zone.clone()))
    })
}

fn original_of(
    story: &EnteredStory<'_>,
    all: &[EnteredStory<'_>],
    by_slug: &HashMap<&Slug, usize>,
    found: &mut Diagnostics,
) -> Option<usize> {
    let written = story.record.fields.translation_of.as_ref()?;
    let place = story.record.span(written);
    let stem = written.get_ref().strip_prefix("stories/").unwrap_or(written.get_ref());
    let index = Slug::parse(stem).ok().and_then(|slug| by_slug.get(&slug).copied());
    let Some(index) = index else {
        let near = near_miss(stem, all.iter().map(|story| story.record.slug.as_str()));
        found
            .report(Code::UnknownStory, place, format!("there is no story `{stem}`"))
            .did_you_mean(near)
            .help("write the name of the file of the story that was written first");
        return None;
    };
    let original = all[index].record;
    if original.slug.as_str() != stem {
        report_former(stem, original.slug.as_str(), place, found);
    }
    if original.slug == story.record.slug {
        found
            .report(Code::TranslationOfTranslation, place, "this story would be a translation of itself")
            .help("write the story that was written first");
        return None;
    }
    if let Some(further) = &original.fields.translation_of {
        found
            .report(Code::TranslationOfTranslation, place, format!("`{stem}` is a translation itself"))
            .help(format!("write `{}`, the story that was written first", further.get_ref()));
        return None;
    }
    Some(index)
}
