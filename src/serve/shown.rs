//! What browsers are shown at a moment: the last good site, and the faults that keep a newer one from being built.

use std::sync::Arc;

use serde_json::json;

use super::content_type::{CSS, content_type};
use super::{Built, Reload};
use crate::output::{MemoryFile, MemoryFolder, OutputPath, hash_of};

/// Where the server's own files are. No file of a site can have such a name, since [`crate::output`] keeps them.
pub(super) const OWN_FILES: &str = "/.touchline-live/";

const FAULT_PAGE: &str = include_str!("browser/faults.html");

/// Before any build there is neither a site nor a fault.
#[derive(Default)]
pub(super) struct Shown {
    site: Option<Arc<Site>>,
    faults: Option<String>,
    reload: Reload,
    /// Made once per build, since every page that is served carries it; empty where none does.
    script: String,
}

/// The last good site.
pub(super) struct Site {
    pub(super) folder: MemoryFolder,
    pub(super) base_path: String,
    /// Of every file but style sheets: when it changes, pages are loaded again.
    pages: String,
    /// Of the style sheets: when only this changes, they alone are loaded again.
    styles: String,
}

impl Shown {
    /// Before any build.
    pub(super) fn before(reload: Reload) -> Shown {
        Shown { reload, ..Shown::default() }
    }

    /// After a build that went well.
    pub(super) fn good(&self, built: &Built) -> Shown {
        let files = built.folder.files().iter();
        let (styles, pages): (Vec<_>, Vec<_>) = files.partition(|(path, _)| content_type(path.as_str()) == CSS);
        let site = Site {
            folder: built.folder.clone(),
            base_path: built.base_path.clone(),
            pages: fingerprint(&built.base_path, &pages),
            styles: fingerprint(&built.base_path, &styles),
        };
        self.after(Some(Arc::new(site)), None)
    }

    /// After a build that failed: the last good site stays.
    pub(super) fn faulty(&self, faults: &str) -> Shown {
        self.after(self.site.clone(), Some(faults.to_owned()))
    }

    fn after(&self, site: Option<Arc<Site>>, faults: Option<String>) -> Shown {
        let mut shown = Shown { site, faults, reload: self.reload, script: String::new() };
        if shown.reload == Reload::OnChange {
            let (pages, styles) = shown.fingerprints();
            shown.script = format!(
                "<script src=\"{OWN_FILES}script.js\" data-pages=\"{pages}\" data-styles=\"{styles}\" defer></script>\n"
            );
        }
        shown
    }

    pub(super) fn site(&self) -> Option<&Site> {
        self.site.as_deref()
    }

    /// The last good files: the next build may keep those that do not change.
    pub(super) fn folder(&self) -> MemoryFolder {
        self.site.as_ref().map_or_else(MemoryFolder::default, |site| site.folder.clone())
    }

    pub(super) fn base_path(&self) -> &str {
        self.site.as_ref().map_or("/", |site| &site.base_path)
    }

    /// What a page that is loaded now is made of. Where there is no site, that is the faults.
    fn fingerprints(&self) -> (String, String) {
        match &self.site {
            Some(site) => (site.pages.clone(), site.styles.clone()),
            None => {
                (format!("faults-{:032x}", hash_of(self.faults.as_deref().unwrap_or("").as_bytes())), String::new())
            }
        }
    }

    /// What open pages are told, as JSON. They compare it with what they were made of.
    pub(super) fn told(&self) -> String {
        let (pages, styles) = self.fingerprints();
        // Where there is no site, the page itself shows the faults.
        let faults = self.faults.as_deref().filter(|_| self.site.is_some());
        json!({ "pages": pages, "styles": styles, "faults": faults }).to_string()
    }

    /// A page with the script in it that keeps it fresh, where there is one.
    pub(super) fn with_script(&self, page: &[u8]) -> Vec<u8> {
        let end = end_of_body(page);
        [&page[..end], self.script.as_bytes(), &page[end..]].concat()
    }

    /// The page that stands at every address as long as no build went well.
    pub(super) fn fault_page(&self) -> Vec<u8> {
        let faults = escape(self.faults.as_deref().unwrap_or_default());
        // The faults last, since they may hold any text.
        let page = FAULT_PAGE.replace("{own}", OWN_FILES).replace("{faults}", &faults);
        self.with_script(page.as_bytes())
    }
}

fn fingerprint(base_path: &str, files: &[(&OutputPath, &MemoryFile)]) -> String {
    let mut all = base_path.as_bytes().to_vec();
    for (path, file) in files {
        // No path has this byte in it.
        all.push(0);
        all.extend_from_slice(path.as_str().as_bytes());
        all.push(0);
        all.extend_from_slice(&file.entry.hash.to_le_bytes());
    }
    format!("{:032x}", hash_of(&all))
}

/// Where the last `</body` of a page begins. It may be left out of HTML; then the page ends with its body.
fn end_of_body(page: &[u8]) -> usize {
    const END: &[u8] = b"</body";
    page.windows(END.len()).rposition(|window| window.eq_ignore_ascii_case(END)).unwrap_or(page.len())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
