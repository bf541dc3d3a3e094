//! The crest of a club: the real one where there is a picture of it, else a shield in its colours with its letters on a plate.

use schemars::JsonSchema;
use serde::Serialize;

use super::picture::{Image, image};
use crate::archive::{Club, Id};
use crate::pages::context::PageContext;
use crate::pictures::Frame;
use crate::records::values::Colour;

/// What the component `crest` draws.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Crest<'a> {
    /// Unique on its page: `cr-kv-mechelen`.
    pub(crate) id: String,
    /// From left to right; none when the colours are not known: then the shield stays plain.
    pub(crate) stripes: Vec<Stripe>,
    /// The letters on the plate.
    pub(crate) letters: &'a str,
    /// The real one, which takes its place.
    pub(crate) image: Option<Image<'a>>,
}

/// A stripe of the shield, in its own measures (64 wide).
#[derive(Debug, PartialEq, JsonSchema, Serialize)]
pub(crate) struct Stripe {
    /// From the left.
    pub(crate) x: f64,
    /// Its width.
    pub(crate) width: f64,
    /// Its colour: `#d40000`.
    pub(crate) colour: String,
}

pub(crate) fn crest<'a>(context: &PageContext<'a>, id: Id<Club>) -> Crest<'a> {
    let club = &context.archive.clubs[id];
    Crest {
        id: format!("cr-{}", club.slug.as_str()),
        stripes: stripes(&club.colours),
        letters: context.club(id).code,
        image: club.crest.map(|picture| image(context, picture, Frame::Crest)),
    }
}

/// The colours side by side, as they are written.
fn stripes(colours: &[Colour]) -> Vec<Stripe> {
    let width = 64.0 / colours.len().max(1) as f64;
    let stripe = |(place, colour): (usize, &Colour)| Stripe {
        x: (place as f64 * width * 100.0).round() / 100.0,
        width: (width * 100.0).round() / 100.0,
        colour: colour.to_string(),
    };
    colours.iter().enumerate().map(stripe).collect()
}
