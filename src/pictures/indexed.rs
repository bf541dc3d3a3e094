//! PNG with a palette. A card has few colours and wide areas of each, so that this is a fraction of the bytes, and of the time,
//! of a PNG with all colours of every pixel.

use rustc_hash::FxHashMap;

const MOST_COLOURS: usize = 256;

/// A PNG of opaque pixels, given as red, green, blue and alpha. Where they have more colours than a palette, each of the rarer
/// ones, along the edges of letters, becomes the nearest of the others.
pub(super) fn png(pixels: &[u8], width: u32, height: u32) -> Vec<u8> {
    // Much of a card is paper: rows that are the same are looked at once.
    let mut rows: Vec<(&[u8], u32)> = Vec::new();
    for row in pixels.chunks_exact(width as usize * 4) {
        match rows.last_mut() {
            Some((last, times)) if *last == row => *times += 1,
            _ => rows.push((row, 1)),
        }
    }
    let (palette, mut places) = palette(&rows);
    let mut samples: Vec<u8> = Vec::with_capacity(pixels.len() / 4);
    for (row, times) in &rows {
        let begin = samples.len();
        for (colour, length) in runs(row) {
            let place = *places.entry(colour).or_insert_with(|| nearest(&palette, colour));
            samples.resize(samples.len() + length as usize, place);
        }
        let end = samples.len();
        (1..*times).for_each(|_| samples.extend_from_within(begin..end));
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

type Colour = [u8; 3];

/// Neighbours of one colour, with their number.
fn runs(row: &[u8]) -> impl Iterator<Item = (Colour, u32)> {
    let pixels: &[[u8; 4]] = row.as_chunks().0;
    pixels.chunk_by(|one, other| one == other).map(|run| ([run[0][0], run[0][1], run[0][2]], run.len() as u32))
}

/// The most frequent colours, and where each stands.
fn palette(rows: &[(&[u8], u32)]) -> (Vec<Colour>, FxHashMap<Colour, u8>) {
    let mut counts: FxHashMap<Colour, u32> = FxHashMap::default();
    for (row, times) in rows {
        runs(row).for_each(|(colour, length)| *counts.entry(colour).or_default() += length * times);
    }
    let mut counted: Vec<(Colour, u32)> = counts.into_iter().collect();
    counted.sort_unstable_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    counted.truncate(MOST_COLOURS);
    let palette: Vec<Colour> = counted.into_iter().map(|(colour, _)| colour).collect();
    let places = palette.iter().enumerate().map(|(place, colour)| (*colour, place as u8)).collect();
    (palette, places)
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let apart = |other: &Colour| -> u32 {
        other.iter().zip(colour).map(|(one, two)| u32::from(one.abs_diff(two)).pow(2)).sum()
    };
    let found = (0..palette.len()).min_by_key(|place| apart(&palette[*place]));
    found.expect("a palette has a colour") as u8
}
