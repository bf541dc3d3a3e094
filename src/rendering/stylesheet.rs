//! The style sheet of the theme as it is sent: without the comments and the space that are there for people who read it. What
//! it says stays the same, so nothing is renamed, reordered or merged here.

/// Characters beside which a style sheet needs no space.
const STANDS_ALONE: [char; 4] = ['{', '}', ';', ','];

/// The sheet without comments and without space that means nothing. Strings stay as they are.
pub(super) fn compact(sheet: &str) -> String {
    let mut text = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => {
                let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
                text.push_str(&rest[..end]);
                end
            }
            _ if first.is_whitespace() => {
                // A space before a colon parts two selectors; behind one it never means anything.
                let needless = |last: char| STANDS_ALONE.contains(&last) || last == ':' || last == ' ';
                if !text.ends_with(needless) && !text.is_empty() {
                    text.push(' ');
                }
                first.len_utf8()
            }
            _ => {
                if STANDS_ALONE.contains(&first) && text.ends_with(' ') {
                    text.pop();
                }
                if first == '}' && text.ends_with(';') {
                    text.pop();
                }
                text.push(first);
                first.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::compact;
    use crate::rendering::builtin::TEMPLATES;

    #[test]
    fn comments_and_needless_space_go_and_all_that_means_something_stays() {
        for (written, sent) in [
            ("/* why */\n.a { color: red; }\n", ".a{color:red}"),
            (".a  .b,\n.c > .d { margin: 0 auto; }", ".a .b,.c > .d{margin:0 auto}"),
            ("a :hover { x: y }", "a :hover{x:y}"),
            (".a::after { content: \" ( /* no comment */ \"; }", ".a::after{content:\" ( /* no comment */ \"}"),
            (
                "@media (width < 62rem) and (a) { b { c: calc(1px + 2px) } }",
                "@media (width < 62rem) and (a){b{c:calc(1px + 2px)}}",
            ),
            ("a { b: c } /* never closed", "a{b:c}"),
        ] {
            assert_eq!(compact(written).trim_end(), sent, "{written}");
        }
    }

    /// Every class that the sheet has a rule for.
    fn classes(sheet: &str) -> BTreeSet<&str> {
        let mut classes = BTreeSet::new();
        for selectors in sheet.split('}').filter_map(|rule| rule.rsplit_once('{')).map(|(before, _)| before) {
            for part in selectors.rsplit(['{', ';']).next().unwrap_or_default().split('.').skip(1) {
                let end = part.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter));
                let class = &part[..end.unwrap_or(part.len())];
                // `.5rem` is a length.
                if class.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                    classes.insert(class);
                }
            }
        }
        classes
    }

    #[test]
    fn no_rule_is_for_a_class_that_nothing_writes() {
        let sheet = compact(include_str!("../../static/touchline.css"));
        let mut writers: String = TEMPLATES.iter().map(|(_, text)| *text).collect();
        for file in walkdir::WalkDir::new("src").into_iter().chain(walkdir::WalkDir::new("static")).flatten() {
            if file.path().extension().is_some_and(|ending| ending == "rs" || ending == "js") {
                writers += &std::fs::read_to_string(file.path()).expect("a file of this repository");
            }
        }
        let words: BTreeSet<&str> =
            writers.split(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter)).collect();
        // Numbered: columns that narrow places leave out, the lines of a drawing, steps of room.
        let is_numbered = |class: &str| {
            let stem = class.trim_end_matches(|letter: char| letter.is_ascii_digit());
            stem.len() < class.len() && (stem.len() == 1 || words.contains(stem))
        };
        let classes = classes(&sheet);
        assert!(classes.len() > 150, "{classes:?}");
        let is_unknown = |class: &&&str| !words.contains(**class) && !is_numbered(class);
        let unknown: Vec<&&str> = classes.iter().filter(is_unknown).collect();
        assert!(unknown.is_empty(), "rules in static/touchline.css that no page can use: {unknown:?}");
    }
}
