//! Whether there is room beside a story: on a wide screen the match, the table and the people stand beside the text, and what
//! else to read joins them where the text is long enough, so that neither column ends far above the other.
//!
//! Heights are estimated in lines of the text. On a phone, where everything is one column, the order is the same either way.

use crate::pages::prose::{Piece, ProseView};

/// Letters in a line of the text at its full width.
const LETTERS: usize = 66;

/// The rest of the last line of a paragraph and the space below it.
const LINES_OF_BREAK: usize = 1;

/// A table or a match in the text.
const LINES_OF_PIECE: usize = 9;

const LINES_OF_MATCH: usize = 6;
const LINES_OF_TABLE: usize = 14;
const LINES_OF_PERSON: usize = 2;
const LINES_OF_STORY: usize = 3;
/// A heading with the space above it.
const LINES_OF_HEADING: usize = 2;

/// What stands below a text in its own column: what was checked, the way through the thread.
const LINES_BELOW: usize = 10;

/// How much stands beside a text.
pub(crate) struct Beside {
    pub(crate) matches: usize,
    pub(crate) has_table: bool,
    pub(crate) people: usize,
    pub(crate) stories: usize,
}

/// Whether the text, with what stands below it, is at least as high as all of it.
pub(crate) fn is_room_beside(text: &ProseView<'_>, beside: &Beside) -> bool {
    let part = |count: usize, each: usize| if count == 0 { 0 } else { LINES_OF_HEADING + count * each };
    let wanted = part(beside.matches, LINES_OF_MATCH)
        + if beside.has_table { LINES_OF_TABLE } else { 0 }
        + part(beside.people, LINES_OF_PERSON)
        + part(beside.stories, LINES_OF_STORY);
    text.pieces.iter().map(lines).sum::<usize>() + LINES_BELOW >= wanted
}

fn lines(piece: &Piece<'_>) -> usize {
    match piece {
        Piece::Html { html } => {
            let mut is_tag = false;
            let letters = html.chars().filter(|letter| {
                let is_text = !is_tag && *letter != '<';
                is_tag = (is_tag || *letter == '<') && *letter != '>';
                is_text
            });
            letters.count() / LETTERS
                + html.matches("</p>").count() * LINES_OF_BREAK
                + html.matches("</h").count() * LINES_OF_HEADING
        }
        Piece::Table { .. } | Piece::Match { .. } | Piece::Figure { .. } => LINES_OF_PIECE,
        Piece::Embed { .. } => LINES_OF_BREAK,
    }
}

#[cfg(test)]
mod tests {
    use super::{Beside, is_room_beside};
    use crate::pages::prose::{Piece, ProseView};

    fn text(letters: usize) -> ProseView<'static> {
        let html = format!("<p class=\"{}\">{}</p>", "never counted".repeat(500), "o".repeat(letters));
        ProseView { pieces: vec![Piece::Html { html }], ..ProseView::default() }
    }

    #[test]
    fn a_long_text_has_room_for_stories_beside_it_and_a_short_one_has_not() {
        let beside = Beside { matches: 1, has_table: true, people: 5, stories: 5 };
        assert!(is_room_beside(&text(5_000), &beside));
        assert!(!is_room_beside(&text(1_500), &beside));
        let little = Beside { matches: 0, has_table: false, people: 0, stories: 5 };
        assert!(is_room_beside(&text(1_000), &little));
    }
}
