//! The manifest: which files a build made, and what is in them.
//!
//! It is what a later build, and later the publishing of a site, know about the output folder without reading it. It
//! is JSON with one line for each file, so that it is quick to write and two of them can be compared by eye.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::{OutputError, OutputPath};

/// The name of the manifest in the output folder.
pub const MANIFEST_NAME: &str = ".touchline-manifest.json";

/// Counts up when an older Touchline would misread what is written.
const VERSION: u64 = 1;

/// What is known about one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The hash of its bytes, as [`hash_of`](super::hash_of) gives it.
    pub hash: u128,
    /// Its length in bytes.
    pub size: u64,
    /// The fingerprint of all that it was made from.
    pub source: Option<u128>,
}

/// The files of an output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    pub(super) files: BTreeMap<OutputPath, Entry>,
    pub(super) unsettled: BTreeSet<OutputPath>,
}

impl Manifest {
    /// Reads the manifest of an output folder; none if there is none.
    pub fn load(folder: &Path) -> Result<Option<Manifest>, OutputError> {
        let path = folder.join(MANIFEST_NAME);
        match fs::read(&path) {
            Ok(text) => parse(&text, path).map(Some),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(OutputError::Disk { doing: "read", path, cause }),
        }
    }

    /// Every finished file, sorted by path.
    pub fn files(&self) -> &BTreeMap<OutputPath, Entry> {
        &self.files
    }

    /// Files that a build was writing or removing when it was stopped. They are the site's, but may be old, new or gone;
    /// the next build settles them, and until then the folder should not be published.
    pub fn unsettled(&self) -> &BTreeSet<OutputPath> {
        &self.unsettled
    }

    /// Whether an earlier build may have made the file.
    pub(super) fn owns(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.unsettled.contains(path)
    }
}

/// The text of a manifest. Both lists come sorted.
pub(super) fn manifest_text<'a>(
    files: impl Iterator<Item = (&'a OutputPath, &'a Entry)>,
    unsettled: impl Iterator<Item = &'a OutputPath>,
) -> Vec<u8> {
    let mut text = format!("{{\"version\":{VERSION},\"files\":{{").into_bytes();
    let mut between = "\n";
    for (path, entry) in files {
        text.extend_from_slice(between.as_bytes());
        between = ",\n";
        push_path(&mut text, path);
        text.extend_from_slice(b":{\"hash\":\"");
        push_hex(&mut text, entry.hash);
        text.extend_from_slice(b"\",\"size\":");
        text.extend_from_slice(entry.size.to_string().as_bytes());
        if let Some(source) = entry.source {
            text.extend_from_slice(b",\"source\":\"");
            push_hex(&mut text, source);
            text.push(b'"');
        }
        text.push(b'}');
    }
    text.extend_from_slice(b"\n}");
    let mut between = ",\"unsettled\":[\n";
    let mut end = "";
    for path in unsettled {
        text.extend_from_slice(between.as_bytes());
        between = ",\n";
        end = "\n]";
        push_path(&mut text, path);
    }
    text.extend_from_slice(end.as_bytes());
    text.extend_from_slice(b"}\n");
    text
}

/// No letter that JSON would escape is allowed in an [`OutputPath`].
fn push_path(text: &mut Vec<u8>, path: &OutputPath) {
    text.push(b'"');
    text.extend_from_slice(path.as_str().as_bytes());
    text.push(b'"');
}

fn push_hex(text: &mut Vec<u8>, number: u128) {
    for byte in number.to_be_bytes() {
        for digit in [byte >> 4, byte & 15] {
            text.push(b"0123456789abcdef"[usize::from(digit)]);
        }
    }
}

fn parse(text: &[u8], path: PathBuf) -> Result<Manifest, OutputError> {
    #[derive(Deserialize)]
    struct VersionOnly {
        version: u64,
    }
    // Only a text that cannot be read is looked at a second time, to tell a later version from a damaged one.
    let read = serde_json::from_slice::<ManifestText>(text);
    let version = match &read {
        Ok(read) => read.version,
        Err(_) => serde_json::from_slice::<VersionOnly>(text).map_or(0, |read| read.version),
    };
    if version > VERSION {
        return Err(OutputError::Newer { manifest: path, version });
    }
    match read {
        Ok(read) => {
            Ok(Manifest { files: read.files.0, unsettled: read.unsettled.into_iter().map(|path| path.0).collect() })
        }
        Err(fault) => Err(OutputError::Damaged { manifest: path, why: fault.to_string() }),
    }
}

