//! The boxes in which pages show pictures, and the files that each needs. Pages name these files before they are made, so
//! that their names say all that they are made from.

use xxhash_rust::xxh3::Xxh3;

use super::head::{ImageHead, ImageKind};

/// A box of the theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frame {
    /// Round, in a ring: cut to a square.
    Face,
    /// The crest of a club: nothing is cut off.
    Crest,
    /// Above a text, as wide as the page. One that is higher than wide would push the text off the screen: it is cut.
    Lead,
    /// In a text or beside it: nothing is cut off.
    Figure,
    /// For social networks, in the shape that they show.
    Share,
}

/// A file to be made of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Making {
    /// Below the output folder: `pictures/hasi-dug-out-800-1a2b3c4d.webp`.
    pub file: String,
    pub width: u32,
    pub height: u32,
    pub encoding: Encoding,
    /// All that the bytes of the file follow from, as one number.
    pub fingerprint: u128,
    pub(super) cut: Cut,
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Webp,
    Jpeg,
    Png,
    Svg,
}

/// A part of an image, in its pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    pub(super) left: u32,
    pub(super) top: u32,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// Whenever an image would become other bytes than before, this goes up.
const EDITION: u32 = 1;

/// A WebP cannot be higher, in pixels; a page saved as an image can. It is shown without WebP then.
const HIGHEST_WEBP: u32 = 16_383;

/// What a frame asks for: widths, and of what width the file for browsers without WebP is.
struct Wish {
    webp: &'static [u32],
    plain: u32,
}

impl Frame {
    /// Twice the pixels of the box, for fine screens.
    fn wish(self) -> Wish {
        match self {
            Frame::Face => Wish { webp: &[96, 288], plain: 288 },
            Frame::Crest => Wish { webp: &[160, 320], plain: 320 },
            Frame::Lead | Frame::Figure => Wish { webp: &[400, 800, 1600], plain: 800 },
            Frame::Share => Wish { webp: &[], plain: 1200 },
        }
    }

    /// The shape that it is cut to, as width and height; None leaves it whole.
    fn shape(self, image: &ImageHead) -> Option<(u32, u32)> {
        match self {
            Frame::Face => Some((1, 1)),
            Frame::Lead => (u64::from(image.width) * 3 < u64::from(image.height) * 4).then_some((4, 3)),
            Frame::Share => Some((1200, 630)),
            Frame::Crest | Frame::Figure => None,
        }
    }

    fn cut(self, image: &ImageHead, focus: Option<[f64; 2]>) -> Cut {
        let whole = Cut { left: 0, top: 0, width: image.width, height: image.height };
        let Some((wide, high)) = self.shape(image) else { return whole };
        let scaled = |length: u32, by: u32, part: u32| {
            (u64::from(length) * u64::from(by) / u64::from(part)).clamp(1, u64::from(u32::MAX)) as u32
        };
        let width = image.width.min(scaled(image.height, wide, high));
        let height = image.height.min(scaled(image.width, high, wide));
        // Of a face the upper part is the one to keep, when nobody says where it is.
        let usual = if self == Frame::Face { [0.5, 0.35] } else { [0.5, 0.5] };
        let [x, y] = focus.unwrap_or(usual);
        let from = |length: u32, part: u32, point: f64| {
            let middle = f64::from(length) * point;
            (middle - f64::from(part) / 2.0).round().clamp(0.0, f64::from(length - part)) as u32
        };
        Cut { left: from(image.width, width, x), top: from(image.height, height, y), width, height }
    }
}

/// The files that a frame needs of an image: in WebP from narrow to wide, and last the one for every browser. A drawing is
/// one file. None is larger than the image. `slug` names them.
pub fn makings(slug: &str, image: &ImageHead, frame: Frame, focus: Option<[f64; 2]>) -> Vec<Making> {
    if image.kind == ImageKind::Drawing {
        let cut = Cut { left: 0, top: 0, width: image.width, height: image.height };
        return vec![making(slug, image, cut, image.width, Encoding::Svg)];
    }
    let (cut, wish) = (frame.cut(image, focus), frame.wish());
    let plain = match image.kind {
        ImageKind::Photograph => Encoding::Jpeg,
        ImageKind::Bitmap | ImageKind::Drawing => Encoding::Png,
    };
    let widest = wish.webp.last().map(|widest| cut.width.min(*widest));
    let narrower = wish.webp.iter().copied().filter(|width| widest.is_some_and(|widest| *width < widest));
    let mut makings: Vec<Making> =
        narrower.chain(widest).map(|width| making(slug, image, cut, width, Encoding::Webp)).collect();
    makings.retain(|making| making.height <= HIGHEST_WEBP);
    makings.push(making(slug, image, cut, cut.width.min(wish.plain), plain));
    makings
}

fn making(slug: &str, image: &ImageHead, cut: Cut, width: u32, encoding: Encoding) -> Making {
    let height = (u64::from(cut.height) * u64::from(width) + u64::from(cut.width) / 2) / u64::from(cut.width);
    let height = height.max(1) as u32;
    let mut hasher = Xxh3::new();
    hasher.update(&image.hash.to_le_bytes());
    for number in [EDITION, cut.left, cut.top, cut.width, cut.height, width, height, encoding as u32] {
        hasher.update(&number.to_le_bytes());
    }
    let fingerprint = hasher.digest128();
    let file = match encoding {
        Encoding::Svg => format!("pictures/{slug}-{:08x}.svg", fingerprint as u32),
        encoding => format!("pictures/{slug}-{width}-{:08x}.{}", fingerprint as u32, encoding.extension()),
    };
    Making { file, width, height, encoding, fingerprint, cut }
}

impl Encoding {
    fn extension(self) -> &'static str {
        match self {
            Encoding::Webp => "webp",
            Encoding::Jpeg => "jpg",
            Encoding::Png => "png",
            Encoding::Svg => "svg",
        }
    }
}
