//! Gives every record its id before any is resolved, so that each can refer to each. A record that may not be shown gets none.

mod pictures;
mod seasons;
mod stories;

pub use pictures::report_unusable_image;
pub(super) use pictures::{Image, enter_pictures};
pub(super) use seasons::{EnteredSeason, enter_seasons};
pub(super) use stories::{EnteredStory, enter_stories};

use std::collections::HashMap;

use super::identity::{Found, Names};
use super::{Id, Site};
use crate::locale::Language;
use crate::records::values::{At, Slug};
use crate::records::{Record, SharedFields};
use crate::source::{Code, Diagnostics, Span};

/// A record and the id of what it becomes; none when it is hidden.
pub(super) struct Entered<'r, Fields, T> {
    pub record: &'r Record<Fields>,
    pub id: Option<Id<T>>,
}

/// One set of names for kinds that are written bare.
pub(super) type BareNames = HashMap<Slug, Span>;

/// Whether a record may be shown. One that may be private is kept back, whatever the site makes of the fault in it.
pub(super) fn standing<Fields: SharedFields>(record: &Record<Fields>) -> Found<()> {
    if record.lost.any_key(&["draft", "anonymous"]) {
        Found::Broken
    } else if record.fields.draft() {
        Found::Hidden
    } else {
        Found::Shown(())
    }
}

/// Enters the records of one kind, by slug.
pub(super) fn enter<'r, Fields, T>(
    records: &'r [Record<Fields>],
    names: &mut Names<T>,
    mut bare: Option<&mut BareNames>,
    standing: impl Fn(&Record<Fields>) -> Found<()>,
    found: &mut Diagnostics,
) -> Vec<Entered<'r, Fields, T>> {
    let mut sorted: Vec<&Record<Fields>> = records.iter().collect();
    sorted.sort_by(|left, right| (&left.slug, left.file).cmp(&(&right.slug, right.file)));
    let mut entered: Vec<Entered<'r, Fields, T>> = Vec::with_capacity(sorted.len());
    let mut next = 0;
    for record in sorted {
        let taken = bare.as_ref().and_then(|bare| bare.get(&record.slug).copied());
        let standing = standing(record).map(|()| Id::new(next));
        let mut id = standing.shown();
        let clash = match taken {
            Some(place) => Err(place),
            None => names.enter(record.slug.clone(), standing, record.whole()),
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
    entered
}

/// Enters the former names of one kind, when all names of today are known: those go before any of them. `bare` is the set
/// that the kind shares with others, in which former names are taken too.
pub(super) fn enter_former_names<'r, Fields: SharedFields + 'r, T>(
    records: impl Iterator<Item = &'r Record<Fields>>,
    names: &mut Names<T>,
    mut bare: Option<&mut BareNames>,
    found: &mut Diagnostics,
) {
    for record in records {
        for former in record.fields.former_slugs() {
            let place = record.span(former);
            let slug = former.get_ref();
            if *slug == record.slug {
                found
                    .report(Code::SlugClash, place, format!("`{slug}` is the name of this record itself"))
                    .help("leave it out: only names of before stand here");
                continue;
            }
            let taken = bare.as_ref().and_then(|bare| bare.get(slug).copied());
            let clash = match taken {
                Some(place) => Err(place),
                None => names.enter_former(slug.clone(), place, &record.slug),
            };
            match clash {
                Ok(()) => {
                    if let Some(bare) = &mut bare {
                        bare.insert(slug.clone(), place);
                    }
                }
                Err(other) => {
                    found
                        .report(Code::SlugClash, place, format!("`{slug}` is or was the name of another record too"))
                        .also(other, "of this one")
                        .help("leave it out here or there: an old address can lead to one page only");
                }
            }
        }
    }
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
