//! Whole builds on a real disk, in a folder of the system's temporary ones.

mod killed;
mod sessions;
mod turns;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::TempDir;
use walkdir::WalkDir;

use super::disk::Disk;
use super::*;

/// The files of a site and their content.
type Site<'a> = [(&'a str, &'a str)];

/// Everything below a folder by its path; a folder has no content.
type Tree = BTreeMap<String, Option<String>>;

/// A place for an output folder, with nothing else in it.
struct Ground(TempDir);

impl Ground {
    fn new() -> Ground {
        Ground(tempfile::tempdir().unwrap())
    }

    fn public(&self) -> PathBuf {
        self.0.path().join("public")
    }

    /// Builds as a real build does: what can be kept is kept. Gives what the commit said.
    fn build(&self, site: &Site) -> Result<Written, OutputError> {
        self.build_on(Disk::default(), site)
    }

    fn build_on(&self, disk: Disk, site: &Site) -> Result<Written, OutputError> {
        let session = Session::begin_on(disk, &self.public())?;
        put_all(&session, site)?;
        session.commit()
    }

    fn place(&self, below: &str, content: &str) {
        let path = self.public().join(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn tree(&self) -> Tree {
        tree(&self.public())
    }

    fn manifest(&self) -> Manifest {
        Manifest::load(&self.public()).unwrap().expect("there is a manifest")
    }

    /// Nothing but the output folder is left on the ground, and it is as a clean build makes it, with `foreign` files.
    fn check_clean(&self, site: &Site, foreign: &Site) {
        let clean = Ground::new();
        clean.build(site).unwrap();
        for (path, content) in foreign {
            clean.place(path, content);
        }
        assert_eq!(tree(self.0.path()), tree(clean.0.path()));
    }
}

fn path(path: &str) -> OutputPath {
    OutputPath::new(path).unwrap()
}

fn put_all(sink: &dyn Sink, site: &Site) -> Result<(), OutputError> {
    site.par_iter().try_for_each(|(name, content)| {
        let source = hash_of(content.as_bytes());
        if sink.can_keep(&path(name), source) {
            sink.keep(path(name))
        } else {
            sink.put(path(name), content.as_bytes().to_vec(), Some(source))
        }
    })
}

fn tree(folder: &Path) -> Tree {
    let mut found = Tree::new();
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry.unwrap();
        let name = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        let content = entry.file_type().is_file().then(|| fs::read_to_string(entry.path()).unwrap());
        found.insert(name, content);
    }
    found
}

fn check_refused<T>(done: Result<T, OutputError>, words: &str) {
    match done {
        Ok(_) => panic!("it was not refused: {words}"),
        Err(error) => assert!(error.to_string().contains(words), "{error}"),
    }
}
