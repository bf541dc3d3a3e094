//! Blocks: fenced code whose first word is in braces, with TOML inside.

use std::ops::Range;

use serde::Deserialize;

use crate::records::values::{At, Date, Ranks, ValueFault};
use crate::source::near_miss;

/// A block of a text.
#[derive(Clone, Debug)]
pub enum Block {
    Table(TableBlock),
    Match(MatchBlock),
    Embed(EmbedBlock),
}

/// A league table; without settings that of the story's own moment.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TableBlock {
    pub of: Option<At<String>>,
    pub on: Option<Date>,
    pub after: Option<u16>,
    pub rows: Option<Ranks>,
}

/// A match.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchBlock {
    pub of: At<String>,
}

/// Something from elsewhere, shown as a link until asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmbedBlock {
    pub url: At<String>,
    pub title: String,
}

/// Why a block cannot be read; the range counts from the beginning of its inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockFault {
    pub message: String,
    pub range: Option<Range<usize>>,
    pub help: Option<String>,
}

const BLOCKS: [&str; 3] = ["{table}", "{match}", "{embed}"];

impl Block {
    /// From the words behind the fence and the inside.
    pub fn parse(info: &str, toml: &str) -> Result<Block, BlockFault> {
        let read = |fault: toml::de::Error| unreadable(&fault);
        match info.split_whitespace().next().unwrap_or_default() {
            "{table}" => toml::from_str(toml).map(Block::Table).map_err(read),
            "{match}" => toml::from_str(toml).map(Block::Match).map_err(read),
            "{embed}" => toml::from_str(toml).map(Block::Embed).map_err(read),
            other => Err(BlockFault {
                message: format!("there is no block `{other}`"),
                range: None,
                help: Some(match near_miss(other, BLOCKS) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the blocks are {}", BLOCKS.join(", ")),
                }),
            }),
        }
    }
}

/// Puts what is wrong with the settings of a block into the writer's words.
fn unreadable(fault: &toml::de::Error) -> BlockFault {
    if let Some(value) = ValueFault::from_error(fault.message()) {
        return BlockFault { message: value.message, range: fault.span(), help: value.help };
    }
    let said = fault.message().replace('\n', "; ");
    let ticked: Vec<&str> = said.split('`').skip(1).step_by(2).collect();
    let (message, help) = match ticked.split_first() {
        Some((written, known)) if said.starts_with("unknown field") => {
            let help = match near_miss(written, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its settings are {}", known.join(", ")),
            };
            (format!("this block has no setting `{written}`"), Some(help))
        }
        Some((key, _)) if said.starts_with("missing field") => {
            (format!("this block needs its `{key}`"), Some(format!("write `{key} = \"...\"` in it")))
        }
        _ => {
            let help = "write them as `of = \"...\"`, each on a line of its own";
            (format!("the settings of this block cannot be read: {said}"), Some(help.to_owned()))
        }
    };
    // A setting that is missing has no place of its own.
    let range = fault.span().filter(|_| !said.starts_with("missing field"));
    BlockFault { message, range, help }
}
