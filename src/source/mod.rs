//! Authored text and the places in it: the only reader and writer of `content/`, and the faults that are found there.
//!
//! This layer knows nothing of sport. It hands out text with places ([`Span`]), takes faults with places
//! ([`Diagnostics`]), and prints them for people, editors and programs.

mod code;
mod diagnostic;
mod edit;
mod near_miss;
mod report;
mod span;
mod theme;
mod tree;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Diagnostics};
pub use edit::{Edit, EditError, apply_edits};
pub use near_miss::near_miss;
pub use report::{Format, Style, print};
pub use span::{FileId, Place, SourceFile, Sources, Span};
pub use theme::{Theme, read_theme, theme_folders};
pub use tree::{IMAGES, ReadError, read_content, read_image};
