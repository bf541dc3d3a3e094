//! Files that stand beside the pages: the style sheet, fonts, the icon. Compiled in; a site's own `static/` overlays them. They
//! are copied as they are, but for the style sheet of the theme, which is sent without its comments.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::stylesheet::compact;

/// The style sheet of the theme, also where a site has a copy of its own.
const STYLE_SHEET: &str = "touchline.css";

macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_bytes!(concat!("../../static/", $path)))),+]
    };
}

/// The files of the default theme, by path.
const STATIC_FILES: &[(&str, &[u8])] = files![
    "cards.js",
    "fonts/OFL.txt",
    "fonts/instrument-sans-condensed.woff2",
    "icon.svg",
    "rounds.js",
    "search-excerpt.js",
    "search-files.js",
    "search-finding.js",
    "search-hits.js",
    "search-lookup.js",
    "search-names.js",
    "search-words.js",
    "search-worker.js",
    "search.js",
    "sorting.js",
    "theme.js",
    "touchline.css",
    "touchline.js",
];

/// Every static file by its path below the output folder: the theme's, with a site's own in their places.
pub fn static_files(own: Vec<(String, Vec<u8>)>) -> BTreeMap<String, Cow<'static, [u8]>> {
    let ours = STATIC_FILES.iter().map(|(path, bytes)| ((*path).to_owned(), Cow::Borrowed(*bytes)));
    let theirs = own.into_iter().map(|(path, bytes)| (path, Cow::Owned(bytes)));
    let mut files: BTreeMap<String, Cow<'static, [u8]>> = ours.chain(theirs).collect();
    if let Some(sheet) = files.get_mut(STYLE_SHEET)
        && let Ok(text) = std::str::from_utf8(sheet)
    {
        *sheet = Cow::Owned(compact(text).into_bytes());
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_static_folder_is_compiled_in() {
        let compiled_in: Vec<&str> = STATIC_FILES.iter().map(|(path, _)| *path).collect();
        assert_eq!(compiled_in, crate::rendering::builtin::files_below("static"));
    }

    #[test]
    fn a_sites_own_file_takes_the_place_of_the_themes() {
        let files = static_files(vec![("icon.svg".to_owned(), b"ours".to_vec()), ("logo.svg".to_owned(), Vec::new())]);
        assert_eq!(files["icon.svg"].as_ref(), b"ours");
        assert!(files.contains_key("logo.svg") && files.contains_key("touchline.css"));
    }
}
