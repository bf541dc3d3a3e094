//! The filter with which templates of cards put text into lines. An SVG does not wrap its text, so a template asks how it
//! breaks and how large its letters can be:
//!
//!     {% set title = card.title | fit(width=800, lines=3, largest=96, smallest=60) %}
//!     {% for line in title.lines %}<text font-size="{{ title.size }}">{{ line }}</text>{% endfor %}
//!
//! `weight` is `bold` or `medium`. It knows the typeface of cards and nothing else.

use tera::{Error, Kwargs, Map, State, Tera, TeraResult, Value};

use crate::pictures::{Weight, fit_lines};

pub(super) fn register(engine: &mut Tera) {
    engine.register_filter("fit", fit);
}

fn fit(text: &str, options: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    let weight = match options.get::<&str>("weight")? {
        None | Some("bold") => Weight::Bold,
        Some("medium") => Weight::Medium,
        Some(other) => return Err(Error::message(format!("`{other}` is no weight; write `bold` or `medium`"))),
    };
    let (width, most) = (options.must_get::<f64>("width")?, options.must_get::<usize>("lines")?);
    let (largest, smallest) = (options.must_get::<f64>("largest")?, options.must_get::<f64>("smallest")?);
    let fitted = fit_lines(text, width, most, smallest..=largest, weight);
    let mut map = Map::new();
    map.insert("size".into(), Value::from(fitted.size));
    map.insert("lines".into(), Value::from(fitted.lines.into_iter().map(Value::from).collect::<Vec<_>>()));
    Ok(Value::from(map))
}
