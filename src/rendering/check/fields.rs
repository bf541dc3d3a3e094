//! What a shape has.

use crate::pages::interface::{Interface, Shape};
use crate::rendering::filters::own_filter;

/// What comes of asking a shape for a field.
pub(super) enum Asked<'i> {
    /// It has it.
    Has(Shape),
    /// It has others.
    Lacks(Vec<&'i str>),
    /// It is no part, and has no fields at all; what it is instead.
    NoFields(&'static str),
}

/// Whatever is not known may have any field.
pub(super) fn field<'i>(interface: &'i Interface, shape: &Shape, name: &str) -> Asked<'i> {
    match shape {
        Shape::Unknown => Asked::Has(Shape::Unknown),
        Shape::Maybe(inner) => field(interface, inner, name),
        Shape::Named(inner) => Asked::Has((**inner).clone()),
        Shape::Part(part) => match interface.parts.get(part) {
            None => Asked::Has(Shape::Unknown),
            Some(part) => match part.field(name) {
                Some(field) => Asked::Has(field.shape.clone()),
                None => Asked::Lacks(part.fields.iter().map(|field| field.name.as_str()).collect()),
            },
        },
        Shape::Either(shapes) => {
            let mut has = Vec::new();
            let mut others = Vec::new();
            let mut instead = "nothing";
            for shape in shapes {
                match field(interface, shape, name) {
                    Asked::Has(shape) => has.push(shape),
                    Asked::Lacks(fields) => others.extend(fields),
                    Asked::NoFields(what) => instead = what,
                }
            }
            if !has.is_empty() || shapes.is_empty() {
                return Asked::Has(either(has));
            }
            if others.is_empty() { Asked::NoFields(instead) } else { Asked::Lacks(others) }
        }
        Shape::Text => Asked::NoFields("a text"),
        Shape::Number => Asked::NoFields("a number"),
        Shape::Truth => Asked::NoFields("true or false"),
        Shape::List(_) | Shape::Row(_) => Asked::NoFields("a list"),
    }
}

/// One of several. Nothing is known of none, nor of any when one of them is not known.
pub(super) fn either(shapes: impl IntoIterator<Item = Shape>) -> Shape {
    let mut all = Vec::new();
    for shape in shapes {
        match shape {
            Shape::Unknown => return Shape::Unknown,
            Shape::Either(inner) => all.extend(inner),
            other => all.push(other),
        }
    }
    all.sort();
    all.dedup();
    match all.len() {
        0 => Shape::Unknown,
        1 => all.remove(0),
        _ => Shape::Either(all),
    }
}

/// What stands in a list: at this place, when one is written.
pub(super) fn item(shape: &Shape, place: Option<usize>) -> Shape {
    match shape {
        Shape::List(inner) => (**inner).clone(),
        Shape::Row(inner) => match place {
            Some(place) => inner.get(place).cloned().unwrap_or(Shape::Unknown),
            None => either(inner.iter().cloned()),
        },
        Shape::Maybe(inner) => item(inner, place),
        Shape::Either(shapes) => either(shapes.iter().map(|shape| item(shape, place))),
        Shape::Text | Shape::Number | Shape::Truth | Shape::Part(_) | Shape::Named(_) | Shape::Unknown => {
            Shape::Unknown
        }
    }
}

/// What a filter makes of a shape.
pub(super) fn filtered(shape: &Shape, filter: &str, default: Option<Shape>) -> Shape {
    match filter {
        "safe" | "upper" | "lower" | "escape" | "escape_html" | "escape_xml" | "trim" | "trim_start" | "trim_end"
        | "capitalize" | "title" | "truncate" | "indent" | "str" | "join" | "newlines_to_br" => Shape::Text,
        "length" | "wordcount" | "abs" | "round" | "int" | "float" => Shape::Number,
        "reverse" | "unique" | "sort" if matches!(shape, Shape::List(_)) => shape.clone(),
        "first" | "last" | "nth" => item(shape, None),
        "default" => either([shape.clone(), default.unwrap_or(Shape::Unknown)]),
        _ => own_filter(filter).map_or(Shape::Unknown, |filter| Shape::Part(filter.gives.to_owned())),
    }
}
