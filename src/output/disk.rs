//! Every change that the writer makes on the disk goes through here, with its path in the fault.
//!
//! So does every look at what another build may change just then: as long as the lock is not held, that is all of them.
//!
//! It is also where a test pulls the plug: after a number of changes, the last one half done, none works any more. And it
//! is where a test lets several builds take turns.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
#[cfg(test)]
use std::sync::atomic::{AtomicI64, Ordering};

use super::OutputError;

#[derive(Default)]
pub(super) struct Disk {
    #[cfg(test)]
    changes_left: Option<AtomicI64>,
    /// Waits until it is this build's turn.
    #[cfg(test)]
    turn: Option<Box<dyn Fn() + Send + Sync>>,
}

impl Disk {
    /// A disk that dies after some changes.
    #[cfg(test)]
    pub(super) fn killed_after(changes: usize) -> Disk {
        let changes = i64::try_from(changes).expect("a small number");
        Disk { changes_left: Some(AtomicI64::new(changes)), ..Disk::default() }
    }

    /// A disk that waits for its turn before every look and every change.
    #[cfg(test)]
    pub(super) fn in_turns(turn: impl Fn() + Send + Sync + 'static) -> Disk {
        Disk { turn: Some(Box::new(turn)), ..Disk::default() }
    }

    /// Looks at what another build may change.
    pub(super) fn look<T>(&self, see: impl FnOnce() -> T) -> T {
        #[cfg(test)]
        self.wait_for_turn();
        see()
    }

    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
        #[cfg(test)]
        self.write_half_when_dying(path, bytes);
        self.change("write", path, || fs::write(path, bytes))
    }

    /// Opens or makes the file, so that it can be locked.
    pub(super) fn open_lock(&self, path: &Path) -> Result<File, OutputError> {
        self.change("write", path, || File::options().create(true).truncate(false).read(true).write(true).open(path))
    }

    pub(super) fn write_owner(&self, mut lock: &File, path: &Path) -> Result<(), OutputError> {
        self.change("write", path, || {
            lock.set_len(0)?;
            lock.write_all(std::process::id().to_string().as_bytes())
        })
    }

    pub(super) fn create_folder(&self, path: &Path) -> Result<(), OutputError> {
        self.change("make the folder", path, || fs::create_dir(path))
    }

    pub(super) fn create_folders(&self, path: &Path) -> Result<(), OutputError> {
        self.change("make the folder", path, || fs::create_dir_all(path))
    }

    pub(super) fn rename(&self, from: &Path, to: &Path) -> Result<(), OutputError> {
        self.change("put in place", to, || fs::rename(from, to))
    }

    pub(super) fn remove_file(&self, path: &Path) -> Result<(), OutputError> {
        self.change("remove", path, || fs::remove_file(path))
    }

    pub(super) fn remove_empty_folder(&self, path: &Path) -> Result<(), OutputError> {
        self.change("remove the folder", path, || fs::remove_dir(path))
    }

    /// Removes a folder and what is in it, or the file.
    pub(super) fn remove_whole(&self, path: &Path) -> Result<(), OutputError> {
        let is_folder = fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
        self.change("remove", path, || if is_folder { fs::remove_dir_all(path) } else { fs::remove_file(path) })
    }

    fn change<T>(
        &self,
        doing: &'static str,
        path: &Path,
        act: impl FnOnce() -> io::Result<T>,
    ) -> Result<T, OutputError> {
        #[cfg(test)]
        self.wait_for_turn();
        #[cfg(test)]
        if self.changes_left.as_ref().is_some_and(|left| left.fetch_sub(1, Ordering::SeqCst) <= 0) {
            return Err(OutputError::Disk { doing, path: path.to_owned(), cause: io::Error::other("killed") });
        }
        act().map_err(|cause| OutputError::Disk { doing, path: path.to_owned(), cause })
    }

    #[cfg(test)]
    fn wait_for_turn(&self) {
        if let Some(turn) = &self.turn {
            turn();
        }
    }

    #[cfg(test)]
    fn write_half_when_dying(&self, path: &Path, bytes: &[u8]) {
        if self.changes_left.as_ref().is_some_and(|left| left.load(Ordering::SeqCst) == 0)
            && let Err(cause) = fs::write(path, &bytes[..bytes.len() / 2])
        {
            assert_eq!(cause.kind(), io::ErrorKind::NotFound, "{}", path.display());
        }
    }
}

/// Lets the faults of these kinds pass: the thing is as it should be, or someone else's.
pub(super) fn allow(done: Result<(), OutputError>, kinds: &[io::ErrorKind]) -> Result<(), OutputError> {
    match done {
        Err(OutputError::Disk { cause, .. }) if kinds.contains(&cause.kind()) => Ok(()),
        done => done,
    }
}

/// Whether this is the system's refusal of this kind.
pub(super) fn is_kind(error: &OutputError, kind: io::ErrorKind) -> bool {
    matches!(error, OutputError::Disk { cause, .. } if cause.kind() == kind)
}
