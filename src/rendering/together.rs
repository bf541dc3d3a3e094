//! Scores and seasons stay on one line: `3–2`, `9–12–8`, `2024-25`, and short words such as `play-offs`. Browsers may break
//! a line after any dash, also between two figures, so that each gets a box that does not. It is done to the pages as they
//! are written, because such words come from everywhere: from records, from our own sentences, from what authors wrote.
//! Attributes, code and drawings stay as they are, and so does every page whose template does not ask for it.

/// The attribute by which a template asks for it: whatever comes behind it has the boxes.
const ASKED: &[u8] = b" data-whole-scores";
/// What the style sheet keeps on a line. `bdi`, which a score is, since style sheets say much of every `span`.
const OPEN: &[u8] = b"<bdi class=\"nb\">";
/// Around the text that it stands in: where an element lays its children out, the text stays one of them.
const OPEN_TEXT: &[u8] = b"<bdi>";
const CLOSE: &[u8] = b"</bdi>";

/// What is not running text, or has text that no element may stand in.
const LEFT_ALONE: [&str; 8] = ["code", "pre", "script", "select", "style", "svg", "textarea", "title"];

/// The longest part beside a dash that does not leave it.
const LONGEST_PART: usize = 4;

/// The page with a box around each.
pub(super) fn kept_together(html: Vec<u8>) -> Vec<u8> {
    let Some(asked) = html.windows(ASKED.len()).position(|text| text == ASKED) else { return html };
    let mut out = Vec::with_capacity(html.len() + html.len() / 16);
    let (before, mut rest) = html.split_at(asked + tag_end(&html[asked..]));
    out.extend_from_slice(before);
    while let Some(tag) = rest.iter().position(|byte| *byte == b'<') {
        write_text(&rest[..tag], &mut out);
        let end = tag + element_end(&rest[tag..]);
        out.extend_from_slice(&rest[tag..end]);
        rest = &rest[end..];
    }
    write_text(rest, &mut out);
    out
}

/// Where a tag ends; of what is left alone, where its element does.
fn element_end(html: &[u8]) -> usize {
    let end = tag_end(html);
    let Some(name) = LEFT_ALONE.into_iter().find(|name| is_tag(&html[1..], name)) else { return end };
    let mut depth = 1;
    let mut at = end;
    while depth > 0 {
        let Some(next) = html[at..].iter().position(|byte| *byte == b'<') else { return html.len() };
        at += next;
        if html[at..].starts_with(b"</") && is_tag(&html[at + 2..], name) {
            depth -= 1;
            at += tag_end(&html[at..]);
        } else {
            depth += usize::from(is_tag(&html[at + 1..], name));
            at += 1;
        }
    }
    at
}

fn is_tag(html: &[u8], name: &str) -> bool {
    html.starts_with(name.as_bytes()) && html.get(name.len()).is_some_and(|byte| !byte.is_ascii_alphanumeric())
}

/// Behind the `>` of a tag or a comment.
fn tag_end(html: &[u8]) -> usize {
    if html.starts_with(b"<!--") {
        return html.windows(3).position(|three| three == b"-->").map_or(html.len(), |at| at + 3);
    }
    let mut quote = None;
    for (at, byte) in html.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if *byte == open => quote = None,
            (None | Some(_), _) => {}
        }
    }
    html.len()
}

fn write_text(text: &[u8], out: &mut Vec<u8>) {
    let text = match std::str::from_utf8(text) {
        Ok(text) if text.contains(is_dash) => text,
        Ok(_) | Err(_) => return out.extend_from_slice(text),
    };
    let begin = out.len();
    let mut written = 0;
    let mut is_only_a_box = false;
    for word in text.split(|letter: char| !letter.is_alphanumeric() && !is_dash(letter)) {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        for (from, to) in boxes(word) {
            out.extend_from_slice(&text.as_bytes()[written..at + from]);
            out.extend_from_slice(OPEN);
            out.extend_from_slice(&text.as_bytes()[at + from..at + to]);
            out.extend_from_slice(CLOSE);
            written = at + to;
            is_only_a_box = (at + from, at + to) == (0, text.len());
        }
    }
    out.extend_from_slice(&text.as_bytes()[written..]);
    if written > 0 && !is_only_a_box {
        out.splice(begin..begin, OPEN_TEXT.iter().copied());
        out.extend_from_slice(CLOSE);
    }
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '–')
}

