//! The templates of the default theme, compiled in.

/// Stands before the name of each, so that a site's own template of the same name can extend it.
pub(super) const PREFIX: &str = "builtin/";

macro_rules! templates {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../../templates/", $path)))),+]
    };
}

/// Every template by its path.
pub(super) const TEMPLATES: &[(&str, &str)] = templates![
    "base.html",
    "cards/match.svg",
    "cards/parts.svg",
    "cards/story.svg",
    "club-index.html",
    "club-season.html",
    "club.html",
    "competition-index.html",
    "competition.html",
    "head-to-head.html",
    "home.html",
    "match.html",
    "not-found.html",
    "page.html",
    "parts/drawings.html",
    "parts/figures.html",
    "parts/links.html",
    "parts/lists.html",
    "parts/matches.html",
    "parts/pictures.html",
    "parts/seasons.html",
    "parts/stories.html",
    "parts/tables.html",
    "person-index.html",
    "person.html",
    "redirect.html",
    "round.html",
    "search.html",
    "season-calendar.html",
    "season.html",
    "stage.html",
    "stories-of.html",
    "story-archive.html",
    "story.html",
    "thread-index.html",
    "thread.html",
    "venue-index.html",
    "venue.html",
];

/// Every file below a folder of this repository, by its path, sorted.
#[cfg(test)]
pub(super) fn files_below(folder: &str) -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let mut paths: Vec<String> = files
        .map(|entry| entry.path().strip_prefix(&root).expect("below the folder").to_string_lossy().replace('\\', "/"))
        .collect();
    paths.sort();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_of_the_folder_is_compiled_in() {
        let mut compiled_in: Vec<&str> = TEMPLATES.iter().map(|(path, _)| *path).collect();
        compiled_in.sort_unstable();
        let is_template = |path: &String| !path.ends_with(".md");
        assert_eq!(compiled_in, files_below("templates").into_iter().filter(is_template).collect::<Vec<_>>());
    }
}
