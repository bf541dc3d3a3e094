//! Gives every record its id before any is resolved, so that each can refer to each. A record that may not be shown gets none.

use std::collections::HashMap;

use jiff::{Timestamp, Zoned};

use super::identity::{Identities, Names};
use super::resolve::may_be_published;
use super::{Competition, Id, Picture, Season, Site, Story};
use crate::locale::Language;
use crate::records::values::{At, Slug};
use crate::records::{Record, Records, season, story};
use crate::source::{Code, Diagnostics, Sources, Span};

/// A record and the id of what it becomes; none when it is hidden.
pub(super) struct Entered<'r, Fields, T> {
    pub record: &'r Record<Fields>,
    pub id: Option<Id<T>>,
}

/// A story with what decides whether and where it stands.
pub(super) struct EnteredStory<'r> {
    pub record: &'r Record<story::Story>,
    pub id: Option<Id<Story>>,
    pub language: Language,
    pub date: Zoned,
    /// The index of the original in the list of entered stories.
    pub original: Option<usize>,
}

/// A season with the ids of its stages, in the order of its file.
pub(super) struct EnteredSeason<'r> {
    pub record: &'r Record<season::Season>,
    pub id: Option<Id<Season>>,
    pub competition: Option<Id<Competition>>,
}

/// One set of names for kinds that are written bare.
pub(super) type BareNames = HashMap<Slug, Span>;

/// Enters the records of one kind, by slug.
pub(super) fn enter<'r, Fields, T>(
    records: &'r [Record<Fields>],
    names: &mut Names<T>,
    mut bare: Option<&mut BareNames>,
    is_shown: impl Fn(&Record<Fields>) -> bool,
    former_slugs: impl Fn(&Fields) -> &[At<Slug>],
    found: &mut Diagnostics,
) -> Vec<Entered<'r, Fields, T>> {
    let mut sorted: Vec<&Record<Fields>> = records.iter().collect();
    sorted.sort_by(|left, right| (&left.slug, left.file).cmp(&(&right.slug, right.file)));
    let mut entered: Vec<Entered<'r, Fields, T>> = Vec::with_capacity(sorted.len());
    let mut next = 0;
    for record in sorted {
        let taken = bare.as_ref().and_then(|bare| bare.get(&record.slug).copied());
        let mut id = is_shown(record).then(|| Id::new(next));
        let clash = match taken {
            Some(place) => Err(place),
            None => names.enter(record.slug.clone(), id, record.whole()),
        };
        match clash {
            Ok(()) => {
                if let Some(bare) = &mut bare {
                    bare.insert(record.slug.clone(), record.whole());
                }
            }
            Err(place) => {
                found
                    .report(Code::SlugClash, record.whole(), format!("`{}` is the name of another record", record.slug))
                    .also(place, "which is this one")
                    .help("rename one of the two files");
                id = None;
            }
        }
        next += usize::from(id.is_some());
        entered.push(Entered { record, id });
    }
    // Former names come last: a present name goes before any of them.
    for Entered { record, id } in &entered {
        for former in former_slugs(&record.fields) {
            names.enter_former(former.get_ref().clone(), *id, record.span(former), &record.slug);
        }
    }
    entered
}

/// Pictures are shown when there is an image and the licence lets it be.
pub(super) fn enter_pictures<'r>(
    records: &'r Records,
    sources: &'r Sources,
    names: &mut Names<Picture>,
    found: &mut Diagnostics,
) -> Vec<(Entered<'r, crate::records::picture::Picture, Picture>, Option<&'r str>)> {
    let images: HashMap<&Slug, &str> =
        records.images.iter().map(|image| (&image.slug, sources.file(image.file).path.as_str())).collect();
    let described: std::collections::HashSet<&Slug> = records.pictures.iter().map(|picture| &picture.slug).collect();
    for image in records.images.iter().filter(|image| !described.contains(&image.slug)) {
        found
            .report(Code::PictureWithoutFile, Span::start_of(image.file), "this image has no record beside it")
            .help(format!("write `{}.toml` with `alt` and `licence`", image.slug));
    }
    for record in records.pictures.iter().filter(|record| !images.contains_key(&record.slug)) {
        found.report(Code::PictureWithoutFile, record.whole(), "there is no image of this name beside this record");
    }
    let is_shown = |record: &Record<_>| images.contains_key(&record.slug) && may_be_published(&record.fields);
    let entered = enter(&records.pictures, names, None, is_shown, |fields| &fields.former_slugs, found);
    entered
        .into_iter()
        .map(|entered| {
            let image = images.get(&entered.record.slug).copied();
            (entered, image)
        })
        .collect()
}

