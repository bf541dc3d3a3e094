//! What templates see, said by the types of the views themselves: every field with its shape and its sentence. So what is
//! printed about templates, and what they are checked against, cannot drift from what they are given.
//!
//! Knows nothing of template syntax, and of no page: it is the same for every site.

mod reading;

use std::collections::BTreeMap;

use schemars::Schema;
use schemars::generate::SchemaSettings;

use super::social_cards::SOCIAL_CARD_KINDS;
use super::{Head, PAGE_KINDS, RedirectView, SiteView};

/// What a value is, in the words of someone who writes templates.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    Text,
    Number,
    /// True or false.
    Truth,
    List(Box<Shape>),
    /// So many values of these shapes, each in its place.
    Row(Vec<Shape>),
    /// The part of this name in [`Interface::parts`].
    Part(String),
    /// Texts by names that a site chooses itself.
    Named(Box<Shape>),
    /// May be missing: it is false in a condition then, and prints as nothing.
    Maybe(Box<Shape>),
    /// One of these.
    Either(Vec<Shape>),
    /// Not said by the types.
    Unknown,
}

/// A view, or a part of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What it is, in a sentence or two.
    pub about: String,
    /// In the order in which they are written.
    pub fields: Vec<Field>,
}

impl Part {
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// Something that a template can ask a part for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    pub shape: Shape,
    /// What it is, in a sentence or two.
    pub about: String,
}

/// What the template of one kind of page or card is given.
#[derive(Clone, Debug)]
pub struct Given {
    /// `story`
    pub kind: &'static str,
    /// `story.html`
    pub template: &'static str,
    pub view: Shape,
}

/// All that templates see.
#[derive(Clone, Debug)]
pub struct Interface {
    /// Every part by its name.
    pub parts: BTreeMap<String, Part>,
    /// `head`, on every page.
    pub head: Shape,
    /// `site`, on every page.
    pub site: Shape,
    /// `page`, by kind of page.
    pub pages: Vec<Given>,
    /// `page` of a card, by kind of card: it sees `site` and `words` too, but no `head`.
    pub cards: Vec<Given>,
    /// `page` of a redirect, which has nothing else.
    pub redirect: Shape,
}

/// Reads the interface off the types.
pub fn interface() -> Interface {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let head = generator.subschema_for::<Head<'static>>();
    let site = generator.subschema_for::<SiteView<'static>>();
    let pages: Vec<_> =
        PAGE_KINDS.iter().map(|kind| (kind.name, kind.template, (kind.schema)(&mut generator))).collect();
    let cards = SOCIAL_CARD_KINDS.map(|kind| (kind.name, kind.template, (kind.schema)(&mut generator)));
    let redirect = generator.subschema_for::<RedirectView<'static>>();
    let given = |(kind, template, schema): &(&'static str, &'static str, Schema)| Given {
        kind,
        template,
        view: reading::shape(schema.as_value()),
    };
    let parts = generator.take_definitions(true);
    Interface {
        parts: parts.iter().map(|(name, schema)| (name.clone(), reading::part(schema))).collect(),
        head: reading::shape(head.as_value()),
        site: reading::shape(site.as_value()),
        pages: pages.iter().map(given).collect(),
        cards: cards.iter().map(given).collect(),
        redirect: reading::shape(redirect.as_value()),
    }
}

impl Interface {
    /// The part that a shape is, if it is one or may be one.
    pub fn part(&self, shape: &Shape) -> Option<&Part> {
        match shape {
            Shape::Part(name) => self.parts.get(name),
            Shape::Maybe(inner) => self.part(inner),
            Shape::Text
            | Shape::Number
            | Shape::Truth
            | Shape::List(_)
            | Shape::Row(_)
            | Shape::Named(_)
            | Shape::Either(_)
            | Shape::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shapes_are_those_of_the_types() {
        let interface = interface();
        let story = interface.pages.iter().find(|page| page.kind == "story").expect("a kind of page");
        let story = interface.part(&story.view).expect("a view is a part");
        let maybe = |shape: Shape| Shape::Maybe(Box::new(shape));
        assert_eq!(story.field("title").map(|field| &field.shape), Some(&Shape::Text));
        assert_eq!(story.field("standfirst").map(|field| &field.shape), Some(&maybe(Shape::Text)));
        let thread = story.field("thread").expect("the place in its thread");
        let step = interface.part(&thread.shape).and_then(|thread| thread.field("previous")).expect("the one before");
        let line = interface.part(&step.shape).and_then(|step| step.field("story")).expect("a shared part");
        assert!(interface.part(&line.shape).is_some_and(|line| line.field("title").is_some()), "{line:?}");
    }

    #[test]
    fn the_types_say_all_and_say_it_in_sentences() {
        let interface = interface();
        let mut missing = Vec::new();
        for (name, part) in &interface.parts {
            if part.about.is_empty() {
                missing.push(format!("{name} has no sentence"));
            }
            for field in &part.fields {
                if field.about.is_empty() {
                    missing.push(format!("{name}.{} has no sentence", field.name));
                }
                if says_nothing(&field.shape) {
                    missing.push(format!("{name}.{} has no shape", field.name));
                }
            }
        }
        assert!(missing.is_empty(), "{}:\n{}", missing.len(), missing.join("\n"));
    }

    fn says_nothing(shape: &Shape) -> bool {
        match shape {
            Shape::Unknown => true,
            Shape::Text | Shape::Number | Shape::Truth | Shape::Part(_) => false,
            Shape::List(inner) | Shape::Named(inner) | Shape::Maybe(inner) => says_nothing(inner),
            Shape::Row(inner) | Shape::Either(inner) => inner.is_empty() || inner.iter().any(says_nothing),
        }
    }
}
