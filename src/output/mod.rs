//! The files to be written. The only writer of the output folder.
//!
//! A build gives each file to a [`Sink`]: [`Session`] writes the output folder, [`MemorySession`] keeps the files in
//! memory for the author's own server. This module knows paths and bytes. It must not know what a page is, which
//! template made it or what a fingerprint was taken of.
//!
//! # What the writer promises
//!
//! * A build that fails before [`Session::commit`] leaves the output folder byte for byte as it was.
//! * A build that is killed, at any moment, leaves every file whole, old or new; the next build completes it.
//! * A file whose bytes did not change is not touched.
//! * A file that the manifest does not list is never replaced and never removed.
//!
//! # How it keeps them
//!
//! A folder that does not exist yet is written plainly into a new folder beside it (`public.touchline-new`), which takes
//! its name when everything is there. That costs hardly more than writing the files. A folder that exists, even an
//! empty one, stays that very folder, since it may be a mount or a link, or have rights of its own. There, new bytes wait
//! in `public/.touchline-work/` under a number, and nothing else changes until `commit`, which goes in this order:
//!
//! 1. Two manifests are written beside the waiting files: the final one, and one for the time between. The latter
//!    lists as *unsettled*, without a hash, every path that is about to be replaced, created or removed.
//! 2. The manifest for the time between takes the place of the old one.
//! 3. Waiting files take their names; then stale files and the folders they leave empty go. A stale file goes first only
//!    where it is in the way of a new one, as the file `a` is for `a/b.html`.
//! 4. The final manifest takes its place, and the work folder goes.
//!
//! Killed before 2, the old manifest still describes a folder in which nothing changed. Killed between 2 and 4, each
//! file is old, new or gone, and each of those is either listed with its right hash or listed as unsettled: the next
//! build may replace or remove it, and does not believe that it knows its bytes. Killed after 4, only the work folder
//! is left, which the next build clears. All bytes are on the disk before 2, so a full disk is found while nothing has
//! changed yet.
//!
//! Nothing is flushed to the disk: after a loss of power the filesystem decides what is left. The size of each file is
//! compared with the manifest for that reason too. The output folder and what is below it must be one filesystem, since
//! names cannot be given across two.
//!
//! The lock is a file in the work folder that is locked for as long as a build runs. The system lets go of it when a
//! process dies, so that no stale lock ever needs to be judged. Until a build holds it, whatever it saw may be gone at its
//! next step, as the folder beside the old place is when another build ends: such a build looks again and refuses nothing
//! for what it saw once.

mod commit;
mod disk;
mod error;
mod manifest;
mod memory;
mod path;
#[cfg(test)]
mod tests;
mod work;
mod writer;

pub use error::OutputError;
pub use manifest::{Entry, MANIFEST_NAME, Manifest};
pub use memory::{MemoryFile, MemoryFolder, MemorySession};
pub use path::OutputPath;
pub use writer::Session;

/// A file of the finished site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    pub path: OutputPath,
    pub bytes: Vec<u8>,
}

/// Makes the bytes of a file, or says why they cannot be made.
pub type Make = Box<dyn Fn() -> Result<Vec<u8>, String> + Send + Sync>;

/// Where a build puts its files. It may be used from several threads at once.
pub trait Sink: Sync {
    /// Whether the file stands as it was made from this very source, so that it need not be made again.
    fn can_keep(&self, path: &OutputPath, source: u128) -> bool;

    /// Keeps the file as it is. Only right after [`can_keep`](Self::can_keep) said so.
    fn keep(&self, path: OutputPath) -> Result<(), OutputError>;

    /// What an earlier build put there, where that is something else than these bytes.
    fn before(&self, path: &OutputPath, bytes: &[u8]) -> Option<Vec<u8>>;

    /// Gives the file these bytes. `source` is the fingerprint of all that they were made from, where there is one.
    ///
    /// Giving one path twice is an error, unless the bytes are the same.
    fn put(&self, path: OutputPath, bytes: Vec<u8>, source: Option<u128>) -> Result<(), OutputError>;

    /// Gives the site a file that is dear to make: it is made only when it does not stand as it was made from this very source.
    /// A sink may put that off until somebody asks for the file.
    fn put_made(&self, path: OutputPath, source: u128, make: Make) -> Result<(), OutputError> {
        if self.can_keep(&path, source) {
            return self.keep(path);
        }
        let bytes = make().map_err(|why| OutputError::NotMade { why })?;
        self.put(path, bytes, Some(source))
    }

    /// Gives the site a file that is made anew in each build.
    fn put_file(&self, file: OutputFile) -> Result<(), OutputError> {
        self.put(file.path, file.bytes, None)
    }
}

/// What a build did to the files of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were not there.
    pub created: usize,
    /// Files that were there with other bytes.
    pub changed: usize,
    /// Files that were not touched.
    pub unchanged: usize,
    /// Files of an earlier build that this one does not have.
    pub removed: usize,
    /// The sizes of all created and changed files together.
    pub bytes: u64,
}

/// The hash by which the manifest knows the bytes of a file.
pub fn hash_of(bytes: &[u8]) -> u128 {
    xxhash_rust::xxh3::xxh3_128(bytes)
}
