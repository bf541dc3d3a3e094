//! Blocks: fenced code whose first word is in braces, with TOML inside.

use std::ops::Range;

use serde::Deserialize;

use crate::records::values::{At, Date, Ranks};
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
    pub url: String,
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
        let read = |fault: toml::de::Error| BlockFault {
            message: format!("the settings of this block cannot be read: {}", fault.message().replace('\n', "; ")),
            range: fault.span(),
            help: None,
        };
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

    /// What it is of.
    pub fn of(&self) -> Option<&At<String>> {
        match self {
            Block::Table(table) => table.of.as_ref(),
            Block::Match(game) => Some(&game.of),
            Block::Embed(_) => None,
        }
    }
}
