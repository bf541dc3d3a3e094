//! The gold cases: an invented site with the hard names, and sentences that say for each name what is to come of it. The form
//! is told in `gold/README.md`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::reading::stories;
use crate::score::{Expected, ExpectedMention, ExpectedRefusal, Score};

/// One story of a gold file.
struct Case {
    /// The gold file and the line, and what the case shows.
    name: String,
    slug: String,
    text: String,
    expected: Expected,
}

/// The gold site with a story for each case.
pub(crate) fn write_site(content: &Path) {
    write_cases(content, &all_cases());
}

fn all_cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for language in ["dutch", "french", "english", "german", "hostile"] {
        let path = folder().join(language).with_extension("gold");
        cases.extend(read_cases(language, &std::fs::read_to_string(path).expect("a gold file")));
    }
    cases
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/names/gold")
}

fn write_cases(content: &Path, cases: &[Case]) {
    copy(&folder().join("content"), content);
    std::fs::create_dir(content.join("stories")).expect("a new folder");
    for case in cases {
        std::fs::write(content.join("stories").join(&case.slug).with_extension("md"), &case.text)
            .expect("a disk with room");
    }
}

#[test]
fn no_gold_name_is_linked_wrongly_and_few_are_missed() {
    let cases = all_cases();
    assert!(cases.len() >= 160, "there are {} cases", cases.len());
    let content = tempfile::tempdir().expect("a temporary folder");
    write_cases(content.path(), &cases);
    let read: BTreeMap<String, _> =
        stories(content.path()).into_iter().map(|story| (story.slug.clone(), story)).collect();
    let mut score = Score::default();
    for case in &cases {
        let story = read.get(&case.slug).unwrap_or_else(|| panic!("{} was not read", case.name));
        score.add(&case.name, &case.text, &case.expected, &story.found);
    }
    score.judge("gold");
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("the gold site can be walked");
        let target: PathBuf = to.join(entry.path().strip_prefix(from).expect("the walk stays below its folder"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("a new folder");
        } else {
            std::fs::copy(entry.path(), target).expect("a disk with room");
        }
    }
}

fn read_cases(language: &str, gold: &str) -> Vec<Case> {
    let mut parts = gold.split("\n---\n");
    let defaults = front_matter(parts.next().expect("the defaults come first"));
    let mut line = gold.split("\n---\n").next().map_or(0, |part| part.lines().count()) + 2;
    let mut cases = Vec::new();
    for (index, part) in parts.enumerate() {
        let (head, body) = part.split_once("===\n").unwrap_or_else(|| panic!("{language}.gold:{line}: no ==="));
        let shows = head.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or("");
        let mut fields = defaults.clone();
        fields.extend(front_matter(head));
        let front: String = fields.iter().map(|(key, value)| format!("{key} = {value}\n")).collect();
        let mut marked = Marked::default();
        marked.plain("+++\n");
        for line in front.split_inclusive('\n') {
            if line.starts_with("title") || line.starts_with("standfirst") {
                marked.marked(line)
            } else {
                marked.plain(line)
            }
        }
        marked.plain("+++\n");
        marked.marked(body);
        cases.push(Case {
            name: format!("{language}.gold:{line} ({shows})"),
            slug: format!("{language}-{index}"),
            text: marked.text,
            expected: marked.expected,
        });
        line += part.lines().count() + 1;
    }
    cases
}

/// Keys and values, one a line.
fn front_matter(lines: &str) -> BTreeMap<String, String> {
    let lines = lines.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .map(|line| {
            let (key, value) = line.split_once(" = ").unwrap_or_else(|| panic!("`{line}` is no line of front matter"));
            (key.to_owned(), value.to_owned())
        })
        .collect()
}

/// A text without its marks, and what they say.
#[derive(Default)]
struct Marked {
    text: String,
    expected: Expected,
}

impl Marked {
    fn plain(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn marked(&mut self, mut text: &str) {
        while let Some(open) = text.find('{') {
            self.text.push_str(&text[..open]);
            let close = open + text[open..].find('}').unwrap_or_else(|| panic!("an open mark: {text}"));
            self.mark(&text[open + 1..close]);
            text = &text[close + 1..];
        }
        self.text.push_str(text);
    }

    fn mark(&mut self, mark: &str) {
        let at = mark.rfind(['=', '?']).unwrap_or_else(|| panic!("{{{mark}}} says nothing"));
        let (words, means) = (&mark[..at], &mark[at + 1..]);
        // Marks of emphasis at its ends are in the text and not in the name.
        let name = words.trim_matches(['*', '_', '~']);
        let start = self.text.len() + (words.len() - words.trim_start_matches(['*', '_', '~']).len());
        self.text.push_str(words);
        let end = start + name.len();
        let mut means = means.split(' ').map(str::to_owned);
        let first = means.next().expect("a split has a first part");
        if mark[at..].starts_with('=') {
            self.expected.mentions.push(ExpectedMention { start, end, slug: first, rule: means.next() });
        } else {
            let mut candidates: Vec<String> = means.collect();
            candidates.sort();
            self.expected.refused.push(ExpectedRefusal { start, end, reason: Some(first), candidates });
        }
    }
}
