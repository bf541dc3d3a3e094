//! Touchline turns articles and plain records about people, clubs, competitions and matches into a linked website.
//!
//! The modules stand in the order in which the data travels; each may use those above it and none below it.
//! `tests/layers` keeps that so. From `records` to `pages` everything is pure: no file is read or written, no
//! clock is asked, and faults are collected instead of thrown.

pub mod archive;
pub mod cli;
pub mod facts;
pub mod importers;
pub mod locale;
pub mod names;
pub mod output;
pub mod pages;
pub mod pictures;
pub mod records;
pub mod rendering;
pub mod search;
pub mod serve;
pub mod site;
pub mod source;
pub mod sport;
