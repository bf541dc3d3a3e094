//! What Touchline promises whatever the content: the same bytes from the same input, nothing private in any file, a failed
//! build that changes nothing, a killed build that the next one completes.

mod any_text;
mod as_it_stood;
mod images;
mod incremental;
mod private;
mod sameness;
mod whole;
#[path = "../written_sites/mod.rs"]
mod written_sites;

use std::collections::BTreeMap;
use std::path::Path;

use touchline::output::{MemoryFolder, MemorySession};
use touchline::site::{Timings, build, check};
use touchline::source::{Format, Style, Theme, print};

/// The moment at which every site of these tests is built.
pub(crate) const NOW: &str = "2025-07-15T12:00:00Z";

/// Every file of the site that the content in this folder becomes.
///
/// # Panics
/// When the content has errors; they are printed.
pub(crate) fn site_of(content: &Path) -> BTreeMap<String, Vec<u8>> {
    site_at(content, NOW)
}

/// The same at another moment.
pub(crate) fn site_at(content: &Path, now: &str) -> BTreeMap<String, Vec<u8>> {
    let now = now.parse().expect("a moment");
    let checked = check(content, now, &mut Timings::default()).expect("a folder that can be read");
    let faults = print(&checked.found, &checked.sources, "content", Format::Terminal(Style::Plain));
    assert!(!checked.found.has_errors(), "{faults}");
    let sink = MemorySession::begin(&MemoryFolder::default());
    build(&checked, content, Theme::default(), &sink, &mut Timings::default()).expect("a site");
    let (folder, _) = sink.commit().expect("a whole site");
    let mut site: BTreeMap<String, Vec<u8>> =
        folder.files().iter().map(|(path, file)| (path.as_str().to_owned(), file.bytes.to_vec())).collect();
    // Cards are drawn where they are looked at; that each has a name is enough here, and many times faster.
    for path in folder.paths_on_request().map(|path| path.as_str()) {
        let is_card = path.starts_with("cards/");
        let bytes = if is_card { Vec::new() } else { folder.made(path).expect("a file").expect("an image").to_vec() };
        site.insert(path.to_owned(), bytes);
    }
    site
}

/// The site of a written one.
pub(crate) fn site_of_text(site: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    written_sites::write(&written_sites::files(site), folder.path());
    site_of(folder.path())
}

/// Says which files differ, and nothing when none do.
pub(crate) fn difference(left: &BTreeMap<String, Vec<u8>>, right: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let paths: std::collections::BTreeSet<&String> = left.keys().chain(right.keys()).collect();
    paths.into_iter().filter(|path| left.get(*path) != right.get(*path)).cloned().collect()
}

/// A small site that has a little of everything.
pub(crate) const SITE: &str = "\
A league of three, two stages, a coach, a player, stories and a thread.
=== clubs/{anker,boei,dok}.md
+++
name = \"{} FC\"
city = \"Haven\"
colours = [\"#ffdd00\", \"#d80027\"]
grounds = [{ venue = \"havenpark\" }]
+++
=== venues/havenpark.md
+++
name = \"Havenpark\"
capacity = [{ value = 1200 }]
+++
=== people/jo-peers.md
+++
name = \"Jo Peers\"
spells = [{ club = \"anker\", role = \"head-coach\", from = 2024-07-01 }]
+++
=== people/mia-toren.md
+++
name = \"Mia Toren\"
born = 1999
spells = [{ club = \"boei\", from_season = \"2024-25\" }]
+++
=== threads/de-haven.md
+++
title = \"De haven\"
+++
=== competitions/havenliga/competition.md
+++
name = \"Havenliga\"
+++
=== competitions/havenliga/2024-25/season.toml
[stages.regular]
rounds = 4
[stages.final]
kind = \"knock-out\"
=== competitions/havenliga/2024-25/matches.txt
[regular]
1  2024-08-03 18:15  anker  2-1 (0-1)  boei
2  2024-08-10 18:15  boei   0-0        dok
3  2024-08-17 18:15  dok    1-3 (1-0)  anker
4  2025-03-01 18:15  boei   1-1 (1-0)  anker
[final]
final  2025-05-04 15:00  anker  1-1 aet (1-1, 0-0) 4-3 pen  dok
=== stories/2024/eerste-zege.md
+++
title = \"Eerste zege\"
date = 2024-08-04T09:00
about = [\"anker\"]
thread = \"de-haven\"
matches = [{ match = \"havenliga/2024-25/regular/anker-boei\" }]
+++
[[anker]] won, en [[jo-peers|Peers]] zag het.
=== stories/2025/de-finale.md
+++
title = \"De finale\"
date = 2025-05-05T09:00
thread = \"de-haven\"
+++
[[havenliga/2024-25/final/anker-dok|De finale]] ging naar [[anker|Anker]].
";