/// The pieces of a word that stay whole: all of it where every part is short, else its figures.
fn boxes(word: &str) -> Vec<(usize, usize)> {
    if !word.contains(is_dash) {
        return Vec::new();
    }
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let mut from = 0;
    for (at, dash) in word.match_indices(is_dash) {
        parts.push((from, at));
        from = at + dash.len();
    }
    parts.push((from, word.len()));
    let is_short = |part: &(usize, usize)| (1..=LONGEST_PART).contains(&word[part.0..part.1].chars().count());
    let is_figure =
        |part: &(usize, usize)| is_short(part) && word[part.0..part.1].bytes().all(|byte| byte.is_ascii_digit());
    if !word.contains('–') && parts.iter().all(is_short) {
        return vec![(0, word.len())];
    }
    let runs = parts.chunk_by(|one, other| is_figure(one) && is_figure(other));
    runs.filter(|run| run.len() > 1).map(|run| (run[0].0, run[run.len() - 1].1)).collect()
}

#[cfg(test)]
mod tests {
    use super::kept_together;

    /// Boxes are shown as brackets, and the text that they stand in by bars.
    fn check(html: &str, expected: &str) {
        let asked = format!("<main data-whole-scores>{html}");
        let kept = String::from_utf8(kept_together(asked.into_bytes())).expect("texts");
        let kept = kept.strip_prefix("<main data-whole-scores>").expect("what was asked with stays as it is");
        let mut shown = kept.replace("<bdi class=\"nb\">", "[").replace("<bdi>", "|").replace("</bdi>", "]");
        // Of each text the last bracket closes the text itself.
        while let Some(begin) = shown.find('|') {
            let end = begin + shown[begin..].find('<').unwrap_or(shown.len() - begin);
            let text = shown[begin + 1..end].to_owned();
            shown.replace_range(begin..end, &format!("{{{}}}", text.strip_suffix(']').expect("a text that is closed")));
        }
        assert_eq!(shown, expected);
    }

    #[test]
    fn scores_and_seasons_stay_on_one_line_wherever_they_stand() {
        check("<p>Het werd 3-2 (1-0).</p>", "<p>{Het werd [3-2] ([1-0]).}</p>");
        check("<td>9–12–8</td> in 2024-25, 1998–2004", "<td>[9–12–8]</td>{ in [2024-25], [1998–2004]}");
        check("een 0-1-nederlaag", "{een [0-1]-nederlaag}");
        check("na 2025-03-02", "{na [2025-03-02]}");
        check("3-2 en 1-0", "{[3-2] en [1-0]}");
    }

    #[test]
    fn short_words_do_too_and_longer_ones_break_where_they_may() {
        check("de Play-offs, de play-off en de top-6", "{de [Play-offs], de [play-off] en de [top-6]}");
        check("Sint-Truiden – Gent–Genk, een-op-een", "{Sint-Truiden – Gent–Genk, [een-op-een]}");
        check("015-27222222 – -3 KV- 12-", "015-27222222 – -3 KV- 12-");
    }

    #[test]
    fn a_page_that_does_not_ask_for_it_is_left_alone() {
        let html = b"<main><p>3-2</p></main>".to_vec();
        assert_eq!(kept_together(html.clone()), html);
    }

    #[test]
    fn attributes_code_and_drawings_are_left_alone() {
        for html in [
            "<title>3-2</title><time datetime=\"2025-03-02\" title='a > 3-2'>nu</time>",
            "<svg><svg><text>3-2</text></svg><text>3-2</text></svg><code>3-2</code><!-- 3-2 > 1-0 -->",
            "<script>3-2 < 1-0</script><textarea>3-2</textarea>",
        ] {
            check(html, html);
        }
        check("<selection-list>3-2</selection-list><svg/>", "<selection-list>[3-2]</selection-list><svg/>");
    }
}
