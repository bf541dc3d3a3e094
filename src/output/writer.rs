//! A build's session with the output folder: what is put waits, until [`Session::commit`] puts all of it in place.
//!
//! The reasoning is in the module above; `commit.rs` has the second half.

use std::collections::HashSet;
use std::collections::hash_map::{Entry as Slot, HashMap};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, RwLock};

use super::disk::{Disk, allow, is_kind};
use super::work::{WORK_NAME, Work, listing};
use super::{Entry, MANIFEST_NAME, Manifest, OutputError, OutputPath, Sink, hash_of};

/// What may lie in a folder that counts as empty: an author may keep the output in version control.
const NOT_CONTENT: [&str; 3] = [WORK_NAME, ".git", ".gitkeep"];

/// How often a session looks again when another build ends just while it begins.
const ATTEMPTS: usize = 5;

pub(super) const UNPOISONED: &str = "no thread panics while it holds this lock";

/// The output folder while a build writes it. Dropping it without [`commit`](Self::commit) leaves the folder as it was.
pub struct Session {
    pub(super) disk: Disk,
    /// The output folder.
    pub(super) folder: PathBuf,
    /// Where the files go: the output folder, or for a fresh site its twin.
    pub(super) root: PathBuf,
    pub(super) place: Place,
    pub(super) work: Work,
    pub(super) old: Option<Manifest>,
    pub(super) new: Mutex<HashMap<OutputPath, Entry>>,
    pub(super) bytes: AtomicU64,
    /// A put went wrong, so that something is missing.
    pub(super) failed: AtomicBool,
    /// Nothing is left to be cleared away.
    pub(super) settled: bool,
}

pub(super) enum Place {
    /// There is no output folder yet: files are written to their names in its twin.
    Fresh { made: RwLock<HashSet<Box<str>>> },
    /// There is one: changed files wait.
    Standing { waiting: Mutex<Vec<Waiting>> },
}

/// A file whose bytes wait in the work folder.
pub(super) struct Waiting {
    pub(super) path: OutputPath,
    pub(super) place: PathBuf,
    /// Whether it replaces a file.
    pub(super) replaces: bool,
    /// What stands in its place: a folder, or a file in the place of a folder above it.
    pub(super) obstacle: Option<Obstacle>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Obstacle {
    Folder,
    FileAbove,
}

enum OnDisk {
    Nothing,
    File {
        size: u64,
    },
    /// A link or something stranger.
    Other,
    Obstacle(Obstacle),
}

impl Session {
    /// Begins to write the output folder, which may not exist yet.
    ///
    /// Refuses a folder that has content but no manifest, and one that another build is writing.
    pub fn begin(folder: &Path) -> Result<Session, OutputError> {
        Session::begin_on(Disk::default(), folder)
    }

    pub(super) fn begin_on(mut disk: Disk, folder: &Path) -> Result<Session, OutputError> {
        let busy = || OutputError::Busy { folder: folder.to_owned(), process: None };
        let mut refusal = busy();
        for _ in 0..ATTEMPTS {
            let (root, place) = match ground(folder, &disk) {
                Ok(found) => found,
                Err(error) if may_pass(&error) => {
                    refusal = error;
                    continue;
                }
                Err(error) => return Err(error),
            };
            refusal = busy();
            let stands = matches!(place, Place::Standing { .. });
            let Some(work) = Work::open(&root, folder, &disk)? else { continue };
            let mut session = Session {
                disk,
                folder: folder.to_owned(),
                root,
                place,
                work,
                old: None,
                new: Mutex::default(),
                bytes: AtomicU64::new(0),
                failed: AtomicBool::new(false),
                settled: false,
            };
            // Only now, with the lock, is what we see ours to rely on.
            if stands {
                session.old = session.disk.look(|| Manifest::load(folder))?;
            } else {
                session.clear_twin()?;
                if session.disk.look(|| fs::symlink_metadata(folder)).is_ok() {
                    session.settled = true;
                    session.discard()?;
                    disk = std::mem::take(&mut session.disk);
                    continue;
                }
            }
            return Ok(session);
        }
        Err(refusal)
    }

    /// Leaves the output folder as it was and removes what waits.
    pub fn abort(mut self) -> Result<(), OutputError> {
        self.settled = true;
        self.discard()
    }

    /// What the last finished build knew of the file. None while it is unsettled.
    pub(super) fn old_entry(&self, path: &OutputPath) -> Option<&Entry> {
        self.old.as_ref()?.files.get(path)
    }

    pub(super) fn owned_before(&self, path: &str) -> bool {
        self.old.as_ref().is_some_and(|old| old.owns(path))
    }

    /// Enters the file in the new manifest. False if it is there already, with the same bytes.
    fn claim(&self, path: &OutputPath, entry: Entry) -> Result<bool, OutputError> {
        match self.new.lock().expect(UNPOISONED).entry(path.clone()) {
            Slot::Vacant(slot) => {
                slot.insert(entry);
                Ok(true)
            }
            Slot::Occupied(mut slot) => {
                let claimed = slot.get_mut();
                if (claimed.hash, claimed.size) != (entry.hash, entry.size) {
                    return Err(OutputError::TwoContents { path: path.clone() });
                }
                // Which of the two comes first is chance, and chance may not enter the manifest.
                if claimed.source != entry.source {
                    claimed.source = None;
                }
                Ok(false)
            }
        }
    }

