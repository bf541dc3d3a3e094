//! The filter with which templates of cards put text into lines. An SVG does not wrap its text, so a template asks how it
//! breaks and how large its letters can be. It knows the typeface of cards and nothing else.

use tera::{Error, Kwargs, Map, State, TeraResult, Value};

use super::filters::{OwnFilter, Parameter};
use crate::pages::interface::Shape;
use crate::pictures::{Room, Weight, fit_lines};

pub(super) const FIT: OwnFilter = OwnFilter {
    name: "fit",
    about: "Breaks a text of a card into lines, with letters as large as they can be. An SVG does not wrap its text by itself: \
            `{% set title = page.title | fit(width=800, lines=3, largest=96, smallest=60) %}`, then \
            `{% for line in title.lines %}<text font-size=\"{{ title.size }}\">{{ line }}</text>{% endfor %}`. What does not fit \
            even with the smallest letters ends in an ellipsis.",
    takes: &[
        Parameter { name: "width", needed: true, about: "How wide a line may be." },
        Parameter { name: "lines", needed: true, about: "The most lines that there may be." },
        Parameter { name: "largest", needed: true, about: "The size of the largest letters that it may have." },
        Parameter { name: "smallest", needed: true, about: "The size of the smallest." },
        Parameter {
            name: "height",
            needed: false,
            about: "The height of all lines together, for a text that may have the more lines the smaller its letters are.",
        },
        Parameter {
            name: "weight",
            needed: false,
            about: "`bold` or `medium`: that of its letters; `bold` when left out.",
        },
    ],
    gives: "FittedText",
    about_result: "What the filter `fit` makes of a text.",
    fields: || {
        vec![
            ("size", Shape::Number, "Of its letters: the `font-size`."),
            ("lines", Shape::List(Box::new(Shape::Text)), "The text, line by line."),
        ]
    },
    run: fit,
};

fn fit(text: &str, options: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    let weight = match options.get::<&str>("weight")? {
        None | Some("bold") => Weight::Bold,
        Some("medium") => Weight::Medium,
        Some(other) => return Err(Error::message(format!("`{other}` is no weight; write `bold` or `medium`"))),
    };
    let room = Room {
        width: options.must_get("width")?,
        height: options.get("height")?,
        lines: options.must_get("lines")?,
        sizes: options.must_get("smallest")?..=options.must_get("largest")?,
    };
    let fitted = fit_lines(text, &room, weight);
    let mut map = Map::new();
    map.insert("size".into(), Value::from(fitted.size));
    map.insert("lines".into(), Value::from(fitted.lines.into_iter().map(Value::from).collect::<Vec<_>>()));
    Ok(Value::from(map))
}
