//! Drawings (SVG). What is published is written anew from what a drawing shows: shapes and colours, and nothing that could
//! run, load something, or tell of the machine it was drawn on.

use resvg::usvg::roxmltree::{Document, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, Options, Tree, WriteOptions};

/// Whether the bytes are meant to be SVG.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    start.trim_ascii_start().starts_with(b"<")
}

/// Its own size in whole pixels.
pub(super) fn size(bytes: &[u8]) -> Result<(u32, u32), String> {
    let size = read(bytes)?.size();
    let whole = |length: f32| length.round().max(1.0) as u32;
    Ok((whole(size.width()), whole(size.height())))
}

/// The same drawing, with nothing but what is to be seen.
pub(super) fn written_anew(bytes: &[u8]) -> Result<Vec<u8>, String> {
    Ok(read(bytes)?.to_string(&WriteOptions::default()).into_bytes())
}

/// Elements that we could not keep without keeping what must not be published, or without changing how it looks.
const REFUSED: [(&str, &str); 4] = [
    ("script", "is an SVG that runs a script"),
    ("foreignObject", "is an SVG with a page inside"),
    ("image", "is an SVG with another image inside; save it as PNG"),
    ("text", "is an SVG with text, which looks different on each machine; turn its text into paths"),
];

fn read(bytes: &[u8]) -> Result<Tree, String> {
    let broken = |error: &dyn std::fmt::Display| format!("is an SVG that cannot be read: {error}");
    let text = std::str::from_utf8(bytes).map_err(|error| broken(&error))?;
    // Drawing programs write a document type. Nothing that it names is fetched, and what it defines cannot grow without end.
    let reading = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text.trim_start_matches('\u{feff}'), reading);
    let document = document.map_err(|error| broken(&error))?;
    if document.root_element().tag_name().name() != "svg" {
        return Err("is no JPEG, PNG, WebP or SVG".to_owned());
    }
    for node in document.descendants() {
        if let Some((_, why)) = REFUSED.iter().find(|(name, _)| node.tag_name().name() == *name) {
            return Err((*why).to_owned());
        }
    }
    Tree::from_xmltree(&document, &options()).map_err(|error| broken(&error))
}

/// Nothing from outside the drawing is ever looked for.
pub(super) fn options<'o>() -> Options<'o> {
    Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}
