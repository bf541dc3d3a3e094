//! Parts a Markdown file into its TOML and its prose.

use std::ops::Range;

/// Where the two parts stand in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    pub toml: Range<usize>,
    pub prose: Range<usize>,
}

/// What is wrong with the `+++` lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadFrontMatter {
    /// The file does not begin with one.
    NotOpened,
    /// The first is there and the second is not.
    NotClosed,
}

const FENCE: &str = "+++";

/// Finds the TOML between the first line, which holds `+++` alone, and the next such line.
pub fn split(text: &str) -> Result<Parts, BadFrontMatter> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or("");
    if first.trim_end() != FENCE {
        return Err(BadFrontMatter::NotOpened);
    }
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == FENCE {
            return Ok(Parts { toml: first.len()..at, prose: at + line.len()..text.len() });
        }
        at += line.len();
    }
    Err(BadFrontMatter::NotClosed)
}

#[cfg(test)]
mod tests {
    use super::{BadFrontMatter, split};

    #[test]
    fn the_two_fences_part_a_file() {
        let check = |text: &str, toml: &str, prose: &str| {
            let parts = split(text).expect("two fences");
            assert_eq!((&text[parts.toml], &text[parts.prose]), (toml, prose));
        };
        check("+++\nname = 1\n+++\nBody\n", "name = 1\n", "Body\n");
        check("+++\r\nname = 1\r\n+++\r\n", "name = 1\r\n", "");
        check("+++\n+++", "", "");
        check("+++\na = \"+++ b\"\n+++\n", "a = \"+++ b\"\n", "");
        assert_eq!(split("name = 1\n"), Err(BadFrontMatter::NotOpened));
        assert_eq!(split(""), Err(BadFrontMatter::NotOpened));
        assert_eq!(split("+++\nname = 1\n"), Err(BadFrontMatter::NotClosed));
    }
}
