//! The rules, each a function from one file of `src/` to what breaks it. Code below `#[cfg(test)]` may write files and
//! ask the clock, but imports what its layer may import and no more.

use crate::words::{Word, spells, without_tests, words};

/// The layers in the order in which the data travels. Each may use those before it and none after it.
pub(crate) const LAYERS: [&str; 17] = [
    "pictures",
    "source",
    "sport",
    "locale",
    "records",
    "importers",
    "archive",
    "names",
    "facts",
    "pages",
    "search",
    "rendering",
    "output",
    "publish",
    "site",
    "serve",
    "cli",
];

/// From records to search, and what makes images: no IO, no clock, no globals.
const PURE: [&str; 10] =
    ["pictures", "sport", "locale", "records", "importers", "archive", "names", "facts", "pages", "search"];

const LONGEST_FILE: usize = 450;

/// One file below `src/`.
pub(crate) struct SourceFile<'text> {
    /// As `pages/story.rs`.
    pub(crate) path: &'text str,
    pub(crate) text: &'text str,
}

/// What is wrong, and in which line (0: the whole file).
pub(crate) type Violation = (usize, String);

/// Every rule, over one file.
pub(crate) fn violations(file: &SourceFile) -> Vec<Violation> {
    let all = words(file.text);
    let outside_tests = if is_for_tests(file.path) { Vec::new() } else { without_tests(&all) };
    let mut found = Vec::new();
    found.extend(imports(file, &all));
    found.extend(derives(file, &all));
    found.extend(templates(file, &all));
    found.extend(writing(file, &outside_tests));
    found.extend(clock(file, &outside_tests));
    found.extend(purity(file, &outside_tests));
    found.extend(length(file));
    found.extend(header(file));
    found.sort();
    found.dedup();
    found
}

/// `tests.rs` and `tests/` hold what would else stand below `#[cfg(test)]`.
fn is_for_tests(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

/// The layer of a file; `lib.rs` and `main.rs` have none.
fn layer(path: &str) -> Option<&str> {
    let first = path.split('/').next().expect("a split has a first part");
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (!matches!(name, "lib" | "main")).then_some(name)
}

fn is_in(path: &str, layers: &[&str]) -> bool {
    layer(path).is_some_and(|name| layers.contains(&name))
}

/// The names that come directly behind a `::`: one, or those of a `{group}`.
fn names_after<'text>(words: &[Word<'text>]) -> Vec<Word<'text>> {
    let Some(first) = words.first() else { return Vec::new() };
    if first.text != "{" {
        return vec![*first];
    }
    let (mut names, mut depth) = (Vec::new(), 0_usize);
    for (at, word) in words.iter().enumerate() {
        match word.text {
            "{" => depth += 1,
            "}" if depth == 1 => break,
            "}" => depth -= 1,
            _ if depth == 1 && matches!(words[at - 1].text, "{" | ",") => names.push(*word),
            _ => {}
        }
    }
    names
}

/// The path of the module that a file holds: `pages/story.rs` is `pages`, `story`.
fn module(path: &str) -> Vec<&str> {
    let mut parts: Vec<_> = path.trim_end_matches(".rs").split('/').collect();
    if matches!(parts.last(), Some(&"mod" | &"lib" | &"main")) {
        parts.pop();
    }
    parts
}

/// Names at the root of the crate that a file uses, as `crate::NAME`, as enough `super::` before it, or, in the binary, as
/// `touchline::NAME`.
fn uses<'text>(file: &SourceFile, words: &[Word<'text>]) -> Vec<Word<'text>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let rest = &words[at..];
        if spells(rest, &["crate", "::"]) || spells(rest, &["touchline", "::"]) {
            found.extend(names_after(&rest[2..]));
        } else if spells(rest, &["super", "::"]) {
            let up = rest.chunks(2).take_while(|pair| spells(pair, &["super", "::"])).count();
            if up == module(file.path).len() {
                found.extend(names_after(&rest[2 * up..]));
            }
            at += 2 * up;
            continue;
        }
        at += 1;
    }
    found
}

fn imports(file: &SourceFile, words: &[Word]) -> Vec<Violation> {
    let place = |name: &str| LAYERS.iter().position(|layer| *layer == name);
    let Some(own) = layer(file.path) else {
        let used = uses(file, words).into_iter();
        return used
            .filter(|word| place(word.text).is_some() && word.text != "cli")
            .map(|word| (word.line, format!("uses `{}`; the binary and the root use `cli` only", word.text)))
            .collect();
    };
    let Some(own_place) = place(own) else {
        return vec![(0, format!("`{own}` is no layer; a new one needs a place in LAYERS"))];
    };
    let used = uses(file, words).into_iter();
    used.filter(|word| place(word.text).is_some_and(|place| place > own_place))
        .map(|word| (word.line, format!("`{own}` uses `{}`, which comes after it", word.text)))
        .collect()
}

