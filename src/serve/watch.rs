//! When files change, and which. What the system says is only a reason to look: whether something changed is decided by
//! looking, so that nothing is built because a file was opened, or because an editor came and went with files of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant, SystemTime};

use notify::event::{EventKind, ModifyKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

/// Nothing may have changed for so long before it is looked at: a change often comes in several steps.
const QUIET: Duration = Duration::from_millis(60);

/// It is looked at after this time even when it does not become quiet.
const LONGEST_UNREST: Duration = Duration::from_secs(1);

/// How often the server looks for itself where the system does not say when files change.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// What a file was when it was last looked at: when it was changed, and how long it is.
type Mark = (Option<SystemTime>, u64);

pub(super) struct Watch {
    /// Absolute, so that they are the same as the system's.
    folders: Vec<PathBuf>,
    signals: Receiver<Signal>,
    watcher: Option<RecommendedWatcher>,
    /// Folders about which the system tells: those that exist, and the ones in which they stand.
    told_of: BTreeSet<PathBuf>,
    /// Why the system does not tell, where nobody has heard of it yet.
    not_told: Option<String>,
    looks_for_itself: bool,
    seen: BTreeMap<PathBuf, Mark>,
}

/// What the watch reports.
pub(super) enum Change {
    /// These files were changed, added or removed; never empty.
    Files(Vec<PathBuf>),
    /// The system does not say when files change, and why.
    NotTold(String),
}

enum Signal {
    Look,
    /// A folder came, went, or is another one now.
    Replaced(PathBuf),
    NotTold(String),
    Stop,
}

/// Ends a [`Watch`].
pub(super) struct Stop(Sender<Signal>);

impl Stop {
    pub(super) fn stop(&self) {
        // Nobody listens when the watch has ended already.
        self.0.send(Signal::Stop).unwrap_or_default();
    }
}

impl Watch {
    /// Notes what the files are now, and watches them from now on.
    pub(super) fn begin(folders: Vec<PathBuf>) -> (Watch, Stop) {
        let (sender, signals) = channel();
        let folders: Vec<PathBuf> =
            folders.into_iter().map(|folder| std::path::absolute(&folder).unwrap_or(folder)).collect();
        let told = Told { folders: folders.clone(), sender: sender.clone() };
        let (watcher, not_told) = match notify::recommended_watcher(move |event| told.hear(event)) {
            Ok(watcher) => (Some(watcher), None),
            Err(error) => (None, Some(error.to_string())),
        };
        let (told_of, seen) = (BTreeSet::new(), BTreeMap::new());
        let looks_for_itself = not_told.is_some();
        let mut watch = Watch { folders, signals, watcher, told_of, not_told, looks_for_itself, seen };
        watch.ask();
        watch.seen = look(&watch.folders);
        (watch, Stop(sender))
    }

    /// Waits for a change; `None` when the server ends.
    pub(super) fn wait(&mut self) -> Option<Change> {
        loop {
            if let Some(why) = self.not_told.take() {
                return Some(Change::NotTold(why));
            }
            self.next_reason()?;
            self.ask();
            let now = look(&self.folders);
            let changed = difference(&self.seen, &now);
            self.seen = now;
            if !changed.is_empty() {
                return Some(Change::Files(changed));
            }
        }
    }

    /// Waits for a reason to look, and then for quiet.
    fn next_reason(&mut self) -> Option<()> {
        let first = if self.looks_for_itself {
            self.signals.recv_timeout(LOOK_EVERY)
        } else {
            self.signals.recv().map_err(RecvTimeoutError::from)
        };
        let mut signal = match first {
            Err(RecvTimeoutError::Timeout) => return Some(()),
            first => first,
        };
        let begun = Instant::now();
        loop {
            match signal {
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
                Ok(Signal::Look) => {}
                Ok(Signal::Replaced(folder)) => self.forget(&folder),
                Ok(Signal::NotTold(why)) => self.look_for_itself(why),
                Err(RecvTimeoutError::Timeout) => return Some(()),
            }
            if begun.elapsed() > LONGEST_UNREST {
                return Some(());
            }
            signal = self.signals.recv_timeout(QUIET);
        }
    }

    /// Asks the system to tell of every folder that it does not tell of yet.
    fn ask(&mut self) {
        let above = self.folders.iter().filter_map(|folder| folder.parent());
        let mut wanted: BTreeMap<PathBuf, RecursiveMode> =
            above.map(|folder| (folder.to_owned(), RecursiveMode::NonRecursive)).collect();
        wanted.extend(self.folders.iter().map(|folder| (folder.clone(), RecursiveMode::Recursive)));
        wanted.retain(|folder, _| !self.told_of.contains(folder) && folder.is_dir());
        for (folder, mode) in wanted {
            let Some(watcher) = &mut self.watcher else { return };
            match watcher.watch(&folder, mode) {
                Ok(()) => {
                    self.told_of.insert(folder);
                }
                Err(error) => self.look_for_itself(error.to_string()),
            }
        }
    }

    fn forget(&mut self, folder: &Path) {
        if let Some(watcher) = &mut self.watcher
            && self.told_of.remove(folder)
        {
            // The system has forgotten a folder that went, which is no fault.
            watcher.unwatch(folder).unwrap_or_default();
        }
    }

    fn look_for_itself(&mut self, why: String) {
        if !self.looks_for_itself {
            self.looks_for_itself = true;
            self.not_told = Some(why);
        }
    }
}

/// Hears what the system tells, on a thread of its own.
struct Told {
    folders: Vec<PathBuf>,
    sender: Sender<Signal>,
}

impl Told {
    fn hear(&self, event: notify::Result<notify::Event>) {
        let signal = match event {
            // Something was lost on the way.
            Ok(event) if event.need_rescan() => Signal::Look,
            // A build opens every file; that is no reason to build again.
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => return,
            Ok(event) => match self.about(event) {
                Some(signal) => signal,
                None => return,
            },
            Err(error) => Signal::NotTold(error.to_string()),
        };
        // Nobody listens when the server ends.
        self.sender.send(signal).unwrap_or_default();
    }

    /// `None` when it is about what stands beside the folders.
    fn about(&self, event: notify::Event) -> Option<Signal> {
        let comes_or_goes =
            matches!(event.kind, EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
        let is_below = |path: &PathBuf| self.folders.iter().any(|folder| path.starts_with(folder));
        let path = event.paths.into_iter().find(is_below)?;
        if comes_or_goes && self.folders.contains(&path) { Some(Signal::Replaced(path)) } else { Some(Signal::Look) }
    }
}

/// Every file below the folders. What cannot be looked at is not there: the build says what it thinks of that.
fn look(folders: &[PathBuf]) -> BTreeMap<PathBuf, Mark> {
    let entries = folders.iter().flat_map(|folder| {
        let all = walkdir::WalkDir::new(folder).follow_links(true).into_iter();
        all.filter_entry(|entry| entry.depth() == 0 || !is_no_part(&entry.file_name().to_string_lossy()))
    });
    let files = entries.flatten().filter(|entry| entry.file_type().is_file());
    let marked = files.filter_map(|entry| {
        let metadata = entry.metadata().ok()?;
        Some((entry.into_path(), (metadata.modified().ok(), metadata.len())))
    });
    marked.collect()
}

/// Whether this is hidden, and so no part of a site, or an editor's own while a person writes another file.
fn is_no_part(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#')) || name == "4913"
}

/// Files that are in one only, or are other ones, in order.
fn difference(before: &BTreeMap<PathBuf, Mark>, now: &BTreeMap<PathBuf, Mark>) -> Vec<PathBuf> {
    let here = now.iter().filter(|(path, mark)| before.get(*path) != Some(mark)).map(|(path, _)| path);
    let gone = before.keys().filter(|path| !now.contains_key(*path));
    let all: BTreeSet<&PathBuf> = here.chain(gone).collect();
    all.into_iter().cloned().collect()
}