    fn put_once(&self, path: OutputPath, bytes: &[u8], source: Option<u128>) -> Result<(), OutputError> {
        let entry = Entry { hash: hash_of(bytes), size: bytes.len() as u64, source };
        if !self.claim(&path, entry)? {
            return Ok(());
        }
        match &self.place {
            Place::Fresh { made } => self.write_fresh(&path, bytes, made)?,
            Place::Standing { waiting } => {
                let Some(file) = self.stage(path, bytes, entry)? else { return Ok(()) };
                waiting.lock().expect(UNPOISONED).push(file);
            }
        }
        self.bytes.fetch_add(entry.size, Ordering::Relaxed);
        Ok(())
    }

    fn write_fresh(
        &self,
        path: &OutputPath,
        bytes: &[u8],
        made: &RwLock<HashSet<Box<str>>>,
    ) -> Result<(), OutputError> {
        let write = || {
            if let Some(folder) = path.folders().next() {
                self.make_folder(folder, made)?;
            }
            self.disk.write(&self.root.join(path.as_str()), bytes)
        };
        write().map_err(|error| {
            // The twin holds nothing but this build's files, so that they can only be in each other's way.
            if is_kind(&error, io::ErrorKind::IsADirectory) {
                return OutputError::FileAndFolder { path: path.to_string() };
            }
            match path.folders().find(|folder| self.root.join(folder).is_file()) {
                Some(folder) => OutputError::FileAndFolder { path: folder.to_owned() },
                None => error,
            }
        })
    }

    /// Makes a folder once, with those above it.
    fn make_folder(&self, folder: &str, made: &RwLock<HashSet<Box<str>>>) -> Result<(), OutputError> {
        if made.read().expect(UNPOISONED).contains(folder) {
            return Ok(());
        }
        let target = self.root.join(folder);
        let create = || allow(self.disk.create_folder(&target), &[io::ErrorKind::AlreadyExists]);
        match (create(), folder.rsplit_once('/')) {
            (Err(error), Some((above, _))) if is_kind(&error, io::ErrorKind::NotFound) => {
                self.make_folder(above, made)?;
                create()?;
            }
            (done, _) => done?,
        }
        made.write().expect(UNPOISONED).insert(folder.into());
        Ok(())
    }

    /// Lets the bytes wait, unless the file has them already.
    fn stage(&self, path: OutputPath, bytes: &[u8], entry: Entry) -> Result<Option<Waiting>, OutputError> {
        let target = self.root.join(path.as_str());
        let on_disk = on_disk(&target)?;
        let known = self.old_entry(&path);
        match on_disk {
            OnDisk::File { size } => {
                let same = size == entry.size
                    && match known {
                        Some(known) => (known.hash, known.size) == (entry.hash, entry.size),
                        // Unsettled, or not ours but perhaps the same, and then there is nothing to quarrel about.
                        None => read(&target)? == bytes,
                    };
                if same {
                    return Ok(None);
                }
                if !self.owned_before(path.as_str()) {
                    return Err(OutputError::InTheWay { found: target });
                }
            }
            OnDisk::Other if !self.owned_before(path.as_str()) => {
                return Err(OutputError::InTheWay { found: target });
            }
            OnDisk::Other | OnDisk::Nothing | OnDisk::Obstacle(_) => {}
        }
        let obstacle = match on_disk {
            OnDisk::Obstacle(obstacle) => Some(obstacle),
            OnDisk::Nothing | OnDisk::File { .. } | OnDisk::Other => None,
        };
        let replaces = matches!(on_disk, OnDisk::File { .. } | OnDisk::Other);
        let place = self.work.stage(bytes, &self.disk)?;
        Ok(Some(Waiting { path, place, replaces, obstacle }))
    }

    /// Removes what a killed build left in the twin. The work folder, by which it is known as ours, is not touched.
    fn clear_twin(&self) -> Result<(), OutputError> {
        for found in listing(&self.root, &self.disk)? {
            if found.file_name().is_none_or(|name| name != WORK_NAME) {
                self.disk.remove_whole(&found)?;
            }
        }
        Ok(())
    }

    fn discard(&self) -> Result<(), OutputError> {
        if let Place::Fresh { .. } = self.place {
            self.clear_twin()?;
        }
        self.work.clear(&self.disk)?;
        self.work.close(&self.disk)?;
        match self.place {
            Place::Fresh { .. } => allow(
                self.disk.remove_empty_folder(&self.root),
                &[io::ErrorKind::DirectoryNotEmpty, io::ErrorKind::NotFound],
            ),
            Place::Standing { .. } => Ok(()),
        }
    }
}

impl Sink for Session {
    fn can_keep(&self, path: &OutputPath, source: u128) -> bool {
        self.old_entry(path).is_some_and(|entry| {
            entry.source == Some(source)
                && fs::symlink_metadata(self.root.join(path.as_str()))
                    .is_ok_and(|found| found.is_file() && found.len() == entry.size)
        })
    }

