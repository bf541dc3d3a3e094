//! Every story of the example site, annotated by hand. The form is told in `example/README.md`.

use std::collections::BTreeSet;
use std::path::Path;

use crate::reading::{ReadStory, stories};
use crate::score::{Expected, ExpectedMention, ExpectedRefusal, Score};

#[test]
fn every_name_of_the_example_site_leads_where_a_reader_expects() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("tests/names/example");
    let mut score = Score::default();
    let mut annotated: BTreeSet<String> = std::fs::read_dir(&folder)
        .expect("the annotations")
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".names")?.to_owned()))
        .collect();
    for story in stories(&root.join("content")) {
        let path = folder.join(&story.slug).with_extension("names");
        let lines = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is not annotated", story.slug));
        score.add(&story.slug, &story.text, &expected(&story, &lines), &story.found);
        annotated.remove(&story.slug);
    }
    assert!(annotated.is_empty(), "annotations of no story: {annotated:?}");
    score.judge("example");
}

fn expected(story: &ReadStory, lines: &str) -> Expected {
    let mut expected = Expected::default();
    let mut at = story.text.find("title = ").expect("a title");
    let quiet = quiet(&story.text);
    for line in lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (words, means) = match line.split_once(" = ") {
            Some((words, slug)) => (words, Some(slug)),
            None => (
                line.strip_suffix([' ', '?', '-'])
                    .expect("`words = slug`, `words ?` or `words -`")
                    .trim_end_matches(' '),
                None,
            ),
        };
        let words = words.trim();
        let (start, end) =
            next(&story.text, at, words, &quiet).unwrap_or_else(|| panic!("{}: `{words}` does not follow", story.slug));
        match means {
            Some(slug) => {
                expected.mentions.push(ExpectedMention { start, end, slug: slug.trim().to_owned(), rule: None });
            }
            None if line.ends_with('?') => {
                expected.refused.push(ExpectedRefusal { start, end, reason: None, candidates: Vec::new() });
            }
            None => {}
        }
        at = end;
    }
    expected
}

/// What is not read for names: front matter but title and standfirst, links by hand with their words, addresses of claims.
fn quiet(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut quiet = Vec::new();
    let mut at = 0;
    let mut fences = 0;
    for line in text.split_inclusive('\n') {
        fences += usize::from(line.trim_end() == "+++");
        let is_read = fences >= 2 || line.starts_with("title = ") || line.starts_with("standfirst = ");
        if !is_read {
            quiet.push(at..at + line.len());
        }
        at += line.len();
    }
    for (open, close) in [("[[", "]]"), ("](", ")"), ("```", "```")] {
        let mut from = 0;
        while let Some(start) = text[from..].find(open).map(|start| from + start) {
            let inside = start + open.len();
            let end = text[inside..].find(close).map_or(text.len(), |end| inside + end + close.len());
            quiet.push(start..end);
            from = end;
        }
    }
    quiet
}

/// The next place of the words, as whole words; a space may be the end of a line, and a genitive `s` may follow.
fn next(text: &str, mut from: usize, words: &str, quiet: &[std::ops::Range<usize>]) -> Option<(usize, usize)> {
    let flat = text.replace('\n', " ");
    loop {
        let start = from + flat[from..].find(words)?;
        let end = start + words.len();
        let before = text[..start].chars().next_back();
        let mut after = text[end..].chars();
        let begins = before.is_none_or(|letter| !letter.is_alphanumeric());
        let ends = match after.next() {
            Some('s') => after.next().is_none_or(|letter| !letter.is_alphanumeric()),
            other => other.is_none_or(|letter| !letter.is_alphanumeric()),
        };
        let is_quiet = quiet.iter().any(|range| range.start < end && start < range.end);
        if begins && ends && !is_quiet {
            return Some((start, end));
        }
        from = end;
    }
}
