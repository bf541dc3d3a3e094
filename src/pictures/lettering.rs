//! The letters of cards: the typeface of the theme, which is compiled in, and how wide a line of it is.

use std::ops::RangeInclusive;
use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::{Database, Source};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// The name by which a card asks for it.
pub(super) const FAMILY: &str = "Instrument Sans Condensed";

const BOLD: &[u8] = include_bytes!("fonts/instrument-sans-condensed-bold.ttf");
const MEDIUM: &[u8] = include_bytes!("fonts/instrument-sans-condensed-medium.ttf");

/// The two faces and nothing else.
pub(super) static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for face in [MEDIUM, BOLD] {
        fonts.load_font_source(Source::Binary(Arc::new(face)));
    }
    Arc::new(fonts)
});

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Medium,
    Bold,
}

impl Weight {
    fn font(self) -> FontRef<'static> {
        let bytes = match self {
            Weight::Medium => MEDIUM,
            Weight::Bold => BOLD,
        };
        FontRef::new(bytes).expect("the font is compiled in")
    }
}

/// A text in lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    pub lines: Vec<String>,
    /// Of the letters, in pixels.
    pub size: f64,
}

/// Whether the typeface has every letter and figure of the text. Signs that it lacks, a football for one, are left out; a
/// letter cannot be.
pub fn can_write(text: &str) -> bool {
    let letters = Weight::Bold.font().charmap();
    text.chars().all(|letter| !letter.is_alphanumeric() || letters.map(letter).is_some())
}

/// Where a text is to fit, in pixels.
#[derive(Clone, Debug)]
pub struct Room {
    pub width: f64,
    /// Of all lines, each as high as its letters; None where only their number counts.
    pub height: Option<f64>,
    pub lines: usize,
    /// Of the letters, from the smallest to the largest.
    pub sizes: RangeInclusive<f64>,
}

/// The text in lines that fit the room, with the largest letters that let them. What does not fit with the smallest ends in an
/// ellipsis.
pub fn fit_lines(text: &str, room: &Room, weight: Weight) -> Lines {
    const STEP: f64 = 2.0;
    let Room { width, height, sizes, .. } = room;
    let ruler = Ruler::new(weight);
    let words: Vec<String> = text.split_whitespace().map(|word| ruler.writable(word)).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let (smallest, mut size) = (*sizes.start(), *sizes.end());
    loop {
        let most = height.map_or(room.lines, |height| room.lines.min((height / size) as usize)).max(1);
        let lines = ruler.wrap(&words, width / size);
        let fits = lines.len() <= most && lines.iter().all(|line| ruler.width(line) * size <= *width);
        if fits {
            return Lines { lines: ruler.balanced(&words, width / size, lines), size };
        }
        if size - STEP < smallest {
            return Lines { lines: ruler.cut(lines, width / size, most), size };
        }
        size -= STEP;
    }
}

/// Measures in parts of the size of the letters.
struct Ruler {
    charmap: skrifa::charmap::Charmap<'static>,
    metrics: skrifa::metrics::GlyphMetrics<'static>,
    units: f64,
}

impl Ruler {
    fn new(weight: Weight) -> Ruler {
        let font = weight.font();
        let units = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em.into();
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        Ruler { charmap: font.charmap(), metrics, units }
    }

    fn writable(&self, word: &str) -> String {
        word.chars().filter(|letter| self.charmap.map(*letter).is_some()).collect()
    }

    /// Without kerning, which makes a line narrower if anything.
    fn width(&self, text: &str) -> f64 {
        let advance = |letter| self.charmap.map(letter).and_then(|glyph| self.metrics.advance_width(glyph));
        text.chars().filter_map(advance).map(f64::from).sum::<f64>() / self.units
    }

    fn wrap(&self, words: &[&str], width: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in words {
            match lines.last_mut() {
                Some(line) if self.width(line) + self.width(" ") + self.width(word) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push((*word).to_owned()),
            }
        }
        lines
    }

    /// The same number of lines, as even as they can be: the narrowest width that needs no more of them.
    fn balanced(&self, words: &[&str], width: f64, wrapped: Vec<String>) -> Vec<String> {
        let (mut narrow, mut wide, mut best) = (0.0, width, wrapped);
        for _ in 0..12 {
            let middle = (narrow + wide) / 2.0;
            let lines = self.wrap(words, middle);
            if lines.len() <= best.len() && lines.iter().all(|line| self.width(line) <= width) {
                (wide, best) = (middle, lines);
            } else {
                narrow = middle;
            }
        }
        best
    }

    fn cut(&self, mut lines: Vec<String>, width: f64, most: usize) -> Vec<String> {
        let is_cut = lines.len() > most;
        lines.truncate(most);
        for line in &mut lines {
            if self.width(line) > width {
                self.end(line, width);
            }
        }
        if let Some(last) = lines.last_mut().filter(|last| is_cut && !last.ends_with('…')) {
            self.end(last, width);
        }
        lines
    }

    /// Shortens the line until it has room for an ellipsis.
    fn end(&self, line: &mut String, width: f64) {
        while !line.is_empty() && self.width(line) + self.width("…") > width {
            line.pop();
        }
        line.truncate(line.trim_end_matches([' ', ',', ':', '.', '–', '-']).len());
        line.push('…');
    }
}
