//! Puts what is made of pictures, and the cards of pages. Both are dear to make, and their fingerprints say what they are made
//! from: none is made that stands already, and the author's own server makes each when it is asked for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_128;

use super::BuildError;
use crate::archive::{Archive, Id, Picture, report_unusable_image};
use crate::facts::pictures_shown;
use crate::output::{OutputPath, Sink};
use crate::pages::{Desk, Plan, picture_files};
use crate::pictures::{Making, draw_card, make_images};
use crate::rendering::Renderer;
use crate::source::{Diagnostics, Format, Sources, Style, print, read_image};

/// Puts the files of every picture that is shown somewhere. No more images are in memory at once than there are threads.
pub(super) fn put_pictures(archive: &Archive, content: &Path, sink: &dyn Sink) -> Result<usize, BuildError> {
    let mut wanted: BTreeMap<Id<Picture>, Vec<Making>> = BTreeMap::new();
    for (picture, frame) in pictures_shown(archive) {
        let makings = wanted.entry(picture).or_default();
        for making in picture_files(archive, picture, frame) {
            // Two boxes may want the same file.
            if makings.iter().all(|known| known.file != making.file) {
                makings.push(making);
            }
        }
    }
    let count = wanted.values().map(Vec::len).sum();
    wanted.into_par_iter().try_for_each(|(picture, makings)| {
        let picture = &archive.pictures[picture];
        let mut missing = Vec::new();
        for making in makings {
            let path = OutputPath::new(making.file.as_str()).map_err(BuildError::Output)?;
            match sink.can_keep(&path, making.fingerprint) {
                true => sink.keep(path).map_err(BuildError::Output)?,
                false => missing.push((path, making)),
            }
        }
        let (paths, makings): (Vec<_>, Vec<_>) = missing.into_iter().unzip();
        let fingerprints: Vec<u128> = makings.iter().map(|making| making.fingerprint).collect();
        let made = Arc::new(Made::new(archive, content, picture, makings));
        for (place, (path, fingerprint)) in paths.into_iter().zip(fingerprints).enumerate() {
            let made = Arc::clone(&made);
            let make = Box::new(move || made.file(place));
            sink.put_made(path, fingerprint, make).map_err(BuildError::Output)?;
        }
        Ok(())
    })?;
    Ok(count)
}

/// The files of a picture, made together when the first of them is wanted, since decoding its image is most of the work.
struct Made {
    sources: Arc<Sources>,
    content: PathBuf,
    image: String,
    /// Of the image that was checked.
    hash: u128,
    makings: Vec<Making>,
    files: OnceLock<Result<Vec<Vec<u8>>, String>>,
}

impl Made {
    fn new(archive: &Archive, content: &Path, picture: &Picture, makings: Vec<Making>) -> Made {
        let (image, hash) = (picture.image.clone(), picture.head.hash);
        let (sources, content) = (Arc::clone(&archive.sources), content.to_owned());
        Made { sources, content, image, hash, makings, files: OnceLock::new() }
    }

    fn file(&self, place: usize) -> Result<Vec<u8>, String> {
        self.files.get_or_init(|| self.make()).as_ref().map(|files| files[place].clone()).map_err(String::clone)
    }

    fn make(&self) -> Result<Vec<Vec<u8>>, String> {
        let bytes = read_image(&self.content, &self.image).map_err(|error| error.to_string())?;
        if xxh3_128(&bytes) != self.hash {
            return Err(format!("{} changed while the site was built; build again", self.image));
        }
        make_images(&bytes, &self.makings).map_err(|why| self.fault(&why))
    }

    /// An image that is at fault in its middle is found only when it is decoded, which is too dear for a check of thousands. It
    /// is told as a check tells it.
    fn fault(&self, why: &str) -> String {
        let file = self.sources.find(&self.image).expect("the image was read with the content");
        let mut found = Diagnostics::default();
        report_unusable_image(file, why, &mut found);
        let text = print(&found, &self.sources, &self.content.display().to_string(), Format::Terminal(Style::Plain));
        text.trim_end().to_owned()
    }
}

/// Puts the social card of every page that has one.
pub(super) fn put_social_cards(
    plan: &Plan,
    desk: &Desk<'_>,
    renderer: &Renderer<'_>,
    sink: &dyn Sink,
) -> Result<usize, BuildError> {
    plan.pages
        .par_iter()
        .filter_map(|page| desk.social_card(page))
        .map(|card| {
            let (svg, fingerprint) = renderer.render_card(&card).map_err(|fault| BuildError::Template(vec![fault]))?;
            let path = OutputPath::new(card.file).map_err(BuildError::Output)?;
            let (template, file) = (card.template, path.clone());
            let draw = move || {
                draw_card(&svg).map_err(|error| format!("{template} gives an SVG that is none (for `{file}`): {error}"))
            };
            sink.put_made(path, fingerprint, Box::new(draw)).map_err(BuildError::Output)?;
            Ok(1)
        })
        .sum::<Result<usize, BuildError>>()
}