fn derives(file: &SourceFile, words: &[Word]) -> Vec<Violation> {
    let reads = is_in(file.path, &["records", "importers"]) || file.path.starts_with("output/manifest");
    let writes = is_in(file.path, &["pages", "output"]) || file.path.starts_with("source/report");
    let mut found = Vec::new();
    let mut check = |word: &Word| match word.text {
        "Deserialize" if !reads => {
            found.push((word.line, "`Deserialize` lives in records, importers and the manifest of output".to_owned()));
        }
        "Serialize" if !writes => {
            found.push((word.line, "`Serialize` lives in pages, output and the reports of source".to_owned()));
        }
        _ => {}
    };
    for (at, word) in words.iter().enumerate() {
        if spells(&words[at..], &["derive", "("]) {
            words[at..].iter().take_while(|word| word.text != ")").for_each(&mut check);
        }
        let is_implemented = spells(&words[at + 1..], &["for"]) || spells(&words[at + 1..], &["<", "de", ">", "for"]);
        if is_implemented {
            check(word);
        }
    }
    found
}

fn templates(file: &SourceFile, words: &[Word]) -> Vec<Violation> {
    if is_in(file.path, &["rendering"]) {
        return Vec::new();
    }
    let used = words.iter().filter(|word| word.text == "tera");
    used.map(|word| (word.line, "only rendering knows `tera`".to_owned())).collect()
}

/// What of `std::fs` changes the disk.
const WRITING: [&str; 11] = [
    "write",
    "create_dir",
    "create_dir_all",
    "remove_file",
    "remove_dir",
    "remove_dir_all",
    "rename",
    "copy",
    "hard_link",
    "set_permissions",
    "symlink",
];

fn writing(file: &SourceFile, words: &[Word]) -> Vec<Violation> {
    if is_in(file.path, &["source", "output", "publish"]) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut report = |word: &Word| {
        found.push((word.line, format!("`{}` writes; only source, output and publish write files", word.text)));
    };
    for (at, word) in words.iter().enumerate() {
        let rest = &words[at..];
        if spells(rest, &["fs", "::"]) {
            names_after(&rest[2..]).iter().filter(|name| WRITING.contains(&name.text)).for_each(&mut report);
        }
        let creates = spells(rest, &["File", "::", "create"])
            || spells(rest, &["File", "::", "create_new"])
            || spells(rest, &["File", "::", "options"]);
        if creates || word.text == "OpenOptions" {
            report(word);
        }
    }
    found
}

fn clock(file: &SourceFile, words: &[Word]) -> Vec<Violation> {
    if is_in(file.path, &["cli", "serve"]) {
        return Vec::new();
    }
    let measures = is_in(file.path, &["site"]);
    // A duration is a length, such as a match has; it tells nobody what time it is.
    let allowed = |name: &str| name == "Duration" || (measures && name == "Instant");
    let mut found = Vec::new();
    let mut report = |word: &Word| {
        found.push((word.line, format!("`{}` is time; only cli and serve know what time it is", word.text)));
    };
    for (at, word) in words.iter().enumerate() {
        let rest = &words[at..];
        if spells(rest, &["std", "::", "time", "::"]) {
            names_after(&rest[4..]).iter().filter(|name| !allowed(name.text)).for_each(&mut report);
        }
        let asks = ["now", "system"].iter().any(|name| spells(&rest[1..], &["::", name]));
        let is_time = matches!(word.text, "Instant" | "SystemTime" | "UNIX_EPOCH") || asks;
        if is_time && !allowed(word.text) {
            report(word);
        }
    }
    found
}

fn purity(file: &SourceFile, words: &[Word]) -> Vec<Violation> {
    if !is_in(file.path, &PURE) {
        return Vec::new();
    }
    let outside = |word: &Word| matches!(word.text, "fs" | "env" | "net" | "process");
    let named = words.iter().enumerate().filter(|(at, _)| spells(&words[*at..], &["std", "::"]));
    let mut found: Vec<Violation> = named
        .flat_map(|(at, _)| names_after(&words[at + 2..]))
        .filter(outside)
        .map(|word| (word.line, format!("`std::{}` in a layer that is pure", word.text)))
        .collect();
    let mutable = words.iter().enumerate().filter(|(at, _)| spells(&words[*at..], &["static", "mut"]));
    found.extend(mutable.map(|(_, word)| (word.line, "`static mut` in a layer that is pure".to_owned())));
    found
}

fn length(file: &SourceFile) -> Vec<Violation> {
    let lines = file.text.lines().count();
    if lines <= LONGEST_FILE {
        return Vec::new();
    }
    vec![(0, format!("{lines} lines; a file has {LONGEST_FILE} at most"))]
}

/// A folder's module, and every layer, begins with what it is for.
fn header(file: &SourceFile) -> Vec<Violation> {
    let is_module = file.path.ends_with("/mod.rs") || !file.path.contains('/');
    if !is_module || file.text.starts_with("//! ") {
        return Vec::new();
    }
    vec![(1, "a module begins with `//!`, what it is for and what it must not know".to_owned())]
}