    fn keep(&self, path: OutputPath) -> Result<(), OutputError> {
        let kept = match self.old_entry(&path) {
            Some(entry) => self.claim(&path, *entry).map(|_| ()),
            None => Err(OutputError::NotThere { path }),
        };
        self.failed.fetch_or(kept.is_err(), Ordering::Relaxed);
        kept
    }

    fn before(&self, path: &OutputPath, bytes: &[u8]) -> Option<Vec<u8>> {
        let old = self.old_entry(path)?;
        // A file that cannot be read any more has nothing to say; whether it can be replaced is found out when it is.
        (old.hash != hash_of(bytes)).then(|| fs::read(self.root.join(path.as_str())).ok()).flatten()
    }

    fn put(&self, path: OutputPath, bytes: Vec<u8>, source: Option<u128>) -> Result<(), OutputError> {
        let done = self.put_once(path, &bytes, source);
        self.failed.fetch_or(done.is_err(), Ordering::Relaxed);
        done
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if !self.settled && self.discard().is_err() {
            // Whoever drops a session has a fault to report already, and the next build clears what is left here.
        }
    }
}

/// Where the files go.
fn ground(folder: &Path, disk: &Disk) -> Result<(PathBuf, Place), OutputError> {
    Ok(if stands(folder, disk)? {
        (folder.to_owned(), Place::Standing { waiting: Mutex::default() })
    } else {
        (make_twin(folder, disk)?, Place::Fresh { made: RwLock::default() })
    })
}

/// Whether another build that begins or ends just now may be all that is wrong. Until the lock is held nothing stays as it
/// was seen: the twin may have got its name, or been removed, before we looked into it.
fn may_pass(error: &OutputError) -> bool {
    matches!(error, OutputError::NotOurs { .. }) || is_kind(error, io::ErrorKind::NotFound)
}

/// Whether the output folder exists; refuses it if it is not ours to write.
fn stands(folder: &Path, disk: &Disk) -> Result<bool, OutputError> {
    let refused = |cause| OutputError::Disk { doing: "read", path: folder.to_owned(), cause };
    let mut found = match disk.look(|| fs::symlink_metadata(folder)) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(false),
        found => found.map_err(refused)?,
    };
    if found.is_symlink() {
        found = disk.look(|| fs::metadata(folder)).map_err(refused)?;
    }
    if !found.is_dir() {
        return Err(OutputError::NotAFolder { folder: folder.to_owned() });
    }
    refuse_content(folder, disk, || disk.look(|| folder.join(MANIFEST_NAME).exists()))?;
    Ok(true)
}

/// Refuses a folder with content and without the mark of our own. The mark comes before the content, so that what we saw
/// is foreign only if the mark is still not there after it.
fn refuse_content(folder: &Path, disk: &Disk, is_marked: impl Fn() -> bool) -> Result<(), OutputError> {
    if is_marked() {
        return Ok(());
    }
    let is_content = |name: &OsStr| NOT_CONTENT.iter().all(|known| name != *known);
    match listing(folder, disk)?.iter().filter_map(|found| found.file_name()).find(|name| is_content(name)) {
        Some(name) if !is_marked() => Err(OutputError::NotOurs { folder: folder.to_owned(), found: name.into() }),
        Some(_) | None => Ok(()),
    }
}

/// Makes the folder in which a fresh site is written, beside the place where it will be.
fn make_twin(folder: &Path, disk: &Disk) -> Result<PathBuf, OutputError> {
    let Some(name) = folder.file_name() else {
        return Err(OutputError::NotAFolder { folder: folder.to_owned() });
    };
    let mut twin_name = name.to_owned();
    twin_name.push(".touchline-new");
    let twin = folder.with_file_name(twin_name);
    match disk.create_folder(&twin) {
        Err(error) if is_kind(&error, io::ErrorKind::NotFound) => disk.create_folders(&twin)?,
        done => allow(done, &[io::ErrorKind::AlreadyExists])?,
    }
    refuse_content(&twin, disk, || Work::is_in(&twin, disk))?;
    Ok(twin)
}

fn on_disk(target: &Path) -> Result<OnDisk, OutputError> {
    match fs::symlink_metadata(target) {
        Ok(found) if found.is_file() => Ok(OnDisk::File { size: found.len() }),
        Ok(found) if found.is_dir() => Ok(OnDisk::Obstacle(Obstacle::Folder)),
        Ok(_) => Ok(OnDisk::Other),
        Err(cause) => match cause.kind() {
            io::ErrorKind::NotFound => Ok(OnDisk::Nothing),
            io::ErrorKind::NotADirectory => Ok(OnDisk::Obstacle(Obstacle::FileAbove)),
            _ => Err(OutputError::Disk { doing: "read", path: target.to_owned(), cause }),
        },
    }
}

fn read(target: &Path) -> Result<Vec<u8>, OutputError> {
    fs::read(target).map_err(|cause| OutputError::Disk { doing: "read", path: target.to_owned(), cause })
}
