//! A table in words and figures for a terminal: the very table that the pages show, in the site's main language.

use super::context::PageContext;
use super::parts::columns::Cell;
use super::parts::table::{Shape, league};
use crate::facts::LeagueTable;

/// A table, or one of its groups.
#[derive(Debug)]
pub struct TableText {
    pub caption: String,
    /// Between the club and the points.
    pub columns: Vec<String>,
    /// The head of the column of points, or what stands in their place.
    pub points: String,
    pub sections: Vec<SectionText>,
    /// Why clubs that are level stand in this order: whole sentences.
    pub why: Vec<String>,
    /// Matches in hand, points given or taken, clubs that left: whole sentences.
    pub notes: Vec<String>,
}

/// Places that mean the same.
#[derive(Debug)]
pub struct SectionText {
    pub zone: Option<String>,
    pub rows: Vec<RowText>,
}

#[derive(Debug)]
pub struct RowText {
    pub rank: u16,
    pub club: String,
    /// As [`TableText::columns`].
    pub cells: Vec<String>,
    pub points: String,
}

/// A table as its pages show it, group by group.
pub(super) fn table_texts(context: &PageContext<'_>, table: &LeagueTable) -> Vec<TableText> {
    let shape = Shape { here: &[], small: false, form: false, told: true };
    let cell = |cell: Cell| match cell {
        Cell::Count(count) => count.to_string(),
        Cell::Text(text) => text,
    };
    let text = |table: super::parts::table::Table<'_>| TableText {
        caption: table.caption,
        columns: table.columns.iter().map(|column| column.short.to_owned()).collect(),
        points: table.points.short.to_owned(),
        sections: table
            .sections
            .into_iter()
            .map(|section| SectionText {
                zone: section.zone,
                rows: section
                    .rows
                    .into_iter()
                    .map(|row| RowText {
                        rank: row.rank,
                        club: row.club.name.to_owned(),
                        cells: row.cells.into_iter().map(cell).collect(),
                        points: cell(row.points),
                    })
                    .collect(),
            })
            .collect(),
        why: table.why.map_or_else(Vec::new, |why| why.lines),
        notes: table.notes,
    };
    league(context, table, shape).into_iter().map(text).collect()
}
