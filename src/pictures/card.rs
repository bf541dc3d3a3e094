//! A card for social networks, from an SVG to a PNG.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::lettering::{FAMILY, FONTS};
use super::{drawing, indexed};

/// In pixels, as the networks show it.
pub const CARD_WIDTH: u32 = 1200;
pub const CARD_HEIGHT: u32 = 630;

/// The card that an SVG describes, as a PNG.
///
/// # Errors
/// What is wrong with the SVG.
pub fn draw_card(svg: &str) -> Result<Vec<u8>, String> {
    let options =
        Options { font_family: FAMILY.to_owned(), fontdb: std::sync::Arc::clone(&FONTS), ..drawing::options() };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut pixels = Pixmap::new(CARD_WIDTH, CARD_HEIGHT).expect("a card has pixels");
    let size = tree.size();
    let scale = Transform::from_scale(CARD_WIDTH as f32 / size.width(), CARD_HEIGHT as f32 / size.height());
    resvg::render(&tree, scale, &mut pixels.as_mut());
    Ok(indexed::png(pixels.data(), CARD_WIDTH, CARD_HEIGHT))
}
