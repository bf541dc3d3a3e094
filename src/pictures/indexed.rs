//! PNG with a palette. A card has few colours and wide areas of each, so that this is a fraction of the bytes, and of the time,
//! of a PNG with all colours of every pixel.

use rustc_hash::FxHashMap;

const MOST_COLOURS: usize = 256;

/// A PNG of opaque pixels, given as red, green, blue and alpha. Where they have more colours than a palette, each of the rarer
/// ones, along the edges of letters, becomes the nearest of the others.
pub(super) fn png(pixels: &[u8], width: u32, height: u32) -> Vec<u8> {
    let (palette, mut places) = palette(pixels);
    let mut samples = Vec::with_capacity(pixels.len() / 4);
    let mut last = ([0; 3], None);
    for pixel in colours(pixels) {
        let place = match last {
            (colour, Some(place)) if colour == pixel => place,
            _ => *places.entry(pixel).or_insert_with(|| nearest(&palette, pixel)),
        };
        last = (pixel, Some(place));
        samples.push(place);
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_deflate_compression(png::DeflateCompression::Level(4));
    // Neighbours in a palette say nothing of each other.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().expect("memory takes all");
    writer.write_image_data(&samples).expect("as many samples as pixels");
    writer.finish().expect("memory takes all");
    bytes
}

fn colours(pixels: &[u8]) -> impl Iterator<Item = [u8; 3]> {
    pixels.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]])
}

/// The most frequent colours, and where each stands.
fn palette(pixels: &[u8]) -> (Vec<[u8; 3]>, FxHashMap<[u8; 3], u8>) {
    let mut counts: FxHashMap<[u8; 3], u32> = FxHashMap::default();
    let (mut run, mut length) = ([0; 3], 0);
    for pixel in colours(pixels) {
        if pixel != run {
            *counts.entry(run).or_default() += length;
            (run, length) = (pixel, 0);
        }
        length += 1;
    }
    *counts.entry(run).or_default() += length;
    let mut counted: Vec<([u8; 3], u32)> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    counted.sort_unstable_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    counted.truncate(MOST_COLOURS);
    let palette: Vec<[u8; 3]> = counted.into_iter().map(|(colour, _)| colour).collect();
    let places = palette.iter().enumerate().map(|(place, colour)| (*colour, place as u8)).collect();
    (palette, places)
}

fn nearest(palette: &[[u8; 3]], colour: [u8; 3]) -> u8 {
    let apart = |other: &[u8; 3]| -> u32 {
        other.iter().zip(colour).map(|(one, two)| u32::from(one.abs_diff(two)).pow(2)).sum()
    };
    let found = (0..palette.len()).min_by_key(|place| apart(&palette[*place]));
    found.expect("a palette has a colour") as u8
}
