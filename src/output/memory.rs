//! The same files, kept in memory: the author's own server shows them and never writes the output folder.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock};

use super::path::check_side_by_side;
use super::writer::UNPOISONED;
use super::{Entry, Make, OutputError, OutputPath, Sink, Written, hash_of};

/// A finished site in memory. Cloning it copies no file.
#[derive(Clone, Debug, Default)]
pub struct MemoryFolder {
    files: Arc<BTreeMap<OutputPath, MemoryFile>>,
    on_request: Arc<BTreeMap<OutputPath, Arc<OnRequest>>>,
}

/// A file that is made when somebody asks for it, and only once.
struct OnRequest {
    source: u128,
    make: Make,
    made: OnceLock<Result<Arc<Vec<u8>>, String>>,
}

impl fmt::Debug for OnRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "made from {:032x}", self.source)
    }
}

/// A file in memory. Cloning it does not copy its bytes.
#[derive(Clone, Debug)]
pub struct MemoryFile {
    pub entry: Entry,
    pub bytes: Arc<Vec<u8>>,
}

impl MemoryFolder {
    /// The file at a path as it stands in an address, without the first `/`.
    pub fn file(&self, path: &str) -> Option<&MemoryFile> {
        self.files.get(path)
    }

    /// The bytes of a file that is made on request, which may take a while; or why they cannot be made.
    pub fn made(&self, path: &str) -> Option<Result<Arc<Vec<u8>>, String>> {
        let file = self.on_request.get(path)?;
        Some(file.made.get_or_init(|| (file.make)().map(Arc::new)).clone())
    }

    /// The paths of what is made on request, sorted.
    pub fn paths_on_request(&self) -> impl Iterator<Item = &OutputPath> {
        self.on_request.keys()
    }

    /// Every file that is there already, sorted by path.
    pub fn files(&self) -> &BTreeMap<OutputPath, MemoryFile> {
        &self.files
    }
}

/// A build into memory, after an earlier one, whose files it may keep.
pub struct MemorySession {
    old: MemoryFolder,
    new: Mutex<BTreeMap<OutputPath, MemoryFile>>,
    on_request: Mutex<BTreeMap<OutputPath, Arc<OnRequest>>>,
}

impl MemorySession {
    /// Begins a build. The first one begins with an empty folder.
    pub fn begin(old: &MemoryFolder) -> MemorySession {
        MemorySession { old: old.clone(), new: Mutex::default(), on_request: Mutex::default() }
    }

    /// The finished site. The old one stays as it is for whoever still reads it.
    pub fn commit(self) -> Result<(MemoryFolder, Written), OutputError> {
        let new = self.new.into_inner().expect(UNPOISONED);
        check_side_by_side(&new)?;
        let mut written = Written::default();
        for (path, file) in &new {
            let old = self.old.files.get(path);
            if old.is_some_and(|old| old.entry.hash == file.entry.hash) {
                written.unchanged += 1;
                continue;
            }
            written.bytes += file.entry.size;
            match old {
                Some(_) => written.changed += 1,
                None => written.created += 1,
            }
        }
        written.removed = self.old.files.keys().filter(|path| !new.contains_key(*path)).count();
        let on_request = self.on_request.into_inner().expect(UNPOISONED);
        Ok((MemoryFolder { files: Arc::new(new), on_request: Arc::new(on_request) }, written))
    }

    fn claim(&self, path: OutputPath, file: MemoryFile) -> Result<(), OutputError> {
        match self.new.lock().expect(UNPOISONED).entry(path) {
            Slot::Vacant(slot) => {
                slot.insert(file);
                Ok(())
            }
            Slot::Occupied(mut slot) if slot.get().bytes == file.bytes => {
                let claimed = &mut slot.get_mut().entry;
                if claimed.source != file.entry.source {
                    claimed.source = None;
                }
                Ok(())
            }
            Slot::Occupied(slot) => Err(OutputError::TwoContents { path: slot.key().clone() }),
        }
    }
}

impl Sink for MemorySession {
    fn can_keep(&self, path: &OutputPath, source: u128) -> bool {
        self.old.files.get(path).is_some_and(|file| file.entry.source == Some(source))
    }

    fn keep(&self, path: OutputPath) -> Result<(), OutputError> {
        match self.old.files.get(&path) {
            Some(file) => self.claim(path, file.clone()),
            None => Err(OutputError::NotThere { path }),
        }
    }

    fn before(&self, path: &OutputPath, bytes: &[u8]) -> Option<Vec<u8>> {
        let old = self.old.files.get(path).filter(|old| old.bytes.as_slice() != bytes);
        old.map(|old| old.bytes.to_vec())
    }

    fn put(&self, path: OutputPath, bytes: Vec<u8>, source: Option<u128>) -> Result<(), OutputError> {
        let entry = Entry { hash: hash_of(&bytes), size: bytes.len() as u64, source };
        self.claim(path, MemoryFile { entry, bytes: Arc::new(bytes) })
    }
    /// A site of thousands of cards is shown at once, and a file that was made stays as long as it would be made the same.
    fn put_made(&self, path: OutputPath, source: u128, make: Make) -> Result<(), OutputError> {
        let kept = self.old.on_request.get(&path).filter(|old| old.source == source).cloned();
        let file = kept.unwrap_or_else(|| Arc::new(OnRequest { source, make, made: OnceLock::new() }));
        match self.on_request.lock().expect(UNPOISONED).entry(path) {
            Slot::Vacant(slot) => {
                slot.insert(file);
                Ok(())
            }
            Slot::Occupied(slot) if slot.get().source == source => Ok(()),
            Slot::Occupied(slot) => Err(OutputError::TwoContents { path: slot.key().clone() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn what_is_made_on_request_is_made_once_and_kept_while_its_source_stays() {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let build = |before: &MemoryFolder, source: u128| {
            let session = MemorySession::begin(before);
            let make: Make = Box::new(move || {
                MADE.fetch_add(1, Ordering::Relaxed);
                Ok(format!("made from {source}").into_bytes())
            });
            session.put_made(OutputPath::new("cards/a.png").expect("a path"), source, make).expect("a file");
            session.commit().expect("a site").0
        };
        let asked = |folder: &MemoryFolder| {
            let bytes = folder.made("cards/a.png").expect("a file").expect("bytes");
            (String::from_utf8(bytes.to_vec()).expect("text"), MADE.load(Ordering::Relaxed))
        };
        let first = build(&MemoryFolder::default(), 1);
        assert_eq!(MADE.load(Ordering::Relaxed), 0, "nobody asked yet");
        assert_eq!(asked(&first), ("made from 1".to_owned(), 1));
        let same = build(&first, 1);
        assert_eq!(asked(&same), ("made from 1".to_owned(), 1));
        let other = build(&same, 2);
        assert_eq!(asked(&other), ("made from 2".to_owned(), 2));
        assert!(other.made("cards/b.png").is_none());
    }
}