/// Enters stories, oldest first: by date, then slug.
pub(super) fn enter_stories<'r>(
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
    let by_slug: HashMap<&Slug, usize> =
        entered.iter().enumerate().map(|(index, story)| (&story.record.slug, index)).collect();
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
                .also(other, "here");
        }
    }
    let is_out = |index: usize| {
        let EnteredStory { record, date, .. } = &entered[index];
        let embargo = record.fields.embargo.as_ref().map(|embargo| embargo.get_ref().in_zone(&site.zone));
        let lifted = match embargo {
            None => true,
            Some(Ok(moment)) => moment.timestamp() <= now,
            // Its hour is in doubt and has been reported; until then nothing of it gets out.
            Some(Err(_)) => false,
        };
        !record.fields.draft && record.fields.date.is_some() && date.timestamp() <= now && lifted
    };
    // What is not out in the original must not get out through a translation.
    let shown: Vec<bool> =
        (0..entered.len()).map(|index| is_out(index) && originals[index].is_none_or(is_out)).collect();
    let mut next = 0;
    for (index, story) in entered.iter_mut().enumerate() {
        story.original = originals[index];
        let id = shown[index].then(|| Id::new(next));
        match names.enter(story.record.slug.clone(), id, story.record.whole()) {
            Ok(()) => {
                story.id = id;
                next += usize::from(id.is_some());
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
    for story in &entered {
        for former in &story.record.fields.former_slugs {
            names.enter_former(former.get_ref().clone(), story.id, story.record.span(former), &story.record.slug);
        }
    }
    entered
}

/// The language of a record, which must be one that the site builds.
pub(super) fn language_of<Fields>(
    record: &Record<Fields>,
    written: &Option<At<String>>,
    site: &Site,
    found: &mut Diagnostics,
) -> Language {
    let main = site.main_language();
    let Some(written) = written else { return main };
    let language = Language::parse(written.get_ref());
    let built = site.languages.iter().map(|built| built.language).find(|built| Some(*built) == language);
    built.unwrap_or_else(|| {
        let message = format!("the site is not built in the language `{}`", written.get_ref());
        found
            .report(Code::UnknownLanguage, record.span(written), message)
            .help(format!("write `[languages.{}]` in site.toml", written.get_ref()));
        main
    })
}

fn date_of(record: &Record<story::Story>, site: &Site, found: &mut Diagnostics) -> Zoned {
    let Some(date) = &record.fields.date else {
        found
            .report(Code::MissingKey, record.whole(), "the key `date` is missing")
            .help("write the moment of publication: `date = 2025-03-04T13:30`");
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
        let near = crate::source::near_miss(stem, by_slug.keys().map(|slug| slug.as_str()));
        found.report(Code::UnknownStory, place, format!("there is no story `{stem}`")).did_you_mean(near);
        return None;
    };
    if let Some(further) = &all[index].record.fields.translation_of {
        found
            .report(Code::TranslationOfTranslation, place, format!("`{stem}` is a translation itself"))
            .help(format!("write `{}`, the story that was written first", further.get_ref()));
        return None;
    }
    Some(index)
}

/// Enters seasons by competition and label, and their stages.
pub(super) fn enter_seasons<'r>(
    records: &'r [Record<season::Season>],
    identities: &mut Identities,
    found: &mut Diagnostics,
) -> Vec<EnteredSeason<'r>> {
    let mut sorted: Vec<&Record<season::Season>> = records.iter().collect();
    sorted.sort_by(|left, right| (&left.within, &left.slug).cmp(&(&right.within, &right.slug)));
    let (mut next_season, mut next_stage) = (0, 0);
    let mut entered = Vec::new();
    for record in sorted {
        let competition_slug = &record.within[0];
        let competition = identities.competitions.find(competition_slug);
        if competition == super::Found::Missing {
            found
                .report(
                    Code::UnknownCompetition,
                    record.whole(),
                    format!("the folder `{competition_slug}` holds no `competition.md`"),
                )
                .help("write one with at least its `name`");
        }
        let competition = competition.shown();
        let id = (competition.is_some() && !record.fields.draft).then(|| Id::new(next_season));
        let key = (competition_slug.clone(), record.slug.clone());
        identities.seasons.enter(key, id, record.whole()).expect("a folder holds one season.toml");
        next_season += usize::from(id.is_some());
        for name in record.fields.stages.keys() {
            let Ok(slug) = Slug::parse(name.get_ref()) else { continue };
            let stage = id.map(|_| Id::new(next_stage));
            let key = (competition_slug.clone(), record.slug.clone(), slug);
            identities.stages.enter(key, stage, record.span(name)).expect("the keys of a table differ");
            next_stage += usize::from(stage.is_some());
        }
        entered.push(EnteredSeason { record, id, competition });
    }
    entered
}
