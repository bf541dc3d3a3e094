//! Reads a site's own theme: the `templates/` and `static/` beside its content folder, as far as they are there.

use std::path::{Path, PathBuf};

use super::ReadError;

/// A site's own files, by path below their folder, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    pub templates: Vec<(String, String)>,
    pub files: Vec<(String, Vec<u8>)>,
}

/// Where the templates and the files of a site's own theme are, given its content folder.
pub fn theme_folders(content: &Path) -> [PathBuf; 2] {
    let beside = content.parent().unwrap_or(Path::new(""));
    [beside.join("templates"), beside.join("static")]
}

/// Reads the theme beside a content folder. A folder that is not there is empty; names that begin with `.` are left alone, and so
/// is Markdown among the templates: it is read by people.
///
/// # Errors
/// When a file cannot be read, or a template is not UTF-8.
pub fn read_theme(content: &Path) -> Result<Theme, ReadError> {
    let [templates_folder, static_folder] = theme_folders(content);
    let templates = files_below(&templates_folder)?.into_iter().filter(|(path, _)| !path.ends_with(".md"));
    let templates = templates.map(|(path, bytes)| {
        String::from_utf8(bytes).map(|text| (path.clone(), text)).map_err(|_| ReadError {
            path: templates_folder.join(&path),
            cause: std::io::Error::other("this template is not UTF-8"),
        })
    });
    Ok(Theme { templates: templates.collect::<Result<_, _>>()?, files: files_below(&static_folder)? })
}

/// Every file below a folder with its bytes, sorted by path; nothing when the folder is not there.
fn files_below(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, ReadError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let entries = walkdir::WalkDir::new(folder)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()));
    for entry in entries {
        let entry = entry.map_err(|error| ReadError {
            path: error.path().unwrap_or(folder).to_owned(),
            cause: error.into_io_error().unwrap_or_else(|| std::io::Error::other("the folder links to itself")),
        })?;
        if entry.file_type().is_file() {
            let path = entry.path();
            let bytes = std::fs::read(path).map_err(|cause| ReadError { path: path.to_owned(), cause })?;
            files.push((super::tree::below(folder, path), bytes));
        }
    }
    Ok(files)
}
