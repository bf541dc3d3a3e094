//! The schemas that the types give, read as shapes and parts.

use serde_json::{Map, Value};

use super::{Field, Part, Shape};

const DEFINITIONS: &str = "#/$defs/";

/// A definition: a part with its fields. A part that comes in several kinds has the fields of all of them.
pub(super) fn part(schema: &Value) -> Part {
    let mut part = Part { about: about(schema), fields: Vec::new() };
    add_fields(&mut part, schema, "");
    for form in forms(schema) {
        let kind = form.pointer("/properties/kind/const").and_then(Value::as_str);
        let only = kind.map(|kind| format!("Only where `kind` is `{kind}`.")).unwrap_or_default();
        add_fields(&mut part, form, &only);
    }
    part
}

fn forms(schema: &Value) -> impl Iterator<Item = &Value> {
    schema.get("oneOf").and_then(Value::as_array).into_iter().flatten()
}

fn add_fields(part: &mut Part, schema: &Value, only: &str) {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
    for (name, property) in properties {
        let kind = property.get("const").and_then(Value::as_str);
        if let Some(known) = part.fields.iter_mut().find(|field| field.name == *name) {
            if let Some(kind) = kind {
                known.about.push_str(&format!(", `{kind}`"));
            }
            continue;
        }
        let about = match kind {
            Some(kind) => format!("One of `{kind}`"),
            None => [about(property).as_str(), only].join(" ").trim().to_owned(),
        };
        part.fields.push(Field { name: name.clone(), shape: shape(property), about });
    }
}

/// A documentation comment on one line, without its links to other code.
fn about(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The shape that a schema describes.
pub(super) fn shape(schema: &Value) -> Shape {
    let Value::Object(schema) = schema else { return Shape::Unknown };
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return name.strip_prefix(DEFINITIONS).map_or(Shape::Unknown, |name| Shape::Part(name.to_owned()));
    }
    if let Some(shapes) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
        return one_of(shapes.iter().map(self::shape_or_missing).collect());
    }
    match schema.get("type") {
        Some(Value::String(name)) => of_type(schema, name),
        Some(Value::Array(names)) => {
            let names = names.iter().filter_map(Value::as_str);
            one_of(names.map(|name| (name != "null").then(|| of_type(schema, name))).collect())
        }
        _ if schema.contains_key("const") || schema.contains_key("enum") => Shape::Text,
        _ => Shape::Unknown,
    }
}

/// None: the schema stands for nothing being there.
fn shape_or_missing(schema: &Value) -> Option<Shape> {
    (schema.get("type").and_then(Value::as_str) != Some("null")).then(|| shape(schema))
}

fn one_of(shapes: Vec<Option<Shape>>) -> Shape {
    let maybe = shapes.contains(&None);
    let mut shapes: Vec<Shape> = shapes.into_iter().flatten().collect();
    shapes.dedup();
    let shape = match shapes.len() {
        1 => shapes.remove(0),
        _ => Shape::Either(shapes),
    };
    if maybe { Shape::Maybe(Box::new(shape)) } else { shape }
}

fn of_type(schema: &Map<String, Value>, name: &str) -> Shape {
    match name {
        "string" => Shape::Text,
        "integer" | "number" => Shape::Number,
        "boolean" => Shape::Truth,
        "array" => match schema.get("prefixItems").and_then(Value::as_array) {
            Some(items) => Shape::Row(items.iter().map(shape).collect()),
            None => Shape::List(Box::new(schema.get("items").map_or(Shape::Unknown, shape))),
        },
        "object" => {
            let values = schema.get("additionalProperties").filter(|values| values.is_object());
            values.map_or(Shape::Unknown, |values| Shape::Named(Box::new(shape(values))))
        }
        _ => Shape::Unknown,
    }
}
