//! A running text as words, each with what stands before it.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::reading::BLOCK_END;
use crate::records::values::fold_letters;

/// A word: letters and figures with nothing between them. `K.V.` is one, and so is `&`.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) gap: Gap,
    /// Begins with a capital.
    pub(super) is_capital: bool,
    pub(super) starts_sentence: bool,
    /// Stands where nothing is a name.
    pub(super) is_quiet: bool,
}

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// It is the first of its block.
    Block,
    Space,
    Hyphen,
    Apostrophe,
    /// A point with nothing behind it.
    Point,
    /// A point and a blank, which need not end a sentence.
    PointSpace,
    Comma,
    /// A dash, or a hyphen with blanks beside it.
    Dash,
    Slash,
    /// An end of a sentence, a colon, an opening quotation mark.
    Start,
    Other,
}

impl Gap {
    /// Whether two words of one name may have this between them. `after` is the length of the word before it.
    pub(super) fn joins_a_name(self, after: usize) -> bool {
        match self {
            Gap::Space | Gap::Hyphen | Gap::Apostrophe | Gap::Point | Gap::Slash => true,
            // `St. Truiden`, `1. FC Köln`; after a longer word the point ends a sentence.
            Gap::PointSpace => after <= 3,
            Gap::Block | Gap::Comma | Gap::Dash | Gap::Start | Gap::Other => false,
        }
    }
}

/// Signs that are not seen and part nothing.
fn is_transparent(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A word of a text without capitals, accents and signs that are not seen.
pub(super) fn fold_word(word: &str, folded: &mut String) {
    folded.clear();
    fold_letters(word, |letter| {
        if letter.is_alphanumeric() || letter == '&' {
            folded.push(letter);
        }
    });
}

/// The words of a text. `quiet` holds the places where nothing is a name, in order; `is_abbreviation` knows words whose point
/// ends no sentence, by their folded form.
pub(super) fn tokens(text: &str, quiet: &[Range<usize>], is_abbreviation: impl Fn(&str) -> bool) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut word: Option<(usize, usize)> = None;
    let mut between = 0;
    let mut folded = String::new();
    for (at, letter) in text.char_indices() {
        let belongs = match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' => true,
            ' ' | '.' | ',' | '\n' => false,
            _ => letter.is_alphanumeric() || (word.is_some() && (is_combining_mark(letter) || is_transparent(letter))),
        };
        match (&mut word, belongs) {
            (Some((_, end)), true) => {
                if !is_transparent(letter) {
                    *end = at + letter.len_utf8();
                }
            }
            (None, true) => word = Some((at, at + letter.len_utf8())),
            (Some((start, end)), false) => {
                push(&mut tokens, text, *start..*end, between, &is_abbreviation, &mut folded);
                between = *end;
                word = None;
            }
            (None, false) => {}
        }
        if letter == '&' {
            push(&mut tokens, text, at..at + 1, between, &is_abbreviation, &mut folded);
            between = at + 1;
        }
    }
    if let Some((start, end)) = word {
        push(&mut tokens, text, start..end, between, &is_abbreviation, &mut folded);
    }
    silence(&mut tokens, quiet);
    silence(&mut tokens, &addresses(text));
    tokens
}

fn push(
    tokens: &mut Vec<Token>,
    text: &str,
    word: Range<usize>,
    between: usize,
    is_abbreviation: &impl Fn(&str) -> bool,
    folded: &mut String,
) {
    let gap = gap(&text[between..word.start], tokens.is_empty());
    let first = text[word.clone()].chars().next().expect("a word has a letter");
    let is_capital = first.is_uppercase();
    // `K.V.` is one word, and so is `J.-P.`
    if (gap == Gap::Point || &text[between..word.start] == ".-")
        && let Some(last) = tokens.last_mut()
        && is_capital
        && text[word.clone()].chars().count() == 1
        && is_dotted(&text[last.start as usize..last.end as usize])
    {
        last.end = word.end as u32;
        return;
    }
    let starts_sentence = match (gap, tokens.last()) {
        (Gap::Block | Gap::Start, _) => true,
        (Gap::PointSpace, Some(last)) => {
            let before = &text[last.start as usize..last.end as usize];
            fold_word(before, folded);
            // `(70. Thomas` is a minute, and no end of a sentence.
            let is_number =
                before.bytes().all(|byte| byte.is_ascii_digit()) && text[..last.start as usize].ends_with('(');
            let is_initial = is_dotted(before) && last.is_capital;
            !(is_initial || is_number || is_abbreviation(folded))
        }
        _ => false,
    };
    tokens.push(Token {
        start: word.start as u32,
        end: word.end as u32,
        gap,
        is_capital,
        starts_sentence,
        is_quiet: false,
    });
}

