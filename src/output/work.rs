//! The work folder of a build: its lock, and the files that wait until all are there.
//!
//! What is in it is Touchline's own, always: whatever a killed build left here is removed without asking the manifest.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::OutputError;
use super::disk::{Disk, allow, is_kind};

/// The name of the work folder in the folder that is written.
pub(super) const WORK_NAME: &str = ".touchline-work";

const LOCK_NAME: &str = "lock";

pub(super) struct Work {
    folder: PathBuf,
    /// Held open: closing it lets go of the lock.
    _lock: File,
    next: AtomicUsize,
}

impl Work {
    /// Makes the work folder in `root` or takes over that of a dead build; `output` is the folder named to the author.
    /// None means that another build took its folder away just now, so that the caller should look again.
    pub(super) fn open(root: &Path, output: &Path, disk: &Disk) -> Result<Option<Work>, OutputError> {
        let folder = root.join(WORK_NAME);
        let lock_path = folder.join(LOCK_NAME);
        let opened = allow(disk.create_folder(&folder), &[io::ErrorKind::AlreadyExists])
            .and_then(|()| disk.open_lock(&lock_path));
        let lock = match opened {
            Ok(lock) => lock,
            Err(error) if is_kind(&error, io::ErrorKind::NotFound) => return Ok(None),
            Err(error) => return Err(error),
        };
        match disk.look(|| lock.try_lock()) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let process = fs::read_to_string(&lock_path).ok().and_then(|number| number.parse().ok());
                return Err(OutputError::Busy { folder: output.to_owned(), process });
            }
            // Some network disks have no locks. One build at a time is then for the author to see to.
            Err(TryLockError::Error(cause)) if cause.kind() == io::ErrorKind::Unsupported => {}
            Err(TryLockError::Error(cause)) => return Err(OutputError::Disk { doing: "lock", path: lock_path, cause }),
        }
        if !disk.look(|| is_at(&lock, &lock_path)) {
            return Ok(None);
        }
        disk.write_owner(&lock, &lock_path)?;
        let work = Work { folder, _lock: lock, next: AtomicUsize::new(0) };
        work.clear(disk)?;
        Ok(Some(work))
    }

    /// Whether a folder holds a work folder, and so was made by Touchline.
    pub(super) fn is_in(root: &Path, disk: &Disk) -> bool {
        disk.look(|| root.join(WORK_NAME).is_dir())
    }

    /// The place of the waiting file with this name.
    pub(super) fn place_of(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes bytes that wait, and gives their place.
    pub(super) fn stage(&self, bytes: &[u8], disk: &Disk) -> Result<PathBuf, OutputError> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let place = self.place_of(&number.to_string());
        disk.write(&place, bytes)?;
        Ok(place)
    }

    /// Follows the folder in which the work folder lies to its new name.
    pub(super) fn moved_to(&mut self, root: &Path) {
        self.folder = root.join(WORK_NAME);
    }

    /// Removes every waiting file.
    pub(super) fn clear(&self, disk: &Disk) -> Result<(), OutputError> {
        for place in listing(&self.folder, disk)? {
            if place.file_name().is_none_or(|name| name != LOCK_NAME) {
                disk.remove_whole(&place)?;
            }
        }
        Ok(())
    }

    /// Removes the lock and the folder, in which nothing waits any more. The lock is held until `self` is dropped.
    pub(super) fn close(&self, disk: &Disk) -> Result<(), OutputError> {
        disk.remove_file(&self.folder.join(LOCK_NAME))?;
        // From here on another build may have begun in it.
        allow(disk.remove_empty_folder(&self.folder), &[io::ErrorKind::DirectoryNotEmpty, io::ErrorKind::NotFound])
    }
}

/// What is in a folder, sorted.
pub(super) fn listing(folder: &Path, disk: &Disk) -> Result<Vec<PathBuf>, OutputError> {
    let read = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>();
    let mut found =
        disk.look(read).map_err(|cause| OutputError::Disk { doing: "read", path: folder.to_owned(), cause })?;
    found.sort();
    Ok(found)
}

/// Whether the path still leads to the file that was locked: the build that held the lock before may have removed it.
#[cfg(unix)]
fn is_at(lock: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (lock.metadata(), fs::metadata(path)) {
        (Ok(locked), Ok(found)) => (locked.dev(), locked.ino()) == (found.dev(), found.ino()),
        _ => false,
    }
}

/// Elsewhere a file that is open cannot be replaced by another of its name.
#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}
