//! The second half of a session: everything that waits is put in place, in an order in which it may stop anywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::disk::{allow, is_kind};
use super::manifest::manifest_text;
use super::path::check_side_by_side;
use super::writer::{Obstacle, Place, Session, UNPOISONED, Waiting};
use super::{Entry, MANIFEST_NAME, Manifest, OutputError, OutputPath, Written};

/// The names under which the two manifests wait.
const BETWEEN: &str = "manifest-between";
const FINAL: &str = "manifest";

impl Session {
    /// Puts the whole build in place and removes the files of earlier builds that this one does not have.
    ///
    /// An error before anything was put in place leaves the folder as it was; one from the system after that leaves
    /// every file whole, and the next build completes it.
    pub fn commit(mut self) -> Result<Written, OutputError> {
        if self.failed.load(Ordering::Relaxed) {
            return Err(OutputError::Unfinished);
        }
        let mut entries: Vec<_> = self.new.get_mut().expect(UNPOISONED).drain().collect();
        entries.par_sort_unstable_by(|one, other| one.0.cmp(&other.0));
        let new = Manifest { files: entries.into_iter().collect(), unsettled: BTreeSet::new() };
        check_side_by_side(&new.files)?;
        let waiting = match &mut self.place {
            Place::Fresh { .. } => return self.commit_fresh(&new),
            Place::Standing { waiting } => std::mem::take(waiting.get_mut().expect(UNPOISONED)),
        };
        self.commit_standing(&new, &waiting)
    }

    fn commit_fresh(mut self, new: &Manifest) -> Result<Written, OutputError> {
        let text = manifest_text(new.files.iter(), new.unsettled.iter());
        self.disk.write(&self.root.join(MANIFEST_NAME), &text)?;
        self.disk.rename(&self.root, &self.folder)?;
        // The work folder came along, so that the lock holds without a gap.
        self.work.moved_to(&self.folder);
        self.settled = true;
        self.work.close(&self.disk)?;
        let bytes = self.bytes.load(Ordering::Relaxed);
        Ok(Written { created: new.files.len(), bytes, ..Written::default() })
    }

    fn commit_standing(mut self, new: &Manifest, waiting: &[Waiting]) -> Result<Written, OutputError> {
        let stale = self.stale(new);
        let changed = waiting.iter().filter(|file| file.replaces).count();
        let mut written = Written {
            created: waiting.len() - changed,
            changed,
            unchanged: new.files.len() - waiting.len(),
            removed: 0,
            bytes: self.bytes.load(Ordering::Relaxed),
        };
        let in_the_way = self.in_the_way(waiting, &stale)?;
        if self.old.as_ref() != Some(new) {
            let manifest = self.root.join(MANIFEST_NAME);
            let last = self.work.place_of(FINAL);
            self.disk.write(&last, &manifest_text(new.files.iter(), [].into_iter()))?;
            if !waiting.is_empty() || !stale.is_empty() {
                let between = self.work.place_of(BETWEEN);
                self.disk.write(&between, &manifest_between(&new.files, waiting, &stale))?;
                self.disk.rename(&between, &manifest)?;
                written.removed = self.put_in_place(waiting, &stale, &in_the_way)?;
            }
            self.disk.rename(&last, &manifest)?;
        } else {
            // The manifest is right, but someone else removed or changed files that it lists.
            self.put_in_place(waiting, &stale, &in_the_way)?;
        }
        self.settled = true;
        self.work.close(&self.disk)?;
        Ok(written)
    }

    /// The files of earlier builds that this one does not have.
    fn stale(&self, new: &Manifest) -> BTreeSet<OutputPath> {
        let old = self.old.iter().flat_map(|old| old.files.keys().chain(&old.unsettled));
        old.filter(|path| !new.files.contains_key(*path)).cloned().collect()
    }

    /// Gives the waiting files their names and removes the stale ones; gives the number of the latter.
    fn put_in_place(
        &self,
        waiting: &[Waiting],
        stale: &BTreeSet<OutputPath>,
        in_the_way: &BTreeSet<OutputPath>,
    ) -> Result<usize, OutputError> {
        let mut removed = self.remove(in_the_way)?;
        for file in waiting.iter().filter(|file| file.obstacle == Some(Obstacle::Folder)) {
            self.remove_empty_folders_at(&self.root.join(file.path.as_str()))?;
        }
        waiting.par_iter().try_for_each(|file| {
            let target = self.root.join(file.path.as_str());
            match (self.disk.rename(&file.place, &target), target.parent()) {
                (Err(error), Some(folder)) if is_kind(&error, io::ErrorKind::NotFound) => {
                    self.disk.create_folders(folder)?;
                    self.disk.rename(&file.place, &target)
                }
                (done, _) => done,
            }
        })?;
        removed += self.remove(&stale.difference(in_the_way).cloned().collect())?;
        Ok(removed)
    }

