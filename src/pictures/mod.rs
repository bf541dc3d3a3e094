//! Images, from bytes to bytes: how large the image in a file is, the smaller ones that pages show of it, and the cards that
//! social networks show of a page.
//!
//! This layer reads no file and knows neither records nor pages. It never looks at a font or a colour profile of the machine
//! it runs on: the same bytes become the same bytes everywhere.

mod card;
mod drawing;
mod frame;
mod head;
mod indexed;
mod lettering;
mod making;
#[cfg(test)]
mod tests;

pub use card::{CARD_HEIGHT, CARD_WIDTH, draw_card};
pub use frame::{Frame, Making, makings};
pub use head::{ImageHead, ImageKind, read_head};
pub use lettering::{Lines, Room, Weight, can_write, fit_lines};
pub use making::make_images;
