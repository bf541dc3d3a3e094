//! Rust source as words with their lines: comments, strings and characters are gone, so that a word in them breaks no
//! rule. It knows just enough of the language for that; it is no parser.

/// A name, a number, `::` or one other sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word<'text> {
    pub(crate) text: &'text str,
    pub(crate) line: usize,
}

pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let bytes = text.as_bytes();
    let mut words = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < bytes.len() {
        let rest = &text[at..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) = string(rest) {
            length
        } else if rest.starts_with('\'') {
            character_or_lifetime(rest)
        } else {
            let first = rest.chars().next().expect("the loop ends with the text");
            let length = if rest.starts_with("::") {
                2
            } else if is_name(first) {
                rest.find(|sign| !is_name(sign)).unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            if !first.is_whitespace() {
                words.push(Word { text: &rest[..length], line });
            }
            length
        };
        line += rest[..length].matches('\n').count();
        at += length;
    }
    words
}

fn is_name(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        if rest.as_bytes()[at..].starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.as_bytes()[at..].starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The length of the string that `rest` begins with, its prefix (`b`, `c`, `r##`) included.
fn string(rest: &str) -> Option<usize> {
    let prefix = ["br", "cr", "b", "c", "r", ""].into_iter().find(|prefix| {
        rest.strip_prefix(*prefix)
            .is_some_and(|after| after.starts_with('"') || (prefix.ends_with('r') && after.starts_with("#")))
    })?;
    let after = &rest[prefix.len()..];
    if prefix.ends_with('r') {
        let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
        let body = after[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = body.find(&end).map_or(body.len(), |found| found + end.len());
        return Some(prefix.len() + hashes + 1 + length);
    }
    Some(prefix.len() + 1 + until(&after[1..], b'"'))
}

/// `'a'` and `'\n'` are characters; `'a` alone is a lifetime, of which only the quote goes.
fn character_or_lifetime(rest: &str) -> usize {
    let after = &rest[1..];
    let mut signs = after.chars();
    match (signs.next(), signs.next()) {
        (Some('\\'), _) => 1 + until(after, b'\''),
        (Some(sign), Some('\'')) => 2 + sign.len_utf8(),
        _ => 1,
    }
}

/// How far it is to behind the first `end` that no backslash precedes.
fn until(text: &str, end: u8) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            _ if byte == end => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The words without the items that stand below `#[cfg(test)]`.
pub(crate) fn without_tests<'text>(words: &[Word<'text>]) -> Vec<Word<'text>> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if spells(&words[at..], &["#", "[", "cfg", "(", "test", ")", "]"]) {
            at += item(&words[at..]);
        } else {
            kept.push(words[at]);
            at += 1;
        }
    }
    kept
}

/// How many words the item at the beginning takes: to its semicolon or to the end of its braces.
fn item(words: &[Word<'_>]) -> usize {
    let mut depth = 0_usize;
    for (at, word) in words.iter().enumerate() {
        match word.text {
            ";" if depth == 0 => return at + 1,
            "{" => depth += 1,
            "}" if depth <= 1 => return at + 1,
            "}" => depth -= 1,
            _ => {}
        }
    }
    words.len()
}

pub(crate) fn spells(words: &[Word<'_>], expected: &[&str]) -> bool {
    words.len() >= expected.len() && words.iter().zip(expected).all(|(word, expected)| word.text == *expected)
}

#[test]
fn comments_strings_and_characters_hold_no_words() {
    let text = "a // b\n/* c /* d */ e */ f \"g \\\" h\" r#\"i \" j\"# b\"k\" 'l' '\\'' &'m n::o r#type";
    let found: Vec<_> = words(text).into_iter().map(|word| (word.text, word.line)).collect();
    let second: Vec<_> = found.iter().filter(|(_, line)| *line == 2).map(|(text, _)| *text).collect();
    assert_eq!(found[0], ("a", 1));
    assert_eq!(second, ["f", "&", "m", "n", "::", "o", "r", "#", "type"]);
}

#[test]
fn items_for_tests_are_left_out_and_what_follows_them_is_kept() {
    let text =
        "a #[cfg(test)] mod tests { fn b() { c } } d #[cfg(test)] use e; f #[cfg(test)] #[path = \"x\"] mod g; h";
    let all = words(text);
    let kept: Vec<_> = without_tests(&all).into_iter().map(|word| word.text).collect();
    assert_eq!(kept, ["a", "d", "f", "h"]);
}
