//! Pictures are shown when there is an image beside the record and the licence lets it be.

use std::collections::{HashMap, HashSet};

use super::{Entered, enter, enter_former_names, standing};
use crate::archive::Picture;
use crate::archive::identity::{Found, Names};
use crate::archive::resolve::may_be_published;
use crate::pictures::ImageHead;
use crate::records::{Record, Records, SharedFields};
use crate::source::{Code, Diagnostics, FileId, IMAGES, Sources, Span};

/// The image of a picture. The default stands for none, where a record is only checked.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::archive) struct Image<'r> {
    /// Below the content folder.
    pub(in crate::archive) path: &'r str,
    pub(in crate::archive) head: ImageHead,
}

/// Pictures are shown when there is an image and the licence lets it be.
pub(in crate::archive) fn enter_pictures<'r>(
    records: &'r Records,
    sources: &'r Sources,
    names: &mut Names<Picture>,
    found: &mut Diagnostics,
) -> Vec<(Entered<'r, crate::records::picture::Picture, Picture>, Option<Image<'r>>)> {
    let path = |file| sources.file(file).path.as_str();
    let mut images: HashMap<&str, FileId> = HashMap::new();
    for image in &records.images {
        let (stem, place) = (without_extension(path(image.file)), Span::start_of(image.file));
        if let Some(other) = images.insert(stem, image.file) {
            found
                .report(Code::SlugClash, place, format!("there are two images for the picture `{}`", image.slug))
                .also(Span::start_of(other), "the other one")
                .help("keep one of them");
        }
    }
    for image in &records.images {
        if let Some(Err(why)) = sources.image(image.file) {
            report_unusable_image(image.file, why, found);
        }
    }
    let described: HashSet<&str> =
        records.pictures.iter().map(|picture| without_extension(path(picture.file))).collect();
    for image in records.images.iter().filter(|image| !described.contains(without_extension(path(image.file)))) {
        found
            .report(Code::PictureWithoutFile, Span::start_of(image.file), "this image has no record beside it")
            .help(format!("write `{}.toml` with `alt` and `licence`", image.slug));
    }
    let file_of = |record: &Record<_>| images.get(without_extension(path(record.file))).copied();
    let image_of = |record: &Record<_>| {
        let file = file_of(record)?;
        let head = *sources.image(file)?.as_ref().ok()?;
        Some(Image { path: path(file), head })
    };
    for record in records.pictures.iter().filter(|record| file_of(record).is_none()) {
        found
            .report(Code::PictureWithoutFile, record.whole(), "there is no image of this name beside this record")
            .help(format!("put the image beside it as `{}` with one of {}", record.slug, IMAGES.join(", ")));
    }
    let hidden: HashSet<&str> = names_of_hidden_people(records);
    let shows_hidden = |record: &Record<crate::records::picture::Picture>| {
        record.fields.shows.iter().any(|shown| hidden.contains(shown.get_ref().as_str()))
    };
    let standing = |record: &Record<crate::records::picture::Picture>| match standing(record) {
        Found::Shown(()) if image_of(record).is_none() => Found::Broken,
        Found::Shown(()) if !may_be_published(&record.fields) || shows_hidden(record) => Found::Hidden,
        standing => standing,
    };
    let entered = enter(&records.pictures, names, None, standing, found);
    enter_former_names(records.pictures.iter(), names, None, found);
    entered
        .into_iter()
        .map(|entered| {
            let image = image_of(entered.record);
            (entered, image)
        })
        .collect()
}

/// That the image in this file cannot be shown, and why, in words that go on after "this image".
pub fn report_unusable_image(file: FileId, why: &str, found: &mut Diagnostics) {
    found
        .report(Code::UnusableImage, Span::start_of(file), format!("this image {why}"))
        .help("save it anew as JPEG, PNG, WebP or SVG");
}

/// Of a person who may not be shown no picture may be shown either, whoever else is on it.
fn names_of_hidden_people(records: &Records) -> HashSet<&str> {
    let hidden = records.people.iter().filter(|person| !matches!(standing(person), Found::Shown(())));
    hidden
        .flat_map(|person| {
            let former = SharedFields::former_slugs(&person.fields).iter().map(|former| former.get_ref().as_str());
            std::iter::once(person.slug.as_str()).chain(former)
        })
        .collect()
}

fn without_extension(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
}