/// A single letter, or several with points between them: `B`, `K.V`, `J.-P`.
pub(super) fn is_dotted(word: &str) -> bool {
    word.split(['.', '-']).all(|part| {
        let mut letters = part.chars();
        letters.next().is_none_or(|letter| letter.is_alphabetic() && letters.next().is_none())
    })
}

fn gap(between: &str, is_first: bool) -> Gap {
    // Most words have a blank before them.
    if between == " " {
        return if is_first { Gap::Block } else { Gap::Space };
    }
    if is_first || between.contains(BLOCK_END) {
        return Gap::Block;
    }
    let mut blanks = false;
    let mut signs = [' '; 3];
    let mut count = 0;
    for letter in between.chars().filter(|letter| !is_transparent(*letter)) {
        if letter.is_whitespace() {
            blanks = true;
        } else if count < signs.len() {
            signs[count] = letter;
            count += 1;
        } else {
            break;
        }
    }
    let signs = &signs[..count];
    let opens = |sign: &char| matches!(sign, '"' | '“' | '„' | '«' | '‘' | '‹' | '”');
    match signs {
        [] => Gap::Space,
        ['-' | '‐' | '‑'] if !blanks => Gap::Hyphen,
        ['-' | '‐' | '‑' | '–' | '—' | '−'] => Gap::Dash,
        ['\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′'] if !blanks => Gap::Apostrophe,
        ['.'] if !blanks => Gap::Point,
        ['.'] => Gap::PointSpace,
        [','] if blanks => Gap::Comma,
        ['/'] => Gap::Slash,
        _ if blanks && signs.iter().any(|sign| matches!(sign, '.' | '!' | '?' | '…' | ':') || opens(sign)) => {
            // A quotation that closes begins nothing: `"Kom", zei Hasi`.
            if matches!(signs, [sign, ','] if opens(sign)) { Gap::Other } else { Gap::Start }
        }
        _ => Gap::Other,
    }
}

/// Marks the words that touch these places.
fn silence(tokens: &mut [Token], places: &[Range<usize>]) {
    for place in places {
        let first = tokens.partition_point(|token| (token.end as usize) <= place.start);
        tokens[first..].iter_mut().take_while(|token| (token.start as usize) < place.end).for_each(|token| {
            token.is_quiet = true;
        });
    }
}

/// Addresses of the web and of mail, handles and hashtags.
fn addresses(text: &str) -> Vec<Range<usize>> {
    if !text.contains(['@', '#']) && !text.contains("://") && !text.contains("www.") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    for run in text.split_inclusive(char::is_whitespace) {
        let inside = run.trim_start_matches(['(', '[', '"', '\'', '“', '‘', '«', '„', '-', '.']);
        let is_address = inside.starts_with(['@', '#'])
            || inside.starts_with("www.")
            || inside.contains("://")
            || inside.find('@').is_some_and(|sign| sign > 0);
        if is_address {
            found.push(at..at + run.len());
        }
        at += run.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let tokens = tokens(text, &[], |word| word == "dhr");
        let shown: Vec<String> = tokens
            .iter()
            .map(|token| {
                let word = &text[token.start as usize..token.end as usize];
                let start = if token.starts_sentence { "^" } else { "" };
                let quiet = if token.is_quiet { "~" } else { "" };
                format!("{start}{quiet}{word}:{:?}", token.gap)
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }

    #[test]
    fn words_are_parted_as_a_reader_parts_them() {
        check("KV Mechelen-trainer", "^KV:Block Mechelen:Space trainer:Hyphen");
        check("Hasi’s ploeg", "^Hasi:Block s:Apostrophe ploeg:Space");
        check("K.V. Mechelen won. Hasi", "^K.V:Block Mechelen:PointSpace won:Space ^Hasi:PointSpace");
        check("dhr. Hasi en B. Hasi", "^dhr:Block Hasi:PointSpace en:Space B:Space Hasi:PointSpace");
        check("Gent – Genk 2-1", "^Gent:Block Genk:Dash 2:Space 1:Hyphen");
        check("zei \"Hasi\", en", "^zei:Block ^Hasi:Start en:Other");
        check(
            "Mail a@hasi.be @hasi #KVM Hasi",
            "^Mail:Block ~a:Space ~hasi:Other ~be:Point ~hasi:Other ~KVM:Other Hasi:Space",
        );
        check("Brighton & Hove", "^Brighton:Block &:Space Hove:Space");
        check("⚽Hasi", "^Hasi:Block");
        check("Me\u{ad}che\u{200b}len", "^Me\u{ad}che\u{200b}len:Block");
    }
}
