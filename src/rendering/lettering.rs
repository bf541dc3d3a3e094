//! The filter with which templates of cards put text into lines. An SVG does not wrap its text, so a template asks how it
//! breaks and how large its letters can be:
//!
//!     {% set title = page.title | fit(width=800, lines=3, largest=96, smallest=60) %}
//!     {% for line in title.lines %}<text font-size="{{ title.size }}">{{ line }}</text>{% endfor %}
//!
//! `weight` is `bold` or `medium`; `height` is that of all lines together, for a text that may have the more lines the smaller its
//! letters are. It knows the typeface of cards and nothing else.

use tera::{Error, Kwargs, Map, State, Tera, TeraResult, Value};

use crate::pictures::{Room, Weight, fit_lines};

pub(super) fn register(engine: &mut Tera) {
    engine.register_filter("fit", fit);
}

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
