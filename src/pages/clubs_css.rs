//! `clubs.css`: the colours of each club as four tokens, made from its record.
//!
//! `--c1` and `--c2` are the colours as recorded, for fills and flags, always with an ink outline. `--flag` is the pattern:
//! the colours side by side, as many stripes as are written. `--ct` is the only one for text and lines: of the first two
//! colours the one that needs least change to stand out from both surfaces of the theme, darkened by day and lightened by
//! night. A club without colours has no rule here: the theme
//! itself says how it is drawn.

use std::fmt::Write;

use crate::archive::{Archive, Club};
use crate::pages::parts::club::colours_class;
use crate::records::values::Colour;

/// The paper and the sheet of the theme by day and by night, as `touchline.css` has them.
const LIGHT: [Colour; 2] = [colour(0xed, 0xf3, 0xea), colour(0xfa, 0xfc, 0xf9)];
const DARK: [Colour; 2] = [colour(0x0e, 0x15, 0x12), colour(0x16, 0x20, 0x19)];

/// The least contrast of text in a club's colour; the accessibility guidelines ask for 4.5.
const LEAST_CONTRAST: f64 = 5.0;

const fn colour(red: u8, green: u8, blue: u8) -> Colour {
    Colour { red, green, blue }
}

/// The style sheet of all clubs that have colours, by slug.
pub fn clubs_css(archive: &Archive) -> String {
    let mut css = String::from("@layer tokens {\n");
    for (_, club) in archive.clubs.iter() {
        if let Some(rule) = rule(club) {
            css.push_str(&rule);
        }
    }
    css.push_str("}\n");
    css
}

fn rule(club: &Club) -> Option<String> {
    let first = *club.colours.first()?;
    let second = club.colours.get(1).copied().unwrap_or(first);
    let light = text_colour([first, second], LIGHT, darkened);
    let dark = text_colour([first, second], DARK, lightened);
    let text = if light == dark { light.to_string() } else { format!("light-dark({light}, {dark})") };
    let class = colours_class(club);
    let flag = flag(&club.colours);
    Some(format!("  .{class} {{ --c1: {first}; --c2: {second}; --ct: {text}; --flag: {flag}; }}\n"))
}

/// The colours from left to right, in stripes of one width.
fn flag(colours: &[Colour]) -> String {
    if let [only] = colours {
        return format!("linear-gradient({only}, {only})");
    }
    let mut flag = String::from("linear-gradient(90deg");
    let share = |stripes: usize| {
        let hundredths = (10_000 * stripes + colours.len() / 2) / colours.len();
        match hundredths % 100 {
            0 => format!("{}%", hundredths / 100),
            rest => format!("{}.{rest:02}%", hundredths / 100),
        }
    };
    for (place, colour) in colours.iter().enumerate() {
        let from = if place == 0 { String::new() } else { " 0".to_owned() };
        let to = if place + 1 == colours.len() { String::new() } else { format!(" {}", share(place + 1)) };
        write!(flag, ", {colour}{from}{to}").expect("writing to a string never fails");
    }
    flag.push(')');
    flag
}

/// Of two colours the one that needs least change; the first of two that need the same.
fn text_colour(colours: [Colour; 2], surfaces: [Colour; 2], change: fn(Colour, u32) -> Colour) -> Colour {
    let needed = colours.map(|colour| {
        let enough = |percent: &u32| {
            let changed = change(colour, *percent);
            surfaces.iter().all(|surface| contrast(changed, *surface) >= LEAST_CONTRAST)
        };
        (0..=100).find(enough).expect("black on light and white on dark are enough")
    });
    let at = usize::from(needed[1] < needed[0]);
    change(colours[at], needed[at])
}

fn darkened(colour: Colour, percent: u32) -> Colour {
    let part = |part: u8| (u32::from(part) * (100 - percent) / 100) as u8;
    Colour { red: part(colour.red), green: part(colour.green), blue: part(colour.blue) }
}

fn lightened(colour: Colour, percent: u32) -> Colour {
    let part = |part: u8| (u32::from(part) + (255 - u32::from(part)) * percent / 100) as u8;
    Colour { red: part(colour.red), green: part(colour.green), blue: part(colour.blue) }
}

/// Relative luminance, as the Web Content Accessibility Guidelines 2.1 define it.
fn luminance(colour: Colour) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}

/// From 1 to 21, as the guidelines define it.
pub(super) fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Whether two fills are hard to tell apart: the away side then takes its second colour.
pub(super) fn are_near(one: Colour, other: Colour) -> bool {
    let apart = |one: u8, other: u8| u32::from(one.abs_diff(other)).pow(2);
    apart(one.red, other.red) + apart(one.green, other.green) + apart(one.blue, other.blue) < 90_u32.pow(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(written: &str) -> Colour {
        Colour::parse(written).unwrap_or_else(|| panic!("{written} is a colour"))
    }

    #[test]
    fn text_in_any_colour_stands_out_from_both_surfaces_by_day_and_by_night() {
        let steps = [0u8, 51, 102, 153, 204, 255];
        for red in steps {
            for green in steps {
                for blue in steps {
                    let club = [Colour { red, green, blue }, parse("#ffffff")];
                    let light = text_colour(club, LIGHT, darkened);
                    let dark = text_colour(club, DARK, lightened);
                    assert!(LIGHT.iter().all(|paper| contrast(light, *paper) >= LEAST_CONTRAST), "{club:?}: {light}");
                    assert!(DARK.iter().all(|paper| contrast(dark, *paper) >= LEAST_CONTRAST), "{club:?}: {dark}");
                }
            }
        }
    }

    #[test]
    fn a_club_is_written_in_the_colour_that_needs_least_change() {
        let mechelen = [parse("#ffd500"), parse("#d5121e")];
        assert_eq!(text_colour(mechelen, DARK, lightened), parse("#ffd500"), "yellow by night");
        assert!(text_colour(mechelen, LIGHT, darkened).green < 0x20, "red by day");
        let white = [parse("#ffffff"); 2];
        assert_eq!(text_colour(white, DARK, lightened), white[0]);
        assert!(luminance(text_colour(white, LIGHT, darkened)) < 0.2, "grey by day");
    }

    #[test]
    fn the_surfaces_are_those_of_the_style_sheet() {
        let css = include_str!("../../static/touchline.css");
        for (token, [light, dark]) in [("paper", [LIGHT[0], DARK[0]]), ("sheet", [LIGHT[1], DARK[1]])] {
            let rule = format!("--{token}: light-dark({light}, {dark});");
            assert!(css.contains(&rule), "{rule}");
        }
    }

    #[test]
    fn a_flag_has_the_colours_side_by_side() {
        let colours = |written: &str| written.split(' ').map(parse).collect::<Vec<_>>();
        for (written, expected) in [
            ("#ffffff", "linear-gradient(#ffffff, #ffffff)"),
            ("#000000 #ffffff", "linear-gradient(90deg, #000000 50%, #ffffff 0)"),
            ("#000000 #ffffff #ff0000", "linear-gradient(90deg, #000000 33.33%, #ffffff 0 66.67%, #ff0000 0)"),
        ] {
            assert_eq!(flag(&colours(written)), expected);
        }
    }
}
