//! Changes to files of a content folder, and their one writer. A change is made from the text that was read; when the file
//! has changed since, nothing is written. Knows nothing of what the files hold.

use std::fs;
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

use super::SourceFile;

/// A change to one file of the content folder: a new file, or other text in parts of one that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Path below the content folder, with `/`.
    path: String,
    /// The text as it was read; none for a new file.
    before: Option<String>,
    replacements: Vec<(Range<usize>, String)>,
}

impl Edit {
    /// A file that is not there yet.
    pub fn create(path: impl Into<String>, text: impl Into<String>) -> Edit {
        Edit { path: path.into(), before: None, replacements: vec![(0..0, text.into())] }
    }

    /// A change to a file that was read; it changes nothing until more is said.
    pub fn of(file: &SourceFile) -> Edit {
        Edit { path: file.path.clone(), before: Some(file.text.clone()), replacements: Vec::new() }
    }

    /// Puts other text in the place of these bytes. Places count in the text as it was read, and may not overlap.
    pub fn replace(&mut self, range: Range<usize>, text: impl Into<String>) -> &mut Edit {
        self.replacements.push((range, text.into()));
        self
    }

    /// Puts whole lines before the line that holds this byte, or behind the last line. `lines` ends each with a newline;
    /// the file's own kind of line end is written.
    pub fn insert_lines(&mut self, at: usize, lines: &str) -> &mut Edit {
        let before = self.before.as_deref().unwrap_or("");
        let line_start = before[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let is_behind_all = at == before.len();
        let lacks_end = is_behind_all && line_start < at;
        let mut text = if lacks_end { format!("\n{lines}") } else { lines.to_owned() };
        if before.contains("\r\n") {
            text = text.replace('\n', "\r\n");
        }
        let place = if is_behind_all { at } else { line_start };
        self.replace(place..place, text)
    }

    pub fn path(&self) -> &str {
        &self.path
    }

    pub fn creates(&self) -> bool {
        self.before.is_none()
    }

    /// True when nothing would be written.
    pub fn is_empty(&self) -> bool {
        self.before.as_ref().is_some_and(|before| *before == self.text())
    }

    /// The text of the file when the change is made.
    ///
    /// # Panics
    /// When two changes overlap or do not lie in the text, which is a fault of the program.
    pub fn text(&self) -> String {
        let before = self.before.as_deref().unwrap_or("");
        let mut replacements: Vec<_> = self.replacements.iter().collect();
        replacements.sort_by_key(|(range, _)| (range.start, range.end));
        let mut text = String::with_capacity(before.len());
        let mut kept = 0;
        for (range, new) in replacements {
            text.push_str(before.get(kept..range.start).expect("changes lie in the text and do not overlap"));
            text.push_str(new);
            kept = range.end;
        }
        text.push_str(&before[kept..]);
        text
    }
}

/// Why nothing was written.
#[derive(Debug)]
pub enum EditError {
    /// The path leads out of the content folder.
    Outside {
        path: String,
    },
    /// There is a file already where a new one should be.
    Exists {
        path: String,
    },
    /// The file is not as it was when it was read.
    Changed {
        path: String,
    },
    Unwritable {
        path: PathBuf,
        cause: io::Error,
    },
}

impl std::fmt::Display for EditError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            EditError::Outside { path } => write!(out, "{path} does not lie in the content folder"),
            EditError::Exists { path } => write!(out, "{path} is there already"),
            EditError::Changed { path } => write!(out, "{path} was changed in the meantime; run the command again"),
            EditError::Unwritable { path, cause } => write!(out, "cannot write {}: {cause}", path.display()),
        }
    }
}

impl std::error::Error for EditError {}

/// A file ready to take its place.
struct Prepared {
    temporary: PathBuf,
    target: PathBuf,
}

/// Makes all changes, each file whole or not at all. Everything is checked and written under temporary names first, so
/// that a refusal leaves the folder as it was.
///
/// # Errors
/// When a file changed since it was read, a new file exists already, or the disk refuses.
pub fn apply_edits(folder: &Path, edits: &[Edit]) -> Result<(), EditError> {
    let mut prepared: Vec<Prepared> = Vec::new();
    let outcome = edits
        .iter()
        .filter(|edit| !edit.is_empty())
        .try_for_each(|edit| prepare(folder, edit, &mut prepared))
        .and_then(|()| {
            prepared.iter().try_for_each(|file| {
                fs::rename(&file.temporary, &file.target)
                    .map_err(|cause| EditError::Unwritable { path: file.target.clone(), cause })
            })
        });
    if outcome.is_err() {
        for file in prepared.iter().filter(|file| file.temporary.exists()) {
            fs::remove_file(&file.temporary)
                .map_err(|cause| EditError::Unwritable { path: file.temporary.clone(), cause })?;
        }
    }
    outcome
}

