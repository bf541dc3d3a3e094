//! Pictures are shown when there is an image beside the record and the licence lets it be.

use std::collections::{HashMap, HashSet};

use super::{Entered, enter, enter_former_names, standing};
use crate::archive::Picture;
use crate::archive::identity::{Found, Names};
use crate::archive::resolve::may_be_published;
use crate::records::layout::IMAGES;
use crate::records::{Record, Records};
use crate::source::{Code, Diagnostics, Sources, Span};

/// Pictures are shown when there is an image and the licence lets it be.
pub(in crate::archive) fn enter_pictures<'r>(
    records: &'r Records,
    sources: &'r Sources,
    names: &mut Names<Picture>,
    found: &mut Diagnostics,
) -> Vec<(Entered<'r, crate::records::picture::Picture, Picture>, Option<&'r str>)> {
    let path = |file| sources.file(file).path.as_str();
    let mut images: HashMap<&str, &str> = HashMap::new();
    for image in &records.images {
        let (stem, place) = (without_extension(path(image.file)), Span::start_of(image.file));
        if let Some(other) = images.insert(stem, path(image.file)) {
            let other = sources.find(other).expect("the file was just read");
            found
                .report(Code::SlugClash, place, format!("there are two images for the picture `{}`", image.slug))
                .also(Span::start_of(other), "the other one")
                .help("keep one of them");
        }
    }
    let described: HashSet<&str> =
        records.pictures.iter().map(|picture| without_extension(path(picture.file))).collect();
    for image in records.images.iter().filter(|image| !described.contains(without_extension(path(image.file)))) {
        found
            .report(Code::PictureWithoutFile, Span::start_of(image.file), "this image has no record beside it")
            .help(format!("write `{}.toml` with `alt` and `licence`", image.slug));
    }
    let image_of = |record: &Record<_>| images.get(without_extension(path(record.file))).copied();
    for record in records.pictures.iter().filter(|record| image_of(record).is_none()) {
        found
            .report(Code::PictureWithoutFile, record.whole(), "there is no image of this name beside this record")
            .help(format!("put the image beside it as `{}` with one of {}", record.slug, IMAGES.join(", ")));
    }
    let standing = |record: &Record<crate::records::picture::Picture>| match standing(record) {
        Found::Shown(()) if image_of(record).is_none() => Found::Broken,
        Found::Shown(()) if !may_be_published(&record.fields) => Found::Hidden,
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

fn without_extension(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
}