    /// Removes stale files and the folders that this leaves empty; gives how many files there were.
    fn remove(&self, stale: &BTreeSet<OutputPath>) -> Result<usize, OutputError> {
        let removed = stale.par_iter().map(|path| {
            let target = self.root.join(path.as_str());
            match fs::symlink_metadata(&target) {
                // Ours is gone, and somebody made a folder of that name.
                Ok(found) if found.is_dir() => Ok(0),
                Ok(_) => self.disk.remove_file(&target).map(|()| 1),
                Err(cause) if matches!(cause.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(0),
                Err(cause) => Err(OutputError::Disk { doing: "read", path: target, cause }),
            }
        });
        let removed = removed.try_reduce(|| 0, |one, other| Ok(one + other))?;

        // From the innermost outwards: a folder sorts before all that is in it. A killed build may have removed the
        // files but not their folders, so those of files that were gone already count too.
        let mut folders: BTreeSet<&str> = stale.iter().filter_map(|path| path.folders().next()).collect();
        while let Some(folder) = folders.pop_last() {
            match self.disk.remove_empty_folder(&self.root.join(folder)) {
                Ok(()) => {}
                Err(error) if is_kind(&error, io::ErrorKind::NotFound) => {}
                Err(error) if STAYS.iter().any(|kind| is_kind(&error, *kind)) => continue,
                Err(error) => return Err(error),
            }
            folders.extend(folder.rsplit_once('/').map(|(above, _)| above));
        }
        Ok(removed)
    }

    /// The stale files that must go first. Refuses obstacles that Touchline did not make.
    fn in_the_way(
        &self,
        waiting: &[Waiting],
        stale: &BTreeSet<OutputPath>,
    ) -> Result<BTreeSet<OutputPath>, OutputError> {
        let mut found = BTreeSet::new();
        for file in waiting {
            let target = self.root.join(file.path.as_str());
            match file.obstacle {
                None => {}
                Some(Obstacle::Folder) => {
                    for path in files_below(&target)? {
                        found.insert(self.stale_at(path, stale)?);
                    }
                }
                Some(Obstacle::FileAbove) => {
                    let is_file =
                        |folder: &&str| fs::symlink_metadata(self.root.join(folder)).is_ok_and(|found| !found.is_dir());
                    if let Some(folder) = file.path.folders().find(is_file) {
                        found.insert(self.stale_at(self.root.join(folder), stale)?);
                    }
                }
            }
        }
        Ok(found)
    }

    fn stale_at(&self, found: PathBuf, stale: &BTreeSet<OutputPath>) -> Result<OutputPath, OutputError> {
        let below = found.strip_prefix(&self.root).expect("it was found below the folder");
        let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
        match parts.and_then(|parts| stale.get(parts.join("/").as_str())) {
            Some(path) => Ok(path.clone()),
            None => Err(OutputError::InTheWay { found }),
        }
    }

    fn remove_empty_folders_at(&self, target: &Path) -> Result<(), OutputError> {
        for found in WalkDir::new(target).contents_first(true) {
            match found {
                Ok(found) => self.disk.remove_empty_folder(found.path())?,
                Err(error) => allow(Err(unreadable(error, target)), &[io::ErrorKind::NotFound])?,
            }
        }
        Ok(())
    }
}

/// Why a folder stays: it is not empty, or it is a mount or a link.
const STAYS: [io::ErrorKind; 3] =
    [io::ErrorKind::DirectoryNotEmpty, io::ErrorKind::ResourceBusy, io::ErrorKind::NotADirectory];

/// The manifest that is true all the time while files are put in place.
fn manifest_between(files: &BTreeMap<OutputPath, Entry>, waiting: &[Waiting], stale: &BTreeSet<OutputPath>) -> Vec<u8> {
    let unsettled: BTreeSet<&OutputPath> = waiting.iter().map(|file| &file.path).chain(stale).collect();
    manifest_text(files.iter().filter(|(path, _)| !unsettled.contains(path)), unsettled.iter().copied())
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, OutputError> {
    let mut files = Vec::new();
    for found in WalkDir::new(folder) {
        let found = found.map_err(|error| unreadable(error, folder))?;
        if !found.file_type().is_dir() {
            files.push(found.into_path());
        }
    }
    Ok(files)
}

fn unreadable(error: walkdir::Error, folder: &Path) -> OutputError {
    let path = error.path().unwrap_or(folder).to_owned();
    OutputError::Disk { doing: "read", path, cause: error.into() }
}
