//! What an image file is, told from its first bytes and its length; nothing is decoded but a drawing.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader};
use xxhash_rust::xxh3::xxh3_128;

use super::drawing;

/// More than a good camera makes; a file that claims more may be meant to fill the memory.
const MOST_PIXELS: u64 = 120_000_000;

/// An image that can be shown. The default stands for none, where a record is only checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImageHead {
    /// In pixels, as it is meant to be seen: a camera that was held upright says so in the file.
    pub width: u32,
    pub height: u32,
    pub kind: ImageKind,
    /// Of the bytes of the file.
    pub hash: u128,
}

/// What is in a file, as far as it decides what is made of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ImageKind {
    /// Without anything to be seen through.
    #[default]
    Photograph,
    /// Drawn pixel by pixel, or something can be seen through it: it stays without loss where it is small.
    Bitmap,
    /// SVG: one file of any size.
    Drawing,
}

/// What the bytes of a file are.
///
/// # Errors
/// In words that go on after "this image": why it cannot be shown.
pub fn read_head(bytes: &[u8]) -> Result<ImageHead, String> {
    let hash = xxh3_128(bytes);
    if drawing::is_one(bytes) {
        let (width, height) = drawing::size(bytes)?;
        return Ok(ImageHead { width, height, kind: ImageKind::Drawing, hash });
    }
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().expect("bytes in memory can be read");
    let format = reader.format().filter(|format| FORMATS.contains(format));
    let Some(format) = format else { return Err("is no JPEG, PNG, WebP or SVG".to_owned()) };
    if !is_whole(bytes, format) {
        return Err("ends before it is complete".to_owned());
    }
    let mut decoder = reader.into_decoder().map_err(|error| format!("cannot be read: {error}"))?;
    let (width, height) = upright(decoder.dimensions(), orientation(&mut decoder));
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(format!("has {width} × {height} pixels, more than can be made smaller"));
    }
    let kind = match format {
        ImageFormat::Png => ImageKind::Bitmap,
        _ if decoder.color_type().has_alpha() => ImageKind::Bitmap,
        _ => ImageKind::Photograph,
    };
    Ok(ImageHead { width, height, kind, hash })
}

const FORMATS: [ImageFormat; 3] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];

/// How the camera was held.
pub(super) fn orientation(decoder: &mut impl ImageDecoder) -> Orientation {
    // What is wrong with the data about an image is no fault of the image.
    decoder.orientation().unwrap_or(Orientation::NoTransforms)
}

fn upright((width, height): (u32, u32), orientation: Orientation) -> (u32, u32) {
    match orientation {
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH => {
            (height, width)
        }
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => (width, height),
    }
}

/// Whether the end of the file is there: a broken upload is found before anything is built.
fn is_whole(bytes: &[u8], format: ImageFormat) -> bool {
    match format {
        // Some cameras write more behind the end of the image.
        ImageFormat::Jpeg => scan(bytes).windows(2).rev().any(|pair| pair == [0xff, 0xd9]),
        ImageFormat::Png => has_all_chunks(bytes),
        _ => bytes.get(4..8).is_some_and(|size| {
            let size = u32::from_le_bytes(size.try_into().expect("four bytes"));
            bytes.len() as u64 >= u64::from(size) + 8
        }),
    }
}

/// Whether the chunks of a PNG follow on each other up to the one that ends it. What stands behind that one is no part of it.
fn has_all_chunks(bytes: &[u8]) -> bool {
    // Behind the signature: length and kind of each, what it holds, and a sum that proves it.
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let [a, b, c, d, kind @ ..] = rest {
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        if kind.len() < length.saturating_add(8) {
            return false;
        }
        if kind.starts_with(b"IEND") {
            return true;
        }
        rest = &kind[length + 8..];
    }
    false
}

/// A JPEG from where its own pixels begin. What a camera writes about an image stands before that, and in it mostly a small
/// image with an end of its own.
fn scan(bytes: &[u8]) -> &[u8] {
    const START_OF_SCAN: u8 = 0xda;
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        match rest {
            // Any number of them may stand before a marker.
            [0xff, 0xff, ..] => rest = &rest[1..],
            [0xff, marker, high, low, ..] if *marker != START_OF_SCAN => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = rest.get(2 + length..).unwrap_or_default();
            }
            _ => return rest,
        }
    }
}
