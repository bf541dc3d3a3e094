//! An archive of any size, as a content folder that holds no fault: stories with the people, clubs and matches that belong
//! to so many, the same for the same seed. Every name in it is invented.
//!
//! A tenth as many people as stories, a two-hundredth as many clubs (four at the least), half as many matches.

mod clubs;
mod fixtures;
mod names;
mod people;
mod prose;
mod random;
mod seasons;
mod stories;

use std::io;
use std::path::Path;

use rayon::prelude::*;

/// A file of a content folder, by its path below it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// All files of an archive of so many stories.
pub(crate) fn generate(stories: usize, seed: u64) -> Vec<File> {
    let mut names = names::Names::default();
    let clubs = clubs::clubs(seed, (stories / 200).max(4), &mut names);
    let calendar = seasons::calendar(seed, &clubs, (stories / 2).max(1), &mut names);
    let people = people::people(seed, stories / 10, clubs.len(), calendar.first_year, &mut names);
    let mut files = vec![
        File { path: "site.toml".to_owned(), text: SITE.to_owned() },
        File { path: "pages/over-ons.md".to_owned(), text: ABOUT.to_owned() },
    ];
    clubs::write(seed, &clubs, &mut files);
    people::write(seed, &people, &clubs, &mut files);
    people::write_squads(&people, &clubs, &mut files);
    seasons::write(seed, &clubs, &calendar, &people, &mut files);
    let world =
        stories::World { seed, clubs: &clubs, people: &people, calendar: &calendar, threads: stories.div_ceil(40) };
    stories::write(&world, stories, &mut files);
    files
}

/// Writes files below a folder that is still empty.
#[allow(dead_code)] // Not every benchmark needs them on a disk.
pub(crate) fn write(files: &[File], folder: &Path) -> io::Result<()> {
    files.par_iter().try_for_each(|file| {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().expect("a file lies in a folder"))?;
        std::fs::write(path, &file.text)
    })
}

const SITE: &str = "\
title = \"Kanaalzone\"
base_url = \"https://example.org/\"
language = \"nl\"
timezone = \"Europe/Brussels\"
description = \"Verhalen en cijfers over clubs die niet bestaan\"
publisher = { name = \"Kanaalzone\" }
";

const ABOUT: &str = "\
+++
title = \"Over ons\"
+++

Alles op deze site is verzonnen, van de clubs tot de regen.
";
