//! No word of a page stands in a template: it would be the same in every language, and no test of the words would see it.

use super::{files, root};

/// Attributes that readers read or hear.
const SAID: [&str; 5] = ["alt", "aria-label", "aria-description", "placeholder", "title"];

/// The template with what Tera fills in, decides and leaves out taken away.
fn without_tags(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::with_capacity(text.len());
    let opening = |rest: &str| ["{{", "{%", "{#"].iter().filter_map(|tag| rest.find(tag)).min();
    while let Some(at) = opening(rest) {
        plain.push_str(&rest[..at]);
        let closing = match &rest[at..at + 2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let end = rest[at..].find(closing).map_or(rest.len(), |end| at + end + closing.len());
        rest = &rest[end..];
    }
    plain + rest
}

/// The words that a template says itself, in its text and in attributes that are read out.
fn own_words(template: &str) -> Vec<String> {
    let html = without_tags(template);
    let mut words = Vec::new();
    for (place, part) in html.split('<').enumerate() {
        let (tag, text) = if place == 0 { ("", part) } else { part.split_once('>').unwrap_or((part, "")) };
        let decoded = text.split('&').enumerate().map(|(place, piece)| match place {
            0 => piece,
            // `&nbsp;` is a sign and no word.
            _ => piece.split_once(';').map_or(piece, |(_, rest)| rest),
        });
        let said = decoded.map(str::trim).filter(|text| text.contains(char::is_alphabetic) && !is_attribute(text));
        words.extend(said.map(str::to_owned));
        for attribute in SAID {
            let opening = format!(" {attribute}=\"");
            let values = tag.match_indices(&opening).map(|(at, opening)| &tag[at + opening.len()..]);
            let values = values.map(|rest| rest.split('"').next().unwrap_or(rest).trim());
            words.extend(values.filter(|value| value.contains(char::is_alphabetic)).map(str::to_owned));
        }
    }
    words
}

/// A component may be an attribute and nothing else.
fn is_attribute(text: &str) -> bool {
    text.split_once("=\"").is_some_and(|(name, value)| {
        name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') && !value.contains(char::is_alphabetic)
    })
}

#[test]
fn no_template_has_a_word_of_its_own() {
    let mut faults = Vec::new();
    for (path, text) in files("templates", "html") {
        let name = path.strip_prefix(root()).expect("a template of this repository").display().to_string();
        faults.extend(own_words(&text).into_iter().map(|words| format!("{name}: {words:?}")));
    }
    assert!(faults.is_empty(), "give each a key in src/locale/words:\n{}", faults.join("\n"));
}

#[test]
fn words_are_found_in_text_and_in_attributes_that_are_read_out() {
    let check = |template: &str, expected: &[&str]| assert_eq!(own_words(template), expected, "{template}");
    check("<p>{{ page.title }}, {{ page.date }} – &nbsp;</p>", &[]);
    check("{# A title. #}<p class=\"stand\">Stand {{ page.round }}</p>", &["Stand"]);
    check("<nav aria-label=\"{{ words.menu }}\"><a aria-label=\"Vorige\" href=\"/x/\">‹</a></nav>", &["Vorige"]);
    check("{% component a(b) %} data-b=\"{{ b }}|\"{% endcomponent a %}", &[]);
    check("{% if a %}<b>m+</b>{% endif %}", &["m+"]);
    check("<a title=\"{% if a %}Meer{% endif %}\">…</a>", &["Meer"]);
}
