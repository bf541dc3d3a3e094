//! Places in authored text. A [`Span`] is a file and a range of bytes; lines and columns are only worked out when a
//! person is to read them.

use std::collections::HashMap;
use std::ops::Range;

use crate::pictures::ImageHead;

/// A file of one [`Sources`]. Ids are given in the order of paths, so that sorting spans sorts by path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(file: FileId, range: Range<usize>) -> Span {
        Span { file, start: range.start as u32, end: range.end as u32 }
    }

    /// The first byte of a file: the place of a fault that is about the whole of it.
    pub fn start_of(file: FileId) -> Span {
        Span { file, start: 0, end: 0 }
    }

    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A line and a column, both counted from 1; columns count characters, as editors do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// One file of authored text.
#[derive(Debug)]
pub struct SourceFile {
    /// Path below the content folder, with `/`: `people/besnik-hasi.md`.
    pub path: String,
    /// Its text without a byte-order mark. Bytes that are no UTF-8 are replaced; the reader has reported them.
    pub text: String,
}

/// Every file of a content folder, in the order of their paths.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// What each image is, or why it cannot be shown.
    images: HashMap<FileId, Result<ImageHead, String>>,
}

impl Sources {
    /// Takes files in any order and sorts them by path, so that ids never depend on how a disk lists its folders.
    pub fn new(mut files: Vec<SourceFile>) -> Sources {
        files.sort_by(|left, right| left.path.cmp(&right.path));
        Sources { files, images: HashMap::new() }
    }

    /// The same with what its images are, each by its path.
    pub fn with_images(mut self, images: Vec<(String, Result<ImageHead, String>)>) -> Sources {
        let found = images.into_iter().filter_map(|(path, image)| Some((self.find(&path)?, image)));
        self.images = found.collect();
        self
    }

    /// What the image in a file is, or why it cannot be shown. None when the file is no image, or its bytes were not read.
    pub fn image(&self, file: FileId) -> Option<&Result<ImageHead, String>> {
        self.images.get(&file)
    }

    pub fn ids(&self) -> impl ExactSizeIterator<Item = FileId> + use<> {
        (0..self.files.len() as u32).map(FileId)
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn text(&self, span: Span) -> &str {
        &self.file(span.file).text[span.range()]
    }

    /// The id of the file at this path below the content folder.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok().map(|index| FileId(index as u32))
    }

    /// Where a span begins.
    pub fn place(&self, span: Span) -> Place {
        let before = &self.file(span.file).text[..span.start as usize];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Place { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }

    /// The whole line on which a span begins, without its end.
    pub fn line(&self, span: Span) -> &str {
        let text = &self.file(span.file).text;
        let start = text[..span.start as usize].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[span.start as usize..].find('\n').map_or(text.len(), |newline| span.start as usize + newline);
        text[start..end].trim_end_matches('\r')
    }
}