#[derive(Deserialize)]
struct ManifestText {
    version: u64,
    files: FilesText,
    #[serde(default)]
    unsettled: Vec<PathText>,
}

struct FilesText(BTreeMap<OutputPath, Entry>);

struct PathText(OutputPath);

#[derive(Deserialize)]
struct EntryText<'a> {
    #[serde(borrow)]
    hash: &'a str,
    size: u64,
    source: Option<&'a str>,
}

impl<'de> Deserialize<'de> for FilesText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Files;

        impl<'de> Visitor<'de> for Files {
            type Value = FilesText;

            fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
                out.write_str("the files by their paths")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FilesText, A::Error> {
                let mut files = Vec::new();
                while let Some((PathText(path), entry)) = map.next_entry::<PathText, EntryText>()? {
                    let hash = number::<A::Error>(entry.hash)?;
                    let source = entry.source.map(number::<A::Error>).transpose()?;
                    files.push((path, Entry { hash, size: entry.size, source }));
                }
                Ok(FilesText(files.into_iter().collect()))
            }
        }

        from.deserialize_map(Files)
    }
}

impl<'de> Deserialize<'de> for PathText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        /// A string that is borrowed from the text wherever it has no escapes.
        #[derive(Deserialize)]
        struct Words<'a>(#[serde(borrow)] Cow<'a, str>);

        let Words(path) = Words::deserialize(from)?;
        // The check matters: files that a manifest lists may be removed, and a path in it may not lead elsewhere.
        OutputPath::new(path).map(PathText).map_err(D::Error::custom)
    }
}

fn number<E: Error>(hex: &str) -> Result<u128, E> {
    u128::from_str_radix(hex, 16).map_err(|_| E::custom(format_args!("`{hex}` is not a hash")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(path: &str) -> OutputPath {
        OutputPath::new(path).unwrap()
    }

    fn check_parse(text: &str, expected: &str) {
        let found = parse(text.as_bytes(), "m.json".into()).unwrap_err().to_string();
        assert!(found.contains(expected), "{found}");
    }

    #[test]
    fn a_manifest_has_one_line_for_each_file_and_is_read_back() {
        let entry = Entry { hash: 0xab, size: 12, source: None };
        let files = BTreeMap::from([
            (path("a/index.html"), entry),
            (path("é.html"), Entry { hash: u128::MAX, size: 0, source: Some(1) }),
        ]);
        let settled = Manifest { files, unsettled: BTreeSet::new() };
        let text = manifest_text(settled.files.iter(), settled.unsettled.iter());
        let zeroes = "0".repeat(30);
        let expected = format!(
            "{{\"version\":1,\"files\":{{\n\"a/index.html\":{{\"hash\":\"{zeroes}ab\",\"size\":12}},\n\
             \"é.html\":{{\"hash\":\"{}\",\"size\":0,\"source\":\"{zeroes}01\"}}\n}}}}\n",
            "f".repeat(32)
        );
        assert_eq!(String::from_utf8(text.clone()).unwrap(), expected);
        assert_eq!(parse(&text, PathBuf::new()).unwrap(), settled);

        let unsettled = Manifest { unsettled: BTreeSet::from([path("b"), path("c/d")]), ..settled };
        let text = manifest_text(unsettled.files.iter(), unsettled.unsettled.iter());
        assert!(text.ends_with(b"\n},\"unsettled\":[\n\"b\",\n\"c/d\"\n]}\n"));
        assert_eq!(parse(&text, PathBuf::new()).unwrap(), unsettled);

        let none = manifest_text([].into_iter(), [].into_iter());
        assert_eq!(parse(&none, PathBuf::new()).unwrap(), Manifest::default());
    }

    #[test]
    fn a_damaged_a_later_and_a_dangerous_manifest_are_told_apart() {
        check_parse("", "damaged");
        check_parse("<<<<<<< ours", "damaged");
        check_parse("{\"version\":1,\"files\":{\"a\":{\"hash\":\"x\",\"size\":1}}}", "`x` is not a hash");
        check_parse("{\"version\":2,\"files\":{}}", "version 2, from a later Touchline");
        check_parse("{\"version\":3,\"pages\":[]}", "version 3, from a later Touchline");
        check_parse("{\"version\":1,\"files\":{\"../a\":{\"hash\":\"0\",\"size\":1}}}", "`../a` cannot be");
        check_parse("{\"version\":1,\"files\":{},\"unsettled\":[\"/etc/passwd\"]}", "`/etc/passwd` cannot be");
    }
}
