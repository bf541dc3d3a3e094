//! A path below the output folder, checked when it is made.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use super::OutputError;

/// Names that begin like this are the writer's own.
const RESERVED: &str = ".touchline-";

/// The longest name that the usual filesystems hold, in bytes.
const LONGEST_NAME: usize = 255;

/// A path of a file below the output folder, as `clubs/kv-mechelen/index.html`: relative, with `/` between its parts.
///
/// Holding one is proof that it does not lead out of the folder and that every usual disk and host can hold it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Box<str>);

impl OutputPath {
    /// Checks a path.
    pub fn new(path: impl Into<Box<str>>) -> Result<Self, OutputError> {
        let path = path.into();
        match fault_in(&path) {
            None => Ok(OutputPath(path)),
            Some(why) => Err(OutputError::BadPath { path: path.into(), why }),
        }
    }

    /// The path as it is written in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders above the file, from the nearest to the outermost: of `a/b/c.html`, `a/b` and `a`.
    pub(super) fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.rmatch_indices('/').map(|(at, _)| &self.0[..at])
    }
}

fn fault_in(path: &str) -> Option<&'static str> {
    if path.starts_with(RESERVED) {
        return Some("names that begin with `.touchline-` are kept for Touchline itself");
    }
    if path.contains(|letter: char| letter.is_control() || "\\:*?\"<>|".contains(letter)) {
        return Some("a name may not contain any of \\ : * ? \" < > | or a control character");
    }
    path.split('/').find_map(|part| match part {
        "" => Some("it may not be empty, begin or end with `/`, or have `//` in it"),
        "." | ".." => Some("it may not have a part that is `.` or `..`"),
        part if part.ends_with(['.', ' ']) => Some("a name may not end with a full stop or a space"),
        part if part.len() > LONGEST_NAME => Some("a name may not be longer than 255 bytes"),
        _ => None,
    })
}

/// Refuses paths that cannot stand beside each other: `a` beside `a/b`, and `A` beside `a`.
pub(super) fn check_side_by_side<V>(files: &BTreeMap<OutputPath, V>) -> Result<(), OutputError> {
    let mut nearest = "";
    let mut lower_case: BTreeMap<String, &OutputPath> = BTreeMap::new();
    for path in files.keys() {
        // Neighbours mostly share their folder, which is then looked up once.
        if let Some(folder) = path.folders().next()
            && folder != nearest
        {
            nearest = folder;
            if let Some(file) = path.folders().find(|folder| files.contains_key(*folder)) {
                return Err(OutputError::FileAndFolder { path: file.to_owned() });
            }
        }
        if path.as_str().bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii()) {
            let lower = path.as_str().to_lowercase();
            let twin = match files.get_key_value(lower.as_str()) {
                Some((twin, _)) if twin != path => Some(twin),
                _ => lower_case.insert(lower, path),
            };
            if let Some(twin) = twin {
                let (first, second) = (twin.min(path).clone(), twin.max(path).clone());
                return Err(OutputError::CapitalsOnly { first, second });
            }
        }
    }
    Ok(())
}

impl fmt::Display for OutputPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for OutputPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?}", &self.0)
    }
}

impl Borrow<str> for OutputPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_side_by_side_of(paths: &[&str], expected: Option<&str>) {
        let files = paths.iter().map(|path| (OutputPath::new(*path).unwrap(), ())).collect();
        let found = check_side_by_side(&files).err().map(|error| error.to_string());
        match expected {
            None => assert_eq!(found, None),
            Some(words) => assert!(found.as_ref().is_some_and(|found| found.contains(words)), "{found:?}"),
        }
    }

    #[test]
    fn a_path_stays_below_the_folder_and_can_be_held_by_every_disk() {
        for good in ["index.html", "clubs/kv-mechelen/index.html", ".nojekyll", "a b/é.html", "a/.touchline-x"] {
            assert_eq!(OutputPath::new(good).unwrap().as_str(), good);
        }
        let long = "x".repeat(256);
        for bad in ["", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", "a\\b", "c:a", "a\0", "a.", "a /b", &long] {
            assert!(OutputPath::new(bad).is_err(), "{bad:?}");
        }
        for ours in [".touchline-manifest.json", ".touchline-work/3"] {
            assert!(OutputPath::new(ours).is_err(), "{ours:?}");
        }
    }

    #[test]
    fn the_folders_of_a_path_go_from_the_nearest_outwards() {
        let path = OutputPath::new("a/b/c.html").unwrap();
        assert_eq!(path.folders().collect::<Vec<_>>(), ["a/b", "a"]);
    }

    #[test]
    fn a_file_and_a_folder_of_one_name_are_refused() {
        check_side_by_side_of(&["a", "a-b", "a.html", "b/c"], None);
        check_side_by_side_of(&["a", "a-b", "a/b/c"], Some("`a`"));
        check_side_by_side_of(&["a/b", "a/b/c/d", "a/b/c/e"], Some("`a/b`"));
    }

    #[test]
    fn names_that_differ_in_capitals_only_are_refused() {
        check_side_by_side_of(&["Logo.png", "logo.jpg", "é.html"], None);
        check_side_by_side_of(&["Logo.png", "logo.png"], Some("`Logo.png`"));
        check_side_by_side_of(&["LOGO.png", "Logo.png"], Some("`LOGO.png`"));
        check_side_by_side_of(&["É.html", "é.html"], Some("`É.html`"));
    }
}
