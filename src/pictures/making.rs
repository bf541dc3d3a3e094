//! The files of a picture: its image is decoded once, turned upright, and made as small as each file wants. Only what is to be
//! seen is written again, so that no file tells where or by whom it was taken.

use std::io::Cursor;

use fast_image_resize::images::Image;
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageReader};
use moxcms::{ColorProfile, Layout, TransformOptions};

use super::drawing;
use super::frame::{Cut, Encoding, Making};
use super::head::orientation;

const WEBP_QUALITY: f32 = 80.0;
const JPEG_QUALITY: u8 = 82;

/// The bytes of each file, in their order.
///
/// # Errors
/// In words that go on after "this image": why it cannot be made.
pub fn make_images(bytes: &[u8], wanted: &[Making]) -> Result<Vec<Vec<u8>>, String> {
    if wanted.iter().all(|making| making.encoding == Encoding::Svg) {
        return wanted.iter().map(|_| drawing::written_anew(bytes)).collect();
    }
    let pixels = Pixels::of(upright(bytes)?);
    wanted.iter().map(|making| pixels.made(making)).collect()
}

/// The image as it is meant to be seen, in the colours that browsers take an image without a profile to have.
fn upright(bytes: &[u8]) -> Result<DynamicImage, String> {
    let broken = |error: image::ImageError| format!("cannot be read: {error}");
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().expect("bytes in memory can be read");
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (orientation, profile) = (orientation(&mut decoder), decoder.icc_profile().ok().flatten());
    let mut image = DynamicImage::from_decoder(decoder).map_err(broken)?;
    image = if image.color().has_alpha() { image.into_rgba8().into() } else { image.into_rgb8().into() };
    if let Some(profile) = profile {
        to_srgb(&mut image, &profile);
    }
    image.apply_orientation(orientation);
    Ok(image)
}

/// Without its profile a photograph of a telephone would look dull. A profile that cannot be used is left aside, as
/// browsers do.
fn to_srgb(image: &mut DynamicImage, profile: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
    let (layout, samples): (_, &mut [u8]) = match image {
        DynamicImage::ImageRgb8(pixels) => (Layout::Rgb, &mut *pixels),
        DynamicImage::ImageRgba8(pixels) => (Layout::Rgba, &mut *pixels),
        _ => return,
    };
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()) else {
        return;
    };
    // Row by row, so that a large image is not in memory once more.
    let row = if layout == Layout::Rgb { 3 * 4096 } else { 4 * 4096 };
    let mut converted = vec![0; row];
    for before in samples.chunks_mut(row) {
        let after = &mut converted[..before.len()];
        if transform.transform(before, after).is_err() {
            return;
        }
        before.copy_from_slice(after);
    }
}

struct Pixels {
    image: Image<'static>,
    has_alpha: bool,
}

impl Pixels {
    fn of(image: DynamicImage) -> Pixels {
        let (width, height, has_alpha) = (image.width(), image.height(), image.color().has_alpha());
        let kind = if has_alpha { PixelType::U8x4 } else { PixelType::U8x3 };
        let image = Image::from_vec_u8(width, height, image.into_bytes(), kind).expect("as many bytes as pixels need");
        Pixels { image, has_alpha }
    }

    fn made(&self, making: &Making) -> Result<Vec<u8>, String> {
        let (width, height) = (making.width, making.height);
        let mut small = Image::new(width, height, self.image.pixel_type());
        let Cut { left, top, width: cut_width, height: cut_height } = making.cut;
        let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3)).crop(
            left.into(),
            top.into(),
            cut_width.into(),
            cut_height.into(),
        );
        Resizer::new()
            .resize(&self.image, &mut small, &options)
            .map_err(|error| format!("cannot be made smaller: {error}"))?;
        let pixels = small.buffer();
        match making.encoding {
            Encoding::Webp => self.webp(pixels, width, height),
            Encoding::Jpeg => jpeg(pixels, width, height),
            Encoding::Png => self.png(pixels, width, height),
            Encoding::Svg => unreachable!("a drawing is never decoded"),
        }
    }

    /// A drawing made of pixels is often smaller, and always cleaner, without loss; a photograph never is.
    fn webp(&self, pixels: &[u8], width: u32, height: u32) -> Result<Vec<u8>, String> {
        let encoder = match self.has_alpha {
            true => webp::Encoder::from_rgba(pixels, width, height),
            false => webp::Encoder::from_rgb(pixels, width, height),
        };
        let written = |lossless: bool| {
            let quality = if lossless { 75.0 } else { WEBP_QUALITY };
            let written = encoder.encode_simple(lossless, quality);
            written.map(|bytes| bytes.to_vec()).map_err(|error| format!("cannot be written as WebP: {error:?}"))
        };
        let lossy = written(false)?;
        if !has_few_colours(pixels, if self.has_alpha { 4 } else { 3 }) {
            return Ok(lossy);
        }
        let lossless = written(true)?;
        Ok(if lossless.len() <= lossy.len() { lossless } else { lossy })
    }

    fn png(&self, pixels: &[u8], width: u32, height: u32) -> Result<Vec<u8>, String> {
        let colour = if self.has_alpha { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
        let mut bytes = Vec::new();
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, PngFilter::Adaptive)
            .write_image(pixels, width, height, colour)
            .map_err(|error| format!("cannot be written as PNG: {error}"))?;
        Ok(bytes)
    }
}

fn jpeg(pixels: &[u8], width: u32, height: u32) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
        .write_image(pixels, width, height, ExtendedColorType::Rgb8)
        .map_err(|error| format!("cannot be written as JPEG: {error}"))?;
    Ok(bytes)
}

/// Whether an image looks drawn: a photograph has thousands of colours.
fn has_few_colours(pixels: &[u8], size: usize) -> bool {
    const FEW: usize = 2048;
    let mut seen = rustc_hash::FxHashSet::default();
    pixels.chunks_exact(size).all(|pixel| {
        seen.insert(pixel);
        seen.len() <= FEW
    })
}
