//! Small sites for tests, each written as one text: a line `=== path` begins a file and the lines below are what it holds.
//!
//! * What stands before the first `===` says what the site is for; nobody reads it but people.
//! * `=== clubs/{genk,gent}.md` begins several files with one text, in which `{}` stands for the word of each.
//! * An image holds the name of a file in `images/`, as `@pitch.png`; one that holds nothing is a plain one of its kind. An SVG
//!   may be written as it is.
//! * A site without a `site.toml` gets a plain one, see [`PLAIN_SITE`]; `=== !site.toml` says that it is to have none.

use std::path::Path;

/// The `site.toml` of a written site that has none of its own.
pub(crate) const PLAIN_SITE: &str = "title = \"Kanaalstreek\"\nbase_url = \"https://example.org/\"\nlanguage = \"nl\"\n\
                                     timezone = \"Europe/Brussels\"\n";

/// One file of a written site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WrittenFile {
    /// Path below the site's folder.
    pub(crate) path: String,
    pub(crate) text: String,
    /// The line of the written site on which its first line stands, counted from 1; 0 for the plain `site.toml`.
    pub(crate) first_line: usize,
}

/// The files of a written site, in the order in which they are written.
///
/// # Panics
/// When a path is written twice.
pub(crate) fn files(site: &str) -> Vec<WrittenFile> {
    let mut files: Vec<WrittenFile> = Vec::new();
    // How many of the last files the lines at hand belong to.
    let mut open = 0;
    for (index, line) in site.split_inclusive('\n').enumerate() {
        if let Some(path) = line.strip_prefix("=== ") {
            let paths = paths(path.trim());
            open = paths.len();
            for path in paths {
                assert!(files.iter().all(|file| file.path != path), "line {}: {path} is written twice", index + 1);
                files.push(WrittenFile { path, text: String::new(), first_line: index + 2 });
            }
        } else {
            let from = files.len() - open;
            files[from..].iter_mut().for_each(|file| file.text.push_str(line));
        }
    }
    for file in &mut files {
        let stem = file.path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default().to_owned();
        file.text = file.text.replace("{}", &stem);
    }
    let wants_none = files.iter().position(|file| file.path == "!site.toml").map(|index| files.remove(index)).is_some();
    if !wants_none && files.iter().all(|file| file.path != "site.toml") {
        files.push(WrittenFile { path: "site.toml".to_owned(), text: PLAIN_SITE.to_owned(), first_line: 0 });
    }
    files
}

/// `clubs/{genk,gent}.md` is two paths.
fn paths(written: &str) -> Vec<String> {
    match written.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
        Some((before, (words, behind))) => {
            words.split(',').map(|word| format!("{before}{}{behind}", word.trim())).collect()
        }
        None => vec![written.to_owned()],
    }
}

/// Writes the files below a folder.
pub(crate) fn write(files: &[WrittenFile], folder: &Path) {
    for file in files {
        let path = folder.join(&file.path);
        let parent = path.parent().expect("a file lies in a folder");
        std::fs::create_dir_all(parent).expect("a folder can be made");
        match image(file) {
            Some(bytes) => std::fs::write(&path, bytes),
            None => std::fs::write(&path, &file.text),
        }
        .expect("a file can be written");
    }
}

/// The bytes of an image: of the one in `images/` that it names, else of a plain one of its kind.
fn image(file: &WrittenFile) -> Option<Vec<u8>> {
    let (_, extension) = file.path.rsplit_once('.')?;
    if !["jpg", "jpeg", "png", "webp", "svg"].contains(&extension) || !file.path.starts_with("pictures/") {
        return None;
    }
    let name = match file.text.trim_start_matches('\u{feff}').trim() {
        "" => format!("plain.{extension}"),
        text => text.strip_prefix('@')?.to_owned(),
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/written_sites/images").join(&name);
    Some(std::fs::read(&path).unwrap_or_else(|error| panic!("{name} of {}: {error}", file.path)))
}
