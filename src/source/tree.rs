//! Reads a content folder: every text file whole, of every image what it is, every other file by name. Nothing else in
//! Touchline opens a file of it. A file that is no text of ours is a source without text, so that faults can point at it too.

use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Code, Diagnostics, SourceFile, Sources, Span};
use crate::pictures::{ImageHead, read_head};

/// The content folder could not be read.
#[derive(Debug)]
pub struct ReadError {
    pub path: PathBuf,
    pub cause: io::Error,
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "cannot read {}: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for ReadError {}

/// Extensions of the three kinds of authored file.
const TEXT: [&str; 3] = ["md", "toml", "txt"];

/// Extensions of images that can be shown.
pub const IMAGES: [&str; 5] = ["jpg", "jpeg", "png", "webp", "svg"];

/// A file as it was read.
struct ReadFile {
    file: SourceFile,
    fault: Option<NotUtf8>,
    image: Option<Result<ImageHead, String>>,
}

/// Reads everything below `folder`. Names that begin with `.` or `_` are left alone. A file that is not UTF-8 is
/// reported with the byte at which it stops being so, and kept with that byte replaced so that its line can be shown.
pub fn read_content(folder: &Path, found: &mut Diagnostics) -> Result<Sources, ReadError> {
    if !folder.exists() {
        let cause = "there is no such folder here; run this where it is, or say with `--content` where that is";
        return Err(ReadError { path: folder.to_owned(), cause: io::Error::new(io::ErrorKind::NotFound, cause) });
    }
    let mut paths = Vec::new();
    let entries = walkdir::WalkDir::new(folder)
        .follow_links(true)
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_ignored(entry.file_name().to_string_lossy().as_ref()));
    for entry in entries {
        let entry = entry.map_err(|error| ReadError {
            path: error.path().unwrap_or(folder).to_owned(),
            cause: error.into_io_error().unwrap_or_else(|| io::Error::other("the folder links to itself")),
        })?;
        if entry.file_type().is_file() {
            paths.push(entry.into_path());
        }
    }
    // An image is only in memory while its head is read.
    let read: Vec<ReadFile> = paths
        .into_par_iter()
        .map(|path| {
            let below = below(folder, &path);
            let bytes = || std::fs::read(&path).map_err(|cause| ReadError { path: path.clone(), cause });
            if !has_extension(&path, &TEXT) {
                let image = has_extension(&path, &IMAGES).then(|| Ok(read_head(&bytes()?))).transpose()?;
                return Ok(ReadFile { file: SourceFile { path: below, text: String::new() }, fault: None, image });
            }
            let (text, fault) = decode(bytes()?);
            Ok(ReadFile { file: SourceFile { path: below, text }, fault, image: None })
        })
        .collect::<Result<_, ReadError>>()?;
    let broken: Vec<(String, NotUtf8)> =
        read.iter().filter_map(|read| read.fault.map(|fault| (read.file.path.clone(), fault))).collect();
    let (files, images): (Vec<_>, Vec<_>) = read
        .into_iter()
        .map(|ReadFile { file, image, .. }| {
            let image = image.map(|image| (file.path.clone(), image));
            (file, image)
        })
        .unzip();
    let sources = Sources::new(files).with_images(images.into_iter().flatten().collect());
    for (path, fault) in broken {
        let file = sources.find(&path).expect("the file was just read");
        let place = fault.in_text..fault.in_text + char::REPLACEMENT_CHARACTER.len_utf8();
        found
            .report(Code::InvalidUtf8, Span::new(file, place), format!("byte {} of this file is not UTF-8", fault.byte))
            .help("save the file as UTF-8");
    }
    Ok(sources)
}

fn is_ignored(name: &str) -> bool {
    name.starts_with('.') || name.starts_with('_')
}

fn has_extension(path: &Path, known: &[&str]) -> bool {
    path.extension().and_then(|extension| extension.to_str()).is_some_and(|extension| known.contains(&extension))
}

/// The bytes of an image, by its path below the content folder.
///
/// # Errors
/// When the file cannot be read.
pub fn read_image(folder: &Path, image: &str) -> Result<Vec<u8>, ReadError> {
    let path = folder.join(image);
    std::fs::read(&path).map_err(|cause| ReadError { path, cause })
}

pub(super) fn below(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).expect("the walk stays below its folder");
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Where a file stops being UTF-8.
#[derive(Clone, Copy)]
struct NotUtf8 {
    /// Counted from 0 at the beginning of the file, as editors of bytes do.
    byte: usize,
    /// The same place in the text without a byte-order mark.
    in_text: usize,
}

/// The text without its byte-order mark, and where it stops being UTF-8 if it does.
fn decode(bytes: Vec<u8>) -> (String, Option<NotUtf8>) {
    let (text, valid) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(valid))
        }
    };
    let (text, mark) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest.to_owned(), '\u{feff}'.len_utf8()),
        None => (text, 0),
    };
    (text, valid.map(|byte| NotUtf8 { byte, in_text: byte - mark }))
}