fn prepare(folder: &Path, edit: &Edit, prepared: &mut Vec<Prepared>) -> Result<(), EditError> {
    let below = Path::new(&edit.path);
    if !below.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(EditError::Outside { path: edit.path.clone() });
    }
    let unwritable = |path: &Path| {
        let path = path.to_owned();
        move |cause| EditError::Unwritable { path, cause }
    };
    let mut target = folder.join(below);
    let mut bytes = Vec::new();
    let mut permissions = None;
    match &edit.before {
        None if target.exists() => return Err(EditError::Exists { path: edit.path.clone() }),
        None => {
            let parent = target.parent().expect("a file below a folder has a parent");
            fs::create_dir_all(parent).map_err(unwritable(parent))?;
        }
        Some(before) => {
            // A linked file is changed where it really lies.
            target = target.canonicalize().map_err(unwritable(&target))?;
            let now = fs::read(&target).map_err(unwritable(&target))?;
            let without_mark = now.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&now);
            if without_mark != before.as_bytes() {
                return Err(EditError::Changed { path: edit.path.clone() });
            }
            bytes.extend_from_slice(&now[..now.len() - without_mark.len()]);
            permissions = Some(fs::metadata(&target).map_err(unwritable(&target))?.permissions());
        }
    }
    bytes.extend_from_slice(edit.text().as_bytes());
    let name = target.file_name().expect("an edit names a file").to_string_lossy().into_owned();
    let temporary = target.with_file_name(format!(".{name}.new"));
    prepared.push(Prepared { temporary: temporary.clone(), target });
    write_whole(&temporary, &bytes, permissions).map_err(unwritable(&temporary))
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

fn write_whole(path: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::{Edit, EditError, apply_edits};
    use crate::source::{Diagnostics, Sources, read_content};

    fn content_of(folder: &tempfile::TempDir) -> Sources {
        read_content(folder.path(), &mut Diagnostics::default()).expect("a readable folder")
    }

    fn edit_of(content: &Sources, path: &str) -> Edit {
        Edit::of(content.file(content.find(path).expect("the file was read")))
    }

    #[test]
    fn changes_leave_the_rest_of_a_file_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a.txt"), "\u{feff}one\r\ntwo\r\nthree").expect("written");
        let content = content_of(&folder);
        let mut edit = edit_of(&content, "a.txt");
        edit.replace(5..8, "zwei").insert_lines(6, "before two\n").insert_lines(15, "last\n");
        let new = Edit::create("clubs/new.md", "+++\n");
        apply_edits(folder.path(), &[edit, new]).expect("applied");
        let read = |path: &str| std::fs::read_to_string(folder.path().join(path)).expect("read");
        assert_eq!(read("a.txt"), "\u{feff}one\r\nbefore two\r\nzwei\r\nthree\r\nlast\r\n");
        assert_eq!(read("clubs/new.md"), "+++\n");
        assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 2, "no temporary is left");
    }

    #[test]
    fn one_refusal_means_that_nothing_is_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| std::fs::write(folder.path().join(path), text).expect("written");
        write("a.txt", "one\n");
        write("b.txt", "one\n");
        let content = content_of(&folder);
        write("b.txt", "another hand\n");
        let change = |path| edit_of(&content, path).replace(0..3, "two").clone();
        let check = |edits: &[Edit]| {
            let refused = apply_edits(folder.path(), edits).expect_err("refused");
            let a = std::fs::read_to_string(folder.path().join("a.txt")).expect("read");
            assert_eq!((a.as_str(), std::fs::read_dir(folder.path()).expect("listed").count()), ("one\n", 2));
            refused
        };
        assert!(matches!(check(&[change("a.txt"), change("b.txt")]), EditError::Changed { path } if path == "b.txt"));
        let taken = Edit::create("b.txt", "");
        assert!(matches!(check(&[change("a.txt"), taken]), EditError::Exists { path } if path == "b.txt"));
        assert!(matches!(check(&[Edit::create("../c.txt", "")]), EditError::Outside { .. }));
    }

    #[test]
    fn an_edit_that_changes_nothing_is_empty() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a.txt"), "one\n").expect("written");
        let mut edit = edit_of(&content_of(&folder), "a.txt");
        assert!(edit.is_empty());
        assert!(edit.replace(0..3, "one").is_empty());
        assert!(!edit.insert_lines(4, "two\n").is_empty());
    }
}
